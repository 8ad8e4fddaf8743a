import { holidaysIn } from "picketline";
import { describe, expect, test } from "vitest";
import { comparisons, oracleDays, wordsOf } from "./date-holidays-oracle.js";

describe("holidays against date-holidays", () => {
  test.each(comparisons)("$name, $from to $to: what differs is what is listed", (comparison) => {
    const { calendar, from, to, differences } = comparison;
    const oracle = oracleDays(comparison);
    const ours = new Set(holidaysIn(`${from}-01-01`, `${to}-12-31`, calendar));
    expect(ours.size).toBeGreaterThan((to - from) * 5);
    expect({
      onlyOurs: [...ours].filter((day) => !oracle.has(day)).sort(),
      onlyOracle: [...oracle].filter((day) => !ours.has(day)).sort(),
    }).toEqual({
      onlyOurs: differences.flatMap(({ onlyOurs }) => wordsOf(onlyOurs)).sort(),
      onlyOracle: differences.flatMap(({ onlyOracle }) => wordsOf(onlyOracle)).sort(),
    });
  });
});
