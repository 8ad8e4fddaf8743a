import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lintRules } from "../../src/calc/lint.js";
import { schemaIssueCodes } from "../../src/schemas/schema-issues.js";

const page = readFileSync(new URL("../../docs/issues.md", import.meta.url), "utf8");

/** The rows of the table under a heading, as code, severity and meaning. */
function rowsUnder(heading: string): { code: string; severity: string; meaning: string }[] {
  const [section = ""] = page.split(`\n## ${heading}\n`).slice(1);
  const [body = ""] = section.split("\n## ");
  return [...body.matchAll(/^\| `([^`]+)` \| (\w+) \| (.+) \|$/gm)].map(([, code, severity, meaning]) => ({
    code: String(code),
    severity: String(severity),
    meaning: String(meaning).replaceAll("\\_", "_"),
  }));
}

describe("docs/issues.md has a row for each code, with the severity and meaning that the code has", () => {
  test("of lint", () => {
    expect(rowsUnder("Codes of `lint`")).toEqual(lintRules);
  });

  test("of the schemas", () => {
    expect(rowsUnder("Codes of the schemas")).toEqual(schemaIssueCodes);
  });
});

test("no code is used by both", () => {
  const ofSchemas = new Set<string>(schemaIssueCodes.map(({ code }) => code));
  expect(lintRules.filter(({ code }) => ofSchemas.has(code))).toEqual([]);
});
