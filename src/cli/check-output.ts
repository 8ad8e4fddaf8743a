/** How is told what was found in files that were checked? */

import type { Issue } from "../index.js";
import { oneLine } from "./io.js";
import { issueLine } from "./issue-lines.js";
import type { Paint } from "./paint.js";
import type { Place } from "./places.js";
import { plainNumber } from "./plain-number.js";

/** An issue and its place in the file. */
type PlacedIssue = Issue & Place;

/** A file that was checked. */
export interface CheckedFile {
  readonly file: string;
  readonly issues: readonly PlacedIssue[];
}

/** A file that could not be read, or a pattern that fits none. */
export interface UnreadFile {
  readonly file: string;
  readonly message: string;
}

/** All that was checked. */
export interface Checked {
  readonly files: readonly CheckedFile[];
  readonly unread: readonly UnreadFile[];
}

/** How many of what. */
export interface Counts {
  /** Files that were checked. */
  readonly files: number;
  readonly unread: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** How many files there are, and issues of each severity. */
export function countsOf({ files, unread }: Checked): Counts {
  const all = files.flatMap(({ issues }) => issues);
  const count = (severity: Issue["severity"]): number =>
    all.filter((issue) => issue.severity === severity).length;
  return {
    files: files.length,
    unread: unread.length,
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
  };
}

/** A line for each issue, or one that there is none. */
export function textLines({ file, issues }: CheckedFile, quiet: boolean, paint: Paint): string {
  if (issues.length === 0) return quiet ? "" : `${oneLine(file)}: ${paint("no issues", "good")}\n`;
  return issues.map((issue) => issueLine(file, issue, issue, paint)).join("");
}

/** The annotation that a severity becomes at GitHub. */
const annotations = { error: "error", warning: "warning", info: "notice" } as const;

/** A workflow command of GitHub for each issue: it shows them at their lines in a pull request. */
export function githubLines(checked: CheckedFile | UnreadFile): string {
  const file = property(checked.file);
  if ("message" in checked) return `::error file=${file}::${message(checked.message)}\n`;
  return checked.issues
    .map(
      ({ severity, line, column, code, path, message: sentence }) =>
        `::${annotations[severity]} file=${file},line=${line},col=${column},title=${property(code)}::${message(path === "" ? sentence : `${path}: ${sentence}`)}\n`,
    )
    .join("");
}

/** A text as the message of a workflow command: on one line, of which nothing is a command of its own. */
function message(text: string): string {
  const escaped = text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  return oneLine(escaped);
}

/** A text as a property of a workflow command. */
function property(text: string): string {
  return message(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** `3 files checked: 2 errors, 1 warning.` */
export function summaryLine(counts: Counts, strict: boolean, paint: Paint): string {
  const { files, unread, errors, warnings, infos } = counts;
  const taken = strict ? (warnings === 1 ? " taken as an error" : " taken as errors") : "";
  const found = [
    errors === 0 ? "" : paint(counted(errors, "error"), "error"),
    warnings === 0 ? "" : paint(`${counted(warnings, "warning")}${taken}`, strict ? "error" : "warning"),
    infos === 0 ? "" : paint(counted(infos, "info"), "info"),
  ].filter((part) => part !== "");
  const result = found.length > 0 ? found.join(", ") : files > 0 ? paint("no issues", "good") : "";
  const rest = unread === 0 ? "" : `; ${paint(`${plainNumber(unread)} could not be read`, "error")}`;
  return `${counted(files, "file")} checked${result === "" ? "" : `: ${result}`}${rest}.\n`;
}

function counted(count: number, one: string): string {
  return `${plainNumber(count)} ${one}${count === 1 ? "" : "s"}`;
}
