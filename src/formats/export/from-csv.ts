/** Which dataset do the CSV texts of flat tables hold? */

import type { Issue } from "../../core/issue.js";
import { showValue } from "../../core/show-value.js";
import { unreadable } from "../../core/unreadable.js";
import type { ImportedDataset } from "../json.js";
import { restoredText } from "./csv-cell.js";
import { flatIssue } from "./flat-issues.js";
import type { FlatCell, FlatColumnType, FlatRow, FlatTable } from "./flat-table.js";
import { fromTables } from "./from-tables.js";
import { readCsv } from "./read-csv.js";
import { tableDictionary } from "./table-dictionary.js";

/**
 * The dataset that the CSV texts of flat tables hold, by the names of the tables: what `toCsv` made of each. Never throws;
 * see `fromTables` for issues. A spreadsheet may have sorted the rows, changed the line ends, or saved with semicolons or
 * tabs; a column of one name must be there once. The apostrophe that `toCsv` puts before a text is taken away.
 *
 * @example
 * ```ts
 * import { fromCsv, toCsv, toTables } from "picketline/formats";
 * const dataset = { formatVersion: 1, organizations: [], people: [], bargainingUnits: [], sources: [], stoppages: [], places: [{ id: "gate", name: "=Gate" }] };
 * const { tables } = toTables(dataset, { audience: "desk" });
 * const texts = Object.fromEntries(tables.map((table) => [table.name, toCsv(table)]));
 * fromCsv(texts).dataset; // => dataset
 * fromCsv({ dataset: "formatVersion\n1", places: 'id,name\ngate,"Ga' }).issues.map(({ code, path }) => [code, path]);
 * // => [["broken-csv", "/places/0"]]
 * ```
 */
export function fromCsv(texts: { readonly [table: string]: string }): ImportedDataset {
  try {
    if (typeof texts !== "object" || texts === null) {
      const expected = "an object of texts by the names of their tables";
      const message = `This is ${showValue(texts)}, and not ${expected}.`;
      return {
        dataset: undefined,
        issues: [flatIssue("missing-table", [], message, { received: texts, expected })],
      };
    }
    const issues: Issue[] = [];
    const tables = Object.entries(texts).map(([name, text]) => tableOf(name, text, issues));
    const read = fromTables(tables);
    if (issues.length === 0) return read;
    return { dataset: undefined, issues: [...issues, ...read.issues] };
  } catch (error) {
    throw unreadable(error);
  }
}

function tableOf(name: string, text: string, issues: Issue[]): Pick<FlatTable, "name" | "rows"> {
  if (typeof text !== "string") {
    const message = `Table ${name} is ${showValue(text)}, and no text of a CSV.`;
    issues.push(flatIssue("broken-csv", [name], message, { received: text, expected: "the text of a CSV" }));
    return { name, rows: [] };
  }
  const { rows, fault } = readCsv(text);
  if (fault !== undefined) {
    const message = `Table ${name}, line ${fault.line}: ${fault.problem}.`;
    issues.push(flatIssue("broken-csv", [name, Math.max(0, rows.length - 1)], message));
  }
  const [header = [], ...body] = rows;
  const types = new Map(
    tableDictionary.find((table) => table.name === name)?.columns.map((column) => [column.name, column.type]),
  );
  const columns = header.map(restoredText);
  const repeated = columns.find((column, index) => columns.indexOf(column) !== index);
  if (repeated !== undefined) {
    const message = `Table ${name} has two columns named ${JSON.stringify(repeated)}.`;
    issues.push(flatIssue("unknown-column", [name, 0, repeated], message, { received: repeated }));
  }
  return { name, rows: body.map((cells, index) => rowOf(cells, index)) };

  function rowOf(cells: readonly string[], index: number): FlatRow {
    if (cells.slice(columns.length).some((cell) => cell !== "")) {
      const message = `Table ${name}, row ${index + 1} has ${cells.length} cells, and the header ${columns.length}.`;
      issues.push(flatIssue("broken-csv", [name, index], message));
    }
    return Object.fromEntries(
      columns.map((column, place) => [column, cellOf(cells[place] ?? "", types.get(column) ?? "text")]),
    );
  }
}

/** A cell by the type of its column. One that does not fit is left as it is, which the reader of tables tells. */
function cellOf(cell: string, type: FlatColumnType): FlatCell {
  if (cell === "") return null;
  switch (type) {
    case "number":
      return /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(cell.trim()) ? Number(cell) : cell;
    case "boolean":
      return /^(?:true|false)$/i.test(cell) ? cell.toLowerCase() === "true" : cell;
    case "text":
    case "date":
    case "json":
      return restoredText(cell);
  }
}
