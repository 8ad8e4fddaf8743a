/** Which days are working days? Weekends and holidays as data, and how many working days lie in a stretch. */

import { LabourError } from "../core/labour-error.js";
import type { DayNumber, IsoDate, Weekday } from "./iso-date.js";
import {
  dayNumberFromParts,
  dayNumberOf,
  daysInMonth,
  isoDateOf,
  partsOfDay,
  weekdayOf,
} from "./iso-date.js";

/** On which day of a year a holiday falls. */
export type HolidayDate =
  /** The same day of the same month each year. */
  | { readonly kind: "fixed"; readonly month: number; readonly day: number }
  /** The nth weekday of a month; -1 is the last one. */
  | {
      readonly kind: "nthWeekday";
      readonly month: number;
      readonly weekday: Weekday;
      readonly nth: 1 | 2 | 3 | 4 | 5 | -1;
    };

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
}

/** Which days are worked: what a count of working days takes as its rule. Plain data, to be spread and changed. */
export interface WorkCalendar {
  /** What the count is named after in its results, such as "US federal working days". */
  readonly name: string;
  /** The days of the week that are not worked. */
  readonly weekend: readonly Weekday[];
  /** The holidays that are not worked. */
  readonly holidays: readonly Holiday[];
  /**
   * What happens when a fixed holiday falls on a day off. `usFederal`: from a Saturday to the Friday before, from a
   * Sunday to the Monday after (5 U.S.C. 6103). `none`: nothing.
   */
  readonly observed: "usFederal" | "none";
}

/** Every day of the week is a working day: the count is one of calendar days. */
export const everyDay: WorkCalendar = { name: "calendar days", weekend: [], holidays: [], observed: "none" };

/** Monday to Friday, holidays included. */
export const mondayToFriday: WorkCalendar = {
  name: "Monday to Friday",
  weekend: [6, 7],
  holidays: [],
  observed: "none",
};

/**
 * Monday to Friday less the federal holidays of the United States on the days on which they are observed. Holidays
 * count from the first year in which federal law had them on that date: Martin Luther King's Birthday from 1986,
 * Juneteenth from 2021, Monday holidays from 1971 (Uniform Monday Holiday Act; Veterans Day was a Monday from 1971 to
 * 1977). Inauguration Day, a holiday of the capital only, is a working day.
 */
export const usFederal: WorkCalendar = {
  name: "US federal working days",
  weekend: [6, 7],
  observed: "usFederal",
  holidays: [
    { name: "New Year's Day", date: { kind: "fixed", month: 1, day: 1 } },
    { name: "Birthday of Martin Luther King, Jr.", date: nth(3, 1, 1), firstYear: 1986 },
    {
      name: "Washington's Birthday",
      date: { kind: "fixed", month: 2, day: 22 },
      firstYear: 1879,
      lastYear: 1970,
    },
    { name: "Washington's Birthday", date: nth(3, 1, 2), firstYear: 1971 },
    { name: "Memorial Day", date: { kind: "fixed", month: 5, day: 30 }, firstYear: 1888, lastYear: 1970 },
    { name: "Memorial Day", date: nth(-1, 1, 5), firstYear: 1971 },
    { name: "Juneteenth", date: { kind: "fixed", month: 6, day: 19 }, firstYear: 2021 },
    { name: "Independence Day", date: { kind: "fixed", month: 7, day: 4 } },
    { name: "Labor Day", date: nth(1, 1, 9), firstYear: 1894 },
    { name: "Columbus Day", date: nth(2, 1, 10), firstYear: 1971 },
    { name: "Armistice Day", date: { kind: "fixed", month: 11, day: 11 }, firstYear: 1938, lastYear: 1970 },
    { name: "Veterans Day", date: nth(4, 1, 10), firstYear: 1971, lastYear: 1977 },
    { name: "Veterans Day", date: { kind: "fixed", month: 11, day: 11 }, firstYear: 1978 },
    { name: "Thanksgiving Day", date: nth(-1, 4, 11), firstYear: 1863, lastYear: 1938 },
    {
      name: "Thanksgiving Day",
      date: { kind: "fixed", month: 11, day: 23 },
      firstYear: 1939,
      lastYear: 1939,
    },
    {
      name: "Thanksgiving Day",
      date: { kind: "fixed", month: 11, day: 21 },
      firstYear: 1940,
      lastYear: 1940,
    },
    {
      name: "Thanksgiving Day",
      date: { kind: "fixed", month: 11, day: 20 },
      firstYear: 1941,
      lastYear: 1941,
    },
    { name: "Thanksgiving Day", date: nth(4, 4, 11), firstYear: 1942 },
    { name: "Christmas Day", date: { kind: "fixed", month: 12, day: 25 } },
  ],
};

function nth(which: 1 | 2 | 3 | 4 | 5 | -1, weekday: Weekday, month: number): HolidayDate {
  return { kind: "nthWeekday", month, weekday, nth: which };
}

