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
  const peak = peakOf(spells, profile, asOf);
  const sums = (within: MeasuredDays): MeasuredSums => measureSums(spells, profile, within, peak);
  const asksWhole = profile.thresholds.some(
    ({ days, personDays }) => days !== undefined || personDays !== undefined,
  );
  const whole = asksWhole ? sums({ first: Number.NEGATIVE_INFINITY, last: asOf }) : undefined;
  return anyOf(profile.thresholds.map((threshold) => meets(threshold, spells, profile, asOf, whole, sums)));
}

function meets(
  threshold: MeasureThreshold,
  spells: readonly DaySpell[],
  profile: MeasureProfile,
  asOf: DayNumber,
  whole: MeasuredSums | undefined,
  sums: (within: MeasuredDays) => MeasuredSums,
): Answer {
  const { workers, days, personDays, personDaysInMonth, fullShift } = threshold;
  const answers: Answer[] = [];
  // Rounding is for what is multiplied: 950 workers are fewer than 1,000.
  if (workers !== undefined) {
    answers.push(reaches(peakOf(spells, { ...profile, roundWorkersTo: 1 }, asOf), workers));
  }
  if (fullShift === true) answers.push(hasFullShift(spells, profile, asOf));
  if (days !== undefined) answers.push(reaches(whole?.days ?? null, days));
  if (personDays !== undefined) answers.push(reaches(whole?.personDays ?? null, personDays));
  if (personDaysInMonth !== undefined) {
    const inMonths = monthsOf(spells, asOf).map((month) =>
      reaches(sums(month).personDays, personDaysInMonth),
    );
    answers.push(anyOf(inMonths));
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
