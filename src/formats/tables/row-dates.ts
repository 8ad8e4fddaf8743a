/** When does the stoppage of a row begin and end, and was it still on when the file was made? */

import type { Bounds } from "../../core/bounds.js";
import { showValue } from "../../core/show-value.js";
import { dayNumberOf, type IsoDate } from "../../time/iso-date.js";
import { dayBoundsOf, type PartialDate, tryPartialDate } from "../../time/partial-date.js";
import { cellDate, type DayMonthOrder, isIsoDay } from "./cell-date.js";
import type { RowReader } from "./read-table.js";
import type { TableCell } from "./table-rows.js";

/** How the dates of a file are read. */
export interface DateRules {
  /** The order of day and month in dates such as 03/04/2024. */
  readonly order?: DayMonthOrder;
  /** Whether a date may be as vague as `2024-10` or `2024`. */
  readonly mayBeVague?: boolean;
  /** Whether a blank end is an issue: it is, unless the file has no column of ends. */
  readonly isEndExpected?: boolean;
  /** The day up to which the file tells of stoppages that go on. */
  readonly asOf?: IsoDate | undefined;
}

/** The start of a stoppage, and what is known of its end. */
export interface RowDates {
  readonly from: PartialDate;
  /** The last day out, where it is known. */
  readonly to?: PartialDate;
  /** A day on which it is known to have been on, where it has no end. */
  readonly stillOnAt?: IsoDate;
}

/** The date in a cell; `undefined` where there is none, after an issue where the cell is not blank. */
export function rowDate<Key extends string>(
  reader: RowReader<Key>,
  key: Key,
  rules: DateRules,
): PartialDate | undefined {
  const cell = reader.cell(key);
  const read = cellDate(cell, rules.order);
  switch (read.kind) {
    case "day":
      return read.date;
    case "blank":
      return undefined;
    case "none":
      reader.report(
        "no-date",
        key,
        `${showValue(cell)} is the zero of a spreadsheet's dates: the day is not known.`,
      );
      return undefined;
    case "ambiguous":
      reader.reportCell("ambiguous-date", key, read.expected);
      return undefined;
    case "unreadable": {
      const vague = rules.mayBeVague === true ? tryPartialDate(reader.text(key)) : undefined;
      if (vague?.kind === "date") return vague.date.text;
      reader.reportCell("unreadable-date", key, 'a date, such as "2024-04-03"');
      return undefined;
    }
  }
}

/** Words by which a cell for the end says that the stoppage goes on. */
const ongoing = /^(?:still )?(?:ongoing|on-going|continuing|continues|in progress)\.?$/i;

/** Whether a cell says in words that the stoppage goes on. */
export function saysOngoing(text: string): boolean {
  // A day begins with a digit, and no pattern need be asked.
  return !(text.charCodeAt(0) <= 57) && ongoing.test(text);
}

/**
 * The dates of a row; `undefined`, after an issue, where it has no start. An end before the start is an issue, and is
 * then not known, as is a blank one. `ends` says what the cell of the end stands for: a day, "goes on", or nothing known.
 */
export function rowDates<Key extends string>(
  reader: RowReader<Key>,
  startKey: Key,
  endKey: Key,
  rules: DateRules,
  ends: "day" | "goesOn" | "notKnown",
): RowDates | undefined {
  const plain = ends === "day" ? plainDays(reader.cell(startKey), reader.cell(endKey)) : undefined;
  if (plain !== undefined) return plain;
  const from = rowDate(reader, startKey, rules);
  if (from === undefined) {
    reader.report(
      "missing-start",
      startKey,
      "The row has no start that can be read: it is left out.",
      "a date",
    );
    return undefined;
  }
  if (ends === "goesOn" || saysOngoing(reader.text(endKey))) return stillOn(reader, endKey, from, rules.asOf);
  if (ends === "notKnown") return { from };
  const isBlank = reader.text(endKey) === "";
  const to = rowDate(reader, endKey, rules);
  if (to === undefined) {
    if (isBlank && rules.isEndExpected !== false)
      reader.report("end-not-given", endKey, "The row has no end: it is not known.");
    return { from };
  }
  if (dayBoundsOf(to).latest < dayBoundsOf(from).earliest) {
    reader.reportCell("end-before-start", endKey, `a day that is not before the start, ${from}`);
    return { from };
  }
  return { from, to };
}

/** Two days in order, as most rows have them: they are read without an object but this, and compare as texts do. */
function plainDays(from: TableCell, to: TableCell): RowDates | undefined {
  const isPlain =
    typeof from === "string" && typeof to === "string" && isIsoDay(from) && isIsoDay(to) && from <= to;
  return isPlain ? { from, to } : undefined;
}

function stillOn<Key extends string>(
  reader: RowReader<Key>,
  key: Key,
  from: PartialDate,
  asOf: IsoDate | undefined,
): RowDates {
  if (asOf === undefined) {
    reader.report(
      "ongoing-when-published",
      key,
      "The stoppage went on when the file was published; pass asOf to say when that was.",
      "the option asOf",
    );
    return { from };
  }
  if (dayNumberOf(asOf) < dayBoundsOf(from).earliest) {
    reader.report(
      "as-of-before-start",
      key,
      `The stoppage goes on, and starts (${from}) after the day for which the file is taken (${asOf}).`,
    );
    return { from };
  }
  return { from, stillOnAt: asOf };
}

/** The number of days of a span whose ends are both known to the day, both included. */
export function daysOf(from: PartialDate, to: PartialDate): Bounds {
  const [start, end] = [dayBoundsOf(from), dayBoundsOf(to)];
  return { min: end.earliest - start.latest + 1, max: end.latest - start.earliest + 1 };
}
