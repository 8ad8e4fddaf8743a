// Tries the laws on as many cases as it is asked for, and says what breaks them. `npm run fuzz` bundles and starts it;
// --cases N --seed S, and --from C where a run is taken up again, of all laws or of those with --law WORD in their name;
// --first stops at the first case that breaks one.

import { parseArgs } from "node:util";
import fc from "fast-check";
import { type Law, laws } from "./laws.ts";

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "1000000" },
    seed: { type: "string", default: "1" },
    from: { type: "string", default: "0" },
    law: { type: "string", default: "" },
    first: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});

/** What came of a law. */
interface Outcome {
  readonly name: string;
  readonly on: string;
  readonly cases: number;
  readonly seconds: number;
  readonly broken: readonly string[];
}

const seed = Number(values.seed);
const asked = laws.filter(({ name, on }) => `${name} ${on}`.includes(values.law));
const shares = asked.reduce((sum, { share }) => sum + share, 0);

/** A batch of cases of a law, from a seed of its own. */
async function batch({ property }: Law, numRuns: number, from: number): Promise<string | undefined> {
  const found = await fc.check(property(), {
    numRuns,
    seed: from,
    endOnFailure: values.first,
    interruptAfterTimeLimit: 600_000,
  });
  if (!found.failed) return undefined;
  const { counterexample, errorInstance, counterexamplePath } = found;
  const reason =
    errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance);
  return `seed ${from}, path ${counterexamplePath}: ${fc.stringify(counterexample).slice(0, 4_000)}\n${reason}`;
}

const batchLength = 1_000;
const total = new Map<Law, { cases: number; seconds: number; broken: string[] }>(
  asked.map((law) => [law, { cases: 0, seconds: 0, broken: [] }]),
);
let done = Number(values.from);
process.stderr.write(`seed ${seed}, ${values.cases} cases${done > 0 ? ` from ${done}` : ""}\n`);
while (done < Number(values.cases)) {
  const round = Math.min(batchLength, Number(values.cases) - done);
  for (const [law, sum] of total) {
    const numRuns = Math.max(1, Math.round((round * law.share) / shares));
    const start = performance.now();
    const broken = await batch(law, numRuns, seed * 1_000_003 + done);
    sum.seconds += (performance.now() - start) / 1000;
    sum.cases += numRuns;
    if (broken !== undefined) {
      sum.broken.push(broken);
      process.stderr.write(`\nBROKEN: ${law.name}, ${law.on}\n${broken}\n`);
      if (values.first) process.exit(1);
    }
  }
  done += round;
  if (done % 10_000 === 0) process.stderr.write(`${done} cases\n`);
}
const outcomes: readonly Outcome[] = [...total].map(([{ name, on }, sum]) => ({ name, on, ...sum }));
if (values.json) process.stdout.write(`${JSON.stringify(outcomes)}\n`);
else {
  for (const { name, on, cases, seconds, broken } of outcomes) {
    process.stdout.write(
      `${name}, ${on}: ${cases} cases in ${seconds.toFixed(1)} s, ${broken.length} broken\n`,
    );
  }
}
process.exitCode = outcomes.some(({ broken }) => broken.length > 0) ? 1 : 0;
