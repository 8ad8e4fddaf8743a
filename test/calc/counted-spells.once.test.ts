// Which days count, and how many workers, where a vague date lets two spells claim a day. Each figure is worked out by hand: days
// of March 2024, of which the 4th is a Monday.

import {
  type IsoDate,
  type MeasureProfile,
  measure,
  measureDataset,
  measureProfiles,
  type PartialDate,
  type TimelineEvent,
} from "picketline";
import { describe, expect, it } from "vitest";
import { exactly, heads, on, strike } from "./builders.js";

const abc = { bargainingUnitIds: ["a", "b", "c"] };
const units = (...bargainingUnitIds: string[]) => ({ scope: { bargainingUnitIds } });
const of = (value: number) => ({ workers: heads(value) });
const dayOf = (day: number) => `2024-03-${String(day).padStart(2, "0")}` as const;
/** Some day from one to another. */
const some = (from: number, to: number): { date: PartialDate } => ({ date: `${dayOf(from)}/${dayOf(to)}` });
const until = (from: number, to = from) => ({
  lastDay: from === to ? dayOf(from) : `${dayOf(from)}/${dayOf(to)}`,
});

const of31: { asOf: IsoDate } = { asOf: "2024-03-31" };
const measured = (timeline: readonly TimelineEvent[], profile = measureProfiles.lat, asOf = of31.asOf) =>
  measure(strike(timeline, abc), profile, { asOf });

const written = (bounds: { min: number; max: number | null } | null) =>
  bounds === null ? "?" : [...new Set([bounds.min, bounds.max])].join("–");

/** What was counted, in short: "70–100 × 2" for two days on which 70 to 100 were out. */
function counted(timeline: readonly TimelineEvent[], profile?: MeasureProfile): readonly string[] {
  return measured(timeline, profile).spells.map(
    ({ workers, days }) => `${written(workers)} × ${written(days)}`,
  );
}

const over = (day: number) => on(day, "ended");

describe("parts that leave or join on vague days", () => {
  it("a day that two spells share counts once: they left on the 5th or the 6th", () => {
    const timeline = [
      on(4, "began", of(100)),
      on(5, "left", { ...some(5, 6), ...units("a"), ...of(30) }),
      over(8),
    ];
    expect(counted(timeline)).toEqual(["100 × 2", "70–100 × 1", "70 × 2"]);
    expect(measured(timeline)).toMatchObject({ days: exactly(5), total: { min: 410, max: 440 } });
  });

  it("two that leave one after the other, in the order in which they are told", () => {
    const timeline = [
      on(4, "began", of(100)),
      on(4, "left", { ...some(4, 6), ...units("a"), ...of(30) }),
      on(5, "left", { ...some(5, 8), ...units("b"), ...of(20) }),
      over(10),
    ];
    // On the 5th 30 may be gone, on the 6th those or all 50, on the 7th and 8th 30 are and 20 may be.
    expect(counted(timeline)).toEqual(["100 × 1", "70–100 × 1", "50–100 × 1", "50–70 × 2", "50 × 2"]);
    expect(measured(timeline)).toMatchObject({ days: exactly(7), total: { min: 420, max: 540 } });
  });

  it("spells on exact days stay as they are, before and after those on vague ones", () => {
    const timeline = [
      on(4, "began", { ...of(100), ...units("a") }),
      on(6, "joined", { ...of(10), ...units("b") }),
      on(8, "joined", { ...some(8, 9), ...of(5), ...units("c") }),
      on(12, "left", { ...of(10), ...units("b") }),
    ];
    // Who leaves while it goes on leaves the others out on the day after; from then on it is not told whether they were.
    expect(counted(timeline)).toEqual(["100 × 2", "110 × 2", "110–115 × 1", "115 × 4", "105 × 1–19"]);
    const exact = [
      on(4, "began", { ...of(10), ...units("a") }),
      on(10, "joined", { ...of(5), ...units("b") }),
    ];
    expect(counted(exact)).toEqual(["10 × 6", "15 × 1–22"]);
  });

  it("a head-count that is not known leaves every day open that may have it", () => {
    const joined = on(6, "joined", { ...some(6, 8), ...units("b") });
    const timeline = [on(4, "began", { ...of(100), ...units("a") }), joined, over(10)];
    expect(counted(timeline)).toEqual(["100 × 2", "? × 2", "? × 3"]);
    expect(measured(timeline)).toMatchObject({ total: { min: 200, max: null }, days: exactly(7) });
    expect(measured(timeline).unknownWorkers).toHaveLength(2);
    // And one that is known only later leaves those before it open.
    const known = [on(4, "began", units("a")), on(6, "joined", { ...some(6, 8), ...of(100) }), over(10)];
    expect(counted(known)).toEqual(["? × 2", "? × 2", "100 × 3"]);
    expect(measured(known).total).toEqual({ min: 300, max: null });
  });

  it("what is counted rests on the events of all the spells that it may belong to", () => {
    const timeline = [
      on(4, "began", of(100)),
      on(5, "left", { ...some(5, 6), ...units("a"), ...of(30) }),
      over(8),
    ];
    expect(measured(timeline).spells.map(({ because }) => because)).toEqual([
      ["began-4", "left-5"],
      ["began-4", "left-5", "ended-8"],
      ["began-4", "left-5", "ended-8"],
    ]);
  });
});

