/** How many guaranteed hours does a whole unit have, and how many full-time workers is that? */

import type { OpenBounds } from "../../core/bounds.js";
import { checkedNumber, tidy, timesBounds } from "./checked-numbers.js";
import type { PeriodHours } from "./hours-for-worker.js";

/** A full-time year: the federal one of the United States has 2,087 hours (5 U.S.C. 5504). */
export interface FullTimeYear {
  /** The hours of a full-time worker in a year: 2,087. */
  readonly hours: number;
  /** The weeks of the year in which the guaranteed hours are had: 52, or fewer where leave is taken off. */
  readonly weeks: number;
}

/** The guaranteed hours of a unit. */
export interface UnitHours {
  /** The hours a week of all workers together; `max` is `null` where no upper end is known. */
  readonly hours: OpenBounds;
  /** How many of them are protected; `null` where that is not stated. */
  readonly protectedHours: OpenBounds | null;
  /** The hours as a number of full-time workers; `null` where the full-time week is not known. */
  readonly fullTimeEquivalents: OpenBounds | null;
  /** Whether this is the most that it can be, since each worker was counted as full time and some may not be. */
  readonly atMost: boolean;
}

/** How full-time equivalents are counted. */
interface UnitBasis {
  readonly fullTimeWeekHours: number | null;
  readonly fullTimeYear: FullTimeYear | null;
  readonly atMost: boolean;
}

/** The hours of a unit from those a week of a full-time worker; `null` where they, or the workers, are not known. */
export function unitHours(
  weekly: PeriodHours,
  workers: OpenBounds,
  { fullTimeWeekHours, fullTimeYear, atMost }: UnitBasis,
): UnitHours | null {
  if (weekly.hours === null) return null;
  const hours = product(weekly.hours, workers);
  const perHour = equivalentsPerHour(fullTimeWeekHours, fullTimeYear);
  return {
    hours,
    protectedHours: weekly.protectedHours === null ? null : product(weekly.protectedHours, workers),
    fullTimeEquivalents: perHour === null ? null : timesBounds(hours, perHour),
    atMost,
  };
}

function equivalentsPerHour(week: number | null, year: FullTimeYear | null): number | null {
  if (year === null) return week === null ? null : 1 / week;
  const hours = checkedNumber("fullTimeYear.hours", year.hours, { above: 0, atMost: 8784 });
  return checkedNumber("fullTimeYear.weeks", year.weeks, { above: 0, atMost: 53 }) / hours;
}

function product(a: OpenBounds, b: OpenBounds): OpenBounds {
  const max = a.max === 0 || b.max === 0 ? 0 : a.max === null || b.max === null ? null : tidy(a.max * b.max);
  return { min: tidy(a.min * b.min), max };
}
