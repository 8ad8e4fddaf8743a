/** Which rows does a file hold, given as text or as rows of cells? */

import type { Issue } from "../../core/issue.js";
import { importIssue } from "../import-issues.js";
import { csvRows, type Delimiter } from "./csv-rows.js";

/** One cell of a sheet. A date that a reader of workbooks made an object must be given as text (`2024-10-21`). */
export type TableCell = string | number | boolean | null;

/** The rows of a sheet, each a list of cells; title rows and blank rows are left in, so that rows keep their numbers. */
export type TableRows = readonly (readonly TableCell[])[];

/** One row, with its number in the file. */
export interface TableRow {
  /** The line of a text or the row of a sheet, counted from 1. */
  readonly row: number;
  readonly cells: readonly TableCell[];
  /** Why the row cannot be used, where it cannot. */
  readonly unusable?: string;
}

/** The rows of a file. */
export interface FileRows {
  /** The rows that hold anything, in the order of the file. */
  readonly rows: readonly TableRow[];
  /** What is wrong with the file as a whole; with an error among them there are no rows. */
  readonly issues: readonly Issue[];
  /** Whether the file is text, where a row that ends early is a fault. */
  readonly isText: boolean;
}

/** How much of a text is looked at to tell which character parts its cells. */
const head = 65_536;

/**
 * The rows of a text or of a list of rows. Of a text, `isTable` says of the first rows, read with one delimiter, whether
 * they are those of the table; comma is tried first, then semicolon and tab.
 */
export function fileRows(
  input: string | TableRows,
  isTable: (rows: readonly TableRow[]) => boolean,
): FileRows {
  if (typeof input === "string") return textRows(input, isTable);
  const rows = input.flatMap((cells, index) => {
    const plain = Array.isArray(cells) ? (cells as readonly TableCell[]) : [];
    return isBlank(plain) ? [] : [{ row: index + 1, cells: plain }];
  });
  const issues = rows.length === 0 ? [importIssue("empty-table", "", "There is nothing in the rows.")] : [];
  return { rows, issues, isText: false };
}

function textRows(text: string, isTable: (rows: readonly TableRow[]) => boolean): FileRows {
  const refused = refusedText(text);
  if (refused !== undefined) return { rows: [], issues: [refused], isText: true };
  const first = text.slice(0, head);
  const delimiters: readonly Delimiter[] = [",", ";", "\t"];
  const delimiter =
    delimiters.find((candidate) =>
      isTable(csvRows(first, candidate).rows.map(({ line, cells }) => ({ row: line, cells }))),
    ) ?? ",";
  return rowsOf(text, delimiter);
}

function rowsOf(text: string, delimiter: Delimiter): FileRows {
  const issues: Issue[] = [];
  const lost = text.indexOf("\uFFFD");
  if (lost !== -1) {
    issues.push(
      importIssue(
        "undecodable-characters",
        "",
        "Letters in this text were lost when it was read: it was not saved as UTF-8.",
        {
          received: text.slice(Math.max(0, lost - 20), lost + 20),
        },
      ),
    );
  }
  const { rows: read, stoppedAt } = csvRows(text, delimiter);
  const rows: TableRow[] = [];
  for (const { line, cells, fault } of read) {
    if (fault === undefined && isBlank(cells)) continue;
    if (fault === "unclosed-quote") {
      const message = `A quote that is opened in the row of line ${line} is never closed: the file may be cut off there.`;
      issues.push(
        importIssue("unclosed-quote", `/rows/${line}`, message, {
          received: shortText(cells.join(delimiter)),
        }),
      );
    } else if (fault === "stray-quote") {
      const message = `The row of line ${line} has a quote within a cell that is in quotes; write it twice to make it text.`;
      issues.push(
        importIssue("stray-quote", `/rows/${line}`, message, { received: shortText(cells.join(delimiter)) }),
      );
    }
    rows.push({
      row: line,
      cells,
      ...(fault === "unclosed-quote" ? { unusable: "a quote in it is never closed" } : {}),
    });
  }
  if (stoppedAt !== undefined) {
    const message = `The row of line ${stoppedAt} is over a million characters long, or has over a thousand blanks: no table has such rows. It and what follows were not read.`;
    issues.push(importIssue("row-too-long", `/rows/${stoppedAt}`, message));
  }
  if (rows.length === 0 && stoppedAt === undefined) {
    issues.push(importIssue("empty-table", "", "There is nothing in the cells of the file."));
  }
  return { rows, issues, isText: true };
}

/** What keeps a text from being read as a table at all. */
function refusedText(text: string): Issue | undefined {
  if (text.startsWith("PK\u0003\u0004")) {
    return importIssue(
      "wrong-encoding",
      "",
      "This is a workbook (.xlsx), not text: read its sheet and pass the rows.",
    );
  }
  const nul = text.indexOf("\0");
  if (nul !== -1) {
    const utf16 = /^[\uFFFD\u00FF\u00FE]{2}/.test(text) || /^(?:[^\0]\0|\0[^\0]){2}/.test(text);
    return importIssue(
      "wrong-encoding",
      "",
      utf16
        ? "The text is in UTF-16: save it as UTF-8."
        : "This is not text but binary data: a table is text in UTF-8.",
    );
  }
  // All white space, a byte order mark included.
  return /[^\s\uFEFF]/.test(text)
    ? undefined
    : importIssue("empty-table", "", "There is nothing in the file.", { received: "" });
}

function isBlank(cells: readonly TableCell[]): boolean {
  return cells.every(
    (cell) => cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === ""),
  );
}

/** The start of a text, to be shown. */
export function shortText(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
