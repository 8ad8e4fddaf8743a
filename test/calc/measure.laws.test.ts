import fc from "fast-check";
import {
  addDays,
  durationOf,
  measure,
  measureDataset,
  measureProfiles,
  type OpenBounds,
  type WorkStoppage,
} from "picketline";
import { describe, expect, it } from "vitest";
import { someStoppage } from "./arbitrary-stoppage.js";
import { heads } from "./builders.js";

const asOf = "2024-12-31";
const { ilo: _perEmployee, ...profiles } = measureProfiles;
// By name: a counterexample that spells a profile out lists all holidays of two centuries.
const someProfile = fc.constantFrom(...(Object.keys(profiles) as (keyof typeof profiles)[]));

/** What a walkout can say of its days, beside what all made-up stoppages have. */
const someShifts = fc.record(
  {
    firstDay: fc.constantFrom("fullShift" as const, "partShift" as const),
    hoursADay: fc.integer({ min: 1, max: 8 }),
  },
  { requiredKeys: [] },
);
const shiftsOfSome = fc.array(someShifts, { minLength: 3, maxLength: 3 });
const counted: fc.Arbitrary<WorkStoppage> = fc
  .tuple(someStoppage, shiftsOfSome)
  .map(([stoppage, shifts]) => ({
    ...stoppage,
    workers: heads(1200),
    // Some strike whole shifts while others strike a part of theirs.
    timeline: stoppage.timeline.map((event, at) => {
      const isWalkout = event.type === "began" || event.type === "joined" || event.type === "resumed";
      return isWalkout ? { ...event, ...shifts[at % shifts.length] } : event;
    }),
  }));

const sum = (all: readonly OpenBounds[]): OpenBounds => ({
  min: all.reduce((total, { min }) => total + min, 0),
  max: all.some(({ max }) => max === null) ? null : all.reduce((total, { max }) => total + (max ?? 0), 0),
});

/** The same but for the last digits of a division. */
function expectSame(left: OpenBounds, right: OpenBounds): void {
  expect(left.min).toBeCloseTo(right.min, 6);
  if (left.max === null || right.max === null) expect(left.max).toBe(right.max);
  else expect(left.max).toBeCloseTo(right.max, 6);
}

describe("laws of measure", () => {
  it("a span is the length of the stoppage, in calendar days with both ends counted", () => {
    fc.assert(
      fc.property(someStoppage, fc.integer({ min: 0, max: 400 }), (stoppage, later) => {
        const day = addDays("2023-12-01", later);
        const { total, spells } = measure(stoppage, measureProfiles.fmcs, { asOf: day });
        const { days, from } = durationOf(stoppage, { asOf: day });
        expect(total.max).toBe(days.max);
        // A length is a day at the least where it has surely begun.
        expect([days.min, 0]).toContain(total.min);
        if (from === null) expect(spells).toEqual([]);
      }),
    );
  });

  it("the shares of periods that touch add up to the whole", () => {
    fc.assert(
      fc.property(counted, someProfile, fc.integer({ min: 1, max: 360 }), (stoppage, name, cut) => {
        const profile = profiles[name];
        const whole = measure(stoppage, profile, { asOf, period: { from: "2023-12-01", to: asOf } });
        const before = { from: "2023-12-01", to: addDays("2023-12-01", cut) };
        const after = { from: addDays("2023-12-01", cut + 1), to: asOf };
        const shares = [before, after].map((period) => measure(stoppage, profile, { asOf, period }));
        // A vague end can lie on both sides of the cut: the shares then know no more than that.
        expect(sum(shares.map(({ total }) => total)).min).toBeLessThanOrEqual(whole.total.min + 1e-6);
        const isExact = whole.spells.every(
          ({ from, to }) => from.earliest === from.latest && to.earliest === to.latest,
        );
        if (isExact) expectSame(sum(shares.map(({ total }) => total)), whole.total);
      }),
    );
  });

  it("a table by year, month or day adds up to what is measured of each stoppage", () => {
    const by = fc.constantFrom("year" as const, "month" as const, "day" as const);
    fc.assert(
      fc.property(fc.array(counted, { maxLength: 6 }), someProfile, by, (some, name, length) => {
        const profile = profiles[name];
        const stoppages = some.map((stoppage, index) => ({ ...stoppage, id: `stoppage-${index}` }));
        const table = measureDataset({ stoppages }, profile, { asOf, by: length });
        const each = stoppages.map((stoppage) => measure(stoppage, profile, { asOf }));
        const isSure = each.map(({ counted: answer }) => answer === true);
        const total = sum(table.periods.map((period) => period.total));
        const sure = sum(each.filter((_, index) => isSure[index]).map((one) => one.total));
        const all = sum(each.filter(({ counted: answer }) => answer !== false).map((one) => one.total));
        expectSame(total, { min: sure.min, max: all.max });
        expect(
          table.leftOut.length + each.filter((one) => one.counted !== false && one.spells.length > 0).length,
        ).toBe(stoppages.length);
      }),
    );
  });

  it("gives bounds the right way round, whole numbers of stoppages, and never NaN or infinity", () => {
    fc.assert(
      fc.property(someStoppage, someProfile, (stoppage, name) => {
        const profile = profiles[name];
        const measured = measure(stoppage, profile, { asOf });
        for (const { min, max } of [
          measured.total,
          measured.days,
          ...(measured.workers ? [measured.workers] : []),
        ]) {
          expect(Number.isFinite(min) && min >= 0).toBe(true);
          if (max !== null) expect(Number.isFinite(max) && max >= min - 1e-9).toBe(true);
        }
        const { min, max } = measured.stoppages;
        expect(Number.isInteger(min) && Number.isInteger(max) && min <= max).toBe(true);
      }),
    );
  });
});
