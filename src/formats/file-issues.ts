/** What can be wrong with a file before anything in it can be checked? */

import type { Issue, Severity } from "../core/issue.js";

/** A code that an issue of a file can have, with what it stands for. */
export interface FileIssueKind {
  /** The code: stable, in kebab-case. */
  readonly code: string;
  /** How much it matters. */
  readonly severity: Severity;
  /** What it means and what to do, in a sentence or two. */
  readonly meaning: string;
}

/**
 * Every code of an issue that `importJson` adds to those of the schema, with its severity and meaning.
 *
 * @example
 * ```ts
 * import { fileIssueCodes } from "picketline/formats";
 * fileIssueCodes.map(({ code }) => code); // => ["empty-document", "invalid-json", "wrong-encoding"]
 * ```
 */
export const fileIssueCodes = [
  {
    code: "empty-document",
    severity: "error",
    meaning: "There is nothing in the document. A dataset is an object with formatVersion and six lists.",
  },
  {
    code: "invalid-json",
    severity: "error",
    meaning:
      "The text is not JSON, or has a key twice in one object; line and column of the first fault, or of each such key, are in the message.",
  },
  {
    code: "wrong-encoding",
    severity: "error",
    meaning: "The file is not text in UTF-8: it is text in another encoding, or no text at all.",
  },
] as const satisfies readonly FileIssueKind[];

/** An issue with the whole of a file. */
export function fileIssue(
  code: (typeof fileIssueCodes)[number]["code"],
  message: string,
  details: Pick<Issue, "received" | "expected"> = {},
): Issue {
  return { code, severity: "error", path: "", message, ...details };
}
