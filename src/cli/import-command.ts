/** `picketline import`: which records does an agency's file hold? */

import { extname, resolve } from "node:path";
import { toJson } from "../formats.js";
import type { Call, OptionKinds } from "./arguments.js";
import { givenDay, givenText } from "./given-day.js";
import { isReadable, issueLines, rowsLine } from "./import-summary.js";
import type { ExitCode, Io } from "./io.js";
import { CallFault, DataFault, jsonText, oneLine } from "./io.js";
import { oneOf } from "./one-of.js";
import { progressOn } from "./progress.js";
import { readAgencyFile, tableEndings } from "./read-agency-file.js";
import type { ReadTable } from "./table-formats.js";
import { writeWhole } from "./write-file.js";

/** The options of the command. */
export const importOptions: OptionKinds = {
  format: { takes: "value" },
  to: { takes: "value" },
  output: { takes: "value", short: "o" },
  sheet: { takes: "value" },
  "as-of": { takes: "value" },
  "all-issues": { takes: "nothing" },
  json: { takes: "nothing" },
};

/** What the command writes. */
const targets = ["json"] as const;

/** Reads one file and writes what it holds as JSON; what became of its rows goes to standard error. */
export async function importFile({ values, operands }: Call, io: Io): Promise<ExitCode> {
  const [file, ...more] = operands;
  if (file === undefined) throw new CallFault("Which file? Write: picketline import FILE --to json");
  if (more.length > 0) throw new CallFault(`One file at a time: ${more.join(" ")} is too many.`);
  const isWhole = values["json"] === true;
  const to = givenText(values["to"]);
  if (to !== undefined) oneOf("--to", to, targets);
  else if (!isWhole) throw new CallFault("Into what? Write: --to json");
  const format = givenText(values["format"]);
  const asOf = givenDay("--as-of", values["as-of"]);
  const output = givenText(values["output"]);
  if (output !== undefined && resolve(output) === resolve(file)) {
    throw new CallFault(`--output ${output} is the file that is read: choose another.`);
  }
  if (format === undefined && ![...tableEndings, ".json"].includes(extname(file).toLowerCase())) {
    const known = `${tableEndings.join(", ")} and .json`;
    throw new CallFault(`${file} is of no kind that is read (${known}): say which it is with --format.`);
  }
  const progress = progressOn(io);
  const { how, read } = await readAgencyFile(file, {
    format,
    sheet: givenText(values["sheet"]),
    tell: progress.tell,
    ...(asOf === undefined ? {} : { asOf }),
  }).finally(progress.done);
  const text = isReadable(read) ? jsonOf(read, isWhole) : "";
  io.err(`picketline: ${oneLine(`${file} was read ${how}`)}.\n${rowsLine(read)}.\n`);
  io.err(issueLines(file, read.issues, values["all-issues"] === true));
  if (!isReadable(read)) {
    io.err("picketline: nothing could be read, so nothing was written.\n");
    return 1;
  }
  if (output === undefined) io.out(text);
  else {
    progress.tell(`writing ${output}`, text.length);
    try {
      writeWhole(output, text);
    } finally {
      progress.done();
    }
    io.err(`picketline: written to ${oneLine(output)}.\n`);
  }
  return 0;
}

/**
 * A dataset; of series, which are totals and no stoppages, an object with their values. The whole has beside it what is
 * wrong with the file, and what became of each row.
 */
function jsonOf(read: ReadTable, isWhole: boolean): string {
  try {
    if (isWhole) return jsonText(read);
    return read.kind === "series" ? jsonText({ series: read.series }) : toJson(read.dataset);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // A string of JavaScript holds some 500 million characters.
    throw new DataFault("The records are too large for one file: split the table, and import each part.");
  }
}
