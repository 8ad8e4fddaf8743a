/** What is a raise worth when prices have risen too? */

import { unreadable } from "../../core/unreadable.js";
import type { Money } from "../../model/money.js";
import { dividedBy, percentFrom, roundedNumber, times } from "./exact-decimal.js";
import { amountOf, moneyFrom, positiveOf, roundingRule, sameCurrency } from "./pay-arguments.js";
import type { Rounding, RoundingRule } from "./rounding.js";

/** What {@link realRaise} is asked. */
export interface RealRaiseOptions {
  /** The wage at the start; `"unknown"` where it is not known. */
  readonly wageThen: Money | "unknown";
  /** The wage at the end, for the same stretch of time; `"unknown"` where it is not known. */
  readonly wageNow: Money | "unknown";
  /** The price index at the start. */
  readonly indexThen: number;
  /** The price index at the end, of the same series and base. */
  readonly indexNow: number;
  /** Which way results are rounded; `halfUp` where left out. */
  readonly rounding?: Rounding;
  /** The decimals that are kept; 2 where left out. */
  readonly places?: number;
}

/** A raise in real terms. */
export interface RealRaise {
  /** What the wage at the start is in money of the end; `null` where it is not known. */
  readonly wageThenInMoneyOfNow: Money | null;
  /** The raise in money, in percent; `null` where a wage is not known. */
  readonly nominalPercent: number | null;
  /** The rise of prices, in percent. */
  readonly pricePercent: number;
  /** The raise beyond the rise of prices, in percent of the wage at the start; below 0 where the wage buys less. */
  readonly realPercent: number | null;
  /** The wage at the start, as given. */
  readonly wageThen: Money | "unknown";
  /** The wage at the end, as given. */
  readonly wageNow: Money | "unknown";
  /** The price index at the start, as given. */
  readonly indexThen: number;
  /** The price index at the end, as given. */
  readonly indexNow: number;
  /** How results were rounded. */
  readonly rounding: RoundingRule;
  /** What would have to be known to say more, in words. */
  readonly missing: readonly string[];
  /** The rules of the answer, in words. */
  readonly rules: readonly string[];
}

/**
 * A raise in real terms: the wage at the start in money of the end, and the raise in money, of prices and beyond prices,
 * in percent. The price series is the caller's: none is looked up, and the two values have to be of one series.
 *
 * An unknown wage gives `null` for what rests on it, with what is missing. This is arithmetic, not advice.
 *
 * Source: CPWR, The Construction Chart Book, annex: $22.25 of 2006 is $26.43 in dollars of 2016 (wage × index of 2016
 * over index of 2006).
 *
 * @throws `LabourError` with code `invalid-argument` for a wage or an index that is not above 0, or two currencies.
 *
 * @example
 * ```ts
 * import { realRaise } from "picketline";
 * const usd = (amount: string) => ({ amount, currency: "USD" });
 * const raise = realRaise({ wageThen: usd("22.25"), wageNow: usd("28.24"), indexThen: 197.11, indexNow: 234.1 });
 * raise.wageThenInMoneyOfNow; // => { amount: "26.43", currency: "USD" }
 * raise.realPercent; // => 6.87
 * ```
 *
 * @example
 * ```ts
 * import { realRaise } from "picketline";
 * // The wage of now is not known: the wage of then can still be converted.
 * const then = { amount: "22.25", currency: "USD" };
 * const half = realRaise({ wageThen: then, wageNow: "unknown", indexThen: 197.11, indexNow: 234.1 });
 * half.realPercent; // => null
 * half.missing; // => ["wageNow"]
 * realRaise({ wageThen: then, wageNow: then, indexThen: 0, indexNow: 234.1 }); // throws LabourError invalid-argument
 * ```
 */
export function realRaise(options: RealRaiseOptions): RealRaise {
  try {
    const { wageThen, wageNow, indexThen, indexNow } = options;
    const rule = roundingRule(options.rounding, options.places);
    const [priceThen, priceNow] = [positiveOf("indexThen", indexThen), positiveOf("indexNow", indexNow)];
    const then = wageThen === "unknown" ? null : amountOf("wageThen", wageThen, "aboveZero");
    const now = wageNow === "unknown" ? null : amountOf("wageNow", wageNow, "aboveZero");
    if (wageThen !== "unknown" && wageNow !== "unknown") sameCurrency("wageNow", wageNow, wageThen.currency);
    const converted = then === null ? null : dividedBy(times(then, priceNow), priceThen);
    return {
      wageThenInMoneyOfNow:
        converted === null || wageThen === "unknown" ? null : moneyFrom(converted, wageThen.currency, rule),
      nominalPercent: then === null || now === null ? null : roundedNumber(percentFrom(then, now), rule),
      pricePercent: roundedNumber(percentFrom(priceThen, priceNow), rule),
      realPercent:
        converted === null || now === null ? null : roundedNumber(percentFrom(converted, now), rule),
      wageThen,
      wageNow,
      indexThen,
      indexNow,
      rounding: rule,
      missing: [...(then === null ? ["wageThen"] : []), ...(now === null ? ["wageNow"] : [])],
      rules: [
        "money of now: the wage, times the index now, over the index then",
        "the real raise is how far the wage now is above that, not rounded on the way",
      ],
    };
  } catch (error) {
    throw unreadable(error);
  }
}
