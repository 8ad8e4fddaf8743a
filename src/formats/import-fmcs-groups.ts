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

/** Tells headings from cases; an issue where a heading's number is not that of the cases under it. */
export function fmcsGroups(table: Table<FmcsColumn>, collector: ImportCollector): FmcsGroups {
  const headings = new Set<TableRow>();
  const ongoing = new Set<TableRow>();
  let heading: Heading | undefined;
  let cases = 0;
  const close = (): void => {
    if (heading === undefined || heading.count === cases) return;
    collector.report(
      "group-count-differs",
      `${JSON.stringify(heading.text)} is followed by ${cases} cases: the file may be cut off.`,
    );
  };
  for (const row of table.rows) {
    const next = headingOf(table, row);
    if (next === undefined) {
      cases += 1;
      if (heading?.isOngoing === true) ongoing.add(row);
      continue;
    }
    close();
    headings.add(row);
    heading = next;
    cases = 0;
  }
  close();
  return { headings, ongoing };
}

function headingOf(table: Table<FmcsColumn>, row: TableRow): Heading | undefined {
  const place = (key: FmcsColumn): string => cellText(row.cells[table.header.places.get(key) ?? -1]);
  const text = place("employer");
  const [, count, word = ""] = /^(\d{1,3}(?:,?\d{3})*) (ongoing|ended) cases?$/i.exec(text) ?? [];
  if (count === undefined || place("start") !== "" || place("end") !== "") return undefined;
  return { text, count: Number(count.replaceAll(",", "")), isOngoing: word.toLowerCase() === "ongoing" };
}
