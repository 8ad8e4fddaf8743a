// Made from src/calc/demands/compare-positions.ts, line 120.
import { expect, test } from "vitest";
import { comparePositions } from "picketline";

test("src/calc/demands/compare-positions.ts:120", async () => {
const raise = (percent: number) => ({ kind: "percent" as const, percent });
expect(comparePositions({ steps: [5, 5].map(raise) }, { steps: [5, 5].map(raise) }).same, "src/calc/demands/compare-positions.ts:122").toStrictEqual(true);
expect(comparePositions("unknown", { steps: [5, 5].map(raise) }).same, "src/calc/demands/compare-positions.ts:123").toStrictEqual("unknown");
expect.assertions(2);
});
