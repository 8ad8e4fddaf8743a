/** How many working days, and which holidays, lie between two dates? */

import { unreadable } from "../core/unreadable.js";
import type { IsoDate } from "./iso-date.js";
import { dayNumberOf, isoDateOf } from "./iso-date.js";
import { holidaysBetween, workingDaysBetween } from "./work-calendar.js";
import type { WorkCalendar } from "./work-calendar-rules.js";

/**
 * The number of working days from one day to another, both included where they are worked; 0 where the second lies
 * before the first. The cost does not grow with the stretch. The holidays are those that the calendar lists, which
 * the calendars of this library do from 1881 to 2100.
 *
 * @throws `LabourError` with code `invalid-date`, and `invalid-argument` where the calendar cannot be counted with: a
 * weekday out of 1 to 7, a holiday that is no calendar day.
 *
 * @example
 * ```ts
 * import { countWorkingDays, usFederal, mondayToFriday } from "picketline";
 * // Kaiser Permanente, Northern California 2022: the Bureau of Labor Statistics lists 45 workdays.
 * countWorkingDays("2022-08-15", "2022-10-18", usFederal); // => 45
 * // A weekend has none.
 * countWorkingDays("2024-10-19", "2024-10-20", mondayToFriday); // => 0
 * ```
 */
export function countWorkingDays(from: IsoDate, to: IsoDate, calendar: WorkCalendar): number {
  try {
    return workingDaysBetween(dayNumberOf(from), dayNumberOf(to), calendar);
  } catch (error) {
    throw unreadable(error);
  }
}

/**
 * The holidays of a calendar in a stretch, both ends included, in order, each once: what a count of working days left
 * out besides weekends. Days that the calendar lists and that fall on its weekend are not among them.
 *
 * @throws `LabourError` with code `invalid-date`, and `invalid-argument` where the calendar cannot be counted with.
 *
 * @example
 * ```ts
 * import { englandAndWales, holidaysIn, usFederal } from "picketline";
 * // Christmas Day was a Saturday in 2021.
 * holidaysIn("2021-12-20", "2021-12-31", englandAndWales); // => ["2021-12-27", "2021-12-28"]
 * holidaysIn("2021-12-20", "2021-12-31", usFederal); // => ["2021-12-24", "2021-12-31"]
 * ```
 */
export function holidaysIn(from: IsoDate, to: IsoDate, calendar: WorkCalendar): readonly IsoDate[] {
  try {
    return holidaysBetween(dayNumberOf(from), dayNumberOf(to), calendar).map(isoDateOf);
  } catch (error) {
    throw unreadable(error);
  }
}
