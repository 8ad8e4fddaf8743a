// `npm run fuzz`: the laws on 1,000,000 cases, or --cases N, from --seed S, in two processes. A run that was stopped goes on
// with --from C, the last count that it printed; --law WORD tries the laws with such a word in their name alone. Cases are
// the same for the same seed, and what breaks a law is printed with the seed of its own that shows it again.

import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { bundled } from "./bundle.mjs";

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "1000000" },
    seed: { type: "string", default: String(Math.floor(Date.now() / 1000) % 1_000_000) },
    from: { type: "string", default: "0" },
    law: { type: "string", default: "" },
    processes: { type: "string", default: "2" },
  },
});

const script = await bundled("test/fuzz/run.ts", "run");
const processes = Number(values.processes);
const each = String(Math.ceil(Number(values.cases) / processes));
const ends = await Promise.all(
  Array.from({ length: processes }, (_, index) => {
    // The second process has cases of its own.
    const seed = String(Number(values.seed) + index * 500_009);
    const words = ["--cases", each, "--seed", seed, "--from", values.from, "--law", values.law];
    const child = spawn(process.execPath, ["--enable-source-maps", script, ...words], { stdio: "inherit" });
    return new Promise((resolve) => child.on("exit", resolve));
  }),
);
process.exitCode = ends.every((code) => code === 0) ? 0 : 1;
