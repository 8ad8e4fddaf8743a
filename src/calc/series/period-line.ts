/** Into which periods is a stretch of days cut, and in which of them does a day lie? By number, without text. */

import { type DayNumber, dayNumberFromParts, partsOfDay } from "../../time/iso-date.js";
import type { PeriodLength } from "../measure/period-length.js";

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
  /** Whether each day is a period. */
  readonly isByDay: boolean;
}

/** Cuts a stretch into periods; the first and the last may be shorter than the others. */
export function periodLine(first: DayNumber, last: DayNumber, by: PeriodLength): PeriodLine {
  if (by === "day") {
    const from = new Int32Array(last - first + 1);
    for (let day = 0; day < from.length; day += 1) from[day] = first + day;
    return { first, last, from, to: from, isByDay: true };
  }
  const from: number[] = [];
  const to: number[] = [];
  let { year, month } = partsOfDay(first);
  for (let day = first; day <= last; ) {
    month = by === "year" || month === 12 ? 1 : month + 1;
    if (month === 1) year += 1;
    const next = dayNumberFromParts(year, month, 1);
    from.push(day);
    to.push(Math.min(next - 1, last));
    day = next;
  }
  return { first, last, from: new Int32Array(from), to: new Int32Array(to), isByDay: false };
}

/** The period in which each day of the stretch lies; `undefined` where each day is one. */
export function periodOfDay({ first, last, from, to, isByDay }: PeriodLine): Int32Array | undefined {
  if (isByDay) return undefined;
  const ofDay = new Int32Array(last - first + 1);
  for (const [period, day] of from.entries())
    ofDay.fill(period, day - first, (to[period] ?? day) - first + 1);
  return ofDay;
}
