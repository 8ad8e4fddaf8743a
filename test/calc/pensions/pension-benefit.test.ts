// Benefits worked by hand, what is missing, bad input, and laws.

import fc from "fast-check";
import { type PensionBenefitFacts, type PensionTerms, pensionBenefit } from "picketline";
import { describe, expect, it, test } from "vitest";
import { thrownBy } from "../../time/thrown-by.js";
import { usd } from "../builders.js";

const terms = {
  plan: "definedBenefit",
  action: "maintain",
  formula: { multiplierPercent: 2, averagePay: "finalAverage", averagingYears: 3 },
} as const satisfies PensionTerms;

const facts = {
  yearsOfService: 10,
  payHistory: [usd("90000"), usd("50000"), usd("60000"), usd("70000")],
  averagedYears: "lastYears",
  rounding: "halfEven",
} as const satisfies PensionBenefitFacts;

/** The benefit; the test fails where it is not known. */
function benefitOf(ofTerms: PensionTerms, ofFacts: PensionBenefitFacts) {
  const answer = pensionBenefit(ofTerms, ofFacts);
  return answer.known ? answer : expect.fail(JSON.stringify(answer.missing));
}

describe("pensionBenefit", () => {
  it("is 20,400 a year for 20 years at 1.7 % of 60,000 (NASRA)", () => {
    const benefit = benefitOf(
      { ...terms, formula: { multiplierPercent: 1.7, averagePay: "finalAverage" } },
      { yearsOfService: 20, averagePay: usd("60000"), rounding: "halfEven" },
    );
    expect(benefit).toMatchObject({
      annual: usd("20400.00"),
      monthly: usd("1700.00"),
      percentOfAveragePay: 34,
      reductionPercent: 0,
      vested: "unknown",
    });
  });

  it("averages the last, the highest, or the highest years in a row", () => {
    // Last: (50 + 60 + 70)/3 = 60; highest: (90 + 70 + 60)/3 = 73.333…; in a row: (90 + 50 + 60)/3 = 66.666…
    expect(benefitOf(terms, facts).annual).toEqual(usd("12000.00"));
    expect(benefitOf(terms, { ...facts, averagedYears: "highestYears" }).annual).toEqual(usd("14666.67"));
    const inARow = benefitOf(terms, { ...facts, averagedYears: "highestConsecutiveYears" });
    expect(inARow).toMatchObject({
      averagePay: usd("66666.67"),
      annual: usd("13333.33"),
      monthly: usd("1111.11"),
    });
  });

  it("averages the whole career", () => {
    // (90 + 50 + 60 + 70)/4 = 67.5; 3.5 years at 2 % are 7 %: 4,725.
    const career = { ...terms, formula: { multiplierPercent: 2, averagePay: "careerAverage" } } as const;
    const { averagedYears: _, ...rest } = facts;
    expect(benefitOf(career, { ...rest, yearsOfService: 3.5 }).annual).toEqual(usd("4725.00"));
    expect(thrownBy(() => pensionBenefit(career, { ...rest, yearsOfService: 4.5 })).message).toBe(
      '"facts.payHistory" is a list of 4; by facts.yearsOfService it needs the pay of 5 years.',
    );
  });

  it("counts no more years than the limit", () => {
    const capped = benefitOf(terms, { ...facts, yearsOfService: 40, maximumYears: 30 });
    expect(capped).toMatchObject({ yearsCounted: 30, annual: usd("36000.00"), percentOfAveragePay: 60 });
    expect(benefitOf(terms, facts).assumptions).toContainEqual({
      name: "maximumYears",
      value: "none stated, none applied",
      from: "library",
    });
  });

  it("takes a percent for each year before the stated age, added up", () => {
    // Drawn at 62.5, 2.5 years before 65, at 6 % a year: 15 % off 12,000.
    const earlyReduction = { percentPerYear: 6, unreducedAge: 65, ageWhenDrawn: 62.5 };
    const early = benefitOf(terms, { ...facts, earlyReduction });
    expect(early).toMatchObject({
      annual: usd("10200.00"),
      annualUnreduced: usd("12000.00"),
      monthly: usd("850.00"),
      reductionPercent: 15,
    });
    const late = benefitOf(terms, { ...facts, earlyReduction: { ...earlyReduction, ageWhenDrawn: 70 } });
    expect(late.annual).toEqual(usd("12000.00"));
  });

  it("takes the multiplier from tiers, each year by its own or all by the last", () => {
    const tiers = [
      { fromYears: 0, multiplierPercent: 1.5 },
      { fromYears: 10, multiplierPercent: 2 },
    ];
    const given = { ...facts, yearsOfService: 25 };
    // 10 × 1.5 + 15 × 2 = 45 %; 25 × 2 = 50 %; of 60,000.
    const eachYear = benefitOf(terms, { ...given, multiplierTiers: { apply: "eachYear", tiers } });
    expect(eachYear).toMatchObject({ percentOfAveragePay: 45, annual: usd("27000.00") });
    const allYears = benefitOf(terms, { ...given, multiplierTiers: { apply: "allYears", tiers } });
    expect(allYears).toMatchObject({ percentOfAveragePay: 50, annual: usd("30000.00") });
    // With a limit of 12 years: 10 × 1.5 + 2 × 2 = 19 %; 12 × 2 = 24 %.
    const limited = { ...given, maximumYears: 12 };
    expect(benefitOf(terms, { ...limited, multiplierTiers: { apply: "eachYear", tiers } })).toMatchObject({
      percentOfAveragePay: 19,
    });
    expect(benefitOf(terms, { ...limited, multiplierTiers: { apply: "allYears", tiers } })).toMatchObject({
      percentOfAveragePay: 24,
    });
  });

  it("says whether it is vested", () => {
    expect(benefitOf({ ...terms, vestingYears: 10 }, facts).vested).toBe(true);
    expect(benefitOf({ ...terms, vestingYears: 10.5 }, facts).vested).toBe(false);
    expect(benefitOf(terms, { ...facts, vestingYears: 5 }).vested).toBe(true);
  });

  it("names all that it rests on, and whose it is", () => {
    const earlyReduction = { percentPerYear: 5, unreducedAge: 65, ageWhenDrawn: 64 };
    const given = { ...facts, earlyReduction, vestingYears: 5, maximumYears: 30, places: 0 };
    expect(benefitOf(terms, given).assumptions).toEqual([
      { name: "plan", value: "definedBenefit", from: "terms" },
      { name: "yearsOfService", value: 10, from: "caller" },
      { name: "maximumYears", value: 30, from: "caller" },
      { name: "multiplierPercent", value: 2, from: "terms" },
      { name: "averagePayKind", value: "finalAverage", from: "terms" },
      { name: "averagingYears", value: 3, from: "terms" },
      { name: "payHistory", value: "90000, 50000, 60000, 70000 USD, oldest first", from: "caller" },
      { name: "averagedYears", value: "lastYears", from: "caller" },
      {
        name: "earlyReduction",
        value: "5% for each year before 65, not compounded; drawn at 64",
        from: "caller",
      },
      { name: "rounding", value: "halfEven", from: "caller" },
      { name: "places", value: 0, from: "caller" },
      { name: "vestingYears", value: 5, from: "caller" },
    ]);
  });
});

