/** What changes on which day? Each row is noted at its two ends, and the days are walked once. */

import { sweepDays } from "./day-changes.js";
import type { PeriodLine } from "./period-line.js";
import type { StoppageColumns } from "./stoppage-columns.js";
import { assertHeads, type Swept, type SweptRows } from "./swept-rows.js";

/** Sweeps rows over a stretch. `worked` has 1 for each of its days that counts as a day idle. */
export function sweep(rows: SweptRows, line: PeriodLine, worked: Uint8Array): Swept {
  const { stoppage } = rows;
  if (stoppage === undefined) return sweepDays(rows, line, worked);
  const workers = new Float64Array(line.last - line.first + 2);
  const inEffect = new Float64Array(line.from.length + 1);
  const open = noteSpells({ ...rows, stoppage }, line, inEffect, workers);
  sumUp(inEffect);
  sumUp(workers);
  if (open !== undefined) sumUp(open);
  return {
    beginning: undefined,
    inEffect: inEffect.subarray(0, line.from.length),
    ...byPeriod(workers, open, line, worked),
  };
}

/** The peak of each period, and its days idle. */
function byPeriod(
  workers: Float64Array,
  open: Int32Array | undefined,
  { from, ofDay }: PeriodLine,
  worked: Uint8Array,
): Pick<Swept, "peak" | "idle"> {
  const peak = new Float64Array(from.length);
  const idle = new Float64Array(from.length);
  for (let day = 0; day < worked.length; day += 1) {
    const period = ofDay === undefined ? day : (ofDay[day] ?? 0);
    const isOpen = open !== undefined && (open[day] ?? 0) > 0;
    const out = isOpen ? Number.POSITIVE_INFINITY : (workers[day] ?? 0);
    if (out > (peak[period] ?? 0)) peak[period] = out;
    if (worked[day] === 1) idle[period] = (idle[period] ?? 0) + out;
  }
  return { peak, idle };
}

/** Rows of which those of one stoppage come one after the other. */
interface SweptSpells extends SweptRows {
  readonly stoppage: Int32Array;
}

function noteSpells(
  rows: SweptSpells,
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
    if (stoppage[row] !== lastStoppage) {
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

/** Turns changes into what they come to, place by place. */
function sumUp(changes: Float64Array | Int32Array): void {
  let sum = 0;
  for (let place = 0; place < changes.length; place += 1) {
    sum += changes[place] ?? 0;
    changes[place] = sum;
  }
}
