/** How is a file written so that nobody ever finds half of it? */

import { randomBytes } from "node:crypto";
import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { CallFault, DataFault } from "./io.js";
import { uninterrupted } from "./uninterrupted.js";
import { systemCode, whyNotWritten } from "./write-fault.js";

/**
 * Writes a text, or its pieces one after the other, to a file: first to one beside it, which then takes its place in one step. A file that is there keeps
 * its rights; with `"new"` it is left alone. Throws a {@link CallFault} where that cannot be done, and then leaves
 * everything as it was. Of two that write at once each writes a whole file, and the later one stays; with `"new"` the
 * first. Who interrupts it finds everything as it was, or the whole file.
 */
export function writeWhole(
  path: string,
  text: string | Iterable<string>,
  which: "any" | "new" = "any",
): void {
  uninterrupted(() => writeNow(path, typeof text === "string" ? [text] : text, which));
}

function writeNow(path: string, pieces: Iterable<string>, which: "any" | "new"): void {
  let beside: string | undefined;
  try {
    const target = targetOf(path);
    if (target.isFile === false) throw new CallFault(`${path} is not a file: nothing was written.`);
    if (which === "new" && target.isFile === true) throw alreadyThere(path);
    beside = join(
      dirname(target.path),
      `.${basename(target.path).slice(0, 100)}.${randomBytes(6).toString("hex")}.tmp`,
    );
    const descriptor = openSync(beside, "wx");
    try {
      for (const piece of pieces) writeFileSync(descriptor, piece);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (target.mode !== undefined) chmodSync(beside, target.mode);
    if (which === "any") renameSync(beside, target.path);
    else {
      placeNew(beside, target.path);
      rmSync(beside, { force: true });
    }
  } catch (error) {
    if (beside !== undefined) rmSync(beside, { force: true });
    if (error instanceof CallFault || error instanceof DataFault) throw error;
    if (systemCode(error) === "EEXIST" && which === "new") throw alreadyThere(path);
    throw new CallFault(`${path} cannot be written: ${whyNotWritten(error)}.`);
  }
}

/** Gives a file its name unless there is one of that name. */
function placeNew(beside: string, path: string): void {
  try {
    linkSync(beside, path);
  } catch (error) {
    if (systemCode(error) === "EEXIST") throw error;
    // Some disks know no links.
    copyFileSync(beside, path, constants.COPYFILE_EXCL);
  }
}

function alreadyThere(path: string): CallFault {
  return new CallFault(`${path} is there already: nothing was written.`);
}

/** What stands at a path: a link leads to the file that it means. */
function targetOf(path: string): {
  readonly path: string;
  readonly isFile?: boolean;
  readonly mode?: number;
} {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return { path };
  return { path: realpathSync(path), isFile: stats.isFile(), mode: stats.mode & 0o7777 };
}
