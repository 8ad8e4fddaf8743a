// Ranks where lengths are bounds. Own length: ten days from 1 June 2024. Worked out by hand.

import { rankAmong, stoppageFromSpan, type WorkStoppage } from "picketline";
import { describe, expect, it } from "vitest";
import { on, strike } from "./builders.js";

const asOf = "2024-12-31";
const span = (id: string, from: string, to: string): WorkStoppage =>
  stoppageFromSpan({ id, title: id, kind: "strike", from, to });
const own = span("own", "2024-06-01", "2024-06-10");

/** One that ended in March, after as many days as said. */
const lasting = (id: string, least: number, most: number): WorkStoppage => {
  const day = (number: number) => `2024-03-${String(number).padStart(2, "0")}`;
  return span(id, "2024-03-01", least === most ? day(least) : `${day(least)}/${day(most)}`);
};

describe("one other", () => {
  it.each<[number, number, object, string[], boolean | undefined]>([
    [10, 10, { min: 1, max: 1 }, ["other"], undefined],
    [10, 12, { min: 1, max: 2 }, [], false],
    [8, 10, { min: 1, max: 1 }, [], undefined],
    [8, 12, { min: 1, max: 2 }, [], false],
    [11, 12, { min: 2, max: 2 }, [], true],
    [9, 9, { min: 1, max: 1 }, [], undefined],
  ])("of %d to %d days", (least, most, rank, tied, surely) => {
    const ranked = rankAmong(own, [lasting("other", least, most)], { asOf });
    expect(ranked).toMatchObject({ rank, tied });
    expect(ranked.longer[0]?.surely).toBe(surely);
  });

  it("the same bounds are no tie: one may be longer than the other", () => {
    const vague = span("own", "2024-06-01", "2024-06-08/2024-06-12");
    expect(rankAmong(vague, [lasting("other", 8, 12)], { asOf })).toMatchObject({
      rank: { min: 1, max: 2 },
      tied: [],
    });
  });
});

it("one that is as long as a vague one at its least, or at its most, is not as long", () => {
  const vague = span("own", "2024-06-01", "2024-06-08/2024-06-12");
  for (const days of [8, 12]) {
    expect(rankAmong(vague, [lasting("other", days, days)], { asOf }).tied).toEqual([]);
  }
});

it("the longer ones are in the order of the most, then of the least", () => {
  const others = [lasting("c", 8, 12), lasting("a", 15, 15), lasting("b", 11, 12)];
  expect(rankAmong(own, others, { asOf }).longer.map(({ id }) => id)).toEqual(["a", "b", "c"]);
});