describe("a walkout that may have begun before the last was over", () => {
  const [a, b] = [
    { ...units("a"), ...of(100) },
    { ...units("b"), ...of(80) },
  ];

  it("of another part: they add up where both can have been out", () => {
    const timeline = [on(1, "began", { ...until(5, 9), ...a }), on(6, "began", { ...until(10), ...b })];
    // 5 to 9 days of 100 and 5 of 80.
    expect(counted(timeline)).toEqual(["100 × 5", "80–180 × 4", "80 × 1"]);
    expect(measured(timeline)).toMatchObject({
      days: exactly(10),
      total: { min: 900, max: 1300 },
      workers: { min: 100, max: 180 },
    });
  });

  it("of another part, after one that left: at the least those who surely were out", () => {
    const timeline = [
      on(3, "began", { ...units("c"), ...of(1) }),
      on(4, "left", { ...some(4, 8), ...units("c") }),
      on(7, "joined", a),
      on(10, "left", { ...some(10, 14), ...units("a") }),
    ];
    // 2 to 6 days of 1, and 4 to 8 of 100.
    expect(counted(timeline)).toEqual(["1 × 2", "1 × 0–2", "100–101 × 2", "100 × 2", "100 × 0–4"]);
    expect(measured(timeline)).toMatchObject({ days: { min: 6, max: 12 }, total: { min: 402, max: 806 } });
  });

  it("of another part, on a vague day: neither of them surely", () => {
    const began = on(6, "began", { ...some(6, 8), ...until(10), ...b });
    const timeline = [on(1, "began", { ...until(5, 9), ...a }), began];
    // 5 to 9 days of 100 and 3 to 5 of 80.
    expect(counted(timeline)).toEqual(["100 × 5", "80–180 × 0–2", "80–180 × 2", "80 × 1"]);
    expect(measured(timeline).total).toEqual({ min: 740, max: 1300 });
  });

  it("of the same workers: they are counted once", () => {
    const timeline = [
      on(1, "began", { ...until(5, 9), ...of(50) }),
      on(6, "began", { ...until(10), ...of(80) }),
    ];
    expect(counted(timeline)).toEqual(["50 × 5", "80 × 4", "80 × 1"]);
    expect(measured(timeline).total).toEqual(exactly(650)); // 5 × 50 and 5 × 80
    const same = [
      on(1, "began", { ...until(5, 9), ...a }),
      on(6, "joined", { ...units("a"), ...of(70) }),
      over(10),
    ];
    expect(counted(same)).toEqual(["100 × 5", "70–100 × 4", "70 × 1"]);
  });

  it("after it was declared over: not both, whichever part it is", () => {
    const ended = on(5, "ended", some(5, 9));
    const timeline = [on(1, "began", a), ended, on(6, "resumed", { ...some(6, 10), ...b }), over(15)];
    expect(counted(timeline)).toEqual(["100 × 5", "80–100 × 0–4", "80 × 6"]);
    expect(measured(timeline)).toMatchObject({
      days: { min: 11, max: 15 },
      total: { min: 980, max: 1380 }, // 500 and 480, and at the most 4 × 100
      workers: exactly(100),
    });
  });

  it("of unknown numbers: what is known of the days on which one alone was out still counts", () => {
    const unknown = { ...until(5, 9), ...units("a") };
    const first = [on(1, "began", unknown), on(6, "began", { ...until(10), ...b })];
    expect(counted(first)).toEqual(["? × 5", "? × 4", "80 × 1"]);
    expect(measured(first).total).toEqual({ min: 80, max: null });
    const second = [
      on(1, "began", { ...until(5, 9), ...a }),
      on(6, "began", { ...until(10), ...units("b") }),
    ];
    expect(counted(second)).toEqual(["100 × 5", "? × 4", "? × 1"]);
    expect(measured(second).total).toEqual({ min: 500, max: null });
  });

  it("of numbers with no upper end: the sum has none", () => {
    const open = { workers: [{ value: { value: 80, modifier: "atLeast" }, sourceIds: [], rank: "normal" }] };
    const first = { ...until(5, 9), ...units("a") };
    const second = { ...until(10), ...units("b") };
    const most = (one: object, other: object) =>
      measured([on(1, "began", { ...first, ...one }), on(6, "began", { ...second, ...other })]).spells.map(
        ({ workers }) => workers,
      );
    const none = { min: 80, max: null };
    expect(most(of(100), open)).toEqual([exactly(100), none, none]);
    expect(most(open, of(100))).toEqual([none, { min: 100, max: null }, exactly(100)]);
  });
});

