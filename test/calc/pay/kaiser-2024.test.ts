// The positions on pay of the main record: what each comes to, and what is not known of it.

import { compoundRaise, type PayDemand, type PayTerms, payPath, payrollCost } from "picketline";
import record from "picketline/records/nuhw-kaiser-2024.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { usd } from "../builders.js";

const demands = record.stoppages.flatMap((stoppage) => stoppage.demands as unknown as PayDemand[]);
const positions = demands.filter(({ topic }) => topic === "pay").flatMap((demand) => demand.positions);
const termsOf = (id: string): PayTerms | "unknown" => {
  const position = positions.find((candidate) => candidate.id === id);
  if (position === undefined) throw new Error(`The record has no position ${id}.`);
  return position.terms;
};
const hourly = { base: usd("50"), per: "hour", rounding: "halfUp" } as const;

describe("Kaiser Permanente's offers and the settlement", () => {
  it.each([
    ["pay-kaiser-sep4", 13, 13.643608],
    ["pay-kaiser-oct", 18, 19.2464],
    ["pay-agreed", 20, 21.54233],
  ])("%s", (id, sumPercent, compoundPercent) => {
    expect(compoundRaise(termsOf(id))).toMatchObject({ sumPercent, compoundPercent, missing: [] });
  });

  it("leaves the longevity step out of the raises for everybody", () => {
    expect(compoundRaise(termsOf("pay-kaiser-oct")).notIncluded).toEqual([
      { step: 4, kind: "percent", why: "only after 25 years of service, which are not given" },
    ]);
  });

  it("leaves the $2,500 and the bilingual 50 cents out of the percentages", () => {
    expect(compoundRaise(termsOf("pay-agreed")).notIncluded.map(({ kind }) => kind)).toEqual([
      "lumpSum",
      "flat",
    ]);
  });

  it("takes a 19 % of which it is not known what it adds up for neither of the two", () => {
    for (const id of ["pay-kaiser-19-january", "pay-kaiser-19-march"]) {
      expect(compoundRaise(termsOf(id))).toMatchObject({ sumPercent: null, compoundPercent: null });
      expect(compoundRaise(termsOf(id)).missing).toHaveLength(2);
      expect(payPath(termsOf(id), hourly).final).toBeNull();
      expect(
        payrollCost(termsOf(id), { payroll: usd("1000000"), rounding: "halfUp" }).totalOverBase,
      ).toBeNull();
    }
  });

  it("gives no number for terms that were not published", () => {
    expect(compoundRaise(termsOf("pay-union-sep4"))).toMatchObject({
      sumPercent: null,
      compoundPercent: null,
    });
    expect(payrollCost("unknown", { payroll: usd("1"), rounding: "down" })).toMatchObject({
      byYear: [],
      totalOverBase: null,
      loading: null,
      complete: false,
      missing: ["terms: they are unknown", "years: how many are costed"],
    });
  });
});

describe("a wage of $50 under the settlement", () => {
  it("rises to $60.78, and $2,500 are paid once", () => {
    const path = payPath(termsOf("pay-agreed"), { ...hourly, percentPlaces: 4 });
    // 52.75; 55.65125; 58.4325; 60.7724: rounded to the cent each time.
    expect(path.steps.map(({ rate }) => rate?.amount)).toEqual(["52.75", "55.65", "58.43", "60.77"]);
    expect(path).toMatchObject({ sumPercent: 20, compoundPercent: 21.5423, lumpSumTotal: usd("2500.00") });
    expect(path.lumpSums).toEqual([{ step: 4, amount: usd("2500"), condition: "ratification" }]);
    expect(path.notIncluded).toEqual([
      { step: 5, kind: "flat", why: "only for workers who speak a second language" },
    ]);
  });

  it("rises by 50 cents more for who speaks a second language", () => {
    const path = payPath(termsOf("pay-agreed"), {
      ...hourly,
      appliesTo: ["workers who speak a second language"],
    });
    expect(path.final).toEqual(usd("61.27"));
    expect(path.missing).toEqual(["steps[5]: neither a day nor a contract year"]);
  });

  it("takes the longevity step of the October offer from 25 years on", () => {
    const final = (yearsOfService: number) =>
      payPath(termsOf("pay-kaiser-oct"), { ...hourly, yearsOfService }).final?.amount;
    // 52.50; 55.13 (55.125); 57.34 (57.3352); 59.63 (59.6336); then 2 %: 60.82 (60.8226).
    expect(final(24)).toBe("59.63");
    expect(final(25)).toBe("60.82");
  });
});

describe("the cost of the settlement on a payroll of $1,000,000", () => {
  const cost = payrollCost(termsOf("pay-agreed"), {
    payroll: usd("1000000"),
    rounding: "halfUp",
    workers: 2400,
  });

  it("counts each year over the base", () => {
    expect(cost.byYear.map(({ costOverBase }) => costOverBase.amount)).toEqual([
      "55000.00",
      "113025.00",
      "168676.25",
      "215423.30",
    ]);
    expect(cost.totalOverBase).toEqual(usd("552124.55"));
    expect(cost.years).toBe(4);
  });

  it("keeps $2,500 for each of 2,400 workers apart", () => {
    expect(cost.lumpSums).toEqual([
      { step: 4, perWorker: usd("2500"), condition: "ratification", total: usd("6000000.00") },
    ]);
  });

  it("is front-loaded against four raises of 5 %", () => {
    // 168,025 of 552,124.55; 50,000 + 102,500 of 525,631.25 with equal raises.
    expect(cost.loading).toMatchObject({
      firstHalfPercent: 30.43,
      evenFirstHalfPercent: 29.01,
      loading: "front",
    });
  });

  it("says what it takes for granted, and what it leaves out", () => {
    expect(cost.complete).toBe(false);
    expect(cost.notIncluded.map(({ step }) => step)).toEqual([5]);
    expect(cost.assumptions[0]).toContain("steps[1]: taken from the first day of contract year 2");
  });
});
