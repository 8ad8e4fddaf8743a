import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/**
 * Files that break a rule each, and the rule that must report them. The files come in a folder of their own,
 * so the verdict does not depend on what src/ holds today.
 */
const planted: readonly (readonly [rule: string, file: string, text: string])[] = [
  ["ring-core", "src/core/a.ts", 'import type { T } from "../time/t.js"; export type A = T;'],
  ["ring-time", "src/time/a.ts", 'import type { T } from "../calc/t.js"; export type A = T;'],
  ["ring-model", "src/model/a.ts", 'import { t } from "../calc/t.js"; export const a = t;'],
  ["ring-calc", "src/calc/a.ts", 'import type { T } from "../text/t.js"; export type A = T;'],
  ["ring-text", "src/text/a.ts", 'import { t } from "../formats/t.js"; export const a = t;'],
  ["ring-schemas", "src/schemas/a.ts", 'import { t } from "../text/t.js"; export const a = t;'],
  ["ring-formats", "src/formats/a.ts", 'export { main } from "../cli/t.js";'],
  ["ring-chart", "src/chart/a.ts", 'import { t } from "../formats/t.js"; export const a = t;'],
  ["package-zod", "src/calc/b.ts", 'import * as z from "zod"; export const b = z.string();'],
  ["package-zod", "src/model/b.ts", 'export type B = import("zod").ZodType;'],
  ["package-yaml", "src/formats/b.ts", 'export { parse } from "yaml";'],
  ["package-date-fns", "src/time/b.ts", 'export { addDays } from "date-fns";'],
  ["package-@date-fns/utc", "src/time/c.ts", 'export { UTCDate } from "@date-fns/utc";'],
  ["package-papaparse", "src/calc/c.ts", 'export { parse } from "papaparse";'],
  ["package-read-excel-file", "src/calc/g.ts", 'export { readSheet } from "read-excel-file/universal";'],
  ["package-not-listed", "src/calc/d.ts", 'export { build } from "esbuild";'],
  ["node-in-the-command-only", "src/formats/c.ts", 'export { readFile } from "node:fs";'],
  ["command-uses-the-entries", "src/cli/a.ts", 'export { t } from "../calc/t.js";'],
  ["entries-are-for-users", "src/calc/e.ts", 'export type { A } from "../index.js";'],
  ["entries-leave-out-the-command", "src/formats.ts", 'export { main } from "./cli/t.js";'],
  ["root-entry-without-zod", "src/index.ts", 'export { s } from "./schemas/t.js"; export type A = 1;'],
  ["no-cycles", "src/core/c.ts", 'import type { D } from "./d.js"; export type C = D | 1;'],
  ["no-cycles", "src/core/d.ts", 'import type { C } from "./c.js"; export type D = C[];'],
  ["no-index-in-folders", "src/text/index.ts", 'export * from "./t.js";'],
  ["no-index-in-folders", "src/model/index.ts", "export const lonely = 1;"],
  ["not-found", "src/calc/f.ts", 'export { nothing } from "./nowhere.js";'],
];

/** What the planted files import; nothing is wrong with these. */
const innocent: Record<string, string> = {
  "src/core/t.ts": "export type T = 1; export const t = 1;",
  "src/time/t.ts": "export type T = 1; export const t = 1;",
  "src/time/calendar-arithmetic.ts":
    'export { addDays } from "date-fns"; export { utc } from "@date-fns/utc";',
  "src/model/t.ts": 'export type { T } from "../time/t.js";',
  "src/calc/t.ts": 'export type { T } from "../model/t.js"; export { t } from "../core/t.js";',
  "src/text/t.ts": 'export type { T } from "../calc/t.js"; export { t } from "../calc/t.js";',
  "src/schemas/t.ts":
    'import * as z from "zod"; export const s = z.string(); export { t } from "../calc/t.js";',
  "src/formats/t.ts": 'export { s } from "../schemas/t.js"; export { t } from "../text/t.js";',
  "src/formats/tables/csv-rows.ts": 'export { parse } from "papaparse";',
  "src/schema.ts": 'export { s } from "./schemas/t.js";',
  "src/cli/t.ts":
    'import { s } from "../schema.js"; import { parse } from "yaml"; import "node:fs"; export const main = [s, parse];',
};

interface Verdict {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

const repository = join(import.meta.dirname, "../..");
const cruiser = join(repository, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
let folder = "";
let verdicts: readonly Verdict[] = [];

beforeAll(() => {
  mkdirSync(join(repository, "test/.temp"), { recursive: true });
  folder = mkdtempSync(join(repository, "test/.temp/layers-"));
  cpSync(join(repository, "test/layers.cjs"), join(folder, "layers.cjs"));
  const files = { ...innocent, ...Object.fromEntries(planted.map(([, file, text]) => [file, text])) };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const options = ["--config", "layers.cjs", "--output-type", "json"];
  const report = execFileSync(process.execPath, [cruiser, ...options, "src"], {
    cwd: folder,
    encoding: "utf8",
  });
  verdicts = (JSON.parse(report) as { summary: { violations: Verdict[] } }).summary.violations;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(planted)("%s reports %s", (rule, file) => {
  expect(verdicts.filter((v) => v.from === file || v.to === file).map((v) => v.rule.name)).toContain(rule);
});

test("files that keep the rules are not reported", () => {
  const reported = verdicts.map((v) => v.from).filter((file) => file in innocent);
  expect(reported).toEqual([]);
});

test("each rule is shown to fire", () => {
  const { forbidden } = createRequire(import.meta.url)("../layers.cjs") as { forbidden: { name: string }[] };
  expect(new Set(planted.map(([rule]) => rule))).toEqual(new Set(forbidden.map(({ name }) => name)));
});
