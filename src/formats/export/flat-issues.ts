/** What can be wrong with flat tables that are read as a dataset? */

import type { Issue } from "../../core/issue.js";
import { jsonPointer } from "../../core/json-pointer.js";
import type { FileIssueKind } from "../file-issues.js";

/**
 * Every code of an issue that `fromTables` and `fromCsv` add to those of the schema, with its severity and meaning. Where
 * one of these is found, the path of the issue is `/table/row/column`, rows counted from 0; those of the schema have
 * their place in the dataset.
 *
 * @example
 * ```ts
 * import { flatTableIssueCodes } from "picketline/formats";
 * flatTableIssueCodes.map(({ code }) => code);
 * // => ["missing-table", "unknown-table", "repeated-table", "unknown-column", "unfit-cell", "orphan-row", "broken-csv"]
 * ```
 */
export const flatTableIssueCodes = [
  {
    code: "missing-table",
    severity: "error",
    meaning:
      "The table `dataset`, whose one row says which format the record is of, is missing or has not one row.",
  },
  {
    code: "unknown-table",
    severity: "error",
    meaning: "There is no table of this name; the nearest one is suggested.",
  },
  {
    code: "repeated-table",
    severity: "error",
    meaning: "Two tables have this name; only the first was read.",
  },
  {
    code: "unknown-column",
    severity: "error",
    meaning:
      "The table has no column of this name; the nearest one is suggested. What has no column belongs into `other`.",
  },
  { code: "unfit-cell", severity: "error", meaning: "The cell does not hold what its column holds." },
  {
    code: "orphan-row",
    severity: "error",
    meaning: "The row belongs to one that is not there: no row has the id that it names, or two have it.",
  },
  {
    code: "broken-csv",
    severity: "error",
    meaning:
      "The text is no CSV: a quote is left open or stands within a cell, or a row has more cells than the header.",
  },
] as const satisfies readonly FileIssueKind[];

/** An issue with flat tables. */
export function flatIssue(
  code: (typeof flatTableIssueCodes)[number]["code"],
  place: readonly (string | number)[],
  message: string,
  details: Pick<Issue, "received" | "expected" | "suggestion"> = {},
): Issue {
  return { code, severity: "error", path: jsonPointer(place), message, ...details };
}
