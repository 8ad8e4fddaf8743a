/** What do the Federal Mediation and Conciliation Service's files of work stoppages say? */

import type { Id } from "../core/id.js";
import { unreadable } from "../core/unreadable.js";
import type { Quantity } from "../model/quantity.js";
import type { Source } from "../model/source.js";
import type { IsoDate } from "../time/iso-date.js";
import { type FmcsColumn, fmcsColumns } from "./import-fmcs-columns.js";
import { countedTo, type PublishedDuration, publishedDuration } from "./import-fmcs-duration.js";
import { type FmcsGroups, FmcsHeading, fmcsGroups } from "./import-fmcs-groups.js";
import { fmcsUnion } from "./import-fmcs-union.js";
import { type ImportedTable, type ImportOptions, sourceOf } from "./import-result.js";
import { cellCount } from "./tables/cell-count.js";
import { ImportCollector } from "./tables/import-collector.js";
import { RowReader, type Table } from "./tables/read-table.js";
import { rowDates, saysOngoing } from "./tables/row-dates.js";
import { rowId } from "./tables/row-id.js";
import { Amount, listOf, RowNumber } from "./tables/row-objects.js";
import { rowStoppage } from "./tables/row-stoppage.js";
import { SeenRows } from "./tables/seen-rows.js";
import { importTable, type TableImporter } from "./tables/table-importer.js";
import type { TableRow, TableRows } from "./tables/table-rows.js";
import { cityOf } from "./tables/us-places.js";

/** What was read from a file of the Federal Mediation and Conciliation Service. */
export interface ImportedFmcs extends ImportedTable {
  /** The durations that the file itself gives. */
  readonly published: readonly PublishedDuration[];
  /** The day to which the file counts ongoing cases, by their durations; `null` where it has none. */
  readonly countedTo: IsoDate | null;
}

/**
 * The stoppages in a file of the US Federal Mediation and Conciliation Service: the text of a CSV such as
 * `work-stoppages-1984-1997.csv`, or the rows of a monthly file, whose groups "7 Ongoing Cases" and "1 Ended Cases" are
 * told apart. Never throws on what is in the file.
 *
 * Workers are those of `# Idled`; `BU` is the size of a bargaining unit of its own. A blank end is not known, and is
 * not taken for a strike that goes on. Only a case in the group of ongoing ones does: the `Duration` of the file runs,
 * both ends counted, to the day on which the file was made (not to the end of the month in its title), and an event
 * `continued` stands on that day. A row that ends before it starts keeps its start, and its end is not known. Rows with
 * one case number are all kept. The original text of each cell is under `extensions.import`. The file does not tell
 * lockouts from strikes: all are recorded as strikes. The codes of issues are in `importIssueCodes`.
 *
 * @throws `LabourError` where an option is not what it should be: `invalid-date`, `invalid-argument`.
 *
 * @example
 * ```ts
 * import { importFmcs } from "picketline/formats";
 * const header = 'Employer,Union,Union Local,Case Number,BU,NAICS,Industry,"City, State",# Idled,Start Date,End Date,Duration';
 * const text = `${header}\nSpang & Co,USA 7543,,1984DB00J184,,,Manufacturing,"Butler, PA",30.0,1984-07-16,1984-03-11,`;
 * const { dataset, rows, issues } = importFmcs(text);
 * dataset.stoppages.map(({ id, timeline }) => [id, ...timeline.map(({ type }) => type)]); // => [["fmcs-1984db00j184", "began"]]
 * rows; // => [{ row: 2, stoppageId: "fmcs-1984db00j184", outcome: "importedWithIssues" }]
 * issues.filter(({ severity }) => severity === "error").map(({ code, path }) => [code, path]); // => [["end-before-start", "/rows/2/End Date"]]
 * ```
 *
 * @example
 * ```ts
 * import { importFmcs } from "picketline/formats";
 * const month = importFmcs([
 *   ["Ongoing and Ended Work Stoppages\n1/1/2020 - 1/31/2020"],
 *   ["Employer", "Union", "Case Number", "City, State", "# Idled", "Start Date", "End Date", "Duration"],
 *   ["1 Ongoing Cases"],
 *   ["Charter/Spectrum", "IBEW 3", "201708590001", "New York, NY", "1,800", "3/29/2017", null, "1,052"],
 * ]);
 * month.countedTo; // => "2020-02-13"
 * month.published; // => [{ stoppageId: "fmcs-201708590001", duration: 1052, ongoing: true }]
 * ```
 */
export function importFmcs(input: string | TableRows, options: ImportOptions = {}): ImportedFmcs {
  try {
    return importTable(input, fmcsImporter(options));
  } catch (error) {
    throw unreadable(error);
  }
}