/**
 * The number of working days from one day to another, both included where they are worked; 0 where the second lies
 * before the first. The cost grows with the years in the stretch, not with its days.
 *
 * @throws `LabourError` with code `invalid-date`.
 *
 * @example
 * ```ts
 * import { countWorkingDays, usFederal, mondayToFriday } from "picketline";
 * // Kaiser Permanente, Northern California 2022: the Bureau of Labor Statistics lists 45 workdays.
 * countWorkingDays("2022-08-15", "2022-10-18", usFederal); // => 45
 * // A weekend has none.
 * countWorkingDays("2024-10-19", "2024-10-20", mondayToFriday); // => 0
 * ```
 */
export function countWorkingDays(from: IsoDate, to: IsoDate, calendar: WorkCalendar): number {
  return workingDaysBetween(dayNumberOf(from), dayNumberOf(to), calendar);
}

/** {@link countWorkingDays} by day numbers, both ends included. */
export function workingDaysBetween(from: DayNumber, to: DayNumber, calendar: WorkCalendar): number {
  if (to < from) return 0;
  const isOff = weekendTable(calendar);
  const weeks = Math.floor((to - from + 1) / 7);
  let days = weeks * (7 - calendar.weekend.length);
  for (let day = from + weeks * 7; day <= to; day += 1) {
    if (!isOff[weekdayOf(day)]) days += 1;
  }
  return days - holidaysBetween(from, to, calendar).length;
}

/** Whether a day is worked under a calendar. */
export function isWorkingDay(day: DayNumber, calendar: WorkCalendar): boolean {
  return workingDaysBetween(day, day, calendar) === 1;
}

/** The holidays of a calendar that fall within a stretch on a day that would be worked otherwise, each day once. */
export function holidaysBetween(
  from: DayNumber,
  to: DayNumber,
  calendar: WorkCalendar,
): readonly DayNumber[] {
  if (calendar.holidays.length === 0) return [];
  const isOff = weekendTable(calendar);
  const days = new Set<DayNumber>();
  // New Year's Day may be observed on 31 December: the year after the last one has a say too.
  for (let year = partsOfDay(from).year; year <= partsOfDay(to).year + 1; year += 1) {
    for (const holiday of calendar.holidays) {
      if (year < (holiday.firstYear ?? year) || year > (holiday.lastYear ?? year)) continue;
      const day = observedDay(dayOfHoliday(holiday.date, year), calendar);
      if (day !== undefined && day >= from && day <= to && !isOff[weekdayOf(day)]) days.add(day);
    }
  }
  return [...days].sort((a, b) => a - b);
}

function weekendTable(calendar: WorkCalendar): readonly boolean[] {
  const table = new Array<boolean>(8).fill(false);
  for (const weekday of calendar.weekend) table[weekday] = true;
  return table;
}

function observedDay(day: DayNumber | undefined, calendar: WorkCalendar): DayNumber | undefined {
  if (day === undefined || calendar.observed === "none") return day;
  const weekday = weekdayOf(day);
  if (weekday === 6) return day - 1;
  return weekday === 7 ? day + 1 : day;
}

function dayOfHoliday(date: HolidayDate, year: number): DayNumber | undefined {
  if (date.kind === "fixed") {
    return date.day <= daysInMonth(year, date.month)
      ? dayNumberFromParts(year, date.month, date.day)
      : undefined;
  }
  const length = daysInMonth(year, date.month);
  if (date.nth === -1) {
    const last = dayNumberFromParts(year, date.month, length);
    return last - ((weekdayOf(last) - date.weekday + 7) % 7);
  }
  const first = dayNumberFromParts(year, date.month, 1);
  const day = ((date.weekday - weekdayOf(first) + 7) % 7) + 1 + (date.nth - 1) * 7;
  return day <= length ? first + day - 1 : undefined;
}

/** The holidays of a calendar in a stretch, as calendar days: what a count of working days left out. */
export function holidaysIn(from: IsoDate, to: IsoDate, calendar: WorkCalendar): readonly IsoDate[] {
  return holidaysBetween(dayNumberOf(from), dayNumberOf(to), calendar).map(isoDateOf);
}

/** Fails where a calendar cannot be counted with: a weekday out of 1 to 7 or listed twice, a month out of 1 to 12. */
export function assertWorkCalendar(calendar: WorkCalendar): void {
  const weekdays = new Set<number>(calendar.weekend);
  if (weekdays.size !== calendar.weekend.length || [...weekdays].some((day) => !(day >= 1 && day <= 7))) {
    throw new LabourError(
      "invalid-argument",
      `The weekend of "${calendar.name}" must list days from 1 (Monday) to 7 (Sunday), each once.`,
    );
  }
  for (const { name, date } of calendar.holidays) {
    if (!(date.month >= 1 && date.month <= 12)) {
      throw new LabourError(
        "invalid-argument",
        `The holiday "${name}" of "${calendar.name}" has no month from 1 to 12.`,
      );
    }
  }
}
