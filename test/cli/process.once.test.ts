// The command as a process of its own: exit codes, the two streams, several at once.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bundledCommand, ended } from "./bundled-command.js";

const kaiser = "docs/records/nuhw-kaiser-2024.json";

const { path, start: startWith } = bundledCommand();
const start = (...words: readonly string[]) => startWith(words);

test("a report ends with 0, results on standard output alone", { timeout: 60_000 }, async () => {
  const { code, out, err } = await ended(start("report", kaiser, "--as-of", "2024-12-13"));
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain("day 54, in its eighth week, nearly two");
});

test("a fault of the data ends with 1, a fault of the call with 2 and on standard error", {
  timeout: 60_000,
}, async () => {
  const bad = path("bad.json");
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

test("several at once on one output: it is whole, and nothing is left beside it", {
  timeout: 60_000,
}, async () => {
  const place = path("at-once");
  mkdirSync(place);
  const [out, start1] = [`${place}/strike.md`, `${place}/strike.yaml`];
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
