/** What keeps a work calendar from being counted with? */

import { LabourError } from "../core/labour-error.js";
import { showValue } from "../core/show-value.js";
import { isIsoDate } from "./iso-date.js";
import type { WorkCalendar } from "./work-calendar-rules.js";

/** The calendars that have been looked at. Not seen from outside: a calendar is read-only data. */
const checked = /* @__PURE__ */ new WeakSet<WorkCalendar>();

/**
 * Fails where a calendar cannot be counted with: it has no lists, a weekday out of 1 to 7, a day of the weekend listed
 * twice, a holiday that is no calendar day.
 *
 * @throws `LabourError` with code `invalid-argument`.
 */
export function assertWorkCalendar(calendar: WorkCalendar): void {
  const fault = workCalendarFault(calendar);
  if (fault !== undefined) throw new LabourError("invalid-argument", fault);
}

/** What keeps a calendar from being counted with, in a sentence. */
export function workCalendarFault(calendar: WorkCalendar): string | undefined {
  if (checked.has(calendar)) return undefined;
  const weekend: unknown = calendar?.weekend;
  const holidays: unknown = calendar?.holidays;
  if (!Array.isArray(weekend) || !Array.isArray(holidays)) {
    return `${showValue(calendar)} is not a work calendar: it needs a weekend and holidays, each a list.`;
  }
  if (!isWeekend(weekend)) {
    return `The weekend of "${calendar.name}" must list days from 1 (Monday) to 7 (Sunday), each once.`;
  }
  const place = holidays.findIndex((day) => !isIsoDate(day));
  if (place >= 0) {
    return `The holidays of "${calendar.name}" must be calendar days such as "2024-11-29"; at place ${place} it has ${showValue(holidays[place])}.`;
  }
  checked.add(calendar);
  return undefined;
}

/** Whether a list has days of the week only, from 1 (Monday) to 7 (Sunday), each once. */
export function isWeekend(days: readonly unknown[]): boolean {
  return new Set(days).size === days.length && [...days].every(isWeekday);
}

/** Whether a value is a day of the week, from 1 (Monday) to 7 (Sunday). */
export function isWeekday(day: unknown): boolean {
  return Number.isInteger(day) && Number(day) >= 1 && Number(day) <= 7;
}
