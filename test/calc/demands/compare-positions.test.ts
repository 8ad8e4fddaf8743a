// Two positions, attribute by attribute: examples, laws and refusals.

import fc from "fast-check";
import {
  type ComparedAttribute,
  comparePositions,
  type GuaranteedTimeTerms,
  type PayTerms,
  type Quantity,
} from "picketline";
import { describe, expect, test } from "vitest";

type Terms = Parameters<typeof comparePositions>[0];

const raises = (...percents: readonly number[]): PayTerms => ({
  steps: percents.map((percent, at) => ({ kind: "percent", percent, contractYear: at + 1 })),
});

const hours = (value: number, more: Partial<GuaranteedTimeTerms> = {}): GuaranteedTimeTerms => ({
  hours: { value },
  per: "week",
  ...more,
});

const on = (a: Terms, b: Terms, attribute: string): ComparedAttribute | undefined =>
  comparePositions(a, b).attributes.find((one) => one.attribute === attribute);

describe("hours on one basis", () => {
  test("a pay period of 14 days is two weeks", () => {
    const fortnight: GuaranteedTimeTerms = { hours: { value: 14 }, per: "payPeriod", payPeriodDays: 14 };
    expect(on(hours(7), fortnight, "statedHours")).toMatchObject({ unit: "hours a week", better: "same" });
  });

  test("25 percent of a 40-hour week is 10 hours", () => {
    const share = { hours: { value: 25, unit: "percent" }, per: "week", fullTimeWeekHours: 40 } as const;
    expect(on(share, hours(9), "statedHours")).toMatchObject({
      a: { min: 10, max: 10 },
      difference: { max: -1 },
    });
  });

  const apart: readonly (readonly [string, GuaranteedTimeTerms, GuaranteedTimeTerms])[] = [
    ["periodsDiffer", hours(1, { per: "day" }), hours(5)],
    ["fullTimeWeeksDiffer", hours(5, { fullTimeWeekHours: 40 }), hours(5, { fullTimeWeekHours: 37.5 })],
    ["meetingsDiffer", hours(5, { netOfMeetings: true }), hours(5, { netOfMeetings: false })],
    ["inWordsOnly", hours(5), { hours: { verbatim: "ample time" }, per: "week" }],
    ["notPublished", hours(5), hours(5)],
  ];
  test.each(apart)("%s", (reason, a, b) => {
    expect(on(a, reason === "notPublished" ? "unknown" : b, "statedHours")).toMatchObject({
      kind: "notComparable",
      reason,
    });
  });

  test("vague hours give bounds, and no winner where they overlap", () => {
    const most: GuaranteedTimeTerms = { hours: { value: 6, modifier: "upTo" }, per: "week" };
    expect(on(hours(5), most, "statedHours")).toMatchObject({
      difference: { min: -5, max: 1 },
      better: "unknown",
    });
    const least: GuaranteedTimeTerms = { hours: { value: 6, modifier: "atLeast" }, per: "week" };
    expect(on(hours(5), least, "statedHours")).toMatchObject({
      difference: { min: 1, max: null },
      better: "b",
    });
  });
});

