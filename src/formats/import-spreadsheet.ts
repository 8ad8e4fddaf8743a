/** What does a plain spreadsheet of stoppages say, whose columns the caller names? */

import type { Id } from "../core/id.js";
import { unreadable } from "../core/unreadable.js";
import type { Source } from "../model/source.js";
import type { StoppageKind } from "../model/stoppage-events.js";
import { type ImportedTable, type ImportOptions, sourceOf } from "./import-result.js";
import {
  assertMapping,
  type MappedColumn,
  mappedFields,
  reportUnknownColumns,
  type SpreadsheetMapping,
} from "./import-spreadsheet-mapping.js";
import { cellDate } from "./tables/cell-date.js";
import { type Columns, columnName } from "./tables/find-header.js";
import { ImportCollector } from "./tables/import-collector.js";
import { RowReader, type Table } from "./tables/read-table.js";
import { type DateRules, rowDates } from "./tables/row-dates.js";
import { rowId } from "./tables/row-id.js";
import { listOf, RowNumber } from "./tables/row-objects.js";
import { rowStoppage } from "./tables/row-stoppage.js";
import { rowWorkers } from "./tables/row-workers.js";
import { SeenRows } from "./tables/seen-rows.js";
import { importTable, type TableImporter } from "./tables/table-importer.js";
import type { TableCell, TableRow, TableRows } from "./tables/table-rows.js";
import { joinedNames, namesIn } from "./tables/union-locals.js";

/**
 * The stoppages in a plain spreadsheet, given as the text of a CSV or as rows, by a mapping that says which column holds
 * what. Never throws on what is in the file.
 *
 * Dates may be ISO, as vague as `2024-04`, in words ("April 3, 2024"), in numbers, or day numbers of a spreadsheet (1900
 * system). Of 03/04/2024 nothing is guessed: without `dateOrder` it is an issue. Workers may be "500", "1,800", "500+",
 * "about 500" or "500-600"; 0 is not known. A blank end is not known, and one that says "ongoing" gives an event
 * `continued` on the day `asOf`, where that is given. A column of the mapping that the file does not have is an issue
 * that names the nearest one. The original text of each cell, of other columns too, is under `extensions.import`. The
 * codes of issues are in `importIssueCodes`.
 *
 * @throws `LabourError` where the mapping names no column for the start or `dateOrder` is none (`invalid-argument`), or
 * an option is not what it should be (`invalid-date`, `invalid-argument`).
 *
 * @example
 * ```ts
 * import { importSpreadsheet } from "picketline/formats";
 * const text = "Who,From,To,Out\nMill,03/04/2024,05/04/2024,about 500\n";
 * const mapping = { employer: "Who", start: "From", end: "To", workers: "Out" };
 * importSpreadsheet(text, mapping).rows; // => [{ row: 2, stoppageId: null, outcome: "leftOut", reason: "it has no start that can be read" }]
 * const [stoppage] = importSpreadsheet(text, { ...mapping, dateOrder: "dmy" }).dataset.stoppages;
 * stoppage?.timeline.map(({ date }) => date); // => ["2024-04-03", "2024-04-05"]
 * stoppage?.workers?.[0]?.value; // => { value: 500, modifier: "about", unit: "workers", verbatim: "about 500" }
 * ```
 *
 * @example
 * ```ts
 * import { importSpreadsheet } from "picketline/formats";
 * const { issues } = importSpreadsheet("Start date,End date\n2024-04-03,\n", { start: "Start date", end: "End dat" });
 * issues.map(({ code, suggestion }) => [code, suggestion]); // => [["unknown-column", "End date"], ["kind-not-given", undefined]]
 * ```
 */
export function importSpreadsheet(
  input: string | TableRows,
  mapping: SpreadsheetMapping,
  options: ImportOptions = {},
): ImportedTable {
  try {
    return importTable(input, spreadsheetImporter(mapping, options));
  } catch (error) {
    throw unreadable(error);
  }
}

/** How a plain spreadsheet is imported. */
export function spreadsheetImporter(
  mapping: SpreadsheetMapping,
  options: ImportOptions,
): TableImporter<MappedColumn, ImportedTable> {
  assertMapping(mapping);
  const mapped = mappedFields.filter(
    (field) => typeof mapping[field] === "string" && mapping[field].trim() !== "",
  );
  const columns: Columns<MappedColumn> = Object.fromEntries(
    mapped.map((field) => [field, { names: [columnName(mapping[field])] }]),
  );
  return {
    columns,
    least: 1,
    begin(table, issues) {
      const collector = new ImportCollector(sourceOf(spreadsheet, options), issues);
      if (table !== undefined) reportHeader(table, mapping, mapped, collector);
      const { dateOrder } = mapping;
      const dateRules: DateRules = {
        mayBeVague: true,
        asOf: options.asOf,
        isEndExpected: table?.header.places.has("end") === true,
        ...(dateOrder === undefined ? {} : { order: dateOrder }),
      };
      const context = { collector, dateRules, seen: new SeenRows() };
      let hasSerials = false;
      return {
        collector,
        take(rows) {
          if (table === undefined) return;
          for (const row of rows) importRow(table, row, context);
          if (hasSerials || !rows.some((row) => hasSerial(table, row))) return;
          hasSerials = true;
          collector.report(
            "serial-dates",
            "Some dates are day numbers of a spreadsheet; they were read in the 1900 system, in which 45413 is 2024-05-01.",
          );
        },
        result: () => collector.result(),
      };
    },
  };
}

