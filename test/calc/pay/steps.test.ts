// Steps of each kind, dates within a year, rounding, and what is missing. Worked by hand.

import {
  costOfLivingRaise,
  type PayStep,
  type PayTerms,
  payPath,
  payrollCost,
  type Rounding,
  realPath,
} from "picketline";
import { describe, expect, it } from "vitest";
import { usd } from "../builders.js";
import { clause, flat, hourly, payroll, percent } from "./builders.js";

describe("the path of a wage", () => {
  it("goes up to a minimum, and not down to it", () => {
    const least = (amount: string): PayStep => ({
      kind: "toMinimum",
      amount: usd(amount),
      per: "hour",
      contractYear: 1,
    });
    expect(payPath({ steps: [least("25")] }, hourly)).toMatchObject({ final: usd("25.00"), risePercent: 25 });
    expect(payPath({ steps: [least("18")] }, hourly)).toMatchObject({
      final: usd("20.00"),
      compoundPercent: 0,
    });
  });

  it("takes steps in order of taking effect, wherever they are listed", () => {
    const dollar = flat("1", { contractYear: 1 });
    const path = payPath({ steps: [percent(10, { contractYear: 2 }), dollar] }, hourly);
    expect(path.steps.map(({ step, rate }) => [step, rate?.amount])).toEqual([
      [1, "21.00"],
      [0, "23.10"],
    ]);
  });

  const inCents = clause({
    index: "CPI-W",
    indexPointsPerCent: 0.2,
    thresholdPercent: 3,
    minimumCents: 5,
    contractYear: 2,
  });

  it("takes the caller's index values for a cost-of-living step", () => {
    const indexes = [{ step: 1, indexThen: 249.521, indexNow: 263.612, rounding: "down" }] as const;
    const path = payPath({ steps: [percent(5, { contractYear: 1 }), inCents] }, { ...hourly, indexes });
    expect(path.final).toEqual(usd("21.33")); // 21.00 and 33 cents
    expect(path.missing).toEqual([]);
  });

  it("gives no rate from a cost-of-living step without index values on", () => {
    const path = payPath(
      { steps: [percent(5, { contractYear: 1 }), inCents, percent(3, { contractYear: 3 })] },
      hourly,
    );
    expect(path.steps.map(({ rate }) => rate?.amount ?? null)).toEqual(["21.00", null, null]);
    expect(path).toMatchObject({ final: null, risePercent: null, sumPercent: null, compoundPercent: null });
    expect(path.missing).toEqual(["indexes: the values of CPI-W for steps[1]"]);
    const real = realPath(
      { steps: [percent(5, { contractYear: 1 }), inCents] },
      { ...hourly, prices: [100, 102, 104] },
    );
    expect(real.years.map(({ realPercent }) => realPercent)).toEqual([0, 2.94, null]); // 21 / 20.40
  });

  it.each<[Rounding, string]>([
    ["halfUp", "20.03"], // 20.025
    ["halfEven", "20.02"],
    ["down", "20.02"],
    ["up", "20.03"],
  ])("is rounded %s", (rounding, final) => {
    expect(payPath([0.125], { ...hourly, rounding }).final).toEqual(usd(final));
    expect(payPath([0.125], { ...hourly, rounding, places: 3 }).final).toEqual(usd("20.025"));
  });

  it("rounds no base, only what a step makes of it", () => {
    const path = payPath([10], { ...hourly, base: usd("22.25"), places: 0 });
    expect(path).toMatchObject({ final: usd("24"), compoundPercent: 10, risePercent: 7.87 });
  });

  it("does not take a published total beside a lump sum for no raise", () => {
    const terms: PayTerms = { steps: [{ kind: "lumpSum", amount: usd("500") }], statedTotalPercent: 19 };
    expect(payPath(terms, hourly)).toMatchObject({ final: null, lumpSumTotal: usd("500.00") });
    const cost = payrollCost(terms, { payroll: usd("1000"), rounding: "halfUp", years: 4 });
    expect(cost).toMatchObject({ totalOverBase: null, complete: false });
    expect(cost.missing).toContain("steps: the raises of each year");
  });

  it("in real terms has no year without the year of each step", () => {
    const real = realPath({ steps: [percent(5)] }, { ...hourly, prices: [100, 102] });
    expect(real.years[1]).toMatchObject({ wage: null, realPercent: null });
    expect(real.missing).toContain("steps[0]: the year of the contract in which it takes effect");
  });
});

