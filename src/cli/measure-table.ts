/** How is what was counted of a dataset told as a table? */

import type { DatasetMeasurement, MeasureProfile, PeriodMeasurement } from "../index.js";
import { plainBounds, plainNumber } from "./plain-number.js";
import { ruleOf } from "./profile-rule.js";

/** What a table is about, besides its numbers. */
export interface MeasureTable {
  readonly profile: MeasureProfile;
  readonly measured: DatasetMeasurement;
  readonly by: string;
  /** The day to which it counts, in words. */
  readonly until: string;
  /** How many stoppages the record has. */
  readonly stoppages: number;
  /** Of how many of them it is not known whether they were still on at the end of that day. */
  readonly unknownEnds: number;
  /** The number of employees that days are set against. */
  readonly employees: number | undefined;
}

/** The caption, the table, and what was left out or is not known. */
export function describeMeasurement(table: MeasureTable): string {
  const { measured } = table;
  const body =
    measured.periods.length === 0
      ? "Nothing was counted.\n"
      : aligned([headings(table), ...measured.periods.map((period) => cellsOf(period))]);
  return `${caption(table)}\n\n${body}\n${notes(table).join("\n")}\n`;
}

function caption({ profile, by, until, employees }: MeasureTable): string {
  const per = employees === undefined ? "" : ` (${plainNumber(employees)} in every period)`;
  return `${profile.name} by ${by}, ${until}. Source of the rule: ${profile.source}. Rule: ${ruleOf(profile)}${per}.`;
}

function headings({ by, measured }: MeasureTable): readonly string[] {
  return [by, "stoppages beginning", "in effect", "workers beginning", "in effect", measured.unit];
}

function cellsOf(period: PeriodMeasurement): readonly string[] {
  return [
    period.label,
    plainBounds(period.stoppagesBeginning),
    plainBounds(period.stoppagesInEffect),
    plainBounds(period.workersBeginning),
    plainBounds(period.workersInEffect),
    plainBounds(period.total),
  ];
}

/** Rows of cells under each other: the first column to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [place, cell] of row.entries()) widths[place] = Math.max(widths[place] ?? 0, cell.length);
  }
  const line = (row: readonly string[]): string =>
    row
      .map((cell, place) => (place === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[place] ?? 0)))
      .join("  ");
  return rows.map((row) => `${line(row).trimEnd()}\n`).join("");
}

const reasons = {
  threshold: "too small for this profile",
  partShift: "of part-shifts only",
  cause: "by their cause",
  notBegun: "not begun by then, or without a start",
} as const;

function notes({ measured, stoppages, unknownEnds }: MeasureTable): readonly string[] {
  const { leftOut, unknownWorkers } = measured;
  const why = Object.entries(reasons).flatMap(([reason, words]) => {
    const count = leftOut.filter((one) => one.reason === reason).length;
    return count === 0 ? [] : [`${plainNumber(count)} ${words}`];
  });
  const counted = stoppages - leftOut.length;
  return [
    `Stoppages counted: ${plainNumber(counted)} of ${plainNumber(stoppages)}. Left out: ${why.length === 0 ? "none" : why.join(", ")}.`,
    unknownWorkers.length === 0
      ? "Head-counts not known: none."
      : `Head-counts not known: of ${plainNumber(unknownWorkers.length)} of the stoppages counted; their workers are in no sum, which makes sums "or more".`,
    unknownEnds === 0
      ? "Ends not known: none."
      : `Ends not known: of ${plainNumber(unknownEnds)}, which may or may not have been on until the last day: that makes bounds, 30–35.`,
  ];
}
