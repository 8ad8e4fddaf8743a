/** On which days are holidays observed by rules that are known to be right? Worked out once. */

import { dayOfHoliday, isKeptIn } from "./holiday-dates.js";
import type { HolidayRules, Observance } from "./holiday-rules.js";
import type { DayNumber, IsoDate, Weekday } from "./iso-date.js";
import { dayNumberFromParts, dayNumberOf, isoDateOf, weekdayOf } from "./iso-date.js";

/** The years whose days are listed. */
const firstYear = 1881;
const lastYear = 2100;

/** Not seen from outside: rules are read-only data, and the days follow from them. */
const known = /* @__PURE__ */ new WeakMap<HolidayRules, readonly IsoDate[]>();

/**
 * The days on which holidays are observed, as `observedHolidays` gives them. The calendars of this library call it with
 * their own rules, which need no check, so that who counts with them does not carry the words for faults in rules.
 */
export function holidaysByRules(rules: HolidayRules): readonly IsoDate[] {
  let days = known.get(rules);
  if (days === undefined) {
    days = Object.freeze(daysObserved(rules).map(isoDateOf));
    known.set(rules, days);
  }
  return days;
}

function daysObserved(rules: HolidayRules): readonly DayNumber[] {
  const kept = new Set<DayNumber>();
  const waiting: DayNumber[] = [];
  // A holiday of one year may be observed in another: New Year's Day on 31 December.
  for (let year = firstYear - 1; year <= lastYear + 1; year += 1) {
    for (const holiday of rules.holidays) {
      if (!isKeptIn(holiday, year)) continue;
      const exception = holiday.exceptions?.[year];
      if (exception === null) continue;
      const day = exception === undefined ? dayOfHoliday(holiday.date, year) : dayNumberOf(exception);
      if (day === undefined) continue;
      const observed = exception === undefined ? (holiday.observed ?? rules.observed) : "none";
      if (!isOff(day, rules.weekend)) kept.add(day);
      else if (observed === "nextWorkingDay") waiting.push(day);
      else kept.add(observedDay(day, observed));
    }
  }
  for (const day of waiting.sort((a, b) => a - b)) kept.add(nextFreeDay(day, rules.weekend, kept));
  const from = dayNumberFromParts(firstYear, 1, 1);
  const to = dayNumberFromParts(lastYear, 12, 31);
  return [...kept]
    .filter((day) => day >= from && day <= to && !isOff(day, rules.weekend))
    .sort((a, b) => a - b);
}

function isOff(day: DayNumber, weekend: readonly Weekday[]): boolean {
  return weekend.includes(weekdayOf(day));
}

/** The day on which a holiday on a day off is observed, where that follows from the day of the week alone. */
function observedDay(day: DayNumber, observed: Exclude<Observance, "nextWorkingDay">): DayNumber {
  const weekday = weekdayOf(day);
  switch (observed) {
    case "none":
      return day;
    case "sundayToMonday":
      return weekday === 7 ? day + 1 : day;
    case "usFederal":
      if (weekday === 6) return day - 1;
      return weekday === 7 ? day + 1 : day;
  }
}

/** The next day that is neither a day off nor a holiday; the day itself where every day of the week is off. */
function nextFreeDay(day: DayNumber, weekend: readonly Weekday[], kept: ReadonlySet<DayNumber>): DayNumber {
  if (weekend.length >= 7) return day;
  let next = day + 1;
  while (isOff(next, weekend) || kept.has(next)) next += 1;
  return next;
}
