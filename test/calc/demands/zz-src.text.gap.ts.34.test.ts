// Made from src/text/gap.ts, line 34.
import { expect, test } from "vitest";
import { comparePositions, describeGap } from "picketline";

test("src/text/gap.ts:34", async () => {
expect(describeGap(
  comparePositions(
    { plan: "definedBenefit", action: "restore" },
    { plan: "cashBalance", action: "unknown" },
  ),
), "src/text/gap.ts:35").toStrictEqual("Not comparable on plan and action (restore): plans differ: defined benefit against cash balance.");
expect(describeGap(comparePositions("unknown", "unknown")), "src/text/gap.ts:42").toStrictEqual("Not comparable on terms: not published.");
expect.assertions(2);
});
