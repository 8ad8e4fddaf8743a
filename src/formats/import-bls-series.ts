/** What do the time series of the Bureau of Labor Statistics' work stoppages say? */

import type { Issue } from "../core/issue.js";
import { showValue } from "../core/show-value.js";
import { unreadable } from "../core/unreadable.js";
import { cellNumber } from "./tables/cell-count.js";
import type { Columns } from "./tables/find-header.js";
import { RowReader, readTable } from "./tables/read-table.js";
import type { TableRows } from "./tables/table-rows.js";

/** One value of a series. */
export interface BlsSeriesPoint {
  /** The series: "WSU001". */
  readonly seriesId: string;
  /** What it counts; `null` where this library does not know the series. */
  readonly meaning: string | null;
  /** The year. */
  readonly year: number;
  /** The whole year, or the number of a month, 1 to 12. */
  readonly period: "annual" | number;
  /** The value, in the series' own unit; `null` where none is available. */
  readonly value: number | null;
  /** What the value is to be multiplied by to be in whole ones: 1000 for thousands, 1 for numbers and percent; `null` if unknown. */
  readonly scale: number | null;
  /** The codes of its footnotes, one by one; "P" is preliminary. */
  readonly footnotes: readonly string[];
}

/** What was read from a file of series. */
export interface ImportedBlsSeries {
  /** Every value, in the order of the file. */
  readonly series: readonly BlsSeriesPoint[];
  /** Everything that could not be read or is doubtful. */
  readonly issues: readonly Issue[];
}

const known: ReadonlyMap<string, { readonly meaning: string; readonly scale: number }> =
  /* @__PURE__ */ new Map([
    ["WSU001", { meaning: "days idle", scale: 1000 }],
    ["WSU002", { meaning: "days idle in percent of working time", scale: 1 }],
    ["WSU010", { meaning: "workers in stoppages beginning in the period", scale: 1000 }],
    ["WSU020", { meaning: "workers in stoppages in effect in the period", scale: 1000 }],
    ["WSU100", { meaning: "stoppages beginning in the period", scale: 1 }],
    ["WSU200", { meaning: "stoppages in effect in the period", scale: 1 }],
  ]);

const columns = {
  series: { names: ["series id"], required: true },
  year: { names: ["year"], required: true },
  period: { names: ["period"], required: true },
  value: { names: ["value"], required: true },
  footnotes: { names: ["footnote codes"] },
} as const satisfies Columns<string>;

/**
 * The values in a data file of the WS survey of the US Bureau of Labor Statistics (`ws.data.1.AllData`): tab separated,
 * padded with blanks. Period M13 is the year, M01 to M12 are its months; `-` is no value; footnote codes such as `P,2`
 * are split. Rows that cannot be read are issues. Never throws.
 *
 * @example
 * ```ts
 * import { importBlsSeries } from "picketline/formats";
 * const text = "series_id        \tyear\tperiod\t       value\tfootnote_codes\nWSU002           \t2023\tM06\t           -\tP,2\n";
 * importBlsSeries(text).series;
 * // => [{ seriesId: "WSU002", meaning: "days idle in percent of working time", year: 2023, period: 6, value: null, scale: 1, footnotes: ["P", "2"] }]
 * importBlsSeries(text.replace("WSU002", "WSU999")).issues.map(({ code }) => code); // => ["unknown-series"]
 * ```
 */
export function importBlsSeries(input: string | TableRows): ImportedBlsSeries {
  try {
    const { table, issues: fileIssues } = readTable(input, columns, 4);
    const issues: Issue[] = [...fileIssues];
    const series: BlsSeriesPoint[] = [];
    const unknown = new Set<string>();
    const seen = new Set<string>();
    if (table?.isComplete !== true) return { series, issues };
    for (const row of table.rows) {
      const reader = new RowReader(table, row);
      const point = row.unusable === undefined ? pointOf(reader) : undefined;
      if (point !== undefined) {
        const key = `${point.seriesId} ${point.year} ${point.period}`;
        if (seen.has(key))
          reader.report(
            "repeated-point",
            "period",
            `${key} stands in the file more than once; both values are kept.`,
          );
        seen.add(key);
        series.push(point);
        if (point.meaning === null && !unknown.has(point.seriesId)) {
          unknown.add(point.seriesId);
          const message = `${showValue(point.seriesId)} is a series that this library does not know: its values are kept, its meaning and scale are not known.`;
          reader.report("unknown-series", "series", message);
        }
      }
      issues.push(...reader.issues);
    }
    return { series, issues };
  } catch (error) {
    throw unreadable(error);
  }
}

function pointOf(reader: RowReader<keyof typeof columns>): BlsSeriesPoint | undefined {
  const seriesId = reader.text("series");
  const year = /^\d{4}$/.exec(reader.text("year"))?.[0];
  if (seriesId === "" || year === undefined) {
    reader.reportCell("unreadable-period", "year", "a year of four digits, after the id of a series");
    return undefined;
  }
  const month = Number(/^M(0[1-9]|1[0-3])$/.exec(reader.text("period"))?.[1] ?? 0);
  if (month === 0) {
    reader.reportCell("unreadable-period", "period", "M01 to M12 for a month, or M13 for the year");
    return undefined;
  }
  const text = reader.text("value");
  const read = cellNumber(reader.cell("value"));
  if (read.kind !== "number" && text !== "-")
    reader.reportCell("unreadable-number", "value", 'a number, or "-" for none');
  return {
    seriesId,
    meaning: known.get(seriesId)?.meaning ?? null,
    year: Number(year),
    period: month === 13 ? "annual" : month,
    value: read.kind === "number" ? read.value : null,
    scale: known.get(seriesId)?.scale ?? null,
    footnotes: reader
      .text("footnotes")
      .split(",")
      .map((code) => code.trim())
      .filter((code) => code !== ""),
  };
}
