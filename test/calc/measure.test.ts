import {
  everyDay,
  type MeasureProfile,
  measure,
  measureDataset,
  measureProfiles,
  scotland,
  stoppageFromSpan,
  type TimelineEvent,
  type WorkStoppage,
} from "picketline";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../time/thrown-by.js";

const { bls, lat, fmcs, esdc, quebec, ons, abs, ilo } = measureProfiles;
const asOf = "2030-12-31";
const exactly = (total: number) => ({ min: total, max: total });

function strike(
  from: string,
  to: string | undefined,
  workers?: number,
  more: readonly TimelineEvent[] = [],
): WorkStoppage {
  const span = stoppageFromSpan({
    id: "strike",
    title: "A strike",
    kind: "strike",
    from,
    ...(to === undefined ? {} : { to }),
    ...(workers === undefined ? {} : { workers }),
  });
  return { ...span, timeline: [...span.timeline, ...more] };
}

const out = (id: string, date: string, value: number): TimelineEvent => ({
  id,
  type: "headcountReported",
  date,
  counted: "out",
  count: { value, unit: "workers" },
});

describe("days idle that the Bureau of Labor Statistics published", () => {
  it("University of California 2022: 48,000 from 14 November, 36,000 from 12 December, to 23 December", () => {
    const uc = strike("2022-11-14", "2022-12-23", 48000, [out("fewer", "2022-12-12", 36000)]);
    // 19 workdays at 48,000 (14 November to 11 December less Thanksgiving) and 10 at 36,000.
    expect(measure(uc, bls, { asOf }).total).toEqual(exactly(1272000));
    expect(measure(uc, bls, { asOf }).spells.map(({ days }) => days.max)).toEqual([19, 10]);
  });

  it("Volvo New River Valley 2021: 2,900, 17 to 30 April and 8 June to 14 July, one stoppage with the pause left out", () => {
    const volvo: WorkStoppage = {
      ...strike("2021-04-17", undefined, 2900),
      timeline: [
        { id: "began", type: "began", date: "2021-04-17" },
        { id: "paused", type: "suspended", date: "2021-04-30" },
        { id: "again", type: "resumed", date: "2021-06-08" },
        { id: "ended", type: "ended", date: "2021-07-14", reason: "agreement" },
      ],
    };
    expect(measure(volvo, bls, { asOf }).total).toEqual(exactly(101500));
    expect(measure(volvo, bls, { asOf })).toMatchObject({
      stoppages: exactly(1),
      counted: true,
      days: exactly(35),
    });
  });

  it("Royal Dutch Shell, February 2015 alone: 3,800; 5,200 from the 7th; 6,600 from the 21st", () => {
    const shell = strike("2015-02-01", "..", 3800, [
      out("7th", "2015-02-07", 5200),
      out("21st", "2015-02-21", 6600),
    ]);
    const february = { from: "2015-02-01", to: "2015-02-28" };
    expect(measure(shell, bls, { asOf, period: february }).total).toEqual(exactly(98800));
  });

  it("FairPoint 2014-10-17 to 2015-02-19, 1,700 workers", () => {
    expect(measure(strike("2014-10-17", "2015-02-19", 1700), bls, { asOf }).total).toEqual(exactly(142800));
  });

  it("Writers Guild 2023-05-02 to 2023-09-26, 11,500 workers", () => {
    expect(measure(strike("2023-05-02", "2023-09-26", 11500), bls, { asOf }).total).toEqual(exactly(1173000));
  });

  it("leaves out days on which fewer than 1,000 are out, and stoppages that never had as many", () => {
    const shrinking = strike("2024-07-08", "2024-07-12", 1200, [out("fewer", "2024-07-11", 900)]);
    const measured = measure(shrinking, bls, { asOf });
    expect(measured.total).toEqual(exactly(3600)); // Monday to Wednesday
    expect(measured.leftOut).toEqual([{ reason: "tooFewWorkers", days: 2 }]);
    expect(measure(strike("2024-07-08", "2024-07-12", 900), bls, { asOf }).counted).toBe(false);
  });

  it("leaves out a first part-shift, and rounds head-counts to 100", () => {
    const noon = strike("2024-07-08", undefined, 1249);
    const timeline: TimelineEvent[] = [
      { id: "began", type: "began", date: "2024-07-08", time: "12:00", firstDay: "partShift" },
      { id: "ended", type: "ended", date: "2024-07-10", reason: "agreement" },
    ];
    expect(measure({ ...noon, timeline }, bls, { asOf }).total).toEqual(exactly(2400)); // 1,200 on Tuesday and Wednesday
    expect(measure({ ...noon, timeline }, bls, { asOf }).leftOut).toEqual([{ reason: "partShift", days: 1 }]);
    expect(measure({ ...noon, timeline }, lat, { asOf }).total).toEqual(exactly(3747)); // 1,249 on three days
  });

  // Monday to Thursday, 6 to 9 May 2024.
  it.each<[workers: object, from: number, to: number, counted: boolean | "unknown"]>([
    [{ value: 950 }, 0, 0, false],
    [{ value: 999 }, 0, 0, false],
    [{ value: 1000 }, 4000, 4000, true],
    [{ value: 1049 }, 4000, 4000, true],
    [{ value: 1050 }, 4400, 4400, true],
    [{ min: 950, max: 1049 }, 0, 4000, "unknown"],
  ])("holds %j against 1,000 as given, and multiplies it rounded", (value, min, max, counted) => {
    const plain = strike("2024-05-06", "2024-05-09");
    const one = { ...plain, workers: [{ value, rank: "normal", sourceIds: [] }] } as WorkStoppage;
    expect(measure(one, bls, { asOf })).toMatchObject({ total: { min, max }, counted });
    const all = measureDataset({ stoppages: [one] }, bls, { asOf, by: "year" });
    expect(all.periods[0]?.total).toEqual(counted === false ? undefined : { min, max });
    expect(all.leftOut).toEqual(counted === false ? [{ stoppageId: "strike", reason: "threshold" }] : []);
  });

  it("leaves out days on which 960 are out, which are 1,000 to the nearest hundred", () => {
    const fewer = strike("2024-05-06", "2024-05-09", 1200, [out("fewer", "2024-05-08", 960)]);
    const measured = measure(fewer, bls, { asOf });
    expect(measured.total).toEqual(exactly(2400)); // two days
    expect(measured.leftOut).toEqual([{ reason: "tooFewWorkers", days: 2 }]);
    expect(measureDataset({ stoppages: [fewer] }, bls, { asOf, by: "year" }).periods[0]?.total).toEqual(
      exactly(2400),
    );
  });

  it("counts no stoppage that did not last for a whole shift, and one of a Saturday", () => {
    const day = { id: "began", type: "began", date: "2024-07-08", lastDay: "2024-07-08" } as const;
    const walkout = (...timeline: TimelineEvent[]): WorkStoppage => ({
      ...strike("2024-07-08", undefined, 1200),
      timeline,
    });
    const counted = (...timeline: TimelineEvent[]) => measure(walkout(...timeline), bls, { asOf }).counted;
    expect(counted(day)).toBe(true);
    const part = { ...day, firstDay: "partShift" } as const;
    expect(counted(part)).toBe(false);
    expect(
      counted(part, { ...part, id: "again", type: "resumed", date: "2024-07-10", lastDay: "2024-07-10" }),
    ).toBe(false);
    expect(counted({ ...part, lastDay: "2024-07-09" })).toBe(true);
    // It may have gone on for a second day, or not.
    expect(counted({ ...part, lastDay: "2024-07-08/2024-07-09" })).toBe("unknown");
    expect(counted({ ...day, firstDay: "fullShift" })).toBe(true);
    // Two hours each day are no shift, however many days.
    const hours = walkout({ ...day, lastDay: "2024-07-12", hoursADay: 2 });
    expect(measure(hours, bls, { asOf })).toMatchObject({
      counted: false,
      total: exactly(0),
      leftOut: [{ reason: "partShift", days: 5 }],
    });
    expect(measure(hours, { ...bls, hoursPerDay: 8 }, { asOf })).toMatchObject({
      counted: true,
      days: exactly(1.25),
    });
    // The hospital strike of Saturday, 27 February 1999, is in the listing, with a day idle for each of 1,200.
    expect(counted({ ...day, date: "1999-02-27", lastDay: "1999-02-27" })).toBe(true);
    // Enough workers in the part-shift, too few after.
    const fewer = walkout({ ...part, lastDay: "2024-07-10" }, out("fewer", "2024-07-09", 900));
    expect(measure(fewer, bls, { asOf }).counted).toBe(false);
    expect(measure(walkout(part), lat, { asOf }).counted).toBe(true);
    // Where no number has to be out, it need not be known how many were.
    const anySize = {
      ...bls,
      name: "any size",
      minimumWorkersOut: 0,
      thresholds: [{ fullShift: true }],
    } as const;
    expect(measure({ ...walkout(day), workers: [] }, anySize, { asOf }).counted).toBe(true);
    expect(measure({ ...walkout(part), workers: [] }, anySize, { asOf }).counted).toBe(false);

    const stoppages = [walkout(day), walkout(part), hours, strike("2024-07-08", "2024-07-09", 900)].map(
      (one, index) => ({ ...one, id: `s-${index}` }),
    );
    const table = measureDataset({ stoppages }, bls, { asOf, by: "year" });
    expect(table.periods).toMatchObject([{ stoppagesBeginning: exactly(1), total: exactly(1200) }]);
    expect(table.leftOut).toEqual([
      { stoppageId: "s-1", reason: "partShift" },
      { stoppageId: "s-2", reason: "partShift" },
      { stoppageId: "s-3", reason: "threshold" },
    ]);
  });

  it("says which days it left out: the weekends and holidays of the Kaiser strike to 13 December 2024", () => {
    const measured = measure(strike("2024-10-21", "..", 2400), bls, { asOf: "2024-12-13" });
    // 54 days: 40 Monday to Friday, less Veterans Day and Thanksgiving.
    expect(measured).toMatchObject({ days: exactly(38), total: exactly(91200) });
    expect(measured.leftOut).toEqual([
      { reason: "weekend", days: 14 },
      { reason: "holiday", days: 2 },
    ]);
    expect(measure(strike("2024-10-21", "..", 2400), lat, { asOf: "2024-12-13" }).total).toEqual(
      exactly(129600),
    );
  });
});

