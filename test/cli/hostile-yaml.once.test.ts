// YAML that is very deep or very wide, and keys that are there twice. Each of these was seen to end the process, or not to
// end, before the depth was looked at while the text is read and keys were found by name.

import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { picketline, temporaryFolder } from "./call-command.ts";

const folder = temporaryFolder();

async function checked(text: string): Promise<readonly string[]> {
  const path = folder.path("hostile.yaml");
  writeFileSync(path, text);
  const { code, out } = await picketline("check", path, "--json");
  expect(code).toBe(1);
  const [{ issues }] = JSON.parse(out).files;
  return issues.map(({ code: found, line, column }: Record<string, unknown>) => `${found} ${line}:${column}`);
}

test("ten million levels are refused where the reading stops: the memory ran out", async () => {
  expect(await checked("[".repeat(10_000_000))).toEqual(["invalid-yaml 1:601"]);
  expect(await checked(`a:\n  ${"- ".repeat(1_000_000)}x`)).toHaveLength(1);
});

test("five hundred levels are read", async () => {
  const found = await checked(`formatVersion: 1\nextensions: ${"[".repeat(450)}${"]".repeat(450)}`);
  expect(found.filter((issue) => issue.startsWith("invalid-yaml"))).toEqual([]);
});

test("fifty thousand unknown keys are told of, each at its place: each was compared with all before it", async () => {
  const found = await checked(Array.from({ length: 50_000 }, (_, index) => `key${index}: 1`).join("\n"));
  expect(found).toContain("unknown-key 50000:1");
  expect(found.filter((issue) => issue.startsWith("unknown-key"))).toHaveLength(50_000);
});

test("a key that is there twice is an error, a number and the same number as text too: of these the last was read", async () => {
  expect(await checked('a: 1\nb: { c: 1, c: 2 }\na: 3\n1: x\n"1": y\n')).toEqual([
    "invalid-yaml 2:12",
    "invalid-yaml 3:1",
    "invalid-yaml 5:1",
  ]);
});
