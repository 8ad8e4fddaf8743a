import fc from "fast-check";
import {
  addDays,
  columnsOf,
  columnsOfDataset,
  countWorkingDays,
  isoDateOf,
  type LabourError,
  type MeasureProfile,
  measureDataset,
  measureProfiles,
  mondayToFriday,
  type OpenBounds,
  type StoppageRow,
  seriesOf,
  seriesRows,
  spellsOf,
  stoppageFromSpan,
  usFederal,
  type WorkStoppage,
} from "picketline";
import { describe, expect, it } from "vitest";
import { someStoppage } from "./arbitrary-stoppage.js";
import { heads } from "./builders.js";

const asOf = "2024-12-31";
const by = fc.constantFrom("year" as const, "month" as const, "day" as const);

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as LabourError).code;
  }
  return "none";
}

describe("seriesOf by hand", () => {
  // October 2024: the 21st is a Monday. 11 November 2024 is Veterans Day, a Monday.
  const rows: readonly StoppageRow[] = [
    { from: "2024-10-21", to: "2024-11-12", workers: 100 },
    { from: "2024-11-11", to: "2024-11-11", workers: 30 },
    { from: "2024-12-30", to: "..", workers: 7 },
    { from: "2025-01-02", to: "2025-01-03", workers: 9000 },
  ];

  it("counts by month, in calendar days and in working days", () => {
    const columns = columnsOf(rows, { asOf });
    expect([...(columns.stoppage ?? [])]).toEqual([0, 1, 2]);
    const all = seriesRows(seriesOf(columns, { by: "month" }));
    expect(all.map((row) => row.label)).toEqual(["2024-10", "2024-11", "2024-12"]);
    expect(all.map((row) => row.period.from)).toEqual(["2024-10-01", "2024-11-01", "2024-12-01"]);
    expect(all.map((row) => row.beginning.min)).toEqual([1, 1, 1]);
    expect(all.map((row) => row.inEffect.min)).toEqual([1, 2, 1]);
    expect(all.map((row) => row.workersOut.min)).toEqual([100, 130, 7]);
    // 11 days of October × 100; 12 of November × 100 and 30; 2 of December × 7.
    expect(all.map((row) => row.daysIdle)).toEqual([
      { min: 1100, max: 1100 },
      { min: 1230, max: 1230 },
      { min: 14, max: 14 },
    ]);
    // 9 working days in October; in November 1, 4 to 8 and 12, for the 11th is a holiday: 7.
    const worked = seriesOf(columns, { by: "month", count: usFederal });
    expect([...worked.daysIdle.min]).toEqual([900, 700, 14]);
    expect(worked.counted).toBe(usFederal.name);
    expect([...worked.workersOut.min]).toEqual([100, 130, 7]);
  });

  it("cuts what lies outside of a period, and what begins outside of it does not begin", () => {
    const columns = columnsOf(rows, { asOf });
    const week = seriesOf(columns, { by: "day", period: { from: "2024-11-10", to: "2024-11-13" } });
    expect([...week.beginning.max]).toEqual([0, 1, 0, 0]);
    expect([...week.inEffect.max]).toEqual([1, 2, 1, 0]);
    expect([...week.workersOut.max]).toEqual([100, 130, 100, 0]);
    expect([...week.from].map(isoDateOf)).toEqual(["2024-11-10", "2024-11-11", "2024-11-12", "2024-11-13"]);
    // Nothing is said of days after `asOf`.
    const late = seriesOf(columns, { by: "month", period: { from: "2024-12-01", to: "2025-06-30" } });
    expect(late.length).toBe(1);
    expect(seriesOf(columns, { by: "day", period: { from: "2025-01-01", to: "2025-02-01" } }).length).toBe(0);
    expect(seriesRows(seriesOf(columnsOf([], { asOf }), { by: "day" }))).toEqual([]);
  });

  it("gives bounds for what is vague, and lists the rows of unknown head-counts", () => {
    const vague: readonly StoppageRow[] = [
      { from: "2024-10-30/2024-11-02", to: "2024-11-03", workers: { min: 10, max: 20 } },
      { from: "2024-11-03", to: null, workers: 5 },
      { from: "2024-11-03", to: "2024-11-03" },
      { from: "2024-11-03", to: "2024-11-03", workers: { min: 40, max: null } },
    ];
    const series = seriesOf(columnsOf(vague, { asOf: "2024-11-05" }), { by: "month" });
    const [october, november] = seriesRows(series);
    expect(october?.beginning).toEqual({ min: 0, max: 1 });
    expect(october?.inEffect).toEqual({ min: 0, max: 1 });
    expect(october?.daysIdle).toEqual({ min: 0, max: 40 });
    expect(november?.beginning).toEqual({ min: 3, max: 4 });
    expect(november?.inEffect).toEqual({ min: 4, max: 4 });
    // Surely the 2nd and 3rd × 10, the 3rd × 5 and × 40.
    expect(november?.daysIdle).toEqual({ min: 65, max: null });
    expect(november?.workersOut).toEqual({ min: 55, max: null });
    expect([...series.unknownWorkers]).toEqual([2]);
  });

  it("refuses what it cannot count with, and names the row", () => {
    const of = (row: StoppageRow) => () => columnsOf([row], { asOf });
    expect(codeOf(of({ from: "2024-02-30", to: "2024-03-01" }))).toBe("invalid-partial-date");
    expect(codeOf(of({ from: "2024-02-28/", to: "2024-03-01" }))).toBe("invalid-partial-date");
    expect(codeOf(of({ from: "2024-02-28", to: "soon", workers: 3 }))).toBe("invalid-partial-date");
    expect(codeOf(of({ from: "2024-02-28", to: "2024-02-27", workers: 3 }))).toBe("invalid-argument");
    for (const workers of [-1, Number.NaN, Number.POSITIVE_INFINITY, { min: 3, max: 2 }]) {
      expect(codeOf(of({ from: "2024-02-28", to: "2024-02-28", workers }))).toBe("invalid-argument");
    }
    expect(of({ from: "x" })).toThrow(/row 0/);
    expect(codeOf(() => columnsOf([], { asOf: "2024" }))).toBe("invalid-date");
    const columns = columnsOf([{ from: "2024-02-28", to: "2024-02-28", workers: 1 }], { asOf });
    expect(codeOf(() => seriesOf(columns, { by: "week" as "day" }))).toBe("invalid-argument");
    const backwards = { from: "2024-02-02", to: "2024-02-01" };
    expect(codeOf(() => seriesOf(columns, { by: "day", period: backwards }))).toBe("invalid-argument");
    expect(codeOf(() => seriesOf({ ...columns, length: 2 }, { by: "day" }))).toBe("invalid-argument");
    expect(codeOf(() => seriesOf({ ...columns, asOf: Number.NaN }, { by: "day" }))).toBe("invalid-argument");
    const plainArray = [19_000] as unknown as Int32Array;
    expect(codeOf(() => seriesOf({ ...columns, toLatest: plainArray }, { by: "day" }))).toBe(
      "invalid-argument",
    );
    const notANumber = { ...columns, workersMax: Float64Array.of(Number.NaN) };
    expect(codeOf(() => seriesOf(notANumber, { by: "day" }))).toBe("invalid-argument");
  });
});

