// Which of several tallies stands, and shares at the edges: counted by hand.

import fc from "fast-check";
import { latestTally, type Tally, voteShare, votesOf } from "picketline";
import { describe, expect, test } from "vitest";
import { strike } from "../builders.js";

describe("the tally that stands", () => {
  const standing = (...tallies: readonly Tally[]) =>
    latestTally(
      {
        id: "vote",
        type: "ratificationVote",
        date: "2025-05-01",
        on: "offer",
        result: "ratified",
        tallies,
      },
      "2025-06-01",
    );
  const at = (yes: number, date: string, time?: string, final?: boolean): Tally => ({
    yes,
    no: 1,
    asOf: time === undefined ? { date } : { date, time },
    ...(final === undefined ? {} : { final }),
  });

  test.each<[what: string, tallies: readonly Tally[], yes: number]>([
    ["the later day, given last", [at(1, "2025-05-01"), at(2, "2025-05-02")], 2],
    ["the later day, given first", [at(1, "2025-05-03"), at(2, "2025-05-02")], 1],
    [
      "the later day, though the other is final",
      [at(1, "2025-05-02"), at(2, "2025-05-01", undefined, true)],
      1,
    ],
    ["the later hour, given last", [at(1, "2025-05-01", "10:00"), at(2, "2025-05-01", "11:00")], 2],
    ["the later hour, given first", [at(1, "2025-05-01", "12:00"), at(2, "2025-05-01", "11:00")], 1],
    [
      "the later hour, though the other is final",
      [at(1, "2025-05-01", "10:00", true), at(2, "2025-05-01", "11:00")],
      2,
    ],
    ["the final one of one hour", [at(1, "2025-05-01", "10:00", true), at(2, "2025-05-01", "10:00")], 1],
    [
      "the final one where one hour is not known",
      [at(1, "2025-05-01", undefined, true), at(2, "2025-05-01", "10:00")],
      1,
    ],
    [
      "the final one where the other hour is not known",
      [at(1, "2025-05-01", "10:00", true), at(2, "2025-05-01")],
      1,
    ],
    [
      "the last of two that are final",
      [at(1, "2025-05-01", undefined, true), at(2, "2025-05-01", undefined, true)],
      2,
    ],
    ["none from after the day", [at(1, "2025-05-01"), at(2, "2025-06-02")], 1],
    ["none without a day", [at(1, "2025-05-01"), at(2, "2025-05-01/..")], 1],
  ])("%s", (_what, tallies, yes) => {
    expect(standing(...tallies)?.tally.yes).toBe(yes);
  });

  test("is final, partial, or nobody says which", () => {
    const state = (final?: boolean) => standing(at(1, "2025-05-01", undefined, final))?.state;
    expect([state(true), state(false), state()]).toEqual(["final", "partial", "unknown"]);
  });
});

