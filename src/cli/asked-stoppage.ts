/** For which stoppage and which day is a report asked, and from which record? */

import type { Dataset } from "../index.js";
import { lint, nearestWord } from "../index.js";
import type { Call, OptionKinds } from "./arguments.js";
import { givenDay } from "./given-day.js";
import type { Io } from "./io.js";
import { CallFault, oneLine } from "./io.js";
import { tellRecord } from "./tell-record.js";

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
export function askedStoppage(command: string, call: Call, io: Io): AskedStoppage | undefined {
  const file = askedFile(command, call);
  const asOf = askedDay(call);
  const dataset = askedDataset(file, io);
  if (dataset === undefined) return undefined;
  const stoppageId = stoppageOf(dataset, file, call.values["stoppage"]);
  if (stoppageId === undefined) {
    io.err(`picketline: ${oneLine(file)} holds no stoppage.\n`);
    return undefined;
  }
  return { dataset, stoppageId, asOf };
}

/** The one file that a command was called with. */
export function askedFile(command: string, { operands: [file, ...more] }: Call): string {
  if (file === undefined) throw new CallFault(`Which file? Write: picketline ${command} FILE --as-of DATE`);
  if (more.length > 0) throw new CallFault(`One file at a time: ${more.join(" ")} is too many.`);
  return file;
}

/** The dataset of a file; `undefined` where it cannot be used. What is wrong with it is told. */
export function askedDataset(file: string, io: Io): Dataset | undefined {
  const { dataset } = tellRecord(file, io);
  if (dataset === undefined) return undefined;
  const faults = lint(dataset).filter(({ severity }) => severity === "error").length;
  if (faults > 0) {
    const count = faults === 1 ? "one error" : `${faults} errors`;
    io.err(
      `picketline: the record has ${count}, so what is told of it may be wrong: see picketline check.\n`,
    );
  }
  return dataset;
}

/** The day that a command was called with. */
export function askedDay({ values }: Call): string {
  const day = givenDay("--as-of", values["as-of"]);
  if (day === undefined) {
    throw new CallFault("For which day? Nothing here looks at a clock: write it as --as-of 2024-12-13.");
  }
  return day;
}

/** The id of the stoppage that is asked for, or of the only one; `undefined` where the record holds none. */
export function stoppageOf(
  dataset: Dataset,
  file: string,
  given: string | true | undefined,
): string | undefined {
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
