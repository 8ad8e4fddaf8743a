// Does the quick test of records say what zod says, for very many spoilt records? Runs the law of
// test/schemas/check-dataset.once.test.ts, of which npm test tries a few hundred.
//
//   node test/tooling/check-schemas.mjs [RECORDS [SEED]]

import { execFileSync } from "node:child_process";
import { join } from "node:path";

const [records = "100000", seed] = process.argv.slice(2);
const root = join(import.meta.dirname, "../..");
const vitest = join(root, "node_modules/vitest/vitest.mjs");
const which = ["--project", "once", "test/schemas/check-dataset.once.test.ts", "-t", "same issues as zod"];
execFileSync(process.execPath, [vitest, "run", "--config", "test/vitest.config.ts", ...which], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, MUTATED_RECORDS: records, ...(seed === undefined ? {} : { LAW_SEED: seed }) },
});
