/** How do spells add up by period? A sweep: each spell is noted at its ends, and the days are walked once. */

import type { Bounds, OpenBounds } from "../../core/bounds.js";
import type { DateRange } from "../../time/date-range.js";
import {
  type DayNumber,
  dayNumberFromParts,
  daysInMonth,
  isoDateOf,
  partsOfDay,
} from "../../time/iso-date.js";
import { workedDays } from "../series/worked-days.js";
import type { DaySpell } from "../who-is-out/day-spells.js";
import { hoursADayOf } from "../who-is-out/day-spells.js";
import { type AgencyStoppage, startOf } from "./agency-stoppages.js";
import { areEnoughOut } from "./enough-workers.js";
import type { MeasureProfile } from "./measure-profile.js";
import { partShiftsOf, roundWorkers } from "./measure-spells.js";
import type { PeriodLength } from "./period-length.js";
import { add, closedAt, type Line, line, openAt, runningSums } from "./summed-lines.js";

/** What was counted in one period. */
export interface PeriodSum {
  readonly label: string;
  readonly period: DateRange;
  readonly stoppagesBeginning: Bounds;
  readonly stoppagesInEffect: Bounds;
  readonly workersBeginning: OpenBounds;
  readonly workersInEffect: OpenBounds;
  readonly total: OpenBounds;
}

/** The sums of spells by period over a stretch of days. */
export class PeriodSums {
  readonly #first: DayNumber;
  readonly #last: DayNumber;
  readonly #profile: MeasureProfile;
  readonly #periods: readonly Period[];
  /** The period that each day of the stretch lies in. */
  readonly #periodOfDay: Int32Array;
  readonly #days: Line;
  readonly #beginning: Line;
  readonly #inEffect: Line;
  readonly #workersBeginning: Line;
  readonly #workersInEffect: Line;

  constructor(
    range: { readonly first: DayNumber; readonly last: DayNumber },
    by: PeriodLength,
    profile: MeasureProfile,
  ) {
    this.#first = range.first;
    this.#last = range.last;
    this.#profile = profile;
    this.#periods = periodsOf(range.first, range.last, by);
    this.#periodOfDay = new Int32Array(range.last - range.first + 1);
    for (const [index, period] of this.#periods.entries()) {
      this.#periodOfDay.fill(index, period.first - range.first, period.last - range.first + 1);
    }
    this.#days = line(range.last - range.first + 1);
    this.#beginning = line(this.#periods.length);
    this.#inEffect = line(this.#periods.length);
    this.#workersBeginning = line(this.#periods.length);
    this.#workersInEffect = line(this.#periods.length);
  }

