/** How many hours do terms on guaranteed time give, and per what? */

import type { OpenBounds } from "../../core/bounds.js";
import { refuse } from "../../core/refuse-argument.js";
import type { GuaranteedTimeTerms } from "../../model/guaranteed-time-terms.js";
import type { Quantity } from "../../model/quantity.js";
import { checkedNumber, checkedQuantity, timesBounds } from "./checked-numbers.js";
import { timeUnitOf } from "./time-unit.js";

/** The hours of terms, as they are given. */
export interface HoursInTerms {
  /** The hours; `null` where they are given in words only, in a unit that is not known, or as a share of a week of no known length. */
  readonly hours: OpenBounds | null;
  /** How many of them are protected; `null` where that is not stated, in words only, or in a unit that is not known. */
  readonly protectedHours: OpenBounds | null;
  /** Per what: a share of the week is per week. */
  readonly per: GuaranteedTimeTerms["per"];
  /** The days of a pay period, where stated. */
  readonly payPeriodDays: number | null;
  /** The hours of the full-time week, where stated. */
  readonly fullTimeWeekHours: number | null;
}

const hoursAWeek = 168;
const minutesAnHour = 60;

/** The hours of terms, checked: minutes are turned into hours, a quantity in percent is a share of the full-time week. */
export function hoursInTerms(terms: GuaranteedTimeTerms, fullTimeWeek?: number): HoursInTerms {
  const fullTimeWeekHours = fullTimeWeek ?? terms.fullTimeWeekHours ?? null;
  if (fullTimeWeekHours !== null) {
    checkedNumber("fullTimeWeekHours", fullTimeWeekHours, { above: 0, atMost: hoursAWeek });
  }
  const payPeriodDays = terms.payPeriodDays ?? null;
  if (payPeriodDays !== null) checkedNumber("payPeriodDays", payPeriodDays, { above: 0, atMost: 366 });
  const hours = inHours("hours", terms, fullTimeWeekHours, payPeriodDays);
  const protectedHours = inHours("protectedHours", terms, fullTimeWeekHours, payPeriodDays);
  if (hours !== null && hours.max !== null && protectedHours !== null && protectedHours.min > hours.max) {
    refuse("protectedHours", protectedHours.min, `no more than the hours in all, ${hours.max}`);
  }
  return { hours, protectedHours, per: terms.per, payPeriodDays, fullTimeWeekHours };
}

/** Whether a number of the terms is in a unit of which nobody can tell how many hours it is: "sessions". */
export function isUnitUnknown(field: "hours" | "protectedHours", terms: GuaranteedTimeTerms): boolean {
  const quantity = terms[field];
  return quantity !== undefined && isNumbered(quantity) && timeUnitOf(quantity.unit, terms.per) === null;
}

function isNumbered({ value, min, max }: Quantity): boolean {
  return value !== undefined || min !== undefined || max !== undefined;
}

function inHours(
  field: "hours" | "protectedHours",
  terms: GuaranteedTimeTerms,
  fullTimeWeek: number | null,
  payPeriodDays: number | null,
): OpenBounds | null {
  const quantity = terms[field];
  if (quantity === undefined) return null;
  const unit = timeUnitOf(quantity.unit, terms.per);
  if (unit === null) return null;
  if (unit === "percent") {
    if (terms.per !== "week") refuse(`${field}.unit`, quantity.unit, "hours, unless they are per week");
    const percent = checkedQuantity(field, quantity, { atLeast: 0, atMost: 100 });
    return percent === null || fullTimeWeek === null ? null : timesBounds(percent, fullTimeWeek / 100);
  }
  const most = { week: hoursAWeek, day: 24, payPeriod: 24 * (payPeriodDays ?? 366) }[terms.per];
  if (unit === "hours") return checkedQuantity(field, quantity, { atLeast: 0, atMost: most });
  const minutes = checkedQuantity(field, quantity, { atLeast: 0, atMost: most * minutesAnHour });
  return minutes === null ? null : timesBounds(minutes, 1 / minutesAnHour);
}