describe("pay", () => {
  test("5/5/4/4 against 4/3/3/3: sum 18 and 13, compound 19.2464 and 13.6436", () => {
    expect(on(raises(4, 3, 3, 3), raises(5, 5, 4, 4), "sumPercent")).toMatchObject({
      a: { max: 13 },
      b: { max: 18 },
    });
    expect(on(raises(4, 3, 3, 3), raises(5, 5, 4, 4), "compoundPercent")).toMatchObject({
      a: { max: 13.643608 },
      b: { max: 19.2464 },
    });
    expect(on(raises(4, 3, 3, 3), raises(5, 5, 4, 4), "firstYearPercent")).toMatchObject({
      difference: { max: 1 },
    });
  });

  test("sums are exact in decimals", () => {
    expect(on(raises(0.1, 0.2), raises(0.15, 0.15), "sumPercent")).toMatchObject({ better: "same" });
  });

  test("a published sum may be held against a schedule, a compound or unnamed total may not", () => {
    const total = (statedTotalIs?: "sum" | "compound"): PayTerms => ({
      steps: [],
      statedTotalPercent: 18,
      ...(statedTotalIs === undefined ? {} : { statedTotalIs }),
    });
    expect(on(total("sum"), raises(5, 5, 4, 4), "sumPercent")).toMatchObject({ better: "same" });
    expect(on(total(), raises(5, 5, 4, 4), "sumPercent")).toMatchObject({ reason: "scheduleAgainstTotal" });
    expect(on(total(), raises(5, 5, 4, 4), "statedTotalPercent")).toMatchObject({ a: { max: 18 }, b: null });
    expect(on(total("compound"), raises(5, 5), "sumPercent")).toMatchObject({
      reason: "scheduleAgainstTotal",
    });
    expect(on(total("sum"), total("compound"), "sumPercent")).toMatchObject({ reason: "totalsDiffer" });
    expect(comparePositions(total(), { ...total(), statedTotalPercent: 19 }).attributes).toMatchObject([
      { attribute: "statedTotalPercent", difference: { min: 1, max: 1 }, better: "b" },
    ]);
  });

  test("a raise in cents for all is not a percentage, one for some workers is left out", () => {
    const cents = { kind: "flat", amount: { amount: "0.50", currency: "USD" }, per: "hour" } as const;
    const all: PayTerms = { steps: [...raises(5).steps, cents] };
    expect(on(raises(5), all, "sumPercent")).toMatchObject({ reason: "notAllInPercent" });
    const some: PayTerms = { steps: [...raises(5).steps, { ...cents, appliesTo: "bilingual workers" }] };
    expect(on(raises(5), some, "sumPercent")).toMatchObject({ better: "same" });
  });

  test("raises by the day fall into the first year where they surely do", () => {
    const dated = (...days: readonly string[]): PayTerms => ({
      steps: days.map((effective) => ({ kind: "percent", percent: 2, effective })),
    });
    expect(on(dated("2024-01-15", "2025-01-14"), raises(3), "firstYearPercent")).toMatchObject({
      a: { max: 4 },
    });
    expect(on(dated("2024-01-15", "2025-01-15"), raises(3), "firstYearPercent")).toMatchObject({
      a: { max: 2 },
    });
    expect(on(dated("2024-01-15", "2025"), raises(3), "firstYearPercent")).toMatchObject({
      reason: "yearsNotStated",
    });
  });

  test("lump sums in different currencies are not compared", () => {
    const once = (currency: string): PayTerms => ({
      steps: [{ kind: "lumpSum", amount: { amount: "2500", currency } }],
    });
    expect(on(once("USD"), once("CAD"), "lumpSum")).toMatchObject({
      reason: "currenciesDiffer",
      unitOfB: "CAD",
    });
    expect(on(once("USD"), once("USD"), "lumpSum")).toMatchObject({ unit: "USD", better: "same" });
  });
});

describe("pensions and other topics", () => {
  test("contributions of plans of one kind are compared, for the same workers only", () => {
    const plan = (maximumPercent: number, hiredOnOrAfter?: string) =>
      ({
        plan: "definedContribution",
        action: "maintain",
        contribution: { maximumPercent },
        ...(hiredOnOrAfter === undefined ? {} : { hiredOnOrAfter }),
      }) as const;
    expect(on(plan(9), plan(12), "contributionMaximum")).toMatchObject({
      difference: { min: 3 },
      better: "b",
    });
    expect(on(plan(9), plan(12, "2015-01-01"), "contributionMaximum")).toMatchObject({
      reason: "workersDiffer",
    });
  });

  test("measures by name and unit, each with its own better way", () => {
    const ratio = (value: number, unit = "patients", better: "lower" | "higher" = "lower") => ({
      text: "A cap",
      measures: [{ measure: "patients per nurse", value, unit, better }],
    });
    expect(on(ratio(4), ratio(5), "patients per nurse")).toMatchObject({
      better: "a",
      difference: { min: 1 },
    });
    expect(on(ratio(4), ratio(4, "beds"), "patients per nurse")).toMatchObject({ reason: "unitsDiffer" });
    expect(on(ratio(4), ratio(4, "patients", "higher"), "patients per nurse")).toMatchObject({
      reason: "directionsDiffer",
    });
    expect(comparePositions({ text: "More staff" }, { text: "A study" })).toMatchObject({
      same: "unknown",
      attributes: [{ attribute: "text", reason: "inWordsOnly" }],
    });
    expect(on(ratio(4), { text: "A study" }, "patients per nurse")).toMatchObject({ reason: "notStated" });
  });
});

