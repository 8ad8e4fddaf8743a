/** What does the Bureau of Labor Statistics' listing of major work stoppages say? */

import type { Id } from "../core/id.js";
import { showValue } from "../core/show-value.js";
import { unreadable } from "../core/unreadable.js";
import type { EmployerSector } from "../model/organization.js";
import type { Source } from "../model/source.js";
import { publishedDaysIdle } from "./import-bls-published.js";
import { type ImportedTable, type ImportOptions, sourceOf } from "./import-result.js";
import type { Columns } from "./tables/find-header.js";
import { ImportCollector } from "./tables/import-collector.js";
import { cellText, RowReader, type Table } from "./tables/read-table.js";
import { rowDates } from "./tables/row-dates.js";
import { rowStoppage } from "./tables/row-stoppage.js";
import { rowWorkers } from "./tables/row-workers.js";
import { importTable, type TableImporter } from "./tables/table-importer.js";
import type { TableRow, TableRows } from "./tables/table-rows.js";
import { namesIn, unionsOfRow } from "./tables/union-locals.js";
import { statesOfRow } from "./tables/us-places.js";

const columns = {
  employer: {
    names: ["organizations involved", "employers involved", "organization involved", "employer"],
    required: true,
  },
  states: { names: ["states", "state"] },
  areas: { names: ["areas", "area"] },
  ownership: { names: ["ownership"] },
  industry: { names: ["industry code"] },
  union: { names: ["union", "unions"] },
  acronym: { names: ["union acronym"] },
  local: { names: ["union local"] },
  unit: { names: ["bargaining unit"] },
  start: { names: ["work stoppage beginning date", "beginning date"], required: true },
  end: { names: ["work stoppage ending date", "ending date"], required: true },
  workers: { names: ["number of workers", "workers"] },
  workdays: { names: ["number of workdays", "workdays"] },
  daysIdle: { names: ["days idle cumulative for this work stoppage", "days idle cumulative", "days idle"] },
  note: { names: ["note", "notes"] },
} as const satisfies Columns<string>;

/** A column of the Bureau's listings. */
export type ListingColumn = keyof typeof columns;

/** What the Bureau published of one stoppage: its own figures, to be compared with, never counted from. */
export interface PublishedDaysIdle {
  /** The id, in the imported dataset, of the stoppage that it is given for. */
  readonly stoppageId: Id;
  /** The days idle: workers × workdays, in person-days, up to the end of the stoppage or of the file. */
  readonly daysIdle?: number;
  /** The days, Monday to Friday less federal holidays. Only the year files have them. */
  readonly workdays?: number;
}

/** What was read from a listing of the Bureau of Labor Statistics. */
export interface ImportedBlsListing extends ImportedTable {
  /** The Bureau's own figures, for each stoppage that has any. */
  readonly published: readonly PublishedDaysIdle[];
}

/**
 * The stoppages in the detailed listing of the US Bureau of Labor Statistics ("Work stoppages involving 1,000 or more
 * workers"), or in sheet Table_1 of one of its year files: the text of a CSV, or the rows of the sheet. Never throws on
 * what is in the file.
 *
 * Columns are found by their headers, in any order; title rows, footnote marks and the footnotes at the end are passed
 * over. Dates may be day numbers of a spreadsheet (1900 system), m/d/yyyy or ISO. Workers are those that the Bureau
 * published, which it rounds to 100; its days idle are in `published`. A blank end is not known. An end that refers to
 * the footnote "Ongoing work stoppage" gives an event `continued` on the day `asOf`, where that is given. The original
 * text of each cell is kept under `extensions.import`. The file does not tell lockouts from strikes: all are recorded as
 * strikes. The codes of issues are in `importIssueCodes`.
 *
 * @throws `LabourError` where an option is not what it should be: `invalid-date`, `invalid-argument`.
 *
 * @example
 * ```ts
 * import { importBlsListing } from "picketline/formats";
 * const text = `Organizations involved,States,Union,Work stoppage beginning date,Work stoppage ending date,Number of workers[2],"Days idle, cumulative for this work stoppage[3]"
 * Boston Gas Company,MA,United Steelworkers,33993,34109,"1,000",83000`;
 * const { dataset, published, issues } = importBlsListing(text);
 * dataset.stoppages.map(({ id, timeline }) => [id, ...timeline.map(({ date }) => date)]); // => [["bls-1993-0002", "1993-01-24", "1993-05-20"]]
 * published; // => [{ stoppageId: "bls-1993-0002", daysIdle: 83000 }]
 * issues.map(({ code }) => code); // => ["kind-not-given", "union-level-not-given", "footnotes-missing"]
 * ```
 *
 * @example
 * ```ts
 * import { importBlsListing } from "picketline/formats";
 * importBlsListing("Name,Price\nApples,2").issues.map(({ code }) => code); // => ["header-not-found"]
 * importBlsListing("").issues.map(({ code }) => code); // => ["empty-table"]
 * ```
 */
