/** Why could a file not be written? */

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such folder",
  ENOTDIR: "a part of its path is not a folder",
  EACCES: "that is not allowed",
  EPERM: "that is not allowed",
  EROFS: "the disk can only be read",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk is full",
  EFBIG: "it would be larger than a file may be",
  EIO: "the disk does not answer",
  ENAMETOOLONG: "its name is too long",
};

/** The code that the system gives a fault; empty where it gives none. */
export function systemCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** The reason in words, to stand after a colon. */
export function whyNotWritten(error: unknown): string {
  const code = systemCode(error);
  return reasons[code] ?? (code || "unknown reason");
}
