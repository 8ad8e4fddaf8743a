// Lengths at their edges, head-counts with an open end, and what is refused. Days of March 2024, worked out by hand.

import {
  type DurationOptions,
  durationOf,
  lengthsOf,
  quantityBounds,
  spellsOf,
  stoppageFromSpan,
  type TimelineEvent,
} from "picketline";
import { describe, expect, it } from "vitest";
import { agreementVote, exactly, heads, on, strike, wholeAgreement } from "./builders.js";

const march = (day: number) => `2024-03-${String(day).padStart(2, "0")}`;
const began = on(4, "began");
const over = on(10, "ended", { reason: "agreement" });
const at = (...placeIds: string[]) => ({ scope: { placeIds } });

const lengthOn = (timeline: readonly TimelineEvent[], day: number, more: Partial<DurationOptions> = {}) =>
  durationOf(strike(timeline), { asOf: march(day), ...more });

describe("what is refused", () => {
  it.each<[object, string]>([
    [{ until: "never" }, '"until" is "never"; it can be: tentativeAgreement, '],
    [{ ends: "outer" }, '"ends" is "outer"; it can be: inclusive, elapsed.'],
    [{ count: "working" }, '"count" is "working"; it can be: "calendar", a work calendar.'],
    [{ count: null }, '"count" is null; it can be: "calendar", a work calendar.'],
    [{ count: { name: "half", weekend: [6, 7] } }, '"count" is '],
    [{ count: { name: "half", holidays: [] } }, '"count" is '],
  ])("%j", (options, message) => {
    expect(() => lengthOn([began], 5, options)).toThrow(
      expect.objectContaining({ code: "invalid-argument", message: expect.stringContaining(message) }),
    );
  });

  it.each<[field: "value" | "min" | "max", received: unknown, shown: string]>([
    ["value", Number.POSITIVE_INFINITY, "Infinity"],
    ["value", Number.NaN, "NaN"],
    ["value", "5", '"5"'],
    ["min", 2 ** 53, "9007199254740992"],
    ["max", -(2 ** 53), "-9007199254740992"],
  ])("a quantity of which %s is %s", (field, received, shown) => {
    expect(() => quantityBounds({ [field]: received })).toThrow(
      expect.objectContaining({
        code: "invalid-argument",
        message: `"${field}" is ${shown}; it must be a finite number, and 9007199254740991 at most.`,
      }),
    );
    expect(quantityBounds({ value: Number.MAX_SAFE_INTEGER })).toEqual(exactly(Number.MAX_SAFE_INTEGER));
  });

  it("an event whose date is none, unless it is deprecated; one whose end is open says nothing", () => {
    const dated = (date: string, more: object = {}) =>
      spellsOf(strike([began, on(5, "picket", { date, ...more }), over]), { asOf: march(31) });
    expect(() => dated("soon")).toThrow(
      expect.objectContaining({
        code: "invalid-argument",
        message: '"/timeline/1/date" is "soon"; it must be a partial date.',
      }),
    );
    expect(dated("soon", { rank: "deprecated" })).toHaveLength(1);
    expect(dated("2024-03-05/..")).toHaveLength(1);
  });

  it("an end before the start, with its time where that is why", () => {
    const span = { id: "s", title: "S", kind: "strike", from: march(4) } as const;
    expect(() => stoppageFromSpan({ ...span, to: march(3) })).toThrow(
      "A stoppage cannot end (2024-03-03) before it starts (2024-03-04).",
    );
    expect(() => stoppageFromSpan({ ...span, to: march(4), toTime: "00:00" })).toThrow(
      "A stoppage cannot end (2024-03-04 00:00) before it starts (2024-03-04).",
    );
    expect(stoppageFromSpan({ ...span, to: "..", fromTime: "06:00" }).timeline).toEqual([
      { id: "began", type: "began", date: march(4), time: "06:00" },
      { id: "goes-on", type: "continued", date: march(4), openEnded: true },
    ]);
  });
});

