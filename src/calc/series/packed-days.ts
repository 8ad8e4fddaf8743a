/**
 * What begins and ends on which day, where nothing is vague, open or backwards? One number a day for either: two places in
 * memory are written for a row, where counts and workers apart would take four.
 */

import type { DayNumber } from "../../time/iso-date.js";
import type { PeriodLine } from "./period-line.js";
import { blockLength } from "./row-blocks.js";
import type { BoundColumns, SeriesBounds } from "./series-bounds.js";
import { isSharp, type StoppageColumns } from "./stoppage-columns.js";

/** Days by what begins and ends on them. */
interface PackedDays {
  /** The day of the first two places. */
  base: DayNumber;
  /**
   * At twice the place of a day what begins on it; beside it what had the day before for its last. Either is written as
   * {@link nothing} + rows × {@link aRow} + workers, and is a whole number below 2⁵³.
   */
  packed: Float64Array;
}

/** Rows that are noted, and between which days they lie. */
export interface PackedRows extends PackedDays {
  /** How many rows there are. */
  readonly rows: number;
  /** The first day on which a row begins. */
  readonly first: DayNumber;
  /** The last day of any row; before the first where there are no rows. */
  readonly last: DayNumber;
}

/** 2⁵². From here up to 2⁵³, doubles are the whole numbers, with their last 32 bits in one word of memory and the rest in the other. */
const nothing = 4_503_599_627_370_496;

/** 2³², what a row adds to a day besides its workers: 1 in the upper word. The workers are in the lower one. */
const aRow = 4_294_967_296;

/** The upper word of {@link nothing}: what is more counts rows, as long as they are fewer than 2²⁰. */
const noRows = 0x43300000;

/** The most days that are written down one by one: more than the years 1583 to 9999 have. */
const mostDays = 4_194_304;

/** How many rows are looked at before room is made. */
const sampledRows = 128;

/**
 * Notes rows at their two ends, without knowing beforehand between which days they lie. `undefined` where something
 * is vague or a row is not plain: it ends before it starts or after `asOf`, lies ages away, or its head-count is not a whole
 * number below 2³¹.
 */
export function packRows(columns: StoppageColumns): PackedRows | undefined {
  if (!isSharp(columns)) return undefined;
  const { length, asOf, fromEarliest: from, toEarliest: to, workersMin: workers } = columns;
  // A sample tells nearly all of the stretch; where it does not, room is made anew.
  let first = from[0] ?? asOf;
  let last = to[0] ?? asOf;
  for (let row = 0; row < length; row += Math.ceil(length / sampledRows)) {
    first = Math.min(first, from[row] ?? first);
    last = Math.max(last, to[row] ?? last);
  }
  if (Math.abs(first) > mostDays || Math.abs(asOf) > mostDays) return undefined;
  const days: PackedDays = { base: first, packed: new Float64Array(0) };
  if (!makeRoom(days, first - 1, last)) return undefined;
  for (let row = 0; row < length; ) {
    const end = Math.min(row + blockLength, length);
    row = noteRows(days, from, to, workers, row, end, asOf);
    if (row === end) continue;
    if (!noteRow(days, from[row] ?? 0, to[row] ?? 0, workers[row] ?? 0, asOf)) return undefined;
    row += 1;
  }
  return { ...days, rows: length, ...endsOf(days) };
}

/**
 * Notes rows four at a time, up to one that has no place yet or is not plain, or that is left alone: the row at which it
 * stopped. One test serves for all days, as a number below 0 makes those below 0 that its bits are taken together with.
 */
