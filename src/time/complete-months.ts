/** How many complete months lie between two days? */

import type { DayNumber } from "./iso-date.js";
import { daysInMonth, partsOfDay } from "./iso-date.js";

/**
 * The number of complete calendar months from one day to another that is not before it, month ends clamped: the most
 * months that can be added to the first day without passing the second. (The count of date-fns is not used: it makes
 * two months of 29 December to 28 February of a leap year, and none of 31 January to 28 February.)
 */
export function completeMonthsBetween(from: DayNumber, to: DayNumber): number {
  const [start, end] = [partsOfDay(from), partsOfDay(to)];
  const months = (end.year - start.year) * 12 + end.month - start.month;
  // The day of the month on which the last month is complete: its last day where it is shorter.
  const mark = Math.min(start.day, daysInMonth(end.year, end.month));
  return mark > end.day ? months - 1 : months;
}
