/** How does a part of the record become cells, and cells a part of the record again? */

import { isIsoDate } from "../../time/iso-date.js";
import type { FieldColumn } from "./flat-columns.js";
import type { FlatCell, FlatColumnType } from "./flat-table.js";

/** A part of a record whose fields may hold anything. */
export type LooseNode = { readonly [key: string]: unknown };

/** Whether a value is an object and no list. */
export function isNode(value: unknown): value is LooseNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * A text as a cell of any table can hold it: line breaks are line feeds, and what no file of text can hold (NUL, halves
 * of characters) is the replacement character U+FFFD.
 */
export function plainText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll("\0", "\uFFFD")
    .replaceAll(/\p{Surrogate}/gu, "\uFFFD");
}

/** The cells of a part of the record, `other` among them: whatever is in no column, or not exactly. */
export function cellsOf(node: LooseNode, columns: readonly FieldColumn[]): [string, FlatCell][] {
  const cells: [string, FlatCell][] = [];
  const taken = new Set<string>();
  for (const { name, type, path } of columns) {
    const { cell, isExact } = cellFor(valueAt(node, path), type);
    cells.push([name, cell]);
    if (isExact) taken.add(path.join("/"));
  }
  const groups = new Set(columns.flatMap(({ path }) => (path.length === 2 ? [path[0]] : [])));
  const left = Object.entries(node).flatMap(([key, value]): [string, unknown][] => {
    if (value === undefined || taken.has(key)) return [];
    if (!groups.has(key) || !isNode(value)) return [[key, value]];
    const fields = Object.entries(value);
    const inner = fields.filter(([field, one]) => one !== undefined && !taken.has(`${key}/${field}`));
    return inner.length === 0 && fields.length > 0 ? [] : [[key, Object.fromEntries(inner)]];
  });
  return [...cells, ["other", left.length === 0 ? null : JSON.stringify(Object.fromEntries(left))]];
}

function valueAt(node: LooseNode, [key, inner]: FieldColumn["path"]): unknown {
  const value = Object.hasOwn(node, key) ? node[key] : undefined;
  if (inner === undefined) return value;
  return isNode(value) && Object.hasOwn(value, inner) ? value[inner] : undefined;
}

function cellFor(
  value: unknown,
  type: FlatColumnType,
): { readonly cell: FlatCell; readonly isExact: boolean } {
  const nothing = { cell: null, isExact: false };
  if (value === undefined) return nothing;
  switch (type) {
    case "text": {
      if (typeof value !== "string" || value === "") return nothing;
      const cell = plainText(value);
      return { cell, isExact: cell === value };
    }
    case "date":
      return isIsoDate(value) ? { cell: value, isExact: true } : nothing;
    case "number":
      return typeof value === "number" && Number.isFinite(value) ? { cell: value, isExact: true } : nothing;
    case "boolean":
      return typeof value === "boolean" ? { cell: value, isExact: true } : nothing;
    case "json":
      return { cell: JSON.stringify(value) ?? null, isExact: true };
  }
}

/** A cell that does not fit into its column. */
export interface UnfitCell {
  readonly column: string;
  readonly received: unknown;
  readonly expected: string;
}

/** The part of the record that cells are of, and the cells that do not fit. */
export function nodeOf(
  row: LooseNode,
  columns: readonly FieldColumn[],
): { readonly node: LooseNode; readonly unfit: readonly UnfitCell[] } {
  const unfit: UnfitCell[] = [];
  const fields = new Map<string, unknown>();
  const groups = new Map<string, Map<string, unknown>>();
  for (const { name, type, path } of columns) {
    const [key, inner] = path;
    const read = cellValue(row[name], type);
    if (read.expected !== undefined)
      unfit.push({ column: name, received: row[name], expected: read.expected });
    if (read.value === undefined) continue;
    if (inner === undefined) fields.set(key, read.value);
    else {
      const group = groups.get(key) ?? new Map<string, unknown>();
      groups.set(key, group.set(inner, read.value));
    }
  }
  const cell = row["other"];
  const other = cellValue(cell, "json");
  if (other.value !== undefined && !isNode(other.value)) {
    unfit.push({ column: "other", received: cell, expected: "an object as JSON text" });
  } else if (other.expected !== undefined) {
    unfit.push({ column: "other", received: cell, expected: other.expected });
  }
  for (const [key, group] of groups) fields.set(key, Object.fromEntries(group));
  for (const [key, value] of Object.entries(isNode(other.value) ? other.value : {})) {
    const group = groups.get(key);
    fields.set(
      key,
      group !== undefined && isNode(value) ? { ...Object.fromEntries(group), ...value } : value,
    );
  }
  return { node: Object.fromEntries(fields), unfit };
}

/** The value of a cell, and what was expected where it is none; a blank cell has none and is right. */
function cellValue(
  cell: unknown,
  type: FlatColumnType,
): { readonly value?: unknown; readonly expected?: string } {
  if (cell === null || cell === undefined || cell === "") return {};
  switch (type) {
    case "text":
      return typeof cell === "string" ? { value: cell } : { expected: "a text" };
    case "date":
      return isIsoDate(cell) ? { value: cell } : { expected: 'a calendar day, such as "2024-10-21"' };
    case "number":
      return typeof cell === "number" && Number.isFinite(cell) ? { value: cell } : { expected: "a number" };
    case "boolean":
      return typeof cell === "boolean" ? { value: cell } : { expected: "true or false" };
    case "json":
      return typeof cell === "string" ? jsonOf(cell) : { expected: "JSON text" };
  }
}

function jsonOf(text: string): { readonly value?: unknown; readonly expected?: string } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { expected: "JSON text" };
  }
}