export function importBlsListing(input: string | TableRows, options: ImportOptions = {}): ImportedBlsListing {
  try {
    return importTable(input, blsListingImporter(options));
  } catch (error) {
    throw unreadable(error);
  }
}

/** How the Bureau's listings are imported. */
export function blsListingImporter(options: ImportOptions): TableImporter<ListingColumn, ImportedBlsListing> {
  return {
    columns,
    least: 4,
    begin(table, issues) {
      const collector = new ImportCollector(sourceOf(listing, options, table?.titles[0]), issues);
      if (table !== undefined) {
        collector.report(
          "kind-not-given",
          "The listing counts lockouts as it does strikes and does not tell them apart: all are recorded as strikes.",
        );
        collector.report(
          "union-level-not-given",
          "A union with the number of a local is recorded as a local, every other one as an international, or as independent where the file says so.",
        );
      }
      const footnotes = new Map<string, string>();
      let published: PublishedDaysIdle[] = [];
      return {
        collector,
        take(rows, isLast) {
          if (table === undefined) return;
          for (const [number, text] of footnotesIn(rows)) footnotes.set(number, text);
          if (isLast && footnotes.size === 0 && table.header.texts.some((text) => /\[\d+\]/.test(text))) {
            collector.report(
              "footnotes-missing",
              "The header refers to footnotes, and there are none after the table: the file may be cut off.",
            );
          }
          const context = { collector, options, footnotes, published };
          for (const row of rows) if (!isFootnote(row)) importRow(table, row, context);
        },
        result() {
          const imported = { ...collector.result(), published };
          published = [];
          return imported;
        },
      };
    },
  };
}

const listing: Source = {
  id: "bls-work-stoppages",
  kind: "agencyData",
  title: "Detailed listing of work stoppages involving 1,000 or more workers",
  publisher: "U.S. Bureau of Labor Statistics",
  note: "The Bureau rounds workers to the nearest hundred.",
};

interface Import {
  readonly collector: ImportCollector;
  readonly options: ImportOptions;
  readonly footnotes: ReadonlyMap<string, string>;
  readonly published: PublishedDaysIdle[];
}

