// House style of numbers, quantities, dates, lists and percentages.

import fc from "fast-check";
import type { Quantity } from "picketline";
import { describeDate, describeNumber, describeOrdinal, describeQuantity, LabourError } from "picketline";
import { describe, expect, test } from "vitest";
import { describePeriod, whenWords } from "../../src/text/dates.js";
import { capitalized, listOf } from "../../src/text/lists.js";
import { compoundOfPercentages, sumOfPercentages } from "../../src/text/percentages.js";

test.each([
  [0, "zero"],
  [1, "one"],
  [9, "nine"],
  [10, "10"],
  [999, "999"],
  [1000, "1,000"],
  [16800, "16,800"],
  [1234567, "1,234,567"],
  [5.5, "5.5"],
  [2400.25, "2,400.25"],
  [-3, "-3"],
  [-12345.5, "-12,345.5"],
  [1e21, "1e+21"],
])("the number %d is written %s", (value, words) => {
  expect(describeNumber(value)).toBe(words);
});

test.each([
  [1, "first"],
  [2, "second"],
  [8, "eighth"],
  [9, "ninth"],
  [10, "10th"],
  [11, "11th"],
  [12, "12th"],
  [13, "13th"],
  [21, "21st"],
  [22, "22nd"],
  [23, "23rd"],
  [28, "28th"],
  [101, "101st"],
  [111, "111th"],
  [113, "113th"],
  [1002, "1,002nd"],
])("the ordinal of %d is %s", (value, words) => {
  expect(describeOrdinal(value)).toBe(words);
});

test("what is no number is refused and never written as NaN", () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => describeNumber(value)).toThrow(LabourError);
  }
  for (const value of [0, -1, 1.5, Number.NaN]) {
    expect(() => describeOrdinal(value)).toThrow(expect.objectContaining({ code: "invalid-argument" }));
  }
});

const quantities: readonly (readonly [Quantity, string])[] = [
  [{ value: 2400, modifier: "about", unit: "workers", verbatim: "some 2,400" }, "about 2,400 workers"],
  [{ value: 2400, modifier: "nearly" }, "nearly 2,400"],
  [{ value: 2400, modifier: "moreThan" }, "more than 2,400"],
  [{ value: 2000, modifier: "atLeast", unit: "people" }, "at least 2,000 people"],
  [{ value: 9, modifier: "upTo" }, "up to nine"],
  [{ value: 1000, modifier: "fewerThan", unit: "workers" }, "fewer than 1,000 workers"],
  [{ value: 2400, modifier: "exactly" }, "2,400"],
  [{ value: 8, unit: "people" }, "eight people"],
  [{ value: 1, unit: "workers" }, "one worker"],
  [{ value: 1, unit: "patients per day" }, "one patient per day"],
  [{ value: 1, unit: "people" }, "one person"],
  [{ value: 1, unit: "bus" }, "one bus"],
  [{ value: 1, unit: "classes" }, "one class"],
  [{ value: 1, unit: "facilities" }, "one facility"],
  [{ min: 500, max: 600, unit: "workers" }, "between 500 and 600 workers"],
  [{ min: 600, max: 600 }, "600"],
  [{ min: 500 }, "at least 500"],
  [{ max: 600 }, "up to 600"],
  [{ value: 50, modifier: "moreThan", unit: "percent" }, "more than 50%"],
  [{ value: 5, unit: "percent" }, "5%"],
  [{ value: 40, modifier: "atLeast", unit: "percent of the week" }, "at least 40% of the week"],
  [{ value: 12, unit: "percentage points" }, "12 percentage points"],
  [{ verbatim: "dozens" }, "dozens"],
  [{ verbatim: "thousands of enrollees", unit: "enrollees" }, "thousands of enrollees"],
];

test.each(quantities)("the quantity %j is written %s", (quantity, words) => {
  expect(describeQuantity(quantity)).toBe(words);
});

