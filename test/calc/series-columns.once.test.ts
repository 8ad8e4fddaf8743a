// Columns as they are made and as they are counted: what is shared, cut, left out and refused. Worked out by hand.
// 21 October 2024 was a Monday.

import {
  columnsOf,
  columnsOfDataset,
  dayNumberOf,
  isoDateOf,
  mondayToFriday,
  type SeriesOptions,
  type StoppageColumns,
  type StoppageRow,
  seriesOf,
  seriesRows,
  stoppageFromSpan,
  type WorkStoppage,
} from "picketline";
import { describe, expect, it, test } from "vitest";
import { heads, sharpColumns } from "./builders.js";

const asOf = "2024-12-31";
const most = Number.MAX_SAFE_INTEGER;
const days = (...dates: readonly string[]) => Int32Array.from(dates.map(dayNumberOf));
const dates = (column: Int32Array) => [...column].map(isoDateOf);

/** Columns as a caller makes them: each row is from, to, workers. */
function columns(
  rows: readonly (readonly [from: string, to: string, workers: number])[],
  more: Partial<StoppageColumns> = {},
): StoppageColumns {
  const from = days(...rows.map(([first]) => first));
  const to = days(...rows.map(([, last]) => last));
  const workers = Float64Array.from(rows.map(([, , out]) => out));
  return { ...sharpColumns(dayNumberOf(asOf), from, to, workers), ...more };
}

const rowsOf = (given: StoppageColumns, options: SeriesOptions) =>
  seriesRows(seriesOf(given, options)).map(({ label, beginning, inEffect, workersOut, daysIdle }) => [
    label,
    beginning.max,
    inEffect.max,
    workersOut.max,
    daysIdle.max,
  ]);

