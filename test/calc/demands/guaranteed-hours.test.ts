// Guaranteed hours on one basis, for a worker and for a unit.

import fc from "fast-check";
import {
  comparePositions,
  type GuaranteedHoursOptions,
  type GuaranteedTimeTerms,
  guaranteedHours,
} from "picketline";
import { describe, expect, test } from "vitest";

const weekly = (value: number, more: Partial<GuaranteedTimeTerms> = {}): GuaranteedTimeTerms => ({
  hours: { value },
  per: "week",
  fullTimeWeekHours: 40,
  ...more,
});
const exactly = (value: number) => ({ min: value, max: value });

describe("on one basis", () => {
  test("a week, a day and a pay period", () => {
    expect(guaranteedHours(weekly(7)).hours).toEqual(exactly(7));
    expect(guaranteedHours(weekly(7), { per: "day", workDaysPerWeek: 5 }).hours).toEqual(exactly(1.4));
    expect(guaranteedHours(weekly(7), { per: "payPeriod", payPeriodDays: 14 }).hours).toEqual(exactly(14));
    const daily: GuaranteedTimeTerms = { hours: { value: 1 }, per: "day" };
    expect(guaranteedHours(daily, { workDaysPerWeek: 4 }).hours).toEqual(exactly(4));
    expect(guaranteedHours(daily, { per: "day" })).toMatchObject({ hours: exactly(1), weekPercent: null });
    const period: GuaranteedTimeTerms = { hours: { value: 14 }, per: "payPeriod", payPeriodDays: 14 };
    expect(guaranteedHours(period, { per: "day", workDaysPerWeek: 5 }).hours).toEqual(exactly(1.4));
  });

  test("25 % of 40 h is 10 h; 10 h of 40 is 25 %", () => {
    const share: GuaranteedTimeTerms = { hours: { value: 25, unit: "percent" }, per: "week" };
    expect(guaranteedHours(share, { fullTimeWeekHours: 40 })).toMatchObject({
      hours: exactly(10),
      weekPercent: exactly(25),
      assumptions: { fullTimeWeekHours: 40, workDaysPerWeek: null, payPeriodDays: null },
    });
    expect(guaranteedHours(share).hours).toBeNull();
  });

  test("meetings are taken off where they have not been", () => {
    const meetings = { meetingHoursPerWeek: 1 };
    expect(guaranteedHours(weekly(10, { netOfMeetings: false }), meetings)).toMatchObject({
      hours: exactly(9),
      netOfMeetings: true,
    });
    expect(guaranteedHours(weekly(10, { netOfMeetings: true }), meetings)).toMatchObject({
      hours: exactly(10),
      netOfMeetings: true,
    });
    expect(guaranteedHours(weekly(10), meetings)).toMatchObject({
      hours: { min: 9, max: 10 },
      netOfMeetings: null,
    });
    expect(guaranteedHours(weekly(1, { netOfMeetings: false }), { meetingHoursPerWeek: 3 }).hours).toEqual(
      exactly(0),
    );
    const all = weekly(5, { netOfMeetings: false, protectedHours: { value: 5 } });
    expect(guaranteedHours(all, meetings).protectedHours).toEqual(exactly(4));
  });
});

describe("in other units than hours", () => {
  const daily = (unit: string): GuaranteedTimeTerms => ({ hours: { value: 20, unit }, per: "day" });

  test("20 minutes a day are 100 minutes in a week of five days", () => {
    for (const unit of ["minutes", "minute", "min", "mins.", "Minutes per day", "minutos"]) {
      const { hours } = guaranteedHours(daily(unit), { workDaysPerWeek: 5 });
      expect(hours?.min).toBeCloseTo(100 / 60, 9);
      expect(hours?.max).toBe(hours?.min);
    }
    const most: GuaranteedTimeTerms = { hours: { value: 1441, unit: "minutes" }, per: "day" };
    expect(() => guaranteedHours(most, { per: "day" })).toThrow('"hours.value" is 1441; it must be');
  });

  test("a share of the week in whichever spelling", () => {
    for (const unit of ["percent", "per cent", "per-cent", "%", "percent of the week", "Percentage"]) {
      const share: GuaranteedTimeTerms = { hours: { value: 25, unit }, per: "week", fullTimeWeekHours: 40 };
      expect(guaranteedHours(share).hours).toEqual(exactly(10));
    }
  });

  test("a unit that is not known, or is per another stretch of time, is never taken for hours", () => {
    for (const unit of ["sessions", "days", "hours a week", "hours a pay period", "minutes per week"]) {
      expect(() => guaranteedHours(daily(unit), { workDaysPerWeek: 5 })).toThrow(
        `"hours.unit" is "${unit}"; it must be hours, minutes or percent, and per no other stretch of time than the terms.`,
      );
      const compared = comparePositions(daily("hours"), daily(unit));
      expect(compared).toMatchObject({
        same: "unknown",
        attributes: [{ attribute: "statedHours", reason: "unitNotKnown", b: null }],
      });
    }
    const guarded: GuaranteedTimeTerms = { ...weekly(7), protectedHours: { value: 5, unit: "sessions" } };
    expect(() => guaranteedHours(guarded)).toThrow('"protectedHours.unit" is "sessions"');
    expect(
      comparePositions(guarded, weekly(7, { protectedHours: { value: 5 } })).attributes[1],
    ).toMatchObject({
      reason: "unitNotKnown",
    });
    // Words alone have no number that could be taken for hours.
    expect(guaranteedHours({ hours: { verbatim: "ample", unit: "sessions" }, per: "week" }).hours).toBeNull();
  });
});