describe("the length by a day", () => {
  it("of a vague start is nothing while it may not have begun, and a day once it has", () => {
    const vague = [{ ...began, date: "2024-03-04/2024-03-08" }];
    expect(lengthOn(vague, 7)).toMatchObject({ days: { min: 0, max: 4 }, dayNumber: null });
    expect(lengthOn(vague, 8)).toMatchObject({ days: { min: 1, max: 5 } });
    expect(lengthOn(vague, 8, { ends: "elapsed" }).days).toEqual({ min: 0, max: 4 });
  });

  it("no day has a number while the first part to go out may not have", () => {
    const parts = [
      { ...began, ...at("north"), date: "2024-03-04/2024-03-20" },
      on(21, "joined", at("south")),
      on(22, "continued", { openEnded: true }),
    ];
    expect(lengthOn(parts, 12).dayNumber).toBeNull();
    expect(lengthOn(parts, 21).dayNumber).toEqual({ min: 2, max: 18 });
    // Once another part is surely out, it has surely begun: on the 4th, the 5th or the 6th.
    const joined = [
      ...parts.slice(0, 1),
      on(6, "joined", at("south")),
      on(22, "continued", { openEnded: true }),
    ];
    expect(lengthOn(joined, 5)).toMatchObject({ days: { min: 0, max: 2 }, dayNumber: null });
    expect(lengthOn(joined, 12)).toMatchObject({
      days: { min: 7, max: 9 },
      daysOut: { min: 7, max: 9 },
      dayNumber: { min: 7, max: 9 },
      from: { earliest: march(4), latest: march(6) },
    });
  });

  it("a start of which the month is known is no later than the end", () => {
    const timeline = [{ ...began, date: "2024-03" }, over];
    expect(lengthOn(timeline, 9)).toMatchObject({ days: { min: 0, max: 9 } });
    for (const day of [11, 31]) {
      expect(lengthOn(timeline, day)).toMatchObject({
        days: { min: 1, max: 10 },
        from: { earliest: march(1), latest: march(10) },
        to: { earliest: march(10), latest: march(10) },
        ongoing: false,
      });
    }
  });

  it("leaves out a pause that may have lasted into the days of a vague return", () => {
    const back = on(6, "resumed", { date: "2024-03-06/2024-03-09" });
    const timeline = [began, on(5, "suspended"), back, on(12, "ended")];
    // Two days before the pause, and four to seven after it.
    expect(lengthOn(timeline, 20)).toMatchObject({ days: exactly(9), daysOut: { min: 6, max: 9 } });
  });

  it("rests on its start and, once that has come, on its end; on one event that is both, once", () => {
    expect(lengthOn([began, over], 9).because).toEqual(["began-4"]);
    expect(lengthOn([began, over], 10).because).toEqual(["began-4", "ended-10"]);
    const round = on(4, "began", { lastDay: march(10) });
    expect(lengthOn([round], 10).because).toEqual(["began-4"]);
  });

  it.each<[DurationOptions["until"], readonly TimelineEvent[], number, number]>([
    ["tentativeAgreement", [began, wholeAgreement("ta", march(9)), over], 9, 6],
    ["ratified", [began, agreementVote("yes", march(12), "ratified"), over], 12, 9],
    ["lastDay", [on(4, "began", { lastDay: march(10) })], 10, 7],
    ["lastDay", [began, on(6, "suspended"), on(8, "resumed", { lastDay: march(11) })], 11, 8],
    ["returnBegun", [began, on(9, "returnedToWork", { extent: "first" })], 9, 5],
    ["returnCompleted", [began, on(9, "returnedToWork", { extent: "all" })], 9, 5],
  ])("until %s, once that has happened and not before", (until, timeline, day, days) => {
    expect(lengthOn(timeline, day, { until } as object)).toMatchObject({ until, days: exactly(days) });
    const before = until === "returnBegun" || until === "returnCompleted" ? day - 2 : day - 1;
    expect(lengthOn(timeline, before, { until } as object).until).toBeNull();
  });

  it("an agreement on the first day is an end; a vote against, and the return of some, are none", () => {
    expect(
      lengthOn([began, wholeAgreement("ta", march(4))], 9, { until: "tentativeAgreement" }),
    ).toMatchObject({
      until: "tentativeAgreement",
      days: exactly(1),
    });
    expect(
      lengthOn([began, wholeAgreement("ta", march(3))], 9, { until: "tentativeAgreement" }).until,
    ).toBeNull();
    const no = agreementVote("no", march(6), "rejected");
    expect(lengthOn([began, no], 9, { until: "ratified" }).until).toBeNull();
    const some = on(6, "returnedToWork", { extent: "some" });
    for (const until of ["returnBegun", "returnCompleted"] as const) {
      expect(lengthOn([began, some], 9, { until }).until).toBeNull();
    }
  });

  it("lists the days out beside the span only where they differ, at either end", () => {
    const measures = (timeline: readonly TimelineEvent[], day: number) => [
      ...new Set(lengthsOf(strike(timeline), { asOf: march(day) }).map(({ measure }) => measure)),
    ];
    expect(measures([began, over], 12)).toEqual(["span"]);
    const paused = [began, on(5, "suspended"), on(8, "resumed"), over];
    expect(measures(paused, 12)).toHaveLength(2);
    expect(lengthsOf(strike(paused), { asOf: march(3) })).toEqual([]);
    // The day of the start is one, both ends counted, and none without the first; nothing else differs yet.
    expect(lengthsOf(strike(paused), { asOf: march(4) }).map(({ days }) => days.max)).toEqual([
      1, 0, 1, 0, 1, 0,
    ]);
    expect(lengthsOf(strike(paused), { asOf: march(4) }).every(({ endEvent }) => endEvent === null)).toBe(
      true,
    );
    expect(lengthsOf(strike(paused), { asOf: march(5) }).map(({ endEvent }) => endEvent)).toContain(
      "suspended",
    );
  });

  it("lists both measures where the least alone differs: a vague pause may have lasted no day at all", () => {
    const pause = on(5, "suspended", { date: "2024-03-05/2024-03-07" });
    const lengths = lengthsOf(strike([began, pause, on(8, "resumed"), over]), { asOf: march(20) });
    const toTheEnd = lengths.filter(
      ({ endEvent, counted, ends }) =>
        endEvent === "ended" && counted === "calendar days" && ends === "inclusive",
    );
    expect(toTheEnd.map(({ measure, days }) => [measure, days])).toEqual([
      ["span", exactly(7)],
      ["daysOut", { min: 5, max: 7 }],
    ]);
  });

  it("has none before the start, though its vague end might lie before it", () => {
    const vague = strike([on(20, "began"), on(1, "ended", { date: "2024-03-01/2024-03-25" })]);
    expect(lengthsOf(vague, { asOf: march(10) })).toEqual([]);
    expect(lengthsOf(vague, { asOf: march(20) })).not.toEqual([]);
  });
});

