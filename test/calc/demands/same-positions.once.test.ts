// Whether nothing lies between two positions, which numbers are refused and in which words, and the edges of each attribute.

import {
  type ComparedAttribute,
  comparePositions,
  type GuaranteedHoursOptions,
  type GuaranteedTimeTerms,
  guaranteedHours,
  type PayTerms,
  type PensionTerms,
} from "picketline";
import { describe, expect, test } from "vitest";

type Terms = Parameters<typeof comparePositions>[0];

const hours = (value: number, more: Partial<GuaranteedTimeTerms> = {}): GuaranteedTimeTerms => ({
  hours: { value },
  per: "week",
  ...more,
});
const raises = (...percents: readonly number[]): PayTerms => ({
  steps: percents.map((percent, at) => ({
    kind: "percent",
    percent,
    contractYear: at + 1,
  })),
});
const pension = (more: Partial<PensionTerms> = {}): PensionTerms => ({
  plan: "definedBenefit",
  action: "restore",
  ...more,
});
const measured = (value: number, measure = "nurses", unit = "patients") => ({
  text: "A cap",
  measures: [{ measure, value, unit, better: "lower" as const }],
});
const formula = (multiplierPercent: number, more: object = {}) => ({
  formula: {
    multiplierPercent,
    averagePay: "finalAverage" as const,
    averagingYears: 5,
    ...more,
  },
});

const on = (a: Terms, b: Terms, attribute: string): ComparedAttribute | undefined =>
  comparePositions(a, b).attributes.find((one) => one.attribute === attribute);

describe("nothing lies between them", () => {
  test.each<[what: string, a: Terms, b: Terms, same: boolean | "unknown"]>([
    ["the same hours", hours(7), hours(7), true],
    ["the same, said in another way", hours(7), hours(14, { per: "payPeriod", payPeriodDays: 14 }), true],
    ["fewer hours", hours(7), hours(6), false],
    ["more hours", hours(6), hours(7), false],
    ["one may be the other", hours(7), { hours: { min: 6, max: 8 }, per: "week" }, "unknown"],
    ["from seven hours on", hours(7), { hours: { min: 7 }, per: "week" }, "unknown"],
    ["up to seven hours", hours(7), { hours: { min: 0, max: 7 }, per: "week" }, "unknown"],
    ["surely more, without an end", hours(6), { hours: { min: 7 }, per: "week" }, false],
    ["surely less, without an end", { hours: { min: 7 }, per: "week" }, hours(6), false],
    [
      "twice the same without an end",
      { hours: { min: 7 }, per: "week" },
      { hours: { min: 7 }, per: "week" },
      true,
    ],
    ["one in words", hours(7), { hours: { verbatim: "ample" }, per: "week" }, "unknown"],
    [
      "the same words",
      { hours: { verbatim: "ample" }, per: "week" },
      { hours: { verbatim: "ample" }, per: "week" },
      true,
    ],
    [
      "other words",
      { hours: { verbatim: "ample" }, per: "week" },
      { hours: { verbatim: "enough" }, per: "week" },
      "unknown",
    ],
    ["one says more", hours(7), hours(7, { protectedHours: { value: 7 } }), "unknown"],
    ["other words beside the same hours", hours(7, { bookable: true }), hours(7, { bookable: false }), false],
    ["twice not published", "unknown", "unknown", "unknown"],
    ["one not published", "unknown", hours(7), "unknown"],
    ["the other not published", hours(7), "unknown", "unknown"],
    ["the same raises", raises(5, 4), raises(5, 4), true],
    ["one more raise", raises(5), raises(5, 4), false],
    ["the same text", { text: "More staff" }, { text: "More staff" }, true],
    ["other texts", { text: "More staff" }, { text: "A study" }, "unknown"],
    ["the same plan", pension(), pension(), true],
    ["other plans", pension(), pension({ plan: "cashBalance" }), false],
    ["other actions", pension(), pension({ action: "freeze" }), false],
    ["no plan that is known", pension(), pension({ plan: "unknown" }), "unknown"],
    ["other measures", measured(4), measured(4, "aides"), "unknown"],
  ])("%s", (_what, a, b, same) => {
    expect(comparePositions(a, b).same).toBe(same);
  });

  test("of words, the one that the workers are better off with is told where there is an order", () => {
    const [open, shut] = [hours(7, { bookable: true }), hours(7, { bookable: false })];
    expect(on(open, shut, "bookable")).toMatchObject({
      kind: "word",
      better: "b",
    });
    expect(on(shut, open, "bookable")).toMatchObject({
      kind: "word",
      better: "a",
    });
    expect(on(shut, shut, "bookable")).toMatchObject({
      kind: "word",
      better: "same",
    });
    expect(on(pension(), pension({ plan: "unknown" }), "plan")).toMatchObject({
      reason: "notStated",
    });
    expect(on(pension(), pension({ action: "unknown" }), "action")).toMatchObject({ reason: "notStated" });
  });

  test("what may be the same is not better", () => {
    const upTo = { hours: { min: 0, max: 7 }, per: "week" } as const;
    expect(on(hours(7), upTo, "statedHours")).toMatchObject({
      difference: { max: 0 },
      better: "unknown",
    });
    expect(on(upTo, hours(7), "statedHours")).toMatchObject({
      difference: { min: 0 },
      better: "unknown",
    });
    const open = { hours: { min: 3 }, per: "week" } as const;
    expect(on(open, hours(7), "statedHours")).toMatchObject({
      difference: { min: null },
      better: "unknown",
    });
    expect(on(hours(7), open, "statedHours")).toMatchObject({
      difference: { max: null },
      better: "unknown",
    });
  });
});

