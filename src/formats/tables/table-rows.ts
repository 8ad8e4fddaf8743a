/** Which rows does a file hold, given as text or as rows of cells? */

import type { Issue } from "../../core/issue.js";
import { refuse } from "../../core/refuse-argument.js";
import { importIssue } from "../import-issues.js";
import { CsvReader, type Delimiter, longestRow } from "./csv-rows.js";

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
export const headLength = 65_536;

/**
 * The rows of a text or of a list of rows. Of a text, `isTable` says of the first rows, read with one delimiter, whether
 * they are those of the table; comma is tried first, then semicolon and tab.
 */
export function fileRows(
  input: string | TableRows,
  isTable: (rows: readonly TableRow[]) => boolean,
): FileRows {
  if (typeof input === "string") return textRows(input, isTable);
  if (!Array.isArray(input)) refuse("input", input, "the text of a file, or its rows as lists of cells");
  const rows = input.flatMap((cells, index) => {
    const plain = Array.isArray(cells) ? (cells as readonly TableCell[]) : [];
    return isBlank(plain) ? [] : [{ row: index + 1, cells: plain }];
  });
  const issues = rows.length === 0 ? [importIssue("empty-table", "", "There is nothing in the rows.")] : [];
  return { rows, issues, isText: false };
}

function textRows(text: string, isTable: (rows: readonly TableRow[]) => boolean): FileRows {
  const refused = binaryText(text);
  if (refused !== undefined) return { rows: [], issues: [refused], isText: true };
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const reader = new TextReader(isTable);
  const rows: TableRow[] = [];
  for (let start = 0; start < plain.length; start += longestRow) {
    for (const row of reader.read(plain.slice(start, start + longestRow))) rows.push(row);
  }
  for (const row of reader.end()) rows.push(row);
  return { rows, issues: reader.takeIssues(), isText: true };
}

/**
 * Reads the rows of a text that hold anything, piece by piece. The first piece should have {@link headLength} characters
 * or be the whole text; line ends must be `\n`, and there must be no byte order mark.
 */
export class TextReader {
  readonly #isTable: (rows: readonly TableRow[]) => boolean;
  readonly #refusalOf: (head: string) => Issue | undefined;
  #delimiter: Delimiter = ",";
  #csv: CsvReader | undefined;
  #issues: Issue[] = [];
  #isStopped = false;
  #hasText = false;
  #hasRows = false;
  #isLossTold = false;

  /** `refusalOf` says of the first piece why it can be no table, where it cannot. */
  constructor(
    isTable: (rows: readonly TableRow[]) => boolean,
    refusalOf: (head: string) => Issue | undefined = () => undefined,
  ) {
    this.#isTable = isTable;
    this.#refusalOf = refusalOf;
  }