describe("columns of a table", () => {
  const sharp: StoppageRow = { from: "2024-10-21", to: "2024-10-25", workers: 7 };

  it("share what is not vague, and part at the first row that is", () => {
    const plain = columnsOf([sharp], { asOf });
    expect(plain.fromLatest).toBe(plain.fromEarliest);
    expect(plain.toLatest).toBe(plain.toEarliest);
    expect(plain.workersMax).toBe(plain.workersMin);
    const vague = (row: StoppageRow) => {
      const made = columnsOf([sharp, row, sharp], { asOf });
      expect([made.length, ...dates(made.fromEarliest)]).toEqual([
        3,
        "2024-10-21",
        "2024-10-21",
        "2024-10-21",
      ]);
      return [
        made.fromLatest === made.fromEarliest,
        made.toLatest === made.toEarliest,
        made.workersMax === made.workersMin,
        dates(made.fromLatest),
        dates(made.toLatest),
        [...made.workersMax],
      ];
    };
    const from = ["2024-10-21", "2024-10-21", "2024-10-21"];
    const to = ["2024-10-25", "2024-10-25", "2024-10-25"];
    expect(vague(sharp)).toEqual([true, true, true, from, to, [7, 7, 7]]);
    expect(vague({ ...sharp, from: "2024-10-21/2024-10-23" })).toEqual([
      false,
      true,
      true,
      ["2024-10-21", "2024-10-23", "2024-10-21"],
      to,
      [7, 7, 7],
    ]);
    expect(vague({ ...sharp, to: "2024-10-25/2024-10-27" })).toEqual([
      true,
      false,
      true,
      from,
      ["2024-10-25", "2024-10-27", "2024-10-25"],
      [7, 7, 7],
    ]);
    expect(vague({ ...sharp, workers: { min: 7, max: 9 } })).toEqual([
      true,
      true,
      false,
      from,
      to,
      [7, 9, 7],
    ]);
  });

  it("end with the day for which they stand, and leave out what begins after it", () => {
    const made = columnsOf(
      [
        { from: "2024-12-30", to: "..", workers: 1 },
        { from: "2024-12-30", to: "2025-01-05", workers: 2 },
        { from: "2024-12-31", to: null, workers: 3 },
        { from: "2025-01-01", to: "2025-01-01", workers: 4 },
        { from: "2025-01", to: null, workers: 5 },
        { from: "2024-12-31/2025-01-02", to: "2025-01-03", workers: 6 },
        { from: asOf, to: asOf, workers: 7 },
      ],
      { asOf },
    );
    expect([...(made.stoppage ?? [])]).toEqual([0, 1, 2, 5, 6]);
    expect(dates(made.toEarliest)).toEqual([asOf, asOf, asOf, asOf, asOf]);
    expect(dates(made.toLatest)).toEqual([asOf, asOf, asOf, asOf, asOf]);
    expect(dates(made.fromLatest)).toEqual(["2024-12-30", "2024-12-30", "2024-12-31", "2025-01-02", asOf]);
    expect(made.asOf).toBe(dayNumberOf(asOf));
  });

  it("of a row of which no end is known the least is its first day", () => {
    const made = columnsOf([{ from: "2024-10-21/2024-10-23", workers: 1 }], { asOf });
    expect([dates(made.toEarliest), dates(made.toLatest)]).toEqual([["2024-10-21"], [asOf]]);
  });

  it("take head-counts up to the largest whole number that is safe", () => {
    const counts = (workers: StoppageRow["workers"]) => {
      const made = columnsOf([{ ...sharp, workers: workers ?? null }], { asOf });
      return [made.workersMin[0], made.workersMax[0]];
    };
    expect(counts(0)).toEqual([0, 0]);
    expect(counts(most)).toEqual([most, most]);
    expect(counts({ min: 0, max: 0 })).toEqual([0, 0]);
    expect(counts({ min: most, max: most })).toEqual([most, most]);
    expect(counts({ min: most, max: null })).toEqual([most, Number.POSITIVE_INFINITY]);
    expect(counts(null)).toEqual([0, Number.POSITIVE_INFINITY]);
  });

  test.each<[row: StoppageRow, code: string, message: string]>([
    [
      { from: "2024-02-28", to: "2024-02-27", workers: 3 },
      "invalid-argument",
      "Row 1 cannot end (2024-02-27) before it starts (2024-02-28).",
    ],
    [
      { from: "2024-02-28", to: "2024-01", workers: 3 },
      "invalid-argument",
      "Row 1 cannot end (2024-01) before it starts (2024-02-28).",
    ],
    ...(["from", "to"] as const).flatMap((name) =>
      ["soon", "2024-02-28/..", "../2024-02-28"].map((date): [StoppageRow, string, string] => [
        { ...sharp, [name]: date },
        "invalid-partial-date",
        `"${name}" of row 1 is "${date}"; it must be a date whose two ends are known, such as "2024-10-21" or "2024-10".`,
      ]),
    ),
    ...[-1, most + 1, Number.NaN, { min: -1, max: 3 }, { min: 3, max: 2 }, { min: 1, max: most + 1 }].map(
      (workers): [StoppageRow, string, string] => [
        { ...sharp, workers },
        "invalid-argument",
        `"workers" of row 1 is ${typeof workers === "number" ? workers : "an object"}; it must be a number from 0 to ${most}, bounds of such numbers, or null where it is not known.`,
      ],
    ),
    [
      { ...sharp, workers: { min: most + 1, max: null } },
      "invalid-argument",
      `"workers" of row 1 is an object; it must be a number from 0 to ${most}, bounds of such numbers, or null where it is not known.`,
    ],
  ])("refuse %j", (row, code, message) => {
    expect(() => columnsOf([sharp, row], { asOf })).toThrow(expect.objectContaining({ code, message }));
  });
});