describe("the longest since", () => {
  const sure = span("sure", "2024-03-01", "2024-03-20");
  const since = (...others: WorkStoppage[]) => {
    const { longestSince } = rankAmong(own, [sure, ...others], { asOf });
    return longestSince && [longestSince.id, longestSince.unless];
  };

  it("unless one that ended after it was longer, too", () => {
    expect(since()).toEqual(["sure", []]);
    expect(since(span("later", "2024-04-01", "2024-04-08/2024-04-15"))).toEqual(["sure", ["later"]]);
    expect(since(span("earlier", "2024-02-01", "2024-02-08/2024-02-15"))).toEqual(["sure", []]);
    expect(since(span("same-day", "2024-03-08", "2024-03-15/2024-03-20"))).toEqual(["sure", []]);
    expect(since(span("day-after", "2024-03-08", "2024-03-15/2024-03-21"))).toEqual(["sure", ["day-after"]]);
    expect(since(span("shorter", "2024-04-01", "2024-04-05"))).toEqual(["sure", []]);
  });

  it("of those that are surely longer, the one that ended last", () => {
    expect(since(span("later", "2024-04-01", "2024-04-15"))).toEqual(["later", []]);
    expect(since(span("earlier", "2024-01-01", "2024-02-15"))).toEqual(["sure", []]);
    // Both ended by the 20th; the second surely not before it.
    expect(since(span("vague", "2024-03-01", "2024-03-15/2024-03-20"))).toEqual(["sure", []]);
  });

  it("one that is surely longer, too, is no reservation; of two that ended by one day, the surer end holds", () => {
    const answer = (...others: WorkStoppage[]) => {
      const { longestSince } = rankAmong(own, others, { asOf });
      return longestSince && [longestSince.id, longestSince.unless];
    };
    const wide = span("wide", "2024-03-01", "2024-03-15/2024-03-25");
    const narrow = span("narrow", "2024-03-01", "2024-03-18/2024-03-22");
    expect(answer(wide, narrow)).toEqual(["wide", []]);
    expect(answer(span("vague", "2024-03-01", "2024-03-15/2024-03-20"), sure)).toEqual(["sure", []]);
    expect(answer(sure, span("vague", "2024-03-01", "2024-03-15/2024-03-20"))).toEqual(["sure", []]);
  });

  it("the surer of two ends on one day holds though the other was longer", () => {
    expect(since(span("longer", "2024-02-20", "2024-03-15/2024-03-20"))).toEqual(["sure", []]);
  });

  it("one of which nobody knows the end may have ended before another that may be longer, not before its last sign", () => {
    // At least 49 days: it was on as late as 20 March, and may be on yet.
    const blank = strike(
      [
        { id: "began", type: "began", date: "2024-02-01" },
        { id: "picket", type: "picket", date: "2024-03-20" },
      ],
      { id: "blank" },
    );
    const longestSince = (...others: WorkStoppage[]) =>
      rankAmong(own, [blank, ...others], { asOf }).longestSince;
    expect(longestSince()).toMatchObject({ id: "blank", end: null, unless: [] });
    expect(longestSince(span("later", "2024-04-01", "2024-04-08/2024-04-15"))?.unless).toEqual(["later"]);
    expect(longestSince(span("earlier", "2024-03-01", "2024-03-08/2024-03-15"))?.unless).toEqual([]);
    const goesOn = span("blank", "2024-02-01", "..");
    const unless = rankAmong(own, [goesOn, span("later", "2024-04-01", "2024-04-08/2024-04-15")], { asOf });
    expect(unless.longestSince).toMatchObject({ id: "blank", end: null, unless: [] });
  });

  it("one that began on the same day is not before it", () => {
    expect(since(span("together", "2024-06-01", "2024-06-30"))).toEqual(["sure", []]);
  });
});

it("what is still on is passed on no day that is known, whatever else has ended", () => {
  const ownOn = span("own", "2024-12-01", "..");
  const stillOn = span("still-on", "2024-10-01", "..");
  const ended = span("ended", "2024-03-01", "2024-04-30"); // 61 days
  const { passes } = rankAmong(ownOn, [stillOn, ended], { asOf });
  expect(passes?.longest).toMatchObject({ id: "still-on", on: { latest: null } });
  expect(passes?.next).toEqual({
    id: "ended",
    days: { min: 61, max: 61 },
    on: { earliest: "2025-01-31", latest: "2025-01-31" },
  });
});

it("one of which another part is out has surely begun, though the first part may not have", () => {
  const parts = strike([
    on(4, "began", { scope: { placeIds: ["north"] }, date: "2024-03-04/2024-03-20" }),
    on(6, "joined", { scope: { placeIds: ["south"] } }),
    on(22, "continued", { openEnded: true }),
  ]);
  expect(rankAmong(parts, [], { asOf: "2024-03-12" }).unranked).toBeNull();
});

it("one that begins on the day itself, and of whose end nothing is known, has surely begun", () => {
  const begun = (from: string) =>
    rankAmong(stoppageFromSpan({ id: "own", title: "own", kind: "strike", from }), [], { asOf }).unranked;
  expect(begun(asOf)).toBeNull();
  expect(begun(`2024-12-30/${asOf}`)).toBeNull();
  expect(begun(`${asOf}/2025-01-02`)).toBe("maybeNotBegun");
});
