/** Which tables are there, and which columns has each? A file that imports no calculator: it is packed by itself. */

import type { RecordTable } from "./flat-columns.js";
import { listColumn, otherColumn, rowNumberColumn } from "./flat-columns.js";
import { derivedTables } from "./flat-derived-columns.js";
import { datasetTable, recordTables } from "./flat-dictionary.js";
import type { FlatColumn } from "./flat-table.js";

/** The tables and columns that `toTables` gives: what stands in `docs/tables.md`. */
export interface TableDescription {
  /** The name of the table. */
  readonly name: string;
  /** What a row of it is. */
  readonly meaning: string;
  /** Its columns, in order. */
  readonly columns: readonly FlatColumn[];
}

/**
 * Every table with every column that `toTables` gives, in order: those of the record, then `spells` and `lengths`, which
 * are worked out for a day. Names are stable; new columns are added before `other`.
 *
 * @example
 * ```ts
 * import { tableDictionary } from "picketline/formats";
 * tableDictionary.map(({ name }) => name).slice(0, 4); // => ["dataset", "organizations", "people", "bargainingUnits"]
 * tableDictionary.find(({ name }) => name === "places")?.columns.find(({ name }) => name === "latitude");
 * // => { name: "latitude", type: "number", unit: "degrees", meaning: "How far north." }
 * ```
 */
export const tableDictionary: readonly TableDescription[] = [
  ...recordTables.map((table) => ({
    name: table.name,
    meaning: table.meaning,
    columns: columnsOf(table),
  })),
  ...derivedTables,
];

/** The tables of the record by name. */
export const tablesByName: ReadonlyMap<string, RecordTable> = new Map(
  recordTables.map((table) => [table.name, table] as const),
);

/** All columns of a table of the record, in order. */
export function columnsOf(table: RecordTable): readonly FlatColumn[] {
  const isShared = recordTables.some(({ lists }) =>
    lists.some((list) => list.table === table.name && list.isShared === true),
  );
  const isRoot = table === datasetTable;
  return [
    ...table.links,
    ...(isShared ? [listColumn] : []),
    ...(isRoot ? [] : [rowNumberColumn]),
    ...table.columns.map(({ path: _, ...column }) => column),
    ...table.derived,
    otherColumn,
  ];
}
