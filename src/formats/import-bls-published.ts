/** Which figures did the Bureau of Labor Statistics itself publish for the stoppage of a row? */

import { cellCount } from "./tables/cell-count.js";
import type { RowReader } from "./tables/read-table.js";

/** The days idle and the workdays in a row; `undefined` where it has neither. */
export function publishedDaysIdle(
  reader: RowReader<"daysIdle" | "workdays">,
): { readonly daysIdle?: number; readonly workdays?: number } | undefined {
  const daysIdle = countIn(reader, "daysIdle", "days idle");
  const workdays = countIn(reader, "workdays", "workdays");
  if (daysIdle === undefined && workdays === undefined) return undefined;
  return { ...(daysIdle === undefined ? {} : { daysIdle }), ...(workdays === undefined ? {} : { workdays }) };
}

function countIn(
  reader: RowReader<"daysIdle" | "workdays">,
  key: "daysIdle" | "workdays",
  what: string,
): number | undefined {
  const read = cellCount(reader.cell(key));
  if (read.kind === "unreadable") reader.reportCell("unreadable-number", key, `a whole number of ${what}`);
  return read.kind === "number" ? read.value : undefined;
}
