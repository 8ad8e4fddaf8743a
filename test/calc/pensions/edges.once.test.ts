// All that an answer on a pension rests on and all that it lacks, by name, and the edges of each rule. Worked by hand.

import {
  type CashBalanceFacts,
  type ContributionFacts,
  cashBalance,
  contributionBalance,
  type PensionAction,
  type PensionBenefitFacts,
  type PensionPlan,
  type PensionTerms,
  pensionBenefit,
  planActionOn,
} from "picketline";
import { describe, expect, it, test } from "vitest";
import { usd } from "../builders.js";

const account = {
  pay: [usd("50000"), usd("60000")],
  rounding: "halfEven",
  roundWhen: "eachPosting",
} as const satisfies CashBalanceFacts;
const cashPlan = {
  plan: "cashBalance",
  action: "create",
  cashBalance: { payCreditPercent: 5, interestCreditPercent: 4 },
} as const satisfies PensionTerms;
const matched = {
  plan: "definedContribution",
  action: "maintain",
  contribution: { automaticPercent: 5, matchPercent: 50, matchUpToPercent: 4 },
  vestingYears: 3,
} as const satisfies PensionTerms;
const paidIn = {
  ...account,
  workerPercent: 6,
  returnPercent: 10,
  paidIn: "endOfYear",
} as const satisfies ContributionFacts;
const formula = {
  plan: "definedBenefit",
  action: "maintain",
  formula: { multiplierPercent: 2, averagePay: "finalAverage", averagingYears: 2 },
} as const satisfies PensionTerms;
const service = {
  yearsOfService: 10,
  averagePay: usd("60000"),
  rounding: "halfEven",
} as const satisfies PensionBenefitFacts;

interface Told {
  readonly assumptions: readonly { readonly name: string; readonly value: unknown; readonly from: string }[];
  readonly missing?: readonly { readonly field: string; readonly wanted: string }[];
}
const rests = (answer: Told) => answer.assumptions.map(({ name, value, from }) => [name, value, from]);
const lacking = (answer: Told) => answer.missing?.map(({ field, wanted }) => [field, wanted]);

describe("what an account rests on", () => {
  it("with stated credits", () => {
    const given = { ...account, openingBalance: usd("100"), places: 2, vestingYears: 3, yearsOfService: 2 };
    expect(rests(cashBalance(cashPlan, given))).toEqual([
      ["rounding", "halfEven", "caller"],
      ["places", 2, "caller"],
      ["roundWhen", "eachPosting", "caller"],
      ["plan", "cashBalance", "terms"],
      ["pay", "50000, 60000 USD, oldest first", "caller"],
      ["payCreditPercent", 5, "terms"],
      ["interestCreditPercent", 4, "terms"],
      ["openingBalance", "100 USD", "caller"],
      ["vestingYears", 3, "caller"],
      ["yearsOfService", 2, "caller"],
    ]);
  });

  it("with contributions and returns, of which nothing was there at first", () => {
    const { roundWhen: _, ...rest } = paidIn;
    const given = { ...rest, roundWhen: "inTheAnswer", returnPercent: [10, 5], yearsOfService: 2 } as const;
    expect(rests(contributionBalance(matched, given))).toEqual([
      ["rounding", "halfEven", "caller"],
      ["places", 2, "library"],
      ["roundWhen", "inTheAnswer", "caller"],
      ["plan", "definedContribution", "terms"],
      ["workerPercent", 6, "caller"],
      ["automaticPercent", 5, "terms"],
      ["matchPercent", 50, "terms"],
      ["matchUpToPercent", 4, "terms"],
      ["maximumPercent", "none stated, none applied", "library"],
      ["pay", "50000, 60000 USD, oldest first", "caller"],
      ["returnPercent", "10, 5", "caller"],
      ["paidIn", "endOfYear", "caller"],
      ["openingWorker", "0 USD", "library"],
      ["openingEmployer", "0 USD", "library"],
      ["vestingYears", 3, "terms"],
      ["yearsOfService", 2, "caller"],
    ]);
  });

  it("of a plan of two parts it is the account's part, and it says so", () => {
    const hybrid: PensionTerms = { ...cashPlan, plan: "hybrid" };
    const answer = cashBalance(hybrid, account);
    expect(answer).toMatchObject({ known: true });
    expect(rests(answer)).toContainEqual(["partOfPlan", "the account only, without a formula", "library"]);
    const alone = rests(cashBalance(cashPlan, account)).map(([name]) => name);
    expect(alone).not.toContain("partOfPlan");
    expect(alone).not.toContain("interestIndex");
  });

  it("years are counted from 1, and a fixed rate is that of every year", () => {
    const answer = cashBalance(cashPlan, account);
    // 2,500; 2,500 × 1.04 + 3,000.
    expect(answer).toMatchObject({
      years: [
        { year: 1, interestCreditPercent: 4, payCredit: usd("2500.00"), balance: usd("2500.00") },
        { year: 2, interestCreditPercent: 4, interestCredit: usd("100.00"), balance: usd("5600.00") },
      ],
    });
  });

  it("a worker who pays in nothing is matched by nothing, and no match is asked for", () => {
    const given = { ...paidIn, workerPercent: 0, automaticPercent: 5 };
    const answer = contributionBalance({ plan: "definedContribution", action: "maintain" }, given);
    expect(rests(answer)).toContainEqual(["matchPercent", "none stated, none applied", "library"]);
    expect(rests(answer)).toContainEqual(["matchUpToPercent", "none stated, none applied", "library"]);
    const halfMatch = { ...given, matchPercent: 50 };
    expect(contributionBalance({ plan: "definedContribution", action: "maintain" }, halfMatch).known).toBe(
      true,
    );
    const stated = { ...given, matchPercent: 50, matchUpToPercent: 4 };
    const told = rests(contributionBalance({ plan: "definedContribution", action: "maintain" }, stated));
    expect(told).toContainEqual(["matchPercent", 50, "caller"]);
    expect(told).toContainEqual(["matchUpToPercent", 4, "caller"]);
  });
});

