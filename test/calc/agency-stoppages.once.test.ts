// The stoppages that agencies make of one record: where they begin and end, which of them are counted, and with how many
// workers. Worked out by hand, and day by day for many made-up ones.

import fc from "fast-check";
import {
  addDays,
  countWorkingDays,
  type MeasureProfile,
  measure,
  measureDataset,
  measureProfiles,
  type PeriodLength,
  type TimelineEvent,
  type WorkStoppage,
} from "picketline";
import { describe, expect, it, test } from "vitest";
import { exactly, heads, strike } from "./builders.js";

const { bls, esdc, lat, ons } = measureProfiles;
const asOf = "2024-12-31";

interface Round {
  readonly from: string;
  readonly to: string;
  readonly workers: number;
}

/** A strike of rounds, each with its own number out. */
function inRounds(rounds: readonly Round[]): WorkStoppage {
  return strike(
    rounds.map(({ from, to, workers }, at): TimelineEvent => {
      const type = at === 0 ? "began" : "resumed";
      return { id: `round-${at}`, type, date: from, lastDay: to, workers: heads(workers) };
    }),
  );
}

const table = (stoppage: WorkStoppage, profile: MeasureProfile, by: PeriodLength = "year") =>
  measureDataset({ stoppages: [stoppage] }, profile, { asOf, by }).periods;

