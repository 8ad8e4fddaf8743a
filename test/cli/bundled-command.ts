// The command as a process of its own, bundled from its sources.

import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll } from "vitest";

/** The folder in which the command is called: that of the project. */
export const root = join(import.meta.dirname, "../..");

/** What a process ended with. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

interface BundledCommand {
  /** The path of a file in a folder that is there while the tests of a file run. */
  readonly path: (name: string) => string;
  /** The path of the command. */
  readonly command: () => string;
  readonly start: (words: readonly string[], options?: SpawnOptions) => ChildProcess;
}

/** The command, bundled once for the tests of a file. */
export function bundledCommand(entry = "src/cli/main.ts"): BundledCommand {
  // Within the repository, so that the packages that it imports are found.
  let folder = "";
  const command = (): string => join(folder, "dist/cli.mjs");
  beforeAll(async () => {
    mkdirSync(join(root, "test/.temp"), { recursive: true });
    folder = mkdtempSync(join(root, "test/.temp/cli-"));
    chmodSync(folder, 0o755);
    await build({
      entryPoints: [join(root, entry)],
      outfile: command(),
      bundle: true,
      platform: "node",
      format: "esm",
      packages: "external",
    });
    const manifest = { name: "picketline", version: "9.8.7", type: "module" };
    writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    path: (name) => join(folder, name),
    command,
    start: (words, options = {}) =>
      spawn(process.execPath, [command(), ...words], {
        cwd: root,
        stdio: ["ignore", "pipe", "pipe"],
        ...options,
      }),
  };
}

/** What a process ends with, and what it prints until then. */
export function ended(child: ChildProcess): Promise<Ended> {
  let out = "";
  let err = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, out, err }));
  });
}
