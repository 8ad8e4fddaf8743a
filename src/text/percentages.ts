/** What do raises in percent come to, in sum and compounded, as they are printed? */

import { compoundOf, exactOf, exactText, roundedBy, sumOf } from "../calc/pay/exact-decimal.js";

/** The sum of percentages, exact, in decimal notation: 5.5, 5.5, 5 and 4 give "20". */
export function sumOfPercentages(percentages: readonly number[]): string {
  return exactText(sumOf(percentages.map(exactOf))) ?? "";
}

/**
 * What raises in percent come to one upon the other, in percent, worked out exactly and then rounded to one decimal,
 * halves away from 0: 5.5, 5.5, 5 and 4 give 21.54233, so "21.5".
 */
export function compoundOfPercentages(percentages: readonly number[]): string {
  const compound = compoundOf(percentages.map(exactOf));
  return exactText(roundedBy(compound, { rounding: "halfUp", places: 1 })) ?? "";
}