function noteRows(
  { base, packed }: PackedDays,
  from: Int32Array,
  to: Int32Array,
  workers: Float64Array,
  fromRow: number,
  toRow: number,
  asOf: DayNumber,
): number {
  // Engines may hold them as fractions; the cuts tell that they are none.
  const first = base | 0;
  const last = Math.min((packed.length >> 1) - 2, asOf - base) | 0;
  let row = fromRow;
  for (; row + 4 <= toRow; row += 4) {
    const startA = ((from[row] ?? 0) - first) | 0;
    const endA = ((to[row] ?? 0) - first) | 0;
    const outA = workers[row] ?? 0;
    const wholeA = outA | 0;
    const startB = ((from[row + 1] ?? 0) - first) | 0;
    const endB = ((to[row + 1] ?? 0) - first) | 0;
    const outB = workers[row + 1] ?? 0;
    const wholeB = outB | 0;
    const startC = ((from[row + 2] ?? 0) - first) | 0;
    const endC = ((to[row + 2] ?? 0) - first) | 0;
    const outC = workers[row + 2] ?? 0;
    const wholeC = outC | 0;
    const startD = ((from[row + 3] ?? 0) - first) | 0;
    const endD = ((to[row + 3] ?? 0) - first) | 0;
    const outD = workers[row + 3] ?? 0;
    const wholeD = outD | 0;
    const lacks =
      startA |
      (endA - startA) |
      (last - endA) |
      wholeA |
      startB |
      (endB - startB) |
      (last - endB) |
      wholeB |
      startC |
      (endC - startC) |
      (last - endC) |
      wholeC |
      startD |
      (endD - startD) |
      (last - endD) |
      wholeD;
    if (lacks < 0 || wholeA !== outA || wholeB !== outB || wholeC !== outC || wholeD !== outD) return row;
    packed[2 * startA] = (packed[2 * startA] ?? 0) + (outA + aRow);
    packed[2 * endA + 3] = (packed[2 * endA + 3] ?? 0) + (outA + aRow);
    packed[2 * startB] = (packed[2 * startB] ?? 0) + (outB + aRow);
    packed[2 * endB + 3] = (packed[2 * endB + 3] ?? 0) + (outB + aRow);
    packed[2 * startC] = (packed[2 * startC] ?? 0) + (outC + aRow);
    packed[2 * endC + 3] = (packed[2 * endC + 3] ?? 0) + (outC + aRow);
    packed[2 * startD] = (packed[2 * startD] ?? 0) + (outD + aRow);
    packed[2 * endD + 3] = (packed[2 * endD + 3] ?? 0) + (outD + aRow);
  }
  return row;
}

/** Notes one row, and makes room for it where it has no place yet. Whether it is plain. */
function noteRow(
  days: PackedDays,
  start: DayNumber,
  end: DayNumber,
  heads: number,
  asOf: DayNumber,
): boolean {
  const isWhole = (heads | 0) === heads && heads >= 0;
  if (!isWhole || end < start || end > asOf || !makeRoom(days, start, end)) return false;
  const { base, packed } = days;
  const begun = 2 * (start - base);
  const ended = 2 * (end - base) + 3;
  packed[begun] = (packed[begun] ?? 0) + (heads + aRow);
  packed[ended] = (packed[ended] ?? 0) + (heads + aRow);
  return true;
}

/** Makes room for some days and the one after them, and for more beside them. Whether that is not too much. */
function makeRoom(days: PackedDays, start: DayNumber, end: DayNumber): boolean {
  const { base, packed } = days;
  const after = base + (packed.length >> 1);
  if (start >= base && end + 2 <= after) return true;
  const margin = 64 + Math.floor((Math.max(end, after) - Math.min(start, base)) / 16);
  const first = start < base ? start - margin : base;
  const length = (end + 2 > after ? end + 2 + margin : after) - first;
  if (length > mostDays) return false;
  days.base = first;
  days.packed = new Float64Array(2 * length).fill(nothing);
  days.packed.set(packed, 2 * (base - first));
  return true;
}

/** The first day on which a row begins, and the last on which one ends. */
function endsOf({ base, packed }: PackedDays): Pick<PackedRows, "first" | "last"> {
  let begun = 0;
  while (begun < packed.length && packed[begun] === nothing) begun += 2;
  let ended = packed.length - 1;
  while (ended > 1 && packed[ended] === nothing) ended -= 2;
  return { first: base + begun / 2, last: base + (ended - 3) / 2 };
}

/**
 * What packed rows come to by period: a walk over the days, with what is on carried along. `undefined` where the days of
 * the periods are too many to be written down one by one, and where the words do not tell what was noted: 2³¹ workers or
 * more are out on a day, or it has 2²⁰ rows, or 2³² workers begin, which then count as a row too many.
 */
export function sumPacked(noted: PackedRows, line: PeriodLine, worked: Uint8Array): SeriesBounds | undefined {
  const days: PackedDays = { ...noted };
  const periods = line.from.length;
  if (periods === 0 || !makeRoom(days, line.first, line.last)) return undefined;
  const words = new Int32Array(days.packed.buffer);
  const begin = 4 * (line.first - days.base);
  const end = 4 * (line.last + 1 - days.base);
  const workersOut = new Float64Array(periods);
  const sums = {
    beginning: new Float64Array(periods),
    inEffect: new Float64Array(periods),
    workersOut,
    // By day, whoever is out is idle, if every day counts.
    daysIdle: line.isByDay && !worked.includes(0) ? workersOut : new Float64Array(periods),
  };
  const sum: Sum = { out: 0, begun: 0, ended: 0, allWorkers: 0, allRows: 0 };
  addDays(sum, words, 0, begin);
  const walk = line.isByDay ? walkDays : walkPeriods;
  walk(sum, words.subarray(begin, end), line, worked, sums);
  addDays(sum, words, end, words.length);
  const { begun, ended, allWorkers, allRows } = sum;
  const isTold = allWorkers >= 0 && allRows >>> 20 === 0 && begun === noted.rows && ended === noted.rows;
  if (!isTold) return undefined;
  return {
    beginning: both(sums.beginning),
    inEffect: both(sums.inEffect),
    workersOut: both(sums.workersOut),
    daysIdle: both(sums.daysIdle),
  };
}

