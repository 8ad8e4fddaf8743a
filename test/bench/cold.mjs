// What does the first use cost? Import and first call, each time in a new process, in turns.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { madeDataset } from "./made-records.mjs";
import { markdownTable, spreadOf } from "./table.mjs";

/**
 * What a first use took in milliseconds, and what it took over an empty module loaded in the same round.
 * @typedef {import("./table.mjs").Spread} Spread
 * @typedef {{ name: string, milliseconds: Spread, over: Spread, target: string, limit: number | null }} ColdFigure
 */

const root = join(import.meta.dirname, "../..");
const empty = "an empty module";

/** What is done from the moment at which the program begins, with `record` a made record of 6 kB. */
const uses = [
  { name: empty, code: 'await import("./empty.mjs");' },
  {
    name: "import picketline",
    code: 'await import("picketline");',
    target: "within 3 ms of an empty module",
    limit: 3,
  },
  {
    name: "import all of picketline as one small file, with what it imports",
    code: 'await import("./all.mjs");',
    bundled: { file: "all.mjs", text: 'export * from "picketline";' },
  },
  {
    name: "import durationOf alone, as a bundler leaves it",
    code: 'await import("./length.mjs");',
    bundled: { file: "length.mjs", text: 'export { durationOf } from "picketline";' },
    target: "within 3 ms of an empty module",
    limit: 3,
  },
  { name: "import zod", code: 'await import("zod");' },
  { name: "import picketline/schema", code: 'await import("picketline/schema");' },
  { name: "import picketline/formats", code: 'await import("picketline/formats");' },
  { name: "import date-fns", code: 'await import("date-fns");' },
  {
    name: "import picketline, first durationOf",
    code: 'const { durationOf } = await import("picketline"); durationOf(record.stoppages[0], { asOf: "2024-12-13" });',
  },
  {
    name: "import picketline/schema, first safeParseDataset",
    code: 'const { safeParseDataset } = await import("picketline/schema"); if (!safeParseDataset(record).ok) throw new Error("refused");',
  },
];

/**
 * @param {(name: string) => boolean} isAskedFor
 * @param {number} rounds
 * @returns {ColdFigure[]}
 */
export function coldFigures(isAskedFor, rounds) {
  const asked = uses.filter(({ name }) => isAskedFor(name));
  if (asked.every(({ name }) => name === empty)) return [];
  const timed = uses.filter((use) => use.name === empty || asked.includes(use));
  // Inside the repository, where the package finds itself by its name.
  mkdirSync(join(root, "test/.temp"), { recursive: true });
  const folder = mkdtempSync(join(root, "test/.temp/cold-"));
  try {
    writeFileSync(join(folder, "empty.mjs"), "export {};\n");
    writeFileSync(join(folder, "record.json"), JSON.stringify(madeDataset(1)));
    for (const { bundled } of timed) if (bundled !== undefined) bundle(folder, bundled);
    for (const [at, { code }] of timed.entries()) writeFileSync(join(folder, `${at}.mjs`), programOf(code));
    /** @type {number[][]} */
    const times = timed.map(() => []);
    for (let round = 0; round < rounds; round += 1) {
      for (let place = 0; place < timed.length; place += 1) {
        const at = (place + round) % timed.length;
        times[at]?.push(
          Number(execFileSync(process.execPath, [join(folder, `${at}.mjs`)], { encoding: "utf8" })),
        );
      }
    }
    const base = times[0] ?? [];
    return timed.map(({ name, target = "", limit = null }, at) => ({
      name,
      milliseconds: spreadOf(times[at] ?? []),
      over: spreadOf((times[at] ?? []).map((time, round) => time - (base[round] ?? Number.NaN))),
      target,
      limit,
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * One file of what is asked for, without what nobody calls, in few characters.
 * @param {string} folder
 * @param {{ file: string, text: string }} bundled
 */
function bundle(folder, { file, text }) {
  buildSync({
    stdin: { contents: text, resolveDir: folder },
    outfile: join(folder, file),
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
  });
}

/**
 * @param {readonly ColdFigure[]} figures
 */
export function coldTable(figures) {
  const text = (/** @type {Spread} */ { median, low, high }) =>
    `${median.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`;
  const rows = figures.map(({ name, milliseconds, over, target, limit }) => [
    name,
    text(milliseconds),
    name === empty ? "" : text(over),
    limit === null ? target : `${target}: ${over.median <= limit ? "met" : "**missed**"}`,
  ]);
  return markdownTable(["first use", "ms (quartiles)", "ms over an empty module", "target"], rows, [1, 2]);
}

/**
 * @param {string} code
 */
function programOf(code) {
  return [
    'import { readFileSync } from "node:fs";',
    'const record = JSON.parse(readFileSync(new URL("./record.json", import.meta.url), "utf8"));',
    "const begin = performance.now();",
    code,
    "process.stdout.write(String(performance.now() - begin));",
    "",
  ].join("\n");
}
