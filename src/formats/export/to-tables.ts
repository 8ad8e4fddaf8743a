/** How does a dataset become flat tables? */

import type { HeldBack } from "../../calc/publishable/held-back.js";
import { publishable } from "../../calc/publishable.js";
import { quantityBounds } from "../../calc/quantity-bounds.js";
import { countsWorkers } from "../../calc/worker-bounds.js";
import { refuse } from "../../core/refuse-argument.js";
import type { Dataset } from "../../model/dataset.js";
import { quantitySchema } from "../../schemas/quantity.js";
import type { IsoDate } from "../../time/iso-date.js";
import { dayNumberOf, isoDateOf } from "../../time/iso-date.js";
import { tryDayBounds } from "../../time/partial-date-text.js";
import { checkSettings } from "./check-settings.js";
import type { ChildList, RecordTable } from "./flat-columns.js";
import { derivedTablesOf } from "./flat-derived.js";
import { datasetTable, recordTables } from "./flat-dictionary.js";
import { cellsOf, isNode, type LooseNode } from "./flat-rows.js";
import type { SaidCells } from "./flat-said.js";
import { saidCells } from "./flat-said.js";
import type { FlatCell, FlatRow, FlatTable } from "./flat-table.js";
import { guarded } from "./guarded.js";
import { columnsOf, tablesByName } from "./table-dictionary.js";

/** Settings of {@link toTables}. */
export interface TablesOptions {
  /**
   * Whom the tables are for. `public`, which is meant where it is left out: only what may be published. `desk`: everything,
   * off the record and notes included, so that `fromTables` gives the same dataset. Such tables must not leave the desk.
   */
  readonly audience?: "public" | "desk";
  /** The day for which the tables `spells` and `lengths` are worked out; neither is there where it is left out. */
  readonly asOf?: IsoDate;
}

/** A dataset as flat tables. */
export interface ExportedTables {
  /** The tables, each with its columns: all of them, the empty ones too. */
  readonly tables: readonly FlatTable[];
  /** What was held back, and why; nothing of what is for the desk. */
  readonly heldBack: readonly HeldBack[];
}

/**
 * A dataset as flat tables, one row for each thing: stoppages, events, organisations, counts, demands, positions, statements,
 * claims and so on, with the columns of `tableDictionary`. Rows name one another by id. Lists and objects within a row
 * are JSON text; what has no column is in `other`.
 *
 * The tables may be published: statements off the record, names of people on background, and notes are not in them, and
 * `heldBack` lists what is not (see `publishable`). With `audience: "desk"` everything is in them, and `fromTables` gives
 * an equal dataset. With `asOf` there are two more tables for analysts: `spells` (of `spellsOf`, each day once) and `lengths`.
 *
 * A text is given with line feeds for line breaks; where that, or a character that no text file can hold, changes it,
 * the text as it was is in `other`. Where two stoppages have the same id, what belongs to them stays in their `other`.
 *
 * @throws `LabourError` with code `invalid-dataset` for what is no dataset,
 * `invalid-date` where `asOf` is not a calendar day, `invalid-argument` where `audience` is
 * neither of the two, or for an option that there is not.
 *
 * @example
 * ```ts
 * import { stoppageFromSpan } from "picketline";
 * import { toTables } from "picketline/formats";
 * const strike = stoppageFromSpan({ id: "one-day", title: "One day", kind: "strike", from: "2024-05-01", to: "2024-05-01", workers: { value: 50 } });
 * const dataset = { formatVersion: 1, organizations: [], people: [], bargainingUnits: [], places: [], sources: [], stoppages: [strike] };
 * const { tables } = toTables(dataset, { asOf: "2024-06-01" });
 * const rowsOf = (name: string) => tables.find((table) => table.name === name)?.rows;
 * rowsOf("events")?.map(({ stoppageId, type, dateEarliest }) => [stoppageId, type, dateEarliest]);
 * // => [["one-day", "began", "2024-05-01"], ["one-day", "ended", "2024-05-01"]]
 * rowsOf("spells")?.map(({ fromEarliest, toLatest, workersMin }) => [fromEarliest, toLatest, workersMin]);
 * // => [["2024-05-01", "2024-05-01", 50]]
 * ```
 * @example
 * ```ts
 * import { toTables } from "picketline/formats";
 * const dataset = { formatVersion: 1, organizations: [], people: [], bargainingUnits: [], sources: [], stoppages: [], places: [{ id: "gate", name: "Gate", note: "Ask Bo." }] };
 * toTables(dataset).heldBack; // => [{ what: "note", path: "/places/0/note", why: "note" }]
 * toTables(dataset, { audience: "desk" }).tables.find(({ name }) => name === "places")?.rows[0]?.["note"]; // => "Ask Bo."
 * ```
 */
