/** How does a flat table become the text of a CSV? */

import { refuse } from "../../core/refuse-argument.js";
import { unreadable } from "../../core/unreadable.js";
import { csvTextOf } from "../tables/csv-rows.js";
import { checkSettings } from "./check-settings.js";
import { defusedText } from "./csv-cell.js";
import { plainText } from "./flat-rows.js";
import type { FlatCell, FlatTable } from "./flat-table.js";

/** Settings of {@link toCsv}. */
export interface CsvOptions {
  /** What ends a line: `"\r\n"` where it is left out, as RFC 4180 has it. */
  readonly lineEnd?: "\r\n" | "\n";
  /** Whether the text begins with a byte order mark, by which Excel knows UTF-8; it does not where this is left out. */
  readonly byteOrderMark?: boolean;
}

/**
 * A flat table as the text of a CSV (RFC 4180): a row of column names, then a line for each row, cells in the order of
 * the columns.
 *
 * No spreadsheet runs anything in it: a text that begins like a formula, or with an apostrophe, gets one apostrophe
 * before it, which `fromCsv` takes away again. Numbers stand as they are, negative ones too. A blank cell is nothing, never 0;
 * line breaks in a text are line feeds. What is in a row and in no column is left out.
 *
 * @throws `LabourError` with code `invalid-argument` for what is no table, where a setting is none of those named, or for one that there is not.
 *
 * @example
 * ```ts
 * import { toCsv } from "picketline/formats";
 * const table = {
 *   name: "counts",
 *   columns: [{ name: "who", type: "text", meaning: "Who." }, { name: "change", type: "number", meaning: "How many." }],
 *   rows: [{ who: '=HYPERLINK("x")', change: -2 }, { who: "Local 0123, the\nfirst", change: null }],
 * } as const;
 * toCsv(table, { lineEnd: "\n" }); // => "who,change\n\"'=HYPERLINK(\"\"x\"\")\",-2\n\"Local 0123, the\nfirst\",\n"
 * ```
 */
export function toCsv(table: Pick<FlatTable, "columns" | "rows">, options: CsvOptions = {}): string {
  try {
    // Of `tables.map(toCsv)` they are the place in the list.
    checkSettings<CsvOptions>(Object(options), { lineEnd: true, byteOrderMark: true });
    const { lineEnd = "\r\n", byteOrderMark = false } = options;
    if (lineEnd !== "\r\n" && lineEnd !== "\n") refuse("lineEnd", lineEnd, '"\\r\\n" or "\\n"');
    if (!Array.isArray(table?.columns) || !Array.isArray(table.rows)) {
      refuse("table", table, "a table with columns and rows, as toTables gives them");
    }
    const names = table.columns.map(({ name }) => name);
    const rows = table.rows.map((row) =>
      names.map((name) => cellText(Object.hasOwn(row, name) ? row[name] : undefined)),
    );
    return (byteOrderMark ? "\uFEFF" : "") + csvTextOf([names.map(cellText), ...rows], lineEnd);
  } catch (error) {
    throw unreadable(error);
  }
}

function cellText(cell: FlatCell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  return typeof cell === "boolean" ? String(cell) : defusedText(plainText(cell));
}
