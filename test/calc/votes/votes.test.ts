import fc from "fast-check";
import { latestTally, type Tally, type TimelineEvent, type Vote, voteShare, votesOf } from "picketline";
import kaiser from "picketline/records/nuhw-kaiser-2024.json" with { type: "json" };
import { parseDataset } from "picketline/schema";
import { describe, expect, test } from "vitest";
import { thrownBy } from "../../time/thrown-by.js";
import { exactly, strike } from "../builders.js";

describe("shares", () => {
  test("1,937 to 31 is 98.42 percent of the votes cast; of 2,400 exactly 82 voted, of about 2,400 a little more or less", () => {
    const { yes, turnout } = voteShare({ yes: 1937, no: 31, eligible: { value: 2400 } });
    expect(yes).toEqual({ known: true, percent: 98.42, of: "votesCast", basis: "counted" });
    expect(turnout).toEqual({ known: true, percent: exactly(82), basis: "counted" });
    // 1,968 of 2,450 is 80.3265…, of 2,350 is 83.7446…
    const about = voteShare({ yes: 1937, no: 31, eligible: { value: 2400, modifier: "about" } }).turnout;
    expect(about).toEqual({ known: true, percent: { min: 80.32, max: 83.75 }, basis: "counted" });
  });

  test("halves go up: 1 of 8 in a thousand is 12.5, 1 in 1,600 is 0.06, 3 in 1,600 is 0.19", () => {
    const share = (yes: number, all: number) => voteShare({ yes, no: all - yes }).yes;
    expect(share(1, 8)).toMatchObject({ percent: 12.5 });
    expect(share(1, 1600)).toMatchObject({ percent: 0.06 }); // 0.0625
    expect(share(3, 1600)).toMatchObject({ percent: 0.19 }); // 0.1875
    expect(share(1, 20_000)).toMatchObject({ percent: 0.01 }); // 0.005
    expect(share(0, 5)).toMatchObject({ percent: 0 });
  });

  test("a published percentage counts only with its denominator", () => {
    expect(voteShare({ yesPercent: 82, denominator: "members" }).yes).toEqual({
      known: true,
      percent: 82,
      of: "members",
      basis: "published",
    });
    const unknown = voteShare({
      yesPercent: 82,
      turnoutPercent: 50,
      eligible: { value: 2400, modifier: "about" },
    });
    expect(unknown.yes).toEqual({
      known: false,
      reason: "denominatorUnknown",
      readings: [
        { of: "votesCast", percent: 82, yesVotes: { min: 948, max: 1021 } }, // 2,350 × 81.5% × 49.5% is 948.05, 2,450 × 82.5% × 50.5% is 1,020.7
        { of: "members", percent: 82, yesVotes: null },
        { of: "eligible", percent: 82, yesVotes: { min: 1915, max: 2022 } }, // 1,915.25 to 2,021.25
      ],
    });
    expect(unknown.turnout).toEqual({ known: true, percent: exactly(50), basis: "published" });
  });

  test("what cannot be known is told by its reason", () => {
    const reasons = (tally: Tally) => {
      const { yes, turnout } = voteShare(tally);
      return [yes.known ? "" : yes.reason, turnout.known ? "" : turnout.reason];
    };
    expect(reasons({})).toEqual(["noFigure", "votesUnknown"]);
    expect(reasons({ yes: 5, no: 5 })).toEqual(["", "eligibleUnknown"]);
    expect(reasons({ yes: 0, no: 0, eligible: { value: 0 } })).toEqual(["noVotes", "nobodyEligible"]);
    expect(reasons({ yes: 5, no: 6, eligible: { value: 10 } })).toEqual(["", "moreVotesThanEligible"]);
    expect(reasons({ yes: 5, no: 6, eligible: { verbatim: "dozens" } })).toEqual(["", "eligibleUnknown"]);
    expect(voteShare({ yes: 5, no: 5, eligible: { value: 10, modifier: "moreThan" } }).turnout).toMatchObject(
      {
        percent: { min: 0, max: 100 },
      },
    );
  });

  test.each([{ yes: -1 }, { no: 1.5 }, { yes: Number.NaN }, { yesPercent: 101 }, { turnoutPercent: -1 }])(
    "%o is refused",
    (tally) => expect(thrownBy(() => voteShare(tally)).code).toBe("invalid-argument"),
  );

  test("law: bounds hold the exact turnout, and a share never leaves 0 to 100", () => {
    const votes = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(votes, votes, votes, fc.nat(300), (yes, no, rest, width) => {
        const whole = yes + no + rest;
        fc.pre(whole > 0 && yes + no > 0);
        const { turnout, yes: share } = voteShare({
          yes,
          no,
          eligible: { min: Math.max(0, whole - width), max: whole + width },
        });
        if (!turnout.known || !share.known) return expect.fail("not known");
        const exact = (100 * (yes + no)) / whole;
        expect(turnout.percent.min).toBeLessThanOrEqual(width === 0 ? exact + 0.00501 : exact + 1e-9);
        expect(turnout.percent.max).toBeGreaterThanOrEqual(width === 0 ? exact - 0.00501 : exact - 1e-9);
        expect(turnout.percent.max).toBeLessThanOrEqual(100);
        expect(share.percent).toBeCloseTo((100 * yes) / (yes + no), 2);
      }),
    );
  });
});

