/** How does a kind of file become a dataset, read in one go or in batches of rows? */

import type { Issue } from "../../core/issue.js";
import type { ImportedTable } from "../import-result.js";
import type { Columns } from "./find-header.js";
import type { ImportCollector } from "./import-collector.js";
import { readTable, type Table } from "./read-table.js";
import type { TableRow, TableRows } from "./table-rows.js";

/** A kind of file: how its header is known, and how its rows are imported. */
export interface TableImporter<Key extends string, Result extends ImportedTable> {
  readonly columns: Columns<Key>;
  /** How many of the columns a row must name to be the header. */
  readonly least: number;
  /** Why a text with this beginning is no table, where the same file can also be had in another form. */
  readonly refusalOf?: (head: string) => Issue | undefined;
  /** Begins an import; `table` is undefined where the file has no header, and there are no rows then. */
  begin(table: Table<Key> | undefined, issues: readonly Issue[]): RowsImport<Result>;
}

/** An import under way. */
export interface RowsImport<Result extends ImportedTable> {
  readonly collector: ImportCollector;
  /**
   * Imports the next rows. What a file says after its rows, in footnotes, is known to those that are passed with them;
   * `isLast` tells that there are no more.
   */
  take(rows: readonly TableRow[], isLast: boolean): void;
  /** What was imported since this was last called. */
  result(): Result;
}

/** Imports a whole file. */
export function importTable<Key extends string, Result extends ImportedTable>(
  input: string | TableRows,
  importer: TableImporter<Key, Result>,
): Result {
  const { table, issues } = readTable<Key>(input, importer.columns, importer.least);
  const rows = importer.begin(table, issues);
  if (table !== undefined) rows.take(table.rows, true);
  return rows.result();
}
