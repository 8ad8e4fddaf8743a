/** What does a pension plan pay a year by its formula: multiplier × years of service × average pay? */

import { unreadable } from "../../core/unreadable.js";
import type { Money } from "../../model/money.js";
import type { PensionTerms } from "../../model/pension-terms.js";
import type { Exact } from "../pay/exact-decimal.js";
import { dividedBy, exactOf, minus, times, whole } from "../pay/exact-decimal.js";
import { moneyFrom, roundingRule } from "../pay/pay-arguments.js";
import type { Rounding, RoundingRule } from "../pay/rounding.js";
import type { AveragePayFacts } from "./average-pay.js";
import { averagePayOf } from "./average-pay.js";
import { vestingRule } from "./cliff-vesting.js";
import type { EarlyReduction } from "./early-reduction.js";
import { reductionPercent } from "./early-reduction.js";
import type { PensionAssumption, PensionBasis, UnknownPension } from "./pension-basis.js";
import {
  assume,
  lacks,
  limitNumber,
  nearestNumber,
  neededNumber,
  newBasis,
  partOf,
  serviceYears,
  shareOfPay,
  unknownPension,
} from "./pension-basis.js";
import type { MultiplierTiers } from "./service-multiplier.js";
import { assertTiers, tieredPercent, tiersInWords } from "./service-multiplier.js";

/** What {@link pensionBenefit} is told of the worker, and of the plan where its terms are silent. */
export interface PensionBenefitFacts extends AveragePayFacts {
  /** The percent of average pay for each year of service, where the terms do not say. */
  readonly multiplierPercent?: number;
  /** A multiplier that changes with years of service; it takes the place of a single one. */
  readonly multiplierTiers?: MultiplierTiers;
  /** The most years of service that count, where the terms do not say; no limit where neither does. */
  readonly maximumYears?: number;
  /** Years of service after which the benefit is the worker's own, where the terms do not say. */
  readonly vestingYears?: number;
  /** What is taken off for drawing it early; nothing where left out. */
  readonly earlyReduction?: EarlyReduction;
  /** Which way the amounts of the answer are rounded; `halfUp` where left out. */
  readonly rounding?: Rounding;
  /** How many decimals of them are kept; 2 where left out. */
  readonly places?: number;
}

/** What a plan pays by its formula, and all that the answer rests on. */
export interface PensionBenefit {
  /** Always `true`: there is an answer. */
  readonly known: true;
  /** The benefit a year, after the reduction for drawing it early. */
  readonly annual: Money;
  /** A twelfth of the exact benefit a year, rounded on its own. */
  readonly monthly: Money;
  /** The benefit a year before that reduction. */
  readonly annualUnreduced: Money;
  /** What the reduction takes off, in percent of the benefit; 0 where there is none. */
  readonly reductionPercent: number;
  /** The average pay a year that was used. */
  readonly averagePay: Money;
  /** The years of service that count, after the limit. */
  readonly yearsCounted: number;
  /** The unreduced benefit in percent of average pay. */
  readonly percentOfAveragePay: number;
  /** Whether the benefit is the worker's own by now; a benefit that is not has been earned but can be lost. */
  readonly vested: true | false | "unknown";
  /** All that was used, by name. */
  readonly assumptions: readonly PensionAssumption[];
}

/**
 * The benefit a year (and a month) of a plan with a formula: multiplier × years of service × average pay, before tax,
 * from the day on which it is drawn, for one life. All is exact until the amounts of the answer are rounded.
 *
 * Plans of kind `definedBenefit` and `multiemployer` are answered, and of a `hybrid` the part with the formula. A plan
 * that promises an account has no such benefit: ask `contributionBalance` or `cashBalance`. What the formula needs and
 * neither terms nor facts give is listed under `missing`, with `known: false`; a limit that nobody states is not
 * applied. Survivor's benefits, social security offsets, later increases and the limits of tax law are left out.
 *
 * The formula is that of the National Association of State Retirement Administrators (NASRA): 60,000 × 20 years × 1.7 %
 * is 20,400 a year. Nothing here is advice: what a plan pays is for its documents and its administrator to say.
 *
 * @throws `LabourError` with code `invalid-argument` where a number, an amount or a word is outside what it can be, a
 * pay history is shorter than the average needs, an average is given twice, or the facts contradict the terms.
 *
 * @example
 * ```ts
 * import { pensionBenefit } from "picketline";
 * const formula = { multiplierPercent: 1.7, averagePay: "finalAverage" } as const;
 * const terms = { plan: "definedBenefit", action: "restore", formula } as const;
 * const facts = {
 *   yearsOfService: 20,
 *   averagePay: { amount: "60000", currency: "USD" },
 *   rounding: "halfEven",
 * } as const;
 * const benefit = pensionBenefit(terms, facts);
 * benefit.known && benefit.annual; // => { amount: "20400.00", currency: "USD" }
 * benefit.known && benefit.monthly; // => { amount: "1700.00", currency: "USD" }
 * ```
 *
 * @example
 * ```ts
 * import { pensionBenefit } from "picketline";
 * // Of a demand to restore a pension, often no more than that is published.
 * const facts = { yearsOfService: 20, rounding: "halfEven" } as const;
 * const answer = pensionBenefit({ plan: "definedBenefit", action: "restore" }, facts);
 * answer.known || answer.missing.map(({ field }) => field);
 * // => ["facts.multiplierPercent", "facts.averagePay"]
 * ```
 */
