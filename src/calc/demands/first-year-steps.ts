/** Which raises fall into the first year of the contract? */

import type { PercentStep } from "../../model/pay-terms.js";
import { addCalendarMonths } from "../../time/calendar-arithmetic.js";
import type { PartialDate } from "../../time/partial-date.js";
import { daySpanOf } from "../who-is-out/dated-events.js";

/**
 * The raises of the first year: those of contract year 1, or those that take effect within a year of the first day of
 * the contract (of the first raise, where the contract's is not known). `null` where that cannot be told.
 */
export function firstYearSteps(
  steps: readonly PercentStep[],
  startsOn: PartialDate | undefined,
): readonly PercentStep[] | null {
  if (steps.length === 0) return null;
  if (steps.every((step) => step.contractYear !== undefined)) {
    return steps.filter((step) => step.contractYear === 1);
  }
  const spans = steps.map((step) => daySpanOf(step.effective));
  const start = daySpanOf(startsOn) ?? spans[0];
  if (start === undefined) return null;
  const within = spans.map((span) => {
    if (span === undefined) return null;
    if (span.latest < addCalendarMonths(start.earliest, 12)) return true;
    return span.earliest >= addCalendarMonths(start.latest, 12) ? false : null;
  });
  return within.includes(null) ? null : steps.filter((_, at) => within[at] === true);
}
