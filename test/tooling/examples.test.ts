import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { examplesInDocComments, examplesInMarkdown, testOf } from "./examples.mjs";

const repository = join(import.meta.dirname, "../..");

const fence = "```";
const block = (code: string) => `${fence}ts\nimport { basename } from "node:path";\n${code}\n${fence}\n`;

/** Each documented claim and whether it is true. */
const planted: readonly (readonly [verdict: "passed" | "failed", code: string])[] = [
  ["passed", 'basename("/a/b"); // => "b"'],
  ["failed", 'basename("/a/b"); // => "c"'],
  ["passed", 'const name = basename("/a/b"); // => "b"'],
  ["failed", 'const name = basename("/a/b"); // => undefined'],
  ["passed", '({ a: basename("b"), c: [1] })\n// => {\n//     a: "b",\n//     c: [1],\n//   }'],
  ["failed", '({ a: basename("b"), c: [1] })\n// => {\n//     a: "b",\n//     c: [2],\n//   }'],
  ["failed", '({ a: basename("b"), c: [1] }); // => { a: "b" }'],
  ["passed", '({ a: basename("b"), c: [1] }); // => { a: "b", … }'],
  ["failed", '({ a: basename("b"), c: [1] }); // => { a: "c", … }'],
  ["passed", "basename(JSON.parse('1')); // throws TypeError ERR_INVALID_ARG_TYPE"],
  ["failed", "basename(JSON.parse('1')); // throws TypeError ERR_OTHER"],
  ["failed", "basename(JSON.parse('1')); // throws RangeError"],
  ["failed", 'basename("/a/b"); // throws TypeError'],
  ["passed", 'await Promise.resolve(basename("/a/b")); // => "b"'],
];

describe("what a document says is checked", () => {
  let folder = "";
  let verdicts: readonly string[] = [];

  beforeAll(() => {
    mkdirSync(join(repository, "test/.temp"), { recursive: true });
    folder = mkdtempSync(join(repository, "test/.temp/examples-"));
    const examples = examplesInMarkdown("planted.md", planted.map(([, code]) => block(code)).join("\n"));
    examples.forEach((example, at) => {
      writeFileSync(join(folder, `${at}.test.ts`), testOf(example));
    });
    writeFileSync(join(folder, "vitest.config.mjs"), "export default {};"); // else the project's own is found
    const vitest = join(repository, "node_modules/vitest/vitest.mjs");
    const { stdout } = spawnSync(
      process.execPath,
      [vitest, "run", "--root", folder, "--no-isolate", "--reporter=json"],
      { encoding: "utf8", timeout: 30_000 },
    );
    const { testResults } = JSON.parse(stdout) as { testResults: { name: string; status: string }[] };
    verdicts = planted.map(
      (_, at) => testResults.find(({ name }) => name.endsWith(`/${at}.test.ts`))?.status ?? "?",
    );
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(planted.map((claim, at) => [...claim, at] as const))("%s: %j", (verdict, _, at) => {
    expect(verdicts[at]).toBe(verdict);
  });
});

describe("what cannot be checked is refused", () => {
  const testsOf = (markdown: string) => examplesInMarkdown("planted.md", markdown).map(testOf);
  const comment = (text: string) => `const a = 1;\n\n${`/**\n${text}`.replaceAll("\n", "\n * ")}\n */\n`;

  test("a block that imports nothing", () => {
    expect(() => testsOf(`# Title\n\n${fence}ts\n1 + 1; // => 2\n${fence}\n`)).toThrow(
      "planted.md:4: the example imports nothing",
    );
  });

  test("a result that is no JavaScript value", () => {
    expect(() => testsOf(block('basename("a"); // => about a'))).toThrow(
      "planted.md:3: not a value: about a",
    );
  });

  test("an @example of plain text", () => {
    expect(() => examplesInDocComments("planted.ts", comment("@example basename('a')"))).toThrow(
      "planted.ts:3: an @example has no ```ts block",
    );
  });

  test("an @example that says no result", () => {
    const examples = examplesInDocComments("planted.ts", comment(`@example\n${block('basename("a");')}`));
    expect(examples).toMatchObject([{ line: 6, code: expect.stringContaining('basename("a");') }]);
    expect(() => examples.map(testOf)).toThrow("planted.ts:6: the example says no result");
  });
});
