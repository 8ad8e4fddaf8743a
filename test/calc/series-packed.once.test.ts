// Columns in which nothing is vague are counted in another way than others. Both must say the same; what the faster way
// cannot hold must fall to the other one.

import fc from "fast-check";
import { dayNumberOf, mondayToFriday, type SeriesOptions, type StoppageColumns, seriesOf } from "picketline";
import { expect, it } from "vitest";
import { packRows, sumPacked } from "../../src/calc/series/packed-days.js";
import { periodLine } from "../../src/calc/series/period-line.js";
import { sweep } from "../../src/calc/series/sweep.js";
import { sharpColumns } from "./builders.js";

type Row = readonly [from: number, to: number, workers: number];

const asOf = dayNumberOf("2024-12-31");

function columns(rows: readonly Row[]): StoppageColumns {
  return sharpColumns(
    asOf,
    Int32Array.from(rows, ([first]) => first),
    Int32Array.from(rows, ([, last]) => last),
    Float64Array.from(rows, ([, , out]) => out),
  );
}

/** The same columns in a form that tells nobody that nothing in them is vague. */
function maybeVague(given: StoppageColumns): StoppageColumns {
  return { ...given, workersMax: given.workersMax.slice() };
}

/** A series as plain numbers, which both ways must agree on. */
function seriesText(given: StoppageColumns, options: SeriesOptions) {
  const { beginning, inEffect, workersOut, daysIdle, from, to } = seriesOf(given, options);
  return [from, to, ...[beginning, inEffect, workersOut, daysIdle].flatMap(({ min, max }) => [min, max])].map(
    (column) => [...column],
  );
}

function expectBothWays(rows: readonly Row[], options: SeriesOptions = { by: "year" }) {
  const given = columns(rows);
  const one = seriesText(given, options);
  expect(one).toEqual(seriesText(maybeVague(given), options));
  return one;
}

/** More rows than are counted at a time. Every twentieth is looked at before room is made. */
const plainRows = Array.from({ length: 20_003 }, (_, at): Row => {
  const beside = at % 20 === 1 ? 9_000 - (at % 4_000) : 15_000 + (at % 4_000);
  const from = at % 20 === 0 ? 15_000 + (at % 50) : beside;
  return at === 1026 ? [asOf - 1, asOf, 0] : [from, from + (at % 9), 1000 + at];
});

const row = fc
  .tuple(
    fc.integer({ min: 18_000, max: asOf + 40 }),
    fc.integer({ min: -3, max: 400 }),
    fc.oneof(fc.nat(5000), fc.constantFrom(0, 0.5, 2 ** 31 - 1, 2 ** 31)),
  )
  .map(([from, length, workers]): Row => [from, from + length, workers]);
const sound = fc
  .tuple(fc.integer({ min: 10_000, max: asOf - 400 }), fc.nat(400), fc.nat(5000))
  .map(([from, length, workers]): Row => [from, from + length, workers]);
const options = fc.record(
  {
    by: fc.constantFrom("year" as const, "month" as const, "day" as const),
    count: fc.constantFrom("calendar" as const, mondayToFriday),
    period: fc.constantFrom(
      { from: "2021-02-03", to: "2022-03-04" },
      { from: "1990-01-01", to: "1995-12-31" },
      { from: "1960-01-01", to: "2040-12-31" },
      { from: "2024-12-30", to: "2024-12-30" },
    ),
  },
  { requiredKeys: ["by"] },
);

it("gives the same for rows of every kind", () => {
  fc.assert(
    fc.property(fc.oneof(fc.array(row), fc.array(sound)), options, (rows, asked) => {
      expectBothWays(rows, asked);
    }),
    { numRuns: 100 },
  );
});

it("gives the same where most rows lie beside those that are looked at first", () => {
  const [, , beginning] = expectBothWays(plainRows);
  expect(beginning?.reduce((sum, count) => sum + count, 0)).toBe(20_003);
  expectBothWays(plainRows, { by: "day", period: { from: "2013-01-01", to: "2013-01-31" } });
});

