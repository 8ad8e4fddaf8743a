import { readFileSync } from "node:fs";
import { lintRules } from "picketline";
import { fileIssueCodes, importIssueCodes } from "picketline/formats";
import { schemaIssueCodes } from "picketline/schema";
import { describe, expect, test } from "vitest";

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

/** Codes that only the command gives, which reads YAML. */
const ofTheCommand = ["invalid-yaml", "several-documents"];

describe("docs/issues.md has a row for each code, with the severity and meaning that the code has", () => {
  test("of lint", () => {
    expect(rowsUnder("Codes of `lint`")).toEqual(lintRules);
  });

  test("of the schemas", () => {
    expect(rowsUnder("Codes of the schemas")).toEqual(schemaIssueCodes);
  });

  test("of files", () => {
    expect(rowsUnder("Codes of files").filter(({ code }) => !ofTheCommand.includes(code))).toEqual(
      fileIssueCodes,
    );
  });

  test("of importers", () => {
    expect(rowsUnder("Codes of importers")).toEqual(importIssueCodes);
  });
});
