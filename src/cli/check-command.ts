/** `picketline check`: what is wrong with records? */

import { lint } from "../index.js";
import type { Call, OptionKinds } from "./arguments.js";
import {
  type Checked,
  type CheckedFile,
  countsOf,
  githubLines,
  summaryLine,
  textLines,
} from "./check-output.js";
import { givenText } from "./given-day.js";
import type { ExitCode, Io } from "./io.js";
import { CallFault, jsonText, oneLine } from "./io.js";
import { namedFiles } from "./named-files.js";
import { oneOf } from "./one-of.js";
import { paintFor } from "./paint.js";
import { readRecord } from "./read-record.js";

/** The options of the command. */
export const checkOptions: OptionKinds = {
  json: { takes: "nothing" },
  format: { takes: "value" },
  "warnings-as-errors": { takes: "nothing" },
  quiet: { takes: "nothing", short: "q" },
};

const formats = ["text", "json", "github"] as const;

/** Checks each file and tells of every issue; a file that cannot be read does not keep the others from being checked. */
export function check({ values, operands }: Call, io: Io): ExitCode {
  const format = formatOf(values);
  if (operands.length === 0) throw new CallFault("Which file? Write: picketline check FILE...");
  const strict = values["warnings-as-errors"] === true;
  const checked = checkAll(operands);
  for (const { message } of checked.unread) io.err(`picketline: ${oneLine(message)}\n`);
  const counts = countsOf(checked);
  if (format === "json") io.out(jsonText({ ...checked, counts }));
  else {
    const quiet = values["quiet"] === true;
    const isTold = quiet ? (strict ? ["error", "warning"] : ["error"]) : ["error", "warning", "info"];
    const told = checked.files.map(({ file, issues }) => ({
      file,
      issues: issues.filter(({ severity }) => isTold.includes(severity)),
    }));
    const paint = paintFor(io, "out");
    for (const file of told) io.out(format === "github" ? githubLines(file) : textLines(file, quiet, paint));
    if (format === "github") for (const unread of checked.unread) io.out(githubLines(unread));
    if (!quiet) io.out(summaryLine(counts, strict, paint));
  }
  if (checked.unread.length > 0) return 2;
  return counts.errors > 0 || (strict && counts.warnings > 0) ? 1 : 0;
}

function formatOf(values: Call["values"]): (typeof formats)[number] {
  const given = givenText(values["format"]);
  const format = given === undefined ? undefined : oneOf("--format", given, formats);
  if (values["json"] !== true) return format ?? "text";
  if (format !== undefined && format !== "json") {
    throw new CallFault(`--json and --format ${format} do not go together.`);
  }
  return "json";
}

/** Checks the files that are named. */
function checkAll(named: readonly string[]): Checked {
  const { files, faults } = namedFiles(named);
  const checked: CheckedFile[] = [];
  const unread = [...faults];
  for (const file of files) {
    try {
      checked.push(checkFile(file));
    } catch (error) {
      if (!(error instanceof CallFault)) throw error;
      unread.push({ file, message: error.message });
    }
  }
  return { files: checked, unread };
}

/** One file with its issues, and the place of each. */
function checkFile(file: string): CheckedFile {
  const { dataset, issues, placesOf } = readRecord(file);
  const all = dataset === undefined ? issues : [...issues, ...lint(dataset)];
  if (all.length === 0) return { file, issues: [] };
  const places = placesOf(all);
  return {
    file,
    issues: all.map((issue, index) => ({ ...issue, ...(places[index] ?? { line: 1, column: 1 }) })),
  };
}
