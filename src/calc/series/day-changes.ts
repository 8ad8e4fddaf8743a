/** What changes on which day where each row is a stoppage of its own, and what does that make by period? */

import type { DayNumber } from "../../time/iso-date.js";
import type { PeriodLine } from "./period-line.js";
import { blockLength } from "./row-blocks.js";
import { assertHeads, emptySums, type Sums, type Swept, type SweptRows } from "./swept-rows.js";

/**
 * What changes on each day of a stretch; the last place is the day after it. The change of the workers and the two counts
 * of a day lie beside each other in memory, as each row asks for both.
 */
interface DayChanges {
  /** What changes in the number of workers out, at twice the place of the day; between lie the counts. */
  readonly workers: Float64Array;
  /** The same memory as whole numbers, four to a day. */
  readonly counts: Int32Array;
  /** What changes in the number of rows without an upper end of their head-count; `undefined` where none is. */
  open: Int32Array | undefined;
  /** How many of the rows that are on from the first day began before it. */
  before: number;
  /** How many rows begin and are on for no day, as they end before they start; `undefined` where none does. */
  backwards: Int32Array | undefined;
}

/** Which of the four counts of a day is how many rows are on from it; on the first day, those that began before it too. */
const startsAt = 2;
/** Which of them is how many rows had the day before for their last. */
const endsAt = 3;

/** Sweeps rows of which each is a stoppage: their two ends are noted, and the days are walked once. */
export function sweepDays(rows: SweptRows, line: PeriodLine, worked: Uint8Array): Swept {
  const workers = new Float64Array(2 * (line.last - line.first + 2));
  const counts = new Int32Array(workers.buffer);
  const changes: DayChanges = { workers, counts, open: undefined, before: 0, backwards: undefined };
  for (let row = 0; row < rows.length; row += blockLength) {
    noteBlock(changes, rows, row, Math.min(row + blockLength, rows.length), line);
  }
  return sumDays(changes, line, worked);
}

function noteBlock(
  changes: DayChanges,
  rows: SweptRows,
  fromRow: number,
  toRow: number,
  line: PeriodLine,
): void {
  const { from, to, workers } = rows;
  // Engines may hold them as fractions; the cuts tell that they are none.
  const first = line.first | 0;
  const lastDay = (line.last - line.first) | 0;
  for (let row = fromRow; row < toRow; row += 1) {
    row = notePlain(changes.workers, changes.counts, from, to, workers, row, toRow, first, lastDay);
    if (row < toRow)
      noteAwkward(changes, rows, row, (from[row] ?? 0) - first, (to[row] ?? 0) - first, lastDay);
  }
}

/**
 * Notes rows up to the first that is not plain, whose place it gives. Each array comes by itself and each day as a small
 * whole number, which is what engines make the best code of.
 */
function notePlain(
  changes: Float64Array,
  counts: Int32Array,
  from: Int32Array,
  to: Int32Array,
  workers: Float64Array,
  fromRow: number,
  toRow: number,
  first: DayNumber,
  lastDay: number,
): number {
  for (let row = fromRow; row < toRow; row += 1) {
    const start = ((from[row] ?? 0) - first) | 0;
    const end = ((to[row] ?? 0) - first) | 0;
    const out = workers[row] ?? 0;
    // One test for all: it starts and ends in the stretch, and does not end before it starts.
    if ((start | (lastDay - end) | (end - start)) < 0 || !(out < Number.POSITIVE_INFINITY)) return row;
    const at = start << 1;
    const after = (end << 1) + 2;
    changes[at] = (changes[at] ?? 0) + out;
    counts[(at << 1) | startsAt] = (counts[(at << 1) | startsAt] ?? 0) + 1;
    changes[after] = (changes[after] ?? 0) - out;
    counts[(after << 1) | endsAt] = (counts[(after << 1) | endsAt] ?? 0) + 1;
  }
  return toRow;
}

