// Made from src/calc/guaranteed-hours.ts, line 91.
import { expect, test } from "vitest";
import { guaranteedHours } from "picketline";

test("src/calc/guaranteed-hours.ts:91", async () => {
const terms = { hours: { value: 7 }, per: "week" as const, fullTimeWeekHours: 40 };
expect(guaranteedHours(terms, { workers: { value: 2400 } }).unit, "src/calc/guaranteed-hours.ts:93").toStrictEqual({
hours: { min: 16800, max: 16800 }, protectedHours: null,
fullTimeEquivalents: { min: 420, max: 420 }, atMost: true,
});
await expect(async () => { guaranteedHours(terms, { workers: { value: 0 } }); }, "src/calc/guaranteed-hours.ts:98").rejects.toMatchObject({"name":"LabourError","code":"invalid-argument"});
expect.assertions(2);
});