  /** Adds the stoppages that an agency makes of a record; one that may not be counted adds nothing to the lower bounds. */
  add(stoppages: readonly AgencyStoppage[], asOf: DayNumber): void {
    // Those that may not be parted by a pause are one at the least, and each of them one at the most.
    let sure: HighestIn[] = [];
    for (const stoppage of stoppages) {
      if (stoppage.isApart) {
        this.#addInEffect(sure, true);
        sure = [];
      }
      if (stoppage.counted === false) continue;
      const lower = stoppage.counted === true ? 1 : 0;
      this.#addBeginning(stoppage, lower);
      const maybe: HighestIn[] = [];
      for (const spell of stoppage.spells) {
        const enough = areEnoughOut(spell, this.#profile);
        if (enough === false) continue;
        const to = { earliest: Math.min(spell.to.earliest, asOf), latest: Math.min(spell.to.latest, asOf) };
        const workers = roundWorkers(spell.workers, this.#profile.roundWorkersTo);
        const multiplier = this.#profile.headcount === "maximum" ? stoppage.peak : workers;
        this.#addDays(spell, to, multiplier, enough === true ? lower : 0);
        const surely = this.#places(spell.from.latest, to.earliest);
        const possibly = this.#places(spell.from.earliest, to.latest);
        if (surely !== undefined && lower === 1 && enough === true)
          sure.push({ ...surely, value: workers?.min ?? 0 });
        if (possibly !== undefined)
          maybe.push({ ...possibly, value: workers?.max ?? Number.POSITIVE_INFINITY });
      }
      this.#addInEffect(maybe, false);
    }
    this.#addInEffect(sure, true);
  }

  /** The periods in order with their sums. */
  rows(): readonly PeriodSum[] {
    const totals = this.#totals();
    const beginning = runningSums(this.#beginning);
    const inEffect = runningSums(this.#inEffect);
    const workersBeginning = runningSums(this.#workersBeginning);
    const workersInEffect = runningSums(this.#workersInEffect);
    return this.#periods.map((period, index) => ({
      label: period.label,
      period: { from: isoDateOf(period.first), to: isoDateOf(period.last) },
      stoppagesBeginning: closedAt(beginning, index),
      stoppagesInEffect: closedAt(inEffect, index),
      workersBeginning: openAt(workersBeginning, index),
      workersInEffect: openAt(workersInEffect, index),
      total: openAt(totals, index),
    }));
  }

  /** A stoppage counts once in each period, with the highest head-count that it has there. */
  #addInEffect(spells: readonly HighestIn[], isLeast: boolean): void {
    for (const places of highestOf(spells)) {
      const { value } = places;
      const most = value === Number.POSITIVE_INFINITY ? null : value;
      add(this.#inEffect, places, isLeast ? { min: 1, max: 0 } : { min: 0, max: 1 });
      add(this.#workersInEffect, places, isLeast ? { min: value, max: 0 } : { min: 0, max: most });
    }
  }

  #addBeginning({ spells, isApart, alone, peak }: AgencyStoppage, lower: number): void {
    const start = startOf(spells, this.#profile);
    const places = start && this.#places(start.earliest, start.latest);
    if (start === undefined || places === undefined || (!isApart && alone === false)) return;
    const isIn = start.earliest >= this.#first && start.latest <= this.#last;
    const isKnown = start.isSure && isApart && isIn && places.first === places.last;
    add(this.#beginning, places, { min: isKnown ? lower : 0, max: 1 });
    const workers = peak ?? { min: 0, max: null };
    add(this.#workersBeginning, places, { min: isKnown ? lower * workers.min : 0, max: workers.max });
  }

  #addDays(
    spell: DaySpell,
    to: { readonly earliest: DayNumber; readonly latest: DayNumber },
    multiplier: OpenBounds | null,
    lower: number,
  ): void {
    const { total, hoursPerDay } = this.#profile;
    const whole = hoursPerDay ?? 1;
    const hours = (hoursPerDay === null ? null : hoursADayOf(spell, whole)) ?? { min: whole, max: whole };
    const workers =
      total === "days" || total === "span" ? { min: 1, max: 1 } : (multiplier ?? { min: 0, max: null });
    const weight = {
      min: lower * workers.min * hours.min,
      max: workers.max === null ? null : workers.max * hours.max,
    };
    const cut = partShiftsOf(spell, this.#profile);
    if (cut === Number.POSITIVE_INFINITY) return;
    this.#addDayRange(spell.from.latest + cut, to.earliest, { min: weight.min, max: 0 });
    this.#addDayRange(spell.from.earliest + cut, to.latest, { min: 0, max: weight.max });
  }

  #addDayRange(from: DayNumber, to: DayNumber, weight: OpenBounds): void {
    const first = Math.max(from, this.#first) - this.#first;
    const last = Math.min(to, this.#last) - this.#first;
    add(this.#days, { first, last }, weight);
  }

  /** The periods that some days lie in, as far as they lie within the stretch. */
  #places(from: DayNumber, to: DayNumber): { readonly first: number; readonly last: number } | undefined {
    const first = Math.max(from, this.#first);
    const last = Math.min(to, this.#last);
    if (first > last) return undefined;
    return {
      first: this.#periodOfDay[first - this.#first] ?? 0,
      last: this.#periodOfDay[last - this.#first] ?? 0,
    };
  }

  /** The days of each period that the calendar counts, weighted by the workers out on each. */
  #totals(): Line {
    const { calendar, hoursPerDay, dayFactor } = this.#profile;
    const isWorked = workedDays(this.#first, this.#last, calendar);
    const days = runningSums(this.#days);
    const totals = line(this.#periods.length);
    const over = (hoursPerDay ?? 1) * dayFactor.over;
    for (let day = 0; day < isWorked.length; day += 1) {
      if (isWorked[day] !== 1) continue;
      const period = this.#periodOfDay[day] ?? 0;
      totals.min[period] = (totals.min[period] ?? 0) + (days.min[day] ?? 0);
      totals.max[period] = (totals.max[period] ?? 0) + (days.max[day] ?? 0);
      totals.open[period] = (totals.open[period] ?? 0) + (days.open[day] ?? 0);
    }
    return {
      min: totals.min.map((sum) => (sum * dayFactor.times) / over),
      max: totals.max.map((sum) => (sum * dayFactor.times) / over),
      open: totals.open,
    };
  }
}

/** Neighbouring periods with one value for all of them. */
interface HighestIn {
  readonly first: number;
  readonly last: number;
  readonly value: number;
}

/**
 * For stretches of periods that may overlap, in the order in which they begin, the highest value of each period, without
 * overlaps and in order.
 */
function highestOf(ahead: readonly HighestIn[]): readonly HighestIn[] {
  if (ahead.length < 2) return ahead;
  const highest: HighestIn[] = [];
  let here: HighestIn[] = [];
  let next = 0;
  let at = ahead[0]?.first ?? 0;
  for (;;) {
    here = here.filter(({ last }) => last >= at);
    for (let one = ahead[next]; one !== undefined && one.first <= at; one = ahead[next]) {
      here.push(one);
      next += 1;
    }
    const following = ahead[next]?.first;
    if (here.length === 0) {
      if (following === undefined) return highest;
      at = following;
      continue;
    }
    const value = here.reduce((most, one) => Math.max(most, one.value), 0);
    const last = here.reduce(
      (end, one) => Math.min(end, one.last),
      (following ?? Number.POSITIVE_INFINITY) - 1,
    );
    highest.push({ first: at, last, value });
    at = last + 1;
  }
}

interface Period {
  readonly label: string;
  readonly first: DayNumber;
  readonly last: DayNumber;
}

function periodsOf(first: DayNumber, last: DayNumber, by: PeriodLength): readonly Period[] {
  const periods: Period[] = [];
  for (let day = first; day <= last; ) {
    const { year, month } = partsOfDay(day);
    const end =
      by === "day"
        ? day
        : by === "month"
          ? dayNumberFromParts(year, month, daysInMonth(year, month))
          : dayNumberFromParts(year, 12, 31);
    const label = isoDateOf(day).slice(0, by === "day" ? 10 : by === "month" ? 7 : 4);
    periods.push({ label, first: day, last: Math.min(end, last) });
    day = end + 1;
  }
  return periods;
}
