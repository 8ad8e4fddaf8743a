/** What do the Labor Action Tracker's spreadsheet and its JSON say? */

import type { Issue } from "../core/issue.js";
import type { JsonValue } from "../core/json-value.js";
import { unreadable } from "../core/unreadable.js";
import type { Source } from "../model/source.js";
import { type ImportedTable, type ImportOptions, sourceOf } from "./import-result.js";
import { type TrackerColumn, trackerColumns } from "./import-tracker-columns.js";
import type { ImportedProtest } from "./import-tracker-protest.js";
import { jsonForTable, trackerRecords } from "./import-tracker-records.js";
import { importTrackerRow, type PublishedTrackerDuration, type TrackerImport } from "./import-tracker-row.js";
import { ImportCollector } from "./tables/import-collector.js";
import { RowReader } from "./tables/read-table.js";
import { SeenRows } from "./tables/seen-rows.js";
import { importTable, type TableImporter } from "./tables/table-importer.js";
import type { TableRows } from "./tables/table-rows.js";

/** The Tracker's JSON: records keyed by their id, or a list of them. */
export type TrackerJson = Readonly<Record<string, JsonValue>>;

/** What was read from a file of the Labor Action Tracker. */
export interface ImportedLaborActionTracker extends ImportedTable {
  /** The protests, which are not stoppages and are not counted among them. */
  readonly protests: readonly ImportedProtest[];
  /** The durations that the file itself gives. */
  readonly published: readonly PublishedTrackerDuration[];
}

/**
 * The strikes and lockouts in a file of the Labor Action Tracker (Cornell ILR and the University of Illinois), and its
 * protests apart: the spreadsheet of 22 columns as the text of a CSV or as rows, or the JSON of records keyed by id, as
 * text or parsed. Never throws on what is in the file.
 *
 * 0 participants is the Tracker's way of writing that their number is not known, and a blank end is not known either. A
 * duration in hours or minutes of an action of one day becomes `hoursADay` of its beginning. Lists are parted by `;`, or
 * by `,` where their items have no commas of their own; lists that should run in parallel and do not are issues. Demands
 * get a topic where the Tracker's words are plain, else `other`; their terms are not known. The original text of each
 * cell is under `extensions.import`. The codes of issues are in `importIssueCodes`.
 *
 * @throws `LabourError` where an option is not what it should be: `invalid-date`, `invalid-argument`.
 *
 * @example
 * ```ts
 * import { importLaborActionTracker } from "picketline/formats";
 * const text = `ID,Employer,Labor Organization,Local,City,State,Approximate Number of Participants,Start Date,End Date,Duration Amount,Duration Unit,Strike or Protest,Authorized,Worker Demands
 * 7,Acme Coffee,Workers United,,Buffalo,New York,0,2022-11-17,2022-11-17,4,Hours,Strike,Y,Pay; Staffing
 * 8,Acme Coffee,,,Buffalo,New York,40,2022-11-18,2022-11-18,1,Days,Protest,,Pay`;
 * const { dataset, protests } = importLaborActionTracker(text);
 * dataset.stoppages.map(({ id, workers, authorization }) => [id, workers, authorization]); // => [["lat-7", undefined, "official"]]
 * dataset.stoppages[0]?.timeline[0]; // => { type: "began", date: "2022-11-17", hoursADay: 4, … }
 * dataset.stoppages[0]?.demands.map(({ topic }) => topic); // => ["pay", "staffing"]
 * protests.map(({ id, participants }) => [id, participants?.value]); // => [["8", 40]]
 * ```
 *
 * @example
 * ```ts
 * import { importLaborActionTracker } from "picketline/formats";
 * const json = { "12": { Employer: "Acme", Labor_Organization: "UE", Action_type: "Strike", Start_date: "2023-05-01", End_date: "" } };
 * importLaborActionTracker(json).issues.map(({ code, path }) => [code, path]);
 * // => [["union-level-not-given", ""], ["end-not-given", "/12/End_date"]]
 * ```
 */
export function importLaborActionTracker(
  input: string | TableRows | TrackerJson,
  options: ImportOptions = {},
): ImportedLaborActionTracker {
  try {
    const json = trackerRecords(input);
    if (json === undefined) return importTable(input as string | TableRows, trackerImporter(options));
    const { records, issues } = json;
    const context = beginTracker(options, issues, records.length > 0);
    for (const { reader, locations, unusable } of records) {
      if (unusable === undefined) importTrackerRow(reader, locations, context);
      else context.collector.leaveOut(reader, unusable);
    }
    return resultOf(context);
  } catch (error) {
    throw unreadable(error);
  }
}

/** How the Tracker's spreadsheets are imported. */
export function trackerImporter(
  options: ImportOptions,
): TableImporter<TrackerColumn, ImportedLaborActionTracker> {
  return {
    columns: trackerColumns,
    least: 4,
    refusalOf: jsonForTable,
    begin(table, issues) {
      const context = beginTracker(options, issues, table !== undefined);
      const { collector } = context;
      return {
        collector,
        take(rows) {
          if (table === undefined) return;
          for (const row of rows) {
            const reader = new RowReader<TrackerColumn>(table, row);
            if (row.unusable !== undefined || !table.isComplete)
              collector.leaveOut(reader, row.unusable ?? "the file lacks a column that is needed");
            else importTrackerRow(reader, undefined, context);
          }
        },
        result: () => resultOf(context),
      };
    },
  };
}

function beginTracker(options: ImportOptions, issues: readonly Issue[], hasRecords: boolean): TrackerImport {
  const collector = new ImportCollector(sourceOf(tracker, options), issues);
  if (hasRecords) {
    collector.report(
      "union-level-not-given",
      "A union with a local is recorded as a local, every other one as an international.",
    );
  }
  return { collector, asOf: options.asOf, protests: [], published: [], numbers: new SeenRows() };
}

function resultOf({ collector, protests, published }: TrackerImport): ImportedLaborActionTracker {
  return { ...collector.result(), protests: protests.splice(0), published: published.splice(0) };
}

const tracker: Source = {
  id: "labor-action-tracker",
  kind: "webPage",
  title: "Labor Action Tracker",
  publisher: "Cornell University ILR School and University of Illinois LER School",
};
