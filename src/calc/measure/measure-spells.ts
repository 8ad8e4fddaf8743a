/** Which days of which spells count under a profile, and how many person-days do they make? */

import type { Bounds, OpenBounds } from "../../core/bounds.js";
import type { Id } from "../../core/id.js";
import type { DayNumber } from "../../time/iso-date.js";
import type { DateBounds } from "../../time/partial-date.js";
import { holidaysBetween } from "../../time/work-calendar.js";
import { boundDays, countDays } from "../length/day-counts.js";
import { type DaySpan, dateBoundsOf } from "../who-is-out/dated-events.js";
import type { DaySpell } from "../who-is-out/day-spells.js";
import { hoursADayOf } from "../who-is-out/day-spells.js";
import { areEnoughOut } from "./enough-workers.js";
import type { MeasureProfile } from "./measure-profile.js";
import { areOnPartShift } from "./whole-shifts.js";

/** A spell as it was counted. */
export interface MeasuredSpell {
  /** The first day out within what is measured. */
  readonly from: DateBounds;
  /** The last day out within what is measured, included. */
  readonly to: DateBounds;
  /** The days of it that count. */
  readonly days: Bounds;
  /** The head-count that they are multiplied by; `null` where it is not known. */
  readonly workers: OpenBounds | null;
  /** Days × workers; `null` where the head-count is not known. */
  readonly personDays: OpenBounds | null;
  /** The ids of the events that it rests on. */
  readonly because: readonly Id[];
}

/** Days that lie within spells and were not counted. */
export interface DaysLeftOut {
  /**
   * Why. `threshold`: they are of a stoppage that is too small to be counted, where a long pause parts it from one that
   * is counted.
   */
  readonly reason: "weekend" | "holiday" | "partShift" | "tooFewWorkers" | "threshold";
  /** How many, at most. */
  readonly days: number;
}

/** What the spells of a stoppage come to. */
export interface MeasuredSums {
  readonly days: Bounds;
  readonly personDays: OpenBounds;
}

/** The spells of a stoppage as they were counted, with their sums. */
export interface MeasuredSpells extends MeasuredSums {
  readonly spells: readonly MeasuredSpell[];
  readonly leftOut: readonly DaysLeftOut[];
}

