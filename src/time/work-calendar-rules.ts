/** What does a work calendar say? The weekdays that are not worked and the days off besides: plain data. */

import type { IsoDate, Weekday } from "./iso-date.js";

/**
 * Which days are worked: what a count of working days takes as its rule. Plain data, to be spread: a calendar is read
 * when it is first counted with, and changes made to that same object later are not seen.
 *
 * The calendars of this library list their days off from 1881 to 2100. Outside those years, as wherever a calendar
 * lists no days, only the weekend is not worked.
 *
 * @example
 * ```ts
 * import { countWorkingDays, usFederal, type WorkCalendar } from "picketline";
 * const withDayAfterThanksgiving: WorkCalendar = {
 *   ...usFederal,
 *   name: "US federal working days, less the Friday after Thanksgiving",
 *   holidays: [...usFederal.holidays, "2024-11-29"],
 * };
 * countWorkingDays("2024-11-25", "2024-11-29", usFederal); // => 4
 * countWorkingDays("2024-11-25", "2024-11-29", withDayAfterThanksgiving); // => 3
 * ```
 *
 * @example
 * ```ts
 * import { countWorkingDays, type WorkCalendar } from "picketline";
 * // Days in any order; 30 November 2024 is a Saturday, which is not worked anyway.
 * const plant: WorkCalendar = { name: "plant", weekend: [6, 7], holidays: ["2024-11-30", "2024-11-28"] };
 * countWorkingDays("2024-11-25", "2024-12-01", plant); // => 4
 * ```
 */
export interface WorkCalendar {
  /** What the count is named after in its results, such as "US federal working days". */
  readonly name: string;
  /** The days of the week that are not worked. */
  readonly weekend: readonly Weekday[];
  /** The other days that are not worked, in any order. Those that fall on the weekend, and repeats, change nothing. */
  readonly holidays: readonly IsoDate[];
}
