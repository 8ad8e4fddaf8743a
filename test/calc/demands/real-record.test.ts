// The demands of the Southern California strike: facts/nuhw-kaiser-2024.json, as the record has them.

import {
  type BargainingDemand,
  describeGap,
  type GapComparison,
  type GapMoment,
  gapHistory,
  outcomeOf,
} from "picketline";
import { describe, expect, test } from "vitest";
import { stoppageOf } from "../../records/read-records.js";

const demandOn = (topic: BargainingDemand["topic"]): BargainingDemand => {
  const demand = stoppageOf("nuhw-kaiser-2024").demands?.find((one) => one.topic === topic);
  if (demand === undefined) throw new Error(`The record has no demand on ${topic}.`);
  return demand;
};

const idsOf = ({ date, demanding, offering, agreed }: GapMoment) =>
  [
    date,
    ...[demanding, offering, agreed].map((side) => side.map(({ position }) => position.id).join(" ")),
  ] as const;

const comparisonOn = (history: readonly GapMoment[], date: string): GapComparison | undefined =>
  history.find((moment) => moment.date === date)?.comparisons[0];

describe("guaranteed time, 7 hours demanded and 5 first offered", () => {
  const demand = demandOn("guaranteedTime");
  const history = gapHistory(demand);

  test("every position of both sides, on the day from which it surely stood", () => {
    expect(history.map(idsOf)).toEqual([
      ["2024-09-04", "time-union-sep4", "time-kaiser-sep4", ""],
      ["2024-09-16", "time-union-sep16", "time-kaiser-sep4", ""],
      ["2024-09-24", "time-union-sep16", "time-kaiser-sep24", ""],
      ["2024-10-05", "time-union-sep16", "time-kaiser-oct", ""],
      ["2024-10-08", "time-union-oct", "time-kaiser-oct", ""],
      ["2025-02-28", "time-union-oct", "time-kaiser-feb", ""],
      ["2025-03-12", "time-union-oct", "time-kaiser-mar", ""],
      ["2025-05-04", "", "", "time-agreed"],
    ]);
  });

  test("the first gap is 2 hours stated and 7 protected", () => {
    expect(comparisonOn(history, "2024-09-04")).toMatchObject({
      demandingId: "time-union-sep4",
      offeringId: "time-kaiser-sep4",
      same: false,
      attributes: [
        { attribute: "statedHours", difference: { min: -2, max: -2 }, better: "a" },
        { attribute: "protectedHours", difference: { min: -7, max: -7 }, better: "a" },
        { attribute: "bookable", a: "notBookable", b: "bookable", better: "a" },
      ],
    });
  });

  test("after a counter whose terms were not published, what was published last is compared beside it", () => {
    const october = history.find(({ date }) => date === "2024-10-05");
    expect(october?.comparisons.map(describeGap)).toEqual([
      "Not comparable on stated hours (6 hours a week) and protected hours (4 hours a week): not published.",
    ]);
    expect(october?.lastPublished.map(describeGap)).toEqual([
      "Stated hours: 7 against 6 hours a week, 1 apart. Protected hours: 7 against 4 hours a week, 3 apart. " +
        "Not comparable on booking by management (not bookable) and for whom (full-time workers): stated by one only.",
    ]);
    expect(history[0]?.lastPublished).toEqual([]);
  });

  test("settled 0 % of the way on stated hours, 71 % on protected ones", () => {
    const outcome = outcomeOf(demand);
    expect(outcome).toMatchObject({ settled: true, asOf: "2025-05-04", demandId: "guaranteed-time" });
    expect(outcome.fromFirstOffer).toHaveLength(1);
    expect(outcome.fromFirstOffer[0]).toMatchObject({
      demandedId: "time-union-sep4",
      offeredId: "time-kaiser-sep4",
      agreedId: "time-agreed",
      attributes: [
        { attribute: "statedHours", wayPercent: { min: 0, max: 0 }, reason: null },
        { attribute: "protectedHours", reason: null },
        { attribute: "bookable", wayPercent: null, reason: "notStated" },
      ],
    });
    const guarded = outcome.fromFirstOffer[0]?.attributes[1]?.wayPercent;
    expect(guarded?.min).toBeCloseTo((5 / 7) * 100, 8);
    expect(Math.round(guarded?.max ?? 0)).toBe(71);
  });

  test("from the last offer, which does not say what is protected, there is no number for that", () => {
    expect(outcomeOf(demand).fromLastOffer).toMatchObject([
      {
        offeredId: "time-kaiser-mar",
        attributes: [
          { attribute: "statedHours", wayPercent: { min: 0, max: 0 } },
          { attribute: "protectedHours", wayPercent: null, reason: "statedAgainstProtected" },
          { attribute: "bookable", reason: "notStated" },
        ],
      },
    ]);
  });

  test("says that it is not settled before it is", () => {
    expect(outcomeOf(demand, { asOf: "2025-05-03" })).toMatchObject({
      settled: false,
      agreed: [],
      fromFirstOffer: [],
      fromLastOffer: [],
      firstDemands: [{ id: "time-union-sep4" }],
      lastOffers: [{ id: "time-kaiser-mar" }],
    });
  });
});