describe("the other profiles", () => {
  it("fmcs: calendar days, both ends in, whatever the size", () => {
    expect(measure(strike("1984-02-25", "1984-03-15", 27), fmcs, { asOf }).total).toEqual(exactly(20));
    expect(measure(strike("1984-02-09", "1984-02-09"), fmcs, { asOf }).total).toEqual(exactly(1));
  });

  it("esdc: the most workers on every working day, from ten person-days", () => {
    // Canada Day 2024 was a Monday; three days are left, at 20 workers though only 8 were out at the end.
    const canada = strike("2024-07-01", "2024-07-04", 20, [out("fewer", "2024-07-04", 8)]);
    expect(measure(canada, esdc, { asOf }).total).toEqual(exactly(60));
    expect(measure(strike("2024-07-03", "2024-07-04", 4), esdc, { asOf }).counted).toBe(false); // 8 person-days
    expect(measure(strike("2024-07-03", "2024-07-04", 5), esdc, { asOf }).counted).toBe(true); // 10
  });

  it("quebec: 24 June is no working day; operations of seven days count 5/7 of each", () => {
    expect(measure(strike("2024-06-24", "2024-06-28", 10), quebec, { asOf }).total).toEqual(exactly(40));
    const sevenDays: MeasureProfile = {
      ...quebec,
      name: "seven days",
      calendar: everyDay,
      dayFactor: { times: 5, over: 7 },
    };
    expect(measure(strike("2024-07-01", "2024-07-14", 10), sevenDays, { asOf }).total).toEqual(exactly(100)); // 14 × 5/7
  });

  it("ons: ten workers, or 100 days lost; no political strikes; five full months at work make a new stoppage", () => {
    expect(measure(strike("2024-07-08", "2024-07-08", 9), ons, { asOf }).counted).toBe(false);
    expect(measure(strike("2024-07-08", "2024-07-08", 10), ons, { asOf }).counted).toBe(true);
    expect(measure(strike("2024-07-08", "2024-07-19", 10), ons, { asOf }).total).toEqual(exactly(100));
    expect(measure(strike("2024-07-01", "2024-07-18", 9), ons, { asOf }).counted).toBe(true); // 14 × 9 = 126
    const political = { ...strike("2024-07-08", "2024-07-08", 500), causes: ["political"] as const };
    expect(measure(political, ons, { asOf }).counted).toBe(false);
    const twice = (again: string): WorkStoppage => ({
      ...strike("2024-01-31", undefined, 50),
      timeline: [
        { id: "first", type: "began", date: "2024-01-31", lastDay: "2024-01-31" },
        { id: "second", type: "resumed", date: again, lastDay: again },
      ],
    });
    // February to June are five full months.
    expect(measure(twice("2024-07-01"), ons, { asOf }).stoppages).toEqual(exactly(2));
    expect(measure(twice("2024-06-30"), ons, { asOf }).stoppages).toEqual(exactly(1));
    expect(measure(twice("2024-07-01"), bls, { asOf }).stoppages).toEqual(exactly(1));
    const inScotland = { ...ons, name: "ons, Scotland", calendar: scotland };
    expect(measure(strike("2024-01-02", "2024-01-02", 10), inScotland, { asOf }).days).toEqual(exactly(0));
    expect(measure(strike("2024-01-02", "2024-01-02", 10), ons, { asOf }).days).toEqual(exactly(1));
  });

  it("abs: hours out ÷ 8, from ten working days lost in a month", () => {
    const hours: TimelineEvent[] = [
      { id: "began", type: "began", date: "2024-07-08", lastDay: "2024-07-09", hoursADay: 4 },
    ];
    const halfDays = { ...strike("2024-07-08", undefined, 10), timeline: hours };
    expect(measure(halfDays, abs, { asOf }).total).toEqual(exactly(10)); // 10 workers × 2 days × 4 ÷ 8
    expect(measure(halfDays, abs, { asOf }).counted).toBe(true);
    // Ten in all, but five in each of two months.
    expect(measure(strike("2024-07-31", "2024-08-01", 5), abs, { asOf })).toMatchObject({
      counted: false,
      total: exactly(10),
    });
  });

  it("ilo: for each 1,000 employees, whose number the caller gives", () => {
    expect(measure(strike("2024-07-08", "2024-07-12", 200), ilo, { asOf, employees: 50_000 }).total).toEqual(
      exactly(20),
    );
    expect(thrownBy(() => measure(strike("2024-07-08", "2024-07-12", 200), ilo, { asOf }))).toMatchObject({
      code: "invalid-argument",
    });
  });
});

