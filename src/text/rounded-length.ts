/** Which round number of weeks, months or years does a stretch of nights come near? */

import { addCalendarMonths } from "../time/calendar-arithmetic.js";
import { completeMonthsBetween } from "../time/complete-months.js";
import type { DayNumber } from "../time/iso-date.js";
import { describeNumber } from "./numbers.js";
import type { LengthUnit, Wording } from "./wording.js";

/** Nights from which a length is told in weeks: the 12th day of a stoppage is the first to be "nearly two weeks". */
export const weeksFromNights = 11;

/** Complete months from which a length is told in years. */
const yearsFromMonths = 24;

/** A length against the marks of its unit. */
interface MarkedLength {
  readonly unit: LengthUnit;
  /** How many units are complete. */
  readonly complete: number;
  /** How it lies to the marks: on the last one, within half a unit before the next one, or between. */
  readonly place: "exactly" | "nearly" | "moreThan";
}

/**
 * The length from one day to the morning of another: in months once one is complete, in years once two are, in weeks
 * from the 12th day on and in days below that. The next mark is near when it lies within half a unit.
 */
function markedLength(from: DayNumber, to: DayNumber, days: number): MarkedLength {
  const nights = to - from;
  const months = completeMonthsBetween(from, to);
  if (months >= yearsFromMonths) return betweenMonths(from, to, "year", Math.floor(months / 12), 12);
  if (months >= 1) return betweenMonths(from, to, "month", months, 1);
  if (nights < weeksFromNights) return { unit: "day", complete: days, place: "exactly" };
  return place("week", Math.floor(nights / 7), nights % 7, 7);
}

function betweenMonths(
  from: DayNumber,
  to: DayNumber,
  unit: LengthUnit,
  complete: number,
  months: number,
): MarkedLength {
  const last = addCalendarMonths(from, complete * months);
  const next = addCalendarMonths(from, (complete + 1) * months);
  return place(unit, complete, to - last, next - last);
}

function place(unit: LengthUnit, complete: number, past: number, unitDays: number): MarkedLength {
  if (past === 0) return { unit, complete, place: "exactly" };
  return { unit, complete, place: unitDays - past <= unitDays / 2 ? "nearly" : "moreThan" };
}

/** A stretch: its first day, the morning to which it is measured, and its days as they are counted. */
export interface Stretch {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly days: number;
}

/** "nearly two months", or, where the shortest and the longest that it can be differ, what holds for both. */
export function roundedWords(shortest: Stretch, longest: Stretch, wording: Wording): string {
  const least = markedLength(shortest.from, shortest.to, shortest.days);
  const most = markedLength(longest.from, longest.to, longest.days);
  const words = wording.lengths;
  const same = least.unit === most.unit && least.complete === most.complete && least.place === most.place;
  if (same) return markWords(least, wording);
  // The weaker phrase: what has surely passed.
  const passed = unitWords(least.complete, least.unit, wording);
  return least.place === "exactly" ? words.atLeast(passed) : words.moreThan(passed);
}

function markWords({ unit, complete, place: where }: MarkedLength, wording: Wording): string {
  const words = wording.lengths;
  if (where === "exactly") return unitWords(complete, unit, wording);
  return where === "nearly"
    ? words.nearly(unitWords(complete + 1, unit, wording))
    : words.moreThan(unitWords(complete, unit, wording));
}

/** A number of units: "three weeks". */
export function unitWords(count: number, unit: LengthUnit, wording: Wording): string {
  return wording.lengths.units(describeNumber(count, wording), unit, count === 1);
}