describe("what is missing is listed, not guessed", () => {
  const bare: PensionTerms = { plan: "definedBenefit", action: "restore" };
  const fieldsMissing = (ofTerms: PensionTerms | "unknown", ofFacts: object) => {
    const answer = pensionBenefit(ofTerms, { yearsOfService: 10, rounding: "up", ...ofFacts });
    return answer.known ? "known" : answer.missing.map(({ field }) => field);
  };

  test.each<[PensionTerms | "unknown", object, string[]]>([
    ["unknown", {}, ["terms"]],
    [{ plan: "unknown", action: "unknown" }, {}, ["terms.plan"]],
    [{ plan: "definedContribution", action: "maintain" }, {}, ["terms.formula"]],
    [{ plan: "cashBalance", action: "unknown" }, {}, ["terms.formula"]],
    [bare, {}, ["facts.multiplierPercent", "facts.averagePay"]],
    [bare, { payHistory: [usd("1")] }, ["facts.multiplierPercent", "facts.averagePayKind"]],
    [
      bare,
      { multiplierPercent: 2, payHistory: [usd("1")], averagePayKind: "finalAverage" },
      ["facts.averagedYears", "facts.averagingYears"],
    ],
    [terms, { yearsOfService: undefined, averagePay: usd("1") }, ["facts.yearsOfService"]],
  ])("%j with %j lacks %j", (ofTerms, ofFacts, fields) => {
    expect(fieldsMissing(ofTerms, ofFacts)).toEqual(fields);
  });

  it("answers for a hybrid the part with the formula, and says so", () => {
    const hybrid = benefitOf({ ...terms, plan: "hybrid" }, facts);
    expect(hybrid.annual).toEqual(usd("12000.00"));
    expect(hybrid.assumptions.find(({ name }) => name === "partOfPlan")?.from).toBe("library");
  });
});

