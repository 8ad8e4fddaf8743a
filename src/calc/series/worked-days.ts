/** Which days of a stretch does a calendar count, for a walk over all of them? */

import { type DayNumber, dayNumberOf, weekdayOf } from "../../time/iso-date.js";
import type { WorkCalendar } from "../../time/work-calendar-rules.js";

/** For each day of a stretch, both ends included, 1 where a calendar counts it. */
export function workedDays(first: DayNumber, last: DayNumber, calendar: WorkCalendar): Uint8Array {
  const worked = new Uint8Array(last - first + 1).fill(1);
  for (const weekday of new Set<number>(calendar.weekend)) {
    for (let day = (weekday - weekdayOf(first) + 7) % 7; day < worked.length; day += 7) worked[day] = 0;
  }
  for (const holiday of calendar.holidays) {
    const day = dayNumberOf(holiday);
    if (day >= first && day <= last) worked[day - first] = 0;
  }
  return worked;
}
