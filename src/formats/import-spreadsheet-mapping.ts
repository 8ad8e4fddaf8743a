/** Which column of a plain spreadsheet holds what? */

import { LabourError } from "../core/labour-error.js";
import { nearestWord } from "../core/nearest-word.js";
import { showValue } from "../core/show-value.js";
import { importIssue } from "./import-issues.js";
import type { DayMonthOrder } from "./tables/cell-date.js";
import type { ImportCollector } from "./tables/import-collector.js";
import type { Table } from "./tables/read-table.js";

/** Which column of a spreadsheet holds what: the header of each, as it stands in the file. */
export interface SpreadsheetMapping {
  /** The first day out. */
  readonly start: string;
  /** The last day out, or a word such as "ongoing". */
  readonly end?: string;
  /** What the stoppage is called; made of employer, union and year where left out. */
  readonly title?: string;
  /** A name or number of its own, of which its id is made. */
  readonly id?: string;
  /** "strike" or "lockout"; all are recorded as strikes where left out. */
  readonly kind?: string;
  /** How many workers. */
  readonly workers?: string;
  /** The employer; several are parted by semicolons. */
  readonly employer?: string;
  /** The union; several are parted by semicolons. */
  readonly union?: string;
  /** Where. */
  readonly place?: string;
  /** A remark. */
  readonly note?: string;
  /** The order of day and month in dates such as 03/04/2024. Where it is left out, one that can mean two days is an issue. */
  readonly dateOrder?: DayMonthOrder;
}

/** A field of a mapping that names a column. */
export type MappedColumn = Exclude<keyof SpreadsheetMapping, "dateOrder">;

/** The fields of a mapping that name columns, in the order in which issues with them are given. */
export const mappedFields = [
  "start",
  "end",
  "title",
  "id",
  "kind",
  "workers",
  "employer",
  "union",
  "place",
  "note",
] as const satisfies readonly MappedColumn[];

/** Throws where a mapping is not one. */
export function assertMapping({ start, dateOrder }: SpreadsheetMapping): void {
  if (typeof start !== "string" || start.trim() === "") {
    throw new LabourError(
      "invalid-argument",
      `The mapping names no column for the start: "start" is ${showValue(start)}.`,
    );
  }
  if (dateOrder !== undefined && dateOrder !== "iso" && dateOrder !== "mdy" && dateOrder !== "dmy") {
    throw new LabourError(
      "invalid-argument",
      `"dateOrder" is ${showValue(dateOrder)}; it can be iso, mdy or dmy.`,
    );
  }
}

/** Notes the columns of a mapping that the file does not have, each with the nearest one. */
export function reportUnknownColumns(
  { header }: Table<MappedColumn>,
  mapping: SpreadsheetMapping,
  mapped: readonly MappedColumn[],
  collector: ImportCollector,
): void {
  const known = header.texts.filter((text) => text.trim() !== "");
  for (const field of mapped) {
    if (header.places.has(field)) continue;
    const wanted = mapping[field] ?? "";
    const suggestion = nearestWord(wanted, known);
    const hint =
      suggestion === undefined
        ? `It has ${known.map((text) => JSON.stringify(text)).join(", ")}`
        : `Is ${JSON.stringify(suggestion)} meant`;
    const message = `The file has no column ${JSON.stringify(wanted)} for "${field}". ${hint}${suggestion === undefined ? "." : "?"}`;
    const details = { received: wanted, ...(suggestion === undefined ? {} : { suggestion }) };
    collector.addIssues([importIssue("unknown-column", "", message, details)]);
  }
}
