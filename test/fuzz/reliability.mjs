// `npm run reliability`: tries every class of hostile input, the laws, the regular expressions, the peers and the planted
// bugs, and writes the tables of docs/reliability.md. `npm run reliability -- hostile laws` makes those two anew; --small
// takes the sizes of the suite in the place of large ones, and --cases N as many cases of the laws and the peers.

import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { markdownTable, replaceBetween } from "../bench/table.mjs";
import { bundled } from "./bundle.mjs";
import { patternsInSources, verdicts } from "./patterns.mjs";
import { isCaught, plantedBugs } from "./planted.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    small: { type: "boolean", default: false },
    cases: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
  },
});

const page = join(import.meta.dirname, "../../docs/reliability.md");
const count = (/** @type {number} */ value) => String(value).replaceAll(/\B(?=(\d{3})+$)/g, ",");
const seconds = (/** @type {number} */ value) => value.toFixed(1);

/**
 * What a script prints as JSON, in a process of its own.
 * @param {string} script
 * @param {readonly string[]} words
 */
function outputOf(script, words) {
  const { stdout, signal } = spawnSync(process.execPath, [script, ...words], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    timeout: 900_000,
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    return JSON.parse(stdout);
  } catch {
    return { died: signal ?? "it ended without an answer" };
  }
}

/** Each class of hostile input through every door. */
async function hostile() {
  const script = await bundled("test/fuzz/hostile-run.ts", "hostile");
  const { hostileRecords, hostileTexts } = await import(
    await bundled("test/fuzz/hostile-values.ts", "hostile-values")
  );
  const rows = [];
  for (const [kind, classes] of [
    ["records", hostileRecords],
    ["texts", hostileTexts],
  ]) {
    for (const [index, { name, of, sizes }] of classes.entries()) {
      const size = values.small ? sizes.small : sizes.large;
      const came = outputOf(script, [kind, String(index), String(size)]);
      const less = outputOf(script, [kind, String(index), String(Math.ceil(size / 16))]);
      if (came.died !== undefined) {
        rows.push([name, `${count(size)} ${of}`, "", `**died: ${came.died}**`, "", "", ""]);
        continue;
      }
      const { calls, refused, faults, megabytes } = came;
      const what = faults.length > 0 ? `**${faults[0]}**` : `${refused} refused, ${calls - refused} answered`;
      // Shorter than a quarter of a second, the start of the process is all that is seen.
      const growth = less.cpu > 0.25 ? `${(came.cpu / less.cpu).toFixed(1)} ×` : "";
      rows.push([
        name,
        `${count(size)} ${of}`,
        String(calls),
        what,
        seconds(came.seconds),
        growth,
        count(megabytes),
      ]);
      process.stderr.write(`${rows.at(-1)?.join(" | ")}\n`);
    }
  }
  const heads = ["input", "size", "calls", "what happened", "seconds", "16 times the size", "MB"];
  return markdownTable(heads, rows, [2, 4, 5, 6]);
}

/** The laws on so many cases. */
async function laws() {
  const script = await bundled("test/fuzz/run.ts", "run");
  const outcomes = outputOf(script, ["--json", "--cases", values.cases, "--seed", values.seed]);
  const rows = outcomes.map(
    (/** @type {Record<string, any>} */ { name, on, cases, seconds: took, broken }) => [
      name,
      on,
      count(cases),
      broken.length === 0 ? "held" : `**broken ${broken.length} times**`,
      seconds(took),
    ],
  );
  return `Seed ${values.seed}.\n\n${markdownTable(["law", "tried on", "cases", "what happened", "seconds"], rows, [2, 4])}`;
}

/** Every regular expression of the sources. */
async function patterns() {
  const start = performance.now();
  const found = await verdicts();
  const all = Object.values(found);
  const safe = all.filter((verdict) => verdict === "safe").length;
  const took = (performance.now() - start) / 1000;
  const rows = [
    ["in the sources", String(patternsInSources().length)],
    ["that differ", String(all.length)],
    ["safe by recheck", String(safe)],
    ["shown to be safe in words", String(all.length - safe)],
    ["seconds", seconds(took)],
  ];
  return markdownTable(["regular expressions", ""], rows, [1]);
}

/** Other people's libraries. */
async function peers() {
  const compared = outputOf(await bundled("test/fuzz/oracles-run.ts", "oracles"), [values.cases]);
  const rows = compared.map(
    (/** @type {Record<string, any>} */ { against, cases, known, unknown, seconds: took }) => [
      against,
      count(cases),
      count(known),
      unknown.length === 0 ? "none" : `**${unknown.length}: ${unknown[0]}**`,
      seconds(took),
    ],
  );
  return markdownTable(
    ["against", "cases", "known to differ", "other differences", "seconds"],
    rows,
    [1, 2, 4],
  );
}

/** A planted bug for each law. */
async function planted() {
  const rows = [];
  for (const [index, bug] of plantedBugs.entries()) {
    const { caught } = await isCaught(bug, index);
    rows.push([bug.law, `${bug.bug} (\`${bug.file}\`)`, caught ? "caught" : "**missed**"]);
  }
  return markdownTable(["law", "planted bug", ""], rows, []);
}

const sections = { hostile, laws, patterns, peers, planted };
for (const [name, section] of Object.entries(sections)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const block = await section();
  writeFileSync(page, replaceBetween(readFileSync(page, "utf8"), name, block));
  process.stderr.write(`${name}: done\n`);
}
