// The command as a process of its own, bundled from its sources: exit codes, the two streams, a reader that leaves.

import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const kaiser = "docs/records/nuhw-kaiser-2024.json";

// Within the repository, so that the packages that it imports are found.
let folder = "";
let command = "";
beforeAll(async () => {
  mkdirSync(join(root, "test/.temp"), { recursive: true });
  folder = mkdtempSync(join(root, "test/.temp/cli-"));
  command = join(folder, "dist/cli.mjs");
  await build({
    entryPoints: [join(root, "src/cli/main.ts")],
    outfile: command,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
  });
  writeFileSync(
    join(folder, "package.json"),
    '{ "name": "picketline", "version": "9.8.7", "type": "module" }',
  );
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(...words: readonly string[]): ChildProcess {
  return spawn(process.execPath, [command, ...words], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
}

function ended(child: ChildProcess): Promise<Ended> {
  let out = "";
  let err = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out, err })));
}

test("a report ends with 0, results on standard output alone", { timeout: 60_000 }, async () => {
  const { code, out, err } = await ended(start("report", kaiser, "--as-of", "2024-12-13"));
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain("day 54, in its eighth week, nearly two");
});

test("a fault of the data ends with 1, a fault of the call with 2 and on standard error", {
  timeout: 60_000,
}, async () => {
  const bad = join(folder, "bad.json");
  writeFileSync(bad, "{");
  expect(await ended(start("check", bad))).toMatchObject({ code: 1, err: "" });
  expect(await ended(start("report", kaiser))).toMatchObject({ code: 2, out: "" });
});

test("the version is that of the package beside it", { timeout: 60_000 }, async () => {
  expect((await ended(start("--version"))).out).toBe("9.8.7\n");
});

test("large output reaches a pipe whole", { timeout: 60_000 }, async () => {
  const { code, out } = await ended(start("report", kaiser, "--as-of", "2025-05-08", "--json"));
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ stoppageId: "nuhw-kaiser-socal-2024" });
});

test("a reader that leaves ends it quietly", { timeout: 60_000 }, async () => {
  const child = start("report", kaiser, "--as-of", "2025-05-08", "--json");
  let err = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  child.stdout?.destroy();
  await new Promise((resolve) => child.on("close", resolve));
  expect(err).toBe("");
});

test("several at once on one output: it is whole, and nothing is left beside it", {
  timeout: 60_000,
}, async () => {
  const place = join(folder, "at-once");
  mkdirSync(place);
  const [out, start1] = [join(place, "strike.md"), join(place, "strike.yaml")];
  const words = ["export", kaiser, "--to", "markdown", "--as-of", "2025-05-08", "--output", out];
  const exported = await Promise.all([1, 2, 3].map(() => ended(start(...words))));
  expect(exported.map(({ code }) => code)).toEqual([0, 0, 0]);
  const whole = await ended(start(...words.slice(0, -2)));
  expect(readFileSync(out, "utf8")).toBe(whole.out);
  // Only one of those that may not write over a file gets its way.
  const begun = await Promise.all([1, 2, 3].map(() => ended(start("init", start1))));
  expect(begun.map(({ code }) => code).sort()).toEqual([0, 2, 2]);
  expect(readdirSync(place).sort()).toEqual(["strike.md", "strike.yaml"]);
});
