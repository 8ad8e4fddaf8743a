/** What are the holidays of a place, in which years, and what becomes of them on a day off? Rules as plain data. */

import type { IsoDate, Weekday } from "./iso-date.js";

/** On which day of a year a holiday falls. */
export type HolidayDate =
  /** The same day of the same month each year; a 29 February only in leap years. */
  | { readonly kind: "fixed"; readonly month: number; readonly day: number }
  /** The nth weekday of a month; -1 is the last one. */
  | {
      readonly kind: "nthWeekday";
      readonly month: number;
      readonly weekday: Weekday;
      readonly nth: 1 | 2 | 3 | 4 | 5 | -1;
    }
  /** A number of days after Easter Sunday of the Gregorian calendar: 1 is Easter Monday, -2 is Good Friday. */
  | { readonly kind: "easter"; readonly daysAfter: number }
  /** The last such weekday that is not after a day: the Monday on or before 24 May is Victoria Day. */
  | {
      readonly kind: "weekdayOnOrBefore";
      readonly weekday: Weekday;
      readonly month: number;
      readonly day: number;
    }
  /** The first such weekday that is not before a day. */
  | {
      readonly kind: "weekdayOnOrAfter";
      readonly weekday: Weekday;
      readonly month: number;
      readonly day: number;
    }
  /** One day of one year: a coronation, a state funeral. */
  | { readonly kind: "single"; readonly on: IsoDate };

/**
 * What becomes of a holiday that falls on a day off of the weekend. A holiday on any other day stays where it is.
 *
 * - `none`: nothing; the holiday is lost.
 * - `sundayToMonday`: from a Sunday to the Monday after; on a Saturday it is lost.
 * - `usFederal`: from a Saturday to the Friday before, from a Sunday to the Monday after (5 U.S.C. 6103).
 * - `nextWorkingDay`: to the next day that is neither a day off nor a holiday, as the substitute days of the United
 *   Kingdom: Christmas Day on a Saturday and Boxing Day on a Sunday give the Monday and the Tuesday after. Holidays
 *   that fall on working days keep them; the others are placed in the order of their dates.
 */
export type Observance = "none" | "sundayToMonday" | "usFederal" | "nextWorkingDay";

/** A public holiday, and the years in which it was one. */
export interface Holiday {
  /** What it is called. */
  readonly name: string;
  /** When it falls. */
  readonly date: HolidayDate;
  /** The first year in which it was kept on this date; kept at all times where left out. */
  readonly firstYear?: number;
  /** The last year in which it was kept on this date. */
  readonly lastYear?: number;
  /** What becomes of it on a day off, where that is not what the rules say of all. */
  readonly observed?: Observance;
  /**
   * The years in which it was kept on another day, with that day (which is not moved again), or not kept at all
   * (`null`). Years outside `firstYear` to `lastYear` have no say.
   */
  readonly exceptions?: Readonly<Record<number, IsoDate | null>>;
}

/** The holidays of a place as rules, from which `observedHolidays` works out days. */
export interface HolidayRules {
  /** The days of the week that are not worked, off which a holiday is moved or to which it is lost. */
  readonly weekend: readonly Weekday[];
  /** The holidays. */
  readonly holidays: readonly Holiday[];
  /** What becomes of a holiday that falls on a day of the weekend. A holiday can say otherwise for itself. */
  readonly observed: Observance;
}
