/** Is a stoppage large enough for an agency to count it? */

import { type DayNumber, dayNumberFromParts, daysInMonth, partsOfDay } from "../../time/iso-date.js";
import type { DaySpell } from "../who-is-out/day-spells.js";
import { type Answer, anyOf, areEnoughOut, reaches } from "./enough-workers.js";
import type { MeasureProfile, MeasureThreshold } from "./measure-profile.js";
import { type MeasuredDays, type MeasuredSums, measureSums, partShiftsOf, peakOf } from "./measure-spells.js";

/** Whether a stoppage meets one of the thresholds of a profile by a day; `unknown` where its bounds lie on both sides. */
export function meetsThreshold(
  spells: readonly DaySpell[],
  profile: MeasureProfile,
  asOf: DayNumber,
): Answer {
  if (profile.thresholds.length === 0) return true;
  return anyOf(profile.thresholds.map((threshold) => meets(threshold, spells, profile, asOf)));
}

function meets(
  threshold: MeasureThreshold,
  spells: readonly DaySpell[],
  profile: MeasureProfile,
  asOf: DayNumber,
): Answer {
  const answers: Answer[] = [];
  const sums = (within: MeasuredDays): MeasuredSums =>
    measureSums(spells, profile, within, peakOf(spells, profile, asOf));
  // Rounding is for what is multiplied: 950 workers are fewer than 1,000.
  if (threshold.workers !== undefined) {
    answers.push(reaches(peakOf(spells, { ...profile, roundWorkersTo: 1 }, asOf), threshold.workers));
  }
  if (threshold.fullShift === true) answers.push(hasFullShift(spells, profile, asOf));
  const whole = { first: Number.NEGATIVE_INFINITY, last: asOf };
  if (threshold.days !== undefined) answers.push(reaches(sums(whole).days, threshold.days));
  if (threshold.personDays !== undefined) answers.push(reaches(sums(whole).personDays, threshold.personDays));
  if (threshold.personDaysInMonth !== undefined) {
    const least = threshold.personDaysInMonth;
    answers.push(anyOf(monthsOf(spells, asOf).map((month) => reaches(sums(month).personDays, least))));
  }
  if (answers.includes(false)) return false;
  return answers.includes("unknown") ? "unknown" : true;
}

/** Whether a whole shift was struck on some day by as many workers as a day needs to count. */
function hasFullShift(spells: readonly DaySpell[], profile: MeasureProfile, asOf: DayNumber): Answer {
  let answer: Answer = false;
  for (const spell of spells) {
    const cut = partShiftsOf(spell, profile);
    if (spell.from.earliest + cut > Math.min(spell.to.latest, asOf)) continue;
    const enough = areEnoughOut(spell, profile);
    if (enough === true && spell.from.latest + cut <= Math.min(spell.to.earliest, asOf)) return true;
    if (enough !== false) answer = "unknown";
  }
  return answer;
}

/** The calendar months in which a stoppage was, or may have been, on. */
function monthsOf(
  spells: readonly DaySpell[],
  asOf: DayNumber,
): readonly { first: DayNumber; last: DayNumber }[] {
  const months: { first: DayNumber; last: DayNumber }[] = [];
  for (const spell of spells) {
    let day = spell.from.earliest;
    while (day <= Math.min(spell.to.latest, asOf)) {
      const { year, month } = partsOfDay(day);
      const first = dayNumberFromParts(year, month, 1);
      const last = first + daysInMonth(year, month) - 1;
      if (months.at(-1)?.first !== first) months.push({ first, last: Math.min(last, asOf) });
      day = last + 1;
    }
  }
  return months;
}
