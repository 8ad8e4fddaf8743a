/** What is being done while somebody waits? */

import { type Io, oneLine } from "./io.js";
import { plainNumber } from "./plain-number.js";

/** Tells of steps that take long, in one line that is gone afterwards. */
export interface Progress {
  /** Tells what is being done, with a file of how many bytes. */
  readonly tell: (step: string, bytes: number) => void;
  /** Takes the line away. */
  readonly done: () => void;
}

/** From how many bytes on a file takes long enough to say so. */
const manyBytes = 1_000_000;

/** Back to the start of the line, and the line empty. */
const clearLine = "\r\u001B[2K";

/** Progress on standard error: on a terminal only, and only for files that take long. */
export function progressOn({ err, isTerminal, environment }: Io): Progress {
  const isSeen = isTerminal?.err === true && environment?.["TERM"] !== "dumb";
  let isTold = false;
  return {
    tell: (step, bytes) => {
      if (!isSeen || bytes < manyBytes) return;
      isTold = true;
      err(`${clearLine}picketline: ${oneLine(step)} (${plainNumber(Math.round(bytes / 1_000_000))} MB) …`);
    },
    done: () => {
      if (isTold) err(clearLine);
      isTold = false;
    },
  };
}
