/** What are the wages of a schedule worth, year by year, against a series of prices? */

import { refuse } from "../../core/refuse-argument.js";
import { unreadable } from "../../core/unreadable.js";
import type { Money } from "../../model/money.js";
import type { PayTerms } from "../../model/pay-terms.js";
import { dividedBy, exactOf, percentFrom, roundedNumber, times } from "./exact-decimal.js";
import { moneyFrom, positiveOf } from "./pay-arguments.js";
import { type PayPath, type PayPathOptions, payPath } from "./pay-path.js";

/** What {@link realPath} is asked. */
export interface RealPathOptions extends PayPathOptions {
  /** The price index by year: first that of the base wage, then one for each year of the contract. */
  readonly prices: readonly number[];
}

/** A year of a schedule in real terms. */
export interface RealPathYear {
  /** The year of the contract; 0 is the time of the base wage. */
  readonly year: number;
  /** The wage at the end of the year; `null` where it is not known. */
  readonly wage: Money | null;
  /** The price index of the year, as given. */
  readonly index: number;
  /** The wage in money of the base wage; `null` where it is not known. */
  readonly wageInBaseMoney: Money | null;
  /** How far the wage is above the base in money, in percent. */
  readonly nominalPercent: number | null;
  /** How far it is above the base beyond the rise of prices, in percent; below 0 where it buys less. */
  readonly realPercent: number | null;
}

/** A schedule in real terms. */
export interface RealPath {
  /** The base and each year of the contract for which a price is given. */
  readonly years: readonly RealPathYear[];
  /** The path in money, with its rules and assumptions. */
  readonly path: PayPath;
  /** What would have to be known to say more, in words. */
  readonly missing: readonly string[];
  /** The rules of the answer, in words. */
  readonly rules: readonly string[];
}

/**
 * The wages of a schedule in real terms: for each year of the contract the wage at its end, the same in money of the
 * base wage, and the rise against the base in money and beyond prices, in percent. The price series is the caller's,
 * one value for the base and one for each year; years without a value are not in the answer.
 *
 * Where the path of the wage is not known, or the year of one of its steps, wages after the base are `null`, and
 * `missing` says why. This is arithmetic, not advice: prices of years to come are the caller's guess.
 *
 * Source: as for `realRaise` (CPWR, The Construction Chart Book, annex), year by year.
 *
 * @throws `LabourError` with code `invalid-argument` for an index that is not above 0 or a list of fewer than two, and
 * for whatever `payPath` refuses.
 *
 * @example
 * ```ts
 * import { realPath } from "picketline";
 * const base = { amount: "50", currency: "USD" };
 * const real = realPath([4, 3], { base, per: "hour", rounding: "halfUp", prices: [100, 103, 107] });
 * real.years.map((year) => year.wageInBaseMoney?.amount); // => ["50.00", "50.49", "50.06"]
 * real.years.map((year) => year.realPercent); // => [0, 0.97, 0.11]
 * ```
 *
 * @example
 * ```ts
 * import { realPath } from "picketline";
 * const base = { amount: "50", currency: "USD" };
 * const real = realPath("unknown", { base, per: "hour", rounding: "halfUp", prices: [100, 103] });
 * real.years[1]?.realPercent; // => null
 * real.missing; // => ["terms: they are unknown"]
 * ```
 */
export function realPath(
  schedule: PayTerms | readonly number[] | "unknown",
  options: RealPathOptions,
): RealPath {
  try {
    const { prices, base } = options;
    if (!Array.isArray(prices) || prices.length < 2) {
      refuse("prices", prices, "a list of the index of the base and of each year");
    }
    const indexes = prices.map((price, at) => positiveOf(`prices[${at}]`, price));
    const path = payPath(schedule, options);
    const { rounding, percentRounding } = path;
    const undated = path.steps.filter((step) => step.contractYear === null);
    const isKnown = path.final !== null || path.steps.length > 0;
    const baseRate = exactOf(base.amount);
    const years = indexes.map((index, year): RealPathYear => {
      const wage = year === 0 ? moneyFrom(baseRate, base.currency, rounding) : wageIn(year);
      const amount = wage === null ? null : year === 0 ? baseRate : exactOf(wage.amount);
      const inBaseMoney = amount === null ? null : dividedBy(times(amount, indexes[0] ?? index), index);
      return {
        year,
        wage,
        index: prices[year] ?? 0,
        wageInBaseMoney: inBaseMoney === null ? null : moneyFrom(inBaseMoney, base.currency, rounding),
        nominalPercent:
          amount === null ? null : roundedNumber(percentFrom(baseRate, amount), percentRounding),
        realPercent:
          inBaseMoney === null ? null : roundedNumber(percentFrom(baseRate, inBaseMoney), percentRounding),
      };
    });
    function wageIn(year: number): Money | null {
      if (!isKnown || undated.length > 0) return null;
      const last = path.steps.filter((step) => (step.contractYear ?? 0) <= year).at(-1);
      return last === undefined ? moneyFrom(baseRate, base.currency, rounding) : last.rate;
    }
    const needed = undated.map(
      ({ step }) => `steps[${step}]: the year of the contract in which it takes effect`,
    );
    return {
      years,
      path,
      missing: [...new Set([...path.missing, ...needed])],
      rules: ["the wage at the end of each year, times the index of the base, over that of the year"],
    };
  } catch (error) {
    throw unreadable(error);
  }
}
