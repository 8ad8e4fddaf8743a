// Runs a script that a document shows, in this process: the package's own name leads to its sources. What it prints is not
// shown.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { vi } from "vitest";
import { sourcesOfThePackage } from "../tooling/page-script.mjs";

const temporary = join(import.meta.dirname, "../.temp");

/** What has been bundled, by its text: a page may run a script more than once. */
const bundled = new Map<string, Promise<string>>();

/** Runs a file of the current folder as `node FILE ARGUMENTS` would. */
export async function runScript(file: string, words: readonly string[]): Promise<void> {
  const code = readFileSync(file, "utf8");
  const built = bundled.get(code) ?? bundle(code);
  bundled.set(code, built);
  mkdirSync(temporary, { recursive: true });
  const folder = mkdtempSync(join(temporary, "script-")); // here, so that packages are found
  const before = process.argv;
  const printing = [vi.spyOn(console, "log"), vi.spyOn(console, "error")].map((spy) => spy.mockReturnValue());
  try {
    const path = join(folder, basename(file));
    writeFileSync(path, await built);
    process.argv = [process.execPath, path, ...words];
    await import(/* @vite-ignore */ pathToFileURL(path).href);
  } finally {
    process.argv = before;
    for (const spy of printing) spy.mockRestore();
    rmSync(folder, { recursive: true });
  }
}

async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: temporary, loader: "js" },
    write: false,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    plugins: [sourcesOfThePackage],
  });
  return outputFiles[0]?.text ?? "";
}