describe("attributes", () => {
  test("of pensions", () => {
    expect(on(pension(formula(1.5)), pension(formula(1.7)), "multiplier")).toMatchObject({
      unit: "percent of average pay a year of service",
      difference: { min: 0.2, max: 0.2 },
      better: "b",
    });
    const others = pension(formula(1.7, { averagingYears: 3 }));
    expect(on(pension(formula(1.5)), others, "multiplier")).toMatchObject({
      reason: "averagePayDiffers",
    });
    const career = pension({
      formula: { multiplierPercent: 1.5, averagePay: "careerAverage" },
    });
    expect(on(career, career, "multiplier")).toMatchObject({ better: "same" });
    expect(on(pension(formula(1.5)), pension(), "multiplier")).toMatchObject({
      reason: "notStated",
    });
    expect(on(pension({ vestingYears: 5 }), pension({ vestingYears: 3 }), "vestingYears")).toMatchObject({
      unit: "years",
      better: "b",
    });
    const credit = (payCreditPercent: number) =>
      pension({ plan: "cashBalance", cashBalance: { payCreditPercent } });
    expect(on(credit(5), credit(4), "payCredit")).toMatchObject({
      unit: "percent of pay",
      better: "a",
    });
    expect(on(pension(), pension({ action: "freeze" }), "action")).toMatchObject({ reason: "actionsDiffer" });
    const older = pension({ vestingYears: 5, hiredBefore: "2015-01-01" });
    const newer = pension({ vestingYears: 5, hiredOnOrAfter: "2015-01-01" });
    const eldest = pension({ vestingYears: 5, hiredBefore: "2010-01-01" });
    expect(on(older, newer, "vestingYears")).toMatchObject({
      reason: "workersDiffer",
    });
    expect(on(older, eldest, "vestingYears")).toMatchObject({
      reason: "workersDiffer",
    });
    expect(on(older, older, "vestingYears")).toMatchObject({ better: "same" });
  });

  test("of pay", () => {
    const total = (more: Partial<PayTerms>): PayTerms => ({
      steps: [],
      ...more,
    });
    const unnamed = total({ statedTotalPercent: 18 });
    const sum = total({ statedTotalPercent: 18, statedTotalIs: "sum" });
    expect(on(unnamed, sum, "sumPercent")).toMatchObject({
      reason: "totalKindNotStated",
    });
    expect(on(unnamed, sum, "statedTotalPercent")).toMatchObject({
      b: null,
      reason: "totalKindNotStated",
    });
    expect(on(sum, unnamed, "statedTotalPercent")).toMatchObject({
      a: null,
      reason: "totalKindNotStated",
    });
    const silent = total({ contractTerm: { years: 4 } });
    expect(on(sum, silent, "sumPercent")).toMatchObject({
      reason: "notStated",
    });
    expect(on(unnamed, silent, "statedTotalPercent")).toMatchObject({
      reason: "notStated",
    });
    expect(on(sum, silent, "termYears")).toMatchObject({
      reason: "notStated",
      unitOfB: "years",
    });
    const longer = total({ contractTerm: { years: 5 } });
    expect(on(silent, longer, "termYears")).toMatchObject({
      difference: { min: 1 },
      better: "unknown",
    });
    const compound = total({
      statedTotalPercent: 19,
      statedTotalIs: "compound",
    });
    const more = total({ statedTotalPercent: 20, statedTotalIs: "compound" });
    expect(on(compound, more, "compoundPercent")).toMatchObject({
      unit: "percent",
      better: "b",
    });
    const senior: PayTerms = {
      steps: [
        ...raises(5).steps,
        {
          kind: "percent",
          percent: 2,
          contractYear: 1,
          afterYearsOfService: 10,
        },
      ],
    };
    expect(on(raises(5), senior, "sumPercent")).toMatchObject({
      better: "same",
    });
    const lump = (...amounts: readonly [string, string][]): PayTerms => ({
      steps: amounts.map(([amount, currency]) => ({
        kind: "lumpSum",
        amount: { amount, currency },
      })),
    });
    const both = lump(["2500", "USD"], ["100", "CAD"], ["500", "USD"]);
    expect(comparePositions(both, lump(["2000", "USD"])).attributes).toMatchObject([
      {
        attribute: "lumpSum",
        unit: "USD",
        a: { max: 3000 },
        b: { max: 2000 },
        better: "a",
      },
      { attribute: "lumpSum", reason: "notStated", unitOfA: "CAD", b: null },
    ]);
  });

  test("of pay that is not all in percent, or of which the first year is not told", () => {
    const cents = (amount: string): PayTerms => ({
      steps: [...raises(5).steps, { kind: "flat", amount: { amount, currency: "USD" }, per: "hour" }],
    });
    expect(on(cents("0.50"), cents("0.60"), "sumPercent")).toMatchObject({
      a: null,
      b: null,
      reason: "notAllInPercent",
    });
    const halfDated: PayTerms = {
      steps: [...raises(5).steps, { kind: "percent", percent: 2, effective: "2024-06-01" }],
    };
    expect(on(halfDated, raises(5), "firstYearPercent")).toMatchObject({ a: null, reason: "yearsNotStated" });
  });

  test("of pensions for other workers", () => {
    const plan = (tier: Partial<PensionTerms>) => pension({ vestingYears: 5, ...tier });
    expect(
      on(plan({ hiredOnOrAfter: "2015-01-01" }), plan({ hiredOnOrAfter: "2016-01-01" }), "vestingYears"),
    ).toMatchObject({ reason: "workersDiffer" });
    expect(
      on(plan({ hiredBefore: "2015-01-01" }), plan({ hiredBefore: "2016-01-01" }), "vestingYears"),
    ).toMatchObject({ reason: "workersDiffer" });
  });

  test("of time", () => {
    const inWords = { hours: { value: 7, unit: "hours (17.5 percent of the week)" }, per: "week" } as const;
    expect(on(inWords, hours(7), "statedHours")).toMatchObject({ better: "same", a: { min: 7, max: 7 } });
    const daily = hours(1, { per: "day" });
    expect(on(daily, daily, "statedHours")).toMatchObject({
      unit: "hours a day",
    });
    const period = hours(14, { per: "payPeriod" });
    expect(on(period, period, "statedHours")).toMatchObject({
      unit: "hours a pay period",
      better: "same",
    });
    expect(on(hours(7), hours(7, { protectedHours: { verbatim: "most" } }), "protectedHours")).toMatchObject({
      reason: "statedAgainstProtected",
    });
    const worded = hours(7, { protectedHours: { verbatim: "most" } });
    expect(on(hours(7, { protectedHours: { value: 5 } }), worded, "protectedHours")).toMatchObject({
      reason: "inWordsOnly",
    });
    expect(on(hours(7, { bookable: true }), hours(7), "bookable")).toMatchObject({ reason: "notStated" });
  });

  test("a measure is held against that of its unit", () => {
    const two = (first: string, second: string) => ({
      text: "A cap",
      measures: [first, second].map((unit) => ({
        measure: "nurses",
        value: unit === "patients" ? 4 : 40,
        unit,
        better: "lower" as const,
      })),
    });
    expect(comparePositions(two("patients", "beds"), two("beds", "patients")).attributes).toMatchObject([
      { kind: "number", unit: "patients", better: "same" },
      { kind: "number", unit: "beds", better: "same" },
    ]);
    expect(on(measured(4), { text: "A study" }, "text")).toMatchObject({
      reason: "inWordsOnly",
    });
  });
});

