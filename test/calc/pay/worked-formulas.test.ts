// The worked formulas of pay as published, carried here with their sources (shared/facts/worked-formulas.json).

import {
  annualisedRaise,
  backPay,
  type CostOfLivingStep,
  compoundRaise,
  costOfLivingRaise,
  type FlatStep,
  payPath,
  payrollCost,
  realRaise,
  rollUp,
} from "picketline";
import { expect, it } from "vitest";
import { usd } from "../builders.js";

it.each([
  { source: "NUHW, 4 September 2024", percents: [4, 3, 3, 3], sum: 13, exact: "13.643608" }, // 1.04 × 1.092727
  { source: "Kaiser Permanente, 5 October 2024", percents: [5, 5, 4, 4], sum: 18, exact: "19.2464" }, // 1.1025 × 1.0816
  { source: "KGTV and NUHW, May 2025", percents: [5.5, 5.5, 5, 4], sum: 20, exact: "21.54233" }, // 1.113025 × 1.092
])("sum and compound: $percents ($source)", ({ percents, sum, exact }) => {
  expect(compoundRaise(percents)).toMatchObject({
    sumPercent: sum,
    exactSum: String(sum),
    compoundPercent: Number(exact),
    exactCompound: exact,
    notIncluded: [],
    missing: [],
  });
});

it("the ILA's $4 an hour in each of six years on $39: 62 % (CNN, October 2024)", () => {
  const raise: FlatStep = { kind: "flat", amount: usd("4"), per: "hour" };
  const steps = [1, 2, 3, 4, 5, 6].map((contractYear) => ({ ...raise, contractYear }));
  const path = payPath({ steps }, { base: usd("39"), per: "hour", rounding: "halfUp" });
  expect(path.steps.map(({ rate }) => rate?.amount)).toEqual([
    "43.00",
    "47.00",
    "51.00",
    "55.00",
    "59.00",
    "63.00",
  ]);
  // 24/39 = 61.538 %; added up, 4/39 + 4/43 + … + 4/59 = 49.965 %.
  expect(path).toMatchObject({
    final: usd("63.00"),
    risePercent: 61.54,
    compoundPercent: 61.54,
    sumPercent: 49.96,
  });
});

it("3 % in each of three years on $1,000,000 (AFSCME, Costing 101)", () => {
  const cost = payrollCost([3, 3, 3], { payroll: usd("1000000"), rounding: "halfUp" });
  expect(cost.byYear.map(({ costOverBase }) => costOverBase.amount)).toEqual([
    "30000.00",
    "60900.00",
    "92727.00",
  ]);
  expect(cost.byYear.map(({ newPayroll }) => newPayroll.amount)).toEqual([
    "1030000.00",
    "1060900.00",
    "1092727.00",
  ]);
  expect(cost.totalOverBase).toEqual(usd("183627.00"));
  expect(cost).toMatchObject({ complete: true, years: 3, missing: [], notIncluded: [] });
  // (30,000 + 60,900 / 2) / 183,627; the same raise each year is even.
  expect(cost.loading).toMatchObject({
    firstHalfPercent: 32.92,
    evenFirstHalfPercent: 32.92,
    loading: "even",
  });
});

it("roll-up (AFSCME, Costing 101)", () => {
  expect(rollUp([6.2, 1.45, 6.0, 1.5, 1.5, 0.5])).toMatchObject({ totalPercent: 17.15, exactTotal: "17.15" });
});

it("6 % half-way through the year (Massachusetts Nurses Association)", () => {
  expect(annualisedRaise({ percent: 6, monthsInEffect: 6 })).toMatchObject({
    annualisedPercent: 3,
    exactAnnualised: "3",
  });
});

const article33: CostOfLivingStep = {
  kind: "costOfLiving",
  index: "CPI-W",
  indexPointsPerCent: 0.2,
  thresholdPercent: 3,
  minimumCents: 5,
};

it("cost of living, 2021 (UPS and Teamsters, Article 33)", () => {
  const raise = costOfLivingRaise(article33, { indexThen: 249.521, indexNow: 263.612, rounding: "down" });
  // 263.612 − 1.03 × 249.521 = 6.60537 points, over 0.2.
  expect(raise).toMatchObject({
    exactRaw: "33.02685",
    rawCents: 33.027,
    cents: 33,
    limitedBy: null,
    missing: [],
  });
});

it("$22.25 of 2006 in dollars of 2016 (CPWR, Construction Chart Book)", () => {
  const raise = realRaise({
    wageThen: usd("22.25"),
    wageNow: usd("28.24"),
    indexThen: 197.11,
    indexNow: 234.1,
  });
  // 22.25 × 234.1 / 197.11 = 26.4255; 28.24 over that is 6.87 % more, over 22.25 it is 26.92 %.
  expect(raise).toMatchObject({
    wageThenInMoneyOfNow: usd("26.43"),
    nominalPercent: 26.92,
    pricePercent: 18.77,
    realPercent: 6.87,
  });
});

it("back pay for a year of a raise of $2 an hour, by days and by pay periods", () => {
  const wages = {
    wageBefore: usd("40"),
    wageAfter: usd("42"),
    rounding: "halfUp",
    paidOn: "2025-09-30",
  } as const;
  const days = backPay({ ...wages, retroactiveTo: "2024-10-01", calendar: { by: "days", hoursPerWeek: 40 } });
  // 365 days × 40/7 hours × $2 = 4,171.43.
  expect(days).toMatchObject({ days: { min: 365, max: 365 }, least: usd("4171.43"), most: usd("4171.43") });
  const periods = backPay({
    ...wages,
    retroactiveTo: "2024-10-01",
    calendar: { by: "payPeriods", daysInPeriod: 14, hoursPerPeriod: 80 },
  });
  // 365 days are 26 pay periods and a day: 26 × 80 × $2.
  expect(periods).toMatchObject({ payPeriods: { min: 26, max: 26 }, most: usd("4160.00") });
});
