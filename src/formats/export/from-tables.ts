/** Which dataset do flat tables hold? */

import type { Issue } from "../../core/issue.js";
import { nearestWord } from "../../core/nearest-word.js";
import { showValue } from "../../core/show-value.js";
import { unreadable } from "../../core/unreadable.js";
import { safeParseDataset } from "../../schemas/parse-dataset.js";
import type { ImportedDataset } from "../json.js";
import type { RecordTable } from "./flat-columns.js";
import { derivedTables } from "./flat-derived-columns.js";
import { datasetTable, recordTables } from "./flat-dictionary.js";
import { flatIssue } from "./flat-issues.js";
import { isNode, type LooseNode, nodeOf } from "./flat-rows.js";
import type { FlatTable } from "./flat-table.js";
import { columnsOf } from "./table-dictionary.js";

/**
 * The dataset that flat tables hold, such as those of `toTables`; of those for the desk it is an equal dataset. Never
 * throws: what is wrong with a cell or row gives an issue with its table, row and column, and all else is what
 * `safeParseDataset` says of the dataset; the codes are in `flatTableIssueCodes`. Where there is an error there is no
 * dataset.
 *
 * Tables may come in any order, and so may rows: `rowNumber` has the order of the record. A table that is left out is
 * empty, and so is a cell that is left out. Derived columns and tables are passed over.
 *
 * @example
 * ```ts
 * import { fromTables, toTables } from "picketline/formats";
 * const dataset = { formatVersion: 1, organizations: [], people: [], bargainingUnits: [], sources: [], stoppages: [], places: [{ id: "gate", name: "Gate", extensions: { desk: 1 } }] };
 * fromTables(toTables(dataset, { audience: "desk" }).tables).dataset; // => dataset
 * ```
 * @example
 * ```ts
 * import { fromTables } from "picketline/formats";
 * const tables = [
 *   { name: "dataset", columns: [], rows: [{ formatVersion: 1 }] },
 *   { name: "places", columns: [], rows: [{ id: "gate", name: "Gate", latitude: "north" }] },
 * ];
 * fromTables(tables).issues.map(({ code, path }) => [code, path]); // => [["unfit-cell", "/places/0/latitude"]]
 * ```
 */
export function fromTables(tables: readonly Pick<FlatTable, "name" | "rows">[]): ImportedDataset {
  try {
    if (!Array.isArray(tables)) {
      const message = `This is ${showValue(tables)}, and no list of tables.`;
      const details = { received: tables, expected: "a list of tables" };
      return { dataset: undefined, issues: [flatIssue("missing-table", [], message, details)] };
    }
    const issues: Issue[] = [];
    const groups = groupedRows(tables, issues);
    const [root, ...others] = groups.get(keyOf(datasetTable, {}, undefined))?.rows ?? [];
    groups.delete(keyOf(datasetTable, {}, undefined));
    if (root === undefined || others.length > 0) {
      const message = "There is no table named dataset with one row, which says the version of the format.";
      issues.push(flatIssue("missing-table", ["dataset"], message));
      return { dataset: undefined, issues };
    }
    const dataset = partOf(datasetTable, root, {}, groups, issues);
    for (const { table, rows } of groups.values()) {
      for (const { row, index } of rows) {
        const links = table.links.map(({ name }) => `${name} ${showValue(row[name] ?? null)}`).join(", ");
        const message = `Table ${table.name}, row ${index + 1}: it belongs to nothing that is there (${links}).`;
        issues.push(flatIssue("orphan-row", [table.name, index], message));
      }
    }
    if (issues.length > 0) return { dataset: undefined, issues };
    const result = safeParseDataset(dataset);
    return { dataset: result.ok ? result.value : undefined, issues: result.issues };
  } catch (error) {
    throw unreadable(error);
  }
}

interface PlacedRow {
  readonly row: LooseNode;
  readonly index: number;
}

/** The rows of a table that are entries of one list. */
interface RowGroup {
  readonly table: RecordTable;
  readonly rows: PlacedRow[];
}

type Groups = Map<string, RowGroup>;

