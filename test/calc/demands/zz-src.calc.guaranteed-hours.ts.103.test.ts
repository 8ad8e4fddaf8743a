// Made from src/calc/guaranteed-hours.ts, line 103.
import { expect, test } from "vitest";
import { guaranteedHours } from "picketline";

test("src/calc/guaranteed-hours.ts:103", async () => {
const share = { hours: { value: 25, unit: "percent" }, per: "week" as const, proRataForPartTime: true };
const half = guaranteedHours(share, { fullTimeWeekHours: 40, workerHoursPerWeek: 20 });
expect(half.hours, "src/calc/guaranteed-hours.ts:106").toStrictEqual({ min: 10, max: 10 });
expect(half.worker, "src/calc/guaranteed-hours.ts:107").toStrictEqual({ hours: { min: 5, max: 5 }, protectedHours: null, rule: "proRata" });
expect(guaranteedHours({ hours: { verbatim: "ample time" }, per: "week" }).hours, "src/calc/guaranteed-hours.ts:108").toStrictEqual(null);
expect.assertions(3);
});
