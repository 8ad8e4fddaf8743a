// Ranks worked by hand from the published lengths (shared/facts/published-lengths.json), and what vague records do.

import fc from "fast-check";
import {
  addDays,
  durationOf,
  rankAmong,
  stoppageFromSpan,
  usFederal,
  type WorkCalendar,
  type WorkStoppage,
} from "picketline";
import { describe, expect, it } from "vitest";

const strike = (id: string, from: string, to?: string, kind: "strike" | "lockout" = "strike"): WorkStoppage =>
  stoppageFromSpan({ id, title: id, kind, from, ...(to === undefined ? {} : { to }) });

// The last days out as they were published, both ends counted.
const socal = strike("nuhw-kaiser-socal-2024", "2024-10-21", "..");
const published = [
  socal,
  strike("nuhw-kaiser-norcal-2022", "2022-08-15", "2022-10-20"), // 67 days: "10-week strike"
  strike("nuhw-kaiser-2018", "2018-12-10", "2018-12-14"), // 5
  strike("uc-academic-2022", "2022-11-14", "2022-12-23"), // 40
  strike("wga-2023", "2023-05-02", "2023-09-26"), // 148
  strike("sag-aftra-2023", "2023-07-14", "2023-11-08"), // 118
  strike("uaw-gm-2023", "2023-09-15", "2023-10-30"), // 46
  strike("boeing-iam-2024", "2024-09-13", "2024-11-04"), // 53
  strike("st-vincent-2021", "2021-03-08", "2022-01-03"), // 302
  strike("mlb-lockout-2021", "2021-12-02", "2022-03-10", "lockout"), // 99
];
const californian = new Set(["nuhw-kaiser-norcal-2022", "nuhw-kaiser-2018", "uc-academic-2022"]);
const exactly = (days: number) => ({ min: days, max: days });
const on = (day: string) => ({ earliest: day, latest: day });

describe("day 54 of the Kaiser strike", () => {
  const asOf = "2024-12-13";

  it("is the second longest in California, since Northern California 2022", () => {
    const answer = rankAmong(socal, published, {
      asOf,
      where: (other) => californian.has(other.id),
      scope: "strikes in California",
    });
    expect(answer).toMatchObject({
      days: exactly(54),
      rank: exactly(2),
      unranked: null,
      compared: 3,
      notCompared: [],
      scope: "strikes in California",
      asOf,
      rule: { counted: "calendar days", ends: "inclusive", until: null },
    });
    expect(answer.longestSince).toEqual({
      id: "nuhw-kaiser-norcal-2022",
      days: exactly(67),
      end: on("2022-10-20"),
      surely: true,
      unless: [],
    });
    // Day 68 is 67 nights after 21 October: 10 to the 31st, 30 to 30 November, 27 more.
    const passing = { id: "nuhw-kaiser-norcal-2022", days: exactly(67), on: on("2024-12-27") };
    expect(answer.passes).toEqual({ next: passing, longest: passing });
  });

  it("is the fifth longest of the strikes, since SAG-AFTRA", () => {
    const answer = rankAmong(socal, published, { asOf, where: (other) => other.kind === "strike" });
    expect(answer.rank).toEqual(exactly(5));
    expect(answer.compared).toBe(8);
    expect(answer.longer.map((other) => [other.id, other.days.max])).toEqual([
      ["st-vincent-2021", 302],
      ["wga-2023", 148],
      ["sag-aftra-2023", 118],
      ["nuhw-kaiser-norcal-2022", 67],
    ]);
    expect(answer.longestSince?.id).toBe("sag-aftra-2023");
    expect(answer.passes?.next?.on).toEqual(on("2024-12-27"));
    // Day 303 is 302 nights on: 365 to 21 October 2025, less 63 (21 to 30 September, 30 to 31 August, 12 more).
    expect(answer.passes?.longest).toEqual({
      id: "st-vincent-2021",
      days: exactly(302),
      on: on("2025-08-19"),
    });
  });

  it("counts lockouts where nothing keeps them out", () => {
    expect(rankAmong(socal, published, { asOf }).rank).toEqual(exactly(6));
  });

  it("passes by working days when working days are counted", () => {
    // Northern California to the tentative agreement: the 45 workdays that the Bureau of Labor Statistics lists.
    const norcal = strike("norcal", "2022-08-15", "2022-10-18");
    const answer = rankAmong(socal, [norcal], { asOf, count: usFederal });
    // October 9, November 21 less Veterans Day and Thanksgiving, December 2–13 10: 38. The 46th: 43 by 20 December,
    // 45 by the 24th, Christmas off, the 26th.
    expect(answer).toMatchObject({
      days: exactly(38),
      rank: exactly(2),
      rule: { counted: "US federal working days" },
    });
    expect(answer.longer[0]?.days).toEqual(exactly(45));
    expect(answer.passes?.longest?.on).toEqual(on("2024-12-26"));
  });

  it("passes a day later by elapsed days of the two", () => {
    const norcal = strike("norcal", "2022-08-15", "2022-10-20");
    const answer = rankAmong(socal, [norcal], { asOf, ends: "elapsed" });
    expect(answer.days).toEqual(exactly(53));
    // 66 nights are passed by 67 nights: the same day, by either rule.
    expect(answer.passes?.longest?.on).toEqual(on("2024-12-27"));
  });
});

