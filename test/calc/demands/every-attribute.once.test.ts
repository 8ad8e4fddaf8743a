// Each field of the terms of every topic is compared, or named here as one that is not, with the reason.

import {
  comparePositions,
  describeGap,
  type GuaranteedTimeTerms,
  type PayStep,
  type PayTerms,
  type PensionTerms,
  spanish,
} from "picketline";
import {
  cashBalanceCreditsSchema,
  contractTermSchema,
  costOfLivingStepSchema,
  flatStepSchema,
  guaranteedTimeTermsSchema,
  lumpSumStepSchema,
  measuredTermsSchema,
  measureSchema,
  payTermsSchema,
  pensionContributionSchema,
  pensionFormulaSchema,
  pensionTermsSchema,
  percentStepSchema,
  quantitySchema,
  toMinimumStepSchema,
} from "picketline/schema";
import { describe, expect, test } from "vitest";

type Terms = Parameters<typeof comparePositions>[0];
type Better = "a" | "b" | "unknown";
/** Two terms that differ in one field, what is then the same, the attribute that tells it, and which is better or why not. */
type Pair = readonly [a: Terms, b: Terms, same: boolean | "unknown", attribute: string, is: Better | string];
/** A field with its pair, or with the reason why it is not compared. */
type Fields = Readonly<Record<string, Pair | string>>;

const usd = (amount: string, currency = "USD") => ({ amount, currency });
const time = (more: object = {}): GuaranteedTimeTerms =>
  ({ hours: { value: 7 }, per: "week", ...more }) as GuaranteedTimeTerms;
const pay = (more: Partial<PayTerms> = {}, ...steps: readonly object[]): PayTerms => ({
  steps: [{ kind: "percent", percent: 3 }, ...(steps as PayStep[])],
  ...more,
});
const step = (first: object, second: object, is: Better | string, attribute: string): Pair => [
  { steps: [first as PayStep] },
  { steps: [second as PayStep] },
  is === "notStated" || is === "inWordsOnly" || is === "periodsDiffer" || is === "currenciesDiffer"
    ? "unknown"
    : false,
  attribute,
  is,
];
const pension = (more: Partial<PensionTerms> = {}): PensionTerms => ({
  plan: "definedContribution",
  action: "improve",
  contribution: { automaticPercent: 3 },
  ...more,
});
const measured = (more: object = {}) => ({
  text: "A cap",
  measures: [
    { measure: "patients per nurse", value: 4, unit: "patients", better: "lower" as const, ...more },
  ],
});

const words = "in words of the record: nobody can tell whether other words mean something else";

/** The fields that steps of every kind have, on a step of one kind. */
const ofEveryStep = (base: object, amount: string): Fields => ({
  kind: "tells the steps apart",
  effective: step(
    { ...base, effective: "2024-07-01" },
    { ...base, effective: "2024-10-01" },
    "a",
    "effective",
  ),
  contractYear: step({ ...base, contractYear: 2 }, { ...base, contractYear: 3 }, "unknown", "contractYears"),
  appliesTo: step(
    { ...base, appliesTo: "cooks" },
    { ...base, appliesTo: "clerks" },
    "notStated",
    `${amount}OfGroup`,
  ),
  afterYearsOfService: step(
    { ...base, afterYearsOfService: 10 },
    { ...base, afterYearsOfService: 20 },
    "notStated",
    `${amount}OfGroup`,
  ),
});

const percent = { kind: "percent", percent: 3 };
const flat = { kind: "flat", amount: usd("1"), per: "hour" };
const minimum = { kind: "toMinimum", amount: usd("20"), per: "hour" };
const lump = { kind: "lumpSum", amount: usd("2500") };
const clause = { kind: "costOfLiving", floorPercent: 1 };