describe("what cannot be counted with is refused", () => {
  const bad: readonly (readonly [string, Terms, string])[] = [
    ["negative hours", hours(-1), '"hours.value" is -1'],
    ["hours that are no number", hours(Number.NaN), '"hours.value" is NaN'],
    ["more hours than a week has", hours(169), '"hours.value" is 169'],
    ["a week of 0 hours", hours(5, { fullTimeWeekHours: 0 }), '"fullTimeWeekHours" is 0'],
    ["more protected hours than hours", hours(5, { protectedHours: { value: 6 } }), '"protectedHours" is 6'],
    ["a range the wrong way round", { hours: { min: 6, max: 5 }, per: "week" }, '"hours.min" is 6'],
    ["over 1,000 percent", raises(1001), '"percent" is 1001'],
    [
      "a negative contribution",
      { plan: "hybrid", action: "close", contribution: { maximumPercent: -1 } },
      "-1",
    ],
    [
      "a measure that is no number",
      {
        text: "",
        measures: [{ measure: "beds", value: Number.POSITIVE_INFINITY, unit: "", better: "lower" }],
      },
      '"beds" is Infinity',
    ],
  ];
  test.each(bad)("%s", (_, terms, message) => {
    expect(() => comparePositions(terms, terms)).toThrow(
      expect.objectContaining({ code: "invalid-argument", message: expect.stringContaining(message) }),
    );
  });

  test("terms on different topics", () => {
    expect(() => comparePositions(hours(5), raises(5))).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
  });
});

const someQuantity: fc.Arbitrary<Quantity> = fc.record({
  value: fc.integer({ min: 0, max: 40 }),
  modifier: fc.constantFrom("exactly", "about", "nearly", "atLeast", "upTo"),
});

describe("laws", () => {
  const exactTime = fc
    .record({ value: fc.integer({ min: 0, max: 40 }), share: fc.double({ min: 0, max: 1, noNaN: true }) })
    .map(({ value, share }) =>
      hours(value, { protectedHours: { value: value * share }, bookable: share > 0.5 }),
    );
  const exactPay = fc
    .array(fc.double({ min: -50, max: 100, noNaN: true }), { maxLength: 6 })
    .map((all) => raises(...all));

  test("a position equal to the other side's closes the gap", () => {
    fc.assert(
      fc.property(fc.oneof(exactTime, exactPay), (terms) => {
        const { same, attributes } = comparePositions(terms, structuredClone(terms));
        expect(same).toBe(true);
        for (const one of attributes) expect(one).toMatchObject({ better: "same" });
      }),
    );
  });

  test("turned round, a comparison has the opposite difference", () => {
    fc.assert(
      fc.property(exactTime, exactTime, (a, b) => {
        const turned = comparePositions(b, a).attributes;
        comparePositions(a, b).attributes.forEach((one, at) => {
          const other = turned[at];
          if (one.kind !== "number" || other?.kind !== "number") return;
          expect((one.difference.min ?? 0) + (other.difference.max ?? 0)).toBe(0);
        });
      }),
    );
  });

  test("bounds contain the exact answer", () => {
    fc.assert(
      fc.property(someQuantity, someQuantity, (a, b) => {
        const compared = on({ hours: a, per: "week" }, { hours: b, per: "week" }, "statedHours");
        if (compared?.kind !== "number") return expect.fail("not compared");
        const exact = (b.value ?? 0) - (a.value ?? 0);
        expect(compared.difference.min ?? exact).toBeLessThanOrEqual(exact);
        expect(compared.difference.max ?? exact).toBeGreaterThanOrEqual(exact);
      }),
    );
  });
});
