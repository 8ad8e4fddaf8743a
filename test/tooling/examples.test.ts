import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chartHtml, inPage } from "./charts.mjs";
import { examplesInDocComments, examplesInMarkdown, testOf } from "./examples.mjs";

const repository = join(import.meta.dirname, "../..");

const fence = "```";
const block = (code: string, words = "") =>
  `${fence}ts${words}\nimport { basename } from "node:path";\n${code}\n${fence}\n`;

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

describe("a chart is drawn", () => {
  const svg = '<svg aria-label="A strike"><path d="M0,0"></path></svg>';
  const html = (text: string) => chartHtml({ outerHTML: text }, "planted.md:3");

  test("in a page that is there for it alone", async () => {
    const inside = await inPage(() => String(Reflect.get(globalThis, "window")?.document?.nodeName))();
    expect(inside).toBe("#document");
    expect(Reflect.get(globalThis, "window")).toBeUndefined();
  });

  test("onto one line", () =>
    expect(html(`<figure>\n  ${svg}\n</figure>`)).toBe(`<figure> ${svg} </figure>`));

  test.each([
    ["nothing is drawn", "<p>Text</p>", "no chart is drawn"],
    ["it has no label", "<svg><path></path></svg>", "the chart has no label"],
    ["a place in it could not be worked out", svg.replace("M0,0", "MNaN,0"), "shows NaN"],
  ])("or is an error where %s", (_, text, message) => {
    expect(() => html(text)).toThrow(message);
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

  test("a chart that is a constant, and a word that nothing knows", () => {
    expect(() => testsOf(block("const chart = basename('a');", " chart"))).toThrow(
      "planted.md:2: the last statement of a chart is the expression that draws it",
    );
    expect(() => testsOf(block("basename('a');", " skip"))).toThrow("planted.md:2: not known: skip");
  });

  test("a block without a language, or that is not closed", () => {
    expect(() => testsOf(`${fence}\ntext\n${fence}\n`)).toThrow(
      "planted.md:1: a block of code names no language",
    );
    expect(() => testsOf(`${fence}ts\n1;\n`)).toThrow("planted.md: a block of code is not closed");
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
