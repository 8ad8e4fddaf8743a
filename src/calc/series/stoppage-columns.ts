/** How do stoppages lie in columns, for counts of a million of them? Typed arrays, one place a row. */

import { LabourError } from "../../core/labour-error.js";
import { showValue } from "../../core/show-value.js";
import type { DayNumber } from "../../time/iso-date.js";

/**
 * Stoppages by column: the days by day number (`dayNumberOf`), both ends included, with bounds for what is vague. Where
 * nothing is vague, put the same array in both places (`fromLatest: fromEarliest`): that halves memory and time.
 * {@link columnsOf} and {@link columnsOfDataset} make them, or a caller does from tables of its own.
 *
 * @example
 * ```ts
 * import { dayNumberOf, seriesOf, type StoppageColumns } from "picketline";
 * const from = Int32Array.of(dayNumberOf("2024-10-21"), dayNumberOf("2024-11-04"));
 * const to = Int32Array.of(dayNumberOf("2024-10-25"), dayNumberOf("2024-11-04"));
 * const workers = Float64Array.of(2400, 90);
 * const asOf = dayNumberOf("2024-12-31");
 * const columns: StoppageColumns = { length: 2, asOf, fromEarliest: from, fromLatest: from, toEarliest: to, toLatest: to, workersMin: workers, workersMax: workers };
 * [...seriesOf(columns, { by: "month" }).daysIdle.max]; // => [12000, 90]
 * ```
 */
export interface StoppageColumns {
  /** The number of rows. Each column has as many. */
  readonly length: number;
  /** The day, as a day number, for which the columns stand: nothing that came after it is counted. */
  readonly asOf: DayNumber;
  /** The earliest day that can be the first day out. */
  readonly fromEarliest: Int32Array;
  /** The latest day that can be the first day out; later than `asOf` where it is not sure that it had begun. */
  readonly fromLatest: Int32Array;
  /** The earliest day that can be the last day out, included. */
  readonly toEarliest: Int32Array;
  /** The latest day that can be the last day out, included; `asOf` where no end is known. */
  readonly toLatest: Int32Array;
  /** The least number of workers out; 0 where nothing is known of it. */
  readonly workersMin: Float64Array;
  /** The most workers out; `Infinity` where no upper end is known. Never `NaN`. */
  readonly workersMax: Float64Array;
  /**
   * Which stoppage each row belongs to, by its place in the table or dataset. Rows with the same number, one after the
   * other, are spells of one stoppage in order of time: it begins once. Where left out, each row is one stoppage.
   */
  readonly stoppage?: Int32Array;
}

/** Whether nothing in columns is vague: each pair of them is one. */
export function isSharp(columns: StoppageColumns): boolean {
  const { fromEarliest, fromLatest, toEarliest, toLatest, workersMin, workersMax } = columns;
  return fromEarliest === fromLatest && toEarliest === toLatest && workersMin === workersMax;
}

/** Fails where columns cannot be counted with: one is shorter or longer than they say, or the day is none. */
export function assertColumns(columns: StoppageColumns): void {
  const { length, asOf, stoppage } = columns;
  if (!Number.isInteger(asOf)) {
    throw new LabourError(
      "invalid-argument",
      `"asOf" of columns is ${showValue(asOf)}; it must be a day number.`,
    );
  }
  const { fromEarliest, fromLatest, toEarliest, toLatest, workersMin, workersMax } = columns;
  const named = { fromEarliest, fromLatest, toEarliest, toLatest, workersMin, workersMax };
  for (const [name, column] of Object.entries(stoppage === undefined ? named : { ...named, stoppage })) {
    const isOfDays = name !== "workersMin" && name !== "workersMax";
    if (!(isOfDays ? column instanceof Int32Array : column instanceof Float64Array)) {
      throw new LabourError(
        "invalid-argument",
        `"${name}" must be ${isOfDays ? "an Int32Array" : "a Float64Array"}.`,
      );
    }
    if (column.length !== length) {
      throw new LabourError(
        "invalid-argument",
        `"${name}" has ${column.length} rows where the columns have ${showValue(length)}.`,
      );
    }
  }
}