const topics: Readonly<Record<string, readonly [shape: object, fields: Fields]>> = {
  "guaranteed time": [
    guaranteedTimeTermsSchema.shape,
    {
      hours: [time(), time({ hours: { value: 6 } }), false, "statedHours", "a"],
      per: [time(), time({ per: "day" }), "unknown", "statedHours", "periodsDiffer"],
      payPeriodDays: [
        time({ per: "payPeriod", payPeriodDays: 14 }),
        time({ per: "payPeriod", payPeriodDays: 7 }),
        false,
        "statedHours",
        "b",
      ],
      fullTimeWeekHours: [
        time({ fullTimeWeekHours: 40 }),
        time({ fullTimeWeekHours: 37.5 }),
        "unknown",
        "statedHours",
        "fullTimeWeeksDiffer",
      ],
      appliesTo: [
        time({ appliesTo: "fullTimeWorker" }),
        time({ appliesTo: "everyWorker" }),
        false,
        "appliesTo",
        "unknown",
      ],
      proRataForPartTime: [
        time({ appliesTo: "fullTimeWorker", proRataForPartTime: true }),
        time({ appliesTo: "fullTimeWorker", proRataForPartTime: false }),
        false,
        "partTimeShare",
        "a",
      ],
      protectedHours: [
        time({ protectedHours: { value: 5 } }),
        time({ protectedHours: { value: 6 } }),
        false,
        "protectedHours",
        "b",
      ],
      bookable: [time({ bookable: true }), time({ bookable: false }), false, "bookable", "b"],
      permittedUses: words,
      excludedUses: words,
      netOfMeetings: [
        time({ netOfMeetings: true }),
        time({ netOfMeetings: false }),
        "unknown",
        "statedHours",
        "meetingsDiffer",
      ],
      formula: words,
    },
  ],
  quantity: [
    quantitySchema.shape,
    {
      value: [time(), time({ hours: { value: 6 } }), false, "statedHours", "a"],
      min: [time({ hours: { min: 6 } }), time({ hours: { min: 5 } }), "unknown", "statedHours", "unknown"],
      max: [time({ hours: { max: 6 } }), time({ hours: { max: 5 } }), "unknown", "statedHours", "unknown"],
      modifier: [
        time(),
        time({ hours: { value: 7, modifier: "atLeast" } }),
        "unknown",
        "statedHours",
        "unknown",
      ],
      unit: [time(), time({ hours: { value: 7, unit: "minutes" } }), false, "statedHours", "a"],
      verbatim: words,
    },
  ],
  pay: [
    payTermsSchema.shape,
    {
      steps: step(percent, { ...percent, percent: 4 }, "b", "sumPercent"),
      statedTotalPercent: [
        { steps: [], statedTotalPercent: 18 },
        { steps: [], statedTotalPercent: 19 },
        false,
        "statedTotalPercent",
        "b",
      ],
      statedTotalIs: [
        { steps: [], statedTotalPercent: 18, statedTotalIs: "sum" },
        { steps: [], statedTotalPercent: 18, statedTotalIs: "compound" },
        "unknown",
        "sumPercent",
        "totalsDiffer",
      ],
      retroactiveTo: [
        pay({ retroactiveTo: "2024-07-01" }),
        pay({ retroactiveTo: "2024-10-01" }),
        false,
        "retroactiveTo",
        "a",
      ],
      contractTerm: [
        pay({ contractTerm: { years: 3 } }),
        pay({ contractTerm: { years: 4 } }),
        false,
        "termYears",
        "unknown",
      ],
    },
  ],
  "the term of the contract": [
    contractTermSchema.shape,
    {
      startsOn: [
        pay({ contractTerm: { startsOn: "2024-10-01" } }),
        pay({ contractTerm: { startsOn: "2024-11-01" } }),
        false,
        "startsOn",
        "unknown",
      ],
      expiresOn: [
        pay({ contractTerm: { expiresOn: "2027-09-30" } }),
        pay({ contractTerm: { expiresOn: "2028-09-30" } }),
        false,
        "expiresOn",
        "unknown",
      ],
      years: [
        pay({ contractTerm: { years: 3 } }),
        pay({ contractTerm: { years: 5 } }),
        false,
        "sumPercent",
        "contractYearsDiffer",
      ],
    },
  ],
  "raises in percent": [
    percentStepSchema.shape,
    {
      ...ofEveryStep(percent, "sumPercent"),
      percent: step(percent, { ...percent, percent: 2 }, "a", "sumPercent"),
    },
  ],
  "raises in money": [
    flatStepSchema.shape,
    {
      ...ofEveryStep(flat, "flatRaise"),
      amount: step(flat, { ...flat, amount: usd("0.50") }, "a", "flatRaise"),
      per: step(flat, { ...flat, per: "week" }, "periodsDiffer", "flatRaise"),
    },
  ],
  "lowest rates": [
    toMinimumStepSchema.shape,
    {
      ...ofEveryStep(minimum, "minimumRate"),
      amount: step(minimum, { ...minimum, amount: usd("22") }, "b", "minimumRate"),
      per: step(minimum, { ...minimum, per: "day" }, "periodsDiffer", "minimumRate"),
    },
  ],
  "payments made once": [
    lumpSumStepSchema.shape,
    {
      ...ofEveryStep(lump, "lumpSum"),
      amount: step(lump, { ...lump, amount: usd("3000") }, "b", "lumpSum"),
      condition: words,
    },
  ],
  "clauses on the cost of living": [
    costOfLivingStepSchema.shape,
    {
      ...ofEveryStep(clause, "costOfLivingFloor"),
      index: step(
        { ...clause, index: "CPI-W" },
        { ...clause, index: "CPI-U" },
        "inWordsOnly",
        "costOfLivingIndex",
      ),
      indexPointsPerCent: step(
        { ...clause, indexPointsPerCent: 0.3 },
        { ...clause, indexPointsPerCent: 0.4 },
        "a",
        "costOfLivingPoints",
      ),
      thresholdPercent: step(
        { ...clause, thresholdPercent: 5 },
        { ...clause, thresholdPercent: 3 },
        "b",
        "costOfLivingThreshold",
      ),
      minimumCents: step(
        { ...clause, minimumCents: 1 },
        { ...clause, minimumCents: 2 },
        "a",
        "costOfLivingMinimum",
      ),
      floorPercent: step(clause, { ...clause, floorPercent: 2 }, "b", "costOfLivingFloor"),
      capPercent: step({ ...clause, capPercent: 4 }, { ...clause, capPercent: 3 }, "a", "costOfLivingCap"),
      text: words,
    },
  ],
  pensions: [
    pensionTermsSchema.shape,
    {
      plan: [pension(), pension({ plan: "cashBalance" }), false, "plan", "plansDiffer"],
      action: [pension(), pension({ action: "freeze" }), false, "action", "actionsDiffer"],
      formula: [
        pension({ formula: { multiplierPercent: 1.5, averagePay: "finalAverage" } }),
        pension({ formula: { multiplierPercent: 1.7, averagePay: "finalAverage" } }),
        false,
        "multiplier",
        "b",
      ],
      contribution: [
        pension(),
        pension({ contribution: { automaticPercent: 4 } }),
        false,
        "contributionAutomatic",
        "b",
      ],
      cashBalance: [
        pension({ cashBalance: { payCreditPercent: 5 } }),
        pension({ cashBalance: { payCreditPercent: 4 } }),
        false,
        "payCredit",
        "a",
      ],
      vestingYears: [pension({ vestingYears: 5 }), pension({ vestingYears: 3 }), false, "vestingYears", "b"],
      hiredOnOrAfter: [
        pension(),
        pension({ hiredOnOrAfter: "2015-01-01" }),
        false,
        "hiredOnOrAfter",
        "workersDiffer",
      ],
      hiredBefore: [
        pension({ hiredBefore: "2015-01-01" }),
        pension({ hiredBefore: "2016-01-01" }),
        false,
        "hiredBefore",
        "unknown",
      ],
      text: words,
    },
  ],
  "formulas of pensions": [
    pensionFormulaSchema.shape,
    {
      multiplierPercent: [
        pension({ formula: { multiplierPercent: 2, averagePay: "careerAverage" } }),
        pension({ formula: { multiplierPercent: 1, averagePay: "careerAverage" } }),
        false,
        "multiplier",
        "a",
      ],
      averagePay: [
        pension({ formula: { multiplierPercent: 2, averagePay: "careerAverage" } }),
        pension({ formula: { multiplierPercent: 2, averagePay: "finalAverage" } }),
        false,
        "averagePay",
        "unknown",
      ],
      averagingYears: [
        pension({ formula: { multiplierPercent: 2, averagePay: "finalAverage", averagingYears: 3 } }),
        pension({ formula: { multiplierPercent: 2, averagePay: "finalAverage", averagingYears: 5 } }),
        false,
        "averagingYears",
        "unknown",
      ],
      maximumYears: [
        pension({ formula: { multiplierPercent: 2, averagePay: "finalAverage", maximumYears: 40 } }),
        pension({ formula: { multiplierPercent: 2, averagePay: "finalAverage", maximumYears: 20 } }),
        false,
        "maximumYears",
        "a",
      ],
    },
  ],
  contributions: [
    pensionContributionSchema.shape,
    {
      automaticPercent: [
        pension(),
        pension({ contribution: { automaticPercent: 2 } }),
        false,
        "contributionAutomatic",
        "a",
      ],
      matchPercent: [
        pension({ contribution: { matchPercent: 100, matchUpToPercent: 6 } }),
        pension({ contribution: { matchPercent: 25, matchUpToPercent: 6 } }),
        false,
        "contributionMatch",
        "a",
      ],
      matchUpToPercent: [
        pension({ contribution: { matchPercent: 100, matchUpToPercent: 6 } }),
        pension({ contribution: { matchPercent: 100, matchUpToPercent: 2 } }),
        false,
        "contributionMatchUpTo",
        "a",
      ],
      maximumPercent: [
        pension({ contribution: { maximumPercent: 9 } }),
        pension({ contribution: { maximumPercent: 12 } }),
        false,
        "contributionMaximum",
        "b",
      ],
    },
  ],
  "cash balance plans": [
    cashBalanceCreditsSchema.shape,
    {
      payCreditPercent: [
        pension({ cashBalance: { payCreditPercent: 5 } }),
        pension({ cashBalance: { payCreditPercent: 6 } }),
        false,
        "payCredit",
        "b",
      ],
      interestCreditPercent: [
        pension({ cashBalance: { interestCreditPercent: 5 } }),
        pension({ cashBalance: { interestCreditPercent: 1 } }),
        false,
        "interestCredit",
        "a",
      ],
      interestIndex: [
        pension({ cashBalance: { interestIndex: "one-year Treasury" } }),
        pension({ cashBalance: { interestIndex: "30-year Treasury" } }),
        "unknown",
        "interestIndex",
        "inWordsOnly",
      ],
    },
  ],
  "other topics": [
    measuredTermsSchema.shape,
    { text: words, measures: [measured(), measured({ value: 5 }), false, "patients per nurse", "a"] },
  ],
  measures: [
    measureSchema.shape,
    {
      measure: [
        measured(),
        measured({ measure: "patients per aide" }),
        "unknown",
        "patients per nurse",
        "notStated",
      ],
      value: [measured(), measured({ value: 3 }), false, "patients per nurse", "b"],
      unit: [measured(), measured({ unit: "beds" }), "unknown", "patients per nurse", "unitsDiffer"],
      better: [
        measured(),
        measured({ better: "higher" }),
        "unknown",
        "patients per nurse",
        "directionsDiffer",
      ],
    },
  ],
};

describe.each(Object.entries(topics))("%s", (_topic, [shape, fields]) => {
  test("every field of the schema is here", () => {
    expect(Object.keys(fields).sort()).toEqual(Object.keys(shape).sort());
  });

  const pairs = Object.entries(fields).flatMap(([field, pair]) =>
    typeof pair === "string" ? [] : [[field, pair] as const],
  );
  test.each(pairs)("%s", (_field, [a, b, same, attribute, is]) => {
    const compared = comparePositions(a, b);
    expect(compared.same).toBe(same);
    const found = compared.attributes.find((one) => one.attribute === attribute);
    expect(found?.kind === "notComparable" ? found.reason : found?.better).toBe(is);
    expect(comparePositions(b, a).same).toBe(same);
    expect(comparePositions(a, a).same).toBe(true);
    for (const told of [describeGap(compared), describeGap(compared, { wording: spanish })]) {
      // What they agree on is never all that is told.
      expect(told).not.toMatch(/undefined|OfGroup|^(?:The same on|Iguales en)(?:(?!\. ).)*$/);
    }
  });
});