function importRow(
  table: Table<ListingColumn>,
  row: TableRow,
  { collector, options, footnotes, published }: Import,
): void {
  const reader = new RowReader(table, row);
  if (row.unusable !== undefined || !table.isComplete) {
    collector.leaveOut(reader, row.unusable ?? "the file lacks a column that is needed");
    return;
  }
  const rules = { order: "mdy", asOf: options.asOf } as const;
  const dates = rowDates(reader, "start", "end", rules, endOf(reader, footnotes));
  if (dates === undefined) {
    collector.leaveOut(reader, "it has no start that can be read");
    return;
  }
  const employers = namesIn(reader.text("employer"));
  if (employers.length === 0) reader.report("missing-employer", "employer", "The row names no employer.");
  const sector = sectorOf(reader);
  const cells = { union: reader.text("union"), acronym: reader.text("acronym"), local: reader.text("local") };
  const unionIds = unionsOfRow(cells, collector, (column, why) =>
    reader.report("list-not-split", column, `${JSON.stringify(cells[column])} is kept as it is: ${why}.`),
  );
  const employer = employers.join("; ") || "Unknown employer";
  const union = cells.acronym || cells.union;
  const year = dates.from.slice(0, 4);
  const industry = industryOf(reader);
  const stoppage = rowStoppage({
    id: collector.stoppageId(`bls-${year}-${String(row.row).padStart(4, "0")}`),
    title: union === "" ? `${employer}, ${year}` : `${employer} (${union}), ${year}`,
    kind: "strike",
    dates,
    workers: rowWorkers(reader, "workers"),
    sourceIds: collector.ownSourceIds,
    unionIds,
    employerIds: employers.map((name) => collector.employer(name, sector)),
    placeIds: statesOfRow(reader, "states", "areas", collector),
    industries: industry === undefined ? [] : [{ scheme: "naics", id: industry }],
    note: reader.text("note"),
    originals: reader.originals(),
  });
  const figures = publishedDaysIdle(reader);
  if (figures !== undefined) published.push({ stoppageId: stoppage.id, ...figures });
  collector.add(reader, stoppage);
}

/** The footnotes among rows, by their number. */
function footnotesIn(rows: readonly TableRow[]): ReadonlyMap<string, string> {
  const footnotes = new Map<string, string>();
  for (const row of rows) {
    if (!isFootnote(row)) continue;
    const [, number, text = ""] = /^\[(\d{1,3})\]\s*(\S.*)/s.exec(firstText(row)) ?? [];
    if (number !== undefined) footnotes.set(number, text);
  }
  return footnotes;
}

function isFootnote(row: TableRow): boolean {
  const texts = row.cells.map(cellText).filter((text) => text !== "");
  return texts.length === 1 && /^(?:footnotes?\b|\[\d{1,3}\]\s*\S|source:|notes?:)/i.test(firstText(row));
}

function firstText(row: TableRow): string {
  return row.cells.map(cellText).find((text) => text !== "") ?? "";
}

/** What the end of a row says: a day, or "goes on" by a footnote; `[4]` is the Bureau's own where there are none. */
function endOf(
  reader: RowReader<ListingColumn>,
  footnotes: ReadonlyMap<string, string>,
): "day" | "goesOn" | "notKnown" {
  const text = reader.text("end");
  const number = /^\[(\d{1,3})\]$/.exec(text)?.[1];
  if (number === undefined) return "day";
  const meaning = footnotes.get(number) ?? (number === "4" ? "Ongoing work stoppage." : undefined);
  if (meaning !== undefined && /\bongoing\b/i.test(meaning)) return "goesOn";
  const told = meaning === undefined ? "which the file does not have" : `which reads ${showValue(meaning)}`;
  reader.report(
    "footnote-not-explained",
    "end",
    `The end is footnote ${text}, ${told}: it is not known.`,
    "a date, or the footnote of ongoing stoppages",
  );
  return "notKnown";
}

function sectorOf(reader: RowReader<ListingColumn>): EmployerSector | undefined {
  const text = reader.text("ownership");
  if (text === "") return undefined;
  if (/^private(?: industry)?$/i.test(text)) return "private";
  if (/^(?:state|local|federal|state and local) government$/i.test(text)) return "public";
  reader.reportCell("unknown-ownership", "ownership", "private industry, or local or state government");
  return undefined;
}

function industryOf(reader: RowReader<ListingColumn>): string | undefined {
  const text = reader.text("industry");
  if (text === "" || /^\d{2,6}$/.test(text)) return text === "" ? undefined : text;
  reader.reportCell("unreadable-industry", "industry", "a NAICS code of two to six digits");
  return undefined;
}