describe("numbers that cannot be counted with", () => {
  const compared = (terms: Terms) => () => comparePositions(terms, terms);
  const asked = (terms: GuaranteedTimeTerms, options: GuaranteedHoursOptions) => () =>
    guaranteedHours(terms, options);
  const only = (statedTotalPercent: number): PayTerms => ({
    steps: [],
    statedTotalPercent,
  });

  test.each<[message: string, call: () => unknown]>([
    ['"hours.value" is -1; it must be a number 0 or more and 168 at most.', compared(hours(-1))],
    ['"hours.value" is 169; it must be a number 0 or more and 168 at most.', compared(hours(169))],
    [
      '"hours.value" is 25; it must be a number 0 or more and 24 at most.',
      compared(hours(25, { per: "day" })),
    ],
    [
      '"hours.value" is 25; it must be a number 0 or more and 24 at most.',
      compared(hours(25, { per: "payPeriod", payPeriodDays: 1 })),
    ],
    [
      '"hours.value" is 101; it must be a number 0 or more and 100 at most.',
      compared({
        hours: { value: 101, unit: "percent" },
        per: "week",
        fullTimeWeekHours: 40,
      }),
    ],
    [
      '"hours.unit" is "percent"; it must be hours, unless they are per week.',
      compared({ hours: { value: 10, unit: "percent" }, per: "day" }),
    ],
    [
      '"hours.min" is 8; it must be no more than its max, 7.',
      compared({ hours: { min: 8, max: 7 }, per: "week" }),
    ],
    [
      '"protectedHours" is 8; it must be no more than the hours in all, 7.',
      compared(hours(7, { protectedHours: { value: 8 } })),
    ],
    [
      '"fullTimeWeekHours" is 0; it must be a number above 0 and 168 at most.',
      compared(hours(7, { fullTimeWeekHours: 0 })),
    ],
    [
      '"payPeriodDays" is 367; it must be a number above 0 and 366 at most.',
      compared(hours(7, { per: "payPeriod", payPeriodDays: 367 })),
    ],
    ['"percent" is 1001; it must be a number -100 or more and 1000 at most.', compared(raises(1001))],
    [
      '"percent" is "5"; it must be a number -100 or more and 1000 at most.',
      compared(raises("5" as unknown as number)),
    ],
    [
      '"statedTotalPercent" is -101; it must be a number -100 or more and 1000 at most.',
      compared(only(-101)),
    ],
    [
      '"statedTotalPercent" is 1001; it must be a number -100 or more and 1000 at most.',
      compared(only(1001)),
    ],
    [
      '"contractTerm.years" is 0; it must be a number above 0.',
      compared({ steps: [], contractTerm: { years: 0 } }),
    ],
    [
      '"vestingYears" is -1; it must be a number 0 or more and 1000 at most.',
      compared(pension({ vestingYears: -1 })),
    ],
    ['"nurses" is Infinity; it must be a finite number.', compared(measured(Number.POSITIVE_INFINITY))],
    [
      '"terms" is "guaranteedTime and pay"; it must be of the same topic.',
      () => comparePositions(hours(7), raises(5)),
    ],
    [
      '"terms" is "pension and other topics"; it must be of the same topic.',
      () => comparePositions(pension(), { text: "" }),
    ],
    [
      '"fullTimeWeekHours" is 37.5; it must be that of the terms, 40.',
      asked(hours(7, { fullTimeWeekHours: 40 }), { fullTimeWeekHours: 37.5 }),
    ],
    ['"workers" is 0; it must be a number above 0.', asked(hours(7), { workers: { value: 0 } })],
    [
      '"payPeriodDays" is 0; it must be a number above 0 and 366 at most.',
      asked(hours(7), { per: "payPeriod", payPeriodDays: 0 }),
    ],
    [
      '"workDaysPerWeek" is 8; it must be a number above 0 and 7 at most.',
      asked(hours(7), { workDaysPerWeek: 8 }),
    ],
    [
      '"meetingHoursPerWeek" is -1; it must be a number 0 or more and 168 at most.',
      asked(hours(7), { meetingHoursPerWeek: -1 }),
    ],
    [
      '"workerHoursPerWeek" is 0; it must be a number above 0 and 168 at most.',
      asked(hours(7, { fullTimeWeekHours: 40 }), { workerHoursPerWeek: 0 }),
    ],
    [
      '"fullTimeYear.weeks" is 54; it must be a number above 0 and 53 at most.',
      asked(hours(7), {
        workers: { value: 10 },
        fullTimeYear: { hours: 2087, weeks: 54 },
      }),
    ],
    ['"per" is "month"; it must be week, day, payPeriod.', asked(hours(7), { per: "month" as "week" })],
  ])("%s", (message, call) => {
    expect(call).toThrow(expect.objectContaining({ code: "invalid-argument", message }));
  });

  test("what is missing is named", () => {
    expect(asked(hours(7), { per: "day" })).toThrow(
      /"workDaysPerWeek".*given, to put hours per day on another basis/,
    );
    expect(asked(hours(7), { workerHoursPerWeek: 20 })).toThrow(
      /"fullTimeWeekHours".*given, to tell the share of a part-time worker/,
    );
  });

  test("a week that the terms and the caller give alike is taken", () => {
    const given = guaranteedHours(hours(7, { fullTimeWeekHours: 40 }), { fullTimeWeekHours: 40 });
    expect(given.weekPercent).toEqual({ min: 17.5, max: 17.5 });
  });

  test("an amount that is none is named", () => {
    const lump: PayTerms = { steps: [{ kind: "lumpSum", amount: { amount: "2,500", currency: "USD" } }] };
    expect(compared(lump)).toThrow('"amount.amount" is "2,500"; it must be a decimal number as text');
  });

  test("0 and the most that is allowed are counted with, and there is no 0 below 0", () => {
    expect(on(hours(168), hours(168), "statedHours")).toMatchObject({
      a: { max: 168 },
    });
    const found = on(raises(-0), raises(-0), "sumPercent");
    expect(found).toMatchObject({
      a: { min: 0, max: 0 },
      difference: { min: 0, max: 0 },
    });
  });
});

