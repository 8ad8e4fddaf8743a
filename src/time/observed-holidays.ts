/** On which days are the holidays of a place observed? Worked out of its rules, once. */

import { dayOfHoliday, isKeptIn } from "./holiday-dates.js";
import type { HolidayRules, Observance } from "./holiday-rules.js";
import { assertHolidayRules } from "./holiday-rules-faults.js";
import type { DayNumber, IsoDate, Weekday } from "./iso-date.js";
import { dayNumberFromParts, dayNumberOf, isoDateOf, weekdayOf } from "./iso-date.js";

/** The years whose days are listed. */
const firstYear = 1881;
const lastYear = 2100;

/** Not seen from outside: rules are read-only data, and the days follow from them. */
const known = /* @__PURE__ */ new WeakMap<HolidayRules, readonly IsoDate[]>();

/**
 * The days on which holidays are observed by their rules, from 1881-01-01 to 2100-12-31, in order, each once: the
 * holidays of a work calendar. Those that fall on the weekend and are not moved are lost, and not among them. A
 * calendar made of this has only its weekends outside those years.
 *
 * The days are worked out when they are first asked for; the same rules object then gives the same list, frozen.
 * Changes made to that object later are not seen.
 *
 * @throws `LabourError` with code `invalid-argument` where a rule cannot be followed: a month out of 1 to 12, a weekday
 * out of 1 to 7, a day that no year has, an exception that is no calendar day.
 *
 * @example
 * ```ts
 * import { countWorkingDays, observedHolidays, usFederal, type WorkCalendar } from "picketline";
 * const friday = observedHolidays({
 *   weekend: [6, 7],
 *   observed: "none",
 *   holidays: [{ name: "Good Friday", date: { kind: "easter", daysAfter: -2 } }],
 * });
 * const exchange: WorkCalendar = { ...usFederal, name: "exchange", holidays: [...usFederal.holidays, ...friday] };
 * countWorkingDays("2024-03-25", "2024-03-29", usFederal); // => 5
 * countWorkingDays("2024-03-25", "2024-03-29", exchange); // => 4
 * ```
 *
 * @example
 * ```ts
 * import { holidaysIn, observedHolidays, type WorkCalendar } from "picketline";
 * // A works that rests on Fridays and Saturdays, with a day of its own since 2001.
 * const holidays = observedHolidays({
 *   weekend: [5, 6],
 *   observed: "nextWorkingDay",
 *   holidays: [{ name: "Founders' Day", date: { kind: "fixed", month: 11, day: 1 }, firstYear: 2001 }],
 * });
 * const works: WorkCalendar = { name: "works", weekend: [5, 6], holidays };
 * // 1 November 2024 was a Friday.
 * holidaysIn("2024-01-01", "2024-12-31", works); // => ["2024-11-03"]
 * holidaysIn("2000-01-01", "2000-12-31", works); // => []
 * holidays.at(-1); // => "2100-11-01"
 * ```
 */
export function observedHolidays(rules: HolidayRules): readonly IsoDate[] {
  let days = known.get(rules);
  if (days === undefined) {
    assertHolidayRules(rules);
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
