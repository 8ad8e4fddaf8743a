/** Does the benefit of the worked formulas of ../shared/facts come out, and is the account's formula theirs? */

import { existsSync, readFileSync } from "node:fs";
import { cashBalance, pensionBenefit } from "picketline";
import { describe, expect, test } from "vitest";
import { usd } from "../calc/builders.js";

const facts = `${import.meta.dirname}/../../../shared/facts/worked-formulas.json`;

/** Source: National Association of State Retirement Administrators (NASRA). */
const nasra = {
  id: "db-nasra",
  input: { finalAverageSalary: 60_000, years: 20, multiplier: 0.017 },
  expect: { annual: 20_400 },
  source: "NASRA",
};

/** Source: US Department of Labor, Employee Benefits Security Administration, fact sheet, November 2011; no example. */
const laborDepartment = {
  id: "cash-balance",
  what: "account_t = account_t-1*(1+interestCredit) + payCredit*pay",
  input: { payCreditPct: 5, interest: "fixed or 1-year Treasury" },
  source: "US DOL EBSA fact sheet, Nov 2011",
};


test("the defined benefit of NASRA", () => {
  const { finalAverageSalary, years, multiplier } = nasra.input;
  const multiplierPercent = Number((multiplier * 100).toFixed(6));
  const benefit = pensionBenefit(
    { plan: "definedBenefit", action: "maintain", formula: { multiplierPercent, averagePay: "finalAverage" } },
    { yearsOfService: years, averagePay: usd(String(finalAverageSalary)), rounding: "halfEven" },
  );
  expect(benefit).toMatchObject({ known: true, annual: usd(nasra.expect.annual.toFixed(2)) });
});

test("the cash balance formula of the Department of Labor, one step at a time", () => {
  const { payCreditPct } = laborDepartment.input;
  const terms = {
    plan: "cashBalance",
    action: "create",
    cashBalance: { payCreditPercent: payCreditPct, interestIndex: "1-year Treasury" },
  } as const;
  // 10,000 × 1.04 + 5 % of 50,000 = 12,900.
  const account = cashBalance(terms, {
    openingBalance: usd("10000"),
    pay: [usd("50000")],
    interestCreditPercent: [4],
    rounding: "halfEven",
    roundWhen: "eachPosting",
  });
  expect(account).toMatchObject({ known: true, balance: usd("12900.00") });
});

describe.skipIf(!existsSync(facts))("the formulas carried here are those of the facts (needs ../shared)", () => {
  test.each([nasra, laborDepartment])("$id", (carried) => {
    const all = JSON.parse(readFileSync(facts, "utf8")) as readonly { readonly id: string }[];
    expect(all.find(({ id }) => id === carried.id)).toMatchObject(carried);
  });
});