describe("a walkout that may not have begun", () => {
  const timeline = [
    on(1, "began", of(10)),
    on(5, "ended", some(5, 9)),
    on(6, "resumed", { ...some(6, 10), ...of(20) }),
  ];

  it("has days from none on, and goes on as long as it may", () => {
    expect(counted(timeline)).toEqual(["10 × 5", "10–20 × 0–1", "10–20 × 0–3", "20 × 0–22"]);
    // The 6th is the last day of which something is told.
    expect(measured(timeline)).toMatchObject({
      days: { min: 5, max: 31 },
      total: { min: 50, max: 50 + 4 * 20 + 22 * 20 },
    });
  });

  it("is none of the peak for sure, until it surely has", () => {
    const workers = (day: number) => measured(timeline, measureProfiles.lat, dayOf(day)).workers;
    expect(workers(5)).toEqual(exactly(10));
    expect(workers(7)).toEqual({ min: 10, max: 20 });
    expect(workers(12)).toEqual(exactly(20));
    // Nor on the days on which only that walkout can have been on.
    const later = [
      on(1, "began", of(10)),
      on(5, "ended", some(5, 9)),
      on(6, "resumed", { ...some(6, 12), ...of(20) }),
    ];
    expect(measured(later, measureProfiles.lat, dayOf(11)).workers).toEqual({ min: 10, max: 20 });
  });

  it("begins in a month that is known only where all its days lie in one", () => {
    const began = { id: "began", type: "began", date: "2024-02-20/2024-03-05", ...of(100) } as const;
    const left = {
      id: "left",
      type: "left",
      date: "2024-02-25/2024-03-10",
      ...units("a"),
      ...of(30),
    } as const;
    const { periods } = measureDataset(
      { stoppages: [strike([began, left, over(20)], abc)] },
      measureProfiles.lat,
      { ...of31, by: "month" },
    );
    expect(periods.map(({ label, stoppagesBeginning }) => [label, stoppagesBeginning])).toEqual([
      ["2024-02", { min: 0, max: 1 }],
      ["2024-03", { min: 0, max: 1 }],
    ]);
  });
});

describe("part-shifts and hours on days that two spells claim", () => {
  it("the first day is a part-shift still where others may have joined on it", () => {
    const began = on(4, "began", { ...units("a"), ...of(1000), firstDay: "partShift" });
    const joined = on(4, "joined", { ...some(4, 6), ...units("b"), ...of(500) });
    const { total, leftOut } = measured([began, joined, over(8)], measureProfiles.bls);
    expect(total).toEqual({ min: 5500, max: 6000 }); // 1,000 or 1,500 on the 5th, and 1,500 on three days
    expect(leftOut).toEqual([{ reason: "partShift", days: 1 }]);
  });

  it("the part-shift of those who join some day takes no day from the others", () => {
    const joined = on(6, "joined", { ...some(6, 8), ...units("b"), ...of(500), firstDay: "partShift" });
    const timeline = [on(4, "began", { ...units("a"), ...of(1000) }), joined, over(8)];
    // Five days of 1,000, and 500 on none to three: the first of them is a part-shift, which is in the most, as it is not known which.
    expect(measured(timeline, measureProfiles.bls).total).toEqual({ min: 5000, max: 6500 });
  });

  it("hours are those of the ones, or of both", () => {
    const began = on(4, "began", { ...units("a"), ...of(100), hoursADay: 2 });
    const joined = (hours: object) => on(5, "joined", { ...some(5, 7), ...units("b"), ...of(60), ...hours });
    const total = (hours: object) => measured([began, joined(hours), over(8)], measureProfiles.abs).total;
    // 25 days of eight hours on the 4th; 25 to 160 on two days, as some may have been out for whole ones; and 25 + 60 on two.
    expect(total({ hoursADay: 8 })).toEqual({ min: 25 + 2 * 25 + 2 * 85, max: 25 + 2 * 160 + 2 * 85 });
    expect(total({})).toEqual({ min: 245, max: 515 });
    expect(total({ hoursADay: 2 })).toEqual({ min: 25 + 2 * 25 + 2 * 40, max: 25 + 4 * 40 });
  });
});
