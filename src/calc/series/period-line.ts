/** Into which periods is a stretch of days cut, and in which of them does a day lie? By number, without text. */

import { type DayNumber, dayNumberFromParts, daysInMonth, partsOfDay } from "../../time/iso-date.js";
import type { PeriodLength } from "../measure-periods.js";

/** A stretch of days cut into periods. */
export interface PeriodLine {
  /** The first day of the stretch. */
  readonly first: DayNumber;
  /** The last day of the stretch, included. */
  readonly last: DayNumber;
  /** The first day of each period. */
  readonly from: Int32Array;
  /** The last day of each period, included. */
  readonly to: Int32Array;
  /** The period in which each day of the stretch lies; `undefined` where each day is one. */
  readonly ofDay: Int32Array | undefined;
}

/** Cuts a stretch into periods; the first and the last may be shorter than the others. */
export function periodLine(first: DayNumber, last: DayNumber, by: PeriodLength): PeriodLine {
  if (by === "day") {
    const from = new Int32Array(last - first + 1);
    for (let day = 0; day < from.length; day += 1) from[day] = first + day;
    return { first, last, from, to: from, ofDay: undefined };
  }
  const from: number[] = [];
  const to: number[] = [];
  const ofDay = new Int32Array(last - first + 1);
  for (let day = first; day <= last; ) {
    const { year, month } = partsOfDay(day);
    const end =
      by === "year"
        ? dayNumberFromParts(year, 12, 31)
        : dayNumberFromParts(year, month, daysInMonth(year, month));
    ofDay.fill(from.length, day - first, Math.min(end, last) - first + 1);
    from.push(day);
    to.push(Math.min(end, last));
    day = end + 1;
  }
  return { first, last, from: Int32Array.from(from), to: Int32Array.from(to), ofDay };
}
