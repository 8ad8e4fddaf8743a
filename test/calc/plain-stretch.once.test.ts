// What is read off directly is what the long way gives; and what is not plain is left to the long way.

import type { TimelineEvent, WorkStoppage } from "picketline";
import { expect, it } from "vitest";
import { plainStretch } from "../../src/calc/measure/plain-stretch.js";
import { workersOf } from "../../src/calc/who-is-out/spell-workers.js";
import { workStretches } from "../../src/calc/who-is-out/work-stretches.js";
import { heads, on, strike } from "./builders.js";

const began = on(4, "began");
const over = on(10, "ended", { reason: "agreement" });
const goesOn = on(4, "continued", { openEnded: true });
const north = { scope: { placeIds: ["north"] } };
const counted = (...workers: readonly object[]): Partial<WorkStoppage> => ({
  workers: workers.map((value) => ({
    value: { unit: "workers" },
    sourceIds: [],
    rank: "normal",
    ...value,
  })) as never,
});

it.each<[string, readonly TimelineEvent[], Partial<WorkStoppage>?]>([
  ["a start", [began]],
  ["a start and an end", [began, over]],
  ["an end on the first day", [began, on(4, "ended")]],
  ["a start, and word that it goes on", [began, goesOn]],
  ["word from a later day that it goes on", [began, on(9, "continued", { openEnded: true })]],
  ["a lockout in a strike", [on(4, "began", { action: "lockout" }), over]],
  ["a lockout", [began, over], { kind: "lockout" }],
  ["one head-count", [began, over], { workers: heads(500) }],
  ["a head-count of nobody", [began, over], { workers: heads(0) }],
  [
    "a head-count that says that it is exact",
    [began, over],
    counted({ value: { value: 500, modifier: "exactly" } }),
  ],
  ["a vague head-count", [began, over], counted({ value: { value: 500, modifier: "about" } })],
  ["a head-count in words", [began, over], counted({ value: { verbatim: "dozens" } })],
  ["a head-count below zero", [began, over], counted({ value: { value: -5 } })],
  ["bounds", [began, over], counted({ value: { min: 5, max: 9 } })],
  ["a head-count that is deprecated", [began, over], counted({ value: { value: 500 }, rank: "deprecated" })],
  ["one that is preferred", [began, over], counted({ value: { value: 500 }, rank: "preferred" })],
  ["two head-counts", [began, over], counted({ value: { value: 500 } }, { value: { value: 700 } })],
  ["an empty list of them", [began, over], { workers: [] }],
  ["a head-count at the start", [on(4, "began", { workers: heads(300) }), over]],
  ["one at the start, and another", [on(4, "began", { workers: heads(300) }), over], { workers: heads(500) }],
])("plain: %s", (_, timeline, rest) => {
  const stoppage = strike(timeline, rest);
  const { workers, ...stretch } = plainStretch(stoppage) ?? expect.fail("This is plain.");
  expect([stretch]).toEqual(workStretches(stoppage));
  expect(workers).toEqual(workersOf(stretch.membership, stoppage));
});

it.each<[string, readonly TimelineEvent[]]>([
  ["nothing", []],
  ["no start", [over]],
  ["an end and then a start", [over, began]],
  ["three events", [began, goesOn, over]],
  ["a start that is deprecated", [{ ...began, rank: "deprecated" }, over]],
  ["a start of a part", [{ ...began, ...north }, over]],
  ["a start that sets its own end", [on(4, "began", { lastDay: "2024-03-06" })]],
  ["a vague start", [{ ...began, date: "2024-03" }, over]],
  ["a vague end", [began, { ...over, date: "2024-03" }]],
  ["an end before the start", [began, on(3, "ended")]],
  ["an end that is deprecated", [began, { ...over, rank: "deprecated" }]],
  ["an end of a part", [began, { ...over, ...north }]],
  ["an end with a time", [began, { ...over, time: "00:00" }]],
  ["an end with the id of the start", [began, { ...over, id: began.id }]],
  ["a pause", [began, on(10, "suspended")]],
  ["word that it went on, to that day", [began, on(9, "continued")]],
  ["word of a part that it goes on", [began, { ...goesOn, ...north }]],
])("not plain: %s", (_, timeline) => {
  expect(plainStretch(strike(timeline))).toBeUndefined();
});