describe("cost of living", () => {
  const prices = (indexNow: number) => ({ indexThen: 100, indexNow, rounding: "halfUp" }) as const;
  const between = clause({ floorPercent: 1, capPercent: 3 });

  it.each([
    [100.5, 1, "floorPercent"],
    [97, 1, "floorPercent"],
    [102, 2, null],
    [104.5, 3, "capPercent"],
  ])("of an index at %d is held between floor and cap: %d %%", (indexNow, paid, limitedBy) => {
    expect(costOfLivingRaise(between, prices(indexNow))).toMatchObject({ percent: paid, limitedBy });
  });

  it("pays less than the minimum of cents not at all", () => {
    const inCents = clause({ indexPointsPerCent: 0.5, minimumCents: 5 });
    expect(costOfLivingRaise(inCents, prices(102))).toMatchObject({
      rawCents: 4,
      cents: 0,
      limitedBy: "minimumCents",
    });
    expect(costOfLivingRaise(inCents, prices(102.5))).toMatchObject({ cents: 5, limitedBy: null });
  });

  it("needs the wage for limits in the other unit", () => {
    const capped = clause({ indexPointsPerCent: 0.1, capPercent: 1 });
    expect(costOfLivingRaise(capped, prices(105))).toMatchObject({
      cents: null,
      rawCents: 50,
      limitedBy: null,
    });
    // 1 % of $20 is 20 cents.
    const paid = costOfLivingRaise(capped, { ...prices(105), wage: usd("20") });
    expect(paid).toMatchObject({ cents: 20, limitedBy: "capPercent", missing: [] });
    const least = clause({ minimumCents: 30 });
    expect(costOfLivingRaise(least, prices(101)).missing).toEqual(["wage: the minimum is in cents of it"]);
    expect(costOfLivingRaise(least, { ...prices(101), wage: usd("20") })).toMatchObject({ percent: 0 });
    expect(costOfLivingRaise(least, { ...prices(102), wage: usd("20") })).toMatchObject({ percent: 2 });
  });
});

describe("the cost on a payroll", () => {
  const on = (effective: string, startsOn = "2025-01-01"): PayTerms => ({
    steps: [{ kind: "percent", percent: 10, effective }],
    contractTerm: { startsOn, years: 2 },
  });
  const costs = (terms: PayTerms) =>
    payrollCost(terms, payroll).byYear.map(({ costOverBase }) => costOverBase.amount);

  it("weighs a step by its months in effect", () => {
    expect(costs(on("2025-01-01"))).toEqual(["12000.00", "12000.00"]);
    expect(costs(on("2025-07-01"))).toEqual(["6000.00", "12000.00"]);
    expect(costs(on("2026-10-01"))).toEqual(["0.00", "3000.00"]);
    // From 16 June: six months to 16 December, and 16 of the 31 days after it.
    expect(costs(on("2025-06-16"))).toEqual(["6516.13", "12000.00"]);
  });

  it("takes a month for its first day, and says so", () => {
    const cost = payrollCost(on("2025-07"), payroll);
    expect(cost.byYear[0]?.costOverBase).toEqual(usd("6000.00"));
    expect(cost.assumptions).toEqual(["steps[0]: a date known to the month is taken for its first day"]);
  });

  it("gives no cost where the year of a step is not known", () => {
    const cost = payrollCost({ steps: [percent(3)], contractTerm: { years: 3 } }, payroll);
    expect(cost).toMatchObject({ byYear: [], totalOverBase: null, loading: null, complete: false });
    expect(cost.missing).toEqual(["steps[0]: the year of the contract in which it takes effect"]);
  });

  it("costs flat steps by the hours that are paid", () => {
    const steps = [flat("0.50", { contractYear: 1 })];
    const without = payrollCost({ steps }, { ...payroll, years: 1 });
    expect(without.notIncluded[0]?.why).toBe("an amount per hour: paidUnits.hour is not given");
    expect(without.complete).toBe(false);
    const cost = payrollCost({ steps }, { ...payroll, years: 1, paidUnits: { hour: 4160 } });
    expect(cost).toMatchObject({ totalOverBase: usd("2080.00"), complete: true });
    expect(cost.loading).toMatchObject({ firstHalfPercent: 50, evenFirstHalfPercent: null, loading: null });
  });

  it("leaves out what takes effect after the years that are costed, and lists it", () => {
    const cost = payrollCost([3, 3, 3], { ...payroll, years: 2 });
    expect(cost.totalOverBase).toEqual(usd("10908.00")); // 3,600 and 7,308
    expect(cost.notIncluded).toEqual([
      { step: 2, kind: "percent", why: "takes effect in year 3, after those that are costed" },
    ]);
  });

  it("is back-loaded where the larger raise comes last", () => {
    const { loading } = payrollCost([1, 5], payroll);
    // 1,200 of 8,460; 3,600 of 10,908 with 3 % twice.
    expect(loading).toMatchObject({ firstHalfPercent: 14.18, evenFirstHalfPercent: 33, loading: "back" });
  });

  it("adds the roll-up apart", () => {
    const cost = payrollCost([10], { ...payroll, rollUpPercent: 17.15 });
    expect(cost).toMatchObject({ totalOverBase: usd("12000.00"), totalRollUp: usd("2058.00") });
  });

  it("keeps lump sums apart, and says that it needs the number of workers", () => {
    const terms: PayTerms = {
      steps: [percent(3, { contractYear: 1 }), { kind: "lumpSum", amount: usd("2500") }],
    };
    const cost = payrollCost(terms, { ...payroll, years: 1 });
    expect(cost.lumpSums).toEqual([{ step: 1, perWorker: usd("2500"), condition: null, total: null }]);
    expect(cost).toMatchObject({ totalOverBase: usd("3600.00"), complete: false });
    expect(cost.missing).toEqual(["workers: how many lump sums are paid"]);
  });
});
