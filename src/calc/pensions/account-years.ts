/** How is an account carried from year to year: at which percent, and rounded when? */

import { LabourError } from "../../core/labour-error.js";
import type { Money } from "../../model/money.js";
import type { Exact } from "../pay/exact-decimal.js";
import { roundedBy } from "../pay/exact-decimal.js";
import { amountOf, roundingRule, sameCurrency } from "../pay/pay-arguments.js";
import type { Rounding, RoundingRule } from "../pay/rounding.js";
import type { NumberRange, PensionBasis } from "./pension-basis.js";
import { assertNumber, assertWord, assume } from "./pension-basis.js";

/** How an account is carried and its amounts are rounded. */
export interface AccountOptions {
  /** Which way amounts are rounded; `halfUp` where left out. */
  readonly rounding?: Rounding;
  /** How many decimals are kept; 2 where left out. */
  readonly places?: number;
  /** `eachPosting`: each amount as it is credited, so that rows add up; `inTheAnswer`: only what is shown. */
  readonly roundWhen: "eachPosting" | "inTheAnswer";
}

/** A rule of rounding, and what is done by it to each amount that is credited. */
export interface Posting {
  /** The rule, checked. */
  readonly rule: RoundingRule;
  /** Rounds an amount as it is credited, or leaves it exact. */
  readonly post: (amount: Exact) => Exact;
}

/** Reads the options, and notes them. */
export function postingBy(basis: PensionBasis, options: AccountOptions): Posting {
  const rule = roundingRule(options.rounding, options.places);
  const { roundWhen } = options;
  assertWord("roundWhen", roundWhen, ["eachPosting", "inTheAnswer"]);
  assume(basis, "rounding", rule.rounding, options.rounding === undefined ? "library" : "caller");
  assume(basis, "places", rule.places, options.places === undefined ? "library" : "caller");
  assume(basis, "roundWhen", roundWhen, "caller");
  return {
    rule,
    post: roundWhen === "inTheAnswer" ? (amount) => amount : (amount) => roundedBy(amount, rule),
  };
}

/** The percent of each year: one for all of them, or a list with one for each. */
export function yearlyPercents(
  field: string,
  percents: number | readonly number[],
  years: number,
  range: NumberRange,
): readonly number[] {
  if (!Array.isArray(percents)) {
    assertNumber(field, percents as number, range);
    return Array.from({ length: years }, () => percents as number);
  }
  if (percents.length !== years) {
    throw new LabourError(
      "invalid-argument",
      `"${field}" is a list of ${percents.length}; it can be one percent for all years, or a list of ${years}, one for each pay.`,
    );
  }
  percents.forEach((percent: number, at) => {
    assertNumber(`${field}[${at}]`, percent, range);
  });
  return percents;
}

/** A percent or a list of them in the form in which an answer names it. */
export function percentsInWords(percents: number | readonly number[]): number | string {
  return typeof percents === "number" ? percents : percents.join(", ");
}

/** What is in an account at first; nothing where that is left out, which the answer says. */
export function openingAmount(
  basis: PensionBasis,
  name: string,
  money: Money | undefined,
  currency: string,
): Exact {
  const opening = money ?? { amount: "0", currency };
  const amount = amountOf(`facts.${name}`, opening, "zero");
  sameCurrency(`facts.${name}`, opening, currency);
  assume(basis, name, `${opening.amount} ${currency}`, money === undefined ? "library" : "caller");
  return amount;
}
