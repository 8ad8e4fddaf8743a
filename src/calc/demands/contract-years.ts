/** Over how many years do the raises of terms on pay go? */

import type { PayStep, PayTerms } from "../../model/pay-terms.js";
import { completeMonthsBetween } from "../../time/complete-months.js";
import { daySpanOf } from "../who-is-out/dated-events.js";

/**
 * The years of the contract as stated, or from its first to its last day, to the quarter of a year; else the last
 * contract year in which one of the raises takes effect, where each has one. `undefined` where none of these is known.
 */
export function contractYears({ contractTerm }: PayTerms, raises: readonly PayStep[]): number | undefined {
  if (contractTerm?.years !== undefined) return contractTerm.years;
  const [first, last] = [daySpanOf(contractTerm?.startsOn), daySpanOf(contractTerm?.expiresOn)];
  if (first !== undefined && last !== undefined && first.latest < last.earliest) {
    const isExact = first.earliest === first.latest && last.earliest === last.latest;
    if (isExact) return Math.round(completeMonthsBetween(first.earliest, last.latest + 1) / 3) / 4;
  }
  const years = raises.flatMap(({ contractYear }) => contractYear ?? []);
  return years.length > 0 && years.length === raises.length ? Math.max(...years) : undefined;
}