function both(column: Float64Array): BoundColumns {
  return { min: column, max: column };
}

/** What periods come to, as it is filled in. */
interface Sums {
  readonly beginning: Float64Array;
  readonly inEffect: Float64Array;
  readonly workersOut: Float64Array;
  readonly daysIdle: Float64Array;
}

/** What words have come to so far. */
interface Sum {
  /** The workers that are out. */
  out: number;
  /** How many rows have begun. */
  begun: number;
  /** How many rows have ended. */
  ended: number;
  /** The bits of all numbers of workers that were added, and of all that were out. */
  allWorkers: number;
  /** The bits of all numbers of rows that were added. */
  allRows: number;
}

/** Adds some days, of which nothing else is asked. */
function addDays(sum: Sum, words: Int32Array, begin: number, end: number): void {
  for (let at = begin; at < end; at += 4) {
    const begun = ((words[at | 1] ?? 0) - noRows) | 0;
    const ended = ((words[at | 3] ?? 0) - noRows) | 0;
    const heads = words[at] ?? 0;
    const headsEnded = words[at | 2] ?? 0;
    sum.out = (sum.out + heads - headsEnded) | 0;
    sum.begun += begun;
    sum.ended += ended;
    sum.allWorkers |= heads | headsEnded | sum.out;
    sum.allRows |= begun | ended;
  }
}

/** Adds the days of periods, and fills in what each period comes to. */
function walkPeriods(
  sum: Sum,
  words: Int32Array,
  { first, from, to }: PeriodLine,
  worked: Uint8Array,
  { beginning, inEffect, workersOut, daysIdle }: Sums,
): void {
  let { out, begun, ended, allWorkers, allRows } = sum;
  for (let period = 0; period < from.length; period += 1) {
    const firstDay = ((from[period] ?? 0) - first) | 0;
    const lastDay = ((to[period] ?? 0) - first) | 0;
    // Whoever is on from before, and did not end there, is in effect in each new period.
    const kept = begun - ended - (((words[(firstDay << 2) | 3] ?? 0) - noRows) | 0);
    const begunBefore = begun;
    let most = 0;
    let idleHere = 0;
    for (let day = firstDay; day <= lastDay; day += 1) {
      const heads = words[day << 2] ?? 0;
      const headsEnded = words[(day << 2) | 2] ?? 0;
      const rows = ((words[(day << 2) | 1] ?? 0) - noRows) | 0;
      const rowsEnded = ((words[(day << 2) | 3] ?? 0) - noRows) | 0;
      begun = (begun + rows) | 0;
      ended = (ended + rowsEnded) | 0;
      out = (out + heads - headsEnded) | 0;
      allWorkers |= heads | headsEnded | out;
      allRows |= rows | rowsEnded;
      if (out > most) most = out;
      if (worked[day] === 1) idleHere += out;
    }
    beginning[period] = begun - begunBefore;
    inEffect[period] = kept + begun - begunBefore;
    workersOut[period] = most;
    daysIdle[period] = idleHere;
  }
  Object.assign(sum, { out, begun, ended, allWorkers, allRows });
}

/** {@link walkPeriods} where each day is a period: a loop of its own takes half of the time. */
function walkDays(
  sum: Sum,
  words: Int32Array,
  _: PeriodLine,
  worked: Uint8Array,
  { beginning, inEffect, workersOut, daysIdle }: Sums,
): void {
  let { out, begun, ended, allWorkers, allRows } = sum;
  for (let day = 0; day < worked.length; day += 1) {
    const heads = words[day << 2] ?? 0;
    const headsEnded = words[(day << 2) | 2] ?? 0;
    const rows = ((words[(day << 2) | 1] ?? 0) - noRows) | 0;
    const rowsEnded = ((words[(day << 2) | 3] ?? 0) - noRows) | 0;
    begun = (begun + rows) | 0;
    ended = (ended + rowsEnded) | 0;
    out = (out + heads - headsEnded) | 0;
    allWorkers |= heads | headsEnded | out;
    allRows |= rows | rowsEnded;
    beginning[day] = rows;
    inEffect[day] = begun - ended;
    workersOut[day] = out;
    if (daysIdle !== workersOut && worked[day] === 1) daysIdle[day] = out;
  }
  Object.assign(sum, { out, begun, ended, allWorkers, allRows });
}
