/** How many stoppages does an agency make of one that paused? */

import { addCalendarMonths } from "../time/calendar-arithmetic.js";
import { type DayNumber, dayNumberFromParts, daysInMonth, partsOfDay } from "../time/iso-date.js";
import type { DaySpell } from "./day-spells.js";
import type { MeasureProfile } from "./measure-profile.js";

/**
 * The spells with which a stoppage begins, as an agency sees it: the first one, and each that comes after a pause of as
 * many full calendar months as its profile names.
 */
export function startsOfStoppages(spells: readonly DaySpell[], profile: MeasureProfile): readonly DaySpell[] {
  const starts: DaySpell[] = [];
  let lastDayOut: DayNumber | undefined;
  for (const spell of spells) {
    const { newAfterMonths } = profile;
    const isNew =
      lastDayOut === undefined ||
      (newAfterMonths !== null && fullMonthsBetween(lastDayOut, spell.from.earliest) >= newAfterMonths);
    if (isNew) starts.push(spell);
    lastDayOut = Math.max(lastDayOut ?? spell.to.latest, spell.to.latest);
  }
  return starts;
}

/** The calendar months of which every day lies between two days. */
function fullMonthsBetween(lastDayOut: DayNumber, nextDayOut: DayNumber): number {
  const { year, month, day } = partsOfDay(lastDayOut);
  const isMonthEnd = day === daysInMonth(year, month);
  const firstFull = isMonthEnd ? lastDayOut + 1 : addCalendarMonths(dayNumberFromParts(year, month, 1), 1);
  let months = 0;
  while (addCalendarMonths(firstFull, months + 1) <= nextDayOut) months += 1;
  return months;
}
