/** What is a raise that takes effect part-way through a year worth over that year? */

import { refuse } from "../../core/refuse-argument.js";
import { unreadable } from "../../core/unreadable.js";
import { dividedBy, exactText, roundedNumber, times, whole } from "./exact-decimal.js";
import { notNegativeOf, percentOf, roundingRule } from "./pay-arguments.js";
import type { Rounding, RoundingRule } from "./rounding.js";

/** What {@link annualisedRaise} is asked. */
export interface AnnualisedRaiseOptions {
  /** The raise in percent. */
  readonly percent: number;
  /** The months of the year in which it is paid, from 0 to 12; a part of a month is a fraction. */
  readonly monthsInEffect: number;
  /** Which way the result is rounded; `halfUp` where left out. */
  readonly rounding?: Rounding;
  /** The decimals that are kept; 2 where left out. */
  readonly places?: number;
}

/** What a raise is worth over a year. */
export interface AnnualisedRaise {
  /** The percentage that costs as much, if it is paid for all of the year. */
  readonly annualisedPercent: number;
  /** The same, exact, in decimal notation; `null` where its decimals never end. */
  readonly exactAnnualised: string | null;
  /** The raise in percent, as given: the rate at the end of the year is higher by it. */
  readonly percent: number;
  /** The months in which it is paid, as given. */
  readonly monthsInEffect: number;
  /** How the result was rounded. */
  readonly rounding: RoundingRule;
  /** The rules of the answer, in words. */
  readonly rules: readonly string[];
}

/**
 * The annualised raise: what a raise in percent that is paid for some months of a year costs over that year, in percent
 * of the year's pay. The rate at the year's end is still higher by all of the raise. This is arithmetic, not advice.
 *
 * Source: Massachusetts Nurses Association, glossary of costing: 6 % half-way through the year is 3 % over it.
 *
 * @throws `LabourError` with code `invalid-argument` for a percentage that is not finite or over 1,000, and for months
 * that are not from 0 to 12.
 *
 * @example
 * ```ts
 * import { annualisedRaise } from "picketline";
 * annualisedRaise({ percent: 6, monthsInEffect: 6 }).annualisedPercent; // => 3
 * ```
 *
 * @example
 * ```ts
 * import { annualisedRaise } from "picketline";
 * annualisedRaise({ percent: 5, monthsInEffect: 7, places: 1 }).annualisedPercent; // => 2.9
 * annualisedRaise({ percent: 5, monthsInEffect: 13 }); // throws LabourError invalid-argument
 * ```
 */
export function annualisedRaise(options: AnnualisedRaiseOptions): AnnualisedRaise {
  try {
    const { percent, monthsInEffect, rounding, places } = options;
    const rule = roundingRule(rounding, places);
    const raise = percentOf("percent", percent);
    const months = notNegativeOf("monthsInEffect", monthsInEffect);
    if (monthsInEffect > 12) refuse("monthsInEffect", monthsInEffect, "from 0 to 12");
    const annualised = dividedBy(times(raise, months), whole(12));
    return {
      annualisedPercent: roundedNumber(annualised, rule),
      exactAnnualised: exactText(annualised),
      percent,
      monthsInEffect,
      rounding: rule,
      rules: ["the raise, times the months in effect, over 12"],
    };
  } catch (error) {
    throw unreadable(error);
  }
}