const someRow = fc
  .record({ start: fc.nat(400), length: fc.nat(90), workers: fc.nat(5000) })
  .map(({ start, length, workers }) => {
    const from = addDays("2023-01-05", start);
    return { from, to: addDays(from, length), workers };
  });

describe("laws of seriesOf", () => {
  it("is what a look at each day of each row gives", () => {
    fc.assert(
      fc.property(fc.array(someRow, { minLength: 1, maxLength: 12 }), by, (rows, length) => {
        const series = seriesRows(seriesOf(columnsOf(rows, { asOf }), { by: length, count: usFederal }));
        const days = series.flatMap(({ period }) => {
          const all: string[] = [];
          for (let day = period.from; day <= period.to; day = addDays(day, 1)) all.push(day);
          return all;
        });
        const outOn = (day: string): number =>
          rows.filter(({ from, to }) => from <= day && day <= to).reduce((sum, row) => sum + row.workers, 0);
        for (const { period, beginning, inEffect, workersOut, daysIdle } of series) {
          const within = days.filter((day) => period.from <= day && day <= period.to);
          const isIn = (day: string): boolean => period.from <= day && day <= period.to;
          expect(beginning.max).toBe(rows.filter(({ from }) => isIn(from)).length);
          expect(inEffect.max).toBe(
            rows.filter(({ from, to }) => from <= period.to && period.from <= to).length,
          );
          expect(workersOut.max).toBe(Math.max(...within.map(outOn)));
          const worked = within.filter((day) => countWorkingDays(day, day, usFederal) === 1);
          expect(daysIdle).toEqual({
            min: worked.reduce((sum, day) => sum + outOn(day), 0),
            max: worked.reduce((sum, day) => sum + outOn(day), 0),
          });
        }
        expect(days.at(-1)).toBe(
          rows
            .map(({ to }) => to)
            .sort()
            .at(-1),
        );
      }),
      { numRuns: 40 },
    );
  });

  it("is the same whether bounds share an array, and whether rows name their stoppage", () => {
    fc.assert(
      fc.property(fc.array(someRow, { maxLength: 12 }), by, (rows, length) => {
        const columns = columnsOf(rows, { asOf });
        const { stoppage: _stoppage, ...unnamed } = columns;
        const copied = {
          ...columns,
          fromLatest: columns.fromLatest.slice(),
          toLatest: columns.toLatest.slice(),
          workersMax: columns.workersMax.slice(),
        };
        const expected = seriesOf(columns, { by: length });
        expect(seriesOf(copied, { by: length })).toEqual(expected);
        expect(seriesOf(unnamed, { by: length })).toEqual(expected);
      }),
    );
  });

  const working: MeasureProfile = { ...measureProfiles.lat, calendar: usFederal };
  const someCount = fc.constantFrom(
    { profile: measureProfiles.lat, count: "calendar" as const },
    { profile: working, count: usFederal },
    { profile: { ...working, calendar: mondayToFriday }, count: mondayToFriday },
  );
  const somePeriod = fc.option(fc.constant({ from: "2024-02-15", to: "2024-05-20" }), { nil: undefined });
  const withHeads: fc.Arbitrary<WorkStoppage> = fc
    .tuple(someStoppage, fc.boolean())
    .map(([stoppage, isKnown]) => (isKnown ? { ...stoppage, workers: heads(1200) } : stoppage));

  function expectSame(left: OpenBounds, right: OpenBounds): void {
    expect(left.min).toBeCloseTo(right.min, 6);
    if (left.max === null || right.max === null) expect(left.max).toBe(right.max);
    else expect(left.max).toBeCloseTo(right.max, 6);
  }

  it("agrees with measureDataset under a profile without thresholds", () => {
    fc.assert(
      fc.property(
        fc.array(withHeads, { maxLength: 6 }),
        by,
        someCount,
        somePeriod,
        (stoppages, length, { profile, count }, period) => {
          const within = period === undefined ? {} : { period };
          const measured = measureDataset({ stoppages }, profile, { asOf, by: length, ...within });
          const columns = columnsOfDataset({ stoppages }, { asOf });
          const { toLatest, fromEarliest } = columns;
          const areApart = toLatest.every((day, row) => {
            const isSameNext = columns.stoppage?.[row] === columns.stoppage?.[row + 1];
            return !isSameNext || day < (fromEarliest[row + 1] ?? 0);
          });
          const series = seriesRows(seriesOf(columns, { by: length, count, ...within }));
          expect(series.map(({ label }) => label)).toEqual(measured.periods.map(({ label }) => label));
          for (const [place, expected] of measured.periods.entries()) {
            const row = series[place];
            expect(row?.period).toEqual(expected.period);
            expect(row?.beginning).toEqual(expected.stoppagesBeginning);
            expect(row?.inEffect.min).toBe(expected.stoppagesInEffect.min);
            // Where the last day of a spell can lie after the first of the next, `measureDataset` counts both at most.
            if (areApart) expect(row?.inEffect.max).toBe(expected.stoppagesInEffect.max);
            else expect(row?.inEffect.max).toBeLessThanOrEqual(expected.stoppagesInEffect.max);
            if (row !== undefined) expectSame(row.daysIdle, expected.total);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("rows give what the stoppages made of them give", () => {
    const anyRow = fc.record({
      from: fc.oneof(
        fc.nat(300).map((day) => addDays("2024-01-01", day)),
        fc.constant("2024-02"),
      ),
      to: fc.constantFrom<string | null>("..", null, "2024-10-31", "2024-12", "2025-02-01"),
      workers: fc.option(fc.nat(3000), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 8 }), by, (rows, length) => {
        const stoppages = rows.map(({ from, to, workers }, index) =>
          stoppageFromSpan({
            id: `row-${index}`,
            title: "Row",
            kind: "strike",
            from,
            ...(to === null ? {} : { to }),
            ...(workers === null ? {} : { workers }),
          }),
        );
        expect(columnsOf(rows, { asOf })).toEqual(columnsOfDataset({ stoppages }, { asOf }));
        expect(seriesOf(columnsOf(rows, { asOf }), { by: length }).unknownWorkers.length).toBe(
          rows.filter(({ workers }) => workers === null).length,
        );
      }),
    );
  });
});

describe("a plain start and end", () => {
  const someSpan = fc.record({
    from: fc.constantFrom("2024-03-01", "2024-03-04"),
    to: fc.constantFrom(undefined, "..", "2024-03-04", "2024-04-01", "2024-04"),
    workers: fc.constantFrom(undefined, 0, 250, { value: 90, modifier: "about" as const }),
    toTime: fc.constantFrom(undefined, "00:01", "18:00"),
  });
  const bodies = fc.constantFrom(
    {},
    { action: "lockout" as const },
    { workers: heads(40) },
    { lastDay: "2024-03-09" },
  );

  it("is read as the same stoppage is with an event beside it that changes nothing", () => {
    fc.assert(
      fc.property(someSpan, bodies, fc.constantFrom("2024-03-02", "2024-03-31", asOf), (span, body, day) => {
        fc.pre(!(span.toTime === "00:01" && span.to === span.from));
        const given = Object.fromEntries(Object.entries(span).filter(([, value]) => value !== undefined));
        const { timeline, ...rest } = stoppageFromSpan({
          id: "plain",
          title: "Plain",
          kind: "strike",
          from: span.from,
          ...given,
        });
        const events = timeline.map((event) => (event.type === "began" ? { ...event, ...body } : event));
        const plain = { ...rest, timeline: events };
        const other = { id: "rally", type: "rally" as const, date: "2023-01-01" };
        const full = { ...rest, timeline: [...events, other] };
        expect(spellsOf(plain, { asOf: day })).toEqual(spellsOf(full, { asOf: day }));
        for (const profile of [measureProfiles.bls, measureProfiles.abs, measureProfiles.lat]) {
          const options = { asOf: day, by: "month" as const };
          expect(measureDataset({ stoppages: [plain] }, profile, options)).toEqual(
            measureDataset({ stoppages: [full] }, profile, options),
          );
        }
      }),
    );
  });
});
