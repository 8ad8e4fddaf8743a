/** For which stoppage and which day is a report asked, and from which record? */

import type { Dataset } from "../index.js";
import { lint, nearestWord } from "../index.js";
import type { Call, OptionKinds } from "./arguments.js";
import { givenDay } from "./given-day.js";
import type { Io } from "./io.js";
import { CallFault, oneLine } from "./io.js";
import { issueLine } from "./issue-lines.js";
import { readRecord } from "./read-record.js";

/** The options by which a stoppage and a day are chosen. */
export const askedOptions: OptionKinds = {
  "as-of": { takes: "value" },
  stoppage: { takes: "value" },
  json: { takes: "nothing" },
};

/** What a report is asked of. */
export interface AskedStoppage {
  readonly dataset: Dataset;
  readonly stoppageId: string;
  readonly asOf: string;
}

/**
 * Reads the record that a command was called with and finds the stoppage and the day; `undefined` where the record
 * cannot be used, which has then been told. Faults of the record that a report can be made in spite of are told, too.
 */
export function askedStoppage(
  command: string,
  { values, operands }: Call,
  io: Io,
): AskedStoppage | undefined {
  const [file, ...more] = operands;
  if (file === undefined) throw new CallFault(`Which file? Write: picketline ${command} FILE --as-of DATE`);
  if (more.length > 0) throw new CallFault(`One file at a time: ${more.join(" ")} is too many.`);
  const asOf = dayOf(values["as-of"]);
  const { dataset, issues } = readRecord(file);
  for (const issue of issues) io.err(issueLine(file, issue));
  if (dataset === undefined) return undefined;
  const stoppageId = stoppageOf(dataset, file, values["stoppage"]);
  if (stoppageId === undefined) {
    io.err(`picketline: ${oneLine(file)} holds no stoppage.\n`);
    return undefined;
  }
  const faults = lint(dataset).filter(({ severity }) => severity === "error").length;
  if (faults > 0) {
    const count = faults === 1 ? "one error" : `${faults} errors`;
    io.err(`picketline: the record has ${count}, so the report may be wrong: see picketline check.\n`);
  }
  return { dataset, stoppageId, asOf };
}

function dayOf(given: string | true | undefined): string {
  const day = givenDay("--as-of", given);
  if (day === undefined) {
    throw new CallFault("For which day? Nothing here looks at a clock: write it as --as-of 2024-12-13.");
  }
  return day;
}

/** The id of the stoppage to report on; `undefined` where the record holds none. */
function stoppageOf(dataset: Dataset, file: string, given: string | true | undefined): string | undefined {
  const ids = dataset.stoppages.map(({ id }) => id);
  if (typeof given === "string") {
    if (ids.includes(given)) return given;
    const nearest = nearestWord(given, ids);
    const hint = nearest === undefined ? `it has ${ids.join(", ") || "none"}.` : `did you mean ${nearest}?`;
    throw new CallFault(`${file} has no stoppage ${given}: ${hint}`);
  }
  if (ids.length > 1) {
    throw new CallFault(`${file} holds several stoppages: choose one with --stoppage ${ids.join(" | ")}.`);
  }
  return ids[0];
}
