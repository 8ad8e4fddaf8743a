// Raises over different numbers of years have no common measure: no share of the way, and no difference.

import {
  type BargainingDemand,
  bargainingReportOn,
  comparePositions,
  describeBargaining,
  describeGap,
  gapHistory,
  outcomeOf,
  type PayTerms,
  spanish,
} from "picketline";
import { describe, expect, test } from "vitest";
import { strike } from "../builders.js";

const raises = (percents: readonly number[], contractTerm?: PayTerms["contractTerm"]): PayTerms => ({
  steps: percents.map((percent, at) => ({ kind: "percent", percent, contractYear: at + 1 })),
  ...(contractTerm === undefined ? {} : { contractTerm }),
});

const demandOf = (asked: PayTerms, offered: PayTerms, agreed: PayTerms): BargainingDemand => ({
  id: "pay",
  title: "Pay",
  topic: "pay",
  positions: [
    { id: "asked", date: "2024-01-01", heldByIds: ["union"], standing: "demand", terms: asked },
    { id: "offered", date: "2024-01-02", heldByIds: ["employer"], standing: "offer", terms: offered },
    { id: "agreed", date: "2024-03-01", heldByIds: ["union", "employer"], standing: "agreed", terms: agreed },
  ],
});

const wayIn = (demand: BargainingDemand) =>
  outcomeOf(demand).fromFirstOffer[0]?.attributes.map(({ attribute, wayPercent, reason }) => [
    attribute,
    wayPercent?.max ?? reason,
  ]);

describe("5+5+5 demanded, 3+3+3 offered", () => {
  const years = (number: number) => ({ years: number });
  const [asked, offered] = [raises([5, 5, 5], years(3)), raises([3, 3, 3], years(3))];

  test("settled at 4 percent in each of five years: half of the way in the first year, no number for the rest", () => {
    expect(wayIn(demandOf(asked, offered, raises([4, 4, 4, 4, 4], years(5))))).toEqual([
      ["sumPercent", "contractYearsDiffer"],
      ["compoundPercent", "contractYearsDiffer"],
      ["firstYearPercent", 50],
      ["termYears", "demandEqualsOffer"],
    ]);
  });

  test("settled at 4 percent in each of three years: half of the way", () => {
    const found = wayIn(demandOf(asked, offered, raises([4, 4, 4], years(3))));
    // 12 lies half-way between 9 and 15; 12.4864 between 9.2727 and 15.7625 is 49.52 percent of the way.
    expect(found?.[0]).toEqual(["sumPercent", 50]);
    expect(found?.[1]?.[1]).toBeCloseTo(((12.4864 - 9.2727) / (15.7625 - 9.2727)) * 100, 6);
  });

  test("by the contract years of the raises where no term is stated", () => {
    const open = demandOf(raises([5, 5, 5]), raises([3, 3, 3]), raises([4, 4, 4, 4, 4]));
    expect(wayIn(open)?.[0]).toEqual(["sumPercent", "contractYearsDiffer"]);
    expect(wayIn(demandOf(raises([5, 5, 5]), offered, raises([4, 4, 4])))?.[0]).toEqual(["sumPercent", 50]);
  });

  test("by the first and the last day of the contract, to the quarter of a year", () => {
    const from = (startsOn: string, expiresOn: string) => ({ startsOn, expiresOn });
    const three = raises([4, 4, 4], from("2024-10-07", "2027-09-30"));
    expect(wayIn(demandOf(asked, offered, three))?.[0]).toEqual(["sumPercent", 50]);
    const four = raises([4, 4, 4], from("2024-10-01", "2028-09-30"));
    expect(wayIn(demandOf(asked, offered, four))?.[0]).toEqual(["sumPercent", "contractYearsDiffer"]);
    // Vague days tell no number of years; the raises do.
    const vague = raises([4, 4, 4], from("2024", "2028"));
    expect(wayIn(demandOf(asked, offered, vague))?.[0]).toEqual(["sumPercent", 50]);
  });
});

test("published totals over different numbers of years are not compared", () => {
  const total = (years: number): PayTerms => ({ steps: [], statedTotalPercent: 18, contractTerm: { years } });
  expect(comparePositions(total(3), total(4)).attributes[0]).toMatchObject({ reason: "contractYearsDiffer" });
});

test("the gap says so in words, in both languages", () => {
  const demand = demandOf(
    raises([5, 5, 5], { years: 3 }),
    raises([3, 3], { years: 2 }),
    raises([4, 4, 4], { years: 3 }),
  );
  const [, gap] = gapHistory(demand).map(({ comparisons }) => comparisons[0]);
  if (gap === undefined) return expect.fail("There is a gap.");
  expect(describeGap(gap)).toContain(
    "Not comparable on raises in sum and raises compounded: over different numbers of years.",
  );
  expect(describeGap(gap, { wording: spanish })).toContain(
    "No comparables en aumentos sumados y aumentos acumulados: por un número distinto de años.",
  );
});

test("the report on bargaining gives the reason in place of 183 percent", () => {
  const demand = demandOf(
    raises([5, 5, 5], { years: 3 }),
    raises([3, 3, 3], { years: 3 }),
    raises([4, 4, 4, 4, 4], { years: 5 }),
  );
  const stoppage = { ...strike([]), id: "mill", demands: [demand] };
  const none = { organizations: [], people: [], bargainingUnits: [], places: [], sources: [] };
  const report = bargainingReportOn(
    { formatVersion: 1, ...none, stoppages: [stoppage] },
    "mill",
    "2024-03-01",
  );
  const words = describeBargaining(report).replace(/\s+/g, " ");
  expect(words).toContain(
    "Settled, of the way from the first offer to the first demand: 50% on raise of the first year. " +
      "No share on raises in sum and raises compounded: over different numbers of years.",
  );
});
