/** What keeps days from being worked out of holiday rules? */

import { LabourError } from "../core/labour-error.js";
import { showValue } from "../core/show-value.js";
import type { Holiday, HolidayDate, HolidayRules, Observance } from "./holiday-rules.js";
import { daysInMonth, isIsoDate } from "./iso-date.js";
import { isWeekday, isWeekend } from "./work-calendar-faults.js";

const observances: readonly Observance[] = ["none", "sundayToMonday", "usFederal", "nextWorkingDay"];

/**
 * Fails where no days can be worked out of rules: they have no lists, a weekday out of 1 to 7, a day that no year has,
 * a single date or an exception that is no calendar day, a kind of date or an observance that is not known.
 *
 * @throws `LabourError` with code `invalid-argument`.
 */
export function assertHolidayRules(rules: HolidayRules): void {
  const weekend: unknown = rules?.weekend;
  const holidays: unknown = rules?.holidays;
  if (!Array.isArray(weekend) || !Array.isArray(holidays)) {
    throw new LabourError(
      "invalid-argument",
      `${showValue(rules)} is no set of holiday rules: it needs a weekend and holidays, each a list.`,
    );
  }
  if (!isWeekend(weekend)) {
    throw new LabourError(
      "invalid-argument",
      "The weekend of holiday rules must list days from 1 (Monday) to 7 (Sunday), each once.",
    );
  }
  for (const holiday of rules.holidays) {
    const fault =
      faultOfDate(holiday?.date) ?? faultOfHoliday(holiday) ?? faultOfObservance(holiday, rules.observed);
    if (fault === undefined) continue;
    throw new LabourError("invalid-argument", `The holiday ${showValue(holiday?.name)} has ${fault}.`);
  }
}

function faultOfHoliday({ exceptions = {} }: Holiday): string | undefined {
  return Object.values(exceptions).every((day) => day === null || isIsoDate(day))
    ? undefined
    : "an exception that is no calendar day";
}

function faultOfObservance({ observed }: Holiday, ofAll: Observance): string | undefined {
  return observances.includes(observed ?? ofAll)
    ? undefined
    : `the observance ${showValue(observed ?? ofAll)}; it can be ${observances.join(", ")}`;
}

function faultOfDate(date: HolidayDate): string | undefined {
  switch (date?.kind) {
    case "single":
      return isIsoDate(date.on) ? undefined : "a date that is no calendar day";
    case "easter":
      return Number.isInteger(date.daysAfter) ? undefined : "no whole number of days after Easter";
    case "nthWeekday":
      if (![1, 2, 3, 4, 5, -1].includes(date.nth)) return "no nth from 1 to 5, or -1 for the last";
      return faultOfMonth(date.month) ?? faultOfWeekday(date.weekday);
    case "fixed":
      return faultOfDay(date);
    case "weekdayOnOrBefore":
    case "weekdayOnOrAfter":
      return faultOfDay(date) ?? faultOfWeekday(date.weekday);
    default:
      return "a date of no kind that is known";
  }
}

function faultOfMonth(month: number): string | undefined {
  return Number.isInteger(month) && month >= 1 && month <= 12 ? undefined : "no month from 1 to 12";
}

function faultOfWeekday(weekday: number): string | undefined {
  return isWeekday(weekday) ? undefined : "no weekday from 1 to 7";
}

function faultOfDay({ month, day }: { readonly month: number; readonly day: number }): string | undefined {
  const fault = faultOfMonth(month);
  if (fault !== undefined) return fault;
  // 2000 is a leap year: 29 February is a day.
  return Number.isInteger(day) && day >= 1 && day <= daysInMonth(2000, month)
    ? undefined
    : "a day that its month never has";
}
