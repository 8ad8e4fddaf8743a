/** How are months counted? The one file that calls date-fns, with its UTC companion, so that no local zone has a say. */

import { utc } from "@date-fns/utc";
import { addMonths as addMonthsToDate, differenceInMonths } from "date-fns";
import type { DayNumber } from "./iso-date.js";
import { dayNumberFromParts, partsOfDay } from "./iso-date.js";

const millisecondsPerDay = 86_400_000;

/**
 * The day that lies a number of calendar months after another one. Where that month has no such day, its last day is
 * taken: a month after 31 January is 28 or 29 February.
 */
export function addCalendarMonths(day: DayNumber, months: number): DayNumber {
  const { year, month, day: dayOfMonth } = partsOfDay(day);
  const moved = addMonthsToDate(utc(Date.UTC(year, month - 1, dayOfMonth)), months);
  return dayNumberFromParts(moved.getFullYear(), moved.getMonth() + 1, moved.getDate());
}

/** The number of complete calendar months from one day to another that is not before it, month ends clamped. */
export function completeMonthsBetween(from: DayNumber, to: DayNumber): number {
  const start = utc(from * millisecondsPerDay);
  let months = differenceInMonths(utc(to * millisecondsPerDay), start);
  // date-fns calls 28 February less than a month after 31 January, though adding a month to it gives that day.
  while (addCalendarMonths(from, months + 1) <= to) months += 1;
  return months;
}
