/** What became of the rows of a file, told in lines? */

import type { Issue } from "../index.js";
import { issueLine } from "./issue-lines.js";
import { plainNumber } from "./plain-number.js";
import type { ReadTable } from "./table-formats.js";

/** How many issues are told in full where not all are asked for. */
const fewIssues = 20;

const severities = ["error", "warning", "info"] as const;

/** One line on what was read: rows, imported, with issues, left out. */
export function rowsLine(read: ReadTable): string {
  if (read.kind === "series") {
    const ids = new Set(read.series.map(({ seriesId }) => seriesId));
    return `${counted(read.series.length, "value")} of ${counted(ids.size, "series", "series")}, ${counted(read.issues.length, "issue")}`;
  }
  const count = (outcome: string): number => read.rows.filter((row) => row.outcome === outcome).length;
  const [plain, withIssues] = [count("imported"), count("importedWithIssues")];
  const protests = read.protests === 0 ? "" : ` (${counted(read.protests, "protest")} among them)`;
  return `${counted(read.rows.length, "row")}: ${plainNumber(plain + withIssues)} imported, ${plainNumber(withIssues)} of them with issues, ${plainNumber(count("leftOut"))} left out${protests}`;
}

/** The issues: how many of each code, then those that matter most in full, or all of them. */
export function issueLines(file: string, issues: readonly Issue[], all: boolean): string {
  if (issues.length === 0) return "No issues.\n";
  const sorted = severities.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
  const codes = new Map<string, number>();
  for (const { severity, code } of sorted) {
    const key = `${severity.padEnd(7)}  ${code}`;
    codes.set(key, (codes.get(key) ?? 0) + 1);
  }
  const counts = [...codes].map(([key, count]) => `  ${plainNumber(count).padStart(7)}  ${key}\n`);
  const shown = all ? sorted : sorted.slice(0, fewIssues);
  const rest = sorted.length - shown.length;
  return [
    `${counted(issues.length, "issue")}:\n`,
    ...counts,
    ...shown.map((issue) => issueLine(file, issue)),
    ...(rest > 0 ? [`… and ${plainNumber(rest)} more: --all-issues tells them all.\n`] : []),
  ].join("");
}

/** Whether anything could be read. */
export function isReadable(read: ReadTable): boolean {
  return read.kind === "series"
    ? read.series.length > 0
    : read.dataset.stoppages.length > 0 || read.protests > 0;
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${plainNumber(count)} ${count === 1 ? one : many}`;
}
