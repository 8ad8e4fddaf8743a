// The gap where terms were not published, and the way where an end is open: positions put together by hand.

import { gapHistory, outcomeOf, type Quantity } from "picketline";
import { describe, expect, test } from "vitest";
import { agreed, demandOf, position, type TimePosition, wayOf } from "./builders.js";

describe("what was last published", () => {
  const published = (...positions: readonly TimePosition[]) =>
    gapHistory(demandOf(...positions)).map(({ date, newPositionIds, comparisons, lastPublished }) => [
      date,
      newPositionIds.join(" "),
      comparisons.map((one) => `${one.demandingId}-${one.offeringId}`).join(" "),
      lastPublished.map((one) => `${one.demandingId}-${one.offeringId}`).join(" "),
    ]);

  test("is told where an offer, a demand or both came without terms, and not where all are known", () => {
    expect(
      published(
        position("o1", "2025-01-10", "employer", 5),
        position("d1", "2025-01-02", "union", 7),
        position("o2", "2025-02-01", "employer", "unknown"),
        position("o3", "2025-02-10", "employer", 6),
        position("d2", "2025-02-20", "union", "unknown"),
        position("o4", "2025-02-25", "employer", "unknown"),
      ),
    ).toEqual([
      ["2025-01-02", "d1", "", ""],
      ["2025-01-10", "o1", "d1-o1", ""],
      ["2025-02-01", "o2", "d1-o2", "d1-o1"],
      ["2025-02-10", "o3", "d1-o3", ""],
      ["2025-02-20", "d2", "d2-o3", "d1-o3"],
      ["2025-02-25", "o4", "d2-o4", "d1-o3"],
    ]);
  });

  test("is not told once there is an agreement", () => {
    const history = published(
      position("d1", "2025-01-02", "union", 7),
      position("o1", "2025-01-10", "employer", 5),
      position("o2", "2025-02-01", "employer", "unknown"),
      agreed(6, "2025-03-01"),
    );
    expect(history.at(-1)).toEqual(["2025-03-01", "deal", "", ""]);
  });

  test("nor of an agreement whose own terms were not published", () => {
    const history = published(
      position("d1", "2025-01-02", "union", 7),
      position("o1", "2025-01-10", "employer", 5),
      agreed("unknown", "2025-03-01"),
    );
    expect(history.at(-1)).toEqual(["2025-03-01", "deal", "", ""]);
  });

  test("is told of each of two on the other side where one of them moved on in silence", () => {
    const history = published(
      position("d1", "2025-01-02", "union", 7),
      position("o1", "2025-01-10", "employer", 5),
      position("a1", "2025-01-10", "agency", 4),
      position("a2", "2025-02-01", "agency", "unknown"),
    );
    expect(history.at(-1)).toEqual(["2025-02-01", "a2", "d1-o1 d1-a2", "d1-o1 d1-a1"]);
  });

  test("of two accounts of one side, one that is not published is enough", () => {
    const history = published(
      position("d1", "2025-01-02", "union", 7),
      position("o1", "2025-01-10", "employer", 5),
      position("o2", "2025-01-10", "employer", "unknown"),
    );
    expect(history.at(-1)).toEqual(["2025-01-10", "o1 o2", "d1-o1 d1-o2", "d1-o1"]);
  });
});

