/** `picketline import`: which records does an agency's file hold? */

import { extname, resolve } from "node:path";
import type { Call, OptionKinds } from "./arguments.js";
import { givenDay, givenText } from "./given-day.js";
import { isReadable, issueLines, rowsLine } from "./import-summary.js";
import type { ExitCode, Io } from "./io.js";
import { CallFault, DataFault, oneLine, withoutControls } from "./io.js";
import { jsonPieces } from "./json-pieces.js";
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
  io.err(`picketline: ${oneLine(`${file} was read ${how}`)}.\n${rowsLine(read)}.\n`);
  io.err(issueLines(file, read.issues, values["all-issues"] === true));
  if (!isReadable(read)) {
    io.err("picketline: nothing could be read, so nothing was written.\n");
    return 1;
  }
  const pieces = jsonOf(read, isWhole);
  if (output === undefined) for (const piece of pieces) io.out(piece);
  else {
    try {
      writeWhole(
        output,
        told(pieces, (bytes) => progress.tell(`writing ${output}`, bytes)),
      );
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
function* jsonOf(read: ReadTable, isWhole: boolean): Generator<string> {
  try {
    const isDataset = !isWhole && read.kind === "stoppages";
    if (isDataset) yield* jsonPieces(read.dataset);
    else {
      const value = read.kind === "series" && !isWhole ? { series: read.series } : read;
      for (const piece of jsonPieces(value)) yield withoutControls(piece);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // A string of JavaScript holds some 500 million characters.
    throw new DataFault("A record is too large to be written: split its row, and import the table again.");
  }
}

/** Tells after each piece how much there has been. */
function* told(pieces: Iterable<string>, tell: (bytes: number) => void): Generator<string> {
  let bytes = 0;
  for (const piece of pieces) {
    bytes += piece.length;
    tell(bytes);
    yield piece;
  }
}
