// Is everything that is rounded rounded half up where nothing is said?

import {
  annualisedRaise,
  backPay,
  cashBalance,
  contributionBalance,
  costOfLivingRaise,
  payPath,
  payrollCost,
  pensionBenefit,
  type Rounding,
  realPath,
  realRaise,
} from "picketline";
import { expect, test } from "vitest";
import { usd } from "../builders.js";
import { clause, hourly, owed, payroll } from "./builders.js";

type Given = { readonly rounding?: Rounding };

/** An answer of which nothing is missing. */
function known<A extends { readonly known: boolean }>(answer: A): Extract<A, { readonly known: true }> {
  expect(answer).toMatchObject({ known: true });
  return answer as Extract<A, { readonly known: true }>;
}

const without = <T extends Given>({ rounding: _, ...others }: T) => others;

/** A call of each calculator whose answer lies in the middle between two. */
const middle: readonly [name: string, answer: (given: Given) => unknown, halfUp: string, down: string][] = [
  ["payPath", (given) => payPath([0.125], { ...without(hourly), ...given }).final?.amount, "20.03", "20.02"], // 20.025
  [
    "realPath",
    (given) => realPath([0.125], { ...without(hourly), prices: [100, 100], ...given }).years[1]?.wage?.amount,
    "20.03",
    "20.02",
  ],
  [
    "payrollCost",
    (given) =>
      payrollCost([0.5], { ...without(payroll), payroll: usd("1.00"), ...given }).totalOverBase?.amount,
    "0.01",
    "0.00",
  ], // 0.005
  [
    "costOfLivingRaise",
    (given) => String(costOfLivingRaise(clause(), { indexThen: 100, indexNow: 101.125, ...given }).percent),
    "1.13",
    "1.12",
  ],
  [
    "annualisedRaise",
    (given) => String(annualisedRaise({ percent: 0.03, monthsInEffect: 6, ...given }).annualisedPercent),
    "0.02",
    "0.01",
  ], // 0.015
  [
    "realRaise",
    (given) =>
      String(
        realRaise({ wageThen: usd("20"), wageNow: usd("20.025"), indexThen: 100, indexNow: 100, ...given })
          .nominalPercent,
      ),
    "0.13",
    "0.12",
  ], // 0.125
  // An hour of one day, at half a cent more.
  [
    "backPay",
    (given) =>
      backPay({
        ...without(owed),
        wageAfter: usd("40.005"),
        paidOn: owed.retroactiveTo,
        calendar: { by: "days", hoursPerWeek: 7 },
        ...given,
      }).most?.amount,
    "0.01",
    "0.00",
  ],
  [
    "pensionBenefit",
    (given) =>
      known(
        pensionBenefit(
          { plan: "definedBenefit", action: "maintain" },
          { multiplierPercent: 0.5, averagePay: usd("1"), yearsOfService: 1, ...given },
        ),
      ).annual.amount,
    "0.01",
    "0.00",
  ],
  [
    "cashBalance",
    (given) =>
      known(
        cashBalance(
          { plan: "cashBalance", action: "maintain" },
          {
            pay: [usd("0.10")],
            payCreditPercent: 5,
            interestCreditPercent: 0,
            roundWhen: "eachPosting",
            ...given,
          },
        ),
      ).balance.amount,
    "0.01",
    "0.00",
  ],
  [
    "contributionBalance",
    (given) =>
      known(
        contributionBalance(
          { plan: "definedContribution", action: "maintain", contribution: { automaticPercent: 5 } },
          {
            pay: [usd("0.10")],
            workerPercent: 0,
            returnPercent: 0,
            paidIn: "endOfYear",
            roundWhen: "eachPosting",
            ...given,
          },
        ),
      ).balance.amount,
    "0.01",
    "0.00",
  ],
];

test.each(middle)("%s", (_name, answer, halfUp, down) => {
  expect(answer({})).toBe(halfUp);
  expect(answer({ rounding: "down" })).toBe(down);
});

test("a pension says that the way is this library's own where nobody gave one", () => {
  const terms = { plan: "definedBenefit", action: "maintain" } as const;
  const facts = { multiplierPercent: 2, averagePay: usd("1"), yearsOfService: 1 };
  const from = (given: Given) =>
    pensionBenefit(terms, { ...facts, ...given }).assumptions.find(({ name }) => name === "rounding");
  expect(from({})).toMatchObject({ value: "halfUp", from: "library" });
  expect(from({ rounding: "halfUp" })).toMatchObject({ value: "halfUp", from: "caller" });
});