/** The rows of all tables by the list that they are entries of. */
function groupedRows(tables: readonly Pick<FlatTable, "name" | "rows">[], issues: Issue[]): Groups {
  const known = new Map(recordTables.map((table) => [table.name, table]));
  const passedOver = new Set<string>(derivedTables.map(({ name }) => name));
  const groups: Groups = new Map();
  const seen = new Set<string>();
  for (const [place, given] of tables.entries()) {
    if (!isTable(given)) {
      const message = `What stands at ${place} among the tables is ${showValue(given)}, and no table with a name and rows.`;
      const details = { received: given, expected: "a table with a name and rows" };
      issues.push(flatIssue("unknown-table", [place], message, details));
      continue;
    }
    const { name, rows } = given;
    const table = known.get(name);
    if (table === undefined) {
      if (passedOver.has(name)) continue;
      const suggestion = nearestWord(name, [...known.keys(), ...passedOver]);
      const message = `There is no table named ${showValue(name)}.`;
      issues.push(
        flatIssue("unknown-table", [name], message, {
          received: name,
          ...(suggestion === undefined ? {} : { suggestion }),
        }),
      );
      continue;
    }
    if (seen.has(name)) {
      issues.push(
        flatIssue("repeated-table", [name], `There are two tables named ${name}.`, { received: name }),
      );
      continue;
    }
    seen.add(name);
    reportUnknownColumns(table, rows, issues);
    for (const [index, row] of rows.entries()) {
      if (!isNode(row)) {
        const message = `Table ${name}, row ${index + 1}: ${showValue(row)} should be an object of cells.`;
        issues.push(
          flatIssue("unfit-cell", [name, index], message, { received: row, expected: "an object of cells" }),
        );
        continue;
      }
      const list = row["list"];
      const key = keyOf(table, row, typeof list === "string" ? list : undefined);
      const group = groups.get(key) ?? { table, rows: [] };
      group.rows.push({ row, index });
      groups.set(key, group);
    }
  }
  for (const { rows } of groups.values()) rows.sort((a, b) => placeOf(a) - placeOf(b));
  return groups;
}

/** Whether it is a table at all: nobody may have looked at what was passed in. */
function isTable(given: unknown): boolean {
  if (typeof given !== "object" || given === null) return false;
  const { name, rows } = given as Partial<FlatTable>;
  return typeof name === "string" && Array.isArray(rows);
}

function placeOf({ row, index }: PlacedRow): number {
  const { rowNumber } = row;
  return typeof rowNumber === "number" && Number.isFinite(rowNumber) ? rowNumber : index + 1;
}

function keyOf({ name, links }: RecordTable, holder: LooseNode, list: string | undefined): string {
  return JSON.stringify([name, list ?? null, ...links.map((column) => holder[column.name] ?? null)]);
}

function reportUnknownColumns(table: RecordTable, rows: readonly unknown[], issues: Issue[]): void {
  const known = new Set(columnsOf(table).map(({ name }) => name));
  const reported = new Set<string>();
  for (const [index, row] of rows.entries()) {
    for (const [column, received] of Object.entries(isNode(row) ? row : {})) {
      if (known.has(column) || reported.has(column)) continue;
      reported.add(column);
      const suggestion = nearestWord(column, [...known]);
      const message = `Table ${table.name} has no column ${showValue(column)}.`;
      issues.push(
        flatIssue("unknown-column", [table.name, index, column], message, {
          received,
          ...(suggestion === undefined ? {} : { suggestion }),
        }),
      );
    }
  }
}

/** The part of the record that a row is, with the entries of its lists. What was used is taken out of the groups. */
function partOf(
  table: RecordTable,
  { row, index }: PlacedRow,
  links: LooseNode,
  groups: Groups,
  issues: Issue[],
): LooseNode {
  const { node, unfit } = nodeOf(row, table.columns);
  for (const { column, received, expected } of unfit) {
    const message = `Table ${table.name}, row ${index + 1}, column ${column}: ${showValue(received)} should be ${expected}.`;
    issues.push(flatIssue("unfit-cell", [table.name, index, column], message, { received, expected }));
  }
  const inner = table.linkedBy === undefined ? links : { ...links, [table.linkedBy]: node["id"] };
  const lists = table.lists.flatMap(({ key, table: name, isRequired, isShared }): [string, unknown][] => {
    const child = recordTables.find((one) => one.name === name);
    if (child === undefined) return [];
    const groupKey = keyOf(child, inner, isShared === true ? key : undefined);
    const group = groups.get(groupKey);
    groups.delete(groupKey);
    if (group === undefined) return isRequired === true ? [[key, []]] : [];
    return [[key, group.rows.map((entry) => partOf(child, entry, inner, groups, issues))]];
  });
  // What `other` has of a list counts, as it does of a column.
  return { ...Object.fromEntries(lists), ...node };
}