describe("what is not known", () => {
  it("an unknown head-count is listed and leaves the total open, never 0", () => {
    const measured = measure(strike("2024-07-08", "2024-07-12"), lat, { asOf });
    expect(measured.total).toEqual({ min: 0, max: null });
    expect(measured.days).toEqual(exactly(5));
    expect(measured.unknownWorkers).toEqual([{ earliest: "2024-07-08", latest: "2024-07-08" }]);
    expect(measured.workers).toBeNull();
  });

  it("a stoppage of which it is not known whether it went on is counted from what is known to all days", () => {
    expect(measure(strike("2024-07-08", undefined, 100), lat, { asOf: "2024-07-17" }).total).toEqual({
      min: 100,
      max: 1000,
    });
  });

  it("vague dates and head-counts give bounds, and may or may not reach a threshold", () => {
    const vague = strike("2024-07-08", "2024-07-09/2024-07-12");
    const nearly = {
      ...vague,
      workers: [
        { value: { value: 1000, modifier: "nearly" as const }, sourceIds: [], rank: "normal" as const },
      ],
    };
    // "Nearly 1,000" is 500 to 1,000.
    expect(measure(nearly, lat, { asOf }).total).toEqual({ min: 1000, max: 5000 });
    expect(measure(nearly, bls, { asOf })).toMatchObject({
      counted: "unknown",
      total: { min: 0, max: 5000 },
    });
  });

  it("nothing has been lost before the start, and nothing after asOf counts", () => {
    expect(measure(strike("2024-07-08", "2024-07-12", 100), lat, { asOf: "2024-07-07" })).toMatchObject({
      total: exactly(0),
      spells: [],
    });
    expect(measure(strike("2024-07-08", "2024-07-12", 100), lat, { asOf: "2024-07-09" }).total).toEqual(
      exactly(200),
    );
  });

  it("refuses a period that ends before it starts, and a day that is none", () => {
    const period = { from: "2024-07-09", to: "2024-07-08" };
    expect(thrownBy(() => measure(strike("2024-07-08", "2024-07-12"), lat, { asOf, period }))).toMatchObject({
      code: "invalid-argument",
    });
    expect(
      thrownBy(() => measure(strike("2024-07-08", "2024-07-12"), lat, { asOf: "2024-07" })),
    ).toMatchObject({
      code: "invalid-date",
    });
  });
});

