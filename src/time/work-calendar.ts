/** Which days are working days, and how many of them lie in a stretch? By day numbers, in a calendar taken as it is. */

import type { DayNumber } from "./iso-date.js";
import { dayNumberOf, weekdayOf } from "./iso-date.js";
import type { WorkCalendar } from "./work-calendar-rules.js";

/** Every day of the week is a working day: the count is one of calendar days. */
export const everyDay: WorkCalendar = { name: "calendar days", weekend: [], holidays: [] };

/** Monday to Friday, holidays included. */
export const mondayToFriday: WorkCalendar = { name: "Monday to Friday", weekend: [6, 7], holidays: [] };

/** What a count reads of a calendar. */
interface DaysOff {
  /** The days of the week that are not worked, each once. */
  readonly weekend: ReadonlySet<number>;
  /** The holidays on other days of the week, in order, each once. */
  readonly holidays: readonly DayNumber[];
}

/** Not seen from outside: a calendar is read-only data, and this follows from it. */
const known = /* @__PURE__ */ new WeakMap<WorkCalendar, DaysOff>();

/** The number of working days between two days, both included; 0 where the second lies before the first. */
export function workingDaysBetween(from: DayNumber, to: DayNumber, calendar: WorkCalendar): number {
  const daysOff = daysOffOf(calendar);
  return to < from ? 0 : workedBefore(to + 1, daysOff) - workedBefore(from, daysOff);
}

/** Whether a day is worked under a calendar. */
export function isWorkingDay(day: DayNumber, calendar: WorkCalendar): boolean {
  return workingDaysBetween(day, day, calendar) === 1;
}

/** The holidays of a calendar between two days, both included, that would be worked otherwise, in order, each once. */
export function holidaysBetween(
  from: DayNumber,
  to: DayNumber,
  calendar: WorkCalendar,
): readonly DayNumber[] {
  const { holidays } = daysOffOf(calendar);
  return holidays.slice(placeOf(from, holidays), placeOf(to + 1, holidays));
}

function daysOffOf(calendar: WorkCalendar): DaysOff {
  let daysOff = known.get(calendar);
  if (daysOff === undefined) {
    const weekend = new Set<number>(calendar.weekend);
    const days = [...new Set(calendar.holidays.map(dayNumberOf))];
    const holidays = days.filter((day) => !weekend.has(weekdayOf(day))).sort((a, b) => a - b);
    daysOff = { weekend, holidays };
    known.set(calendar, daysOff);
  }
  return daysOff;
}

/** How many days are worked before a day, from a day long ago: for differences only. */
function workedBefore(day: DayNumber, { weekend, holidays }: DaysOff): number {
  let days = day - placeOf(day, holidays);
  // Day -3 was a Monday, the weekday 1.
  for (const weekday of weekend) days -= Math.floor((day + 10 - weekday) / 7);
  return days;
}

/** How many of the days of a list in order lie before a day. */
function placeOf(day: DayNumber, days: readonly DayNumber[]): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
