// The number of workers and the duration in the tables of agencies: what the record prefers, or what measure takes by the
// agency's profile. The expected numbers are sums of waves and days of a calendar, worked out by hand.

import {
  type Dataset,
  durationOf,
  measure,
  measureProfiles,
  type Quantity,
  type WorkStoppage,
} from "picketline";
import { toFmcsTable, toTrackerTable } from "picketline/formats";
import { describe, expect, it, test } from "vitest";
import { exactly, heads, on, strike } from "../calc/builders.js";

const asOf = "2024-12-31";
const of = (...employerIds: readonly string[]) => ({ scope: { employerIds } });
const count = (value: Quantity, rank: "preferred" | "normal" | "deprecated" = "normal") => ({
  value,
  rank,
  sourceIds: [],
});
const over = on(10, "ended", { reason: "agreement" });

function rowsOf(stoppage: WorkStoppage) {
  const dataset: Dataset = {
    formatVersion: 1,
    organizations: [],
    people: [],
    bargainingUnits: [],
    places: [],
    sources: [],
    stoppages: [stoppage],
  };
  const [fmcs] = toFmcsTable(dataset, asOf).value.rows;
  const [tracker] = toTrackerTable(dataset, asOf).value.rows;
  return { fmcs, tracker };
}

function workersIn(stoppage: WorkStoppage) {
  const { fmcs, tracker } = rowsOf(stoppage);
  return [fmcs?.["# Idled"], tracker?.["Approximate Number of Participants"]];
}

const waves = [
  on(1, "began", { ...of("a"), workers: heads(3000) }),
  on(5, "joined", { ...of("b"), workers: heads(6000) }),
  over,
];
const rounds = [
  on(1, "began", { lastDay: "2024-03-03", workers: heads(3000) }),
  { ...on(1, "resumed", { id: "again", lastDay: "2024-04-03", workers: heads(6000) }), date: "2024-04-01" },
];

describe("the number of workers", () => {
  test.each<[string, WorkStoppage, readonly (string | number | null)[]]>([
    ["of waves is their sum", strike(waves), [9000, "9000"]],
    ["of rounds is that of the greatest", strike(rounds), [6000, "6000"]],
    [
      "is the one that the record prefers for the stoppage",
      strike(waves, { workers: [count({ value: 8700 }), count({ value: 8800 }, "preferred")] }),
      [8800, "8800"],
    ],
    [
      "is preferred with the words that were said",
      strike(waves, { workers: [count({ value: 8500, modifier: "about" }, "preferred")] }),
      [8500, "about 8500"],
    ],
    [
      "is blank where two are preferred that differ",
      strike(waves, { workers: [count({ value: 8700 }, "preferred"), count({ value: 8800 }, "preferred")] }),
      [null, null],
    ],
    [
      "is one where two say the same",
      strike([on(1, "began"), over], {
        workers: [
          count({ value: 500, modifier: "about" }),
          count({ value: 500, modifier: "about", verbatim: "some 500" }),
        ],
      }),
      [500, "about 500"],
    ],
    [
      "is blank where several differ and none is preferred",
      strike([on(1, "began"), over], { workers: [count({ value: 500 }), count({ value: 600 })] }),
      [null, null],
    ],
    [
      "is blank where waves are rough numbers: their sum is a range",
      strike([
        on(1, "began", { ...of("a"), workers: [count({ value: 3000, modifier: "about" })] }),
        on(5, "joined", { ...of("b"), workers: [count({ value: 6000, modifier: "about" })] }),
        over,
      ]),
      [null, null],
    ],
    [
      "is blank where the second wave is not counted",
      strike([on(1, "began", { ...of("a"), workers: heads(3000) }), on(5, "joined", of("b")), over]),
      [null, null],
    ],
    [
      "is that of the walkout, of whom some went back",
      strike([
        on(1, "began", { workers: [count({ value: 500, modifier: "about" })] }),
        on(5, "returnedToWork", { extent: "some", workers: heads(100) }),
        over,
      ]),
      [500, "about 500"],
    ],
    [
      "is blank where only a share is known",
      strike([on(1, "began", { workers: [count({ value: 95, unit: "%" }, "preferred")] }), over], {
        workers: [count({ value: 95, unit: "per cent" }, "preferred")],
      }),
      [null, null],
    ],
    [
      "is not one that is known to be wrong",
      strike([on(1, "began"), over], {
        workers: [count({ value: 500 }, "deprecated"), count({ value: 600 })],
      }),
      [600, "600"],
    ],
  ])("%s", (_, stoppage, expected) => {
    expect(workersIn(stoppage)).toEqual(expected);
  });

  it("is that of measure, where the record prefers none", () => {
    expect(measure(strike(waves), measureProfiles.fmcs, { asOf }).workers).toEqual(exactly(9000));
    expect(measure(strike(rounds), measureProfiles.lat, { asOf }).workers).toEqual(exactly(6000));
  });
});

describe("the duration of the Service", () => {
  it("runs from the first day to the last, pauses included, in the table as in measure", () => {
    // 1 to 31 March, and three days of April.
    expect(rowsOf(strike(rounds)).fmcs).toMatchObject({
      "Start Date": "2024-03-01",
      "End Date": "2024-04-03",
      Duration: 34,
    });
    const { total, days, spells, stoppages } = measure(strike(rounds), measureProfiles.fmcs, { asOf });
    expect({ total, days, stoppages }).toEqual({
      total: exactly(34),
      days: exactly(34),
      stoppages: { min: 1, max: 1 },
    });
    expect(spells.map(({ from, to }) => [from.latest, to.latest])).toEqual([["2024-03-01", "2024-04-03"]]);
    expect(durationOf(strike(rounds), { asOf })).toMatchObject({ days: exactly(34), daysOut: exactly(6) });
  });

  it("by the pause runs to the last day before it, and goes on with the next round", () => {
    const lengths = ["2024-03-02", "2024-03-20", "2024-04-02"].map(
      (day) => measure(strike(rounds), measureProfiles.fmcs, { asOf: day }).total,
    );
    expect(lengths).toEqual([exactly(2), exactly(3), exactly(33)]);
  });

  it("of a period is its days within it, the pause among them", () => {
    const share = (from: string, to: string) =>
      measure(strike(rounds), measureProfiles.fmcs, { asOf, period: { from, to } }).total;
    expect([share("2024-03-01", "2024-03-31"), share("2024-04-01", "2024-04-30")]).toEqual([
      exactly(31),
      exactly(3),
    ]);
  });

  it("is of a stoppage of its own after a pause by which the profile makes a new one", () => {
    const apart = { ...measureProfiles.fmcs, name: "apart", newAfterMonths: 0 };
    const { total, stoppages } = measure(strike(rounds), apart, { asOf });
    expect({ total, stoppages }).toEqual({ total: exactly(6), stoppages: { min: 2, max: 2 } });
  });

  it("by the rule for days alone leaves the pause out", () => {
    const daysOut = { ...measureProfiles.fmcs, name: "days out", total: "days" } as const;
    expect(measure(strike(rounds), daysOut, { asOf }).total).toEqual(exactly(6));
  });
});
