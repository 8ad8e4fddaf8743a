/** By which rules does an agency count? Each rule that measures differ by, as data. */

import type { StoppageCause } from "../../model/work-stoppage.js";
import type { WorkCalendar } from "../../time/work-calendar-rules.js";

/** How a measure of stoppages counts: plain data, to be spread and changed. */
export interface MeasureProfile {
  /** What results name it. */
  readonly name: string;
  /** The document that the rules are taken from. */
  readonly source: string;
  /** What the total is called, in the agency's own words: "days idle", "working days lost". */
  readonly unit: string;
  /**
   * What the total is. `personDays`: workers × days, summed over spells; `days`: the days on which anybody was out; `span`:
   * the days from the first day out to the last, with the pauses between; `personDaysPer1000`: person-days for each 1,000
   * employees, for which the caller gives the number of employees.
   */
  readonly total: "personDays" | "days" | "span" | "personDaysPer1000";
  /** The days that count; both ends of each spell do, where they are in it. */
  readonly calendar: WorkCalendar;
  /**
   * Whether days count on which only a part of a shift was struck: a first one that says so, and, where `hoursPerDay` is
   * null, those of which the hours out are given. Where it is left out, those who struck a whole shift on the day count,
   * and no others.
   */
  readonly firstPartShift: "counted" | "leftOut";
  /** Whether hours out on a day shorter than a whole one count as their share of a day of so many hours; whole if null. */
  readonly hoursPerDay: number | null;
  /**
   * Which head-count each day is multiplied by. `dated`: that of the day; `maximum`: the most that were out at any time of
   * the stoppage, for every day of it, within a period too; `average`: the mean over the days, weighted by days, which gives the same total as `dated`.
   */
  readonly headcount: "dated" | "maximum" | "average";
  /**
   * Days on which fewer workers than this were out do not count, and the stoppage is neither begun nor in effect on them; 0
   * where every day does.
   */
  readonly minimumWorkersOut: number;
  /** A stoppage counts where it, by itself, meets any one of these; all do where the list is empty. */
  readonly thresholds: readonly MeasureThreshold[];
  /** Stoppages with one of these causes are not counted. */
  readonly excludedCauses: readonly StoppageCause[];
  /** After so many full calendar months at work, what follows is another stoppage; `null` where it never is. */
  readonly newAfterMonths: number | null;
  /** What every day is multiplied by: 5 over 7 for operations of seven days a week that are counted in weeks of five. */
  readonly dayFactor: { readonly times: number; readonly over: number };
  /** Workers are rounded to this before they are multiplied, not before they are held against a least number; 1 where they are not. */
  readonly roundWorkersTo: number;
}

/** What a stoppage must reach to be counted: all that is named here. */
export interface MeasureThreshold {
  /** At least so many workers at the peak. */
  readonly workers?: number;
  /** A whole shift at least: on some day, of the weekend too, more than a part of one was struck, by enough workers. */
  readonly fullShift?: true;
  /** At least so many days that count, a share of a day being less than one. */
  readonly days?: number;
  /** At least so many person-days in all. */
  readonly personDays?: number;
  /** At least so many person-days within one calendar month. */
  readonly personDaysInMonth?: number;
}