describe("columns of a dataset", () => {
  const round = (number: number) => {
    const date = isoDateOf(dayNumberOf("2024-01-01") + 2 * number);
    return { id: `round-${number}`, type: "began" as const, date, lastDay: date, workers: heads(number + 1) };
  };
  const many = (count: number, last: Partial<ReturnType<typeof round>> = {}): WorkStoppage => {
    const span = stoppageFromSpan({ id: "many", title: "Many", kind: "strike", from: "2024-01-01" });
    const timeline = Array.from({ length: count }, (_, at) => round(at));
    return { ...span, timeline: [...timeline.slice(0, -1), { ...round(count - 1), ...last }] };
  };
  const wanted = (count: number) =>
    Array.from({ length: count }, (_, at) => isoDateOf(dayNumberOf("2024-01-01") + 2 * at));

  it("hold as many spells as there are, and share what is not vague however many there are", () => {
    for (const count of [15, 16, 17, 40]) {
      const made = columnsOfDataset({ stoppages: [many(count)] }, { asOf });
      expect(dates(made.fromEarliest)).toEqual(wanted(count));
      expect(dates(made.toEarliest)).toEqual(wanted(count));
      expect([...made.workersMin]).toEqual(wanted(count).map((_, at) => at + 1));
      expect([...(made.stoppage ?? [])]).toEqual(wanted(count).map(() => 0));
      expect(made.fromLatest).toBe(made.fromEarliest);
      expect(made.toLatest).toBe(made.toEarliest);
      expect(made.workersMax).toBe(made.workersMin);
    }
  });

  it("keep both ends of what is vague when they grow", () => {
    const stoppages = [
      stoppageFromSpan({
        id: "vague",
        title: "Vague",
        kind: "strike",
        from: "2024-01-01/2024-01-03",
        to: "2024-02-01/2024-02-03",
        workers: { min: 3, max: 5 },
      }),
      many(40),
    ];
    const made = columnsOfDataset({ stoppages }, { asOf });
    expect(dates(made.fromEarliest)).toEqual(["2024-01-01", ...wanted(40)]);
    expect(dates(made.fromLatest)).toEqual(["2024-01-03", ...wanted(40)]);
    expect(dates(made.toEarliest)).toEqual(["2024-02-01", ...wanted(40)]);
    expect(dates(made.toLatest)).toEqual(["2024-02-03", ...wanted(40)]);
    expect([made.workersMin[0], made.workersMax[0], made.workersMax[40]]).toEqual([3, 5, 40]);
    expect([...(made.stoppage ?? [])].slice(0, 3)).toEqual([0, 1, 1]);
  });

  it("leave out spells that had not begun, and take an unknown head-count for anything", () => {
    const span = stoppageFromSpan({ id: "one", title: "One", kind: "strike", from: asOf, to: ".." });
    const later = stoppageFromSpan({ id: "two", title: "Two", kind: "strike", from: "2025-01-01", to: ".." });
    const made = columnsOfDataset({ stoppages: [later, span] }, { asOf });
    expect([...(made.stoppage ?? [])]).toEqual([1]);
    expect([made.workersMin[0], made.workersMax[0]]).toEqual([0, Number.POSITIVE_INFINITY]);
  });
});

describe("the stretch that is cut", () => {
  const given = columns([
    ["2024-10-21", "2024-11-04", 10],
    ["2023-12-30", "2024-01-02", 5],
  ]);

  test.each<[SeriesOptions["by"], first: string, last: string, periods: number]>([
    ["year", "2023-01-01", "2024-11-04", 2],
    ["month", "2023-12-01", "2024-11-04", 12],
    ["day", "2023-12-30", "2024-11-04", 311],
  ])("by %s begins with a whole period and ends on the last day out", (by, first, last, periods) => {
    const series = seriesOf(given, { by });
    expect([series.by, series.length]).toEqual([by, periods]);
    expect([dates(series.from)[0], dates(series.to).at(-1)]).toEqual([first, last]);
    expect(series.counted).toBe("calendar days");
  });

  it("periods follow each other without a gap, and only the first and the last are cut", () => {
    const period = { from: "2024-01-15", to: "2024-03-10" };
    const { from, to } = seriesOf(given, { by: "month", period });
    expect(dates(from)).toEqual(["2024-01-15", "2024-02-01", "2024-03-01"]);
    expect(dates(to)).toEqual(["2024-01-31", "2024-02-29", "2024-03-10"]);
    const years = seriesOf(given, { by: "year", period: { from: "2023-06-01", to: "2024-06-01" } });
    expect([dates(years.from), dates(years.to)]).toEqual([
      ["2023-06-01", "2024-01-01"],
      ["2023-12-31", "2024-06-01"],
    ]);
  });

  it("has labels as long as its periods", () => {
    const labels = (by: SeriesOptions["by"]) => seriesRows(seriesOf(given, { by })).map(({ label }) => label);
    expect(labels("year")).toEqual(["2023", "2024"]);
    expect(labels("month")[0]).toBe("2023-12");
    expect(labels("day")[0]).toBe("2023-12-30");
  });

  it("ends with the day for which the columns stand, and is nothing before anything began", () => {
    const early = { ...given, asOf: dayNumberOf("2024-10-22") };
    expect(dates(seriesOf(early, { by: "day" }).to).at(-1)).toBe("2024-10-22");
    expect(seriesOf({ ...given, asOf: dayNumberOf("2023-12-30") }, { by: "day" }).length).toBe(1);
    expect(seriesOf({ ...given, asOf: dayNumberOf("2023-12-29") }, { by: "day" }).length).toBe(0);
    for (const by of ["day", "month", "year"] as const) {
      expect(seriesOf({ ...given, asOf: dayNumberOf("2023-12-20") }, { by }).length).toBe(0);
      expect(seriesOf(columns([["2024-10-22", "2024-10-11", 9]]), { by }).length).toBe(0);
      const later = { from: "2025-02-01", to: "2025-02-28" };
      expect(seriesOf(given, { by, period: later }).length).toBe(0);
    }
    const day = { from: asOf, to: asOf };
    expect(seriesOf(given, { by: "day", period: day }).length).toBe(1);
    expect(seriesOf(columns([]), { by: "year" })).toMatchObject({ length: 0 });
  });
});

