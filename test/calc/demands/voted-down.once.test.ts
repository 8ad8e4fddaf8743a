// What was agreed and then voted down is no agreement any more. Boeing and IAM District 751, 2024: 25 percent agreed on
// 8 September, rejected on 12 September; 30 percent offered on 23 September.

import {
  bargainingReportOn,
  type Dataset,
  describeBargaining,
  describeReport,
  gapHistory,
  outcomeOf,
  type PayTerms,
  positionsOn,
  type RatificationVoteEvent,
  reportOn,
  standingDemandsOn,
  type WorkStoppage,
} from "picketline";
import { describe, expect, test } from "vitest";
import { strike } from "../builders.js";

const raise = (percent: number): PayTerms => ({ steps: [{ kind: "percent", percent }] });
const holders = { union: ["iam"], employer: ["boeing"], both: ["iam", "boeing"] };

const vote: RatificationVoteEvent = {
  id: "no",
  type: "ratificationVote",
  date: "2024-09-12",
  on: "tentativeAgreement",
  onEventId: "ta",
  result: "rejected",
};

const boeing = (...votes: readonly object[]): WorkStoppage => ({
  ...strike([
    { id: "ta", type: "tentativeAgreement", date: "2024-09-08", covers: "whole" },
    { id: "out", type: "began", date: "2024-09-13" },
    ...(votes as readonly RatificationVoteEvent[]),
  ]),
  id: "boeing",
  unionIds: ["iam"],
  employerIds: ["boeing"],
  demands: [
    {
      id: "pay",
      title: "Pay",
      topic: "pay",
      raisedByIds: ["iam"],
      positions: [
        { id: "asked", date: "2024-07-17", heldByIds: holders.union, standing: "demand", terms: raise(40) },
        { id: "first", date: "2024-07-30", heldByIds: holders.employer, standing: "offer", terms: raise(20) },
        {
          id: "deal",
          date: "2024-09-08",
          heldByIds: holders.both,
          standing: "agreed",
          eventId: "ta",
          terms: raise(25),
        },
        {
          id: "second",
          date: "2024-09-23",
          heldByIds: holders.employer,
          standing: "offer",
          terms: raise(30),
        },
      ],
    },
  ],
});

const dataset = (stoppage: WorkStoppage): Dataset => ({
  formatVersion: 1,
  organizations: [
    { id: "iam", kind: "union", level: "local", name: "IAM District 751" },
    { id: "boeing", kind: "employer", name: "Boeing" },
  ] as Dataset["organizations"],
  people: [],
  bargainingUnits: [],
  places: [],
  sources: [],
  stoppages: [stoppage],
});

/** Whose position is which on a day. */
const stood = (stoppage: WorkStoppage, asOf: string) =>
  standingDemandsOn(stoppage, asOf).flatMap((demand) =>
    positionsOn(demand, asOf).map(({ heldByIds, position }) => `${heldByIds.join("+")}: ${position.id}`),
  );

describe("25 percent, agreed and voted down", () => {
  const stoppage = boeing(vote);
  const told = (asOf: string) => describeBargaining(bargainingReportOn(dataset(stoppage), "boeing", asOf));

  test("stands until the day before the vote", () => {
    expect(stood(stoppage, "2024-09-11")).toEqual(["iam+boeing: deal"]);
    expect(told("2024-09-11")).toContain(
      "Settled, of the way from the first offer to the first demand: 25% on",
    );
  });

  test("leaves each side with what it held before from the day of the vote on", () => {
    for (const asOf of ["2024-09-12", "2024-09-14"]) {
      expect(stood(stoppage, asOf)).toEqual(["iam: asked", "boeing: first"]);
      const report = bargainingReportOn(dataset(stoppage), "boeing", asOf);
      expect(report.demands[0]?.outcome).toMatchObject({ settled: false, agreed: [], fromFirstOffer: [] });
      expect(report.demands[0]?.gap).toMatchObject([{ demandingId: "asked", offeringId: "first" }]);
      expect(told(asOf)).toContain("Not settled by this day.");
      expect(told(asOf)).not.toContain("greed: ");
    }
  });

  test("and an offer that follows is held against the demand, not against what was voted down", () => {
    expect(stood(stoppage, "2024-09-30")).toEqual(["iam: asked", "boeing: second"]);
    const words = told("2024-09-30").replace(/\s+/g, " ");
    expect(words).toContain("Raises in sum: 40% against 30%, 10 percentage points apart.");
    expect(words).not.toContain("25%");
    const report = reportOn(dataset(stoppage), "boeing", "2024-09-30");
    expect(report.demands[0]?.positions.map(({ positionId }) => positionId)).toEqual(["asked", "second"]);
    expect(describeReport(report)).not.toContain("25%");
  });

  test("what sees the demand alone cannot know of the vote", () => {
    const [demand] = stoppage.demands;
    if (demand === undefined) return expect.fail("There is a demand.");
    expect(outcomeOf(demand, { asOf: "2024-09-14" }).settled).toBe(true);
    const [standing] = standingDemandsOn(stoppage, "2024-09-14");
    if (standing === undefined) return expect.fail("There is a demand.");
    expect(outcomeOf(standing, { asOf: "2024-09-14" }).settled).toBe(false);
    expect(gapHistory(standing).map(({ date, agreed }) => [date, agreed.length])).toEqual([
      ["2024-07-17", 0],
      ["2024-07-30", 0],
      ["2024-09-23", 0],
    ]);
  });
});

