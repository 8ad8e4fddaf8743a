/** What is a calendar day here, and how is one day turned into a number that can be counted with? */

import { LabourError } from "../core/labour-error.js";
import { showValue } from "../core/show-value.js";
import { unreadable } from "../core/unreadable.js";

/**
 * A calendar day as `YYYY-MM-DD`, in the Gregorian calendar, from `1583-01-01` to `9999-12-31`. It has no clock time
 * and no time zone: it is the day on the wall calendar of the place where something happened.
 */
export type IsoDate = string;

/**
 * A calendar day as a whole number of days since 1970-01-01, which is day 0. Two of them can be subtracted; the
 * difference is the number of nights between the two days.
 */
export type DayNumber = number;

/** The day of the week as ISO 8601 counts it: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The first year that this library reads: the first whole year of the Gregorian calendar. */
export const firstYear = 1583;

/** The last year that this library reads. */
export const lastYear = 9999;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The number of days in a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Whether a year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The day number of a year, month (1 to 12) and day that are known to be a calendar day. */
export function dayNumberFromParts(year: number, month: number, day: number): DayNumber {
  // Years are counted from March, so that the leap day comes last; 719,468 days lie before 1970-01-01 in that count.
  const marchYear = month <= 2 ? year - 1 : year;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return marchYear * 365 + leapDays + dayOfYear - 719_468;
}

/** The day number of a string, or `undefined` where the string is not a calendar day in the years that are read. */
export function tryDayNumber(text: unknown): DayNumber | undefined {
  if (typeof text !== "string" || text.length !== 10) return undefined;
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return undefined;
  // Written out: this is what every count of rows begins with.
  const y1 = text.charCodeAt(0) ^ 48;
  const y2 = text.charCodeAt(1) ^ 48;
  const y3 = text.charCodeAt(2) ^ 48;
  const y4 = text.charCodeAt(3) ^ 48;
  const m1 = text.charCodeAt(5) ^ 48;
  const m2 = text.charCodeAt(6) ^ 48;
  const d1 = text.charCodeAt(8) ^ 48;
  const d2 = text.charCodeAt(9) ^ 48;
  // The code of a digit less its bits 48 is 0 to 9, that of anything else more: only then do 6 more reach 16.
  const all = (y1 + 6) | (y2 + 6) | (y3 + 6) | (y4 + 6) | (m1 + 6) | (m2 + 6) | (d1 + 6) | (d2 + 6);
  if (all > 15) return undefined;
  const year = y1 * 1000 + y2 * 100 + y3 * 10 + y4;
  const month = m1 * 10 + m2;
  const day = d1 * 10 + d2;
  if (year < firstYear || month < 1 || month > 12 || day < 1) return undefined;
  if (day > 28 && day > daysInMonth(year, month)) return undefined;
  return dayNumberFromParts(year, month, day);
}

/** The number that the digits from `start` up to `end` write, or -1 where one of them is no digit. */
export function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let index = start; index < end; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * Whether a value is a calendar day: a string `YYYY-MM-DD` for a day that exists, in the years 1583 to 9999.
 *
 * @example
 * ```ts
 * import { isIsoDate } from "picketline";
 * isIsoDate("2024-10-21"); // => true
 * isIsoDate("2023-02-29"); // => false
 * isIsoDate("2024-10"); // => false
 * ```
 */
export function isIsoDate(value: unknown): value is IsoDate {
  return tryDayNumber(value) !== undefined;
}

/**
 * The day number of a calendar day: days since 1970-01-01.
 *
 * @throws `LabourError` with code `invalid-date` where the string is not a calendar day.
 *
 * @example
 * ```ts
 * import { dayNumberOf } from "picketline";
 * dayNumberOf("1970-01-01"); // => 0
 * dayNumberOf("2024-12-13") - dayNumberOf("2024-10-21"); // => 53
 * dayNumberOf("2024-10"); // throws LabourError invalid-date
 * ```
 */
export function dayNumberOf(date: IsoDate): DayNumber {
  const day = tryDayNumber(date);
  if (day === undefined) throw invalidDate(date);
  return day;
}

function invalidDate(received: unknown): LabourError {
  return new LabourError(
    "invalid-date",
    `${showValue(received)} is not a calendar day: write year, month and day as in "2024-10-21" (years ${firstYear} to ${lastYear}).`,
  );
}

/**
 * The calendar day of a day number.
 *
 * @throws `LabourError` with code `invalid-date` where the number is not whole or lies outside the years 1583 to 9999.
 *
 * @example
 * ```ts
 * import { isoDateOf, dayNumberOf } from "picketline";
 * isoDateOf(0); // => "1970-01-01"
 * isoDateOf(dayNumberOf("2024-02-28") + 1); // => "2024-02-29"
 * ```
 */
export function isoDateOf(day: DayNumber): IsoDate {
  const isWhole = Number.isSafeInteger(day);
  const { year, month, day: dayOfMonth } = partsOfDay(isWhole ? day : Number.NaN);
  const date = `${year}-${pad(month)}-${pad(dayOfMonth)}`;
  if (year >= firstYear && year <= lastYear) return date;
  // Days are added to those of a record: from 1583-01-01 a night earlier, from the end of 9999 ten days later.
  throw new LabourError(
    "invalid-date",
    `${isWhole ? date : showValue(day)} is no day of the years ${firstYear} to ${lastYear}, given or led to by one in the record.`,
  );
}

/** The year, month (1 to 12) and day of the month of a day number. */
export function partsOfDay(day: DayNumber): { year: number; month: number; day: number } {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** The day of the week of a day number: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: DayNumber): Weekday {
  // Day 0, 1970-01-01, was a Thursday (4).
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/**
 * The calendar day that lies a number of days after another one (before it, where the number is negative).
 *
 * @throws `LabourError` with code `invalid-date`.
 *
 * @example
 * ```ts
 * import { addDays } from "picketline";
 * addDays("2024-10-21", 53); // => "2024-12-13"
 * addDays("2024-03-01", -1); // => "2024-02-29"
 * ```
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  try {
    return isoDateOf(dayNumberOf(date) + days);
  } catch (error) {
    throw unreadable(error);
  }
}
