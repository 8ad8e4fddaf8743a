/** Which days are working days under the statutory holidays of Quebec? */

import type { HolidayRules } from "../holiday-rules.js";
import { holidaysByRules } from "../holidays-by-rules.js";
import type { WorkCalendar } from "../work-calendar-rules.js";
import {
  armisticeDay,
  birthdayOfVictoria,
  goodFriday,
  labourDay,
  thanksgiving,
  victoriaDayUntil1952,
} from "./canada-holidays.js";

/**
 * Monday to Friday less the statutory holidays of Quebec (Act respecting labour standards, CQLR c. N-1.1, section 60;
 * National Holiday Act, CQLR c. F-1.1, section 2). 24 June and 1 July are kept on the Monday where they fall on a
 * Sunday. Any other holiday on a day off gives pay or a day off at another time that is agreed on, which no calendar
 * knows: it is lost here. Of Good Friday and Easter Monday, which are at the employer's option, this has Good Friday; the
 * example shows the other. Before section 60 (1979, changed in 1990 and 1992) it is the legal holidays of the province,
 * on the same days.
 *
 * Its days are listed from 1881 to 2100; outside those years only the weekends are not worked.
 *
 * @example
 * ```ts
 * import { holidaysIn, observedHolidays, quebec, type WorkCalendar } from "picketline";
 * // 24 June 2018 and 1 July 2018 were Sundays.
 * holidaysIn("2018-06-18", "2018-07-06", quebec); // => ["2018-06-25", "2018-07-02"]
 * const fromEaster = (daysAfter: number) =>
 *   observedHolidays({
 *     weekend: [6, 7],
 *     observed: "none",
 *     holidays: [{ name: "Easter", date: { kind: "easter", daysAfter } }],
 *   });
 * const goodFridays = new Set(fromEaster(-2));
 * const withEasterMonday: WorkCalendar = {
 *   ...quebec,
 *   holidays: [...quebec.holidays.filter((day) => !goodFridays.has(day)), ...fromEaster(1)],
 * };
 * holidaysIn("2024-03-25", "2024-04-05", quebec); // => ["2024-03-29"]
 * holidaysIn("2024-03-25", "2024-04-05", withEasterMonday); // => ["2024-04-01"]
 * ```
 */
export const quebec: WorkCalendar = {
  name: "working days in Quebec",
  weekend: [6, 7],
  get holidays() {
    return holidaysByRules(quebecRules);
  },
};

/** Its holidays, as rules. */
export const quebecRules: HolidayRules = {
  weekend: [6, 7],
  observed: "none",
  holidays: [
    { name: "New Year's Day", date: { kind: "fixed", month: 1, day: 1 } },
    goodFriday,
    birthdayOfVictoria,
    victoriaDayUntil1952,
    // The same Monday as Victoria Day, which Quebec called the feast of Dollard.
    {
      name: "Victoria Day (Dollard)",
      date: { kind: "weekdayOnOrBefore", weekday: 1, month: 5, day: 24 },
      firstYear: 1953,
      lastYear: 2002,
    },
    // Order in Council 1322-2002.
    {
      name: "National Patriots' Day",
      date: { kind: "weekdayOnOrBefore", weekday: 1, month: 5, day: 24 },
      firstYear: 2003,
    },
    // A legal holiday of the province since 1925.
    {
      name: "St. John the Baptist Day",
      date: { kind: "fixed", month: 6, day: 24 },
      firstYear: 1925,
      lastYear: 1977,
      observed: "sundayToMonday",
    },
    // National Holiday Act of 8 June 1978; 25 June for those who do not work on Sundays.
    {
      name: "National Holiday",
      date: { kind: "fixed", month: 6, day: 24 },
      firstYear: 1978,
      observed: "sundayToMonday",
    },
    {
      name: "Canada Day",
      date: { kind: "fixed", month: 7, day: 1 },
      firstYear: 1879,
      observed: "sundayToMonday",
    },
    labourDay,
    armisticeDay,
    thanksgiving,
    { name: "Christmas Day", date: { kind: "fixed", month: 12, day: 25 } },
  ],
};
