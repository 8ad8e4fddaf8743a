/** How many stoppages does an agency make of one that paused? */

import { type DayNumber, partsOfDay } from "../../time/iso-date.js";
import type { DaySpell } from "../who-is-out/day-spells.js";
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

/** The calendar months of which every day lies between two days: those between the months in which the two lie. */
function fullMonthsBetween(lastDayOut: DayNumber, nextDayOut: DayNumber): number {
  const [last, next] = [partsOfDay(lastDayOut), partsOfDay(nextDayOut)];
  return Math.max(0, (next.year - last.year) * 12 + next.month - last.month - 1);
}
