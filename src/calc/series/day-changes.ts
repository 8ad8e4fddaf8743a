/** What changes on which day where each row is a stoppage of its own, and what does that make by period? */

import type { PeriodLine } from "./period-line.js";
import { assertHeads, type Swept, type SweptRows } from "./swept-rows.js";

/** What changes on each day of a stretch; the last place is the day after it. */
export interface DayChanges {
  /** How many rows are on from a day; on the first day of the stretch, those that began before it too. */
  readonly starts: Int32Array;
  /** How many rows had the day before for their last. */
  readonly ends: Int32Array;
  /** What changes in the number of workers out. */
  readonly workers: Float64Array;
  /** What changes in the number of rows without an upper end of their head-count; `undefined` where none is. */
  open: Int32Array | undefined;
  /** How many of the rows that are on from the first day began before it. */
  before: number;
  /** How many rows begin and are on for no day, as they end before they start; `undefined` where none does. */
  backwards: Int32Array | undefined;
}

/** How many rows are noted in one call: engines make better code of a short loop begun often than of one long one. */
const blockLength = 1024;

/** Notes rows at their two ends. */
export function noteDays(rows: SweptRows, line: PeriodLine): DayChanges {
  const places = line.last - line.first + 2;
  const changes: DayChanges = {
    starts: new Int32Array(places),
    ends: new Int32Array(places),
    workers: new Float64Array(places),
    open: undefined,
    before: 0,
    backwards: undefined,
  };
  for (let row = 0; row < rows.length; row += blockLength) {
    noteBlock(changes, rows, row, Math.min(row + blockLength, rows.length), line);
  }
  return changes;
}

function noteBlock(
  changes: DayChanges,
  rows: SweptRows,
  fromRow: number,
  toRow: number,
  { first, last }: PeriodLine,
): void {
  const { from, to } = rows;
  const { starts, ends, workers } = changes;
  const lastDay = last - first;
  for (let row = fromRow; row < toRow; row += 1) {
    const start = (from[row] ?? 0) - first;
    const end = (to[row] ?? 0) - first;
    const heads = rows.workers[row] ?? 0;
    const startDay = start > 0 ? start : 0;
    const endDay = end < lastDay ? end : lastDay;
    if (startDay > endDay) {
      if (start >= 0 && start <= lastDay) noteBackwards(changes, start);
      continue;
    }
    if (start < 0) changes.before += 1;
    starts[startDay] = (starts[startDay] ?? 0) + 1;
    ends[endDay + 1] = (ends[endDay + 1] ?? 0) + 1;
    if (heads < Number.POSITIVE_INFINITY) {
      workers[startDay] = (workers[startDay] ?? 0) + heads;
      workers[endDay + 1] = (workers[endDay + 1] ?? 0) - heads;
    } else {
      assertHeads(rows.workers, row);
      noteOpen(changes, startDay, endDay);
    }
  }
}

function noteBackwards(changes: DayChanges, day: number): void {
  changes.backwards ??= new Int32Array(changes.starts.length);
  changes.backwards[day] = (changes.backwards[day] ?? 0) + 1;
}

function noteOpen(changes: DayChanges, startDay: number, endDay: number): void {
  changes.open ??= new Int32Array(changes.starts.length);
  const { open } = changes;
  open[startDay] = (open[startDay] ?? 0) + 1;
  open[endDay + 1] = (open[endDay + 1] ?? 0) - 1;
}

/** What the changes come to on each day, and how many rows begin and are on in each period. */
export function sumDays(changes: DayChanges, { from, to, first }: PeriodLine): Swept {
  const { starts, ends, workers, open, before, backwards } = changes;
  sumUp(workers);
  if (open !== undefined) sumUp(open);
  const beginning = new Float64Array(from.length);
  const inEffect = new Float64Array(from.length);
  let onBefore = 0;
  for (let period = 0; period < from.length; period += 1) {
    const firstDay = (from[period] ?? 0) - first;
    const lastDay = (to[period] ?? 0) - first;
    const begun = sumOf(starts, firstDay, lastDay);
    // Whoever is on from before is in effect in each new period.
    inEffect[period] = onBefore - (ends[firstDay] ?? 0) + begun;
    beginning[period] = begun + (backwards === undefined ? 0 : sumOf(backwards, firstDay, lastDay));
    onBefore += begun - sumOf(ends, firstDay, lastDay);
  }
  if (beginning.length > 0) beginning[0] = (beginning[0] ?? 0) - before;
  return { beginning, inEffect, workers, open };
}

function sumOf(counts: Int32Array, firstDay: number, lastDay: number): number {
  let sum = 0;
  for (let day = firstDay; day <= lastDay; day += 1) sum += counts[day] ?? 0;
  return sum;
}

/** Turns changes into what they come to, place by place. */
export function sumUp(changes: Float64Array | Int32Array): void {
  let sum = 0;
  for (let place = 0; place < changes.length; place += 1) {
    sum += changes[place] ?? 0;
    changes[place] = sum;
  }
}
