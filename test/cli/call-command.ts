// The command called within this process, and a folder for the files that it is called with.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { run } from "../../src/cli/run.js";

/** What a call ended with. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Calls the command with these words. */
export async function picketline(...words: readonly string[]): Promise<Outcome> {
  let out = "";
  let err = "";
  const code = await run(words, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

interface TemporaryFolder {
  /** The path of the folder, or of a file in it. */
  readonly path: (name?: string) => string;
  /** Writes a file for one test and returns its path. */
  readonly write: (name: string, content: string | Uint8Array) => string;
}

/** A folder that is there while the tests of a file run. */
export function temporaryFolder(): TemporaryFolder {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "picketline-cli-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name = ""): string => (name === "" ? folder : join(folder, name));
  return {
    path,
    write: (name, content) => {
      writeFileSync(path(name), content);
      return path(name);
    },
  };
}