describe("shares", () => {
  test("are rounded by a rule that is named", () => {
    expect(voteShare({}).rounding).toBe("two decimals, half up; bounds outwards");
  });

  test.each<[tally: Tally, message: string]>([
    [{ yes: -1 }, '"yes" is -1; it must be a whole number of 0 or more.'],
    [{ no: 1.5 }, '"no" is 1.5; it must be a whole number of 0 or more.'],
    [{ yesPercent: 101 }, '"yesPercent" is 101; it must be a number from 0 to 100.'],
    [{ turnoutPercent: -1 }, '"turnoutPercent" is -1; it must be a number from 0 to 100.'],
  ])("%j is refused", (tally, message) => {
    expect(() => voteShare(tally)).toThrow(message);
  });

  test("0 and 100 percent are shares", () => {
    const share = (yesPercent: number) => voteShare({ yesPercent, denominator: "votesCast" }).yes;
    expect(share(0)).toMatchObject({ known: true, percent: 0 });
    expect(share(100)).toMatchObject({ known: true, percent: 100 });
  });

  test("one of the two counts is no count", () => {
    for (const tally of [{ yes: 5 }, { no: 5 }]) {
      expect(voteShare(tally)).toMatchObject({
        yes: { known: false, reason: "noFigure", readings: [] },
        turnout: { known: false, reason: "votesUnknown" },
      });
      expect(voteShare({ ...tally, eligible: { value: 10 } }).turnout).toEqual({
        known: false,
        reason: "votesUnknown",
      });
    }
    expect(voteShare({ yes: 0, no: 0 })).toMatchObject({
      yes: { known: false, reason: "noVotes", readings: [] },
      turnout: { known: false, reason: "eligibleUnknown" },
    });
  });

  test("the votes in favour are those that were counted, whatever the percentage is of", () => {
    const { yes } = voteShare({ yes: 820, yesPercent: 82 });
    expect(yes).toMatchObject({
      readings: [0, 1, 2].map(() => ({ yesVotes: { min: 820, max: 820 } })),
    });
    const open = voteShare({
      yesPercent: 82,
      turnoutPercent: 50,
      eligible: { min: 2400 },
    }).yes;
    // 81.5 percent of 49.5 percent of 2,400 is 968.2, of all of them 1,956.
    expect(open).toMatchObject({
      readings: [
        { yesVotes: { min: 968, max: null } },
        { yesVotes: null },
        { yesVotes: { min: 1956, max: null } },
      ],
    });
    expect(voteShare({ yesPercent: 82 }).yes).toMatchObject({
      readings: [{ yesVotes: null }, { yesVotes: null }, { yesVotes: null }],
    });
  });

  test("the votes that a rounded percentage can be are all that are published as this percentage", () => {
    const votes = (tally: Tally) => {
      const { yes } = voteShare(tally);
      if (yes.known) return expect.fail("A share of nobody says what.");
      return yes.readings.map(({ yesVotes }) => yesVotes);
    };
    const eligible = { value: 2400 };
    // 2,400 × 81.5% × 59.5% is 1,163.8; × 82.5% × 60.5% is 1,197.9. Of all of them: 1,956 to 1,980.
    expect(votes({ yesPercent: 82, turnoutPercent: 60, eligible })).toEqual([
      { min: 1163, max: 1198 },
      null,
      { min: 1956, max: 1980 },
    ]);
    // One decimal is a tenth as vague: 82.35 to 82.45 percent of 2,400 is 1,976.4 to 1,978.8.
    expect(votes({ yesPercent: 82.4, eligible })[2]).toEqual({ min: 1976, max: 1979 });
    // Nobody can be over 100 percent: 99.5 to 100, and 0 to 0.5.
    expect(votes({ yesPercent: 100, turnoutPercent: 100, eligible })).toEqual([
      { min: 2376, max: 2400 },
      null,
      { min: 2388, max: 2400 },
    ]);
    expect(votes({ yesPercent: 0, eligible })[2]).toEqual({ min: 0, max: 12 });
    // A number that is written with an exponent has its decimals, too.
    expect(votes({ yesPercent: 1e-7, eligible })[2]).toEqual({ min: 0, max: 1 });
  });

  test("law: each whole vote that rounds to the published figures lies within the bounds", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(0, 1, 2),
        (eligible, turnout, share, decimals) => {
          const cast = Math.max(1, Math.round(eligible * turnout));
          const inFavour = Math.round(cast * share);
          const published = (part: number, whole: number) => Number(((100 * part) / whole).toFixed(decimals));
          const { yes } = voteShare({
            yesPercent: published(inFavour, cast),
            turnoutPercent: published(cast, eligible),
            eligible: { value: eligible },
          });
          const bounds = yes.known ? null : yes.readings[0]?.yesVotes;
          expect(bounds?.min).toBeLessThanOrEqual(inFavour);
          expect(bounds?.max).toBeGreaterThanOrEqual(inFavour);
        },
      ),
    );
  });

  test("everyone can have voted, and the turnout of a vague number is rounded outwards", () => {
    const turnout = (eligible: NonNullable<Tally["eligible"]>) =>
      voteShare({ yes: 6, no: 4, eligible }).turnout;
    expect(turnout({ value: 10 })).toMatchObject({
      known: true,
      percent: { min: 100, max: 100 },
    });
    expect(turnout({ value: 9 })).toEqual({
      known: false,
      reason: "moreVotesThanEligible",
    });
    expect(turnout({ value: 0 })).toEqual({
      known: false,
      reason: "nobodyEligible",
    });
    // 10 of 15 is 66.666…, 10 of 12 is 83.333….
    expect(turnout({ min: 12, max: 15 })).toMatchObject({
      percent: { min: 66.66, max: 83.34 },
    });
    // 10 of 15 is nearer to 66.67.
    expect(turnout({ value: 15 })).toMatchObject({
      percent: { min: 66.67, max: 66.67 },
    });
    expect(turnout({ min: 12 })).toMatchObject({
      percent: { min: 0, max: 83.34 },
    });
  });
});

test("a vote on a strike is on nothing else, one on an agreement names what it is on", () => {
  const stoppage = strike([
    {
      id: "called",
      type: "strikeVote",
      date: "2025-04-01",
      lastDay: "2025-04-03",
      result: "authorized",
    },
    {
      id: "deal",
      type: "tentativeAgreement",
      date: "2025-05-01",
      covers: "whole",
    },
    {
      id: "ratified",
      type: "ratificationVote",
      date: "2025-05-10",
      on: "tentativeAgreement",
      onEventId: "deal",
      result: "ratified",
    },
    {
      id: "offer",
      type: "ratificationVote",
      date: "2025-05-20",
      on: "offer",
      result: "rejected",
    },
  ]);
  expect(
    votesOf(stoppage, "2025-06-01").map(({ on, onEventId, outcome }) => [on, onEventId, outcome]),
  ).toEqual([
    ["strike", null, "strikeAuthorized"],
    ["tentativeAgreement", "deal", "agreementRatified"],
    ["offer", null, "offerRejected"],
  ]);
  // Begun and not over.
  expect(votesOf(stoppage, "2025-04-02").map(({ outcome }) => outcome)).toEqual(["pending"]);
  expect(votesOf(stoppage, "2025-03-31")).toEqual([]);
});
