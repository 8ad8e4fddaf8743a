/** What does a file hold, as bytes and as text? */

import { readFileSync } from "node:fs";
import type { Issue } from "../index.js";
import { CallFault } from "./io.js";

/** How many bytes a text may have: a string of JavaScript holds little more. */
const mostBytes = 500_000_000;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder: name the files in it",
  EACCES: "it may not be read",
  EPERM: "it may not be read",
  ENOTDIR: "a part of its path is not a folder",
  ELOOP: "its links lead in a circle",
  ENAMETOOLONG: "its name is too long",
  ERR_FS_FILE_TOO_LARGE: "it is too large",
};

/** The bytes of a file; throws a {@link CallFault} with the reason where it cannot be read. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new CallFault(`${path} cannot be read: ${reasons[code] ?? (code || "unknown reason")}.`);
  }
}

/** The text of a file in UTF-8, or the issue that it is none. */
export function decode(bytes: Uint8Array): string | Issue {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16) return encodingIssue("The file is text in UTF-16: save it as UTF-8.");
  if (bytes.includes(0)) {
    return encodingIssue("The file is not text but binary data, or text in another encoding than UTF-8.");
  }
  if (bytes.length > mostBytes) {
    const message = `The file has ${bytes.length} bytes: texts of up to ${mostBytes} bytes are read.`;
    return { code: "file-too-large", severity: "error", path: "", message };
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return encodingIssue("The file is not text in UTF-8: save it as UTF-8, if it is text at all.");
  }
}

function encodingIssue(message: string): Issue {
  return { code: "wrong-encoding", severity: "error", path: "", message };
}
