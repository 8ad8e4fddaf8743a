import { describe, expect, test } from "vitest";
import { lint, lintRules } from "../../src/calc/lint.js";
import { agencyCases } from "./lint-cases-agencies.js";
import { countCases } from "./lint-cases-counts.js";
import { referenceCases } from "./lint-cases-references.js";
import { timelineCases } from "./lint-cases-timeline.js";

const cases = [...referenceCases, ...timelineCases, ...countCases, ...agencyCases];

test("each rule has a case, and each case a rule", () => {
  expect(new Set(cases.map(({ code }) => code))).toEqual(new Set(lintRules.map(({ code }) => code)));
  expect(new Set(lintRules.map(({ code }) => code)).size).toBe(lintRules.length);
});

describe.each(cases)("$code at $path", ({ code, path, fires, rests, options, otherOptions = {} }) => {
  test("is found once and alone", () => {
    const severity = lintRules.find((rule) => rule.code === code)?.severity;
    expect(lint(fires, options)).toEqual([expect.objectContaining({ code, path, severity })]);
  });

  test.each(Object.entries(rests))("is not found: %s", (_, rest) => {
    expect(lint(rest, options)).toEqual([]);
  });

  const others = options === undefined ? otherOptions : { none: undefined, ...otherOptions };
  test.each(Object.entries(others))("is not found with other options: %s", (_, other) => {
    expect(lint(fires, other)).toEqual([]);
  });
});
