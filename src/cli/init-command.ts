/** `picketline init`: what does a record look like, to start from? */

import { extname } from "node:path";
import type { Call, OptionKinds } from "./arguments.js";
import type { ExitCode, Io } from "./io.js";
import { CallFault, oneLine } from "./io.js";
import { starterRecord } from "./starter-record.js";
import { writeWhole } from "./write-file.js";

/** The options of the command. */
export const initOptions: OptionKinds = { force: { takes: "nothing" } };

/** Writes a record with comments, and what to do next. A file that is there is left alone unless it is forced. */
export function init({ values, operands: [file = "strike.yaml", ...more] }: Call, io: Io): ExitCode {
  if (more.length > 0) throw new CallFault(`One file at a time: ${more.join(" ")} is too many.`);
  if (![".yaml", ".yml"].includes(extname(file).toLowerCase())) {
    throw new CallFault(`${file} does not end in .yaml: only YAML has room for comments.`);
  }
  try {
    writeWhole(file, starterRecord, values["force"] === true ? "any" : "new");
  } catch (error) {
    if (!(error instanceof CallFault) || !error.message.includes("is there already")) throw error;
    throw new CallFault(`${error.message} Choose another name, or add --force to write over it.`);
  }
  io.err(`picketline: written to ${oneLine(file)}. Next: picketline check ${oneLine(file)}\n`);
  return 0;
}
