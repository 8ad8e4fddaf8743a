/** What changes on which day? Each row is noted at its two ends, and the days are walked once. */

import { LabourError } from "../../core/labour-error.js";
import { type PeriodLine, periodOfDay } from "./period-line.js";
import type { BoundColumns, SeriesBounds } from "./series-bounds.js";
import { isSharp, type StoppageColumns } from "./stoppage-columns.js";

/** One reading of columns that may be vague: the surest or the widest. */
interface Reading {
  readonly length: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly workers: Float64Array;
  /** The stoppage of each row; `undefined` where each row is one of its own. */
  readonly stoppage: Int32Array | undefined;
}

/** What one reading gives by period. */
interface Swept {
  readonly inEffect: Float64Array;
  readonly workersOut: Float64Array;
  readonly daysIdle: Float64Array;
}

/**
 * Sweeps columns over a stretch. `stoppage` is `undefined` where each row is a stoppage of its own; `worked` has 1 for each
 * day of the stretch that counts as a day idle.
 */
export function sweep(
  columns: StoppageColumns,
  stoppage: Int32Array | undefined,
  line: PeriodLine,
  worked: Uint8Array,
): SeriesBounds {
  const { length, fromEarliest, fromLatest, toEarliest, toLatest, workersMin, workersMax } = columns;
  const ofDay = periodOfDay(line);
  const surest = { length, from: fromLatest, to: toEarliest, workers: workersMin, stoppage };
  const widest = { length, from: fromEarliest, to: toLatest, workers: workersMax, stoppage };
  const least = sweepReading(surest, line, ofDay, worked);
  const most = isSharp(columns) ? least : sweepReading(widest, line, ofDay, worked);
  return {
    beginning: beginnings(columns, line, ofDay),
    inEffect: { min: least.inEffect, max: most.inEffect },
    workersOut: { min: least.workersOut, max: most.workersOut },
    daysIdle: { min: least.daysIdle, max: most.daysIdle },
  };
}

function sweepReading(
  rows: Reading,
  line: PeriodLine,
  ofDay: Int32Array | undefined,
  worked: Uint8Array,
): Swept {
  const periods = line.from.length;
  const workers = new Float64Array(line.last - line.first + 2);
  const inEffect = new Float64Array(periods + 1);
  const open = noteRows(rows, line, ofDay, inEffect, workers);
  sumUp(inEffect);
  sumUp(workers);
  if (open !== undefined) sumUp(open);
  return { inEffect: inEffect.subarray(0, periods), ...byPeriod(workers, open, periods, ofDay, worked) };
}

/** The most workers out on a day of each period, and its days idle. */
function byPeriod(
  workers: Float64Array,
  open: Int32Array | undefined,
  periods: number,
  ofDay: Int32Array | undefined,
  worked: Uint8Array,
): Omit<Swept, "inEffect"> {
  const workersOut = new Float64Array(periods);
  const daysIdle = new Float64Array(periods);
  for (let day = 0; day < worked.length; day += 1) {
    const period = ofDay === undefined ? day : (ofDay[day] ?? 0);
    const isOpen = open !== undefined && (open[day] ?? 0) > 0;
    const out = isOpen ? Number.POSITIVE_INFINITY : (workers[day] ?? 0);
    if (out > (workersOut[period] ?? 0)) workersOut[period] = out;
    if (worked[day] === 1) daysIdle[period] = (daysIdle[period] ?? 0) + out;
  }
  return { workersOut, daysIdle };
}

/** Notes the rows. Gives what changes in the number of those without an upper end of their head-count, where there are any. */
function noteRows(
  rows: Reading,
  { first, last }: PeriodLine,
  ofDay: Int32Array | undefined,
  inEffect: Float64Array,
  workers: Float64Array,
): Int32Array | undefined {
  const { from, to, stoppage, length } = rows;
  const lastDay = last - first;
  let open: Int32Array | undefined;
  let lastStoppage = -1;
  let lastPlace = -1;
  for (let row = 0; row < length; row += 1) {
    const start = (from[row] ?? 0) - first;
    const end = (to[row] ?? 0) - first;
    const heads = rows.workers[row] ?? 0;
    const startDay = start > 0 ? start : 0;
    const endDay = end < lastDay ? end : lastDay;
    if (stoppage === undefined) {
      lastPlace = -1;
    } else if (stoppage[row] !== lastStoppage) {
      lastStoppage = stoppage[row] ?? 0;
      lastPlace = -1;
    }
    if (startDay > endDay) continue;
    if (heads < Number.POSITIVE_INFINITY) {
      workers[startDay] = (workers[startDay] ?? 0) + heads;
      workers[endDay + 1] = (workers[endDay + 1] ?? 0) - heads;
    } else {
      assertHeads(rows.workers, row);
      open ??= new Int32Array(workers.length);
      open[startDay] = (open[startDay] ?? 0) + 1;
      open[endDay + 1] = (open[endDay + 1] ?? 0) - 1;
    }
    let place = ofDay === undefined ? startDay : (ofDay[startDay] ?? 0);
    const endPlace = ofDay === undefined ? endDay : (ofDay[endDay] ?? 0);
    // A stoppage counts once in a period in which several of its spells lie.
    if (place <= lastPlace) place = lastPlace + 1;
    if (endPlace > lastPlace) lastPlace = endPlace;
    if (place > endPlace) continue;
    inEffect[place] = (inEffect[place] ?? 0) + 1;
    inEffect[endPlace + 1] = (inEffect[endPlace + 1] ?? 0) - 1;
  }
  return open;
}

/** The stoppages that surely began in each period, and those that may have. */
function beginnings(columns: StoppageColumns, line: PeriodLine, ofDay: Int32Array | undefined): BoundColumns {
  const { length, fromEarliest, fromLatest, stoppage } = columns;
  const { first, last } = line;
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

/** Fails where what a row has for its head-count is no number at all. */
function assertHeads(workers: Float64Array, row: number): void {
  if (workers[row] === Number.POSITIVE_INFINITY) return;
  throw new LabourError("invalid-argument", `The head-count of row ${row} of the columns is not a number.`);
}

/** Turns changes into what they come to, place by place. */
function sumUp(changes: Float64Array | Int32Array): void {
  let sum = 0;
  for (let place = 0; place < changes.length; place += 1) {
    sum += changes[place] ?? 0;
    changes[place] = sum;
  }
}
