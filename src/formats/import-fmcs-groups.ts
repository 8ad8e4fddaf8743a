/** Which rows of a monthly file of the Service are headings, and which cases stand under "Ongoing Cases"? */

import type { FmcsColumn } from "./import-fmcs-columns.js";
import type { ImportCollector } from "./tables/import-collector.js";
import { cellText, type Table } from "./tables/read-table.js";
import type { TableRow } from "./tables/table-rows.js";

/** The rows of a file by what they are. */
export interface FmcsGroups {
  /** The headings, such as "7 Ongoing Cases". */
  readonly headings: ReadonlySet<TableRow>;
  /** The cases under a heading of ongoing ones. A file without headings has none: a blank end is not known there. */
  readonly ongoing: ReadonlySet<TableRow>;
}

interface Heading {
  readonly text: string;
  readonly count: number;
  readonly isOngoing: boolean;
}

/** The heading under which the next row stands; an issue where its number is not that of the cases under it. */
export class FmcsHeading {
  readonly #collector: ImportCollector;
  #heading: Heading | undefined;
  #cases = 0;

  constructor(collector: ImportCollector) {
    this.#collector = collector;
  }

  /** Whether the cases under it are ongoing ones. */
  get isOngoing(): boolean {
    return this.#heading?.isOngoing === true;
  }

  /** Counts a case under it. */
  count(): void {
    this.#cases += 1;
  }

  /** Puts the next heading in its place. */
  open(next: Heading): void {
    this.close();
    this.#heading = next;
    this.#cases = 0;
  }

  /** Compares its number with that of the cases that were counted. */
  close(): void {
    if (this.#heading === undefined || this.#heading.count === this.#cases) return;
    this.#collector.report(
      "group-count-differs",
      `${JSON.stringify(this.#heading.text)} is followed by ${this.#cases} cases: the file may be cut off.`,
    );
  }
}

/** Tells headings from cases in the next rows of a file, whose last heading so far is `heading`. */
export function fmcsGroups(
  table: Table<FmcsColumn>,
  rows: readonly TableRow[],
  heading: FmcsHeading,
): FmcsGroups {
  const headings = new Set<TableRow>();
  const ongoing = new Set<TableRow>();
  for (const row of rows) {
    const next = headingOf(table, row);
    if (next === undefined) {
      heading.count();
      if (heading.isOngoing) ongoing.add(row);
    } else {
      headings.add(row);
      heading.open(next);
    }
  }
  return { headings, ongoing };
}

function headingOf(table: Table<FmcsColumn>, row: TableRow): Heading | undefined {
  const text = textIn(table, row, "employer");
  if (!isDigit(text.charCodeAt(0))) return undefined;
  const [, count, word = ""] = /^(\d{1,3}(?:,?\d{3})*) (ongoing|ended) cases?$/i.exec(text) ?? [];
  if (count === undefined || textIn(table, row, "start") !== "" || textIn(table, row, "end") !== "")
    return undefined;
  return { text, count: Number(count.replaceAll(",", "")), isOngoing: word.toLowerCase() === "ongoing" };
}

function textIn({ header }: Table<FmcsColumn>, row: TableRow, key: FmcsColumn): string {
  return cellText(row.cells[header.places.get(key) ?? -1]);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
