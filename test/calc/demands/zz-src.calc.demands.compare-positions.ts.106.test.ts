// Made from src/calc/demands/compare-positions.ts, line 106.
import { expect, test } from "vitest";
import { comparePositions } from "picketline";

test("src/calc/demands/compare-positions.ts:106", async () => {
const demanded = { hours: { value: 7 }, per: "week" as const, protectedHours: { value: 7 } };
const offered = { hours: { value: 6 }, per: "week" as const };
const [stated, guarded] = comparePositions(demanded, offered).attributes;
expect(stated, "src/calc/demands/compare-positions.ts:110").toStrictEqual({
kind: "number", attribute: "statedHours", unit: "hours a week", better: "a",
a: { min: 7, max: 7 }, b: { min: 6, max: 6 }, difference: { min: -1, max: -1 },
});
expect(guarded, "src/calc/demands/compare-positions.ts:115").toMatchObject({ kind: "notComparable", attribute: "protectedHours", reason: "statedAgainstProtected" });
expect.assertions(2);
});