describe("ties", () => {
  const ten = strike("ten", "2024-05-01", "..");
  const tenAgo = strike("ten-ago", "2023-05-01", "2023-05-10");

  it("share a rank, and are passed on the next day", () => {
    const answer = rankAmong(ten, [tenAgo], { asOf: "2024-05-10" });
    expect(answer).toMatchObject({ rank: exactly(1), longer: [], tied: ["ten-ago"], longestSince: null });
    expect(answer.passes?.longest?.on).toEqual(on("2024-05-11"));
  });

  it("leave the ranks after them open", () => {
    const five = strike("five", "2024-05-06", "..");
    const others = [tenAgo, strike("ten-too", "2022-05-01", "2022-05-10")];
    expect(rankAmong(five, others, { asOf: "2024-05-10" }).rank).toEqual(exactly(3));
  });
});

describe("the longest since", () => {
  it("looks back: one that began later is longer, but is not what it is the longest since", () => {
    const ended = strike("mid", "2020-03-01", "2020-03-10");
    const before = strike("before", "2019-01-01", "2019-02-01");
    const after = strike("after", "2021-01-01", "2021-02-01");
    const answer = rankAmong(ended, [before, after], { asOf: "2022-01-01" });
    expect(answer.rank).toEqual(exactly(3));
    expect(answer.longestSince?.id).toBe("before");
    expect(answer.passes).toBeNull();
  });

  it("has no end where the longer one is still on, and no day for passing it", () => {
    const elder = strike("elder", "2024-04-01", "..");
    const answer = rankAmong(strike("own", "2024-05-01", ".."), [elder], { asOf: "2024-05-10" });
    expect(answer.longestSince).toMatchObject({ id: "elder", end: null, surely: true });
    // 40 days so far: were it over now, 41 days from 1 May end on 10 June. It may go on.
    expect(answer.passes).toEqual({
      next: null,
      longest: { id: "elder", days: exactly(40), on: { earliest: "2024-06-10", latest: null } },
    });
  });

  it("names those that may have been longer after it", () => {
    const longer = strike("longer", "2020-01-01", "2020-01-31");
    const perhaps = strike("perhaps", "2023-04-20", "2023-05"); // 12 to 42 days
    const own = strike("own", "2024-05-01", "2024-05-15"); // 15 days
    const answer = rankAmong(own, [longer, perhaps], { asOf: "2024-06-01" });
    expect(answer.rank).toEqual({ min: 2, max: 3 });
    expect(answer.longestSince).toMatchObject({ id: "longer", unless: ["perhaps"] });
    expect(answer.longer.map((other) => [other.id, other.surely])).toEqual([
      ["perhaps", false],
      ["longer", true],
    ]);
  });
});