/** Notes a row that reaches beyond the stretch, ends before it starts, or has no upper end of its head-count. */
function noteAwkward(
  changes: DayChanges,
  rows: SweptRows,
  row: number,
  start: number,
  end: number,
  lastDay: number,
): void {
  const { workers, counts } = changes;
  const heads = rows.workers[row] ?? 0;
  const startDay = Math.max(start, 0);
  const endDay = Math.min(end, lastDay);
  if (startDay > endDay) {
    if (start < 0 || start > lastDay) return;
    changes.backwards ??= new Int32Array(lastDay + 2);
    changes.backwards[start] = (changes.backwards[start] ?? 0) + 1;
    return;
  }
  if (start < 0) changes.before += 1;
  counts[4 * startDay + startsAt] = (counts[4 * startDay + startsAt] ?? 0) + 1;
  counts[4 * endDay + 4 + endsAt] = (counts[4 * endDay + 4 + endsAt] ?? 0) + 1;
  if (heads < Number.POSITIVE_INFINITY) {
    workers[2 * startDay] = (workers[2 * startDay] ?? 0) + heads;
    workers[2 * endDay + 2] = (workers[2 * endDay + 2] ?? 0) - heads;
    return;
  }
  assertHeads(rows.workers, row);
  changes.open ??= new Int32Array(lastDay + 2);
  changes.open[startDay] = (changes.open[startDay] ?? 0) + 1;
  changes.open[endDay + 1] = (changes.open[endDay + 1] ?? 0) - 1;
}

/** What the changes come to by period: a walk over the days, with what is on carried along. */
function sumDays(changes: DayChanges, line: PeriodLine, worked: Uint8Array): Swept {
  const periods = line.from.length;
  const sums = emptySums(periods);
  const { open, backwards, before } = changes;
  walkDays(changes, line, worked, sums);
  if (open !== undefined) raiseOpen(open, line, worked, sums);
  if (backwards !== undefined) addBackwards(backwards, line, sums);
  if (periods > 0) sums.beginning[0] = (sums.beginning[0] ?? 0) - before;
  return sums;
}

function walkDays(
  { workers, counts }: DayChanges,
  { from, to, first }: PeriodLine,
  worked: Uint8Array,
  { beginning, inEffect, peak, idle }: Sums,
): void {
  let on = 0;
  let out = 0;
  for (let period = 0; period < from.length; period += 1) {
    const firstDay = ((from[period] ?? 0) - first) | 0;
    const lastDay = ((to[period] ?? 0) - first) | 0;
    // Whoever is on from before, and did not end there, is in effect in each new period.
    const kept = on - (counts[(firstDay << 2) | endsAt] ?? 0);
    let begun = 0;
    let ended = 0;
    let most = 0;
    let idleHere = 0;
    for (let day = firstDay; day <= lastDay; day += 1) {
      begun += counts[(day << 2) | startsAt] ?? 0;
      ended += counts[(day << 2) | endsAt] ?? 0;
      out += workers[day << 1] ?? 0;
      if (out > most) most = out;
      if (worked[day] === 1) idleHere += out;
    }
    on += begun - ended;
    beginning[period] = begun;
    inEffect[period] = kept + begun;
    peak[period] = most;
    idle[period] = idleHere;
  }
}

/** On a day on which a row without an upper end is on, there is none to the workers out. */
function raiseOpen(
  open: Int32Array,
  { from, to, first }: PeriodLine,
  worked: Uint8Array,
  { peak, idle }: Sums,
): void {
  let on = 0;
  for (let period = 0; period < from.length; period += 1) {
    for (let day = (from[period] ?? 0) - first; day <= (to[period] ?? 0) - first; day += 1) {
      on += open[day] ?? 0;
      if (on === 0) continue;
      peak[period] = Number.POSITIVE_INFINITY;
      if (worked[day] === 1) idle[period] = Number.POSITIVE_INFINITY;
    }
  }
}

/** A row that ends before it starts begins nevertheless. */
function addBackwards(backwards: Int32Array, { from, to, first }: PeriodLine, { beginning }: Sums): void {
  for (let period = 0; period < from.length; period += 1) {
    for (let day = (from[period] ?? 0) - first; day <= (to[period] ?? 0) - first; day += 1) {
      beginning[period] = (beginning[period] ?? 0) + (backwards[day] ?? 0);
    }
  }
}
