// A table of a dataset: what is in it, what is left out and why, and shares of working time; and one stoppage at its
// edges. 8 July 2024 was a Monday. Worked out by hand.

import {
  type DatasetMeasureOptions,
  type MeasureProfile,
  measure,
  measureDataset,
  measureProfiles,
  stoppageFromSpan,
  survivalOf,
  type WorkStoppage,
} from "picketline";
import { describe, expect, it } from "vitest";
import { exactly, heads } from "./builders.js";

const { lat, bls, ons, abs, ilo, esdc, fmcs } = measureProfiles;

function strike(
  from: string,
  to: string | undefined,
  workers?: number,
  more: Partial<WorkStoppage> = {},
): WorkStoppage {
  const span = { id: more.id ?? "s", title: "S", kind: "strike" as const, from };
  const ended = {
    ...span,
    ...(to === undefined ? {} : { to }),
    ...(workers === undefined ? {} : { workers }),
  };
  return { ...stoppageFromSpan(ended), ...more };
}

const july = (day: number) => `2024-07-${String(day).padStart(2, "0")}`;
const openEnded = (workers: { min: number }): NonNullable<WorkStoppage["workers"]> => [
  { value: { ...workers, unit: "workers" }, sourceIds: [], rank: "normal" },
];

function table(
  stoppages: readonly WorkStoppage[],
  options: Partial<DatasetMeasureOptions> = {},
  profile: MeasureProfile = lat,
) {
  return measureDataset({ stoppages }, profile, { asOf: "2024-12-31", by: "month", ...options });
}

describe("what is left out of a table, and why", () => {
  it("each with its reason: its cause first, then that it had not begun, then its size", () => {
    const stoppages = [
      strike(july(8), july(9), 500, { id: "political", causes: ["economic", "political"] }),
      strike(july(8), july(9), 500, { id: "economic", causes: ["economic"] }),
      strike(july(8), july(9), 500, { id: "untold" }),
      strike(july(8), july(8), 9, { id: "small" }),
      strike(july(25), july(26), 500, { id: "later" }),
      strike(july(25), july(26), 500, { id: "later-political", causes: ["political"] }),
    ];
    const { leftOut, periods } = table(stoppages, { asOf: july(20) }, ons);
    expect(leftOut).toEqual([
      { stoppageId: "political", reason: "cause" },
      { stoppageId: "small", reason: "threshold" },
      { stoppageId: "later", reason: "notBegun" },
      { stoppageId: "later-political", reason: "cause" },
    ]);
    expect(periods.map(({ label, total }) => [label, total])).toEqual([["2024-07", exactly(2000)]]);
  });

  it("a stoppage that begins on the day itself is in it; a spell that begins later is not", () => {
    const { periods } = table([strike(july(8), july(12), 10)], { asOf: july(8) });
    expect(periods.map(({ total, stoppagesBeginning }) => [total, stoppagesBeginning])).toEqual([
      [exactly(10), exactly(1)],
    ]);
    const twice = strike(july(8), undefined, 10, {
      timeline: [
        { id: "a", type: "began", date: july(8), lastDay: july(9), workers: heads(10) },
        { id: "b", type: "began", date: july(15), lastDay: july(16) },
      ],
      workers: [],
    });
    // By the 10th, the second round and its unknown head-count are not in it.
    expect(table([twice], { asOf: july(10) })).toMatchObject({ unknownWorkers: [] });
    expect(table([twice], { asOf: july(10) }).periods[0]?.total).toEqual(exactly(20));
    expect(table([twice])).toMatchObject({ unknownWorkers: ["s"] });
    expect(table([twice]).periods[0]?.total).toEqual({ min: 20, max: null });
  });

  it("those with an unknown head-count are listed, and no others", () => {
    expect(
      table([strike(july(8), july(9), 10, { id: "a" }), strike(july(8), july(9), undefined, { id: "b" })])
        .unknownWorkers,
    ).toEqual(["b"]);
    expect(table([]).periods).toEqual([]);
    expect(table([])).toMatchObject({ unknownWorkers: [], leftOut: [] });
  });

  it("an unknown head-count leaves its own month open and no other", () => {
    const stoppages = [
      strike(july(8), july(8), undefined, { id: "a" }),
      strike(july(30), "2024-08-02", 10, { id: "b" }),
    ];
    expect(table(stoppages).periods.map(({ total, workersInEffect }) => [total, workersInEffect])).toEqual([
      [
        { min: 20, max: null },
        { min: 10, max: null },
      ],
      [exactly(20), exactly(10)],
    ]);
  });

  it("a start that may lie after the stretch is not surely in it", () => {
    const period = { from: july(1), to: july(31) };
    const beginning = (from: string) => table([strike(from, "2024-08-09", 10)], { period }).periods[0];
    expect(beginning("2024-07-30/2024-08-02")?.stoppagesBeginning).toEqual({ min: 0, max: 1 });
    expect(beginning("2024-07-30/2024-07-31")?.stoppagesBeginning).toEqual(exactly(1));
  });

  it("a period that has not come by the day has no rows, however long it is", () => {
    const period = { from: july(10), to: july(20) };
    expect(table([strike(july(1), july(30), 10)], { asOf: july(5), period }).periods).toEqual([]);
  });

  it("the peak is open above where it is not known how many were out at some time", () => {
    const rounds = (first: object, second: object) =>
      strike(july(8), undefined, undefined, {
        timeline: [
          { id: "a", type: "began", date: july(8), lastDay: july(9), ...first },
          { id: "b", type: "began", date: july(15), lastDay: july(16), ...second },
        ] as never,
      });
    const peak = (stoppage: WorkStoppage) => measure(stoppage, lat, { asOf: "2024-12-31" }).workers;
    expect(peak(rounds({ workers: heads(40) }, { workers: heads(30) }))).toEqual(exactly(40));
    expect(peak(rounds({ workers: heads(40) }, {}))).toEqual({ min: 40, max: null });
    expect(peak(rounds({}, { workers: heads(30) }))).toEqual({ min: 30, max: null });
    expect(peak(rounds({}, {}))).toBeNull();
  });

  it("one that only may be large enough adds to the upper bounds alone", () => {
    const maybe = strike(july(8), july(9), undefined, {
      workers: [{ value: { min: 900, max: 1200, unit: "workers" }, sourceIds: [], rank: "normal" }],
    });
    const [row] = table([maybe], {}, bls).periods;
    expect(row).toMatchObject({ stoppagesBeginning: { min: 0, max: 1 }, total: { min: 0, max: 2400 } });
    const [sure] = table([strike(july(8), july(9), 1000)], {}, bls).periods;
    expect(sure).toMatchObject({ stoppagesBeginning: exactly(1), total: exactly(2000) });
  });
});

