// Are the documented examples true? Writes each example of README.md, docs/**/*.md and the doc comments of src/ as a
// module with its test, and the few test files that load them, into test/.generated/ (npm run examples; npm test and
// npm run types call it first).

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { documents, filesUnder, textOf } from "./documents.mjs";
import { examplesInDocComments, examplesInMarkdown, testOf } from "./examples.mjs";

const root = join(import.meta.dirname, "../..");
const out = join(root, "test/.generated");

const sources = filesUnder("src").filter((path) => path.endsWith(".ts"));
const examples = [
  ...documents.flatMap((path) => examplesInMarkdown(path, textOf(path))),
  ...sources.flatMap((path) => examplesInDocComments(path, textOf(path))),
];

// Loading a test file costs more than running an example: a few files load all of them.
const files = 4;
const tests = new Map(
  examples.map((example) => [
    `${example.origin.replaceAll("/", ".")}.${example.line}.example.ts`,
    testOf(example),
  ]),
);
const modules = [...tests.keys()];
for (let part = 0; part < files; part += 1) {
  const loaded = modules.filter((_, index) => index % files === part);
  tests.set(
    `part-${part + 1}.test.ts`,
    loaded.map((name) => `import "./${name.slice(0, -3)}.js";\n`).join(""),
  );
}

// Files that stay as they are are left alone, so that a test run beside this one keeps what it reads.
mkdirSync(out, { recursive: true });
for (const name of readdirSync(out)) if (!tests.has(name)) rmSync(join(out, name));
for (const [name, text] of tests) {
  const path = join(out, name);
  if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
}
console.log(`${examples.length} documented examples in test/.generated`);