/** The days that are measured, both included. */
export interface MeasuredDays {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** Spells of one stoppage, with the head-count at its peak, and what becomes of them. */
export interface SpellsToMeasure {
  readonly spells: readonly DaySpell[];
  readonly peak: OpenBounds | null;
  /** Whether they are counted for sure, only at the most, or not at all. */
  readonly counted: true | false | "unknown";
}

/** The spells that lie at least in part within some days, counted by the rules of a profile. */
export function measureSpells(
  stoppages: readonly SpellsToMeasure[],
  profile: MeasureProfile,
  within: MeasuredDays,
): MeasuredSpells {
  const leftOut = { weekend: 0, holiday: 0, partShift: 0, tooFewWorkers: 0, threshold: 0 };
  const measured: MeasuredSpell[] = [];
  let days: Bounds = { min: 0, max: 0 };
  let personDays: OpenBounds = days;
  for (const { spells, peak, counted } of stoppages) {
    const sums = addSpells(spells, profile, within, peak, (one) => {
      const { spell, from, to } = one;
      if (counted === false) {
        leftOut.threshold += countDays(from.earliest, to.latest, "calendar", "inclusive");
        return;
      }
      noteLeftOut(one, profile, leftOut);
      const dates = { from: dateBoundsOf(from), to: dateBoundsOf(to) };
      const { because } = spell;
      measured.push({ ...dates, days: one.days, workers: one.workers, personDays: one.personDays, because });
    });
    if (counted === false) continue;
    const least = counted === true ? 1 : 0;
    days = { min: days.min + least * sums.days.min, max: days.max + sums.days.max };
    personDays = add(personDays, { min: least * sums.personDays.min, max: sums.personDays.max });
  }
  return {
    spells: measured,
    leftOut: (Object.keys(leftOut) as (keyof typeof leftOut)[])
      .filter((reason) => leftOut[reason] > 0)
      .map((reason) => ({ reason, days: leftOut[reason] })),
    days,
    personDays,
  };
}

/** The sums of spells of one stoppage, with its peak, without the list of what was counted: much cheaper. */
export function measureSums(
  spells: readonly DaySpell[],
  profile: MeasureProfile,
  within: MeasuredDays,
  peak: OpenBounds | null,
): MeasuredSums {
  return addSpells(spells, profile, within, peak, undefined);
}

/** A spell as far as it lies within the days that are measured, by day numbers. */
interface CountedSpell {
  readonly spell: DaySpell;
  readonly from: DaySpan;
  readonly to: DaySpan;
  /** The days that the calendar counts, before anything else is left out. */
  readonly inCalendar: Bounds;
  /** Those of them that are left after a first part-shift. */
  readonly afterCut: Bounds;
  readonly isTooFew: boolean;
  readonly days: Bounds;
  readonly workers: OpenBounds | null;
  readonly personDays: OpenBounds | null;
}

function addSpells(
  spells: readonly DaySpell[],
  profile: MeasureProfile,
  within: MeasuredDays,
  peak: OpenBounds | null,
  note: ((counted: CountedSpell) => void) | undefined,
): MeasuredSums {
  let days: Bounds = { min: 0, max: 0 };
  let personDays: OpenBounds = { min: 0, max: 0 };
  for (const spell of spells) {
    const counted = countSpell(spell, profile, within, peak);
    if (counted === undefined) continue;
    note?.(counted);
    days = { min: days.min + counted.days.min, max: days.max + counted.days.max };
    personDays = add(personDays, counted.personDays ?? { min: 0, max: counted.days.max === 0 ? 0 : null });
  }
  return { days, personDays };
}

function countSpell(
  spell: DaySpell,
  profile: MeasureProfile,
  within: MeasuredDays,
  peak: OpenBounds | null,
): CountedSpell | undefined {
  const { calendar } = profile;
  const from = startWithin(spell, within, 0);
  const to = {
    earliest: Math.min(spell.to.earliest, within.last),
    latest: Math.min(spell.to.latest, within.last),
  };
  if (to.latest < from.earliest) return undefined;
  const workers =
    profile.headcount === "maximum" ? peak : roundWorkers(spell.workers, profile.roundWorkersTo);
  const inCalendar = boundDays(from, to, calendar, "inclusive");
  const enough = areEnoughOut(spell, profile);
  const isTooFew = enough === false;
  const cut = partShiftsOf(spell, profile);
  const afterCut =
    cut === 0
      ? inCalendar
      : cut === Number.POSITIVE_INFINITY
        ? { min: 0, max: 0 }
        : boundDays(startWithin(spell, within, cut), to, calendar, "inclusive");
  const hours = profile.hoursPerDay === null ? null : hoursADayOf(spell, profile.hoursPerDay);
  const days = {
    min: enough !== true ? 0 : shareOfDays(afterCut.min, hours?.min, profile),
    max: isTooFew ? 0 : shareOfDays(afterCut.max, hours?.max, profile),
  };
  const personDays = workers === null ? null : product(days, workers);
  return { spell, from, to, inCalendar, afterCut, isTooFew, days, workers, personDays };
}

/** Adds up why days of a spell were left out. */
function noteLeftOut(
  { from, to, inCalendar, afterCut, isTooFew }: CountedSpell,
  { calendar }: MeasureProfile,
  leftOut: Record<DaysLeftOut["reason"], number>,
): void {
  const all = countDays(from.earliest, to.latest, "calendar", "inclusive");
  if (isTooFew) {
    leftOut.tooFewWorkers += all;
    return;
  }
  const holidays = holidaysBetween(from.earliest, to.latest, calendar).length;
  leftOut.holiday += holidays;
  leftOut.weekend += all - inCalendar.max - holidays;
  leftOut.partShift += inCalendar.max - afterCut.max;
}

/**
 * By how many days the first one that counts comes later, because part-shifts are left out: by one after a first part-shift,
 * whichever day that was; never where it was some hours of each day.
 */
export function partShiftsOf(spell: DaySpell, { firstPartShift, hoursPerDay }: MeasureProfile): number {
  if (firstPartShift === "counted") return 0;
  // Where some were out for whole days, a day is one that counts.
  if (
    hoursPerDay === null &&
    (hoursADayOf(spell, null)?.max ?? Number.POSITIVE_INFINITY) < Number.POSITIVE_INFINITY
  )
    return Number.POSITIVE_INFINITY;
  return areOnPartShift(spell) ? 1 : 0;
}

/** The first day of a spell that counts, as far as it lies within the days that are measured. */
function startWithin({ from }: DaySpell, { first }: MeasuredDays, cut: number): DaySpan {
  return { earliest: Math.max(from.earliest + cut, first), latest: Math.max(from.latest + cut, first) };
}

/** Days as the profile counts them: hours in shares of a day, and operations of seven days in weeks of five. */
function shareOfDays(days: number, hours: number | undefined, profile: MeasureProfile): number {
  const inDays =
    hours === undefined || profile.hoursPerDay === null ? days : (days * hours) / profile.hoursPerDay;
  return (inDays * profile.dayFactor.times) / profile.dayFactor.over;
}

/** A head-count rounded as a profile has it. */
export function roundWorkers(workers: OpenBounds | null, to: number): OpenBounds | null {
  if (workers === null || to === 1) return workers;
  const round = (value: number): number => Math.round(value / to) * to;
  return { min: round(workers.min), max: workers.max === null ? null : round(workers.max) };
}

/**
 * The head-count at the peak by a day, rounded as a profile has it: at least the highest least of the spells that have surely
 * begun, or of the first, at most the highest most.
 */
export function peakOf(
  spells: readonly DaySpell[],
  { roundWorkersTo }: MeasureProfile,
  day: DayNumber,
): OpenBounds | null {
  let min: number | undefined;
  let max: number | null = 0;
  let areAllKnown = true;
  for (const { from, to, workers } of spells) {
    const rounded = roundWorkers(workers, roundWorkersTo);
    if (rounded === null) {
      areAllKnown = false;
      continue;
    }
    const hasBegun = min === undefined || from.latest <= Math.min(to.latest, day);
    min = Math.max(min ?? 0, hasBegun ? rounded.min : 0);
    max = max === null || rounded.max === null ? null : Math.max(max, rounded.max);
  }
  if (min === undefined) return null;
  return { min, max: areAllKnown ? max : null };
}

/**
 * The head-count at the peak within some days: at the least the highest least of the spells that surely are on in them, and
 * are counted for sure; none where no spell is.
 */
export function peakWithin(
  stoppages: readonly SpellsToMeasure[],
  profile: MeasureProfile,
  { first, last }: MeasuredDays,
): OpenBounds | null {
  let min = 0;
  const here: DaySpell[] = [];
  for (const { spells, counted } of stoppages) {
    for (const spell of counted === false ? [] : spells) {
      const { from, to, workers } = spell;
      if (from.earliest > last || to.latest < first) continue;
      here.push(spell);
      const isSure = Math.max(from.latest, first) <= Math.min(to.earliest, last);
      if (isSure && counted === true) min = Math.max(min, workers?.min ?? 0);
    }
  }
  if (here.length === 0) return { min: 0, max: 0 };
  const peak = peakOf(here, profile, last);
  return peak && { min: roundWorkers({ min, max: null }, profile.roundWorkersTo)?.min ?? 0, max: peak.max };
}

function product(days: Bounds, workers: OpenBounds): OpenBounds {
  const max = workers.max === null ? (days.max === 0 ? 0 : null) : days.max * workers.max;
  return { min: days.min * workers.min, max };
}

function add(a: OpenBounds, b: OpenBounds): OpenBounds {
  return { min: a.min + b.min, max: a.max === null || b.max === null ? null : a.max + b.max };
}