/** How the Service's files are imported. */
export function fmcsImporter(options: ImportOptions): TableImporter<FmcsColumn, ImportedFmcs> {
  return {
    columns: fmcsColumns,
    least: 4,
    begin(table, issues) {
      const collector = new ImportCollector(sourceOf(workStoppages, options, titleOf(table)), issues);
      if (table !== undefined) {
        collector.report(
          "kind-not-given",
          "The file does not tell strikes from lockouts: all stoppages are recorded as strikes.",
        );
        collector.report(
          "union-level-not-given",
          "A union with a number is recorded as a local, every other one as an international.",
        );
      }
      const seen = new SeenRows();
      const heading = new FmcsHeading(collector);
      let published: PublishedDuration[] = [];
      let asOf: IsoDate | undefined;
      return {
        collector,
        take(rows, isLast) {
          if (table === undefined) return;
          const groups = fmcsGroups(table, rows, heading);
          if (isLast) heading.close();
          asOf = countedTo(table, groups, collector) ?? asOf;
          const context = { collector, groups, seen, published, asOf: asOf ?? options.asOf };
          for (const row of rows) if (!groups.headings.has(row)) importRow(table, row, context);
        },
        result() {
          const imported = { ...collector.result(), published, countedTo: asOf ?? null };
          published = [];
          return imported;
        },
      };
    },
  };
}

const workStoppages: Source = {
  id: "fmcs-work-stoppages",
  kind: "agencyData",
  title: "Work stoppages",
  publisher: "U.S. Federal Mediation and Conciliation Service",
};

function titleOf(table: Table<FmcsColumn> | undefined): string | undefined {
  return table?.titles[0]?.replace(/\s+/g, " ");
}

interface Import {
  readonly collector: ImportCollector;
  readonly groups: FmcsGroups;
  /** The rows in which each case number was first seen. */
  readonly seen: SeenRows;
  readonly published: PublishedDuration[];
  readonly asOf: IsoDate | undefined;
}

function importRow(table: Table<FmcsColumn>, row: TableRow, context: Import): void {
  const { collector, groups, seen, published } = context;
  const reader = new RowReader(table, row);
  if (row.unusable !== undefined || !table.isComplete) {
    collector.leaveOut(reader, row.unusable ?? "the file lacks a column that is needed");
    return;
  }
  const end = reader.text("end");
  const isOngoing = end === "" ? groups.ongoing.has(row) : saysOngoing(end);
  const duration = publishedDuration(reader);
  const ownAsOf = isOngoing ? duration?.lastDay : undefined;
  const dates = rowDates(
    reader,
    "start",
    "end",
    { order: "mdy", asOf: ownAsOf ?? context.asOf },
    isOngoing ? "goesOn" : "day",
  );
  if (dates === undefined) {
    collector.leaveOut(reader, "it has no start that can be read");
    return;
  }
  const employer = reader.text("employer");
  if (employer === "") reader.report("missing-employer", "employer", "The row names no employer.");
  const name = employer === "" ? "Unknown employer" : employer;
  const union = reader.text("union");
  const unionIds = fmcsUnion(reader, collector);
  const employerIds = collector.read("employer", employer, reader, employerOf);
  const placeIds = collector.read("place", reader.text("place"), reader, cityOf);
  const id = rowId(reader, "caseNumber", "fmcs-", collector, seen);
  const { workers, unitSize } = headCounts(reader);
  const naics = naicsOf(reader.text("naics"));
  const caseNumber = reader.text("caseNumber");
  if (duration !== undefined) {
    published.push({ stoppageId: id, duration: duration.days, ongoing: isOngoing });
    if (dates.to !== undefined && duration.lastDay !== dates.to) {
      reader.report(
        "duration-differs",
        "duration",
        `The duration is ${duration.days} days; from ${dates.from} to ${dates.to}, both counted, it is another.`,
      );
    }
  }
  const unit = union === "" ? name : `${name}, ${union}`;
  const stoppage = rowStoppage({
    id,
    title: `${union === "" ? name : `${name} (${union})`}, ${dates.from.slice(0, 4)}`,
    kind: "strike",
    dates,
    workers,
    sourceIds: collector.ownSourceIds,
    unionIds,
    employerIds,
    unitIds:
      unitSize === undefined
        ? []
        : [collector.unit(`${id}-unit`, { name: unit, unionIds, employerIds }, unitSize)],
    placeIds,
    industries: naics === undefined ? [] : [{ scheme: "naics", id: naics }],
    identifiers: caseNumber === "" ? [] : listOf(new RowNumber("fmcs", caseNumber)),
    originals: reader.originals(),
  });
  collector.add(reader, stoppage);
}

function employerOf(name: string, collector: ImportCollector): readonly Id[] {
  return [collector.employer(name)];
}

function naicsOf(text: string): string | undefined {
  return text !== "" && /^\d{2,6}$/.test(text) ? text : undefined;
}

function headCounts(reader: RowReader<FmcsColumn>): {
  readonly workers: Quantity | undefined;
  readonly unitSize: number | undefined;
} {
  const idled = countIn(reader, "idled");
  const unitSize = countIn(reader, "unit");
  if (idled === 0)
    reader.report("zero-workers", "idled", "0 workers idled is no stoppage: the number is not known.");
  if (idled !== undefined && unitSize !== undefined && unitSize > 0 && idled > unitSize) {
    reader.report(
      "more-workers-than-unit",
      "idled",
      `${idled} workers were idled, more than the bargaining unit has (${unitSize}).`,
    );
  }
  return {
    workers: idled === undefined || idled === 0 ? undefined : new Amount(idled, "workers"),
    unitSize: unitSize === 0 ? undefined : unitSize,
  };
}

function countIn(reader: RowReader<FmcsColumn>, key: "idled" | "unit"): number | undefined {
  const read = cellCount(reader.cell(key));
  if (read.kind === "unreadable") reader.reportCell("unreadable-number", key, "a whole number of workers");
  return read.kind === "number" ? read.value : undefined;
}