describe("ons: what comes after five full months at work is another stoppage", () => {
  const january = { from: "2023-01-10", to: "2023-01-12" }; // Tuesday to Thursday
  const october = { from: "2023-10-02", to: "2023-10-13" }; // ten working days

  it("each is held against the thresholds by itself: neither of ten workers, nor of 100 days", () => {
    const stoppage = inRounds([
      { ...january, workers: 9 },
      { ...october, workers: 9 },
    ]);
    expect(measure(stoppage, ons, { asOf })).toMatchObject({ counted: false, stoppages: exactly(2) });
    const { leftOut, periods } = measureDataset({ stoppages: [stoppage] }, ons, { asOf, by: "year" });
    expect(leftOut).toEqual([{ stoppageId: "case", reason: "threshold" }]);
    expect(periods).toEqual([]);
    // With work resumed in May they are one, of 27 and 90 days.
    const may = inRounds([
      { ...january, workers: 9 },
      { from: "2023-05-15", to: "2023-05-15", workers: 9 },
      { ...october, workers: 9 },
    ]);
    expect(measure(may, ons, { asOf })).toMatchObject({ counted: true, total: exactly(126) });
  });

  it("each has its own peak, and both are in effect in a year in which both were", () => {
    const stoppage = inRounds([
      { ...january, workers: 50 },
      { ...october, workers: 5000 },
    ]);
    const [year] = table(stoppage, ons);
    expect(year).toMatchObject({
      stoppagesBeginning: exactly(2),
      stoppagesInEffect: exactly(2),
      workersBeginning: exactly(5050),
      workersInEffect: exactly(5050),
      total: exactly(50_150), // 3 × 50 and 10 × 5,000
    });
    expect(measure(stoppage, ons, { asOf }).total).toEqual(exactly(50_150));
  });

  it("one that is too small is left out beside one that is counted", () => {
    const stoppage = inRounds([
      { ...january, workers: 5 },
      { ...october, workers: 5000 },
    ]);
    const months = table(stoppage, ons, "month");
    expect(months.map(({ label }) => label)).toEqual(["2023-10"]);
    expect(months[0]).toMatchObject({ stoppagesBeginning: exactly(1), workersBeginning: exactly(5000) });
    expect(measure(stoppage, ons, { asOf })).toMatchObject({
      counted: true,
      total: exactly(50_000),
      days: exactly(10),
      workers: exactly(5000),
      stoppages: exactly(2),
      leftOut: [
        { reason: "weekend", days: 2 },
        { reason: "threshold", days: 3 },
      ],
    });
    // By March there was the small one only: what it comes to, and that it is not counted.
    expect(measure(stoppage, ons, { asOf: "2023-03-31" })).toMatchObject({
      counted: false,
      total: exactly(15),
    });
  });

  it("one that may be large enough adds to the most", () => {
    const small: TimelineEvent = {
      id: "a",
      type: "began",
      date: january.from,
      lastDay: january.to,
      workers: [{ value: { min: 8, max: 12 }, rank: "normal", sourceIds: [] }],
    };
    const stoppage = strike([
      small,
      { id: "b", type: "resumed", date: october.from, lastDay: october.to, workers: heads(20) },
    ]);
    const { counted, total, workers } = measure(stoppage, ons, { asOf });
    expect([counted, total, workers]).toEqual([true, { min: 200, max: 236 }, exactly(20)]);
    expect(table(stoppage, ons)[0]).toMatchObject({
      stoppagesBeginning: { min: 1, max: 2 },
      workersBeginning: { min: 20, max: 32 },
      total: { min: 200, max: 236 },
    });
    expect(measure(strike([small]), ons, { asOf })).toMatchObject({
      counted: "unknown",
      total: { min: 24, max: 36 },
    });
  });

  // Paused on 20 January, February to June are five months; paused on 20 February, March to June are four.
  const paused = (workers: number) =>
    strike([
      { id: "a", type: "began", date: "2023-01-10", workers: heads(workers) },
      { id: "b", type: "suspended", date: "2023-01-20/2023-02-20" },
      { id: "c", type: "resumed", date: "2023-07-03", workers: heads(workers) },
      { id: "d", type: "ended", date: "2023-07-05", reason: "agreement" },
    ]);

  it("a pause that may be long enough makes one or two", () => {
    expect(measure(paused(50), ons, { asOf }).stoppages).toEqual({ min: 1, max: 2 });
    const months = table(paused(50), ons, "month");
    expect(months.map(({ stoppagesBeginning }) => stoppagesBeginning)).toEqual([
      exactly(1),
      ...Array.from({ length: 5 }, () => exactly(0)),
      { min: 0, max: 1 },
    ]);
    expect(months[6]).toMatchObject({ stoppagesInEffect: exactly(1), workersBeginning: { min: 0, max: 50 } });
    // 9 days to 20 January, 30 to 20 February, and three in July.
    expect(measure(paused(50), ons, { asOf }).total).toEqual({ min: 600, max: 1650 });
    expect(table(paused(50), ons)[0]).toMatchObject({
      stoppagesBeginning: { min: 1, max: 2 },
      stoppagesInEffect: { min: 1, max: 2 },
      workersInEffect: { min: 50, max: 100 },
      total: { min: 600, max: 1650 },
    });
  });

  it("and what is counted only as one is not surely counted", () => {
    // 9 to 30 days of 4 and three of 4: 100 days lost only if all is one stoppage or the first lasted 25 days.
    expect(measure(paused(4), ons, { asOf })).toMatchObject({ counted: "unknown" });
    expect(measure(paused(3), ons, { asOf })).toMatchObject({ counted: false }); // 99 at the most
  });
});

