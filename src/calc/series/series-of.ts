/** How many stoppages began, were in effect and kept how many workers out, by year, month or day? A sweep over columns. */

import type { OpenBounds } from "../../core/bounds.js";
import { unreadable } from "../../core/unreadable.js";
import { type DateRange, daysInRange } from "../../time/date-range.js";
import {
  type DayNumber,
  dayNumberFromParts,
  dayNumberOf,
  isoDateOf,
  partsOfDay,
} from "../../time/iso-date.js";
import { everyDay } from "../../time/work-calendar.js";
import { assertWorkCalendar } from "../../time/work-calendar-faults.js";
import type { CountedDays } from "../length/day-counts.js";
import { assertPeriodLength, type PeriodLength } from "../measure/period-length.js";
import { type PackedRows, packRows, sumPacked } from "./packed-days.js";
import { periodLine } from "./period-line.js";
import { blockLength } from "./row-blocks.js";
import type { BoundColumns, SeriesBounds } from "./series-bounds.js";
import { assertColumns, type StoppageColumns } from "./stoppage-columns.js";
import { sweep } from "./sweep.js";
import { workedDays } from "./worked-days.js";

/** What {@link seriesOf} is asked. */
export interface SeriesOptions {
  /** The length of the periods. */
  readonly by: PeriodLength;
  /** The stretch that is cut into periods, both ends included; from the first stoppage to the last day out where left out. */
  readonly period?: DateRange;
  /** Which days count as days idle; every day of the calendar where left out. */
  readonly count?: CountedDays;
}

/** A series by column: place 0 is the first period. */
export interface StoppageSeries extends SeriesBounds {
  /** The length of the periods. */
  readonly by: PeriodLength;
  /** How many periods there are; they follow each other without gaps. */
  readonly length: number;
  /** The first day of each period, as a day number. */
  readonly from: Int32Array;
  /** The last day of each period, included, as a day number. */
  readonly to: Int32Array;
  /** What days idle count: "calendar days", or the name of the work calendar. */
  readonly counted: string;
  /** The rows of which nothing is known of the head-count, by their place in the columns: `daysIdle` has no upper end there. */
  readonly unknownWorkers: Int32Array;
}

/**
 * A series of stoppages by year, month or day from columns: how many began and were in effect, how many workers were out,
 * and the days idle. Head-counts are taken as they are, day by day, without thresholds; `measureDataset` applies an
 * agency's rules, and agrees with this where its profile has none. Vague days and head-counts give bounds. Where `period`
 * is left out, the first period is whole. No period lies after the `asOf` of the columns.
 *
 * The cost grows with the rows plus the days. A row whose end lies before its start is on for no day.
 *
 * @throws `LabourError` with code `invalid-date` for `period`, `invalid-argument` for a period that ends before it starts, a
 * `by` that is not year, month or day, a calendar that cannot be counted with, columns of different lengths, or a
 * head-count of `NaN`.
 *
 * @example
 * ```ts
 * import { columnsOf, mondayToFriday, seriesOf } from "picketline";
 * const rows = [
 *   { from: "2024-10-21", to: "2024-11-08", workers: 2400 },
 *   { from: "2024-11-04", to: "2024-11-04", workers: 90 },
 * ];
 * const columns = columnsOf(rows, { asOf: "2024-12-31" });
 * const months = seriesOf(columns, { by: "month", count: mondayToFriday });
 * [...months.daysIdle.min]; // => [21600, 14490]
 * [...months.workersOut.min]; // => [2400, 2490]
 * ```
 *
 * @example
 * ```ts
 * import { columnsOf, seriesOf } from "picketline";
 * // Nothing is known of the head-count: the days idle have no upper end, and the row is listed.
 * const columns = columnsOf([{ from: "2024-10-21", to: "2024-10-22" }], { asOf: "2024-12-31" });
 * const days = seriesOf(columns, { by: "day" });
 * [...days.daysIdle.max]; // => [Infinity, Infinity]
 * [...days.unknownWorkers]; // => [0]
 * ```
 */
export function seriesOf(columns: StoppageColumns, options: SeriesOptions): StoppageSeries {
  try {
    const { by, count = "calendar" } = options;
    const calendar = count === "calendar" ? everyDay : count;
    assertColumns(columns);
    assertWorkCalendar(calendar);
    assertPeriodLength(by);
    const stoppage = hasSpells(columns) ? columns.stoppage : undefined;
    const packed = stoppage === undefined ? packRows(columns) : undefined;
    const range = rangeOf(columns, options, packed);
    const line = periodLine(range.first, range.last, by);
    const worked = workedDays(line.first, line.last, calendar);
    const bounds = (packed && sumPacked(packed, line, worked)) ?? sweep(columns, stoppage, line, worked);
    return {
      by,
      length: line.from.length,
      from: line.from,
      to: line.to,
      counted: calendar.name,
      ...bounds,
      unknownWorkers: unknownRows(columns),
    };
  } catch (error) {
    throw unreadable(error);
  }
}

