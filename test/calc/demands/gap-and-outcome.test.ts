// The gap over time, and what became of a demand: sides, conflicting accounts, and when there is no number.

import fc from "fast-check";
import { gapHistory, outcomeOf } from "picketline";
import { describe, expect, test } from "vitest";
import { agreed, demandOf, position, wayOf } from "./builders.js";

describe("gapHistory", () => {
  test("keeps both accounts of one day, and compares each", () => {
    const [moment] = gapHistory(
      demandOf(
        position("demand", "2025-01-10", "union", 7),
        position("by-the-union", "2025-01-10", "employer", 4),
        position("by-the-employer", "2025-01-10", "employer", 5),
      ),
    );
    expect(moment?.newPositionIds).toEqual(["demand", "by-the-union", "by-the-employer"]);
    expect(moment?.comparisons.map(({ offeringId, attributes: [one] }) => [offeringId, one])).toMatchObject([
      ["by-the-union", { difference: { min: -3, max: -3 } }],
      ["by-the-employer", { difference: { min: -2, max: -2 } }],
    ]);
  });

  test("takes the holders of demands for the demanding side where nobody is said to have raised it", () => {
    const { raisedByIds: _, ...demand } = demandOf(
      position("offer", "2025-01-10", "employer", 5),
      position("demand", "2025-01-10", "union", 7, { standing: "demand" }),
    );
    expect(gapHistory(demand)[0]?.comparisons).toMatchObject([
      { demandingId: "demand", offeringId: "offer" },
    ]);
    expect(gapHistory(demand, { demandedById: "employer" })[0]?.comparisons).toMatchObject([
      { demandingId: "offer", offeringId: "demand" },
    ]);
    expect(() => gapHistory(demand, { demandedById: "nobody" })).toThrow(
      expect.objectContaining({ code: "invalid-argument", message: expect.stringContaining('"nobody"') }),
    );
  });

  test("leaves out what is deprecated and what has no day; a rejected agreement is the employer's position again", () => {
    const moments = gapHistory(
      demandOf(
        position("wrong", "2025-01-01", "employer", 9, { rank: "deprecated" }),
        position("open", "2025-01-01/..", "employer", 9),
        agreed(5),
        position("again", "2025-04-02", "union", 7),
      ),
    );
    expect(
      moments.map(({ date, agreed: deal, comparisons }) => [date, deal.length, comparisons.length]),
    ).toEqual([
      ["2025-03-31", 1, 0],
      ["2025-04-02", 0, 1],
    ]);
  });
});

describe("outcomeOf", () => {
  test("says how far of the way, beyond both ends too", () => {
    expect(wayOf(7, 5, 6)?.wayPercent).toEqual({ min: 50, max: 50 });
    expect(wayOf(7, 5, 8)?.wayPercent).toEqual({ min: 150, max: 150 });
    expect(wayOf(7, 5, 4)?.wayPercent).toEqual({ min: -50, max: -50 });
  });

  test("gives a reason where there is no number", () => {
    expect(wayOf(5, 5, 5)).toMatchObject({ wayPercent: null, reason: "demandEqualsOffer" });
    expect(wayOf({ min: 4, max: 6 }, 5, 5)).toMatchObject({
      wayPercent: null,
      reason: "demandMayEqualOffer",
    });
    expect(wayOf({ min: 7 }, 5, 5)).toMatchObject({ wayPercent: null, reason: "openEnded" });
    expect(wayOf({ verbatim: "enough" }, 5, 5)).toMatchObject({ wayPercent: null, reason: "inWordsOnly" });
  });

  test("is not settled where one who agreed has moved on, or the demanding side did not agree", () => {
    const moved = demandOf(agreed(5), position("again", "2025-04-02", "union", 7));
    expect(outcomeOf(moved)).toMatchObject({ settled: false, agreed: [] });
    expect(outcomeOf(moved, { asOf: "2025-04-01" })).toMatchObject({ settled: true });
    const others = demandOf(
      position("d", "2025-01", "union", 7),
      agreed(5, "2025-03", "other-union employer"),
    );
    expect(outcomeOf(others)).toMatchObject({ settled: false });
    expect(outcomeOf(others, { demandedById: "other-union" })).toMatchObject({ settled: true });
  });

  test("is settled in part where one of two employers has agreed, until the other one has too", () => {
    const demand = demandOf(
      position("d", "2025-01-10", "union", 7, { standing: "demand" }),
      position("o", "2025-01-20", "employer other-employer", 4),
      position("first", "2025-03-20", "union employer", 6, { standing: "agreed" }),
      position("second", "2025-11-30", "union other-employer", 5, { standing: "agreed" }),
    );
    const ids = (asOf: string) => {
      const { settled, agreed: deals, open, fromFirstOffer } = outcomeOf(demand, { asOf });
      return [settled, deals.map(({ id }) => id), open.map(({ id }) => id), fromFirstOffer.length];
    };
    expect(ids("2025-03-19")).toEqual([false, [], ["d", "o"], 0]);
    expect(ids("2025-06-01")).toEqual([false, ["first"], ["o"], 0]);
    // The second agreement leaves the first one as it is.
    expect(ids("2025-11-30")).toEqual([true, ["first", "second"], [], 2]);
  });

  test("is settled for one of two unions that demand, though not for both", () => {
    const demand = {
      ...demandOf(
        position("d", "2025-01-10", "union other-union", 7, { standing: "demand" }),
        position("o", "2025-01-20", "employer", 4),
        agreed(5),
      ),
      raisedByIds: ["union", "other-union"],
    };
    expect(outcomeOf(demand)).toMatchObject({ settled: false, open: [{ id: "d" }] });
    expect(outcomeOf(demand, { demandedById: "union" })).toMatchObject({ settled: true, open: [] });
  });

  test("keeps each of several first offers", () => {
    const outcome = outcomeOf(
      demandOf(
        position("d", "2025-01-10", "union", 7),
        position("o1", "2025-01-10", "employer", 4),
        position("o2", "2025-01-10", "employer", 5),
        position("last", "2025-02-10", "employer", 5.5),
        agreed(6),
      ),
    );
    expect(outcome.fromFirstOffer.map(({ offeredId }) => offeredId)).toEqual(["o1", "o2"]);
    expect(outcome.fromLastOffer).toMatchObject([
      { offeredId: "last", attributes: [{ wayPercent: { min: 33.3333333333, max: 33.3333333333 } }] },
    ]);
  });

  test("refuses what is no day", () => {
    expect(() => outcomeOf(demandOf(agreed(5)), { asOf: "2025-03" })).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    );
  });

  test("bounds contain the share of whatever the numbers can be", () => {
    const range = fc
      .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }))
      .map(([low, width]) => ({ min: low, max: low + width }));
    const at = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(range, range, range, at, at, at, (demand, offer, deal, x, y, z) => {
        const way = wayOf(demand, offer, deal);
        const pick = ({ min, max }: { min: number; max: number }, share: number) => min + (max - min) * share;
        const [to, from, settled] = [pick(demand, x), pick(offer, y), pick(deal, z)];
        if (way?.wayPercent == null) {
          expect(["demandEqualsOffer", "demandMayEqualOffer"]).toContain(way?.reason);
          return;
        }
        const exact = ((settled - from) / (to - from)) * 100;
        expect(way.wayPercent.min).toBeLessThanOrEqual(exact + 1e-6);
        expect(way.wayPercent.max).toBeGreaterThanOrEqual(exact - 1e-6);
      }),
    );
  });
});