describe("bls: a stoppage is on while 1,000 are out", () => {
  const reported = (date: string, value: number): TimelineEvent => ({
    id: `reported-${date}`,
    type: "headcountReported",
    counted: "out",
    date,
    count: { value },
  });
  const walkout = (from: string, workers: number, to: string, ...reports: readonly TimelineEvent[]) =>
    strike([
      { id: "began", type: "began", date: from, workers: heads(workers) },
      ...reports,
      { id: "ended", type: "ended", date: to, reason: "agreement" },
    ]);
  const effects = (stoppage: WorkStoppage) =>
    table(stoppage, bls).map((year) => [
      year.label,
      year.stoppagesBeginning.max,
      year.stoppagesInEffect.max,
      year.workersBeginning.max,
      year.workersInEffect.max,
      year.total.max,
    ]);

  it("it is not in effect once fewer are out", () => {
    // 4 to 29 December 2023 are 20 weekdays less Christmas Day.
    expect(effects(walkout("2023-12-04", 2000, "2024-03-29", reported("2024-01-01", 500)))).toEqual([
      ["2023", 1, 1, 2000, 2000, 38_000],
      ["2024", 0, 0, 0, 0, 0],
    ]);
  });

  it("it begins when as many are out, not with the first few", () => {
    // 8 to 12 January 2024.
    expect(effects(walkout("2023-12-04", 500, "2024-01-12", reported("2024-01-08", 2000)))).toEqual([
      ["2023", 0, 0, 0, 0, 0],
      ["2024", 1, 1, 2000, 2000, 10_000],
    ]);
  });

  it("it is the same stoppage when as many are out again", () => {
    const reports = [reported("2023-12-11", 500), reported("2024-01-08", 2000)];
    expect(effects(walkout("2023-12-04", 2000, "2024-01-12", ...reports))).toEqual([
      ["2023", 1, 1, 2000, 2000, 10_000],
      ["2024", 0, 1, 0, 2000, 10_000],
    ]);
  });

  it("where it may have been as many, it may have begun", () => {
    const some = { ...reported("2023-12-18", 0), count: { min: 900, max: 1200 } } as TimelineEvent;
    const stoppage = walkout("2023-12-04", 500, "2024-01-12", some, reported("2024-01-08", 2000));
    const [before, after] = table(stoppage, bls);
    expect(before).toMatchObject({
      stoppagesBeginning: { min: 0, max: 1 },
      stoppagesInEffect: { min: 0, max: 1 },
      workersInEffect: { min: 0, max: 1200 },
    });
    expect(after).toMatchObject({
      stoppagesBeginning: { min: 0, max: 1 },
      stoppagesInEffect: exactly(1),
      workersInEffect: exactly(2000),
    });
  });

  const units = (id: string) => ({ scope: { bargainingUnitIds: [id] } });
  const two = { bargainingUnitIds: ["a", "b"] };
  const july = (day: number) => `2024-07-${String(day).padStart(2, "0")}`;
  const end: TimelineEvent = { id: "ended", type: "ended", date: july(12), reason: "agreement" };
  const went = (
    type: "began" | "joined",
    workers: number,
    unit: string,
    more: object = {},
    day = 8,
  ): TimelineEvent => ({
    id: `${type}-${unit}`,
    type,
    date: july(day),
    workers: heads(workers),
    ...units(unit),
    ...more,
  });
  const counted = (...timeline: readonly TimelineEvent[]) => {
    const stoppage = strike([...timeline, end], two);
    const { total, counted: answer, spells, leftOut } = measure(stoppage, bls, { asOf });
    const { periods, leftOut: left } = measureDataset({ stoppages: [stoppage] }, bls, { asOf, by: "year" });
    expect(answer === false ? exactly(0) : periods[0]?.total).toEqual(answer === false ? exactly(0) : total);
    expect(left.length).toBe(answer === false ? 1 : 0);
    return {
      total,
      counted: answer,
      days: spells.map(({ days }) => days.max),
      leftOut,
      reason: left[0]?.reason,
    };
  };
  const part = { firstDay: "partShift" };

  it("those who struck a whole shift on the first day are idle on it, though others struck part of one", () => {
    // 3,000 on Monday, 5,000 on Tuesday to Friday.
    expect(counted(went("began", 2000, "a", part), went("joined", 3000, "b"))).toMatchObject({
      total: exactly(23_000),
      days: [1, 4],
      leftOut: [],
    });
    expect(counted(went("began", 3000, "a"), went("joined", 2000, "b", part)).total).toEqual(exactly(23_000));
    // 900 are too few for Monday to count.
    expect(counted(went("began", 2000, "a", part), went("joined", 900, "b"))).toMatchObject({
      total: exactly(11_600),
      leftOut: [{ reason: "partShift", days: 1 }],
    });
    expect(counted(went("began", 2000, "a", part), went("joined", 900, "b", part)).total).toEqual(
      exactly(11_600),
    );
    // Those who join on Wednesday for part of a shift are idle from Thursday on.
    expect(counted(went("began", 2000, "a"), went("joined", 1000, "b", part, 10)).total).toEqual(
      exactly(12_000),
    );
  });

  it("those who are out for some hours of each day are not idle, though others are out for whole days", () => {
    const hours = { hoursADay: 3 };
    expect(counted(went("began", 5000, "a", hours), went("joined", 10, "b"))).toMatchObject({
      total: exactly(0),
      counted: false,
      reason: "threshold",
    });
    expect(counted(went("began", 5000, "a", hours), went("joined", 1500, "b")).total).toEqual(exactly(7500));
    // Of 4,000 out on Thursday it is not known how many strike whole days: none at the least, 1,500 at the most.
    const fewer = {
      id: "r",
      type: "headcountReported",
      counted: "out",
      date: july(11),
      count: { value: 4000 },
    } as const;
    expect(counted(went("began", 5000, "a", hours), went("joined", 1500, "b"), fewer).total).toEqual({
      min: 4500,
      max: 7500,
    });
    expect(
      measure(strike([went("began", 5000, "a", hours), went("joined", 10, "b"), end], two), lat, { asOf })
        .total,
    ).toEqual(exactly(25_050));
  });

  it("a first part-shift on a vague day takes the day from the least", () => {
    const vague = (type: "began" | "joined", unit: string, workers: number, more: object) =>
      went(type, workers, unit, { date: "2024-07-08/2024-07-09", ...more });
    // From Tuesday, 3,000 on it and 5,000 on three days; from Monday, 3,000 on it and 5,000 on four.
    const { total } = counted(vague("began", "a", 2000, part), vague("joined", "b", 3000, {}));
    expect(total.min).toBeLessThanOrEqual(18_000);
    expect(total.max).toBeGreaterThanOrEqual(23_000);
  });
});

