/** Stretches of calendar days whose ends are known. */

import { LabourError } from "../core/labour-error.js";
import { unreadable } from "../core/unreadable.js";
import type { IsoDate } from "./iso-date.js";
import { dayNumberOf } from "./iso-date.js";

/** A stretch of calendar days, first and last day both included. */
export interface DateRange {
  /** The first day. */
  readonly from: IsoDate;
  /** The last day, included; it is not before `from`. */
  readonly to: IsoDate;
}

/**
 * The number of calendar days in a range, both ends included: the range of one day has one day.
 *
 * @throws `LabourError` with code `invalid-date`, or `invalid-argument` where the range ends before it starts.
 *
 * @example
 * ```ts
 * import { daysInRange } from "picketline";
 * daysInRange({ from: "2024-10-21", to: "2025-05-04" }); // => 196
 * daysInRange({ from: "2024-10-21", to: "2024-10-21" }); // => 1
 * ```
 */
export function daysInRange(range: DateRange): number {
  try {
    const { from, to } = range;
    const days = dayNumberOf(to) - dayNumberOf(from) + 1;
    if (days < 1) {
      throw new LabourError("invalid-argument", `A range cannot end (${to}) before it starts (${from}).`);
    }
    return days;
  } catch (error) {
    throw unreadable(error);
  }
}
