/** What is a flat table? */

/** What a cell holds; `null` where there is nothing. Lists and objects stand there as JSON text. */
export type FlatCell = string | number | boolean | null;

/** One row: a cell for each column, by its name. */
export type FlatRow = { readonly [column: string]: FlatCell };

/**
 * What the cells of a column hold: `text`; `number`; `date`, a calendar day such as "2024-10-21"; `boolean`; `json`, a
 * list or an object as JSON text.
 */
export type FlatColumnType = "text" | "number" | "date" | "boolean" | "json";

/** A column, with what it means. */
export interface FlatColumn {
  /** Its name: stable. */
  readonly name: string;
  /** What its cells hold. */
  readonly type: FlatColumnType;
  /** The unit of its numbers. */
  readonly unit?: string;
  /** What it means. */
  readonly meaning: string;
  /** Whether it is worked out from the rest: `fromTables` passes over it. */
  readonly derived?: true;
}

/** A table of which each row is one thing and each column one fact of it. */
export interface FlatTable {
  /** Its name: stable. */
  readonly name: string;
  /** Its columns, in order. */
  readonly columns: readonly FlatColumn[];
  /** Its rows, in order. */
  readonly rows: readonly FlatRow[];
}
