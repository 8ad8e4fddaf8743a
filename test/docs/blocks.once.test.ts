import { describe, expect, test } from "vitest";
import { documents, textOf } from "../tooling/documents.mjs";
import { runBlocks } from "./page-of-blocks.js";

describe("what the documents show in other languages than TypeScript holds", () => {
  test.each(documents)("%s", async (path) => {
    await expect(runBlocks(path, textOf(path))).resolves.toBeUndefined();
  });
});

describe("what does not hold is found", () => {
  const fence = "```";
  const page = (...blocks: readonly string[]) =>
    blocks.map((block) => `Text.\n\n${fence}${block}\n${fence}\n`).join("\n");
  const lists = ["organizations", "people", "bargainingUnits", "places", "sources", "stoppages"];
  const record = "docs/records/nuhw-kaiser-2024.json";
  const whole = `formatVersion: 1\n${lists.map((list) => `${list}: []\n`).join("")}`;
  const importMap = (address: string) =>
    `html\n<script type="importmap">{ "imports": { "picketline/chart": "${address}" } }</script>`;
  const workflow = (run: string) => `yaml ci.yaml\non: [push]\njobs:\n  a:\n    steps:\n      - run: ${run}`;

  test.each([
    ["a call that fails", `sh\npicketline check nothing.json`, "ended with 2, not 0"],
    [
      "an option that is not known",
      `sh\npicketline report ${record} --as-off 2024-12-13`,
      "ended with 2, not 0",
    ],
    ["a wrong exit code", `sh\npicketline check ${record} # exit code 1`, "ended with 0, not 1"],
    [
      "a wrong output",
      `sh\npicketline report ${record} --as-of 2024-12-13\n# => day 55`,
      "did not print day 55",
    ],
    ["a script that is not there", "sh\nnpm run strike", "no script strike"],
    ["a file of the project that is not there", "sh\n./.ci/walk", "there is no file ./.ci/walk"],
    ["a package that is not known", "sh\nnpm install picketlines", "not known: picketlines"],
    ["a command that nothing checks", "sh\nrm -r x", "nothing checks a call of rm"],
    ["a language that nothing checks", "xml\n<p>Text</p>", "nothing checks a block of xml"],
    ["a page without an address", "html\n<p>Text</p>", "there is no address to check"],
    [
      "a script that is nowhere",
      'html\n<script src="node_modules/x.js"></script>',
      "there is no file node_modules/x.js",
    ],
    ["an entry that is none", importMap("./node_modules/picketline/dist/charts.js"), "there is no file"],
    ["a block without a language", "\ntext", "names no language"],
    ["a record that is none", "yaml\nformatVersion: 1", "/organizations"],
    ["a faulty record without a fault", `yaml a.yaml faulty\n${whole}`, "nothing is wrong with the record"],
    ["a key that comes twice", "yaml\na: 1\na: 2", "unique"],
    ["data that is no JSON", "json\n{ a: 1 }", "JSON"],
    ["a step of CI that fails", workflow("npx picketline check nothing.yaml"), "ended with 2, not 0"],
    ["a wrong statement", "sql\nSELECT workers FROM strikes;", "strikes does not exist"],
    ["a wrong row", "sql\nSELECT 54 AS days;\n-- => 55", "these rows came out:\n54"],
    ["a row too few", "sql\nSELECT * FROM range(2);\n-- => 0", "these rows came out:\n0\n1"],
    ["SQL for another engine that may seem to have run", "sql spark\nSELECT 1;", "does not say"],
  ])("%s", async (_, block, message) => {
    await expect(runBlocks("planted.md", page(block))).rejects.toThrow(message);
  });

  test("a block is there for those after it, and says the line that it begins on", async () => {
    const row = "csv strikes.csv\nid,days\nmill,54";
    const query = (days: number) => `sql\nSELECT days FROM read_csv('strikes.csv');\n-- => ${days}`;
    await expect(runBlocks("planted.md", page(row, query(54)))).resolves.toBeUndefined();
    await expect(runBlocks("planted.md", page(row, query(55)))).rejects.toThrow("planted.md:11: these rows");
  });
});