describe("a stoppage within one period", () => {
  const options = { asOf: "2024-12-31", period: { from: "2024-05-01", to: "2024-05-31" } } as const;

  it("counts with its highest head-count, whatever the numbers between", () => {
    // 10 went out, 5 were out from the 5th and 8 from the 8th: it is a stoppage of 10 in May.
    const stoppage = strike("2024-05-01", "2024-05-20", 10, [
      out("five", "2024-05-05", 5),
      out("eight", "2024-05-08", 8),
    ]);
    const [may] = measureDataset({ stoppages: [stoppage] }, lat, { ...options, by: "month" }).periods;
    expect(may?.workersInEffect).toEqual(exactly(10));
    expect(may?.stoppagesInEffect).toEqual(exactly(1));
  });

  it("counts once, however vague the stretches in it", () => {
    const stoppage = strike("2024-05-01", "2024-05-15", undefined, [
      { id: "paused", type: "suspended", date: "2024-05-02/2024-05-09" },
      { id: "resumed", type: "resumed", date: "2024-05-04/2024-05-12" },
    ]);
    const days = measureDataset({ stoppages: [stoppage] }, lat, { ...options, by: "day" }).periods;
    expect(Math.max(...days.map((day) => day.stoppagesInEffect.max))).toBe(1);
  });
});