/** The first day of all rows and the last. */
interface Stretch {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

function stretchOf({ length, fromEarliest, toLatest }: StoppageColumns): Stretch {
  let first = fromEarliest[0] ?? 0;
  let last = toLatest[0] ?? 0;
  for (let row = 1; row < length; row += 1) {
    first = Math.min(first, fromEarliest[row] ?? first);
    last = Math.max(last, toLatest[row] ?? last);
  }
  return { first, last };
}

/** Whether some rows are spells of one stoppage. */
function hasSpells({ stoppage, length }: StoppageColumns): boolean {
  if (stoppage === undefined) return false;
  for (let row = 1; row < length; row += blockLength) {
    if (repeats(stoppage, row, Math.min(row + blockLength, length))) return true;
  }
  return false;
}

/** Whether a row has the number of the row before it. Four rows at a time: they share what is read of them. */
function repeats(stoppage: Int32Array, startRow: number, endRow: number): boolean {
  let before = stoppage[startRow - 1];
  let row = startRow;
  for (; row + 4 <= endRow; row += 4) {
    const a = stoppage[row];
    const b = stoppage[row + 1];
    const c = stoppage[row + 2];
    const d = stoppage[row + 3];
    if (a === before || b === a || c === b || d === c) return true;
    before = d;
  }
  for (; row < endRow; row += 1) if (stoppage[row] === stoppage[row - 1]) return true;
  return false;
}

/** The stretch that is cut into periods; its last day lies before its first where there is nothing to cut. */
function rangeOf(
  columns: StoppageColumns,
  { by, period }: SeriesOptions,
  packed: PackedRows | undefined,
): Stretch {
  const { asOf, length } = columns;
  const nowhere = { first: 0, last: -1 };
  if (period !== undefined) {
    const first = dayNumberOf(period.from);
    const last = Math.min(asOf, first + daysInRange(period) - 1);
    return first <= last ? { first, last } : nowhere;
  }
  if (length === 0) return nowhere;
  const { first, last } = packed ?? stretchOf(columns);
  if (!(first <= asOf && first <= last)) return nowhere;
  const { year, month } = partsOfDay(first);
  const start = by === "day" ? first : dayNumberFromParts(year, by === "month" ? month : 1, 1);
  return { first: start, last: Math.min(last, asOf) };
}

function unknownRows({ length, workersMin, workersMax }: StoppageColumns): Int32Array {
  const rows: number[] = [];
  if (workersMin === workersMax) return new Int32Array(0);
  for (let row = 0; row < length; row += 1) {
    if (workersMin[row] === 0 && workersMax[row] === Number.POSITIVE_INFINITY) rows.push(row);
  }
  return Int32Array.from(rows);
}

/** A period of a series, for tables and charts. */
export interface SeriesRow {
  /** The period: "2024", "2024-10" or "2024-10-21". */
  readonly label: string;
  /** Its first and last day. */
  readonly period: DateRange;
  /** The stoppages that began in it. */
  readonly beginning: OpenBounds;
  /** The stoppages with a day out in it. */
  readonly inEffect: OpenBounds;
  /** The most workers out on any one day of it; `max` is `null` where no upper end is known. */
  readonly workersOut: OpenBounds;
  /** Its days idle; `max` is `null` where no upper end is known. */
  readonly daysIdle: OpenBounds;
}

/**
 * A series as rows, one a period, with labels and `null` where no upper end is known: for a table or a chart. Columns are
 * faster for anything that counts on.
 *
 * @example
 * ```ts
 * import { columnsOf, seriesOf, seriesRows } from "picketline";
 * const columns = columnsOf([{ from: "2024-10-21", to: "2024-10-22", workers: 90 }], { asOf: "2024-12-31" });
 * const [october] = seriesRows(seriesOf(columns, { by: "month" }));
 * october?.label; // => "2024-10"
 * october?.period; // => { from: "2024-10-01", to: "2024-10-22" }
 * october?.daysIdle; // => { min: 180, max: 180 }
 * ```
 */
export function seriesRows(series: StoppageSeries): readonly SeriesRow[] {
  try {
    const { by, length, from, to, beginning, inEffect, workersOut, daysIdle } = series;
    const letters = by === "day" ? 10 : by === "month" ? 7 : 4;
    return Array.from({ length }, (_, place) => {
      const period = { from: isoDateOf(from[place] ?? 0), to: isoDateOf(to[place] ?? 0) };
      return {
        label: period.from.slice(0, letters),
        period,
        beginning: boundsAt(beginning, place),
        inEffect: boundsAt(inEffect, place),
        workersOut: boundsAt(workersOut, place),
        daysIdle: boundsAt(daysIdle, place),
      };
    });
  } catch (error) {
    throw unreadable(error);
  }
}

function boundsAt({ min, max }: BoundColumns, place: number): OpenBounds {
  const most = max[place] ?? 0;
  return { min: min[place] ?? 0, max: most === Number.POSITIVE_INFINITY ? null : most };
}
