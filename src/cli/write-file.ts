/** How is a file written so that nobody ever finds half of it? */

import { randomBytes } from "node:crypto";
import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { CallFault } from "./io.js";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such folder",
  ENOTDIR: "a part of its path is not a folder",
  EACCES: "that is not allowed",
  EPERM: "that is not allowed",
  EROFS: "the disk can only be read",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk is full",
  ENAMETOOLONG: "its name is too long",
};

/**
 * Writes a text to a file: first to one beside it, which then takes its place in one step. A file that is there keeps
 * its rights. Throws a {@link CallFault} where that cannot be done, and then leaves everything as it was.
 */
export function writeWhole(path: string, text: string): void {
  let beside: string | undefined;
  try {
    const target = targetOf(path);
    if (target.isFile === false) throw new CallFault(`${path} is not a file: nothing was written.`);
    beside = join(
      dirname(target.path),
      `.${basename(target.path).slice(0, 100)}.${randomBytes(6).toString("hex")}.tmp`,
    );
    const descriptor = openSync(beside, "wx");
    try {
      writeFileSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (target.mode !== undefined) chmodSync(beside, target.mode);
    renameSync(beside, target.path);
  } catch (error) {
    if (beside !== undefined) rmSync(beside, { force: true });
    if (error instanceof CallFault) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new CallFault(`${path} cannot be written: ${reasons[code] ?? (code || "unknown reason")}.`);
  }
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