describe("meetings and protected hours", () => {
  const left = (hours: object, guarded: object, more: object = {}) =>
    guaranteedHours({ hours, per: "week", protectedHours: guarded, ...more }, { meetingHoursPerWeek: 3 });

  test("no more are protected than there are, whether or not the meeting is off already", () => {
    // 7 hours with 5 of them protected: with 3 hours off, 4 are left, and no more than those can be protected.
    expect(left({ value: 7 }, { value: 5 })).toMatchObject({
      hours: { min: 4, max: 7 },
      protectedHours: { min: 4, max: 5 },
    });
    expect(left({ value: 7 }, { value: 5 }, { netOfMeetings: true }).protectedHours).toEqual(exactly(5));
    expect(left({ value: 7 }, { value: 5 }, { netOfMeetings: false }).protectedHours).toEqual(exactly(4));
    // 6 to 8 hours less 3: 3 to 5 are left.
    expect(left({ min: 6, max: 8 }, { value: 5 }, { netOfMeetings: false }).protectedHours).toEqual({
      min: 3,
      max: 5,
    });
    // At least 5, of which 5 are protected: at least 2 are left.
    expect(left({ min: 5 }, { value: 5 }, { netOfMeetings: false }).protectedHours).toEqual({
      min: 2,
      max: 5,
    });
  });
});

describe("for one worker", () => {
  const half = { workerHoursPerWeek: 20 };
  test.each([
    ["proRata", { proRataForPartTime: true }, exactly(3.5)],
    ["sameForAll", { appliesTo: "everyWorker" }, exactly(7)],
    ["noShare", { appliesTo: "fullTimeWorker", proRataForPartTime: false }, exactly(0)],
    ["notStated", { appliesTo: "fullTimeWorker" }, { min: 0, max: 7 }],
  ] as const)("%s", (rule, more, hours) => {
    expect(guaranteedHours(weekly(7, more), half).worker).toEqual({ hours, protectedHours: null, rule });
  });

  test("nobody has more than full time, nor more than the hours worked", () => {
    expect(
      guaranteedHours(weekly(7, { proRataForPartTime: true }), { workerHoursPerWeek: 60 }).worker,
    ).toEqual({
      hours: exactly(7),
      protectedHours: null,
      rule: "fullTime",
    });
    const all = weekly(7, { appliesTo: "everyWorker" });
    expect(guaranteedHours(all, { workerHoursPerWeek: 5 }).worker?.hours).toEqual(exactly(5));
  });

  test("law: pro rata never exceeds full time, and bounds contain the exact share", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.double({ min: 0.1, max: 80, noNaN: true }),
        fc.constantFrom("exactly", "about", "nearly", "atLeast", "upTo"),
        (value, workerHoursPerWeek, modifier) => {
          const terms = weekly(value, { hours: { value, modifier }, proRataForPartTime: true });
          const { hours, worker } = guaranteedHours(terms, { workerHoursPerWeek });
          const exact = Math.min(workerHoursPerWeek, (value * Math.min(workerHoursPerWeek, 40)) / 40);
          const most = worker?.hours.max ?? exact;
          expect(most).toBeLessThanOrEqual(hours?.max ?? Number.POSITIVE_INFINITY);
          expect(worker?.hours.min).toBeLessThanOrEqual(exact + 1e-9);
          expect(most).toBeGreaterThanOrEqual(exact - 1e-9);
        },
      ),
    );
  });
});