test.each([
  ["2024-10-21", "21 October 2024"],
  ["2024-10-01", "1 October 2024"],
  ["2024-10", "October 2024"],
  ["2024-10-XX", "October 2024"],
  ["2024", "2024"],
  ["202X", "the 2020s"],
  ["20XX", "between 2000 and 2099"],
  ["2024-10-21?", "21 October 2024 (uncertain)"],
  ["2024-10~", "about October 2024"],
  ["2024%", "about 2024 (uncertain)"],
  ["2024-10-09/2024-10-11", "between 9 and 11 October 2024"],
  ["2024-10-30/2024-11-02", "between 30 October and 2 November 2024"],
  ["2024-12-30/2025-01-02", "between 30 December 2024 and 2 January 2025"],
  ["2024-10/2024-12", "between October and December 2024"],
  ["2023/2024", "between 2023 and 2024"],
  ["2024-10-09/2024-10-09", "9 October 2024"],
  ["2024-10-09~/2024-10-11", "between about 9 October 2024 and 11 October 2024"],
  ["2024-10/2024-11-05", "between October 2024 and 5 November 2024"],
  ["2024-10-21/..", "from 21 October 2024 on"],
  ["2024-10-21/", "from 21 October 2024, end not known"],
  ["../2024-10-21", "until 21 October 2024"],
  ["/2024-10-21", "until 21 October 2024, start not known"],
])("the date %s is written %s", (date, words) => {
  expect(describeDate(date)).toBe(words);
});

test("what is no date is refused", () => {
  expect(() => describeDate("21/10/2024")).toThrow(expect.objectContaining({ code: "invalid-partial-date" }));
});

test("a date in a sentence has its preposition", () => {
  expect(whenWords("2024-09-30")).toBe("on 30 September 2024");
  expect(whenWords("2024-09")).toBe("in September 2024");
  expect(whenWords("2024-09~")).toBe("about September 2024");
  expect(whenWords("2024-10-09/2024-10-11")).toBe("between 9 and 11 October 2024");
});

test("a stretch is written from its first to its last day", () => {
  expect(describePeriod({ earliest: "2024-12-16", latest: "2024-12-22" })).toBe("16 to 22 December 2024");
  expect(describePeriod({ earliest: "2024-12-30", latest: "2025-01-05" })).toBe(
    "30 December 2024 to 5 January 2025",
  );
  expect(describePeriod({ earliest: "2024-12-16", latest: "2024-12-16" })).toBe("16 December 2024");
  expect(describePeriod({ earliest: "2024-12-16", latest: null })).toBe(
    "from 16 December 2024, end not known",
  );
});

test("lists and capitals", () => {
  expect([listOf([]), listOf(["a"]), listOf(["a", "b"]), listOf(["a", "b", "c"], "or")]).toEqual([
    "",
    "a",
    "a and b",
    "a, b or c",
  ]);
  expect(capitalized("über")).toBe("Über");
  expect(capitalized("")).toBe("");
});

describe("percentages are added and compounded exactly", () => {
  test.each([
    // 1.055 × 1.055 × 1.05 × 1.04 = 1.2154233
    [[5.5, 5.5, 5, 4], "20", "21.5"],
    // 1.05² × 1.04² = 1.192464
    [[5, 5, 4, 4], "18", "19.2"],
    // 1.04 × 1.03³ = 1.13643608
    [[4, 3, 3, 3], "13", "13.6"],
    // In floating point 0.1 + 0.2 is 0.30000000000000004.
    [[0.1, 0.2], "0.3", "0.3"],
    [[-10, 10], "0", "-1"],
    [[], "0", "0"],
  ])("%j", (percentages, sum, compound) => {
    expect(sumOfPercentages(percentages)).toBe(sum);
    expect(compoundOfPercentages(percentages)).toBe(compound);
  });

  test("of whole tenths, the compound lies within half a tenth of the product in floating point", () => {
    const tenths = fc.array(fc.integer({ min: 0, max: 150 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(tenths, (given) => {
        const percentages = given.map((value) => value / 10);
        const product = percentages.reduce((grown, percent) => grown * (1 + percent / 100), 1);
        const exact = Number(compoundOfPercentages(percentages));
        expect(Math.abs(exact - (product - 1) * 100)).toBeLessThanOrEqual(0.05 + 1e-9);
        expect(Number(sumOfPercentages(percentages))).toBeCloseTo(
          given.reduce((sum, value) => sum + value, 0) / 10,
          9,
        );
      }),
    );
  });
});
