// Is each law worth something? A bug is planted in a source for each, in the bundle alone, and the law has to find it.
// `node test/fuzz/planted.mjs` prints which were caught.

import { spawnSync } from "node:child_process";
import { bundled } from "./bundle.mjs";

/**
 * @typedef {import("./bundle.mjs").Planted & { law: string, bug: string }} PlantedBug A bug, told in words, and the law
 * that has to find it.
 */

/** @type {readonly PlantedBug[]} */
export const plantedBugs = [
  {
    law: "throws nothing but LabourError",
    bug: "a text that is no partial date gives a TypeError",
    file: "src/time/partial-date.ts",
    find: "function notAPartialDate(received: unknown): LabourError {",
    replace: 'function notAPartialDate(received: unknown): LabourError {\n  throw new TypeError("planted");',
  },
  {
    law: "never NaN or Infinity",
    bug: "“more than 1,000” ends at Infinity instead of nowhere",
    file: "src/calc/quantity-bounds.ts",
    find: "return { min: value, max: null };",
    replace: "return { min: value, max: Infinity };",
  },
  {
    law: "changes nothing that it is given",
    bug: "spells are read off a timeline that is turned round in place",
    file: "src/calc/who-is-out/spells.ts",
    find: "  const asOf = dayNumberOf(options.asOf);",
    replace: "  const asOf = dayNumberOf(options.asOf);\n  (stoppage.timeline as unknown[]).reverse();",
  },
  {
    law: "same in every time zone and locale",
    bug: "the parts of a day are taken from a Date in the zone of the machine",
    file: "src/time/iso-date.ts",
    find: "  const shifted = day + 719_468;",
    replace:
      "  const local = new Date(day * 864e5);\n  if (day > 0) return { year: local.getFullYear(), month: local.getMonth() + 1, day: local.getDate() };\n  const shifted = day + 719_468;",
  },
  {
    law: "same in every time zone and locale",
    bug: "thousands are set apart as the machine's own language does",
    file: "src/text/numbers.ts",
    find: "digits.length < wording.thousandsFrom",
    replace: "digits.length > 3 ? Number(digits).toLocaleString() : digits.length < wording.thousandsFrom",
  },
  {
    law: "reading what was written gives the same",
    bug: "an end that is not known is printed as one that is open",
    file: "src/time/partial-date.ts",
    find: 'return end === "unknown" ? "" : end.text;',
    replace: 'return end === "unknown" ? ".." : end.text;',
  },
  {
    law: "a later day takes nothing back",
    bug: "spells that began more than 40 days ago are forgotten",
    file: "src/calc/who-is-out/spells.ts",
    find: ".filter((spell) => spell.from.earliest <= asOf)",
    replace: ".filter((spell) => spell.from.earliest <= asOf && spell.from.earliest > asOf - 40)",
  },
  {
    law: "bounds nest when a date gets more precise",
    bug: "the last day of a month is taken to be its first",
    file: "src/time/partial-date-text.ts",
    find: 'latest: typeof end === "string" ? Number.POSITIVE_INFINITY : end.latest,',
    replace: 'latest: typeof end === "string" ? Number.POSITIVE_INFINITY : end.earliest,',
  },
  {
    law: "shares of a period add up to the whole",
    bug: "the last day of a period is not counted",
    file: "src/calc/measure/measure.ts",
    find: "period === undefined ? asOf : dayNumberOf(period.to)),",
    replace: "period === undefined ? asOf : dayNumberOf(period.to) - 1),",
  },
  {
    law: "status history covers every day once",
    bug: "a run ends on the day on which the next begins",
    file: "src/calc/status/status-history.ts",
    find: "?? last + 1) - 1)",
    replace: "?? last + 1))",
  },
];

/**
 * Whether the law of a planted bug finds it, and after how many cases at most.
 * @param {PlantedBug} planted
 * @param {number} index
 */
export async function isCaught(planted, index) {
  const script = await bundled("test/fuzz/run.ts", `planted-${index}`, planted);
  const cases = 1_000;
  const words = ["--cases", String(cases), "--seed", "1", "--law", planted.law, "--first"];
  const { status, stderr } = spawnSync(process.execPath, [script, ...words], { encoding: "utf8" });
  return { caught: status === 1 && stderr.includes(`BROKEN: ${planted.law}`), cases };
}

if (process.argv[1] === import.meta.filename) {
  for (const [index, planted] of plantedBugs.entries()) {
    const { caught } = await isCaught(planted, index);
    process.stdout.write(`${caught ? "caught" : "MISSED"}: ${planted.law}: ${planted.bug}\n`);
    if (!caught) process.exitCode = 1;
  }
}
