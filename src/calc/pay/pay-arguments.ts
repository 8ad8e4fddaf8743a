/** Which numbers and amounts do the calculators of pay accept? */

import { LabourError } from "../../core/labour-error.js";
import { refuse } from "../../core/refuse-argument.js";
import { showValue } from "../../core/show-value.js";
import { type Money, moneyAmountPattern } from "../../model/money.js";
import { type Exact, exactOf, fixedText, roundedBy } from "./exact-decimal.js";
import type { Rounding, RoundingRule } from "./rounding.js";

/** The most that a percentage can be: beyond it, a typing error is likelier than a raise. */
const mostPercent = 1000;

/** The largest number that is reckoned with: an amount of money has no more digits either. */
const largest = 1e15;

/** A raise in percent, checked: a cut takes at most everything. */
export function percentOf(field: string, percent: number): Exact {
  if (!Number.isFinite(percent) || percent < -100 || percent > mostPercent) {
    refuse(field, percent, `a number from -100 to ${mostPercent}`);
  }
  return exactOf(percent);
}

/** A percentage that cannot be below 0, checked. */
export function sharePercentOf(field: string, percent: number): Exact {
  if (!Number.isFinite(percent) || percent < 0 || percent > mostPercent) {
    refuse(field, percent, `a number from 0 to ${mostPercent}`);
  }
  return exactOf(percent);
}

/** A number above 0, checked: an index, hours; none so small or so large that a quotient of two has no number. */
export function positiveOf(field: string, value: number): Exact {
  if (!(value >= 1 / largest && value <= largest)) refuse(field, value, `a number above 0, up to ${largest}`);
  return exactOf(value);
}

/** A number that is not below 0, checked. */
export function notNegativeOf(field: string, value: number): Exact {
  if (!(value >= 0 && value <= largest)) refuse(field, value, `a number from 0 to ${largest}`);
  return exactOf(value);
}

/** An amount of money, checked; `least` says whether it may be below 0, or must be above it. */
export function amountOf(field: string, money: Money, least: "any" | "zero" | "aboveZero" = "any"): Exact {
  if (typeof money !== "object" || money === null) {
    refuse(field, money, 'an amount and a currency, such as { amount: "22.25", currency: "USD" }');
  }
  if (typeof money.amount !== "string" || !moneyAmountPattern.test(money.amount)) {
    refuse(`${field}.amount`, money.amount, 'a decimal number as text, such as "22.25"');
  }
  if (typeof money.currency !== "string" || !/^[A-Z]{3}$/.test(money.currency)) {
    refuse(`${field}.currency`, money.currency, 'a code of ISO 4217, such as "USD"');
  }
  const amount = exactOf(money.amount);
  if (least === "zero" && amount.over < 0n) refuse(`${field}.amount`, money.amount, "an amount of 0 or more");
  if (least === "aboveZero" && amount.over <= 0n)
    refuse(`${field}.amount`, money.amount, "an amount above 0");
  return amount;
}

/** Refuses an amount in another currency than the rest: nothing is converted here. */
export function sameCurrency(field: string, money: Money, currency: string): void {
  if (money.currency !== currency) {
    refuse(`${field}.currency`, money.currency, `${currency}, as the rest is: nothing is converted`);
  }
}

/** An exact amount as money, rounded by a rule. */
export function moneyFrom(amount: Exact, currency: string, rule: RoundingRule): Money {
  const text = fixedText(roundedBy(amount, rule), rule.places);
  if (!moneyAmountPattern.test(text)) {
    throw new LabourError(
      "invalid-argument",
      `An amount of ${showValue(text)} is larger than money is written here.`,
    );
  }
  return { amount: text, currency };
}

const roundings: readonly Rounding[] = ["halfUp", "halfEven", "down", "up"];

/** The most decimals that an amount of money can have. */
const mostPlaces = 6;

/** A rule from a call's arguments, checked; half up where no way is said, and to the cent where nothing is of decimals. */
export function roundingRule(rounding: Rounding = "halfUp", places = 2, field = "places"): RoundingRule {
  if (!roundings.includes(rounding)) refuse("rounding", rounding, `one of ${roundings.join(", ")}`);
  if (!Number.isInteger(places) || places < 0 || places > mostPlaces) {
    refuse(field, places, `a whole number from 0 to ${mostPlaces}`);
  }
  return { rounding, places };
}
