/** Which row of a sheet names its columns, and which column is which? */

import type { Issue } from "../../core/issue.js";
import { nearestWord } from "../../core/nearest-word.js";
import { importIssue } from "../import-issues.js";
import type { TableCell, TableRow } from "./table-rows.js";

/** A column of a kind of file: the names that it goes by, and whether nothing can be read without it. */
interface Column {
  /** The names, in small letters, without footnote marks and punctuation. */
  readonly names: readonly string[];
  /** Whether nothing can be read without it. */
  readonly required?: boolean;
}

/** The columns of a kind of file. */
export type Columns<Key extends string> = Readonly<Partial<Record<Key, Column>>>;

function entriesOf<Key extends string>(columns: Columns<Key>): readonly (readonly [Key, Column])[] {
  return Object.entries(columns) as [Key, Column][];
}

/** The header of a sheet. */
export interface TableHeader<Key extends string> {
  /** Its place among the rows that were passed in. */
  readonly index: number;
  /** The text of each of its cells, as it stands there. */
  readonly texts: readonly string[];
  /** The place of each column that it has. */
  readonly places: ReadonlyMap<Key, number>;
  /** Whether each text can be the key of an original as it is: none stands twice, or is what a nameless column is called. */
  readonly isPlain: boolean;
}

/** How many rows may stand before the header. */
export const rowsSearched = 60;

/** The name in a cell of a header: small letters, no footnote marks such as `[2]`, no punctuation but `#`. */
export function columnName(cell: TableCell | undefined): string {
  if (typeof cell !== "string") return "";
  return cell
    .slice(0, 500)
    .toLowerCase()
    .replace(/\[\d{1,3}\]/g, " ")
    .replace(/[^\p{L}\p{N}#]+/gu, " ")
    .trim();
}

/** The row that names the most columns, the first of them; none where no row names `least` of them. */
export function findHeader<Key extends string>(
  rows: readonly TableRow[],
  columns: Columns<Key>,
  least: number,
): TableHeader<Key> | undefined {
  const keys = new Map<string, Key[]>();
  for (const [key, { names }] of entriesOf(columns)) {
    for (const name of names) keys.set(name, [...(keys.get(name) ?? []), key]);
  }
  let best: TableHeader<Key> | undefined;
  for (const [index, { cells }] of rows.slice(0, rowsSearched).entries()) {
    const places = new Map<Key, number>();
    for (const [place, cell] of cells.entries()) {
      for (const key of keys.get(columnName(cell)) ?? []) if (!places.has(key)) places.set(key, place);
    }
    if (places.size >= Math.max(least, (best?.places.size ?? 0) + 1)) {
      const texts = headerTexts(cells);
      best = { index, places, texts, isPlain: arePlain(texts) };
    }
  }
  return best;
}

/** The texts of a header's cells, without the empty ones at its end. */
function headerTexts(cells: readonly TableCell[]): readonly string[] {
  const texts = cells.map((cell) => (cell === null || cell === undefined ? "" : String(cell).trim()));
  while (texts.at(-1) === "") texts.pop();
  return texts;
}

function arePlain(texts: readonly string[]): boolean {
  const named = texts.filter((text) => text !== "");
  return (
    new Set(named).size === named.length &&
    named.every((text) => text !== "__proto__" && !text.startsWith("column "))
  );
}

/** What is wrong with a header: columns that it has not, or has twice. */
export function headerIssues<Key extends string>(
  header: TableHeader<Key>,
  row: number,
  columns: Columns<Key>,
): Issue[] {
  const issues: Issue[] = [];
  const names = header.texts.map(columnName);
  for (const [key, { names: wanted, required }] of entriesOf(columns)) {
    const found = header.texts.filter((_, place) => wanted.includes(names[place] ?? ""));
    if (found.length > 1) {
      const message = `The header names ${JSON.stringify(found[1])} more than once; the first such column was read.`;
      issues.push(importIssue("repeated-column", `/rows/${row}`, message, { received: found[1] ?? "" }));
    }
    if (found.length > 0 || required !== true) continue;
    const expected = wanted[0] ?? key;
    const suggestion = nearestWord(
      expected,
      header.texts.filter((text) => text !== ""),
    );
    const message = `The header has no column "${expected}"${suggestion === undefined ? "" : `; is ${JSON.stringify(suggestion)} meant`}: no row can be read without it.`;
    const details = { expected: wanted.map((name) => `"${name}"`).join(" or ") };
    issues.push(
      importIssue(
        "missing-column",
        `/rows/${row}`,
        message,
        suggestion === undefined ? details : { ...details, suggestion },
      ),
    );
  }
  return issues;
}

/** The issue of a file in which no header was found. */
export function headerNotFound<Key extends string>(rows: readonly TableRow[], columns: Columns<Key>): Issue {
  const sought = entriesOf(columns)
    .map(([key, { names }]) => `"${names[0] ?? key}"`)
    .join(", ");
  const first = rows[0]?.cells.map((cell) => String(cell ?? "")).join(", ") ?? "";
  return importIssue(
    "header-not-found",
    "",
    `No row among the first ${rowsSearched} names the columns of this kind of file. Sought: ${sought}.`,
    {
      received: first.length > 200 ? `${first.slice(0, 200)}…` : first,
      expected: `a row with the columns ${sought}`,
    },
  );
}