describe("hours on another basis", () => {
  const exactly = (value: number) => ({ min: value, max: value });

  test("no more hours are protected than are left when meetings are taken off", () => {
    const left = (protectedHours: object) =>
      guaranteedHours(hours(7, { netOfMeetings: false, protectedHours }), { meetingHoursPerWeek: 1 })
        .protectedHours;
    expect(left({ value: 3 })).toEqual(exactly(3));
    expect(left({ value: 7 })).toEqual(exactly(6));
    expect(left({ min: 2, max: 7 })).toEqual({ min: 2, max: 6 });
    expect(left({ min: 2 })).toEqual({ min: 2, max: 6 });
  });

  test("meetings are taken off in the stretch of time that the hours are per", () => {
    // Two hours a week are four in 14 days, and 0.4 a day.
    const period = hours(20, {
      per: "payPeriod",
      payPeriodDays: 14,
      netOfMeetings: false,
    });
    expect(guaranteedHours(period, { per: "payPeriod", meetingHoursPerWeek: 2 }).hours).toEqual(exactly(16));
    const daily = hours(2, { per: "day", netOfMeetings: false });
    const options = { workDaysPerWeek: 5, meetingHoursPerWeek: 2 } as const;
    expect(guaranteedHours(daily, { per: "day", ...options }).hours).toEqual(exactly(1.6));
    const open: GuaranteedTimeTerms = {
      hours: { min: 5 },
      per: "week",
      netOfMeetings: false,
    };
    expect(guaranteedHours(open, { meetingHoursPerWeek: 1 }).hours).toEqual({
      min: 4,
      max: null,
    });
    const guarded: GuaranteedTimeTerms = {
      ...hours(5, { netOfMeetings: false }),
      protectedHours: { min: 3 },
    };
    expect(guaranteedHours(guarded, { meetingHoursPerWeek: 1 }).protectedHours).toEqual({ min: 3, max: 4 });
    expect(guaranteedHours(hours(5, { netOfMeetings: false })).netOfMeetings).toBe(false);
  });

  test("a share of the week and the hours of a unit are those of a week", () => {
    const period = hours(20, {
      per: "payPeriod",
      payPeriodDays: 14,
      fullTimeWeekHours: 40,
    });
    const found = guaranteedHours(
      { ...period, protectedHours: { value: 10 } },
      { per: "payPeriod", workers: { value: 100 } },
    );
    expect(found.weekPercent).toEqual(exactly(25));
    expect(found.unit).toMatchObject({
      hours: exactly(1000),
      protectedHours: exactly(500),
    });
    const some: GuaranteedTimeTerms = { hours: { min: 5 }, per: "week" };
    expect(guaranteedHours(some, { workers: { value: 10 } }).unit?.hours).toEqual({ min: 50, max: null });
    expect(guaranteedHours(hours(5), { workers: { min: 10 } }).unit?.hours).toEqual({ min: 50, max: null });
    expect(guaranteedHours(hours(0), { workers: { min: 10 } }).unit?.hours).toEqual(exactly(0));
  });

  test("a worker has no more of them than hours of work", () => {
    const worker = (terms: GuaranteedTimeTerms, options: GuaranteedHoursOptions) =>
      guaranteedHours(terms, options).worker;
    // 20 hours a week are 40 in 14 days.
    const period = hours(60, {
      per: "payPeriod",
      payPeriodDays: 14,
      appliesTo: "everyWorker",
    });
    expect(worker(period, { per: "payPeriod", workerHoursPerWeek: 20 })?.hours).toEqual(exactly(40));
    const full = hours(30, {
      fullTimeWeekHours: 40,
      protectedHours: { value: 10 },
      proRataForPartTime: true,
    });
    expect(worker(full, { workerHoursPerWeek: 40 })).toEqual({
      hours: exactly(30),
      protectedHours: exactly(10),
      rule: "fullTime",
    });
    expect(worker(full, { workerHoursPerWeek: 20 })).toEqual({
      hours: exactly(15),
      protectedHours: exactly(5),
      rule: "proRata",
    });
    const everyone = hours(10, {
      fullTimeWeekHours: 40,
      appliesTo: "everyWorker",
      proRataForPartTime: true,
    });
    expect(worker(everyone, { workerHoursPerWeek: 20 })).toMatchObject({
      rule: "proRata",
      hours: exactly(5),
    });
    expect(
      worker(hours(10, { fullTimeWeekHours: 40, proRataForPartTime: false }), {
        workerHoursPerWeek: 20,
      }),
    ).toMatchObject({ rule: "notStated", hours: { min: 0, max: 10 } });
  });
});

test("a difference that is too large for a number is refused", () => {
  expect(() => comparePositions(measured(-1e308), measured(1e308))).toThrow(
    /"result" is .*; it must be a finite number: the numbers given are too large/,
  );
});