describe("bad input", () => {
  const formula = terms.formula;
  test.each<[object, object, string]>([
    [{}, { yearsOfService: -1 }, '"facts.yearsOfService" is -1'],
    [{}, { yearsOfService: 81 }, '"facts.yearsOfService" is 81'],
    [{}, { yearsOfService: Number.NaN }, '"facts.yearsOfService" is NaN'],
    [{}, { maximumYears: Number.POSITIVE_INFINITY }, '"facts.maximumYears" is Infinity'],
    [{ formula: { ...formula, multiplierPercent: 1001 } }, {}, '"terms.formula.multiplierPercent" is 1001'],
    [{ formula: { ...formula, averagingYears: 0 } }, {}, '"terms.formula.averagingYears" is 0'],
    [{ formula: { ...formula, averagingYears: 2.5 } }, {}, '"terms.formula.averagingYears" is 2.5'],
    [{ formula: { ...formula, averagingYears: 5 } }, {}, '"facts.payHistory" is a list of 4'],
    [{ formula: { ...formula, averagePay: "best" } }, {}, '"terms.formula.averagePay" is "best"'],
    [{}, { multiplierPercent: 1.8 }, '"facts.multiplierPercent" is 1.8'],
    [{}, { averagePay: usd("60000") }, '"facts.averagePay" is 60000'],
    [{}, { averagedYears: "best" }, '"facts.averagedYears" is "best"'],
    [{}, { payHistory: [] }, '"facts.payHistory" is an empty list'],
    [{}, { payHistory: [usd("1"), usd("-1"), usd("1")] }, '"facts.payHistory[1].amount" is "-1"'],
    [{}, { payHistory: [usd("1"), usd("1e3"), usd("1")] }, '"facts.payHistory[1].amount" is "1e3"'],
    [
      {},
      { payHistory: [usd("1"), { amount: "1", currency: "CAD" }, usd("1")] },
      '"facts.payHistory[1].currency" is "CAD"',
    ],
    [{}, { rounding: "sideways" }, '"rounding" is "sideways"'],
    [{}, { places: 7 }, '"places" is 7'],
    [
      {},
      { earlyReduction: { percentPerYear: 11, unreducedAge: 65, ageWhenDrawn: 55 } },
      '"facts.earlyReduction.percentPerYear" is 11; over 10 years that takes off 110%',
    ],
    [
      {},
      { earlyReduction: { percentPerYear: 5, unreducedAge: 65, ageWhenDrawn: -1 } },
      '"facts.earlyReduction.ageWhenDrawn" is -1',
    ],
    [
      {},
      { multiplierTiers: { apply: "eachYear", tiers: [] } },
      '"facts.multiplierTiers.tiers" is an empty list',
    ],
    [
      {},
      { multiplierTiers: { apply: "eachYear", tiers: [{ fromYears: 5, multiplierPercent: 1 }] } },
      '"facts.multiplierTiers.tiers[0].fromYears" is 5',
    ],
    [{}, { multiplierTiers: { apply: "some", tiers: [] } }, '"facts.multiplierTiers.apply" is "some"'],
    [{ vestingYears: -5 }, {}, '"terms.vestingYears" is -5'],
  ])("case %#", (badTerms, badFacts, message) => {
    const error = thrownBy(() => pensionBenefit({ ...terms, ...badTerms }, { ...facts, ...badFacts }));
    expect(error.code).toBe("invalid-argument");
    expect(error.message).toContain(message);
  });
});

describe("laws", () => {
  const cents = (amount: string) => BigInt(amount.replace(".", ""));
  const years = fc.integer({ min: 0, max: 320 }).map((quarters) => quarters / 4);
  const percent = fc.integer({ min: 0, max: 500 }).map((hundredths) => hundredths / 100);
  const pay = fc.integer({ min: 0, max: 50_000_000 }).map((all) => (all / 100).toFixed(2));
  const annual = (yearsOfService: number, multiplierPercent: number, amount: string, more: object = {}) => {
    const bare: PensionTerms = { plan: "definedBenefit", action: "maintain" };
    const given = {
      yearsOfService,
      multiplierPercent,
      averagePay: usd(amount),
      rounding: "down",
      ...more,
    } as const;
    return cents(benefitOf(bare, given).annual.amount);
  };

  it("grows with years and with pay, and a limit never raises it", () => {
    fc.assert(
      fc.property(years, years, percent, pay, pay, (y1, y2, multiplier, p1, p2) => {
        const [fewer, more] = y1 < y2 ? [y1, y2] : [y2, y1];
        const [low, high] = Number(p1) < Number(p2) ? [p1, p2] : [p2, p1];
        const least = annual(fewer, multiplier, low);
        expect(annual(more, multiplier, low) >= least).toBe(true);
        expect(annual(fewer, multiplier, high) >= least).toBe(true);
        expect(annual(more, multiplier, low, { maximumYears: fewer })).toBe(least);
      }),
    );
  });

  it("gives by tiers of one percent what a single percent gives, and no more under a limit", () => {
    const apply = fc.constantFrom("eachYear", "allYears");
    fc.assert(
      fc.property(
        years,
        years,
        percent,
        percent,
        pay,
        apply,
        (service, limit, first, second, amount, how) => {
          const tiers = (a: number, b: number) => ({
            multiplierTiers: {
              apply: how,
              tiers: [
                { fromYears: 0, multiplierPercent: a },
                { fromYears: 10, multiplierPercent: b },
              ],
            },
          });
          expect(annual(service, 1, amount, tiers(first, first))).toBe(annual(service, first, amount));
          const open = annual(service, 1, amount, tiers(first, second));
          const limited = annual(service, 1, amount, { ...tiers(first, second), maximumYears: limit });
          expect(limited <= open).toBe(true);
        },
      ),
    );
  });
});
