/** Which days of which spells count under a profile, and how many person-days do they make? */

import type { Bounds, OpenBounds } from "../core/bounds.js";
import type { Id } from "../core/id.js";
import type { DayNumber } from "../time/iso-date.js";
import type { DateBounds } from "../time/partial-date.js";
import { holidaysBetween } from "../time/work-calendar.js";
import { type DaySpan, dateBoundsOf } from "./dated-events.js";
import { boundDays, countDays } from "./day-counts.js";
import type { DaySpell } from "./day-spells.js";
import { hoursADayOf, isPartShift } from "./day-spells.js";
import type { MeasureProfile } from "./measure-profile.js";

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
  /** Why. */
  readonly reason: "weekend" | "holiday" | "partShift" | "tooFewWorkers";
  /** How many, at most. */
  readonly days: number;
}

/** The spells of a stoppage as they were counted, with their sums. */
export interface MeasuredSpells {
  readonly spells: readonly MeasuredSpell[];
  readonly leftOut: readonly DaysLeftOut[];
  readonly days: Bounds;
  readonly personDays: OpenBounds;
  readonly peak: OpenBounds | null;
}

/** The days that are measured, both included. */
export interface MeasuredDays {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** The spells that lie at least in part within some days, counted by the rules of a profile. */
export function measureSpells(
  spells: readonly DaySpell[],
  profile: MeasureProfile,
  within: MeasuredDays,
): MeasuredSpells {
  const leftOut = { weekend: 0, holiday: 0, partShift: 0, tooFewWorkers: 0 };
  const peak = peakOf(spells.map((spell) => roundWorkers(spell.workers, profile.roundWorkersTo)));
  const measured: MeasuredSpell[] = [];
  for (const spell of spells) {
    const from = startWithin(spell, within, 0);
    const to = {
      earliest: Math.min(spell.to.earliest, within.last),
      latest: Math.min(spell.to.latest, within.last),
    };
    if (to.latest < from.earliest) continue;
    const out = roundWorkers(spell.workers, profile.roundWorkersTo);
    const workers = profile.headcount === "maximum" ? peak : out;
    const days = countedDays(spell, from, to, out, profile, within, leftOut);
    measured.push({
      from: dateBoundsOf(from),
      to: dateBoundsOf(to),
      days,
      workers,
      personDays: workers === null ? null : product(days, workers),
      because: spell.because,
    });
  }
  return {
    spells: measured,
    leftOut: (Object.keys(leftOut) as (keyof typeof leftOut)[])
      .filter((reason) => leftOut[reason] > 0)
      .map((reason) => ({ reason, days: leftOut[reason] })),
    days: measured.reduce((sum, { days }) => ({ min: sum.min + days.min, max: sum.max + days.max }), {
      min: 0,
      max: 0,
    }),
    personDays: measured.reduce<OpenBounds>(
      (sum, { personDays, days }) => add(sum, personDays ?? { min: 0, max: days.max === 0 ? 0 : null }),
      { min: 0, max: 0 },
    ),
    peak,
  };
}

function countedDays(
  spell: DaySpell,
  from: DaySpan,
  to: DaySpan,
  workers: OpenBounds | null,
  profile: MeasureProfile,
  within: MeasuredDays,
  leftOut: Record<DaysLeftOut["reason"], number>,
): Bounds {
  const { calendar, minimumWorkersOut } = profile;
  const counted = boundDays(from, to, calendar, "inclusive");
  const all = countDays(from.earliest, to.latest, "calendar", "inclusive");
  if (workers !== null && workers.max !== null && workers.max < minimumWorkersOut) {
    leftOut.tooFewWorkers += all;
    return { min: 0, max: 0 };
  }
  const holidays = holidaysBetween(from.earliest, to.latest, calendar).length;
  leftOut.holiday += holidays;
  leftOut.weekend += all - counted.max - holidays;
  // A first part-shift that is left out moves the first day that counts on by one, whichever day that was.
  const cut = isPartShift(spell) && profile.firstPartShift === "leftOut" ? 1 : 0;
  const days = cut === 0 ? counted : boundDays(startWithin(spell, within, cut), to, calendar, "inclusive");
  leftOut.partShift += counted.max - days.max;
  const maybeTooFew = minimumWorkersOut > 0 && (workers === null || workers.min < minimumWorkersOut);
  return {
    min: maybeTooFew ? 0 : shareOfDays(days.min, spell, profile),
    max: shareOfDays(days.max, spell, profile),
  };
}

/** The first day of a spell that counts, as far as it lies within the days that are measured. */
function startWithin({ from }: DaySpell, { first }: MeasuredDays, cut: number): DaySpan {
  return { earliest: Math.max(from.earliest + cut, first), latest: Math.max(from.latest + cut, first) };
}

/** Days as the profile counts them: hours in shares of a day, and operations of seven days in weeks of five. */
function shareOfDays(days: number, spell: DaySpell, profile: MeasureProfile): number {
  const hours = hoursADayOf(spell);
  const inDays = hours === null || profile.hoursPerDay === null ? days : (days * hours) / profile.hoursPerDay;
  return (inDays * profile.dayFactor.times) / profile.dayFactor.over;
}

/** A head-count rounded as a profile has it. */
export function roundWorkers(workers: OpenBounds | null, to: number): OpenBounds | null {
  if (workers === null || to === 1) return workers;
  const round = (value: number): number => Math.round(value / to) * to;
  return { min: round(workers.min), max: workers.max === null ? null : round(workers.max) };
}

/** The head-count at the peak: at least the highest least, at most the highest most. */
function peakOf(all: readonly (OpenBounds | null)[]): OpenBounds | null {
  const known = all.filter((workers) => workers !== null);
  if (known.length === 0) return null;
  const min = Math.max(...known.map((workers) => workers.min));
  const isOpen = known.length < all.length || known.some((workers) => workers.max === null);
  return { min, max: isOpen ? null : Math.max(...known.map((workers) => workers.max ?? 0)) };
}

function product(days: Bounds, workers: OpenBounds): OpenBounds {
  const max = workers.max === null ? (days.max === 0 ? 0 : null) : days.max * workers.max;
  return { min: days.min * workers.min, max };
}

function add(a: OpenBounds, b: OpenBounds): OpenBounds {
  return { min: a.min + b.min, max: a.max === null || b.max === null ? null : a.max + b.max };
}
