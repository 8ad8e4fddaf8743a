// Where each side stands on a demand, on a day.

import { type GuaranteedTimeDemand, type GuaranteedTimeTerms, type Position, positionsOn } from "picketline";
import { describe, expect, test } from "vitest";

type TimePosition = Position<GuaranteedTimeTerms>;

const position = (
  id: string,
  date: string,
  heldByIds: readonly string[],
  more: Partial<TimePosition> = {},
): TimePosition => ({
  id,
  date,
  heldByIds,
  standing: "offer",
  terms: { hours: { value: 5 }, per: "week" },
  ...more,
});

const demand = (...positions: readonly TimePosition[]): GuaranteedTimeDemand => ({
  id: "time",
  title: "Guaranteed time",
  topic: "guaranteedTime",
  positions,
});

const on = (of: GuaranteedTimeDemand, asOf: string) =>
  positionsOn(of, asOf).map(({ position: { id }, heldByIds }) => `${id}: ${heldByIds.join(" ")}`);

describe("positionsOn", () => {
  test("gives the latest position of each holder, in the order of the record", () => {
    const talks = demand(
      position("offer-2", "2024-10-05", ["kaiser"]),
      position("offer-1", "2024-09-04", ["kaiser"]),
      position("demand-1", "2024-09-04", ["nuhw"]),
    );
    expect(on(talks, "2024-12-13")).toEqual(["offer-2: kaiser", "demand-1: nuhw"]);
    expect(on(talks, "2024-10-04")).toEqual(["offer-1: kaiser", "demand-1: nuhw"]);
    expect(on(talks, "2024-09-03")).toEqual([]);
    expect(on(demand(), "2024-12-13")).toEqual([]);
  });

  test("counts a position from the last day that its date can mean", () => {
    const talks = demand(position("offer", "2024-09-29/2024-10-05", ["kaiser"]));
    expect(on(talks, "2024-10-04")).toEqual([]);
    expect(on(talks, "2024-10-05")).toEqual(["offer: kaiser"]);
  });

  test("leaves out what the record calls wrong or outdated, and dates that say nothing of when", () => {
    const talks = demand(
      position("wrong", "2024-10-06", ["kaiser"], { rank: "deprecated" }),
      position("open", "2024-10-06/..", ["kaiser"]),
      position("right", "2024-10-05", ["kaiser"]),
    );
    expect(on(talks, "2024-12-13")).toEqual(["right: kaiser"]);
  });

  test("lets accounts of the same day, and of days that cannot be told apart, stand side by side", () => {
    const talks = demand(
      position("january", "2025-01", ["kaiser"]),
      position("by-the-union", "2025-01-20", ["kaiser"]),
      position("by-the-employer", "2025-01-20", ["kaiser"]),
      position("before", "2024-12-31", ["kaiser"]),
    );
    expect(on(talks, "2025-02-01")).toEqual([
      "january: kaiser",
      "by-the-union: kaiser",
      "by-the-employer: kaiser",
    ]);
  });

  test("an agreed position takes the place of all else that its holders stood by", () => {
    const talks = demand(
      position("demand", "2025-05-04", ["nuhw"], { standing: "demand" }),
      position("offer", "2025-03-12", ["kaiser"]),
      position("agreed", "2025-05-04", ["nuhw", "kaiser"], { standing: "agreed" }),
      position("agreed-too", "2025-05-04", ["nuhw", "kaiser"], { standing: "agreed" }),
      position("of-another", "2025-03-12", ["other-union"]),
    );
    expect(on(talks, "2025-05-03")).toEqual(["offer: kaiser", "of-another: other-union"]);
    expect(on(talks, "2025-05-04")).toEqual([
      "agreed: nuhw kaiser",
      "agreed-too: nuhw kaiser",
      "of-another: other-union",
    ]);
  });

  test("after a rejection, what is surely later stands again", () => {
    const talks = demand(
      position("agreed", "2025-05-04", ["nuhw", "kaiser"], { standing: "agreed" }),
      position("new-demand", "2025-05-20", ["nuhw"], { standing: "demand" }),
    );
    expect(on(talks, "2025-06-01")).toEqual(["agreed: kaiser", "new-demand: nuhw"]);
  });

  test("refuses what is no day", () => {
    expect(() => positionsOn(demand(), "2024-10")).toThrow(expect.objectContaining({ code: "invalid-date" }));
  });
});