it("tells apart what lies on one day, up to as much as it can hold", () => {
  const day = 19_000;
  const fewMany = (count: number, workers: number): Row[] =>
    Array.from({ length: count }, () => [day, day, workers]);
  // Four rows of 2³² workers together, of which only the beginning or only the end lies on one day.
  expectBothWays(
    [...fewMany(4, 2 ** 30), [day + 1, day + 1, 5]].map(([at, , out], row) => [at, at + row, out]),
  );
  expectBothWays(
    [...fewMany(4, 2 ** 30), [day + 1, day + 1, 5]].map(([at, , out], row) => [at - row, at, out]),
  );
  // The same of two rows of 2³¹ workers together.
  expectBothWays([
    [day, day + 1, 2 ** 30],
    [day, day + 2, 2 ** 30],
    [day, day + 9, 0],
  ]);
  expectBothWays([
    [day - 1, day, 2 ** 30],
    [day - 2, day, 2 ** 30],
    [day - 9, day + 9, 0],
  ]);
  for (const [count, workers] of [
    [2, 2 ** 30], // 2³¹ workers
    [3, 2 ** 31 - 1],
    [4, 2 ** 30], // 2³² workers, which look like a row
    [6, 2 ** 31 - 1],
  ] as const) {
    const [, , beginning, , , , workersOut, , idle] = expectBothWays(fewMany(count, workers));
    expect(beginning).toEqual([count]);
    expect(workersOut).toEqual([count * workers]);
    expect(idle).toEqual([count * workers]);
  }
});

it.each([
  ["ends before it begins", [19_003, 19_001, 5]],
  ["ends after the columns", [asOf, asOf + 1, 5]],
  ["has fewer workers than none", [19_001, 19_003, -5]],
  ["has part of a worker", [19_001, 19_003, 0.5]],
  ["has no upper end of its workers", [19_001, 19_003, Number.POSITIVE_INFINITY]],
] as const)("a row that %s is told from others, wherever it stands", (_, odd) => {
  const plain: Row = [19_000, 19_002, 7];
  for (let place = 0; place < 5; place += 1) {
    const rows = Array.from({ length: 5 }, (_, at) => (at === place ? odd : plain));
    expectBothWays(rows, { by: "day" });
    expect(packRows(columns(rows))).toBe(undefined);
  }
});

it("takes no second way for what is plain", () => {
  for (const rows of [plainRows, plainRows.slice(0, 1), plainRows.slice(0, 1027)]) {
    const packed = packRows(columns(rows));
    expect(packed).toMatchObject({
      first: Math.min(...rows.map(([from]) => from)),
      last: Math.max(...rows.map(([, to]) => to)),
      rows: rows.length,
    });
    for (const [first, last] of [
      [8_000, 20_000],
      [15_000, 15_100],
      [20_000, 20_001],
      [1_000, 1_000],
    ] as const) {
      const line = periodLine(first, last, "month");
      const worked = new Uint8Array(last - first + 1).fill(1);
      expect(packed && sumPacked(packed, line, worked)).toEqual(
        sweep(columns(rows), undefined, line, worked),
      );
    }
  }
});

it.each([2 ** 20 - 1, 2 ** 20, 2 ** 21 + 1])("counts %d rows on one day", (count) => {
  const from = new Int32Array(count).fill(19_000);
  const to = new Int32Array(count).fill(19_001);
  const many = sharpColumns(asOf, from, to, new Float64Array(count).fill(2));
  // Half of them end a day later, so that only on one day are there so many.
  const halfTo = to.map((day, at) => day + (at % 2));
  const later = seriesOf({ ...many, toEarliest: halfTo, toLatest: halfTo }, { by: "month" });
  expect([...later.beginning.min]).toEqual([count]);
  expect([...later.daysIdle.min]).toEqual([4 * count + 2 * Math.floor(count / 2)]);
  const { beginning, inEffect, daysIdle } = seriesOf(many, { by: "day" });
  expect([...beginning.min]).toEqual([count, 0]);
  expect([...inEffect.min]).toEqual([count, count]);
  expect([...daysIdle.min]).toEqual([2 * count, 2 * count]);
});

it("does not go round where days are counted to the end of 32 bits", () => {
  const least = -(2 ** 31);
  // The second of so many rows is not among those that are looked at first.
  const rows = Array.from({ length: 2050 }, (_, at): Row => [at === 1 ? 2 ** 31 - 30 : least, least + 9, 5]);
  expect(packRows(columns(rows))).toBe(undefined);
  expectBothWays(rows, { by: "year", period: { from: "2021-01-01", to: "2023-12-31" } });
});

it("takes days that lie ages away, and names a head-count that is no number", () => {
  expectBothWays(
    [
      [19_000, 19_004, 5],
      [-(2 ** 31), 19_000, 5],
      [19_003, 2 ** 31 - 1, 5],
    ],
    { by: "year", period: { from: "2021-01-01", to: "2023-12-31" } },
  );
  expect(() =>
    seriesOf(
      columns([
        [19_000, 19_001, 1],
        [19_000, 19_001, Number.NaN],
      ]),
      { by: "day" },
    ),
  ).toThrow("The head-count of row 1 of the columns is not a number.");
});