describe("esdc: the most that were out at any time, on every day", () => {
  const stoppage = strike([
    { id: "a", type: "began", date: "2023-12-11", workers: heads(50) },
    { id: "b", type: "headcountReported", counted: "out", date: "2024-01-08", count: { value: 150 } },
    { id: "c", type: "ended", date: "2024-01-19", reason: "agreement" },
  ]);
  const share = (from: string, to: string, profile = esdc) =>
    measure(stoppage, profile, { asOf, period: { from, to } });

  it("shares of periods add up to the whole, and have the peak of their own days", () => {
    // 13 working days from 11 to 29 December less Christmas and Boxing Day, 14 of January less New Year's Day.
    expect(measure(stoppage, esdc, { asOf }).total).toEqual(exactly(27 * 150));
    expect(share("2023-01-01", "2023-12-31")).toMatchObject({ total: exactly(1950), workers: exactly(50) });
    expect(share("2024-01-01", "2024-12-31")).toMatchObject({ total: exactly(2100), workers: exactly(150) });
    expect(share("2024-02-01", "2024-12-31")).toMatchObject({ total: exactly(0), workers: exactly(0) });
    expect(table(stoppage, esdc).map(({ total, workersInEffect }) => [total, workersInEffect])).toEqual([
      [exactly(1950), exactly(50)],
      [exactly(2100), exactly(150)],
    ]);
  });

  it("on a day before the peak it is not known yet", () => {
    expect(measure(stoppage, esdc, { asOf: "2023-12-31" }).total).toEqual(exactly(13 * 50));
  });

  it("a threshold of a month goes by the same days", () => {
    const inMonth = (personDaysInMonth: number) => ({
      ...esdc,
      name: "month",
      thresholds: [{ personDaysInMonth }],
    });
    expect(measure(stoppage, inMonth(2100), { asOf }).counted).toBe(true);
    expect(measure(stoppage, inMonth(2101), { asOf }).counted).toBe(false);
  });
});

