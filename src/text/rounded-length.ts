/** Which round number of weeks, months or years does a stretch of nights come near? */

import { addCalendarMonths } from "../time/calendar-arithmetic.js";
import { completeMonthsBetween } from "../time/complete-months.js";
import type { DayNumber } from "../time/iso-date.js";
import { describeNumber } from "./numbers.js";
import type { LengthUnit } from "./wording/lengths.js";
import type { PlainWording } from "./wording/plain.js";

/** Nights from which a length is told in weeks: the 12th day of a stoppage is the first to be "nearly two weeks". */
export const weeksFromNights = 11;

/** Complete months from which a length is told in years. */
const yearsFromMonths = 24;

/** A length against the marks of its unit. */
interface MarkedLength {
  readonly unit: LengthUnit;
  /** How many units are complete. */
  readonly complete: number;
  /** How it lies to the marks: on the last one, close before the next one, or between. */
  readonly place: "exactly" | "nearly" | "moreThan";
}

/** How near before a mark a length is "nearly" there, as a share of the unit, where no other share is asked for. */
export const halfUnit = 0.5;

/**
 * The length of a stretch: in months once one is complete, in years once two are, in weeks from the 12th day on and in
 * days below that. The next mark is near when it lies within a share of a unit.
 */
function markedLength({ from, to, days }: Stretch, nearlyWithin: number): MarkedLength {
  const nights = to - from;
  const months = completeMonthsBetween(from, to);
  if (months >= yearsFromMonths)
    return betweenMonths(from, to, "year", Math.floor(months / 12), 12, nearlyWithin);
  if (months >= 1) return betweenMonths(from, to, "month", months, 1, nearlyWithin);
  if (nights < weeksFromNights) return { unit: "day", complete: days, place: "exactly" };
  return place("week", Math.floor(nights / 7), nights % 7, 7, nearlyWithin);
}

function betweenMonths(
  from: DayNumber,
  to: DayNumber,
  unit: LengthUnit,
  complete: number,
  months: number,
  nearlyWithin: number,
): MarkedLength {
  const last = addCalendarMonths(from, complete * months);
  const next = addCalendarMonths(from, (complete + 1) * months);
  return place(unit, complete, to - last, next - last, nearlyWithin);
}

function place(
  unit: LengthUnit,
  complete: number,
  past: number,
  unitDays: number,
  nearlyWithin: number,
): MarkedLength {
  if (past === 0) return { unit, complete, place: "exactly" };
  // The share is divided, not the setting multiplied: 9 of 30 days are then 0.3 and not a little more.
  return { unit, complete, place: (unitDays - past) / unitDays <= nearlyWithin ? "nearly" : "moreThan" };
}

/** A stretch: its first day, the morning to which it is measured, and its days as they are counted. */
export interface Stretch {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly days: number;
}

/** How a round length is told: as a noun ("nearly two months"), or, close before a mark, as a verb ("nears two months"). */
export interface RoundedOptions {
  /** The share of a unit within which the next mark is near; half where left out. */
  readonly nearlyWithin?: number;
  /** Whether a verb is wanted where a mark is near. */
  readonly verb?: boolean;
}

/** "nearly two months", or, where the shortest and the longest that it can be differ, what holds for both. */
export function roundedWords(
  shortest: Stretch,
  longest: Stretch,
  wording: PlainWording,
  options: RoundedOptions = {},
): string {
  const { nearlyWithin = halfUnit, verb = false } = options;
  const least = markedLength(shortest, nearlyWithin);
  const most = markedLength(longest, nearlyWithin);
  const words = wording.lengths;
  const same = least.unit === most.unit && least.complete === most.complete && least.place === most.place;
  if (same) return markWords(least, verb, wording);
  // The weaker phrase: what has surely passed.
  const passed = unitWords(least.complete, least.unit, wording);
  return least.place === "exactly" ? words.atLeast(passed) : words.moreThan(passed);
}

/** "about two months": the nearest round number to a length of which only that is known; in days where those are asked for. */
export function aboutWords(near: Stretch, inDays: boolean, wording: PlainWording): string {
  const { unit, complete, place: where } = markedLength(near, halfUnit);
  return wording.lengths.about(
    inDays
      ? unitWords(near.days, "day", wording)
      : unitWords(where === "nearly" ? complete + 1 : complete, unit, wording),
  );
}

function markWords(
  { unit, complete, place: where }: MarkedLength,
  verb: boolean,
  wording: PlainWording,
): string {
  const words = wording.lengths;
  if (where === "exactly") return unitWords(complete, unit, wording);
  if (where === "moreThan") return words.moreThan(unitWords(complete, unit, wording));
  const mark = unitWords(complete + 1, unit, wording);
  return verb ? words.nears(mark, unit) : words.nearly(mark);
}

/** A number of units: "three weeks". */
export function unitWords(count: number, unit: LengthUnit, wording: PlainWording): string {
  return wording.lengths.units(describeNumber(count, wording), unit, count === 1);
}
