/** Which days are working days, and how many of them lie in a stretch? By day numbers. */

import type { DayNumber } from "./iso-date.js";
import { dayNumberOf, weekdayOf } from "./iso-date.js";
import { assertWorkCalendar } from "./work-calendar-faults.js";
import type { WorkCalendar } from "./work-calendar-rules.js";

/** Every day of the week is a working day: the count is one of calendar days. */
export const everyDay: WorkCalendar = { name: "calendar days", weekend: [], holidays: [] };

/** Monday to Friday, holidays included. */
export const mondayToFriday: WorkCalendar = { name: "Monday to Friday", weekend: [6, 7], holidays: [] };

/** What a count reads of a calendar. */
interface DaysOff {
  /** How many days of a week are worked before each of its days, Monday first; last, how many are in the whole week. */
  readonly workedInWeek: readonly number[];
  /** The holidays on days of the week that are worked otherwise, in order, each once. */
  readonly holidays: readonly DayNumber[];
  /** How many bits of a day number, counted from the first holiday, tell a day within its block. */
  readonly blockBits: number;
  /** How many holidays lie before each block, and last, how many there are: a search looks through one block only. */
  readonly beforeBlock: readonly number[];
}

/** Not seen from outside: a calendar is read-only data, and this follows from it. */
const known = /* @__PURE__ */ new WeakMap<WorkCalendar, DaysOff>();

/**
 * The number of working days between two days, both included; 0 where the second lies before the first.
 *
 * @throws `LabourError` with code `invalid-argument` where the calendar cannot be counted with.
 */
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
  const daysOff = daysOffOf(calendar);
  return daysOff.holidays.slice(holidaysBefore(from, daysOff), holidaysBefore(to + 1, daysOff));
}

function daysOffOf(calendar: WorkCalendar): DaysOff {
  let daysOff = known.get(calendar);
  if (daysOff === undefined) {
    assertWorkCalendar(calendar);
    const weekend = new Set<number>(calendar.weekend);
    const workedInWeek = [0];
    for (let weekday = 1; weekday <= 7; weekday += 1) {
      workedInWeek.push((workedInWeek[weekday - 1] ?? 0) + (weekend.has(weekday) ? 0 : 1));
    }
    const days = [...new Set(calendar.holidays.map(dayNumberOf))];
    const holidays = days.filter((day) => !weekend.has(weekdayOf(day))).sort((a, b) => a - b);
    daysOff = { workedInWeek, holidays, ...blocksOf(holidays) };
    known.set(calendar, daysOff);
  }
  return daysOff;
}

/** Cuts the stretch of some holidays into blocks, about two for each of them. */
function blocksOf(holidays: readonly DayNumber[]): Pick<DaysOff, "blockBits" | "beforeBlock"> {
  const [first = 0] = holidays;
  const last = (holidays.at(-1) ?? 0) - first;
  let blockBits = 0;
  while (last >> blockBits > 2 * holidays.length) blockBits += 1;
  const beforeBlock: number[] = [];
  for (const [place, day] of holidays.entries()) {
    while (beforeBlock.length <= (day - first) >> blockBits) beforeBlock.push(place);
  }
  return { blockBits, beforeBlock: [...beforeBlock, holidays.length] };
}

/** How many days are worked before a day, from a day long ago: for differences only. */
function workedBefore(day: DayNumber, daysOff: DaysOff): number {
  const { workedInWeek } = daysOff;
  // Day -3 was a Monday.
  const weeks = Math.floor((day + 3) / 7);
  const inWeek = workedInWeek[day + 3 - 7 * weeks] ?? 0;
  return weeks * (workedInWeek[7] ?? 0) + inWeek - holidaysBefore(day, daysOff);
}

/** How many holidays lie before a day. */
function holidaysBefore(day: DayNumber, { holidays, blockBits, beforeBlock }: DaysOff): number {
  const sinceFirst = day - (holidays[0] ?? day);
  if (sinceFirst <= 0) return 0;
  const block = sinceFirst >> blockBits;
  let low = beforeBlock[block] ?? holidays.length;
  let high = beforeBlock[block + 1] ?? holidays.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((holidays[middle] ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