describe("day by day", () => {
  const someRounds = fc
    .array(
      fc.record({
        gap: fc.oneof(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 120, max: 230 })),
        days: fc.integer({ min: 1, max: 30 }),
        workers: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 900, max: 2500 })),
      }),
      { minLength: 1, maxLength: 5 },
    )
    .map((rounds) => {
      let day = "2021-11-20";
      return rounds.map(({ gap, days, workers }): Round => {
        const from = addDays(day, gap);
        day = addDays(from, days - 1);
        return { from, to: day, workers };
      });
    });

  interface DayOut {
    readonly day: string;
    readonly workers: number;
  }

  /** Whether so many whole months lie between two days. */
  const monthsBetween = (last: string, next: string): number => {
    let months = 0;
    for (let day = addDays(last, 1); day < next; day = addDays(day, 1)) {
      const month = day.slice(0, 7);
      const isFirst = day.endsWith("-01");
      if (isFirst && addDays(`${month}-28`, 4).slice(0, 8).concat("01") <= next) months += 1;
    }
    return months;
  };

  /** The stoppages of a profile, as the days on which enough were out. */
  const stoppagesOf = (rounds: readonly Round[], profile: MeasureProfile): readonly (readonly DayOut[])[] => {
    const stoppages: DayOut[][] = [];
    let last: string | undefined;
    for (const { from, to, workers } of rounds) {
      if (workers < profile.minimumWorkersOut) continue;
      const isNew =
        profile.newAfterMonths !== null && monthsBetween(last ?? from, from) >= profile.newAfterMonths;
      if (last === undefined || isNew) stoppages.push([]);
      for (let day = from; day <= to; day = addDays(day, 1)) stoppages.at(-1)?.push({ day, workers });
      last = to;
    }
    return stoppages.filter((days) => {
      const worked = days.filter(({ day }) => countWorkingDays(day, day, profile.calendar) === 1);
      const peak = Math.max(...days.map(({ workers }) => workers));
      const most = profile.headcount === "maximum";
      const lost = worked.reduce((total, { workers }) => total + (most ? peak : workers), 0);
      if (profile === ons) return (peak >= 10 && worked.length > 0) || lost >= 100;
      return profile === esdc ? lost >= 10 : true;
    });
  };

  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

  test.each([
    ["bls", bls],
    ["ons", ons],
    ["esdc", esdc],
    ["lat", lat],
  ] as const)("%s: what a table says of rounds is what their days say", (_, profile) => {
    const by = fc.constantFrom("year" as const, "month" as const);
    fc.assert(
      fc.property(someRounds, by, (rounds, length) => {
        const stoppage = inRounds(rounds);
        const stoppages = stoppagesOf(rounds, profile);
        const round = (workers: number): number =>
          Math.round(workers / profile.roundWorkersTo) * profile.roundWorkersTo;
        const peak = (days: readonly DayOut[]): number =>
          Math.max(0, ...days.map(({ workers }) => round(workers)));
        const letters = length === "year" ? 4 : 7;
        const period = { from: "2021-11-01", to: asOf };
        const options = { asOf, by: length, period } as const;
        for (const row of measureDataset({ stoppages: [stoppage] }, profile, options).periods) {
          const within = (days: readonly DayOut[]) =>
            days.filter(({ day }) => day.slice(0, letters) === row.label);
          const began = stoppages.filter(([first]) => first?.day.slice(0, letters) === row.label);
          const on = stoppages.filter((days) => within(days).length > 0);
          const lost = stoppages.flatMap((days) =>
            within(days)
              .filter(({ day }) => countWorkingDays(day, day, profile.calendar) === 1)
              .map(({ workers }) => (profile.headcount === "maximum" ? peak(days) : round(workers))),
          );
          expect(row).toMatchObject({
            stoppagesBeginning: exactly(began.length),
            stoppagesInEffect: exactly(on.length),
            workersBeginning: exactly(sum(began.map(peak))),
            workersInEffect: exactly(sum(on.map((days) => peak(within(days))))),
            total: exactly(sum(lost)),
          });
          const share = measure(stoppage, profile, { asOf, period: row.period });
          expect(share.counted).toBe(stoppages.length > 0);
          if (share.counted === true) expect(share.total).toEqual(row.total);
          if (share.counted === true && profile.minimumWorkersOut === 0)
            expect(share.workers).toEqual(exactly(Math.max(0, ...on.map((days) => peak(within(days))))));
        }
      }),
      { numRuns: 40 },
    );
  });
});
