/** How much back pay does a retroactive raise come to? */

import type { Bounds } from "../../core/bounds.js";
import { LabourError } from "../../core/labour-error.js";
import { refuse } from "../../core/refuse-argument.js";
import { unreadable } from "../../core/unreadable.js";
import type { Money } from "../../model/money.js";
import { dayNumberOf, type IsoDate } from "../../time/iso-date.js";
import { dayBoundsOf, type PartialDate } from "../../time/partial-date.js";
import { compare, dividedBy, type Exact, minus, times, whole } from "./exact-decimal.js";
import { amountOf, moneyFrom, positiveOf, roundingRule, sameCurrency } from "./pay-arguments.js";
import type { Rounding, RoundingRule } from "./rounding.js";

/** How the hours of a stretch of days are counted. */
export type BackPayCalendar =
  | {
      /** By calendar days: a seventh of a week's hours for each. */
      readonly by: "days";
      /** The paid hours of a week. */
      readonly hoursPerWeek: number;
    }
  | {
      /** By complete pay periods from the first day on; days after the last complete one are not paid. */
      readonly by: "payPeriods";
      /** How many days a pay period has: 7, 14. */
      readonly daysInPeriod: number;
      /** The paid hours of a pay period. */
      readonly hoursPerPeriod: number;
    };

/** What {@link backPay} is asked. */
export interface BackPayOptions {
  /** The day to which the raise reaches back; `"unknown"` where that is not known. */
  readonly retroactiveTo: PartialDate | "unknown";
  /** The day of payment. */
  readonly paidOn: IsoDate;
  /** The hourly wage that was paid. */
  readonly wageBefore: Money;
  /** The hourly wage that was due. */
  readonly wageAfter: Money;
  /** How hours are counted. */
  readonly calendar: BackPayCalendar;
  /** Whether the day of payment counts (`inclusive`) or not (`elapsed`); it does where left out. */
  readonly ends?: "inclusive" | "elapsed";
  /** Which way the amount is rounded, once; `halfUp` where left out. */
  readonly rounding?: Rounding;
  /** The decimals that are kept; 2 where left out. */
  readonly places?: number;
}

/** Back pay, with everything that it rests on. */
export interface BackPay {
  /** The least that it comes to; `null` where the day is not known. */
  readonly least: Money | null;
  /** The most that it comes to, equal to the least where the day is known exactly; `null` where it is not known. */
  readonly most: Money | null;
  /** The days from the first to the day of payment, by the rule of `ends`. */
  readonly days: Bounds | null;
  /** The complete pay periods; `null` where days are counted. */
  readonly payPeriods: Bounds | null;
  /** By how much the wage an hour rose. */
  readonly difference: Money;
  /** The day to which the raise reaches back, as given. */
  readonly retroactiveTo: PartialDate | "unknown";
  /** The day of payment, as given. */
  readonly paidOn: IsoDate;
  /** How hours were counted, as given. */
  readonly calendar: BackPayCalendar;
  /** Whether the day of payment was counted. */
  readonly ends: "inclusive" | "elapsed";
  /** How the amount was rounded. */
  readonly rounding: RoundingRule;
  /** What would have to be known, in words; empty where nothing is missing. */
  readonly missing: readonly string[];
  /** The rules of the answer, in words. */
  readonly rules: readonly string[];
}

/**
 * The back pay of one worker for one raise: the difference of two hourly wages, for the hours from the day to which the
 * raise reaches back until the day of payment, both counted where nothing else is said. It is before tax, without
 * overtime and interest.
 *
 * A vague day gives bounds: `2024-10` may be any day of it. An unknown one, or one without a first day, gives `null`
 * with what is missing. This is arithmetic, not advice: what is owed is for the agreement to say.
 *
 * Source: arithmetic on the terms of retroactivity (`retroactiveTo` of a record's terms on pay).
 *
 * @throws `LabourError` with code `invalid-argument` where the raise reaches back to after the day of payment, the wage
 * due is below the one paid, currencies differ, hours or days of a period are not above 0; `invalid-date` or
 * `invalid-partial-date` for a date that is none.
 *
 * @example
 * ```ts
 * import { backPay } from "picketline";
 * // $2 an hour for 40 hours a week, over ten weeks.
 * const owed = backPay({
 *   retroactiveTo: "2024-10-01",
 *   paidOn: "2024-12-09",
 *   wageBefore: { amount: "40", currency: "USD" },
 *   wageAfter: { amount: "42", currency: "USD" },
 *   calendar: { by: "days", hoursPerWeek: 40 },
 *   rounding: "halfUp",
 * });
 * owed.days; // => { min: 70, max: 70 }
 * owed.most; // => { amount: "800.00", currency: "USD" }
 * ```
 *
 * @example
 * ```ts
 * import { backPay } from "picketline";
 * const wages = { wageBefore: { amount: "40", currency: "USD" }, wageAfter: { amount: "42", currency: "USD" } };
 * const calendar = { by: "payPeriods", daysInPeriod: 14, hoursPerPeriod: 80 } as const;
 * const vague = backPay({ ...wages, retroactiveTo: "2024-10", paidOn: "2024-12-09", calendar, rounding: "halfUp" });
 * vague.payPeriods; // => { min: 2, max: 5 }
 * vague.least; // => { amount: "320.00", currency: "USD" }
 * backPay({ ...wages, retroactiveTo: "unknown", paidOn: "2024-12-09", calendar, rounding: "halfUp" }).most; // => null
 * ```
 */
