// What terms on pay seldom say: stated totals, clauses by the year, cuts, and what is then missing. Worked by hand.

import {
  backPay,
  compoundRaise,
  type PayStep,
  type PayTerms,
  payPath,
  payrollCost,
  realRaise,
  rollUp,
} from "picketline";
import { describe, expect, it } from "vitest";
import { usd } from "../builders.js";
import { clause, flat, hourly, owed, percent } from "./builders.js";

const yearly = { base: usd("40000"), per: "year", rounding: "halfUp" } as const;
describe("a total that was published without its steps", () => {
  const none = { sumPercent: null, compoundPercent: null };
  const steps = "steps: the raises of each year";
  it.each<[PayTerms, object, string[]]>([
    [{ steps: [], statedTotalPercent: 20, statedTotalIs: "sum" }, { ...none, sumPercent: 20 }, [steps]],
    [
      { steps: [], statedTotalPercent: 20, statedTotalIs: "compound" },
      { ...none, compoundPercent: 20 },
      [steps],
    ],
    [
      { steps: [], statedTotalPercent: 20 },
      none,
      [steps, "statedTotalIs: whether 20 % is the sum or the compound"],
    ],
    [{ steps: [] }, none, [steps]],
    [{ steps: [flat("1", { contractYear: 1 })] }, none, ["steps: no raise in percent for everybody"]],
  ])("%j", (terms, totals, missing) => {
    expect(compoundRaise(terms)).toMatchObject({ ...totals, missing });
  });
});

describe("the path of a wage", () => {
  const yearOne = clause({ contractYear: 1 });
  const indexes = [{ step: 0, indexThen: 200, indexNow: 205 }] as const;

  it("rises by a price index in percent, by the year as by the hour", () => {
    expect(payPath({ steps: [yearOne] }, { ...yearly, indexes }).final).toEqual(usd("41000.00")); // 5 of 200: 2.5 %
    expect(payPath({ steps: [yearOne] }, { ...hourly, indexes }).final).toEqual(usd("20.50"));
  });

  it("names the index as well as it can where its values are missing", () => {
    expect(payPath({ steps: [yearOne] }, hourly).missing).toEqual([
      "indexes: the values of the price index for steps[0]",
    ]);
    expect(payPath({ steps: [{ ...yearOne, index: "CPI-W" }] }, hourly).missing).toEqual([
      "indexes: the values of CPI-W for steps[0]",
    ]);
  });

  it.each<PayStep>([
    { ...yearOne, indexPointsPerCent: 0.5 },
    { ...yearOne, minimumCents: 5 },
  ])("cents an hour are not added to a salary: %j", (step) => {
    expect(() => payPath({ steps: [step] }, { ...yearly, indexes })).toThrow(
      expect.objectContaining({
        code: "invalid-argument",
        message: expect.stringContaining('"per" is "year"'),
      }),
    );
  });

  it("may be cut to nothing, from which no rise in percent is told, and not below", () => {
    const path = payPath(
      { steps: [flat("-20", { contractYear: 1 }), flat("5", { contractYear: 1 })] },
      hourly,
    );
    expect(path.steps.map(({ rate, raisePercent }) => [rate?.amount, raisePercent])).toEqual([
      ["0.00", -100],
      ["5.00", null],
    ]);
    expect(() => payPath({ steps: [flat("-20.01", { contractYear: 1 })] }, hourly)).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
  });
});

describe("the cost of a payroll", () => {
  it("says of each step that has no share of it why that is so", () => {
    const steps: PayStep[] = [
      percent(3, { contractYear: 1 }),
      { kind: "toMinimum", amount: usd("25"), per: "hour", contractYear: 1 },
      clause({ contractYear: 1 }),
      percent(2, { contractYear: 1, appliesTo: "cooks" }),
      flat("1", { contractYear: 1 }),
    ];
    const cost = payrollCost({ steps }, { payroll: usd("1000000"), rounding: "halfUp", years: 1 });
    expect(cost.notIncluded.map(({ step, why }) => [step, why.slice(0, 24)])).toEqual([
      [1, "a least rate: its cost d"],
      [2, "depends on a price index"],
      [3, expect.stringMatching(/cooks|some workers/)],
      [4, "an amount per hour: paid"],
    ]);
  });
});

describe("real raises", () => {
  it("without the wage of then, only prices are told", () => {
    const real = realRaise({ wageThen: "unknown", wageNow: usd("22"), indexThen: 200, indexNow: 205 });
    expect(real).toMatchObject({
      wageThenInMoneyOfNow: null,
      nominalPercent: null,
      realPercent: null,
      pricePercent: 2.5,
      missing: ["wageThen"],
    });
  });
});

describe("back pay", () => {
  const october = { ...owed, paidOn: "2024-10-29" };
  const fortnights = { by: "payPeriods", daysInPeriod: 14, hoursPerPeriod: 80 } as const;

  it("by complete pay periods: 29 days with both ends, 28 without the last, hold two of 14", () => {
    for (const [ends, days, rule] of [
      ["inclusive", 29, "the first day and the day of payment both count"],
      ["elapsed", 28, "the day of payment does not count"],
    ] as const) {
      const paid = backPay({ ...october, calendar: fortnights, ends });
      expect(paid).toMatchObject({ days: { min: days, max: days }, payPeriods: { min: 2, max: 2 } });
      expect(paid.least).toEqual(usd("320.00")); // 2 periods of 80 hours at 2 more
      expect(paid.rules).toContain(rule);
    }
    // One day less: the second period is not complete any more.
    expect(backPay({ ...owed, paidOn: "2024-10-28", calendar: fortnights, ends: "elapsed" }).most).toEqual(
      usd("160.00"),
    );
  });

  it("a period has no more hours than its days have", () => {
    expect(() => backPay({ ...october, calendar: { ...fortnights, hoursPerPeriod: 337 } })).toThrow(
      expect.objectContaining({ message: expect.stringContaining("at most 336") }),
    );
  });

  it("a raise that reaches back to no known day gives no amount", () => {
    for (const retroactiveTo of ["unknown", "../2024-10-01"] as const) {
      expect(backPay({ ...october, retroactiveTo, calendar: fortnights })).toMatchObject({
        least: null,
        most: null,
        payPeriods: null,
        missing: ["retroactiveTo: the day to which the raise reaches back"],
      });
    }
  });
});

it("a roll-up is of a list", () => {
  expect(() => rollUp(6 as never)).toThrow(expect.objectContaining({ code: "invalid-argument" }));
});
