/** What does a file hold, and what is wrong with it, told on standard error? */

import type { Io } from "./io.js";
import { issueLine } from "./issue-lines.js";
import { paintFor } from "./paint.js";
import { type RecordFile, readRecord } from "./read-record.js";

/** Reads a record; a line for each issue that its contents have goes to standard error. */
export function tellRecord(file: string, io: Io): RecordFile {
  const read = readRecord(file);
  if (read.issues.length === 0) return read;
  const paint = paintFor(io, "err");
  const places = read.placesOf(read.issues);
  for (const [index, issue] of read.issues.entries()) io.err(issueLine(file, issue, places[index], paint));
  return read;
}