export function pensionBenefit(
  terms: PensionTerms | "unknown",
  facts: PensionBenefitFacts,
): PensionBenefit | UnknownPension {
  try {
    const rule = roundingRule(facts.rounding, facts.places);
    const basis = newBasis();
    if (terms === "unknown") {
      lacks(basis, "terms", "the terms, of which nothing is known");
      return unknownPension(basis);
    }
    assume(basis, "plan", terms.plan, "terms");
    switch (terms.plan) {
      case "definedBenefit":
      case "multiemployer":
        return formulaBenefit(basis, terms, facts, rule);
      case "hybrid":
        assume(basis, "partOfPlan", "the part with the formula only, without the account", "library");
        return formulaBenefit(basis, terms, facts, rule);
      case "definedContribution":
        lacks(
          basis,
          "terms.formula",
          "a formula: this plan is an account, which contributionBalance answers",
        );
        return unknownPension(basis);
      case "cashBalance":
        lacks(basis, "terms.formula", "a formula: this plan is an account, which cashBalance answers");
        return unknownPension(basis);
      case "unknown":
        lacks(basis, "terms.plan", "what kind of plan it is");
        return unknownPension(basis);
    }
  } catch (error) {
    throw unreadable(error);
  }
}

function formulaBenefit(
  basis: PensionBasis,
  terms: PensionTerms,
  facts: PensionBenefitFacts,
  rule: RoundingRule,
): PensionBenefit | UnknownPension {
  const service = { terms: undefined, caller: facts.yearsOfService };
  const years = neededNumber(basis, "yearsOfService", service, serviceYears, "the worker's years of service");
  const limit = limitNumber(
    basis,
    "maximumYears",
    { terms: terms.formula?.maximumYears, caller: facts.maximumYears, part: "formula" },
    serviceYears,
  );
  const yearsCounted = Math.min(years ?? 0, limit ?? serviceYears.most);
  const percent = earnedPercent(basis, terms, facts, years ?? 0, yearsCounted);
  const average = averagePayOf(basis, terms.formula, facts);
  const reduction = reductionPercent(basis, facts.earlyReduction);
  const vesting = vestingRule(terms, facts);
  if (basis.missing.length > 0 || percent === undefined || average === undefined)
    return unknownPension(basis);

  const unreduced = partOf(percent, average.pay);
  const annual = times(unreduced, minus(whole(1), dividedBy(reduction, whole(100))));
  const asMoney = (value: Exact) => moneyFrom(value, average.currency, rule);
  assume(basis, "rounding", rule.rounding, facts.rounding === undefined ? "library" : "caller");
  assume(basis, "places", rule.places, facts.places === undefined ? "library" : "caller");
  const vestingAssumptions = vesting.assumptions.filter(({ name }) => name === "vestingYears");
  return {
    known: true,
    annual: asMoney(annual),
    monthly: asMoney(dividedBy(annual, whole(12))),
    annualUnreduced: asMoney(unreduced),
    reductionPercent: nearestNumber(reduction),
    averagePay: asMoney(average.pay),
    yearsCounted,
    percentOfAveragePay: nearestNumber(percent),
    vested: vesting.isVested,
    assumptions: [...basis.assumptions, ...vestingAssumptions],
  };
}

function earnedPercent(
  basis: PensionBasis,
  terms: PensionTerms,
  facts: PensionBenefitFacts,
  years: number,
  yearsCounted: number,
): Exact | undefined {
  const { multiplierTiers } = facts;
  if (multiplierTiers !== undefined) {
    assertTiers(multiplierTiers);
    assume(basis, "multiplierTiers", tiersInWords(multiplierTiers), "caller");
    return tieredPercent(multiplierTiers, years, yearsCounted);
  }
  const given = {
    terms: terms.formula?.multiplierPercent,
    caller: facts.multiplierPercent,
    part: "formula",
  } as const;
  const wanted = "the percent of average pay earned by each year of service";
  const multiplier = neededNumber(basis, "multiplierPercent", given, shareOfPay, wanted);
  return multiplier === undefined ? undefined : times(exactOf(multiplier), exactOf(yearsCounted));
}
