/** Does the cost of a schedule come early or late in its term? */

import {
  compare,
  dividedBy,
  type Exact,
  factorOf,
  minus,
  roundedNumber,
  sumOf,
  times,
  whole,
} from "./exact-decimal.js";
import { type PayrollRaise, yearCosts } from "./payroll-raises.js";
import type { RoundingRule } from "./rounding.js";

/** When the cost of a schedule comes. */
export interface CostLoading {
  /** The share of the cost over base that falls in the first half of the term, in percent. */
  readonly firstHalfPercent: number;
  /** What that share would be if the same sum of percentages came in equal raises on the first day of each year; `null` where raises are not all in percent. */
  readonly evenFirstHalfPercent: number | null;
  /** `front` where the share is larger than with equal raises, `back` where it is smaller; `null` as before. */
  readonly loading: "front" | "even" | "back" | null;
  /** The rule, in words. */
  readonly rule: string;
}

/** When the cost of the years comes; `null` where it comes to nothing, so that there is no share of it. */
export function costLoading(
  costs: readonly Exact[],
  raises: readonly PayrollRaise[],
  rounding: RoundingRule,
): CostLoading | null {
  const share = firstHalfShare(costs);
  if (share === null) return null;
  const percents = raises.map((raise) => ("factor" in raise ? minus(raise.factor, whole(1)) : null));
  const even = percents.includes(null)
    ? null
    : evenShare(
        percents.filter((percent) => percent !== null),
        costs.length,
      );
  const places = { rounding: rounding.rounding, places: 2 };
  const order = even === null ? null : compare(share, even);
  return {
    firstHalfPercent: roundedNumber(share, places),
    evenFirstHalfPercent: even === null ? null : roundedNumber(even, places),
    loading: order === null ? null : order === 0 ? "even" : order > 0 ? "front" : "back",
    rule: "the cost over base of the first half of the years, over that of all; of an odd number of years, half of the middle one; beside it the same sum in equal yearly raises",
  };
}

/** The share of the first half of the years in percent. */
function firstHalfShare(costs: readonly Exact[]): Exact | null {
  const total = sumOf(costs);
  if (total.over === 0n) return null;
  const half = Math.floor(costs.length / 2);
  const middle = costs.length % 2 === 0 ? [] : costs.slice(half, half + 1);
  const first = sumOf([...costs.slice(0, half), ...middle.map((cost) => dividedBy(cost, whole(2)))]);
  return times(dividedBy(first, total), whole(100));
}

/** The same share where the raises, given as fractions of 1, come in equal parts on the first day of each year. */
function evenShare(raises: readonly Exact[], years: number): Exact | null {
  const percent = times(dividedBy(sumOf(raises), whole(years)), whole(100));
  const factor = factorOf(percent);
  const even = Array.from({ length: years }, (_, at) => ({ year: at + 1, months: whole(12), factor }));
  return firstHalfShare(yearCosts(whole(1), even, years).map(({ cost }) => cost));
}
