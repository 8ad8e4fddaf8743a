// Made from src/calc/demands/gap-history.ts, line 61.
import { expect, test } from "vitest";
import { gapHistory } from "picketline";

test("src/calc/demands/gap-history.ts:61", async () => {
const hours = (value: number) => ({ hours: { value }, per: "week" as const });
const history = gapHistory({
  id: "time",
  title: "Guaranteed time",
  topic: "guaranteedTime",
  positions: [
    { id: "demand", date: "2024-09-04", heldByIds: ["union"], standing: "demand", terms: hours(7) },
    { id: "offer", date: "2024-09-04", heldByIds: ["employer"], standing: "offer", terms: hours(5) },
    { id: "offer-2", date: "2024-09-29/2024-10-05", heldByIds: ["employer"], standing: "offer", terms: hours(6) },
  ],
});
expect(history.map(({ date, comparisons }) => [date, comparisons[0]?.attributes[0]]), "src/calc/demands/gap-history.ts:73").toStrictEqual([
["2024-09-04", {
kind: "number", attribute: "statedHours", unit: "hours a week", better: "a",
a: { min: 7, max: 7 }, b: { min: 5, max: 5 }, difference: { min: -2, max: -2 },
}],
["2024-10-05", {
kind: "number", attribute: "statedHours", unit: "hours a week", better: "a",
a: { min: 7, max: 7 }, b: { min: 6, max: 6 }, difference: { min: -1, max: -1 },
}],
]);
expect.assertions(1);
});