describe("what an account lacks", () => {
  test.each<[PensionPlan, wanted: string]>([
    ["unknown", "what kind of plan it is"],
    ["definedBenefit", "the account of such a plan: this one has a formula, which pensionBenefit answers"],
    ["multiemployer", "the account of such a plan: this one has a formula, which pensionBenefit answers"],
    [
      "definedContribution",
      "credits stated in advance: this plan is an account with returns, which contributionBalance answers",
    ],
  ])("stated credits, of a plan that is %s", (plan, wanted) => {
    const answer = cashBalance({ plan, action: "maintain" }, account);
    expect(lacking(answer as Told)).toEqual([["terms.plan", wanted]]);
    expect(rests(answer)).toContainEqual(["plan", plan, "terms"]);
  });

  it("contributions, of a plan with stated credits", () => {
    expect(lacking(contributionBalance(cashPlan, paidIn) as Told)).toEqual([
      ["terms.plan", "contributions: this plan is an account with stated credits, which cashBalance answers"],
    ]);
  });

  it("the terms themselves", () => {
    const nothing = [["terms", "the terms, of which nothing is known"]];
    expect(lacking(cashBalance("unknown", account) as Told)).toEqual(nothing);
    expect(lacking(pensionBenefit("unknown", service) as Told)).toEqual(nothing);
  });

  it("credits", () => {
    const credits = (cash: PensionTerms["cashBalance"]) =>
      lacking(
        cashBalance(
          { plan: "cashBalance", action: "create", ...(cash === undefined ? {} : { cashBalance: cash }) },
          account,
        ) as Told,
      );
    expect(credits(undefined)).toEqual([
      ["facts.payCreditPercent", "the pay credit in percent of pay"],
      ["facts.interestCreditPercent", "the interest credit of each year, in percent"],
    ]);
    expect(credits({ payCreditPercent: 5, interestIndex: "one-year Treasury" })).toEqual([
      ["facts.interestCreditPercent", "the interest credit of each year by one-year Treasury, in percent"],
    ]);
    expect(credits({ interestCreditPercent: 4 } as never)).toEqual([
      ["facts.payCreditPercent", "the pay credit in percent of pay"],
    ]);
  });

  it("contributions and returns", () => {
    const bare: PensionTerms = { plan: "definedContribution", action: "maintain" };
    const given = { ...paidIn, workerPercent: undefined, returnPercent: undefined } as never;
    expect(lacking(contributionBalance(bare, given) as Told)).toEqual([
      ["facts.workerPercent", "what the worker pays in"],
      ["facts.automaticPercent", "what the employer pays whatever the worker pays, 0 for nothing"],
      ["facts.matchPercent", "what the employer pays for each percent that the worker pays, 0 for nothing"],
      ["facts.returnPercent", "the return that is assumed, in percent a year"],
    ]);
    const halfMatch = { ...paidIn, automaticPercent: 5, matchPercent: 50 };
    expect(lacking(contributionBalance(bare, halfMatch) as Told)).toEqual([
      ["facts.matchUpToPercent", "the worker's contribution up to which it is matched"],
    ]);
    const noReturn = contributionBalance(matched, { ...paidIn, returnPercent: undefined } as never);
    expect(rests(noReturn).map(([name]) => name)).not.toContain("returnPercent");
  });

  it("vesting", () => {
    const answer = cashBalance(cashPlan, account);
    expect(answer.known && answer.vesting).toEqual({
      known: false,
      missing: [
        { field: "facts.vestingYears", wanted: "the years after which it vests" },
        { field: "facts.yearsOfService", wanted: "the worker's years of service" },
      ],
    });
  });
});

