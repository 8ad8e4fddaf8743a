/** `picketline check`: what is wrong with records? */

import type { Issue } from "../index.js";
import { lint } from "../index.js";
import type { Call, OptionKinds } from "./arguments.js";
import type { ExitCode, Io } from "./io.js";
import { CallFault, oneLine } from "./io.js";
import { issueLine } from "./issue-lines.js";
import { readRecord } from "./read-record.js";

/** The options of the command. */
export const checkOptions: OptionKinds = { json: { takes: "nothing" } };

/** Checks each file and tells of every issue; a file that cannot be read does not keep the others from being checked. */
export function check({ values, operands }: Call, io: Io): ExitCode {
  if (operands.length === 0) throw new CallFault("Which file? Write: picketline check FILE...");
  const checked: { file: string; issues: readonly Issue[] }[] = [];
  let exitCode: ExitCode = 0;
  for (const file of operands) {
    try {
      const issues = issuesOf(file);
      checked.push({ file, issues });
      if (exitCode === 0 && issues.some(({ severity }) => severity === "error")) exitCode = 1;
    } catch (error) {
      if (!(error instanceof CallFault)) throw error;
      io.err(`picketline: ${oneLine(error.message)}\n`);
      exitCode = 2;
    }
  }
  if (values["json"] === true) io.out(`${JSON.stringify({ files: checked }, null, 2)}\n`);
  else for (const { file, issues } of checked) io.out(linesOf(file, issues));
  return exitCode;
}

function issuesOf(file: string): readonly Issue[] {
  const { dataset, issues } = readRecord(file);
  return dataset === undefined ? issues : [...issues, ...lint(dataset)];
}

function linesOf(file: string, issues: readonly Issue[]): string {
  if (issues.length === 0) return `${oneLine(file)}: no issues\n`;
  return issues.map((issue) => issueLine(file, issue)).join("");
}