function reportHeader(
  table: Table<MappedColumn>,
  mapping: SpreadsheetMapping,
  mapped: readonly MappedColumn[],
  collector: ImportCollector,
): void {
  reportUnknownColumns(table, mapping, mapped, collector);
  if (!table.header.places.has("kind")) {
    collector.report(
      "kind-not-given",
      "No column says which stoppages are strikes and which are lockouts: all are recorded as strikes.",
    );
  }
  if (table.header.places.has("union")) {
    collector.report(
      "union-level-not-given",
      "The file does not say at which level a union stands: each is recorded as an international.",
    );
  }
}

const spreadsheet: Source = { id: "spreadsheet", kind: "other", title: "Spreadsheet" };

interface Import {
  readonly collector: ImportCollector;
  readonly dateRules: DateRules;
  /** The row in which each id was first seen. */
  readonly seen: SeenRows;
}

function importRow(table: Table<MappedColumn>, row: TableRow, { collector, dateRules, seen }: Import): void {
  const reader = new RowReader(table, row);
  if (row.unusable !== undefined || !table.header.places.has("start")) {
    collector.leaveOut(reader, row.unusable ?? "the file has no column of starts");
    return;
  }
  const dates = rowDates(reader, "start", "end", dateRules, "day");
  if (dates === undefined) {
    collector.leaveOut(reader, "it has no start that can be read");
    return;
  }
  const employer = reader.text("employer");
  const union = reader.text("union");
  const ownId = reader.text("id");
  const stoppage = rowStoppage({
    id: rowId(reader, "id", "", collector, seen),
    title: reader.text("title") || titleOf(employer, union, row.row, dates.from),
    kind: kindOf(reader),
    dates,
    workers: rowWorkers(reader, "workers"),
    sourceIds: collector.ownSourceIds,
    unionIds: collector.read("union", union, reader, unionsOf),
    employerIds: collector.read("employer", employer, reader, employersOf),
    placeIds: collector.read("place", reader.text("place"), reader, placeOf),
    identifiers: ownId === "" ? [] : listOf(new RowNumber("spreadsheet", ownId)),
    note: reader.text("note"),
    originals: reader.originals(),
  });
  collector.add(reader, stoppage);
}

function titleOf(employer: string, union: string, row: number, from: string): string {
  const [employers, unions] = [joinedNames(employer), joinedNames(union)];
  const who = employers === "" || unions === "" ? employers + unions : `${employers}, ${unions}`;
  return `${who === "" ? `Stoppage in row ${row}` : who}, ${from.slice(0, 4)}`;
}

// Functions of their own, so that a row makes none.

function employersOf(text: string, collector: ImportCollector): readonly Id[] {
  return namesIn(text).map((name) => collector.employer(name));
}

function unionsOf(text: string, collector: ImportCollector): readonly Id[] {
  return namesIn(text).map((name) => collector.union(name, { level: "international" }));
}

function placeOf(text: string, collector: ImportCollector): readonly Id[] {
  return [collector.place(text, { name: text })];
}

function kindOf(reader: RowReader<MappedColumn>): StoppageKind {
  if (!reader.has("kind")) return "strike";
  const text = reader.text("kind").toLowerCase();
  if (text === "strike" || text === "lockout") return text;
  if (/^lock[- ]out$/.test(text)) return "lockout";
  reader.reportCell("unknown-kind", "kind", "strike or lockout");
  return "strike";
}

function hasSerial({ header: { places } }: Table<MappedColumn>, { cells }: TableRow): boolean {
  return isSerial(cells[places.get("start") ?? -1]) || isSerial(cells[places.get("end") ?? -1]);
}

const hyphen = 45;

function isSerial(cell: TableCell | undefined): boolean {
  // Nearly every cell has a year and a hyphen, which no number has.
  if (typeof cell === "string" && cell.charCodeAt(4) === hyphen) return false;
  const read = cellDate(cell);
  return read.kind === "day" && read.isSerial;
}
