/** How many hours do terms on guaranteed time give, and per what? */

import type { OpenBounds } from "../../core/bounds.js";
import { refuse } from "../../core/refuse-argument.js";
import type { GuaranteedTimeTerms } from "../../model/guaranteed-time-terms.js";
import { checkedNumber, checkedQuantity, timesBounds } from "./checked-numbers.js";

/** The hours of terms, as they are given. */
export interface HoursInTerms {
  /** The hours; `null` where they are given in words only, or as a share of a week of no known length. */
  readonly hours: OpenBounds | null;
  /** How many of them are protected; `null` where that is not stated, or in words only. */
  readonly protectedHours: OpenBounds | null;
  /** Per what: a share of the week is per week. */
  readonly per: GuaranteedTimeTerms["per"];
  /** The days of a pay period, where stated. */
  readonly payPeriodDays: number | null;
  /** The hours of the full-time week, where stated. */
  readonly fullTimeWeekHours: number | null;
}

const hoursAWeek = 168;

/** The hours of terms, checked; a quantity in percent is a share of the full-time week. */
export function hoursInTerms(terms: GuaranteedTimeTerms, fullTimeWeek?: number): HoursInTerms {
  const fullTimeWeekHours = fullTimeWeek ?? terms.fullTimeWeekHours ?? null;
  if (fullTimeWeekHours !== null) {
    checkedNumber("fullTimeWeekHours", fullTimeWeekHours, { above: 0, atMost: hoursAWeek });
  }
  const payPeriodDays = terms.payPeriodDays ?? null;
  if (payPeriodDays !== null) checkedNumber("payPeriodDays", payPeriodDays, { above: 0, atMost: 366 });
  const share = isShare(terms.hours.unit);
  if (share && terms.per !== "week")
    refuse("hours.unit", terms.hours.unit, "hours, unless they are per week");
  const hours = inHours("hours", terms, fullTimeWeekHours, payPeriodDays);
  const protectedHours = inHours("protectedHours", terms, fullTimeWeekHours, payPeriodDays);
  if (hours !== null && hours.max !== null && protectedHours !== null && protectedHours.min > hours.max) {
    refuse("protectedHours", protectedHours.min, `no more than the hours in all, ${hours.max}`);
  }
  return { hours, protectedHours, per: terms.per, payPeriodDays, fullTimeWeekHours };
}

function inHours(
  field: "hours" | "protectedHours",
  terms: GuaranteedTimeTerms,
  fullTimeWeek: number | null,
  payPeriodDays: number | null,
): OpenBounds | null {
  const quantity = terms[field];
  if (quantity === undefined) return null;
  if (isShare(quantity.unit)) {
    const percent = checkedQuantity(field, quantity, { atLeast: 0, atMost: 100 });
    return percent === null || fullTimeWeek === null ? null : timesBounds(percent, fullTimeWeek / 100);
  }
  const most = { week: hoursAWeek, day: 24, payPeriod: 24 * (payPeriodDays ?? 366) }[terms.per];
  return checkedQuantity(field, quantity, { atLeast: 0, atMost: most });
}

function isShare(unit: string | undefined): boolean {
  return unit !== undefined && /^(?:percent\b|%)/i.test(unit);
}
