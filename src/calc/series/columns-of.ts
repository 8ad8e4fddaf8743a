/** How are flat rows (a start, an end, a head-count) put into columns? */

import type { OpenBounds } from "../../core/bounds.js";
import { LabourError } from "../../core/labour-error.js";
import { showValue } from "../../core/show-value.js";
import { unreadable } from "../../core/unreadable.js";
import { type DayNumber, dayNumberOf, type IsoDate, tryDayNumber } from "../../time/iso-date.js";
import type { PartialDate } from "../../time/partial-date.js";
import { tryDayBounds } from "../../time/partial-date-text.js";
import { ColumnWriter } from "./column-writer.js";
import type { StoppageColumns } from "./stoppage-columns.js";

/** A row of a table of stoppages, as little as a series needs. */
export interface StoppageRow {
  /** The first day out; vague dates ("2024-10", "2024-10-09/2024-10-11") give bounds. */
  readonly from: PartialDate;
  /**
   * The last day out, included; `".."` where it goes on; `null` or left out where nothing is known of its end: then it
   * surely lasted for its first day only, and may last up to `asOf`.
   */
  readonly to?: PartialDate | ".." | null;
  /** How many workers were out; `null` or left out where it is not known, which leaves the sums open above. */
  readonly workers?: number | OpenBounds | null;
}

/**
 * The columns of a table of stoppages, as they stand at the end of `asOf`. A row that begins after `asOf` is left out;
 * the column `stoppage` gives the place in the table of each row that is left. The end of a row is cut at `asOf`.
 *
 * @throws `LabourError` with code `invalid-date` for `asOf`, `invalid-partial-date` where a row has a start or an end that
 * is no date, `invalid-argument` where it ends before it starts or its head-count is negative or not a number.
 *
 * @example
 * ```ts
 * import { columnsOf, dayNumberOf } from "picketline";
 * const rows = [
 *   { from: "2024-10-21", to: "2024-10-25", workers: 2400 },
 *   { from: "2024-11", to: "..", workers: null },
 *   { from: "2025-02-01", to: "2025-02-02", workers: 10 },
 * ];
 * const columns = columnsOf(rows, { asOf: "2024-12-31" });
 * columns.length; // => 2
 * [...columns.workersMax]; // => [2400, Infinity]
 * columns.fromEarliest[1] === dayNumberOf("2024-11-01"); // => true
 * ```
 *
 * @example
 * ```ts
 * import { columnsOf } from "picketline";
 * columnsOf([{ from: "2024-10-21", to: "2024-10-20" }], { asOf: "2024-12-31" }); // throws LabourError invalid-argument
 * columnsOf([{ from: "21 October" }], { asOf: "2024-12-31" }); // throws LabourError invalid-partial-date
 * ```
 */
export function columnsOf(
  rows: readonly StoppageRow[],
  options: { readonly asOf: IsoDate },
): StoppageColumns {
  try {
    const asOf = dayNumberOf(options.asOf);
    const writer = new ColumnWriter(rows.length, asOf);
    let place = 0;
    for (const row of rows) {
      const from = tryDayNumber(row.from);
      const to = tryDayNumber(row.to);
      const { workers } = row;
      if (from === undefined || to === undefined || typeof workers !== "number" || to < from) {
        addVague(writer, row, place, asOf);
        // Beyond 2^53 sums run over, to what would read as "no upper end".
      } else if (!(workers >= 0 && workers <= Number.MAX_SAFE_INTEGER)) {
        throw badWorkers(place, workers);
      } else if (from <= asOf) {
        writer.addPlain(place, from, to, workers);
      }
      place += 1;
    }
    return writer.columns();
  } catch (error) {
    throw unreadable(error);
  }
}

function addVague(writer: ColumnWriter, row: StoppageRow, place: number, asOf: DayNumber): void {
  const from = daysOf(row.from, "from", place);
  const to = endOf(row.to, from.earliest, asOf, place);
  if (to.latest < from.earliest) {
    throw new LabourError(
      "invalid-argument",
      `Row ${place} cannot end (${row.to}) before it starts (${row.from}).`,
    );
  }
  const workers = workersOf(row.workers, place);
  if (from.earliest > asOf) return;
  writer.add(place, from.earliest, from.latest, to.earliest, to.latest, workers.min, workers.max);
}

interface Days {
  readonly earliest: DayNumber;
  readonly latest: DayNumber;
}

function daysOf(date: unknown, name: string, place: number): Days {
  const days = tryDayBounds(date);
  if (days === undefined || !Number.isFinite(days.earliest) || !Number.isFinite(days.latest)) {
    throw new LabourError(
      "invalid-partial-date",
      `"${name}" of row ${place} is ${showValue(date)}; it must be a date whose two ends are known, such as "2024-10-21" or "2024-10".`,
    );
  }
  return days;
}

function endOf(to: StoppageRow["to"], firstDay: DayNumber, asOf: DayNumber, place: number): Days {
  const never = Number.POSITIVE_INFINITY;
  if (to === "..") return { earliest: never, latest: never };
  // A row that begins after `asOf` is left out anyway; its end must not lie before its start even so.
  if (to === null || to === undefined) return { earliest: firstDay, latest: Math.max(asOf, firstDay) };
  return daysOf(to, "to", place);
}

function workersOf(
  workers: StoppageRow["workers"],
  place: number,
): { readonly min: number; readonly max: number } {
  if (workers === null || workers === undefined) return { min: 0, max: Number.POSITIVE_INFINITY };
  const { min, max } = typeof workers === "number" ? { min: workers, max: workers } : workers;
  const isOpen = max === null;
  const most = isOpen ? Number.POSITIVE_INFINITY : max;
  if (
    !(
      min >= 0 &&
      min <= Number.MAX_SAFE_INTEGER &&
      min <= most &&
      (isOpen || most <= Number.MAX_SAFE_INTEGER)
    )
  ) {
    throw badWorkers(place, workers);
  }
  return { min, max: most };
}

function badWorkers(place: number, workers: unknown): LabourError {
  return new LabourError(
    "invalid-argument",
    `"workers" of row ${place} is ${showValue(workers)}; it must be a number from 0 to ${Number.MAX_SAFE_INTEGER}, bounds of such numbers, or null where it is not known.`,
  );
}