export function toTables(dataset: Dataset, options: TablesOptions = {}): ExportedTables {
  return guarded(dataset, () => {
    checkSettings(options, { audience: true, asOf: true });
    const { audience = "public", asOf } = options;
    if (audience !== "public" && audience !== "desk") refuse("audience", audience, '"public" or "desk"');
    if (asOf !== undefined) dayNumberOf(asOf);
    const { dataset: given, heldBack } =
      audience === "desk" ? { dataset, heldBack: [] } : publishable(dataset);
    const rows = new Map<string, FlatRow[]>(recordTables.map(({ name }) => [name, []]));
    addRow(datasetTable, given as unknown as LooseNode, [], { rows, said: saidCells(given) });
    const tables = recordTables.map((table) => ({
      name: table.name,
      columns: columnsOf(table),
      rows: rows.get(table.name) ?? [],
    }));
    return { tables: [...tables, ...(asOf === undefined ? [] : derivedTablesOf(given, asOf))], heldBack };
  });
}

type Links = readonly (readonly [string, FlatCell])[];

/** Adds a part of the record as a row, and the entries of its lists as rows of their tables. */
function addRow(
  table: RecordTable,
  node: LooseNode,
  first: Links,
  to: { readonly rows: ReadonlyMap<string, FlatRow[]>; readonly said: SaidCells },
  isNamed = true,
): void {
  const moved = isNamed ? table.lists.filter((list) => isTabular(node, list)) : [];
  const own = Object.entries(node).filter(([key]) => !moved.some((list) => list.key === key));
  const blanks = table.links.map(({ name }): [string, FlatCell] => [name, null]);
  const cells = cellsOf(Object.fromEntries(own), table.columns);
  const row = Object.fromEntries([
    ...blanks,
    ...first,
    ...cells.slice(0, -1),
    ...derivedCells(table, node, to.said),
    ...cells.slice(-1),
  ]);
  to.rows.get(table.name)?.push(row);
  const links = first.filter(([name]) => name !== "rowNumber" && name !== "list");
  const inner: Links =
    table.linkedBy === undefined ? links : [...links, [table.linkedBy, String(node["id"])]];
  for (const list of moved) {
    const child = tablesByName.get(list.table);
    const entries = node[list.key];
    if (child === undefined || !Array.isArray(entries)) continue;
    const named = namedOnce(entries);
    const kind: Links = list.isShared === true ? [["list", list.key]] : [];
    for (const [index, entry] of entries.entries()) {
      const place: Links = [...inner, ...kind, ["rowNumber", index + 1]];
      addRow(child, entry, place, to, named.has(entry.id));
    }
  }
}

/** Whether a list can be rows: it is one, of objects, and its being there can be told from them. */
function isTabular(node: LooseNode, { key, isRequired }: ChildList): boolean {
  const entries = Object.hasOwn(node, key) ? node[key] : undefined;
  if (!Array.isArray(entries) || !entries.every(isNode)) return false;
  return entries.length > 0 || isRequired === true;
}

/** The ids by which an entry of a list can be named: those that only one has, as they stand in a cell. */
function namedOnce(entries: readonly LooseNode[]): ReadonlySet<unknown> {
  const once = new Set<unknown>();
  const seen = new Set<unknown>();
  for (const { id } of entries) {
    if (seen.has(id)) once.delete(id);
    else if (typeof id === "string" && /^[a-z0-9-]+$/.test(id)) once.add(id);
    seen.add(id);
  }
  return once;
}

function derivedCells(table: RecordTable, node: LooseNode, said: SaidCells): [string, FlatCell][] {
  const { date, value } = node;
  const cells = new Map<string, FlatCell>(Object.entries(said.get(node) ?? {}));
  const days = tryDayBounds(date);
  if (days !== undefined) {
    cells.set("dateEarliest", Number.isFinite(days.earliest) ? isoDateOf(days.earliest) : null);
    cells.set("dateLatest", Number.isFinite(days.latest) ? isoDateOf(days.latest) : null);
  }
  const quantity = table.name === "counts" ? quantitySchema.safeParse(value) : undefined;
  if (quantity?.success === true && countsWorkers(quantity.data)) {
    const bounds = quantityBounds(quantity.data);
    cells.set("least", bounds?.min ?? null);
    cells.set("most", bounds?.max ?? null);
  }
  return table.derived.map(({ name }) => [name, cells.get(name) ?? null]);
}
