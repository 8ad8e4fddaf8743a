/** How does text reach standard output and standard error, and what if it cannot? */

import { fstatSync, writeFileSync } from "node:fs";
import type { ExitCode } from "./io.js";
import { systemCode, whyNotWritten } from "./write-fault.js";

/** The two streams of the process. */
export interface StandardStreams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Sets the exit code of the process: 2 in place of it where not all that was printed could be written. */
  readonly exitWith: (code: ExitCode) => void;
}

/**
 * The streams of this process. A reader may stop reading (`picketline report … | head`): the rest is let go, and the exit
 * code is what it would have been. On a disk that is full the process says so and ends with 2.
 */
export function standardStreams(): StandardStreams {
  let isLost = false;
  const lost = (name: string, error: unknown): void => {
    if (isLost || systemCode(error) === "EPIPE") return;
    isLost = true;
    process.exitCode = 2;
    if (name === "standard output") {
      err(`picketline: standard output cannot be written: ${whyNotWritten(error)}.\n`);
    }
  };
  const out = writerTo(process.stdout, (error) => lost("standard output", error));
  const err = writerTo(process.stderr, (error) => lost("standard error", error));
  return {
    out,
    err,
    // Set and not forced, so that what was written to a pipe is delivered first.
    exitWith: (code) => {
      process.exitCode = isLost ? 2 : code;
    },
  };
}

function writerTo(
  stream: NodeJS.WriteStream & { readonly fd: number },
  lost: (error: unknown) => void,
): (text: string) => void {
  let isClosed = false;
  const close = (error: unknown): void => {
    isClosed = true;
    lost(error);
  };
  stream.on("error", close);
  const isFile = leadsToFile(stream);
  return (text) => {
    if (isClosed) return;
    if (!isFile) {
      stream.write(text);
      return;
    }
    // The stream of Node.js takes it for done when a disk that gets full has taken a part.
    try {
      writeFileSync(stream.fd, text);
    } catch (error) {
      close(error);
    }
  };
}

function leadsToFile({ fd, isTTY }: NodeJS.WriteStream & { readonly fd: number }): boolean {
  try {
    const stats = fstatSync(fd);
    return stats.isFile() || (stats.isCharacterDevice() && !isTTY);
  } catch {
    return false;
  }
}
