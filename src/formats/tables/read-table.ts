/** What are the rows of data in a file of a known kind, and what does each of their cells say? */

import type { Issue } from "../../core/issue.js";
import { jsonPointer } from "../../core/json-pointer.js";
import { showValue } from "../../core/show-value.js";
import { type ImportIssueCode, importIssue } from "../import-issues.js";
import { type Columns, findHeader, headerIssues, headerNotFound, type TableHeader } from "./find-header.js";
import { fileRows, shortText, type TableCell, type TableRow, type TableRows } from "./table-rows.js";

/** A file whose header was found. */
export interface Table<Key extends string> {
  /** The texts above the header. */
  readonly titles: readonly string[];
  readonly header: TableHeader<Key>;
  /** The rows below the header that hold anything. */
  readonly rows: readonly TableRow[];
  /** Whether every column is there without which nothing can be read. */
  readonly isComplete: boolean;
  /** Whether a row that ends early is a fault: it is in a text, and not in a workbook. */
  readonly isText: boolean;
}

/** The table in a file, and what is wrong with the file as a whole. No table where there is no header. */
export function readTable<Key extends string>(
  input: string | TableRows,
  columns: Columns<Key>,
  least: number,
): { readonly table: Table<Key> | undefined; readonly issues: readonly Issue[] } {
  const { rows, issues, isText } = fileRows(
    input,
    (first) => findHeader(first, columns, least) !== undefined,
  );
  return rows.length === 0 ? { table: undefined, issues } : tableOf(rows, columns, least, issues, isText);
}

/** The table that begins in these rows, and `issues` with what is wrong with its header. */
export function tableOf<Key extends string>(
  rows: readonly TableRow[],
  columns: Columns<Key>,
  least: number,
  issues: readonly Issue[],
  isText: boolean,
): { readonly table: Table<Key> | undefined; readonly issues: readonly Issue[] } {
  const header = findHeader(rows, columns, least);
  if (header === undefined) return { table: undefined, issues: [...issues, headerNotFound(rows, columns)] };
  const faults = headerIssues(header, rows[header.index]?.row ?? 0, columns);
  return {
    table: {
      titles: rows
        .slice(0, header.index)
        .flatMap(({ cells }) => cells.map(cellText).filter((text) => text !== "")),
      header,
      rows: rows.slice(header.index + 1),
      isComplete: faults.every(({ code }) => code !== "missing-column"),
      isText,
    },
    issues: [...issues, ...faults],
  };
}

/** The text of a cell, trimmed; `""` for an empty one. */
export function cellText(cell: TableCell | undefined): string {
  if (typeof cell === "string") return cell.trim();
  return cell === null || cell === undefined ? "" : String(cell);
}

/** Reads the cells of one row by the names of their columns, and keeps the issues that are found with them. */
export class RowReader<Key extends string> {
  /** The number of the row in the file. */
  readonly row: number;
  /** The issues with this row; most rows have none, and share that. */
  issues: readonly Issue[] = noIssues;
  readonly #header: TableHeader<string>;
  readonly #cells: readonly TableCell[];
  readonly #pathTo: readonly PropertyKey[] | undefined;

  constructor(table: Table<Key>, row: TableRow, pathTo?: readonly PropertyKey[]) {
    this.row = row.row;
    this.#header = table.header;
    this.#cells = row.cells;
    this.#pathTo = pathTo;
    if (row.cells.length !== table.header.texts.length) checkWidth(this, table, row.cells);
  }

  /** The cell of a column; `null` where it is empty or the file has no such column. */
  cell(key: Key): TableCell {
    const place = this.#header.places.get(key);
    return place === undefined ? null : (this.#cells[place] ?? null);
  }

  /** Whether the file has a column. */
  has(key: Key): boolean {
    return this.#header.places.has(key);
  }

  /** The text of a cell, trimmed; `""` where there is none. */
  text(key: Key): string {
    return cellText(this.cell(key));
  }

  /** Notes an issue with a cell, or with the whole row where no column is named. */
  report(code: ImportIssueCode, key: Key | null, message: string, expected?: string): void {
    const header = key === null ? undefined : this.#textOf(key);
    const received = key === null ? undefined : this.cell(key);
    const pathTo = this.#pathTo ?? ["rows", this.row];
    const issue = importIssue(
      code,
      jsonPointer(header === undefined ? pathTo : [...pathTo, header]),
      message,
      {
        ...(received === null || received === undefined
          ? {}
          : { received: typeof received === "string" ? shortText(received) : received }),
        ...(expected === undefined ? {} : { expected }),
      },
    );
    this.issues = [...this.issues, issue];
  }

  /** Notes that a cell does not hold what its column should. */
  reportCell(code: ImportIssueCode, key: Key, expected: string): void {
    this.report(
      code,
      key,
      `${showValue(this.#textOf(key))} is ${showValue(this.cell(key))}: it should be ${expected}.`,
      expected,
    );
  }

  /** The original text of each cell that is not empty, by the header of its column. */
  originals(): Readonly<Record<string, string>> {
    const { texts, isPlain } = this.#header;
    const originals: Record<string, string> = {};
    const cells = this.#cells;
    for (let place = 0; place < cells.length; place += 1) {
      const cell = cells[place];
      if (cell === null || cell === undefined || cell === "") continue;
      const header = texts[place] ?? "";
      const isUsable =
        header !== "" && (isPlain || (header !== "__proto__" && !Object.hasOwn(originals, header)));
      originals[isUsable ? header : `column ${place + 1}`] = String(cell);
    }
    return originals;
  }

  /** The header of a column, or the name by which it was asked for where the file has none. */
  #textOf(key: Key): string {
    return this.#header.texts[this.#header.places.get(key) ?? -1] ?? key;
  }
}

const noIssues: readonly Issue[] = [];

function checkWidth<Key extends string>(
  reader: RowReader<Key>,
  { header, isText }: Table<Key>,
  cells: readonly TableCell[],
): void {
  const width = header.texts.length;
  if (isText && cells.length < width) {
    reader.report(
      "short-row",
      null,
      `The row has ${cells.length} cells, the header ${width}: its last cells are missing.`,
    );
  }
  if (cells.length > width && cells.slice(width).some((cell) => cellText(cell) !== "")) {
    reader.report(
      "long-row",
      null,
      `The row has ${cells.length} cells, the header ${width}: they may have shifted.`,
    );
  }
}
