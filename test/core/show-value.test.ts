import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { showValue } from "../../src/core/show-value.js";

describe("showValue", () => {
  test.each([
    ["2024-13-01", '"2024-13-01"'],
    ["", '""'],
    ['he said "no"', '"he said \\"no\\""'],
    ["two\nlines", '"two\\nlines"'],
    [0, "0"],
    [-1.5, "-1.5"],
    [Number.NaN, "NaN"],
    [12n, "12"],
    [true, "true"],
    [null, "null"],
    [undefined, "undefined"],
    [[], "an empty list"],
    [[1, 2], "a list of 2"],
    [{}, "an object"],
    [Object.create(null), "an object"],
    [new Date(0), "a Date object"],
    [() => 1, "a function"],
    [Symbol("s"), "a symbol"],
  ])("%#: %o is shown as %s", (value, shown) => {
    expect(showValue(value)).toBe(shown);
  });

  test("a string of 60 characters is shown whole, a longer one is cut", () => {
    expect(showValue("a".repeat(60))).toBe(`"${"a".repeat(60)}"`);
    expect(showValue("a".repeat(61))).toBe(`"${"a".repeat(60)}…"`);
  });

  test("law: whatever the value, the text is short, on one line and free of control characters", () => {
    fc.assert(
      fc.property(fc.anything({ withDate: true, withBigInt: true, withMap: true }), (value) => {
        const shown = showValue(value);
        expect(shown.length).toBeGreaterThan(0);
        // The longest is a cut string in which JSON writes each character as six: 60 * 6 + "…" + two quotes.
        if (typeof value !== "bigint") expect(shown.length).toBeLessThanOrEqual(363);
        expect([...shown].every((character) => character >= " ")).toBe(true);
      }),
    );
  });
});
