/** What changes on which day? Each row is noted at its two ends, and the days are walked once. */

import { LabourError } from "../../core/labour-error.js";
import type { PeriodLine } from "./period-line.js";
import type { StoppageColumns } from "./stoppage-columns.js";

/** Rows of which the ends and the head-count are taken as they stand: the surest or the widest reading of columns. */
export interface SweptRows {
  readonly length: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly workers: Float64Array;
  readonly stoppage: Int32Array | undefined;
}

/** What one reading of the rows gives. */
export interface Swept {
  /** The stoppages with a day out in each period. */
  readonly inEffect: Float64Array;
  /** The workers out on each day of the stretch. */
  readonly workers: Float64Array;
  /** How many rows without an upper end of their head-count are on, on each day; `undefined` where none is. */
  readonly open: Int32Array | undefined;
}

/** Sweeps rows over a stretch. */
export function sweep(rows: SweptRows, line: PeriodLine): Swept {
  const days = line.last - line.first + 1;
  const inEffect = new Float64Array(line.from.length + 1);
  const workers = new Float64Array(days + 1);
  const open = noteEnds(rows, line, inEffect, workers);
  sumUp(inEffect);
  sumUp(workers);
  if (open !== undefined) sumUp(open);
  return { inEffect, workers, open };
}

function noteEnds(
  rows: SweptRows,
  line: PeriodLine,
  inEffect: Float64Array,
  workers: Float64Array,
): Int32Array | undefined {
  const { from, to, stoppage, length } = rows;
  const { first, ofDay } = line;
  const lastDay = line.last - first;
  let open: Int32Array | undefined;
  let lastStoppage = -1;
  let lastPlace = -1;
  for (let row = 0; row < length; row += 1) {
    const start = (from[row] ?? 0) - first;
    const end = (to[row] ?? 0) - first;
    const heads = rows.workers[row] ?? 0;
    const startDay = start > 0 ? start : 0;
    const endDay = end < lastDay ? end : lastDay;
    if (stoppage !== undefined && stoppage[row] !== lastStoppage) {
      lastStoppage = stoppage[row] ?? 0;
      lastPlace = -1;
    }
    if (startDay > endDay) continue;
    if (heads < Number.POSITIVE_INFINITY) {
      workers[startDay] = (workers[startDay] ?? 0) + heads;
      workers[endDay + 1] = (workers[endDay + 1] ?? 0) - heads;
    } else {
      open ??= openLine(rows.workers, row, workers.length);
      open[startDay] = (open[startDay] ?? 0) + 1;
      open[endDay + 1] = (open[endDay + 1] ?? 0) - 1;
    }
    let place = ofDay === undefined ? startDay : (ofDay[startDay] ?? 0);
    const endPlace = ofDay === undefined ? endDay : (ofDay[endDay] ?? 0);
    // A stoppage counts once in a period in which several of its spells lie.
    if (stoppage !== undefined) {
      if (place <= lastPlace) place = lastPlace + 1;
      if (endPlace > lastPlace) lastPlace = endPlace;
      if (place > endPlace) continue;
    }
    inEffect[place] = (inEffect[place] ?? 0) + 1;
    inEffect[endPlace + 1] = (inEffect[endPlace + 1] ?? 0) - 1;
  }
  return open;
}

/** A line for rows without an upper end; fails where what a row has is no number at all. */
function openLine(workers: Float64Array, row: number, places: number): Int32Array {
  if (workers[row] === Number.POSITIVE_INFINITY) return new Int32Array(places);
  throw new LabourError("invalid-argument", `The head-count of row ${row} of the columns is not a number.`);
}

function sumUp(changes: Float64Array | Int32Array): void {
  let sum = 0;
  for (let place = 0; place < changes.length; place += 1) {
    sum += changes[place] ?? 0;
    changes[place] = sum;
  }
}

/** The stoppages that surely began in each period, and those that may have. */
export function beginnings(
  columns: StoppageColumns,
  line: PeriodLine,
): { readonly min: Float64Array; readonly max: Float64Array } {
  const { length, fromEarliest, fromLatest, stoppage } = columns;
  const { first, last, ofDay } = line;
  const sure = new Float64Array(line.from.length);
  let maybe: Float64Array | undefined;
  let before = -1;
  for (let row = 0; row < length; row += 1) {
    if (stoppage !== undefined) {
      if (stoppage[row] === before) continue;
      before = stoppage[row] ?? 0;
    }
    const earliest = fromEarliest[row] ?? 0;
    const latest = fromLatest[row] ?? 0;
    const start = (earliest > first ? earliest : first) - first;
    const end = (latest < last ? latest : last) - first;
    if (start > end) continue;
    const place = ofDay === undefined ? start : (ofDay[start] ?? 0);
    const endPlace = ofDay === undefined ? end : (ofDay[end] ?? 0);
    if (place === endPlace && earliest >= first && latest <= last) {
      sure[place] = (sure[place] ?? 0) + 1;
    } else {
      maybe ??= new Float64Array(line.from.length + 1);
      maybe[place] = (maybe[place] ?? 0) + 1;
      maybe[endPlace + 1] = (maybe[endPlace + 1] ?? 0) - 1;
    }
  }
  if (maybe === undefined) return { min: sure, max: sure };
  const also = maybe;
  sumUp(also);
  const max = sure.map((count, place) => count + (also[place] ?? 0));
  return { min: sure, max };
}
