// Made from src/calc/demands/outcome-of.ts, line 75.
import { expect, test } from "vitest";
import { outcomeOf } from "picketline";

test("src/calc/demands/outcome-of.ts:75", async () => {
const hours = (value: number, guarded: number) =>
  ({ hours: { value }, per: "week" as const, protectedHours: { value: guarded } });
const demand = {
  id: "time",
  title: "Guaranteed time",
  topic: "guaranteedTime" as const,
  positions: [
    { id: "demand", date: "2024-09-04", heldByIds: ["union"], standing: "demand" as const, terms: hours(7, 7) },
    { id: "offer", date: "2024-09-04", heldByIds: ["employer"], standing: "offer" as const, terms: hours(5, 0) },
    { id: "deal", date: "2025-05-04", heldByIds: ["union", "employer"], standing: "agreed" as const, terms: hours(5, 5) },
  ],
};
const [way] = outcomeOf(demand).fromFirstOffer;
expect(way?.attributes.map(({ attribute, wayPercent }) => [attribute, wayPercent?.max]), "src/calc/demands/outcome-of.ts:89").toStrictEqual([["statedHours", 0], ["protectedHours", 71.4285714286]]);
expect(outcomeOf(demand, { asOf: "2025-05-03" }), "src/calc/demands/outcome-of.ts:91").toMatchObject({ settled: false, agreed: [], fromFirstOffer: [] });
expect.assertions(2);
});