describe("the periods of a table", () => {
  const labels = (options: Partial<DatasetMeasureOptions>) =>
    table([strike("2023-11-30", "2024-01-02", 10)], options).periods.map(({ label, total }) => [
      label,
      total.max,
    ]);

  it("whole months and years, single days, or what is asked for", () => {
    expect(labels({})).toEqual([
      ["2023-11", 10],
      ["2023-12", 310],
      ["2024-01", 20],
    ]);
    expect(labels({ by: "year" })).toEqual([
      ["2023", 320],
      ["2024", 20],
    ]);
    expect(labels({ by: "day" })).toHaveLength(34); // 1 + 31 + 2
    expect(labels({ by: "day" })[0]).toEqual(["2023-11-30", 10]);
    expect(labels({ by: "day", period: { from: "2024-01-01", to: "2024-01-03" } })).toEqual([
      ["2024-01-01", 10],
      ["2024-01-02", 10],
      ["2024-01-03", 0],
    ]);
    expect(
      labels({ by: "day", asOf: "2024-01-01", period: { from: "2024-01-01", to: "2024-01-03" } }),
    ).toEqual([["2024-01-01", 10]]);
    expect(labels({ asOf: "2023-12-31", period: { from: "2024-01-01", to: "2024-01-03" } })).toEqual([]);
  });

  it("a stoppage that goes on is counted to the day, and begins once", () => {
    const on = strike("2024-11-30", "..", 10);
    const rows = table([on], { asOf: "2024-12-02" }).periods;
    expect(
      rows.map(({ label, total, stoppagesBeginning, stoppagesInEffect }) => [
        label,
        total.max,
        stoppagesBeginning.max,
        stoppagesInEffect.max,
      ]),
    ).toEqual([
      ["2024-11", 10, 1, 1],
      ["2024-12", 20, 0, 1],
    ]);
  });

  it.each(["week", undefined, "years"])("by %j is refused", (by) => {
    expect(() => table([strike(july(8), july(9), 10)], { by: by as never })).toThrow(
      expect.objectContaining({
        code: "invalid-argument",
        message: expect.stringMatching(/^"by" is .*; it must be year, month or day\.$/),
      }),
    );
  });

  it("a period that ends before it starts is refused", () => {
    expect(() => table([], { period: { from: july(9), to: july(8) } })).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
  });
});