export function backPay(options: BackPayOptions): BackPay {
  try {
    const { retroactiveTo, paidOn, wageBefore, wageAfter, calendar, ends = "inclusive" } = options;
    const rule = roundingRule(options.rounding, options.places);
    const last = dayNumberOf(paidOn);
    const before = amountOf("wageBefore", wageBefore, "zero");
    const after = amountOf("wageAfter", wageAfter, "zero");
    const { currency } = wageBefore;
    sameCurrency("wageAfter", wageAfter, currency);
    if (compare(after, before) < 0)
      refuse("wageAfter.amount", wageAfter.amount, `at least ${wageBefore.amount}`);
    if (ends !== "inclusive" && ends !== "elapsed") refuse("ends", ends, "inclusive or elapsed");
    assertCalendar(calendar);
    const difference = minus(after, before);
    const days = retroactiveTo === "unknown" ? null : daysTo(retroactiveTo, last, ends);
    const pay = (count: number): Money =>
      moneyFrom(times(difference, hoursIn(count, calendar)), currency, rule);
    return {
      least: days === null ? null : pay(days.min),
      most: days === null ? null : pay(days.max),
      days,
      payPeriods:
        days === null || calendar.by === "days"
          ? null
          : {
              min: Math.floor(days.min / calendar.daysInPeriod),
              max: Math.floor(days.max / calendar.daysInPeriod),
            },
      difference: moneyFrom(difference, currency, { ...rule, places: 6 }),
      retroactiveTo,
      paidOn,
      calendar,
      ends,
      rounding: rule,
      missing: days === null ? ["retroactiveTo: the day to which the raise reaches back"] : [],
      rules: [
        calendar.by === "days"
          ? "each calendar day is a seventh of a week's hours"
          : "complete pay periods from the first day on; days after the last one are left out",
        ends === "inclusive"
          ? "the first day and the day of payment both count"
          : "the day of payment does not count",
        "before tax, without overtime and interest; rounded once",
      ],
    };
  } catch (error) {
    throw unreadable(error);
  }
}

function assertCalendar(calendar: BackPayCalendar): void {
  switch (calendar.by) {
    case "days":
      positiveOf("calendar.hoursPerWeek", calendar.hoursPerWeek);
      if (calendar.hoursPerWeek > 168) refuse("calendar.hoursPerWeek", calendar.hoursPerWeek, "at most 168");
      return;
    case "payPeriods": {
      const { daysInPeriod, hoursPerPeriod } = calendar;
      if (!Number.isInteger(daysInPeriod) || daysInPeriod < 1) {
        refuse("calendar.daysInPeriod", daysInPeriod, "a whole number above 0");
      }
      positiveOf("calendar.hoursPerPeriod", hoursPerPeriod);
      const most = daysInPeriod * 24;
      if (hoursPerPeriod > most) refuse("calendar.hoursPerPeriod", hoursPerPeriod, `at most ${most}`);
      return;
    }
    default:
      refuse("calendar.by", (calendar as { by: unknown }).by, "days or payPeriods");
  }
}

/** The days to a last one; `null` where the first day is not known. */
function daysTo(from: PartialDate, last: number, ends: "inclusive" | "elapsed"): Bounds | null {
  const { earliest, latest } = dayBoundsOf(from);
  if (!Number.isFinite(earliest)) return null;
  if (earliest > last) {
    throw new LabourError(
      "invalid-argument",
      `"retroactiveTo" is ${from}; it cannot be after the day of payment.`,
    );
  }
  const counted = ends === "inclusive" ? 1 : 0;
  return { min: last - Math.min(latest, last) + counted, max: last - earliest + counted };
}

function hoursIn(days: number, calendar: BackPayCalendar): Exact {
  if (calendar.by === "payPeriods") {
    const periods = Math.floor(days / calendar.daysInPeriod);
    return times(whole(periods), positiveOf("calendar.hoursPerPeriod", calendar.hoursPerPeriod));
  }
  const hours = positiveOf("calendar.hoursPerWeek", calendar.hoursPerWeek);
  return dividedBy(times(whole(days), hours), whole(7));
}
