// How fast is each job beside its peers? Times the suites of this folder and writes docs/performance.md (npm run bench).
//
//   node test/bench/run.mjs [--only WORD]… [--quick] [--no-growth] [--no-write] [--write] [--results FILE]
//     [--agree-with FILE]
//
// Every suite runs at every size in processes of its own, its contenders in turns (A B C, B C A, C A B …); what they
// give is compared before anything is timed. --only takes suites and jobs of growth with the word in their name.
// A quick run, in one process each, writes the page only where --write is given, and the page then says so.
// --results keeps the figures as JSON; --agree-with compares the ratios with those of an earlier run.

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measure } from "mitata";
import { coldFigures, coldTable } from "./cold.mjs";
import { growthFigures } from "./growth.mjs";
import { memoryFigures, memoryTable } from "./memory.mjs";
import {
  agreementOf,
  contenderTable,
  figuresOf,
  growthTable,
  replaceBetween,
  targetTable,
} from "./table.mjs";

/**
 * One job with its contenders. `ours` names those that the target is about: by default whose name begins with
 * "picketline". A target may be another from size to size and from contender to contender, and where all garbage is
 * collected before each sample, which is done as well where `gc` is true.
 * @typedef {{
 *   name: string, unit?: string, note?: string, sizes: readonly number[], baseline: string, ours?: readonly string[],
 *   setup: (size: number) => Contest | Promise<Contest>, gc?: boolean,
 *   target?: Target | ((size: number, collected: boolean, name: string) => Target | null) | null,
 * }} Suite
 * @typedef {{ ratio: number, text: string }} Target
 * @typedef {{
 *   contenders: Readonly<Record<string, () => unknown>>, same: (a: any, b: any) => boolean | Promise<boolean>,
 *   close?: () => unknown,
 * }} Contest
 * @typedef {import("./table.mjs").SuiteFigure} SuiteFigure
 */

const folder = import.meta.dirname;
const root = join(folder, "../..");
const document = join(root, "docs/performance.md");
const notSuites = [
  "run.mjs",
  "table.mjs",
  "growth.mjs",
  "cold.mjs",
  "memory.mjs",
  "made-records.mjs",
  "made-rows.mjs",
];

