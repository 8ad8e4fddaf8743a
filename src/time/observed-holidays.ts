/** On which days are the holidays of a place observed, by rules that anyone may write? */

import { unreadable } from "../core/unreadable.js";
import type { HolidayRules } from "./holiday-rules.js";
import { assertHolidayRules } from "./holiday-rules-faults.js";
import { holidaysByRules } from "./holidays-by-rules.js";
import type { IsoDate } from "./iso-date.js";

/** The rules that have been looked at. Not seen from outside: rules are read-only data. */
const checked = /* @__PURE__ */ new WeakSet<HolidayRules>();

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
  try {
    if (!checked.has(rules)) {
      assertHolidayRules(rules);
      checked.add(rules);
    }
    return holidaysByRules(rules);
  } catch (error) {
    throw unreadable(error);
  }
}