describe("an agreement falls", () => {
  const falls = (...votes: readonly object[]) =>
    !stood(boeing(...votes), "2024-09-20").includes("iam+boeing: deal");
  const { onEventId: _, ...unnamed } = vote;

  test.each<[what: string, votes: readonly object[], falls: boolean]>([
    ["by a vote that names it", [vote], true],
    ["by a vote that names none and comes after it", [unnamed], true],
    ["not by one before it", [{ ...unnamed, date: "2024-09-01" }], false],
    ["not by one that is yet to be counted", [{ ...vote, result: "called" }], false],
    ["not by one that ratified it", [{ ...vote, result: "ratified" }], false],
    ["not by one on an offer", [{ ...vote, on: "offer" }], false],
    ["not by one that names another event", [{ ...vote, onEventId: "out" }], false],
    ["not by one that names nothing in the record", [{ ...vote, onEventId: "gone" }], false],
    ["not by one of later days", [{ ...vote, lastDay: "2024-09-21" }], false],
    ["not while the vote may be yet to come", [{ ...vote, date: "2024-09" }], false],
    ["not by an account that is known to be wrong", [{ ...vote, rank: "deprecated" }], false],
    [
      "not by a part of those whom it is for",
      [{ ...vote, scope: { bargainingUnitIds: ["wichita"] } }],
      false,
    ],
    [
      "not where a second vote ratified it",
      [vote, { ...vote, id: "yes", date: "2024-09-15", result: "ratified" }],
      false,
    ],
    [
      "where a second vote rejected it",
      [
        { ...vote, date: "2024-09-10", result: "ratified" },
        { ...vote, id: "no-2" },
      ],
      true,
    ],
  ])("%s", (_what, votes, expected) => {
    expect(falls(...votes)).toBe(expected);
  });

  test("for those who voted, where it is for no others", () => {
    const scope = { bargainingUnitIds: ["puget"] };
    const { timeline, ...rest } = boeing({ ...vote, scope });
    const scoped = timeline.map((event) => (event.id === "ta" ? { ...event, scope } : event));
    expect(stood({ ...rest, timeline: scoped }, "2024-09-20")).toEqual(["iam: asked", "boeing: first"]);
  });

  test("and a position that names no event stays, since nobody can tell at which agreement it was put", () => {
    const stoppage = boeing(vote);
    const demands = stoppage.demands.map((demand) => ({
      ...demand,
      positions: demand.positions.map(({ eventId: _eventId, ...position }) => position),
    })) as WorkStoppage["demands"];
    expect(stood({ ...stoppage, demands }, "2024-09-20")).toEqual(["iam+boeing: deal"]);
  });

  test("a stoppage is left as it is", () => {
    const stoppage = boeing(vote);
    const before = structuredClone(stoppage);
    standingDemandsOn(stoppage, "2024-09-20");
    expect(stoppage).toEqual(before);
    expect(() => standingDemandsOn(stoppage, "soon")).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    );
  });
});