describe("for a unit", () => {
  // facts/worked-formulas.json, hours-fte-socal: arithmetic on the figures of the LAist article.
  test.each([
    [7, 16_800, 420],
    [6, 14_400, 360],
    [5, 12_000, 300],
  ])(
    "2,400 workers at %d hours: %d hours a week at most, %d full-time equivalents of 40 hours",
    (hours, inAll, equivalents) => {
      expect(guaranteedHours(weekly(hours), { workers: { value: 2400 } })).toMatchObject({
        unit: { hours: exactly(inAll), fullTimeEquivalents: exactly(equivalents), atMost: true },
        assumptions: { fullTimeWeekHours: 40, workers: exactly(2400) },
      });
    },
  );

  test("a vague head-count gives bounds, one in words nothing", () => {
    const { unit } = guaranteedHours(weekly(7), {
      workers: { value: 2400, modifier: "nearly" },
      allFullTime: true,
    });
    expect(unit).toEqual({
      hours: { min: 16_450, max: 16_800 },
      protectedHours: null,
      fullTimeEquivalents: { min: 411.25, max: 420 },
      atMost: false,
    });
    expect(
      guaranteedHours(weekly(7), { workers: { value: 2400, modifier: "moreThan" } }).unit?.hours,
    ).toEqual({
      min: 16_800,
      max: null,
    });
    expect(guaranteedHours(weekly(7), { workers: { verbatim: "dozens" } }).unit).toBeNull();
  });

  test("by the year of 2,087 hours", () => {
    const fullTimeYear = { hours: 2087, weeks: 52 };
    const { unit, assumptions } = guaranteedHours(weekly(7), { workers: { value: 2400 }, fullTimeYear });
    expect(unit?.fullTimeEquivalents?.max).toBeCloseTo((16_800 * 52) / 2087, 8);
    expect(assumptions.fullTimeYear).toEqual(fullTimeYear);
  });

  test("without a full-time week there are hours but no full-time equivalents", () => {
    expect(
      guaranteedHours({ hours: { value: 7 }, per: "week" }, { workers: { value: 10 } }).unit,
    ).toMatchObject({
      hours: exactly(70),
      fullTimeEquivalents: null,
    });
  });
});

describe("what cannot be counted with is refused", () => {
  const bad: readonly (readonly [string, GuaranteedTimeTerms, GuaranteedHoursOptions, string])[] = [
    ["negative hours", weekly(-1), {}, '"hours.value" is -1'],
    [
      "a 0-hour week",
      { hours: { value: 7 }, per: "week" },
      { fullTimeWeekHours: 0 },
      '"fullTimeWeekHours" is 0',
    ],
    ["two full-time weeks", weekly(7), { fullTimeWeekHours: 37.5 }, '"fullTimeWeekHours" is 37.5'],
    ["protected over stated", weekly(5, { protectedHours: { value: 7 } }), {}, '"protectedHours" is 7'],
    ["a head-count of 0", weekly(7), { workers: { value: 0 } }, '"workers" is 0'],
    ["a negative head-count", weekly(7), { workers: { value: -1 } }, '"workers.value" is -1'],
    ["a worker of 0 hours", weekly(7), { workerHoursPerWeek: 0 }, '"workerHoursPerWeek" is 0'],
    ["negative meetings", weekly(7), { meetingHoursPerWeek: -1 }, '"meetingHoursPerWeek" is -1'],
    ["no working days", weekly(7), { per: "day", workDaysPerWeek: 0 }, '"workDaysPerWeek" is 0'],
    ["a missing working week", weekly(7), { per: "day" }, '"workDaysPerWeek" is undefined'],
    ["a missing pay period", weekly(7), { per: "payPeriod" }, '"payPeriodDays" is undefined'],
    [
      "a year of 0 hours",
      weekly(7),
      { workers: { value: 1 }, fullTimeYear: { hours: 0, weeks: 52 } },
      '"fullTimeYear.hours" is 0',
    ],
    [
      "a missing full-time week",
      { hours: { value: 7 }, per: "week", proRataForPartTime: true },
      { workerHoursPerWeek: 20 },
      '"fullTimeWeekHours" is undefined',
    ],
    [
      "a percentage per day",
      { hours: { value: 5, unit: "percent" }, per: "day" },
      {},
      '"hours.unit" is "percent"',
    ],
  ];
  test.each(bad)("%s", (_, terms, options, message) => {
    expect(() => guaranteedHours(terms, options)).toThrow(
      expect.objectContaining({ code: "invalid-argument", message: expect.stringContaining(message) }),
    );
  });
});