describe("how many were out", () => {
  const some = (value: number, modifier: string) => ({
    workers: [{ value: { value, modifier, unit: "workers" }, sourceIds: [], rank: "normal" }],
  });
  const counts = (timeline: readonly TimelineEvent[], rest: object = {}) =>
    spellsOf(strike(timeline, rest), { asOf: march(31) }).map(
      ({ workers }) => workers && [workers.min, workers.max],
    );

  it("the number of the stoppage is not that of a part", () => {
    const part = on(4, "began", at("north"));
    expect(counts([part, over], { workers: heads(100) })).toEqual([null]);
    expect(counts([began, over], { workers: heads(100) })).toEqual([[100, 100]]);
  });

  it("an open upper end stays open, whoever joins or leaves; who leaves may be all but the least", () => {
    const north = on(4, "began", { ...at("north"), ...some(10, "atLeast") });
    const south = on(6, "joined", { ...at("south"), workers: heads(20) });
    const west = on(8, "left", { ...at("south"), workers: heads(5) });
    expect(counts([north, south, west, over])).toEqual([
      [10, null],
      [30, null],
      [25, null],
    ]);
    const least = on(8, "left", { ...at("south"), ...some(5, "atLeast") });
    expect(counts([north, south, least, over])).toEqual([
      [10, null],
      [30, null],
      [0, null],
    ]);
    const whole = on(4, "began", { workers: heads(100) });
    expect(counts([whole, on(6, "joined", { ...at("south"), ...some(20, "atLeast") }), over])).toEqual([
      [100, 100],
      [120, null],
    ]);
    expect(counts([whole, on(6, "left", { ...at("south"), workers: heads(150) }), over])).toEqual([
      [100, 100],
      [0, 0],
    ]);
  });

  it("a report of a vague day may be that of each, before an exact one or after it; one in words is none", () => {
    const report = (id: string, date: string, count: object) =>
      ({ id, type: "headcountReported", date, counted: "out", count }) as TimelineEvent;
    const whole = on(4, "began", { workers: heads(1000) });
    const vague = report("vague", "2024-03-05/2024-03-09", { value: 600 });
    const exact = report("exact", march(7), { value: 800 });
    const worded = report("worded", march(6), { verbatim: "many" });
    expect(counts([whole, vague, exact, worded, over])).toEqual([
      [1000, 1000],
      [600, 1000],
      [600, 800],
    ]);
    const more = report("more", march(7), { value: 500, modifier: "atLeast" });
    expect(counts([began, more, over])).toEqual([null, [500, null]]);
    expect(counts([{ ...whole, ...some(100, "atLeast") } as TimelineEvent, more, over])).toEqual([
      [100, null],
      [500, null],
    ]);
  });

  it("a report is of its own walkout only, and may be of its last day; what was there before is among its reasons", () => {
    const report = (day: number, value: number) =>
      on(day, "headcountReported", { counted: "out", count: { value } });
    const whole = on(4, "began", { workers: heads(1000) });
    expect(counts([whole, report(10, 600), over])).toEqual([
      [1000, 1000],
      [600, 600],
    ]);
    expect(counts([whole, report(5, 600), on(6, "suspended"), on(8, "resumed"), over])).toEqual([
      [1000, 1000],
      [600, 600],
      null,
    ]);
    const reasons = spellsOf(
      strike([whole, on(6, "joined", { ...at("north"), workers: heads(50) }), report(8, 600), over]),
      {
        asOf: march(31),
      },
    ).map(({ because }) => because);
    expect(reasons).toEqual([
      // A spell rests on what ends it, too.
      ["began-4", "joined-6"],
      ["began-4", "joined-6"],
      ["began-4", "joined-6", "headcountReported-8", "ended-10"],
    ]);
  });

  it("a first day that is said to be a whole shift is one", () => {
    const first = (firstDay: string) =>
      spellsOf(strike([on(4, "began", { firstDay }), over]), { asOf: march(31) })[0]?.firstDay;
    expect([first("fullShift"), first("partShift")]).toEqual(["fullShift", "partShift"]);
  });

  it.each([
    [0.5, 0.45, 0.55],
    [1.05, 1.045, 1.055],
    [10, 5, 15],
    [2400, 2350, 2450],
    [1_000_000, 500_000, 1_500_000],
    [7, 6.5, 7.5],
    [0, 0, 0],
  ])("about %d is half a unit of its last digit either way", (value, min, max) => {
    const bounds = quantityBounds({ value, modifier: "about" });
    expect(bounds?.min).toBeCloseTo(min, 9);
    expect(bounds?.max).toBeCloseTo(max, 9);
  });
});
