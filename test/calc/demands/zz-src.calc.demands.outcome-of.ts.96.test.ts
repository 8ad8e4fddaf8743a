// Made from src/calc/demands/outcome-of.ts, line 96.
import { expect, test } from "vitest";
import { outcomeOf } from "picketline";

test("src/calc/demands/outcome-of.ts:96", async () => {
const demand = { id: "pay", title: "Better pay", topic: "pay" as const, positions: [] };
expect(outcomeOf(demand), "src/calc/demands/outcome-of.ts:98").toMatchObject({ settled: false, asOf: null, firstDemands: [] });
await expect(async () => { outcomeOf(demand, { demandedById: "union" }); }, "src/calc/demands/outcome-of.ts:99").rejects.toMatchObject({"name":"LabourError","code":"invalid-argument"});
expect.assertions(2);
});