describe("pay, of which the union's figures were not published", () => {
  const demand = demandOn("pay");
  const history = gapHistory(demand);

  test("every position, with both accounts of the offer of 19 percent", () => {
    expect(history.map(idsOf)).toEqual([
      ["2024-09-04", "pay-union-sep4", "pay-kaiser-sep4", ""],
      ["2024-09-24", "pay-union-sep4", "pay-kaiser-sep24", ""],
      ["2024-10-05", "pay-union-sep4", "pay-kaiser-oct", ""],
      ["2024-10-08", "pay-union-oct", "pay-kaiser-oct", ""],
      ["2025-01-16", "pay-union-jan16", "pay-kaiser-oct", ""],
      ["2025-01-31", "pay-union-jan16", "pay-kaiser-19-january", ""],
      ["2025-03-12", "pay-union-jan16", "pay-kaiser-19-march", ""],
      ["2025-05-04", "", "", "pay-agreed"],
    ]);
    const terms = history.flatMap(({ offering }) => offering.map(({ position }) => position));
    expect(
      terms.filter(({ terms: of }) => of !== "unknown" && "steps" in of && of.statedTotalPercent === 19),
    ).toHaveLength(2);
  });

  test("the first offer of 4/3/3/3 and what was settled: 13 and 20 in sum, 13.6436 and 21.5423 compounded", () => {
    const [way] = outcomeOf(demand).fromFirstOffer;
    expect(way?.attributes.map(({ attribute, reason }) => [attribute, reason])).toEqual([
      ["sumPercent", "notPublished"],
      ["compoundPercent", "notPublished"],
      ["firstYearPercent", "notPublished"],
      ["lumpSum", "notPublished"],
      ["termYears", "notPublished"],
      ["flatRaiseOfGroup", "notPublished"],
    ]);
    const gained = new Map(way?.gained.attributes.map((one) => [one.attribute, one]));
    expect(gained.get("sumPercent")).toMatchObject({
      a: { max: 13 },
      b: { max: 20 },
      difference: { min: 7, max: 7 },
      better: "b",
    });
    expect(gained.get("firstYearPercent")).toMatchObject({ difference: { min: 1.5, max: 1.5 } });
    expect(gained.get("termYears")).toMatchObject({ difference: { min: 0, max: 0 }, better: "same" });
    expect(gained.get("lumpSum")).toMatchObject({
      kind: "notComparable",
      reason: "notStated",
      a: null,
      b: { max: 2500 },
      unitOfB: "USD",
    });
    const compound = gained.get("compoundPercent");
    expect(compound?.kind === "number" && [compound.a.max?.toFixed(4), compound.b.max?.toFixed(4)]).toEqual([
      "13.6436",
      "21.5423",
    ]);
  });

  test("a total of 19 percent is not held against a schedule", () => {
    const [way] = outcomeOf(demand).fromLastOffer;
    expect(way?.offeredId).toBe("pay-kaiser-19-march");
    const reasons = way?.gained.attributes.flatMap((one) =>
      one.kind === "notComparable" ? [[one.attribute, one.reason]] : [],
    );
    expect(reasons).toEqual([
      ["sumPercent", "scheduleAgainstTotal"],
      ["compoundPercent", "scheduleAgainstTotal"],
      ["firstYearPercent", "scheduleAgainstTotal"],
      ["statedTotalPercent", "scheduleAgainstTotal"],
      ["lumpSum", "notStated"],
      ["effective", "notStated"],
      ["startsOn", "notStated"],
      ["expiresOn", "notStated"],
      ["flatRaiseOfGroup", "notStated"],
    ]);
  });
});

describe("pensions, of three kinds of plan", () => {
  const demand = demandOn("pension");

  test("every position of both sides", () => {
    expect(gapHistory(demand).map(idsOf)).toEqual([
      ["2024-09-04", "pension-union-sep4", "", ""],
      ["2024-09-24", "pension-union-sep4", "pension-kaiser-sep24", ""],
      ["2024-10-05", "pension-union-sep4", "pension-kaiser-oct", ""],
      ["2025-03-12", "pension-union-sep4", "pension-kaiser-mar", ""],
      ["2025-05-04", "", "", "pension-agreed"],
    ]);
  });

  test("are not comparable as one number, and that is said in words", () => {
    const october = comparisonOn(gapHistory(demand), "2024-10-05");
    expect(october === undefined ? "" : describeGap(october)).toBe(
      "Not comparable on plan, action, maximum contribution (9% of pay), automatic contribution (6% of pay) and those hired on or after (1 January 2015): " +
        "plans differ: defined benefit against defined contribution.",
    );
    const outcome = outcomeOf(demand);
    const ways = [...outcome.fromFirstOffer, ...outcome.fromLastOffer].flatMap(
      ({ attributes }) => attributes,
    );
    expect(ways.length).toBeGreaterThan(0);
    for (const way of ways) expect(way).toMatchObject({ wayPercent: null, reason: "plansDiffer" });
  });
});
