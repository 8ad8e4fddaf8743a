/** Which day lies some months on? The one file that calls date-fns, with its UTC companion, so that no local zone has a say. */

import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths as addMonthsToDate } from "date-fns/addMonths";
import { millisecondsInDay } from "date-fns/constants";
import type { DayNumber } from "./iso-date.js";

/**
 * The day that lies a number of calendar months after another one. Where that month has no such day, its last day is
 * taken: a month after 31 January is 28 or 29 February.
 */
export function addCalendarMonths(day: DayNumber, months: number): DayNumber {
  return addMonthsToDate(new UTCDateMini(day * millisecondsInDay), months).getTime() / millisecondsInDay;
}
