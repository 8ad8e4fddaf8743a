// How many were out where some went back, where somebody counted those back, and where only a share is known. The expected
// numbers are subtractions by hand: of 2,000 who went out, 500 back leave 1,500.

import {
  columnsOfDataset,
  measure,
  measureProfiles,
  type Quantity,
  spellsOf,
  statusOn,
  type TimelineEvent,
} from "picketline";
import { describe, expect, test } from "vitest";
import { exactly, heads, on, strike } from "./builders.js";

const asOf = "2024-12-31";
const began = on(1, "began", { workers: heads(2000) });
const ended = on(31, "ended", { reason: "agreement" });
const north = { scope: { placeIds: ["north"] } };

/** The spells as "first day–last day of March: least–most". */
function told(...between: readonly TimelineEvent[]): readonly string[] {
  return spellsOf(strike([began, ...between, ended]), { asOf }).map(({ from, to, workers }) => {
    const days = `${Number(from.latest?.slice(8))}–${Number(to.earliest?.slice(8))}`;
    if (workers === null) return `${days}: unknown`;
    return `${days}: ${workers.min === workers.max ? workers.min : `${workers.min}–${workers.max ?? ""}`}`;
  });
}

const back = (day: number, count?: number, more: object = {}) =>
  on(day, "returnedToWork", {
    extent: "some",
    ...(count === undefined ? {} : { workers: heads(count) }),
    ...more,
  });
const left = (day: number, count: number, more: object = {}) =>
  on(day, "left", { workers: heads(count), ...more });
const report = (day: number, counted: "out" | "returned" | "returnedOrNeverOut", count: Quantity) =>
  on(day, "headcountReported", { counted, count, id: `${counted}-${day}` });

describe("some who return", () => {
  test.each<[string, readonly TimelineEvent[], readonly string[]]>([
    ["are back on their date, not out", [back(10, 500)], ["1–9: 2000", "10–31: 1500"]],
    ["as who left was out to theirs", [left(10, 500)], ["1–10: 2000", "11–31: 1500"]],
    ["the first as well", [back(10, 500, { extent: "first" })], ["1–9: 2000", "10–31: 1500"]],
    ["one after the other", [back(10, 500), back(20, 300)], ["1–9: 2000", "10–19: 1500", "20–31: 1200"]],
    ["in what number is not known: none may be out", [back(10)], ["1–9: 2000", "10–31: 0–2000"]],
    [
      "in a share of them: the number is not known",
      [back(10, 0, { workers: [{ value: { value: 25, unit: "%" }, rank: "normal", sourceIds: [] }] })],
      ["1–9: 2000", "10–31: 0–2000"],
    ],
    [
      "before a count of those out, which rules",
      [back(10, 500), report(20, "out", { value: 1400 })],
      ["1–9: 2000", "10–19: 1500", "20–31: 1400"],
    ],
    [
      "after a count of those out, from which they are taken",
      [report(5, "out", { value: 1400 }), back(10, 500)],
      ["1–4: 2000", "5–9: 1400", "10–31: 900"],
    ],
    [
      "on the day of such a count, which rules",
      [report(10, "out", { value: 1400 }), back(10, 500)],
      ["1–9: 2000", "10–31: 1400"],
    ],
  ])("%s", (_, between, expected) => {
    expect(told(...between)).toEqual(expected);
  });

  test("make as many strike days as are left, and leave the strike on in part", () => {
    // 9 days of 2,000 and 22 of 1,500.
    const some = strike([began, back(10, 500), ended]);
    expect(measure(some, measureProfiles.lat, { asOf }).total).toEqual(exactly(9 * 2000 + 22 * 1500));
    expect(statusOn(some, "2024-03-09").work.state).toBe("ongoing");
    expect(statusOn(some, "2024-03-20").work).toMatchObject({ state: "partlyOut", since: "2024-03-10" });
    expect(statusOn(some, "2024-04-01").work.state).toBe("ended");
  });

  test("are not out twice: who joins later comes on top of who stayed", () => {
    const joined = on(20, "joined", { scope: { placeIds: ["south"] }, workers: heads(300) });
    expect(told(back(10, 500), joined)).toEqual(["1–9: 2000", "10–19: 1500", "20–31: 1800"]);
    expect(told(report(5, "out", { value: 1400 }), joined)).toEqual([
      "1–4: 2000",
      "5–19: 1400",
      "20–31: 1700",
    ]);
  });
});