describe("shares of working time", () => {
  const shares = (
    denominator: object | undefined,
    workers: NonNullable<WorkStoppage["workers"]> = heads(100),
  ) => {
    const denominators = denominator === undefined ? {} : { denominators: { "2024-07": denominator } };
    const [row] = table([strike(july(8), july(12), undefined, { workers })], denominators).periods;
    return [row?.percentOfWorkingTime, row?.daysPer1000Employees];
  };

  it("500 person-days: of 2,000,000 they are 0.025 %, and for 250,000 employees 2 each 1,000", () => {
    expect(shares({ workingPersonDays: 2_000_000, employees: 250_000 })).toEqual([
      exactly(0.025),
      exactly(2),
    ]);
    expect(shares({ employees: 250_000 })).toEqual([null, exactly(2)]);
    expect(shares({ workingPersonDays: 2_000_000 })).toEqual([exactly(0.025), null]);
    expect(shares(undefined)).toEqual([null, null]);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("there is none of %d", (number) => {
    expect(shares({ workingPersonDays: number, employees: number })).toEqual([null, null]);
  });

  it("there is none where days are counted, not those of each worker: five days of 200 are not five working days", () => {
    const denominators = { "2024-07": { workingPersonDays: 2_000_000, employees: 250_000 } };
    const [row] = table([strike(july(8), july(12), 200)], { denominators }, fmcs).periods;
    expect(row).toMatchObject({ total: exactly(5), percentOfWorkingTime: null, daysPer1000Employees: null });
  });

  it("an open total has an open share", () => {
    expect(shares({ employees: 250_000 }, openEnded({ min: 100 }))).toEqual([null, { min: 2, max: null }]);
  });
});

describe("days for each 1,000 employees", () => {
  // Three working days of July and two of August, of 200 workers: 600 and 400 days.
  const stoppage = strike("2024-07-29", "2024-08-02", 200);
  const asOf = "2024-09-30";
  const period = { from: "2024-07-01", to: asOf };
  const monthly = (denominators: Readonly<Record<string, { readonly employees: number }>>) => {
    const options = { asOf, by: "month", period, denominators } as const;
    const { unit, periods, unknownEmployees } = measureDataset({ stoppages: [stoppage] }, ilo, options);
    return { unit, totals: periods.map(({ total }) => total), unknownEmployees };
  };

  it("are the total, in the profile's unit, and add up to what is measured of the stoppage", () => {
    const employees = 50_000;
    const all = { "2024-07": { employees }, "2024-08": { employees }, "2024-09": { employees } };
    expect(monthly(all)).toEqual({
      unit: "days not worked per 1,000 employees",
      totals: [exactly(12), exactly(8), exactly(0)],
      unknownEmployees: [],
    });
    expect(measure(stoppage, ilo, { asOf, employees }).total).toEqual(exactly(20));
  });

  it("are open, and listed, where the number of employees is not given", () => {
    expect(monthly({ "2024-07": { employees: 25_000 } })).toMatchObject({
      totals: [exactly(24), { min: 0, max: null }, exactly(0)],
      unknownEmployees: ["2024-08"],
    });
    const { periods, unknownEmployees } = measureDataset({ stoppages: [stoppage] }, lat, {
      asOf,
      by: "year",
    });
    expect([periods[0]?.total, unknownEmployees]).toEqual([exactly(1000), []]);
  });
});

describe("one stoppage", () => {
  const asOf = "2024-12-31";

  it.each([undefined, 0, -5, Number.NaN, Number.POSITIVE_INFINITY])(
    "per 1,000 of %d employees is refused",
    (employees) => {
      const options = { asOf, ...(employees === undefined ? {} : { employees }) };
      expect(() => measure(strike(july(8), july(9), 10), ilo, options)).toThrow(
        `"${ilo.name}" is given per 1,000 employees: say how many there are.`,
      );
    },
  );

  it("a number of employees changes only what is given per 1,000 of them", () => {
    const options = { asOf, employees: 1000 };
    expect(measure(strike(july(8), july(12), 10), lat, { asOf, employees: 500 }).total).toEqual(exactly(50));
    expect(measure(strike(july(8), july(12), 10), ilo, options).total).toEqual(exactly(50));
    expect(measure(strike(july(8), july(12), 10), ilo, { asOf, employees: 500 }).total).toEqual(exactly(100));
    const open = strike(july(8), july(12), undefined, { workers: openEnded({ min: 10 }) });
    expect(measure(open, ilo, { asOf, employees: 500 }).total).toEqual({ min: 100, max: null });
  });

  it("names the events that it rests on, its period, and only the spells of unknown size", () => {
    const two = strike(july(8), undefined, undefined, {
      timeline: [
        { id: "a", type: "began", date: july(8), lastDay: july(9), workers: heads(10) },
        { id: "b", type: "began", date: july(15), lastDay: july(16) },
      ],
    });
    const whole = measure(two, lat, { asOf });
    expect(whole.because).toEqual(["a", "b"]);
    expect(whole.period).toBeNull();
    expect(whole.unknownWorkers).toEqual([{ earliest: july(15), latest: july(15) }]);
    expect(measure(two, lat, { asOf: july(8) }).total).toEqual(exactly(10));
    expect(measure(two, lat, { asOf: july(14) })).toMatchObject({ because: ["a"], unknownWorkers: [] });
    const period = { from: july(1), to: july(9) };
    expect(measure(two, lat, { asOf, period })).toMatchObject({
      period,
      total: exactly(20),
      days: exactly(2),
      because: ["a"],
      unknownWorkers: [],
    });
    expect(measure(two, lat, { asOf, period }).spells).toHaveLength(1);
    // The size is that of the whole, the days are those of the period.
    expect(measure(strike(july(8), july(12), 2), esdc, { asOf, period })).toMatchObject({
      counted: true,
      total: exactly(4),
    });
  });

  it("one political cause among others keeps it out", () => {
    const mixed = strike(july(8), july(9), 500, { causes: ["economic", "political"] });
    expect(measure(mixed, ons, { asOf }).counted).toBe(false);
    expect(measure(strike(july(8), july(9), 500, { causes: ["economic"] }), ons, { asOf }).counted).toBe(
      true,
    );
  });

  it("ten days lost in a month: the month of the start, the last, and one that is not over", () => {
    expect(measure(strike(july(31), "2024-08-05", 4), abs, { asOf }).counted).toBe(true); // 1, 2 and 5 August: 12
    expect(measure(strike(july(31), "2024-08-05", 4), abs, { asOf: "2024-08-02" }).counted).toBe(false); // 4 and 8
    expect(measure(strike(july(31), "2024-08-05", 3), abs, { asOf }).counted).toBe(false); // 3 and 9
    expect(measure(strike(july(31), "2024-08-05"), abs, { asOf }).counted).toBe("unknown");
    const open = strike(july(31), "2024-08-05", undefined, { workers: openEnded({ min: 1 }) });
    expect(measure(open, abs, { asOf }).counted).toBe("unknown");
    // A month counts for its first day alone, too.
    expect(measure(strike("2024-08-01", "2024-08-01", 10), abs, { asOf }).counted).toBe(true);
    // Whether a thousand were out is not known of an unknown number.
    expect(measure(strike(july(8), july(12)), bls, { asOf }).counted).toBe("unknown");
  });

  it("a pause of five full months makes a new stoppage, wherever in a month it begins", () => {
    const pausing = (last: string, again: string) =>
      strike("2023-11-10", undefined, 50, {
        timeline: [
          { id: "a", type: "began", date: "2023-11-10", lastDay: last },
          { id: "b", type: "resumed", date: again, lastDay: again },
        ],
      });
    const stoppages = (last: string, again: string) => measure(pausing(last, again), ons, { asOf }).stoppages;
    expect(stoppages("2024-01-15", "2024-06-30")).toEqual(exactly(1)); // February to June is not over
    expect(stoppages("2024-01-15", "2024-07-01")).toEqual(exactly(2));
    expect(stoppages("2024-01-31", "2024-07-01")).toEqual(exactly(2)); // the last day of a month leaves all of the next
    expect(stoppages("2024-01-30", "2024-07-01")).toEqual(exactly(2));
    expect(stoppages("2024-02-01", "2024-07-31")).toEqual(exactly(1));
    expect(stoppages("2023-11-15", "2024-05-01")).toEqual(exactly(2)); // over the turn of a year
    expect(stoppages("2023-11-15", "2024-04-30")).toEqual(exactly(1));
    expect(measure(pausing("2024-01-15", "2024-07-01"), ons, { asOf: "2024-06-30" }).stoppages).toEqual(
      exactly(1),
    );
    // The first walkout may have lasted until 20 June, or have been over before the round that ended in February.
    const vague = strike("2024-01-04", undefined, 50, {
      timeline: [
        { id: "a", type: "began", date: "2024-01-04", lastDay: "2024-01-10/2024-06-20" },
        { id: "b", type: "resumed", date: "2024-02-01", lastDay: "2024-02-02" },
        { id: "c", type: "resumed", date: "2024-08-15", lastDay: "2024-08-16" },
      ],
    });
    expect(measure(vague, ons, { asOf }).stoppages).toEqual({ min: 1, max: 2 });
  });
});

describe("those who are out, in a table", () => {
  const rounds = (first: object, second: object): WorkStoppage =>
    strike(july(8), undefined, undefined, {
      timeline: [
        { id: "a", type: "began", date: july(8), lastDay: july(9), ...first },
        { id: "b", type: "began", date: july(15), lastDay: july(17), ...second },
      ] as never,
    });
  const some = (value: object) => ({ workers: [{ value, sourceIds: [], rank: "normal" }] });
  const manyOut: MeasureProfile = { ...lat, minimumWorkersOut: 1000 };
  const total = (stoppage: WorkStoppage, profile: MeasureProfile) =>
    table([stoppage], {}, profile).periods[0]?.total;

  it("days on which too few were out do not count; those on which there may have been add to the most", () => {
    const enough = { workers: heads(1000) };
    expect(total(rounds(enough, { workers: heads(999) }), manyOut)).toEqual(exactly(2000));
    expect(total(rounds(enough, some({ min: 900, max: 1100 })), manyOut)).toEqual({ min: 2000, max: 5300 });
    expect(total(rounds(enough, some({ min: 900 })), manyOut)).toEqual({ min: 2000, max: null });
    expect(total(rounds(enough, {}), manyOut)).toEqual({ min: 2000, max: null });
    expect(total(rounds(enough, { workers: heads(999) }), lat)).toEqual(exactly(4997));
    for (const second of [{ workers: heads(999) }, some({ min: 900, max: 1100 }), some({ min: 900 }), {}]) {
      expect(measure(rounds(enough, second), manyOut, { asOf: "2024-12-31" }).total).toEqual(
        total(rounds(enough, second), manyOut),
      );
    }
  });

  it("a part of each day, and hours, are taken of the sum", () => {
    const week = strike(july(8), july(14), 10); // 70
    expect(total(week, { ...lat, dayFactor: { times: 5, over: 7 } })).toEqual(exactly(50));
    const hours = strike(july(8), undefined, undefined, {
      timeline: [
        { id: "a", type: "began", date: july(8), lastDay: july(9), hoursADay: 4, workers: heads(10) },
      ],
    });
    expect(total(hours, { ...lat, hoursPerDay: 8, dayFactor: { times: 3, over: 2 } })).toEqual(exactly(15));
  });

  it("a start that may be in either of two months begins in each at most once, with whom it may have had", () => {
    const vague = strike("2024-06-30/2024-07-02", july(5), 10);
    const rows = table([vague]).periods.map((row) => [
      row.label,
      row.stoppagesBeginning,
      row.workersBeginning,
    ]);
    expect(rows).toEqual([
      ["2024-06", { min: 0, max: 1 }, { min: 0, max: 10 }],
      ["2024-07", { min: 0, max: 1 }, { min: 0, max: 10 }],
    ]);
    const unknown = table([strike(july(8), july(9))]).periods[0];
    expect(unknown?.workersBeginning).toEqual({ min: 0, max: null });
  });

  it("one that began before the period is in effect in it and does not begin", () => {
    const period = { from: july(1), to: july(31) };
    const [row] = table([strike("2024-06-25", july(5), 10)], { period }).periods;
    expect(row).toMatchObject({
      stoppagesBeginning: exactly(0),
      stoppagesInEffect: exactly(1),
      total: exactly(50),
    });
    const [none] = table([strike("2024-08-01", "2024-08-05", 10)], { period }).periods;
    expect(none).toMatchObject({
      stoppagesBeginning: exactly(0),
      stoppagesInEffect: exactly(0),
      total: exactly(0),
    });
  });

  it.each<[string, readonly (readonly [from: string, to: string, workers: number])[], readonly number[]]>([
    [
      "fewer later on",
      [
        ["01-02", "01-10", 10],
        ["01-11", "02-10", 5],
      ],
      [10, 5],
    ],
    [
      "more later on, after a month without any",
      [
        ["01-02", "01-10", 5],
        ["03-04", "03-08", 10],
      ],
      [5, 0, 10],
    ],
    [
      "more in the last month of a long round",
      [
        ["01-02", "03-10", 5],
        ["03-11", "04-02", 10],
      ],
      [5, 5, 10, 10],
    ],
  ])("each month has the most of its own: %s", (_, walkouts, expected) => {
    const timeline = walkouts.map(([from, to, workers]) => ({
      id: from,
      type: "began" as const,
      date: `2024-${from}`,
      lastDay: `2024-${to}`,
      workers: heads(workers),
    }));
    const rows = table([strike("2024-01-02", undefined, undefined, { timeline })]).periods;
    expect(rows.map(({ workersInEffect }) => workersInEffect)).toEqual(expected.map(exactly));
    expect(rows.map(({ stoppagesInEffect }) => stoppagesInEffect)).toEqual(
      expected.map((workers) => exactly(Math.min(workers, 1))),
    );
  });

  it("days are counted of a walkout of unknown size where nothing depends on the size", () => {
    expect(total(strike(july(8), july(12)), fmcs)).toEqual(exactly(5));
  });

  it("the most who were out, where one number is open or not known", () => {
    const peak = (stoppage: WorkStoppage, profile = lat) =>
      measure(stoppage, profile, { asOf: "2024-12-31" }).workers;
    expect(peak(rounds(some({ min: 10 }), { workers: heads(20) }))).toEqual({ min: 20, max: null });
    expect(peak(rounds({ workers: heads(20) }, some({ min: 10 })))).toEqual({ min: 20, max: null });
    expect(peak(rounds({ workers: heads(20) }, { workers: heads(10) }))).toEqual(exactly(20));
    expect(peak(strike(july(8), july(9), undefined, { workers: openEnded({ min: 1040 }) }), bls)).toEqual({
      min: 1000,
      max: null,
    });
  });

  it("on days that nobody works nothing is lost, however many were out", () => {
    // 13 and 14 July 2024 were a weekend.
    for (const workers of [openEnded({ min: 10 }), []]) {
      const weekend = strike(july(13), july(14), undefined, { workers });
      expect(measure(weekend, esdc, { asOf: "2024-12-31" }).total).toEqual(exactly(0));
    }
  });
});

describe("what survival refuses", () => {
  it("a length or an answer that is none, and columns of different length", () => {
    expect(() => survivalOf([{ days: 1.5, ended: true }])).toThrow(/"days" of observation 0 is 1\.5/);
    expect(() => survivalOf([{ days: 1, ended: "yes" as never }])).toThrow(
      /"ended" of observation 0 must be/,
    );
    expect(() => survivalOf([{ days: 1, ended: true }], { confidence: 2 })).toThrow(/"confidence" is 2/);
  });

  it("a long length beside a short one is counted where it is", () => {
    const { steps } = survivalOf([
      { days: 1, ended: true },
      { days: 5000, ended: true },
    ]);
    expect(steps.map(({ days, atRisk }) => [days, atRisk])).toEqual([
      [1, 2],
      [5000, 1],
    ]);
  });
});