const { values: options } = parseArgs({
  options: {
    only: { type: "string", multiple: true, default: [] },
    quick: { type: "boolean", default: false },
    "no-growth": { type: "boolean", default: false },
    "no-write": { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    results: { type: "string" },
    "agree-with": { type: "string" },
    // For the processes that this one starts: which suite of which file at which size, and where the times go.
    file: { type: "string" },
    suite: { type: "string" },
    size: { type: "string" },
    collected: { type: "boolean", default: false },
    to: { type: "string" },
  },
});

/** How long the contenders of a suite are timed in a process, and in how many processes, at each size. */
const milliseconds = options.quick ? 1_500 : 2_500;
const processes = options.quick ? 1 : 2;
/** How many turns each contender has at least and at most in a process. */
const rounds = options.quick ? { least: 3, most: 9 } : { least: 5, most: 25 };
/** How many turns are enough where they take many times as long as they were given. */
const enough = 3;
/** How long a turn lasts where a call is short, and how long a sample of many short calls. */
const turn = 20e6;
const sample = 1e6;
/** Calls that are shorter are timed many at once. */
const short = 50e3;

if (options.to === undefined) await runAll();
else await runOne(options.to);

/** Runs what was asked for and tells. */
async function runAll() {
  const { figures, faults } = await suiteFigures();
  const isAskedFor = (/** @type {string} */ name) =>
    options.only.length === 0 || options.only.some((word) => name.includes(word));
  const cold = coldFigures(isAskedFor, options.quick ? 5 : 15);
  const memory = memoryFigures(isAskedFor);
  const growth = options["no-growth"] ? [] : await growthFigures(isAskedFor, options.quick);
  const blocks = {
    machine: machineText(),
    targets: targetTable(figures),
    cold: coldTable(cold),
    contenders: contenderTable(figures),
    growth: growthTable(growth),
    memory: memoryTable(memory),
  };
  say(Object.values(blocks).join("\n\n"));
  if (options.results !== undefined) {
    writeFileSync(options.results, JSON.stringify({ figures, cold, growth, memory }, null, 1));
  }
  if (options["agree-with"] !== undefined) {
    const before = JSON.parse(readFileSync(options["agree-with"], "utf8"));
    const { compared, apart } = agreementOf(before.figures, figures);
    say(
      [`${compared - apart.length} of ${compared} ratios agree with the earlier run.`, ...apart].join("\n"),
    );
  }
  const isWhole = options.only.length === 0 && !options["no-growth"];
  if (isWhole && (options.write || !options.quick) && !options["no-write"]) {
    let text = readFileSync(document, "utf8");
    for (const [name, block] of Object.entries(blocks)) text = replaceBetween(text, name, block);
    writeFileSync(document, text);
  }
  if (faults.length > 0) {
    say(faults.join("\n"));
    process.exitCode = 1;
  }
}

/**
 * The figures of the suites in this folder. A suite that fails is told at the end and does not stop the others.
 */
async function suiteFigures() {
  /** @type {SuiteFigure[]} */
  const figures = [];
  /** @type {string[]} */
  const faults = [];
  const files = readdirSync(folder).filter((name) => name.endsWith(".mjs") && !notSuites.includes(name));
  for (const file of files) {
    const suites = await suitesOf(file).catch((error) => {
      faults.push(`✗ ${file}: ${error}`);
      return [];
    });
    for (const suite of suites) {
      if (options.only.length > 0 && !options.only.some((word) => suite.name.includes(word))) continue;
      for (const size of suite.sizes) {
        for (const collected of suite.gc === true ? [false, true] : [false]) {
          const name = `${suite.name}, ${size}${collected ? ", collected" : ""}`;
          process.stderr.write(`${name}\n`);
          try {
            figures.push(figureOf(file, suite, size, collected));
          } catch (error) {
            faults.push(`✗ ${name}: ${error instanceof Error ? error.message : error}`);
          }
        }
      }
    }
  }
  return { figures, faults };
}

/**
 * @param {string} file
 * @returns {Promise<readonly Suite[]>}
 */
async function suitesOf(file) {
  return (await import(join(folder, file))).suites ?? [];
}

/**
 * One suite at one size: the rounds of all its processes together, so that the spread holds what differs from one
 * process to the next.
 * @param {string} file
 * @param {Suite} suite
 * @param {number} size
 * @param {boolean} gc
 * @returns {SuiteFigure}
 */
function figureOf(file, suite, size, gc) {
  const place = mkdtempSync(join(tmpdir(), "picketline-bench-"));
  /** @type {Record<string, number[]>} */
  const times = {};
  try {
    for (let number = 0; number < processes; number += 1) {
      const to = join(place, `${number}.json`);
      const which = ["--file", file, "--suite", suite.name, "--size", String(size), "--to", to];
      const how = [...(gc ? ["--collected"] : []), ...(options.quick ? ["--quick"] : [])];
      execFileSync(
        process.execPath,
        ["--expose-gc", "--max-old-space-size=8192", import.meta.filename, ...which, ...how],
        { stdio: ["ignore", "ignore", "pipe"] },
      );
      /** @type {Record<string, number[]>} */
      const measured = JSON.parse(readFileSync(to, "utf8"));
      for (const [name, some] of Object.entries(measured)) times[name] = [...(times[name] ?? []), ...some];
    }
  } finally {
    rmSync(place, { recursive: true });
  }
  const names = Object.keys(times);
  const ours = suite.ours ?? names.filter((name) => name.startsWith("picketline") && name !== suite.baseline);
  const targets = ours.flatMap((name) => {
    const target = typeof suite.target === "function" ? suite.target(size, gc, name) : suite.target;
    return target == null ? [] : [{ name, ratio: target.ratio, text: target.text }];
  });
  return {
    suite: suite.name,
    unit: suite.unit ?? "",
    note: suite.note ?? "",
    size,
    gc,
    rounds: times[suite.baseline]?.length ?? 0,
    baseline: suite.baseline,
    contenders: figuresOf(times, suite.baseline),
    targets,
  };
}

/**
 * In a process of its own: checks that the contenders give the same, times them in turns, writes the times.
 * @param {string} to
 */
async function runOne(to) {
  const suite = (await suitesOf(options.file ?? "")).find(({ name }) => name === options.suite);
  if (suite === undefined) throw new Error(`no suite is called ${options.suite}`);
  const { contenders, same, close } = await suite.setup(Number(options.size));
  const names = Object.keys(contenders);
  const right = await contenders[suite.baseline]?.();
  for (const name of names) {
    if (!(await same(right, await contenders[name]?.()))) throw new Error(`${name} gives something else`);
  }
  const collect = options.collected ? globalThis.gc : undefined;
  const settings = new Map();
  for (const name of names) settings.set(name, await settingOf(contenders[name], collect));
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(names.map((name) => [name, []]));
  const end = performance.now() + milliseconds;
  for (let round = 0; round < rounds.most; round += 1) {
    const over = performance.now() - end;
    if (over > 0 && round >= (over > 4 * milliseconds ? enough : rounds.least)) break;
    for (let place = 0; place < names.length; place += 1) {
      const name = names[(place + round) % names.length] ?? "";
      times[name]?.push(await nanosecondsOf(contenders[name], settings.get(name)));
    }
  }
  writeFileSync(to, JSON.stringify(times));
  await close?.();
  process.exit(0); // a peer may hold threads open
}

/**
 * How a turn of a function is timed: calls that are short are timed many at once, and long ones one by one.
 * @param {(() => unknown) | undefined} job
 * @param {(() => void) | undefined} collect
 */
async function settingOf(job, collect) {
  const plain = { gc: collect ?? false, inner_gc: collect !== undefined };
  const once = {
    ...plain,
    gc: false,
    inner_gc: false,
    min_cpu_time: 100e6,
    batch_samples: 1024,
    min_samples: 2,
  };
  const length = await nanosecondsOf(job, once);
  if (length < short && collect === undefined) {
    const together = Math.min(4096, 2 ** Math.ceil(Math.log2(Math.max(4, sample / length))));
    return { ...plain, min_cpu_time: turn, min_samples: 5, batch_samples: together };
  }
  // A negative threshold: no further calls before the first that counts.
  return { ...plain, warmup_threshold: -1, min_cpu_time: turn, min_samples: 1 };
}

/**
 * The median time of a call in one turn.
 * @param {(() => unknown) | undefined} job
 * @param {object} setting
 */
async function nanosecondsOf(job, setting) {
  if (job === undefined) throw new Error("the suite names a contender that it does not have");
  return (await measure(job, { ...setting })).p50;
}

/** The machine, and the versions of Node and of the peers, in one paragraph. */
function machineText() {
  const [processor] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const machine = `${processor?.model.trim()}, ${cpus().length} cores, ${gigabytes} GB`;
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const imported = readdirSync(folder)
    .filter((name) => name.endsWith(".mjs"))
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), "utf8");
      return [...text.matchAll(/(?:from |import\()"([^".][^"]*)"/g)].map((found) => found[1] ?? "");
    });
  const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter((name) => imported.some((path) => path === name || path.startsWith(`${name}/`)))
    .filter((name) => existsSync(join(root, "node_modules", name, "package.json")))
    .map((name) => {
      const { version } = JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8"));
      return `${name} ${version}`;
    });
  const how = options.quick ? " A quick run: fewer turns, in one process each." : "";
  return `Node ${process.versions.node}, V8 ${process.versions.v8}, ${process.platform}, ${machine}; picketline ${manifest.version}, ${packages.join(", ")}.${how}`;
}

/**
 * @param {string} text
 */
function say(text) {
  process.stdout.write(`${text}\n\n`);
}
