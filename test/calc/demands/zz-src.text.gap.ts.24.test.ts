// Made from src/text/gap.ts, line 24.
import { expect, test } from "vitest";
import { comparePositions, describeGap } from "picketline";

test("src/text/gap.ts:24", async () => {
const demanded = { hours: { value: 7 }, per: "week" as const, protectedHours: { value: 7 } };
expect(describeGap(comparePositions(demanded, { hours: { value: 6 }, per: "week" })), "src/text/gap.ts:26").toStrictEqual("Stated hours: 7 against 6 hours a week, 1 apart. Not comparable on protected hours (7 hours a week): one is stated hours, the other protected hours.");
expect(describeGap(comparePositions(demanded, demanded)), "src/text/gap.ts:28").toStrictEqual("The same on stated hours (7 hours a week) and protected hours (7 hours a week).");
expect.assertions(2);
});