  /** Whether nothing that follows can be read. */
  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** The rows that end in the next piece. */
  read(piece: string): readonly TableRow[] {
    if (this.#isStopped) return [];
    const refused = binaryText(piece) ?? (this.#csv === undefined ? this.#refusalOf(piece) : undefined);
    if (refused !== undefined) {
      this.#issues.push(refused);
      this.#isStopped = true;
      return [];
    }
    this.#hasText ||= /\S/.test(piece);
    this.#tellLoss(piece);
    if (this.#csv === undefined) {
      this.#delimiter = delimiterOf(piece.slice(0, headLength), this.#isTable);
      this.#csv = new CsvReader(this.#delimiter);
    }
    const rows = this.#rowsOf(this.#csv.read(piece));
    const { stoppedAt } = this.#csv;
    if (stoppedAt !== undefined) {
      const message = `The row of line ${stoppedAt} is over a million characters long, or has over a thousand blanks: no table has such rows. It and what follows were not read.`;
      this.#issues.push(importIssue("row-too-long", `/rows/${stoppedAt}`, message));
      this.#isStopped = true;
    }
    return rows;
  }

  /** The row that the end of the text ends. */
  end(): readonly TableRow[] {
    if (this.#isStopped) return [];
    const rows = this.#rowsOf(this.#csv?.end() ?? []);
    if (!this.#hasText)
      this.#issues.push(importIssue("empty-table", "", "There is nothing in the file.", { received: "" }));
    else if (!this.#hasRows)
      this.#issues.push(importIssue("empty-table", "", "There is nothing in the cells of the file."));
    return rows;
  }

  /** The issues with the text that were found since this was last called. */
  takeIssues(): readonly Issue[] {
    const issues = this.#issues;
    this.#issues = [];
    return issues;
  }

  #tellLoss(piece: string): void {
    const lost = this.#isLossTold ? -1 : piece.indexOf("\uFFFD");
    if (lost === -1) return;
    this.#isLossTold = true;
    const message = "Letters in this text were lost when it was read: it was not saved as UTF-8.";
    const received = piece.slice(Math.max(0, lost - 20), lost + 20);
    this.#issues.push(importIssue("undecodable-characters", "", message, { received }));
  }

  #rowsOf(read: ReturnType<CsvReader["read"]>): readonly TableRow[] {
    const rows: TableRow[] = [];
    for (const plain of read) {
      const { row, cells, fault } = plain;
      if (fault === undefined) {
        if (!isBlank(cells)) rows.push(plain);
        continue;
      }
      this.#tellFault(fault, row, cells);
      rows.push(
        fault === "unclosed-quote"
          ? { row, cells, unusable: "a quote in it is never closed" }
          : { row, cells },
      );
    }
    this.#hasRows ||= rows.length > 0;
    return rows;
  }

  #tellFault(fault: "unclosed-quote" | "stray-quote", line: number, cells: readonly string[]): void {
    const message =
      fault === "unclosed-quote"
        ? `A quote that is opened in the row of line ${line} is never closed: the file may be cut off there.`
        : `The row of line ${line} has a quote within a cell that is in quotes; write it twice to make it text.`;
    const received = shortText(cells.join(this.#delimiter));
    this.#issues.push(importIssue(fault, `/rows/${line}`, message, { received }));
  }
}

/** The character that parts the cells: the first with which a table is found; a comma where none is. */
function delimiterOf(first: string, isTable: (rows: readonly TableRow[]) => boolean): Delimiter {
  const delimiters: readonly Delimiter[] = [",", ";", "\t"];
  const fits = (delimiter: Delimiter): boolean => {
    const csv = new CsvReader(delimiter);
    return isTable([...csv.read(first), ...csv.end()]);
  };
  return delimiters.find(fits) ?? ",";
}

/** What tells that a text is none. */
function binaryText(text: string): Issue | undefined {
  if (text.startsWith("PK\u0003\u0004")) {
    return importIssue(
      "wrong-encoding",
      "",
      "This is a workbook (.xlsx), not text: read its sheet and pass the rows.",
    );
  }
  if (!text.includes("\0")) return undefined;
  const isUtf16 = /^[\uFFFD\u00FF\u00FE]{2}/.test(text) || /^(?:[^\0]\0|\0[^\0]){2}/.test(text);
  return importIssue(
    "wrong-encoding",
    "",
    isUtf16
      ? "The text is in UTF-16: save it as UTF-8."
      : "This is not text but binary data: a table is text in UTF-8.",
  );
}

function isBlank(cells: readonly TableCell[]): boolean {
  for (const cell of cells) {
    if (cell === null || cell === undefined || cell === "") continue;
    // A letter or digit of ASCII at the start is seen without asking a pattern.
    if (typeof cell !== "string" || isInk(cell.charCodeAt(0)) || /\S/.test(cell)) return false;
  }
  return true;
}

/** Whether a character is one of ASCII that is printed. */
function isInk(code: number): boolean {
  return code > 32 && code < 127;
}

/** The start of a text, to be shown. */
export function shortText(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
