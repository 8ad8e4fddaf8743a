/** What is swept, and what does that give? One reading of columns that may be vague. */

import { LabourError } from "../../core/labour-error.js";

/** Rows of which the ends and the head-count are taken as they stand: the surest or the widest reading of columns. */
export interface SweptRows {
  readonly length: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly workers: Float64Array;
  /** The stoppage of each row; `undefined` where each row is one of its own. */
  readonly stoppage: Int32Array | undefined;
}

/** What one reading of the rows gives. */
export interface Swept {
  /** The stoppages whose first day lies in each period; `undefined` where several rows can be of one stoppage. */
  readonly beginning: Float64Array | undefined;
  /** The stoppages with a day out in each period. */
  readonly inEffect: Float64Array;
  /** The most workers out on any one day of each period; `Infinity` where there is no upper end. */
  readonly peak: Float64Array;
  /** The workers out on each day that counts, summed by period. */
  readonly idle: Float64Array;
}

/** The columns of a series, as they are filled. */
export type Sums = Swept & { readonly beginning: Float64Array };

/** The columns of a series in which nothing has happened yet. */
export function emptySums(periods: number): Sums {
  return {
    beginning: new Float64Array(periods),
    inEffect: new Float64Array(periods),
    peak: new Float64Array(periods),
    idle: new Float64Array(periods),
  };
}

/** Fails where what a row has for its head-count is no number at all. */
export function assertHeads(workers: Float64Array, row: number): void {
  if (workers[row] === Number.POSITIVE_INFINITY) return;
  throw new LabourError("invalid-argument", `The head-count of row ${row} of the columns is not a number.`);
}