describe("the record of the strike at Kaiser", () => {
  const [stoppage = expect.fail("no stoppage")] = parseDataset(kaiser).stoppages;
  const told = (asOf: string) =>
    votesOf(stoppage, asOf).map(({ eventId, outcome, count }: Vote) => [eventId, outcome, count?.tally.yes]);

  test("the strike vote, then the ratification, first with a count in part", () => {
    expect(told("2024-09-29")).toEqual([]);
    expect(told("2024-12-13")).toEqual([["authorisation", "strikeAuthorized", undefined]]);
    expect(told("2025-05-07")[1]).toEqual(["ratified", "pending", 1799]);
    expect(told("2025-05-08")[1]).toEqual(["ratified", "agreementRatified", 1937]);
    expect(votesOf(stoppage, "2025-05-08")[1]?.count).toMatchObject({ state: "partial", date: "2025-05-08" });
    expect(votesOf(stoppage, "2025-05-08")[0]?.share?.yes).toEqual({
      known: true,
      percent: 82,
      of: "members",
      basis: "published",
    });
  });
});

describe("tallies and outcomes", () => {
  test("of two of one day the later time is taken, then the final one, then the later in the record", () => {
    const vote = (...tallies: Tally[]) =>
      ({ id: "v", type: "strikeVote", date: "2024-03-01", result: "authorized", tallies }) as const;
    const early: Tally = { asOf: { date: "2024-03-01", time: "09:00" }, yes: 1 };
    const late: Tally = { asOf: { date: "2024-03-01", time: "18:00" }, yes: 2 };
    const plain: Tally = { yes: 3 };
    expect(latestTally(vote(late, early), "2024-03-01")?.tally.yes).toBe(2);
    expect(latestTally(vote({ ...plain, final: true }, plain), "2024-03-02")).toMatchObject({
      state: "final",
    });
    expect(latestTally(vote(plain, { yes: 4 }), "2024-03-02")?.tally.yes).toBe(4);
    expect(latestTally(vote(plain), "2024-02-29")).toBeNull();
    expect(thrownBy(() => latestTally(vote(), "2024-03")).code).toBe("invalid-date");
  });

  test("an agreement voted down is told apart from an offer voted down", () => {
    const vote = (
      id: string,
      date: string,
      on: "tentativeAgreement" | "offer",
      result: "ratified" | "rejected" | "called",
    ): TimelineEvent => ({ id, type: "ratificationVote", date, on, result });
    const votes = votesOf(
      strike([
        vote("c", "2024-12-01", "tentativeAgreement", "ratified"),
        vote("a", "2024-09-12", "tentativeAgreement", "rejected"),
        vote("b", "2024-10-23", "offer", "rejected"),
        vote("d", "2024-12-02", "offer", "ratified"),
        vote("e", "2024-12-03", "offer", "called"),
        { id: "s", type: "strikeVote", date: "2024-09-01", result: "rejected" },
      ]),
      "2024-12-31",
    );
    expect(votes.map(({ outcome }) => outcome)).toEqual([
      "strikeRejected",
      "ratificationFailed",
      "offerRejected",
      "agreementRatified",
      "offerAccepted",
      "pending",
    ]);
  });
});
