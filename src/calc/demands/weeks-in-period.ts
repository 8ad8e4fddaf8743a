/** How many weeks are a day and a pay period, by what is known of them? */

import { refuse } from "../../core/refuse-argument.js";
import type { GuaranteedTimeTerms } from "../../model/guaranteed-time-terms.js";
import { checkedNumber } from "./checked-numbers.js";

/** The weeks of each stretch of time; `null` where that is not known. */
export type WeeksInPeriod = Readonly<Record<GuaranteedTimeTerms["per"], number | null>>;

/** What is known of the working week and of the pay period. */
interface PeriodLengths {
  readonly workDaysPerWeek: number | undefined;
  readonly payPeriodDays: number | undefined;
}

/** The weeks of each stretch of time: a working day is a share of the working week, a pay period counts days off too. */
export function weeksIn({ workDaysPerWeek, payPeriodDays }: PeriodLengths): WeeksInPeriod {
  if (workDaysPerWeek !== undefined) {
    checkedNumber("workDaysPerWeek", workDaysPerWeek, { above: 0, atMost: 7 });
  }
  if (payPeriodDays !== undefined) checkedNumber("payPeriodDays", payPeriodDays, { above: 0, atMost: 366 });
  return {
    week: 1,
    day: workDaysPerWeek === undefined ? null : 1 / workDaysPerWeek,
    payPeriod: payPeriodDays === undefined ? null : payPeriodDays / 7,
  };
}

/** The weeks of a stretch of time, where the question cannot be answered without them. */
export function known(per: GuaranteedTimeTerms["per"], weeks: WeeksInPeriod): number {
  if (!Object.hasOwn(weeks, per)) refuse("per", per, Object.keys(weeks).join(", "));
  const missing = per === "day" ? "workDaysPerWeek" : "payPeriodDays";
  return weeks[per] ?? refuse(missing, undefined, `given, to put hours per ${per} on another basis`);
}
