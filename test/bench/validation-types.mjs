// Does checking an event cost more where there are more types of event? The same events with 10 to 60 types, checked by
// what safeParseDataset checks records with. Part of npm run bench.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { timelineEventSchema } from "picketline/schema";
import * as z from "zod";
import { madeDataset } from "./made-records.mjs";

/** @typedef {import("./run.mjs").Suite} Suite */

const root = join(import.meta.dirname, "../..");

/** Ten types of the record, of which all others here are copies with a name of their own. */
const bases = [
  ...["began", "joined", "left", "headcountReported", "returnedToWork"],
  ...["strikeVote", "noticeServed", "sessionScheduled", "sessionHeld", "proposalMade"],
];

/** As many types of event. @param {number} count */
function typesOf(count) {
  /** @type {Map<string, any>} */
  const shapes = new Map(
    timelineEventSchema.options.map(({ shape }) => [String(shape.type._zod.def.values[0]), shape]),
  );
  return Array.from({ length: count }, (_, at) =>
    z.strictObject({ ...shapes.get(bases[at % bases.length] ?? ""), type: z.literal(`made${at}`) }),
  );
}

/** The events of 2,000 strikes that are of one of the ten, shared out among as many types. @param {number} count */
function eventsOf(count) {
  /** @type {readonly any[]} */
  const strikes = madeDataset(2_000).stoppages;
  const timelines = strikes.flatMap(({ timeline }) => timeline);
  const seen = bases.map(() => 0);
  return timelines.flatMap((event) => {
    const base = bases.indexOf(event.type);
    if (base < 0) return [];
    const turn = seen[base] ?? 0;
    seen[base] = turn + 1;
    return [{ ...event, type: `made${(base + turn * bases.length) % count}` }];
  });
}

/** The test that records are checked with, which the package does not export. */
async function quickTest() {
  const outfile = join(root, "test/.temp/quick-test.mjs");
  mkdirSync(join(root, "test/.temp"), { recursive: true });
  const entryPoints = [join(root, "src/schemas/quick-test.ts")];
  await build({ entryPoints, bundle: true, format: "esm", platform: "neutral", outfile, logLevel: "error" });
  return (await import(outfile)).quickTest;
}

/** @type {readonly Suite[]} */
export const suites = [
  {
    name: "validate the same 20,000 events, by how many types there are",
    unit: "types",
    note: "a cliff would show as a ratio that jumps from one row to the next",
    sizes: [10, 20, 40, 60],
    baseline: "JSON.parse of the same text",
    target: { ratio: 0.6, text: "no cliff: at most 0.6 at every number of types" },
    setup: async (count) => {
      // Each has schemas of its own, so that what is compiled does not show in what is not.
      const list = () => z.array(z.discriminatedUnion("type", /** @type {any} */ (typesOf(count))));
      const [plain, compiled] = [list(), z.compile(list(), { strict: true })];
      const isRight = (await quickTest())(list());
      const text = JSON.stringify(eventsOf(count));
      const data = JSON.parse(text);
      return {
        contenders: {
          "JSON.parse of the same text": () => JSON.parse(text).length === data.length,
          "picketline's test of records": () => isRight(data),
          zod: () => plain.safeParse(data).success,
          "zod, compiled whole": () => compiled.safeParse(data).success,
        },
        same: (one, other) => one === true && other === true,
      };
    },
  },
];
