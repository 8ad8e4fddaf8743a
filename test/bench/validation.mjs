// What does it cost to validate 10,000 strikes, beside reading the same text as JSON and beside other validators with
// the same rules? And what if some of the strikes are wrong? Part of npm run bench; alone:
//
//   node test/bench/validation.mjs [--quick]

import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { safeParseDataset } from "picketline/schema";
import { madeDataset } from "./made-records.mjs";
import { peers } from "./validation-peers.mjs";

/** @typedef {import("./run.mjs").Suite} Suite */

/** A dataset with one strike, which may be spoilt. @param {number} index @param {(strike: any) => unknown} [spoil] */
function datasetWith(index, spoil = () => undefined) {
  const whole = JSON.parse(JSON.stringify(sample));
  const strike = whole.stoppages[index];
  spoil(strike);
  return { ...emptied, stoppages: [strike] };
}

const sample = madeDataset(1_000);
const emptied = { ...sample, organizations: [], people: [], places: [], sources: [] };

/** One fault each. @type {readonly ((strike: any) => unknown)[]} */
const faults = [
  (it) => delete it.id,
  (it) => delete it.timeline,
  (it) => delete it.timeline[0].id,
  (it) => delete it.timeline[8].date,
  (it) => delete it.demands[0].positions[0].terms,
  (it) => (it.titel = it.title),
  (it) => (it.timeline[3].results = "called"),
  (it) => (it.workers[0].value.unit_ = "workers"),
  (it) => (it.id = "Strike 1"),
  (it) => (it.title = " "),
  (it) => (it.kind = "strik"),
  (it) => (it.causes = ["weather"]),
  (it) => (it.unionIds = "union-1"),
  (it) => (it.unionIds = [1]),
  (it) => (it.timeline = {}),
  (it) => (it.timeline[8] = null),
  (it) => (it.timeline[8].type = "begun"),
  (it) => (it.timeline[8].type = "rally"),
  (it) => (it.timeline[8].date = "2024-02-30"),
  (it) => (it.timeline[8].date = "2024-10-21/.."),
  (it) => (it.timeline[8].time = "24:00"),
  (it) => (it.timeline[8].zone = "Mars/Olympus"),
  (it) => (it.timeline[8].scope = {}),
  (it) => (it.timeline[8].saidBy = {}),
  (it) => (it.timeline[3].tallies[0].yes = 1.5),
  (it) => (it.timeline[3].tallies[0].yes = -1),
  (it) => (it.timeline[3].tallies[0].final = "yes"),
  (it) => (it.workers[0].value = { value: 5, min: 4 }),
  (it) => (it.workers[0].value = { unit: "workers" }),
  (it) => (it.demands[0].topic = "staffing"),
  (it) => {
    delete it.statements[0].quote;
    delete it.statements[0].paraphrase;
  },
];

/**
 * The validators, each of which accepts a thousand records that are right and refuses those with the faults above.
 * @returns {Record<string, (value: unknown) => boolean>}
 */
function validators() {
  const all = {
    "picketline safeParseDataset": (/** @type {unknown} */ it) => safeParseDataset(it).ok,
    ...peers(),
  };
  const right = Array.from({ length: 1_000 }, (_, index) => ({
    ...emptied,
    stoppages: [sample.stoppages[index]],
  }));
  const wrong = faults.map((spoil, index) => datasetWith(index, spoil));
  for (const [name, isRight] of Object.entries(all)) {
    const refused = right.findIndex((record) => !isRight(record));
    const accepted = wrong.findIndex(isRight);
    if (refused >= 0) throw new Error(`${name} refuses record ${refused}, which is right`);
    if (accepted >= 0) throw new Error(`${name} accepts fault ${accepted}`);
  }
  return all;
}

/** So many strikes as JSON text, and as JSON.parse reads them: what is validated is what that made. @param {number} size */
function textOf(size) {
  return JSON.stringify(madeDataset(size));
}

/** A dataset of which each strike with such a number has a date that is none. @param {string} text @param {number} every */
function spoilt(text, every) {
  const data = JSON.parse(text);
  for (let at = every >> 1; at < data.stoppages.length; at += every)
    data.stoppages[at].timeline[5].date = "soon";
  return data;
}

/** @type {readonly Suite[]} */
export const suites = [
  {
    name: "validate strikes of 6 kB",
    unit: "strikes",
    note: "every validator has accepted the same 1,000 records and refused the same 31 with a fault each",
    sizes: [2_000, 10_000],
    baseline: "JSON.parse of the same text",
    gc: true,
    target: (_size, collected) =>
      collected ? { ratio: 0.6, text: "at most 0.6" } : { ratio: 0.5, text: "at most 0.5" },
    setup: (size) => {
      const text = textOf(size);
      const data = JSON.parse(text);
      // Some peers take many seconds for each turn at 10,000, and their ratios are those at 2,000.
      const told = Object.entries(validators()).filter(
        ([name]) => size <= 2_000 || name.startsWith("picketline"),
      );
      const named = told.map(([name, isRight]) => [name, () => isRight(data)]);
      return {
        contenders: {
          "JSON.parse of the same text": () => JSON.parse(text).stoppages.length === size,
          ...Object.fromEntries(named),
        },
        same: (one, other) => one === true && other === true,
      };
    },
  },
  {
    name: "validate strikes of 6 kB, some wrong",
    unit: "strikes",
    note: "each wrong one has one fault; the rest is told quickly, and zod reads what is left of the wrong ones",
    sizes: [10_000],
    baseline: "all right",
    ours: ["one wrong", "every tenth wrong"],
    target: { ratio: 2.5, text: "at most 2.5" },
    setup: (size) => {
      const text = textOf(size);
      const data = JSON.parse(text);
      const wrong = {
        "one wrong": spoilt(text, size),
        "every tenth wrong": spoilt(text, 10),
        "every one wrong": spoilt(text, 1),
      };
      const named = Object.entries(wrong).map(([name, it]) => [name, () => !safeParseDataset(it).ok]);
      return {
        contenders: { "all right": () => safeParseDataset(data).ok, ...Object.fromEntries(named) },
        same: (one, other) => one === true && other === true,
      };
    },
  },
];

if (process.argv[1] === import.meta.filename) {
  const options = ["--only", "validate strikes", "--no-growth", "--no-write", ...process.argv.slice(2)];
  execFileSync(process.execPath, [join(import.meta.dirname, "run.mjs"), ...options], { stdio: "inherit" });
}
