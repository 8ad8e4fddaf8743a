// How the mutants are made and judged (npm run mutation -- PART).

import { parts } from "./parts.mjs";

const name = process.env["MUTATION_PART"] ?? "";
const reports = `test/.temp/mutation/${name}`;

export default {
  plugins: ["./test/mutation/in-process-runner.mjs"],
  testRunner: "in-process",
  mutate: parts[name]?.mutate ?? [],
  coverageAnalysis: "perTest",
  ignoreStatic: process.env["MUTATION_STATIC"] === undefined, // tables of constants: each needs all modules afresh
  maxTestRunnerReuse: 300, // a bundle that was loaded again stays in memory
  incremental: true,
  incrementalFile: `${reports}/incremental.json`,
  concurrency: 1,
  timeoutMS: 30_000, // endless loops are found by how often they go round; the clock is for a machine that has else to do
  tempDirName: "test/.temp/stryker",
  ignorePatterns: ["dist", "docs/api", "docs/site", "test/.temp", "test/bench"],
  reporters: ["json", "clear-text", "progress-append-only"],
  jsonReporter: { fileName: `${reports}/report.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