describe("what the record does not tell", () => {
  const asOf = "2024-06-01";
  const own = strike("own", "2024-05-01", "2024-05-10");

  it("compares a blank end only where what is known decides it", () => {
    const blank = strike("blank", "2023-01-02");
    const long = strike("long", "2023-01-02");
    const seenLong: WorkStoppage = {
      ...long,
      timeline: [...long.timeline, { id: "seen", type: "continued", date: "2023-02-02" }],
    };
    const recent = strike("recent", "2024-05-30"); // 1 to 3 days by 1 June
    const answer = rankAmong(own, [blank, seenLong, recent], { asOf });
    expect(answer.compared).toBe(2);
    expect(answer.rank).toEqual(exactly(2));
    // 2 January 2023 to 1 June 2024: 364 days of 2023, 31 + 29 + 31 + 30 + 31 + 1 of 2024.
    expect(answer.notCompared).toEqual([{ id: "blank", reason: "endUnknown", days: { min: 1, max: 517 } }]);
    expect(answer.longestSince).toMatchObject({ id: "long", end: null });
  });

  it("lists what had not begun", () => {
    const answer = rankAmong(own, [strike("later", "2024-07-01", ".."), strike("june", "2024-06", "..")], {
      asOf,
    });
    expect(answer.compared).toBe(0);
    expect(answer.rank).toEqual(exactly(1));
    expect(answer.notCompared.map(({ id, reason }) => [id, reason])).toEqual([
      ["later", "notBegun"],
      ["june", "maybeNotBegun"],
    ]);
  });

  it("gives no rank to one that has not begun", () => {
    expect(rankAmong(own, [socal], { asOf: "2024-04-30" })).toMatchObject({
      days: exactly(0),
      rank: null,
      unranked: "notBegun",
      compared: 0,
      passes: null,
    });
  });

  it("compares by an end only what has one", () => {
    const agreed: WorkStoppage = {
      ...strike("agreed", "2024-03-01", "2024-03-20"),
      timeline: [
        ...strike("agreed", "2024-03-01", "2024-03-20").timeline,
        { id: "deal", type: "tentativeAgreement", date: "2024-03-05", covers: "whole" },
      ],
    };
    const answer = rankAmong(agreed, [own], { asOf, until: "tentativeAgreement" });
    expect(answer).toMatchObject({
      days: exactly(5),
      rank: exactly(1),
      notCompared: [{ id: "own", reason: "noSuchEnd", days: exactly(10) }],
      rule: { until: "tentativeAgreement" },
    });
    expect(rankAmong(own, [agreed], { asOf, until: "tentativeAgreement" })).toMatchObject({
      rank: null,
      unranked: "noSuchEnd",
    });
  });

  it("gives bounds of the day of passing for a vague start", () => {
    const vague = strike("vague", "2024-05-01/2024-05-03", "..");
    const answer = rankAmong(vague, [strike("forty", "2023-01-01", "2023-02-09")], { asOf: "2024-05-20" });
    // 41 days from 1 May end on 10 June, from 3 May on 12 June.
    expect(answer.passes?.longest?.on).toEqual({ earliest: "2024-06-10", latest: "2024-06-12" });
  });

  it("finds no day of passing where no day is worked", () => {
    const never: WorkCalendar = {
      name: "never",
      weekend: [1, 2, 3, 4, 5, 6, 7],
      holidays: [],
    };
    const answer = rankAmong(strike("on", "2024-05-01", ".."), [own], { asOf, count: never });
    expect(answer.tied).toEqual(["own"]);
    expect(answer.passes?.longest?.on).toEqual({ earliest: null, latest: null });
  });

  it("refuses what is no day or no rule", () => {
    expect(() => rankAmong(own, [], { asOf: "2024" })).toThrowError(
      expect.objectContaining({ name: "LabourError", code: "invalid-date" }),
    );
    expect(() => rankAmong(own, [], { asOf, until: "peace" as "ratified" })).toThrowError(
      expect.objectContaining({ name: "LabourError", code: "invalid-argument" }),
    );
  });
});

describe("laws", () => {
  const length = fc.integer({ min: 1, max: 60 });

  it("ranks exact lengths as sorting them does", () => {
    fc.assert(
      fc.property(length, fc.array(length, { maxLength: 20 }), (days, lengths) => {
        const of = (id: string, count: number) => strike(id, "2020-01-01", addDays("2020-01-01", count - 1));
        const others = lengths.map((count, index) => of(`other-${index}`, count));
        const answer = rankAmong(of("own", days), others, { asOf: "2024-01-01" });
        expect(answer.rank).toEqual(exactly(1 + lengths.filter((other) => other > days).length));
        expect(answer.tied.length).toBe(lengths.filter((other) => other === days).length);
        expect(answer.compared + answer.notCompared.length).toBe(others.length);
      }),
    );
  });

  it("passes on the first day on which the length is greater, by any rule", () => {
    const rule = fc.record({
      count: fc.constantFrom("calendar" as const, usFederal),
      ends: fc.constantFrom("inclusive" as const, "elapsed" as const),
      offset: fc.integer({ min: 0, max: 400 }),
      days: fc.integer({ min: 40, max: 400 }),
    });
    fc.assert(
      fc.property(rule, ({ count, ends, offset, days }) => {
        const from = addDays("2023-06-01", offset);
        const own = strike("own", from, "..");
        const other = strike("other", "2021-03-01", addDays("2021-03-01", days));
        const options = { asOf: addDays(from, 20), count, ends };
        const passing = rankAmong(own, [other], options).passes?.longest;
        const day = passing?.on.earliest ?? "";
        const most = passing?.days.max ?? Number.NaN;
        expect(durationOf(own, { ...options, asOf: day }).days.min).toBeGreaterThan(most);
        expect(durationOf(own, { ...options, asOf: addDays(day, -1) }).days.max).toBeLessThanOrEqual(most);
      }),
    );
  });
});