describe("a count of those back at work", () => {
  const returned = (day: number, value: number) => report(day, "returned", { value });
  test.each<[string, readonly TimelineEvent[], readonly string[]]>([
    ["is taken from those who went out", [returned(10, 500)], ["1–9: 2000", "10–31: 1500"]],
    [
      "holds for all who went back since the beginning",
      [back(10, 500), back(12, 300), returned(15, 900)],
      ["1–9: 2000", "10–11: 1500", "12–14: 1200", "15–31: 1100"],
    ],
    ["once more", [returned(10, 500), returned(20, 800)], ["1–9: 2000", "10–19: 1500", "20–31: 1200"]],
    [
      "may hold those of a part that left, or not",
      [left(10, 500, north), returned(15, 800)],
      ["1–10: 2000", "11–14: 1500", "15–31: 700–1200"],
    ],
    [
      "that cannot be true beside a count of those out gives bounds for both",
      // 1,400 were out. Where all 500 went back after that, 900 are; by the 2,000 who went out, 1,500.
      [report(5, "out", { value: 1400 }), returned(10, 500)],
      ["1–4: 2000", "5–9: 1400", "10–31: 900–1500"],
    ],
    [
      "beside a count of those out on the same day changes nothing",
      [report(10, "out", { value: 1400 }), returned(10, 500)],
      ["1–9: 2000", "10–31: 1400"],
    ],
    [
      "with no upper end leaves nobody out at the least",
      [report(10, "returned", { value: 500, modifier: "moreThan" })],
      ["1–9: 2000", "10–31: 0–1500"],
    ],
    [
      "or who never went out takes away at most as many",
      [report(10, "returnedOrNeverOut", { value: 500 })],
      ["1–9: 2000", "10–31: 1500–2000"],
    ],
    [
      "of more than went out leaves nobody, and no number below",
      [returned(10, 2100)],
      ["1–9: 2000", "10–31: 0"],
    ],
    ["in percent is no count", [report(10, "returned", { value: 60, unit: "percent" })], ["1–31: 2000"]],
  ])("%s", (_, between, expected) => {
    expect(told(...between)).toEqual(expected);
  });

  test("says nothing where it is not known how many went out", () => {
    const unknown = strike([on(1, "began"), returned(10, 500), ended]);
    expect(spellsOf(unknown, { asOf }).every(({ workers }) => workers === null)).toBe(true);
  });
});

describe("a share of the workers", () => {
  const spellings = [
    "%",
    "percent",
    "per cent",
    "Percent",
    "percent of the workers",
    "% of nurses",
    "percentage",
    "por ciento",
  ];
  test.each(spellings)("is no number of them in a report: %s", (unit) => {
    expect(told(report(10, "out", { value: 70, unit }))).toEqual(["1–31: 2000"]);
  });

  const counted = (value: Quantity) => [{ value, rank: "normal", sourceIds: [] }] as const;
  test.each([...spellings, "patients", "patients per day", "person-days"])(
    "nor at an event or of a stoppage: %s",
    (unit) => {
      const atEvent = strike([on(1, "began", { workers: counted({ value: 95, unit }) }), ended]);
      const ofStoppage = strike([on(1, "began"), ended], { workers: counted({ value: 95, unit }) });
      for (const stoppage of [atEvent, ofStoppage]) {
        const { total, workers, unknownWorkers } = measure(stoppage, measureProfiles.lat, { asOf });
        expect({ total, workers, unknown: unknownWorkers.length }).toEqual({
          total: { min: 0, max: null },
          workers: null,
          unknown: 1,
        });
        const columns = columnsOfDataset({ stoppages: [stoppage] }, { asOf });
        expect([[...columns.workersMin], [...columns.workersMax]]).toEqual([[0], [Number.POSITIVE_INFINITY]]);
      }
    },
  );

  test("leaves the numbers beside it, whichever is preferred", () => {
    const [number] = heads(2000);
    const share = { value: { value: 95, unit: "percent" }, rank: "preferred", sourceIds: [] } as const;
    const both = strike([on(1, "began"), ended], { workers: number === undefined ? [] : [share, number] });
    expect(measure(both, measureProfiles.lat, { asOf }).workers).toEqual(exactly(2000));
  });

  test("other words for those out are numbers of them", () => {
    const nurses = strike([on(1, "began", { workers: counted({ value: 95, unit: "nurses" }) }), ended]);
    expect(measure(nurses, measureProfiles.lat, { asOf }).total).toEqual(exactly(95 * 31));
  });
});