describe("a rate of the terms", () => {
  it("loses no more than all, and is refused by the name of its field", () => {
    const fixed = (interestCreditPercent: number) => () =>
      cashBalance({ ...cashPlan, cashBalance: { payCreditPercent: 5, interestCreditPercent } }, account);
    expect(fixed(-100)()).toMatchObject({ known: true, balance: usd("3000.00") });
    expect(fixed(-101)).toThrow(
      '"terms.cashBalance.interestCreditPercent" is -101; it can be a number from -100 to 1000.',
    );
  });

  it("stands where the caller says the same", () => {
    const same = cashBalance(cashPlan, { ...account, payCreditPercent: 5, interestCreditPercent: 4 });
    expect(rests(same)).toContainEqual(["payCreditPercent", 5, "terms"]);
    expect(same).toMatchObject({ balance: usd("5600.00") });
  });
});

describe("a benefit by a formula", () => {
  it("rests on what is given, and on what is not applied", () => {
    const { formula: _, ...bare } = formula;
    const given = {
      ...service,
      multiplierTiers: {
        apply: "eachYear",
        tiers: [
          { fromYears: 0, multiplierPercent: 1.5 },
          { fromYears: 10, multiplierPercent: 2 },
        ],
      },
    } as const;
    expect(rests(pensionBenefit({ ...bare, plan: "hybrid" }, given))).toEqual([
      ["plan", "hybrid", "terms"],
      ["partOfPlan", "the part with the formula only, without the account", "library"],
      ["yearsOfService", 10, "caller"],
      ["maximumYears", "none stated, none applied", "library"],
      ["multiplierTiers", "1.5 from year 0, 2 from year 10; each year by its own tier", "caller"],
      ["averagePay", "60000 USD", "caller"],
      ["earlyReduction", "none given, none applied", "library"],
      ["rounding", "halfEven", "caller"],
      ["places", 2, "library"],
    ]);
    const all = { ...given, multiplierTiers: { ...given.multiplierTiers, apply: "allYears" } } as const;
    expect(rests(pensionBenefit(bare, all))).toContainEqual([
      "multiplierTiers",
      "1.5 from year 0, 2 from year 10; all years by the tier reached",
      "caller",
    ]);
  });

  it("of several employers is one by a formula, too", () => {
    expect(pensionBenefit({ ...formula, plan: "multiemployer" }, service)).toMatchObject({
      known: true,
      annual: usd("12000.00"),
    });
  });

  const wanted = (terms: PensionTerms, facts: object) => {
    const { averagePay: _, ...rest } = service;
    return lacking(pensionBenefit(terms, { ...rest, ...facts } as PensionBenefitFacts) as Told);
  };
  const bare: PensionTerms = { plan: "definedBenefit", action: "maintain" };
  const history = [usd("50000"), usd("60000"), usd("70000")];

  test.each<[PensionTerms, facts: object, lacks: readonly (readonly [string, string])[]]>([
    [
      { plan: "definedContribution", action: "maintain" },
      {},
      [["terms.formula", "a formula: this plan is an account, which contributionBalance answers"]],
    ],
    [
      { plan: "cashBalance", action: "maintain" },
      {},
      [["terms.formula", "a formula: this plan is an account, which cashBalance answers"]],
    ],
    [{ plan: "unknown", action: "maintain" }, {}, [["terms.plan", "what kind of plan it is"]]],
    [
      bare,
      { yearsOfService: undefined },
      [
        ["facts.yearsOfService", "the worker's years of service"],
        ["facts.multiplierPercent", "the percent of average pay earned by each year of service"],
        ["facts.averagePay", "the average pay a year, or a payHistory of which it is taken"],
      ],
    ],
    [
      bare,
      { multiplierPercent: 2, payHistory: history },
      [["facts.averagePayKind", "whether the final pay or that of the career is averaged"]],
    ],
    [
      bare,
      { multiplierPercent: 2, payHistory: history, averagePayKind: "finalAverage" },
      [
        ["facts.averagedYears", "which years are averaged: the last or the highest"],
        ["facts.averagingYears", "over how many years the pay is averaged"],
      ],
    ],
    [
      formula,
      { payHistory: history },
      [["facts.averagedYears", "which years are averaged: the last or the highest"]],
    ],
    [
      bare,
      {
        multiplierPercent: 2,
        payHistory: history,
        averagePayKind: "finalAverage",
        averagedYears: "lastYears",
      },
      [["facts.averagingYears", "over how many years the pay is averaged"]],
    ],
  ])("case %#: what it lacks", (terms, facts, lacks) => {
    expect(wanted(terms, facts)).toEqual(lacks);
  });

  it("of the highest years in a row, the last ones as well as the first ones", () => {
    const highest = (...pays: readonly string[]) => {
      const { averagePay: _, ...rest } = service;
      const facts = { ...rest, payHistory: pays.map(usd), averagedYears: "highestConsecutiveYears" } as const;
      const answer = pensionBenefit(formula, facts);
      return answer.known ? answer.averagePay.amount : undefined;
    };
    expect(highest("10", "20", "60", "80")).toBe("70.00");
    expect(highest("60", "80", "10", "20")).toBe("70.00");
    // The last year alone is no two years: 90 and 10 come to 50 on average, 60 and 20 to 40.
    expect(highest("60", "20", "10", "90")).toBe("50.00");
  });

  it("drawn at the stated age it is whole, and all of it can be taken off", () => {
    const drawn = (ageWhenDrawn: number, percentPerYear: number) =>
      pensionBenefit(formula, {
        ...service,
        earlyReduction: { percentPerYear, unreducedAge: 65, ageWhenDrawn },
      });
    expect(drawn(65, 6)).toMatchObject({ reductionPercent: 0, annual: usd("12000.00") });
    expect(drawn(55, 10)).toMatchObject({ reductionPercent: 100, annual: usd("0.00") });
  });

  it("of tiers that all years share, the tier of the very year counts", () => {
    const tiers = [
      { fromYears: 0, multiplierPercent: 1 },
      { fromYears: 10, multiplierPercent: 2 },
      { fromYears: 20, multiplierPercent: 3 },
    ];
    const earned = (apply: "allYears" | "eachYear", yearsOfService: number) =>
      pensionBenefit(formula, { ...service, yearsOfService, multiplierTiers: { apply, tiers } });
    expect(earned("allYears", 9.5)).toMatchObject({ percentOfAveragePay: 9.5 });
    expect(earned("allYears", 10)).toMatchObject({ percentOfAveragePay: 20 });
    expect(earned("allYears", 19)).toMatchObject({ percentOfAveragePay: 38 });
    expect(earned("eachYear", 10)).toMatchObject({ percentOfAveragePay: 10 });
    expect(earned("eachYear", 25)).toMatchObject({ percentOfAveragePay: 45 }); // 10 + 20 + 15
  });

  it("percentages that are no money are rounded to 12 decimals, to the nearest", () => {
    const long = { ...formula.formula, multiplierPercent: 0.1234567890135 };
    expect(pensionBenefit({ ...formula, formula: long }, { ...service, yearsOfService: 1 })).toMatchObject({
      percentOfAveragePay: 0.123456789014,
    });
  });

  it("a limit of the terms is refused by the name of its field", () => {
    const limited = { ...formula, formula: { ...formula.formula, maximumYears: 81 } };
    expect(() => pensionBenefit(limited, service)).toThrow('"terms.formula.maximumYears" is 81;');
  });

  const refused = (facts: object) => () =>
    pensionBenefit(formula, { ...service, ...facts } as PensionBenefitFacts);
  const tiered = (...tiers: readonly (readonly [number, number])[]) =>
    refused({
      multiplierTiers: {
        apply: "eachYear",
        tiers: tiers.map(([fromYears, multiplierPercent]) => ({ fromYears, multiplierPercent })),
      },
    });
  const tier = "facts.multiplierTiers.tiers";
  test.each<[message: string, call: () => unknown]>([
    [`"${tier}" is an empty list; it must be a list of at least 1 tier.`, tiered()],
    [`"${tier}[0].fromYears" is 5; it must be 0 for the first tier.`, tiered([5, 1])],
    [`"${tier}[0].fromYears" is 81; it can be a number from 0 to 80.`, tiered([81, 1])],
    [`"${tier}[2].fromYears" is 10; it must be more than 10.`, tiered([0, 1], [10, 2], [10, 3])],
    [`"${tier}[0].multiplierPercent" is -1; it can be a number from 0 to 1000.`, tiered([0, -1])],
    [
      '"facts.averagePay.amount" is "-1"; it must be an amount of 0 or more.',
      refused({ averagePay: usd("-1") }),
    ],
    [
      '"facts.averagePayKind" is "best"; it can be: finalAverage, careerAverage.',
      refused({ averagePayKind: "best" }),
    ],
    [
      '"facts.earlyReduction.percentPerYear" is -1; it can be a number from 0 to 1000.',
      refused({ earlyReduction: { percentPerYear: -1, unreducedAge: 65, ageWhenDrawn: 60 } }),
    ],
    [
      '"facts.earlyReduction.unreducedAge" is 121; it can be a number from 0 to 120.',
      refused({ earlyReduction: { percentPerYear: 1, unreducedAge: 121, ageWhenDrawn: 60 } }),
    ],
    [
      '"facts.averagingYears" is 2.5; it can be a whole number from 1 to 80.',
      refused({ averagingYears: 2.5 }),
    ],
    [
      '"facts.payHistory" is a list of 1; by averagingYears it needs the pay of 2 years.',
      refused({ averagePay: undefined, payHistory: [usd("1")], averagedYears: "lastYears" }),
    ],
  ])("%s", (message, call) => {
    expect(call).toThrow(expect.objectContaining({ code: "invalid-argument", message }));
  });
});

