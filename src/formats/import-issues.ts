/** What can an importer find in an agency's file that it could not read, or that is doubtful? */

import type { Issue } from "../core/issue.js";
import type { FileIssueKind } from "./file-issues.js";
import { cellIssueCodes } from "./import-cell-issue-codes.js";
import { tableIssueCodes } from "./import-table-issue-codes.js";

/**
 * Every code of an issue that the importers of tables give (`importBlsListing`, `importBlsSeries`, `importFmcs`,
 * `importLaborActionTracker`, `importSpreadsheet`), with its severity and meaning. An error is something that is not in
 * the dataset though the file has it; a warning is in it and doubtful; the rest is worth knowing.
 *
 * @example
 * ```ts
 * import { importIssueCodes } from "picketline/formats";
 * importIssueCodes.find(({ code }) => code === "end-not-given")?.severity; // => "info"
 * importIssueCodes.filter(({ code }) => code.startsWith("unclosed")).length; // => 1
 * ```
 */
export const importIssueCodes = [
  ...tableIssueCodes,
  ...cellIssueCodes,
] as const satisfies readonly FileIssueKind[];

/** The code of an issue that an importer of tables gives. */
export type ImportIssueCode = (typeof importIssueCodes)[number]["code"];

const severities = /* @__PURE__ */ new Map<string, Issue["severity"]>(
  /* @__PURE__ */ importIssueCodes.map(({ code, severity }) => [code, severity] as const),
);

/** An issue that an importer found, with the severity that its code has. */
export function importIssue(
  code: ImportIssueCode,
  path: string,
  message: string,
  details: Pick<Issue, "received" | "expected" | "suggestion"> = {},
): Issue {
  return { code, severity: severities.get(code) ?? "error", path, message, ...details };
}
