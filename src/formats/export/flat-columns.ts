/** How is a column of the flat tables described? */

import type { FlatColumn, FlatColumnType } from "./flat-table.js";

/** A column that holds one field of a part of the record. */
export interface FieldColumn extends FlatColumn {
  /** The keys that lead to the field: of the part itself, or of an object in it. */
  readonly path: readonly [string] | readonly [string, string];
}

/** A list in a part of the record whose entries are rows of another table. */
export interface ChildList {
  /** The key of the list. */
  readonly key: string;
  /** The table that its entries are in. */
  readonly table: string;
  /** Whether the record has the list even where it is empty. */
  readonly isRequired?: true;
  /** Whether the table holds lists of several keys: then its column `list` says which. */
  readonly isShared?: true;
}

/** One of the tables that hold a whole dataset. */
export interface RecordTable {
  readonly name: string;
  /** What a row of it is. */
  readonly meaning: string;
  /** The columns that say to what a row belongs: ids of rows of other tables. */
  readonly links: readonly FlatColumn[];
  readonly columns: readonly FieldColumn[];
  /** The link column by which the entries of its own lists name a row. */
  readonly linkedBy?: string;
  readonly lists: readonly ChildList[];
  /** Columns that are worked out. */
  readonly derived: readonly FlatColumn[];
}

/** A column of one field. Its name is that of the field; of one in an object, both keys in one word. */
export function field(
  type: FlatColumnType,
  path: string | readonly [string, string],
  meaning: string,
  unit?: string,
): FieldColumn {
  const keys = typeof path === "string" ? ([path] as const) : path;
  const name = keys
    .map((key, index) => (index === 0 ? key : key.charAt(0).toUpperCase() + key.slice(1)))
    .join("");
  return { name, type, meaning, ...(unit === undefined ? {} : { unit }), path: keys };
}

/** A column by its own name, for a field that would have another. */
export function named(name: string, column: FieldColumn): FieldColumn {
  return { ...column, name };
}

/** A column that is worked out. */
export function derived(type: FlatColumnType, name: string, meaning: string, unit?: string): FlatColumn {
  return { name, type, meaning, ...(unit === undefined ? {} : { unit }), derived: true };
}

/** A link to a row of another table. */
export function link(name: string, table: string): FlatColumn {
  return { name, type: "text", meaning: `To which row of ${table} it belongs: its id.` };
}

/** The columns of a speaker, such as `saidBy`. */
export function speakerColumns(key: string, who: string): readonly FieldColumn[] {
  return [
    field("text", [key, "personId"], `${who}: id of a person.`),
    field("text", [key, "organizationId"], `${who}: id of an organisation.`),
    field("text", [key, "description"], `${who}, in words.`),
  ];
}

/** The columns of a quantity under a key. */
export function quantityColumns(key: string): readonly FieldColumn[] {
  return [
    field("number", [key, "value"], "The number, where one is given.", "as in the column of the unit"),
    field("number", [key, "min"], "The least that it can be.", "as in the column of the unit"),
    field("number", [key, "max"], "The most that it can be.", "as in the column of the unit"),
    field(
      "text",
      [key, "modifier"],
      "How the number is meant: exactly, about, nearly, moreThan, atLeast, upTo or fewerThan.",
    ),
    field("text", [key, "unit"], "What is counted."),
    field("text", [key, "verbatim"], "The number in the words of the source."),
  ];
}

/** The columns that every part of a record can fill. */
export const nodeColumns: readonly FieldColumn[] = [
  field("json", "sourceIds", "Where it is taken from: list of ids of sources."),
  field("text", "note", "What a reader of the record should know; not meant for print."),
];

export const idColumn = field("text", "id", "Its id.");

/** The column of who says it: a row may be read without the table of statements. */
export const saidByColumn = derived("text", "saidBy", "Who says it, in words.");

/** The column of the replies. */
export const repliesColumn = derived(
  "text",
  "replies",
  "What is replied to it, one line each: who, and what they say. Of an allegation that has none, that there is none in the record.",
);

/** The column of the place of a row in its list. */
export const rowNumberColumn: FlatColumn = {
  name: "rowNumber",
  type: "number",
  meaning:
    "Its place in the list of the record that it comes from, counted from 1. Rows may be sorted in any way.",
};

/** The column that says which list of a part a row comes from. */
export const listColumn: FlatColumn = {
  name: "list",
  type: "text",
  meaning: "The field that it is an entry of: workers, size, attendance, arrests, participants or count.",
};

/** The column of what has no column of its own. */
export const otherColumn: FlatColumn = {
  name: "other",
  type: "json",
  meaning:
    "An object of the fields that have no column of their own, `extensions` among them, and of those whose value does not fit into their column. What stands here counts, whatever the column says.",
};