describe("why an action means what it does", () => {
  const plan = "definedBenefit";
  const because = (action: PensionAction, more: Partial<PensionTerms>, hiredOn: string, actionOn?: string) =>
    planActionOn({ plan, action, ...more }, { hiredOn, ...(actionOn === undefined ? {} : { actionOn }) })
      .because;
  const kept = "The freeze ends what is earned; what was earned before it is kept.";
  const late = "Hired on or after the freeze, so that nothing was earned before it.";
  const inside = "Hired before the plan closed, so that it goes on.";
  const outside = "Hired on or after the day on which the plan closed.";

  test.each<
    [PensionAction, more: Partial<PensionTerms>, hiredOn: string, actionOn: string | undefined, string[]]
  >([
    [
      "restore",
      {},
      "2020",
      undefined,
      ["The plan is restored to those whom the terms are for; earlier years are not told of."],
    ],
    ["create", {}, "2020", undefined, ["The plan is created for those whom the terms are for."]],
    ["improve", {}, "2020", undefined, ["The plan is improved for those whom the terms are for."]],
    ["maintain", {}, "2020", undefined, ["The plan goes on for those whom the terms are for."]],
    [
      "convert",
      {},
      "2020",
      undefined,
      ["It goes on as the plan converted to; what was earned in the plan before it is apart."],
    ],
    ["unknown", {}, "2020", undefined, ["What is to become of the plan is not known."]],
    ["freeze", {}, "2020", undefined, [kept]],
    ["freeze", {}, "2014", "2015-06-01", [kept]],
    ["freeze", {}, "2016", "2015-06-01", [late]],
    ["freeze", {}, "2015", "2015-06-01", [kept, late]],
    [
      "close",
      { hiredOnOrAfter: "2015-01-01" },
      "2016",
      undefined,
      ["The plan is closed to those hired then."],
    ],
    ["close", { hiredBefore: "2015-01-01" }, "2010", undefined, ["The plan is closed to those hired then."]],
    ["close", {}, "2014", "2015-06-01", [inside]],
    ["close", {}, "2016", "2015-06-01", [outside]],
    ["close", {}, "2014", undefined, [inside, outside]],
    [
      "freeze",
      { hiredOnOrAfter: "2015-01-01" },
      "2014",
      undefined,
      ["The freeze is for others by their day of hire."],
    ],
    [
      "close",
      { hiredOnOrAfter: "2015-01-01" },
      "2014",
      undefined,
      ["The closing is for others by their day of hire."],
    ],
    [
      "restore",
      { hiredOnOrAfter: "2015-01-01" },
      "2014",
      undefined,
      ["The terms are for others by their day of hire."],
    ],
  ])("%s, %j, hired %s, on %s", (action, more, hiredOn, actionOn, why) => {
    expect(because(action, more, hiredOn, actionOn)).toEqual(why);
  });

  it("a worker who may be on either side of the tier is not surely among them", () => {
    const maybe = planActionOn({ plan, action: "maintain", hiredBefore: "2015-06-01" }, { hiredOn: "2015" });
    expect(maybe).toMatchObject({
      effect: "cannotTell",
      amongThem: "maybe",
      possible: ["accrues", "notCovered"],
    });
  });
});