describe("the way from offer to demand", () => {
  test.each<[demand: number | Quantity, offer: number | Quantity, deal: number | Quantity, reason: string]>([
    [{ min: 7 }, 5, 6, "openEnded"],
    [7, { min: 5 }, 6, "openEnded"],
    [7, 5, { min: 6 }, "openEnded"],
    [7, 7, 7, "demandEqualsOffer"],
    [{ min: 6, max: 8 }, 7, 7, "demandMayEqualOffer"],
    [{ min: 7, max: 8 }, 7, 7, "demandMayEqualOffer"],
    [{ min: 6, max: 7 }, 7, 7, "demandMayEqualOffer"],
    [{ verbatim: "ample" }, 5, 6, "inWordsOnly"],
  ])("%j, %j, %j: %s", (demand, offer, deal, reason) => {
    expect(wayOf(demand, offer, deal)).toMatchObject({
      wayPercent: null,
      reason,
    });
  });

  test("goes down, too, and is vague where one of the three is", () => {
    expect(wayOf(5, 7, 6)).toMatchObject({
      wayPercent: { min: 50, max: 50 },
      unit: "hours a week",
    });
    // From 5 to 7, six is the half; from 5 to 9, a quarter.
    expect(wayOf({ min: 7, max: 9 }, 5, 6)).toMatchObject({
      wayPercent: { min: 25, max: 50 },
    });
  });

  test("an agreement at the offer is none of a way down, not minus none", () => {
    expect(wayOf(5, 7, 7)?.wayPercent).toEqual({ min: 0, max: 0 });
  });

  test("the unit is that of whichever of the three has one", () => {
    const silent = { wayPercent: null, reason: "notPublished", unit: "hours a week" };
    expect(wayOf("unknown", 5, "unknown")).toMatchObject(silent);
    expect(wayOf("unknown", "unknown", 6)).toMatchObject(silent);
  });

  test("any two of the three that are on another basis are enough for there to be none", () => {
    const way = (demand?: boolean, offer?: boolean, deal?: boolean) => {
      const one = (id: string, holders: string, netOfMeetings: boolean | undefined, hours: number) =>
        position(id, "2025-01", holders, hours, {
          standing: id === "deal" ? "agreed" : "offer",
          terms: {
            hours: { value: hours },
            per: "week",
            ...(netOfMeetings === undefined ? {} : { netOfMeetings }),
          },
        });
      const demanded = demandOf(
        one("d", "union", demand, 7),
        one("o", "employer", offer, 5),
        one("deal", "union employer", deal, 6),
      );
      return outcomeOf(demanded).fromFirstOffer[0]?.attributes[0]?.reason;
    };
    expect(way(true, true, true)).toBeNull();
    expect(way(true, false)).toBe("meetingsDiffer");
    expect(way(true, undefined, false)).toBe("meetingsDiffer");
    expect(way(undefined, true, false)).toBe("meetingsDiffer");
  });

  test("there is none for a word", () => {
    const withWord = (id: string, holders: string, bookable: boolean, standing: "offer" | "agreed") =>
      position(id, "2025-01", holders, 7, {
        standing,
        terms: { hours: { value: 7 }, per: "week", bookable },
      });
    const [way] = outcomeOf(
      demandOf(
        withWord("d", "union", false, "offer"),
        withWord("o", "employer", true, "offer"),
        withWord("deal", "union employer", false, "agreed"),
      ),
    ).fromFirstOffer;
    expect(way?.attributes.find(({ attribute }) => attribute === "bookable")).toMatchObject({
      unit: null,
      wayPercent: null,
      reason: "notANumber",
    });
  });

  test("offers from after the agreement, or from after the day, are no last offers", () => {
    const demand = demandOf(
      position("d", "2025-01-02", "union", 7),
      position("o1", "2025-01-10", "employer", 5),
      position("joint", "2025-01-20", "union employer", 6),
      agreed(6, "2025-03-01"),
      position("side", "2025-04-01", "other", 3),
    );
    const ids = (asOf?: string) => {
      const { firstDemands, firstOffers, lastOffers, settled } = outcomeOf(
        demand,
        asOf === undefined ? {} : { asOf },
      );
      return [firstDemands, firstOffers, lastOffers]
        .map((all) => all.map(({ id }) => id).join(" "))
        .concat(`${settled}`);
    };
    expect(ids("2025-03-31")).toEqual(["d", "o1", "joint", "true"]);
    // Another one that offers has yet to settle.
    expect(ids()).toEqual(["d", "o1", "joint", "false"]);
    expect(ids("2025-01-10")).toEqual(["d", "o1", "o1", "false"]);
    expect(ids("2025-01-09")).toEqual(["d", "", "", "false"]);
  });

  test("what both sides hold is a demand, too", () => {
    const { firstDemands, firstOffers } = outcomeOf(
      demandOf(
        position("joint", "2025-01-02", "union employer", 6),
        position("o", "2025-01-10", "employer", 5),
      ),
    );
    expect([firstDemands, firstOffers].map(([first]) => first?.id)).toEqual(["joint", "joint"]);
  });

  test("an offer of the day of the agreement may be from before it, and of two accounts the later day holds", () => {
    const lastOffers = (...more: readonly TimePosition[]) =>
      outcomeOf(
        demandOf(
          position("d", "2025-01-02", "union", 7),
          position("o", "2025-01-10", "employer", 5),
          agreed(6, "2025-03-01"),
          ...more,
        ),
      ).lastOffers.map(({ id }) => id);
    expect(lastOffers(position("side", "2025-03-01", "other", 3))).toEqual(["side"]);
    expect(lastOffers(position("side", "2025-03-02", "other", 3))).toEqual(["o"]);
    const vaguely = { ...agreed(6, "2025-03"), id: "deal-by-others" };
    expect(lastOffers(position("side", "2025-03-15", "other", 3), vaguely)).toEqual(["side"]);
  });

  test("who demands must hold a position, and those who do are named", () => {
    const demand = demandOf(
      position("d", "2025-01-02", "union", 7),
      position("o", "2025-01-10", "employer", 5),
    );
    expect(() => gapHistory(demand, { demandedById: "nobody" })).toThrow(
      '"demandedById" is "nobody"; it must be one of those who hold a position: union, employer.',
    );
    expect(() => gapHistory(demandOf(), { demandedById: "nobody" })).toThrow("there are none");
    expect(outcomeOf({ ...demandOf(), raisedByIds: [] })).toMatchObject({
      settled: false,
      asOf: null,
      agreed: [],
    });
  });
});