describe("rows that reach beyond the stretch", () => {
  const period = { from: "2024-10-21", to: "2024-10-23" };
  const counted = (...rows: readonly (readonly [string, string, number])[]) =>
    rowsOf(columns(rows), { by: "day", period });

  it("are counted on its days only, and do not begin in it", () => {
    expect(counted(["2024-10-01", "2024-11-01", 4])).toEqual([
      ["2024-10-21", 0, 1, 4, 4],
      ["2024-10-22", 0, 1, 4, 4],
      ["2024-10-23", 0, 1, 4, 4],
    ]);
    expect(counted(["2024-10-01", "2024-10-21", 4])).toEqual([
      ["2024-10-21", 0, 1, 4, 4],
      ["2024-10-22", 0, 0, 0, 0],
      ["2024-10-23", 0, 0, 0, 0],
    ]);
    expect(counted(["2024-10-23", "2024-11-01", 4])).toEqual([
      ["2024-10-21", 0, 0, 0, 0],
      ["2024-10-22", 0, 0, 0, 0],
      ["2024-10-23", 1, 1, 4, 4],
    ]);
  });

  it("on its first and its last day they are in it, the day before and after they are not", () => {
    const all = [0, 0, 0].map(() => [0, 0, 0, 0]);
    const without = (rows: readonly (readonly unknown[])[]) => rows.map(([, ...counts]) => counts);
    expect(without(counted(["2024-10-01", "2024-10-20", 4], ["2024-10-24", "2024-11-01", 4]))).toEqual(all);
    expect(without(counted(["2024-10-21", "2024-10-21", 4], ["2024-10-23", "2024-10-23", 5]))).toEqual([
      [1, 1, 4, 4],
      [0, 0, 0, 0],
      [1, 1, 5, 5],
    ]);
  });

  it("one that ends before it starts begins, and is on for no day", () => {
    const backwards = ["2024-10-22", "2024-10-21", 9] as const;
    expect(counted(backwards, ["2024-10-21", "2024-10-22", 4])).toEqual([
      ["2024-10-21", 1, 1, 4, 4],
      ["2024-10-22", 1, 1, 4, 4],
      ["2024-10-23", 0, 0, 0, 0],
    ]);
    // Outside of the stretch it does not even begin.
    expect(counted(["2024-10-20", "2024-10-19", 9], ["2024-10-24", "2024-10-23", 9])).toEqual([
      ["2024-10-21", 0, 0, 0, 0],
      ["2024-10-22", 0, 0, 0, 0],
      ["2024-10-23", 0, 0, 0, 0],
    ]);
    expect(counted(["2024-10-21", "2024-10-20", 9], ["2024-10-23", "2024-10-22", 9])).toEqual([
      ["2024-10-21", 1, 0, 0, 0],
      ["2024-10-22", 0, 0, 0, 0],
      ["2024-10-23", 1, 0, 0, 0],
    ]);
  });

  it("of several that end on one day, or begin and end awry on one, each is counted", () => {
    const without = (rows: readonly (readonly unknown[])[]) => rows.map(([, ...counts]) => counts);
    expect(without(counted(["2024-10-01", "2024-10-22", 4], ["2024-10-02", "2024-10-22", 5]))).toEqual([
      [0, 2, 9, 9],
      [0, 2, 9, 9],
      [0, 0, 0, 0],
    ]);
    expect(without(counted(["2024-10-21", "2024-11-01", 4], ["2024-10-21", "2024-11-02", 5]))).toEqual([
      [2, 2, 9, 9],
      [0, 2, 9, 9],
      [0, 2, 9, 9],
    ]);
    const longer = { from: "2024-10-20", to: "2024-10-23" };
    const early = columns([
      ["2024-10-01", "2024-10-22", 4],
      ["2024-10-02", "2024-10-22", 5],
    ]);
    expect(without(rowsOf(early, { by: "day", period: longer }))).toEqual([
      [0, 2, 9, 9],
      [0, 2, 9, 9],
      [0, 2, 9, 9],
      [0, 0, 0, 0],
    ]);
    const backwards = ["2024-10-22", "2024-10-21", 9] as const;
    expect(without(counted(backwards, backwards))).toEqual([
      [0, 0, 0, 0],
      [2, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
    const open = Number.POSITIVE_INFINITY;
    const two = columns(
      [
        ["2024-10-21", "2024-10-22", open],
        ["2024-10-21", "2024-10-22", open],
        ["2024-10-21", "2024-10-23", 4],
      ],
      { workersMin: Float64Array.of(0, 0, 4) },
    );
    expect([...seriesOf(two, { by: "day", period }).workersOut.max]).toEqual([open, open, 4]);
    const three = { ...two, toEarliest: two.toLatest, workersMax: Float64Array.of(open, open, open) };
    expect([...seriesOf(three, { by: "day", period }).workersOut.max]).toEqual([open, open, open]);
  });

  it("by month, each is on in every month that it touches", () => {
    const months = rowsOf(
      columns([
        ["2024-09-30", "2024-11-01", 2],
        ["2024-10-31", "2024-10-31", 3],
      ]),
      {
        by: "month",
      },
    );
    expect(months).toEqual([
      ["2024-09", 1, 1, 2, 2],
      ["2024-10", 1, 2, 5, 65],
      ["2024-11", 0, 1, 2, 2],
    ]);
  });
});

describe("head-counts without an upper end", () => {
  const open = Number.POSITIVE_INFINITY;

  it("leave the days open on which they are out, and no others", () => {
    const series = seriesOf(
      columns(
        [
          ["2024-10-19", "2024-10-21", open],
          ["2024-10-21", "2024-10-22", 4],
        ],
        { workersMin: Float64Array.of(0, 4) },
      ),
      { by: "day" },
    );
    expect([...series.workersOut.min]).toEqual([0, 0, 4, 4]);
    expect([...series.workersOut.max]).toEqual([open, open, open, 4]);
    expect([...series.daysIdle.max]).toEqual([open, open, open, 4]);
    expect([...series.unknownWorkers]).toEqual([0]);
  });

  it("on days that do not count they leave the days idle closed, but not the workers", () => {
    const given = columns(
      [
        ["2024-10-19", "2024-10-20", open],
        ["2024-10-21", "2024-10-21", 4],
      ],
      {
        workersMin: Float64Array.of(7, 4),
      },
    );
    const [month] = seriesRows(seriesOf(given, { by: "month", count: mondayToFriday }));
    expect(month).toMatchObject({ workersOut: { min: 7, max: null }, daysIdle: { min: 4, max: 4 } });
    // At least seven were out: that is something.
    expect([...seriesOf(given, { by: "month" }).unknownWorkers]).toEqual([]);
  });

  it("nobody out is not unknown", () => {
    const given = columns([["2024-10-21", "2024-10-21", 0]], { workersMax: Float64Array.of(5) });
    expect([...seriesOf(given, { by: "day" }).unknownWorkers]).toEqual([]);
  });
});

describe("rows that are spells of one stoppage", () => {
  const spells = columns(
    [
      ["2024-10-21", "2024-10-22", 4],
      ["2024-10-24", "2024-11-02", 6],
      ["2024-11-04", "2024-11-04", 8],
      ["2024-11-01", "2024-11-01", 3],
    ],
    { stoppage: Int32Array.of(0, 0, 0, 1) },
  );

  it("begin once, and count once in each period", () => {
    expect(rowsOf(spells, { by: "month" })).toEqual([
      ["2024-10", 1, 1, 6, 56], // 2 × 4 and 8 × 6
      ["2024-11", 1, 2, 9, 23], // 2 × 6, 8 and 3
    ]);
    expect(rowsOf(spells, { by: "year" })).toEqual([["2024", 2, 2, 9, 79]]);
  });

  it("are told apart by their numbers, whichever is the first", () => {
    const later = { ...spells, stoppage: Int32Array.of(1, 1, 1, 2) };
    expect(rowsOf(later, { by: "month" })).toEqual(rowsOf(spells, { by: "month" }));
  });

  it("by day, they are on on their days", () => {
    const period = { from: "2024-10-22", to: "2024-10-25" };
    expect(rowsOf(spells, { by: "day", period })).toEqual([
      ["2024-10-22", 0, 1, 4, 4],
      ["2024-10-23", 0, 0, 0, 0],
      ["2024-10-24", 0, 1, 6, 6],
      ["2024-10-25", 0, 1, 6, 6],
    ]);
  });

  it("outside of the stretch they are nothing, and those of the next stoppage are its own", () => {
    const period = { from: "2024-11-01", to: "2024-11-30" };
    expect(rowsOf(spells, { by: "month", period })).toEqual([["2024-11", 1, 2, 9, 23]]);
    const two = { ...spells, stoppage: Int32Array.of(0, 0, 1, 1) };
    expect(rowsOf(two, { by: "month" })).toEqual([
      ["2024-10", 1, 1, 6, 56],
      ["2024-11", 1, 2, 9, 23],
    ]);
  });

  it("a spell without an upper end leaves its days open", () => {
    const workers = Float64Array.of(4, Number.POSITIVE_INFINITY, 8, 3);
    const vague = { ...spells, workersMin: Float64Array.of(4, 0, 8, 3), workersMax: workers };
    const series = seriesOf(vague, { by: "day" });
    const max = [...series.workersOut.max];
    expect(max.slice(0, 4)).toEqual([4, 4, 0, Number.POSITIVE_INFINITY]);
    expect(max.slice(-3)).toEqual([Number.POSITIVE_INFINITY, 0, 8]);
    expect([...series.unknownWorkers]).toEqual([1]);
  });

  it("two without an upper end that end on one day leave the next one closed", () => {
    const open = Number.POSITIVE_INFINITY;
    const rows = columns(
      [
        ["2024-10-21", "2024-10-22", open],
        ["2024-10-21", "2024-10-22", open],
        ["2024-10-23", "2024-10-23", 4],
      ],
      { stoppage: Int32Array.of(0, 1, 1), workersMin: Float64Array.of(0, 0, 4) },
    );
    expect([...seriesOf(rows, { by: "day" }).workersOut.max]).toEqual([open, open, 4]);
  });

  it("a vague first day may lie in any of its periods, and surely in none", () => {
    const vague = {
      ...spells,
      fromLatest: days("2024-11-02", "2024-10-24", "2024-11-04", "2024-11-01"),
      toLatest: days("2024-11-02", "2024-11-02", "2024-11-04", "2024-11-01"),
    };
    const [october, november] = seriesRows(seriesOf(vague, { by: "month" }));
    expect(october?.beginning).toEqual({ min: 0, max: 1 });
    expect(november?.beginning).toEqual({ min: 1, max: 2 });
  });
});

describe("a first day that is vague", () => {
  const vague = (from: string, until: string) =>
    columns([[from, "2024-12-05", 1]], { fromLatest: days(until) });
  const beginning = (given: StoppageColumns, options: SeriesOptions) =>
    seriesRows(seriesOf(given, options)).map((row) => [row.beginning.min, row.beginning.max]);

  it("within one period it surely lies in it; over two it may lie in either", () => {
    expect(beginning(vague("2024-10-21", "2024-10-31"), { by: "month" })).toEqual([
      [1, 1],
      [0, 0],
      [0, 0],
    ]);
    expect(beginning(vague("2024-10-31", "2024-11-01"), { by: "month" })).toEqual([
      [0, 1],
      [0, 1],
      [0, 0],
    ]);
  });

  it("of two that may lie in the same periods, both may", () => {
    const two = columns(
      [
        ["2024-10-31", "2024-12-05", 1],
        ["2024-10-31", "2024-12-05", 1],
      ],
      { fromLatest: days("2024-11-01", "2024-11-01") },
    );
    expect(beginning(two, { by: "month" })).toEqual([
      [0, 2],
      [0, 2],
      [0, 0],
    ]);
  });

  it("that may lie before or after the stretch is not surely in it", () => {
    const period = { from: "2024-10-21", to: "2024-10-31" };
    expect(beginning(vague("2024-10-21", "2024-10-31"), { by: "month", period })).toEqual([[1, 1]]);
    expect(beginning(vague("2024-10-20", "2024-10-31"), { by: "month", period })).toEqual([[0, 1]]);
    expect(beginning(vague("2024-10-21", "2024-11-01"), { by: "month", period })).toEqual([[0, 1]]);
    expect(beginning(vague("2024-10-10", "2024-10-20"), { by: "month", period })).toEqual([[0, 0]]);
    expect(beginning(vague("2024-11-01", "2024-11-02"), { by: "month", period })).toEqual([[0, 0]]);
  });
});

describe("columns that cannot be counted with", () => {
  const one = columns([["2024-10-21", "2024-10-22", 4]]);
  const two = days("2024-10-21", "2024-10-22");
  test.each<[Partial<Record<keyof StoppageColumns, unknown>>, message: string]>([
    [{ asOf: 1.5 }, '"asOf" of columns is 1.5; it must be a day number.'],
    [{ length: 2 }, '"fromEarliest" has 1 rows where the columns have 2.'],
    [{ fromLatest: two }, '"fromLatest" has 2 rows where the columns have 1.'],
    [{ toEarliest: [19_000] }, '"toEarliest" must be an Int32Array.'],
    [{ toLatest: Float64Array.of(1) }, '"toLatest" must be an Int32Array.'],
    [{ workersMin: Int32Array.of(1) }, '"workersMin" must be a Float64Array.'],
    [{ workersMax: [4] }, '"workersMax" must be a Float64Array.'],
    [{ stoppage: Float64Array.of(0) }, '"stoppage" must be an Int32Array.'],
    [{ stoppage: Int32Array.of(0, 1) }, '"stoppage" has 2 rows where the columns have 1.'],
  ])("case %#", (wrong, message) => {
    expect(() => seriesOf({ ...one, ...wrong } as StoppageColumns, { by: "day" })).toThrow(
      expect.objectContaining({ code: "invalid-argument", message }),
    );
  });

  it("a head-count that is no number is named by its row, also in spells", () => {
    const rows = columns([
      ["2024-10-21", "2024-10-22", 4],
      ["2024-10-23", "2024-10-24", Number.NaN],
    ]);
    const message = "The head-count of row 1 of the columns is not a number.";
    expect(() => seriesOf(rows, { by: "day" })).toThrow(message);
    expect(() => seriesOf({ ...rows, stoppage: Int32Array.of(0, 0) }, { by: "day" })).toThrow(message);
  });

  it("so are a length of period and a calendar that are none", () => {
    expect(() => seriesOf(one, { by: "week" as "day" })).toThrow(
      '"by" is "week"; it must be year, month or day.',
    );
    const calendar = { ...mondayToFriday, weekend: [9] } as unknown as typeof mondayToFriday;
    expect(() => seriesOf(one, { by: "day", count: calendar })).toThrow(
      expect.objectContaining({ name: "LabourError" }),
    );
  });
});

test("many rows are counted block by block like a few", () => {
  const count = 2500;
  const rows = Array.from({ length: count }, (_, at) => {
    const day = isoDateOf(dayNumberOf("2024-01-01") + (at % 300));
    return [day, day, 1] as const;
  });
  const series = seriesOf(columns(rows), { by: "year" });
  expect([...series.beginning.max]).toEqual([count]);
  expect([...series.daysIdle.max]).toEqual([count]);
  // 2,500 over 300 days are eight on each, and one more on the first hundred.
  expect([...series.workersOut.max]).toEqual([9]);
});
