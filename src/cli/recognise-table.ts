/** Of which kind is a table, by its header? */

import type { TableRows } from "../formats.js";
import type { TableFormat } from "./table-formats.js";
import { tableFormats } from "./table-formats.js";

/** How much of a text is looked at; a header is among its first rows. */
const headLength = 262_144;

/** How many rows of a sheet are looked at. */
const headRows = 100;

/** The kind of a table: one whose columns are all there, else one that lacks a column; `undefined` where none fits. */
export function recogniseTable(input: string | TableRows): TableFormat | undefined {
  const head = headOf(input);
  const words = (typeof head === "string" ? head : head.flat().join("\n")).replace(/\s+/g, " ");
  const known = tableFormats.filter(({ sign }) => sign.test(words));
  return (
    known.find((format) => fits(format, head, "whole")) ??
    known.find((format) => fits(format, head, "partly"))
  );
}

/** Whether a kind of file finds its header. */
export function fits({ read }: TableFormat, input: string | TableRows, how: "whole" | "partly"): boolean {
  const codes = new Set(read(headOf(input)).issues.map(({ code }) => code));
  return unread.every((code) => !codes.has(code)) && (how === "partly" || !codes.has("missing-column"));
}

/** The codes of what keeps an importer from finding a header. */
const unread = ["header-not-found", "empty-table", "wrong-encoding", "invalid-json", "not-a-record"];

function headOf(input: string | TableRows): string | TableRows {
  if (typeof input !== "string") return input.slice(0, headRows);
  // JSON has no lines that could be read alone.
  return /^[\s\uFEFF]*[[{]/.test(input) ? input : input.slice(0, headLength);
}
