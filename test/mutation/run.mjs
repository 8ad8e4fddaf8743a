// Do the tests notice when the code is wrong? Mutates the parts that are named, or all of them, one after the other, and
// fails where a part scores under 90 % (npm run mutation -- time calc-spans). MUTATION_STATIC=1 tries constants, too.

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parts } from "./parts.mjs";

const root = join(import.meta.dirname, "../..");
const named = process.argv.slice(2);
const unknown = named.filter((name) => parts[name] === undefined);
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(", ")}. There are ${Object.keys(parts).join(", ")}.`);
  process.exit(2);
}
const stryker = join(root, "node_modules/@stryker-mutator/core/bin/stryker.js");
for (const name of named.length > 0 ? named : Object.keys(parts)) {
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, [stryker, "run", "test/mutation/stryker.config.mjs"], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, MUTATION_PART: name },
  });
  if (status !== 0) process.exitCode = 1;
}
