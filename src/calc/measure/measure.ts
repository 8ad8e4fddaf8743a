/** How much work was lost to a stoppage, by the rules of an agency? */

import type { Bounds, OpenBounds } from "../../core/bounds.js";
import type { Id } from "../../core/id.js";
import { LabourError } from "../../core/labour-error.js";
import { unreadable } from "../../core/unreadable.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import { type DateRange, daysInRange } from "../../time/date-range.js";
import { type DayNumber, dayNumberOf, type IsoDate } from "../../time/iso-date.js";
import type { DateBounds } from "../../time/partial-date.js";
import type { DaySpell } from "../who-is-out/day-spells.js";
import { type AgencyStoppage, agencyStoppages } from "./agency-stoppages.js";
import { anyOf } from "./enough-workers.js";
import type { MeasureProfile } from "./measure-profile.js";
import { assertMeasureProfile } from "./measure-profile-faults.js";
import {
  type DaysLeftOut,
  type MeasuredSpell,
  measureSpells,
  peakOf,
  peakWithin,
  type SpellsToMeasure,
} from "./measure-spells.js";
import { profileSpells } from "./profile-spells.js";

/** What {@link measure} is asked. */
export interface MeasureOptions {
  /** The day for which the answer is given; nothing that came after it is counted. */
  readonly asOf: IsoDate;
  /** The stretch of which the share is taken, both ends included; the whole stoppage where left out. */
  readonly period?: DateRange;
  /** The number of employees, for a measure that is given for each 1,000 of them. */
  readonly employees?: number;
}

/** What was measured of a stoppage, with everything that it rests on. */
export interface Measurement {
  /** The name of the profile. */
  readonly profile: string;
  /** What the total is called. */
  readonly unit: string;
  /** The total by the profile's rules; the upper end is `null` where a head-count is not known or has no upper end. */
  readonly total: OpenBounds;
  /** The days that count, of all spells together, with the pauses where the profile counts a span; a share of a day is less than one. */
  readonly days: Bounds;
  /** The head-count at the peak, within the period where one was asked for; `null` where none is known. */
  readonly workers: OpenBounds | null;
  /**
   * Whether the agency counts this stoppage at all: its cause is not left out, and it meets a threshold; where long pauses
   * make several of it, whether it counts any of them.
   */
  readonly counted: true | false | "unknown";
  /**
   * How many stoppages the agency makes of all of it, counted or not: more than one where a long pause makes a new one,
   * and bounds where it is not known whether a pause was that long.
   */
  readonly stoppages: Bounds;
  /**
   * The spells that were counted, with their days; one from the first day to the last where the profile counts a span. Those of a stoppage that may be too small beside one that is not add
   * nothing to the least of the sums.
   */
  readonly spells: readonly MeasuredSpell[];
  /** The days that lie within spells and were not counted, by reason. */
  readonly leftOut: readonly DaysLeftOut[];
  /** The spells, by their first day, of which no head-count is known: they are in the days, not in the person-days. */
  readonly unknownWorkers: readonly DateBounds[];
  /** The day for which the answer is given. */
  readonly asOf: IsoDate;
  /** The stretch of which the share was taken; `null` for the whole stoppage. */
  readonly period: DateRange | null;
  /** The ids of the events that the answer rests on. */
  readonly because: readonly Id[];
}

/**
 * The work lost to a stoppage by the end of `asOf`, by the rules of a profile: days idle, strike days, working days
 * lost or a duration, in the profile's own unit. Both ends of each spell count where they are days that the profile
 * counts. With a `period` only the days within it do, so that the shares of periods that touch add up to the whole. Of the
 * stoppages that a long pause makes of one record, those that the agency does not count are left out, unless it counts none.
 *
 * What is not known stays visible: vague dates and head-counts give bounds, an unknown head-count is listed in
 * `unknownWorkers` and leaves the total open above, and a stoppage of which it is not known whether it went on is
 * counted from the days that are known to all days up to `asOf`.
 *
 * @throws `LabourError` with code `invalid-date` for a day that is none, and `invalid-argument` for a period that ends
 * before it starts, a profile that cannot be measured by (`issues` lists all that is wrong with it), or where the profile
 * needs the number of employees and it is not a number above 0.
 *
 * @example
 * ```ts
 * import { measure, measureProfiles, stoppageFromSpan } from "picketline";
 * // FairPoint, 2014-15: the Bureau of Labor Statistics published 142,800 days idle.
 * const strike = stoppageFromSpan({ id: "fairpoint", title: "FairPoint", kind: "strike", from: "2014-10-17", to: "2015-02-19", workers: 1700 });
 * measure(strike, measureProfiles.bls, { asOf: "2015-12-31" }).total; // => { min: 142800, max: 142800 }
 * measure(strike, measureProfiles.lat, { asOf: "2015-12-31" }).total; // => { min: 214200, max: 214200 }
 * ```
 *
 * @example
 * ```ts
 * import { measure, measureProfiles, stoppageFromSpan } from "picketline";
 * // Nobody knows how many were out: the days are counted, the total is open.
 * const strike = stoppageFromSpan({ id: "unknown", title: "Unknown", kind: "strike", from: "2024-05-01", to: "2024-05-03" });
 * const measured = measure(strike, measureProfiles.lat, { asOf: "2024-12-31" });
 * measured.days; // => { min: 3, max: 3 }
 * measured.total; // => { min: 0, max: null }
 * measured.unknownWorkers.length; // => 1
 * ```
 */
export function measure(
  stoppage: WorkStoppage,
  profile: MeasureProfile,
  options: MeasureOptions,
): Measurement {
  try {
    const asOf = dayNumberOf(options.asOf);
    const { period, employees } = options;
    if (period !== undefined) daysInRange(period);
    assertMeasureProfile(profile);
    if (
      profile.total === "personDaysPer1000" &&
      !(employees !== undefined && employees > 0 && Number.isFinite(employees))
    ) {
      throw new LabourError(
        "invalid-argument",
        `"${profile.name}" is given per 1,000 employees: say how many there are.`,
      );
    }
    const within = {
      first: period === undefined ? Number.NEGATIVE_INFINITY : dayNumberOf(period.from),
      last: Math.min(asOf, period === undefined ? asOf : dayNumberOf(period.to)),
    };
    const stoppages = agencyStoppages(profileSpells(stoppage, profile, asOf), profile, asOf);
    const taken = takenOf(stoppages);
    const share = measureSpells(taken, profile, within);
    const isExcluded = stoppage.causes?.some((cause) => profile.excludedCauses.includes(cause)) === true;
    return {
      profile: profile.name,
      unit: profile.unit,
      total: totalOf(share.personDays, share.days, profile, employees),
      days: share.days,
      workers: period === undefined ? peakOfAll(taken, profile, asOf) : peakWithin(taken, profile, within),
      counted: isExcluded ? false : anyOf(stoppages.map(({ counted }) => counted)),
      stoppages: { min: stoppages.filter(({ isApart }) => isApart).length, max: stoppages.length },
      spells: share.spells,
      leftOut: share.leftOut,
      unknownWorkers: share.spells.filter((spell) => spell.workers === null).map((spell) => spell.from),
      asOf: options.asOf,
      period: period ?? null,
      because: [...new Set(share.spells.flatMap((spell) => spell.because))],
    };
  } catch (error) {
    throw unreadable(error);
  }
}

/**
 * What is measured of the stoppages that an agency makes of one record: those that it counts or, where it counts none for
 * sure, the one that it may count. Where it counts none, what all would come to.
 */
function takenOf(stoppages: readonly AgencyStoppage[]): readonly SpellsToMeasure[] {
  const answer = anyOf(stoppages.map(({ counted }) => counted));
  if (answer === false) return stoppages.map((stoppage) => ({ ...stoppage, counted: true }));
  const isOnly = answer === "unknown" && stoppages.filter(({ counted }) => counted !== false).length === 1;
  return isOnly ? stoppages.map((one) => ({ ...one, counted: one.counted !== false })) : stoppages;
}

/** The head-count at the peak of all that is counted. */
function peakOfAll(
  taken: readonly SpellsToMeasure[],
  profile: MeasureProfile,
  asOf: DayNumber,
): OpenBounds | null {
  const spellsOf = (some: readonly SpellsToMeasure[]): readonly DaySpell[] =>
    some.flatMap(({ spells }) => spells);
  const peak = peakOf(spellsOf(taken.filter(({ counted }) => counted !== false)), profile, asOf);
  const sure = peakOf(spellsOf(taken.filter(({ counted }) => counted === true)), profile, asOf);
  return peak && { min: sure?.min ?? 0, max: peak.max };
}

function totalOf(
  personDays: OpenBounds,
  days: Bounds,
  profile: MeasureProfile,
  employees: number | undefined,
): OpenBounds {
  if (profile.total === "days" || profile.total === "span") return days;
  if (profile.total === "personDays" || employees === undefined) return personDays;
  const per1000 = (value: number): number => (value * 1000) / employees;
  return { min: per1000(personDays.min), max: personDays.max === null ? null : per1000(personDays.max) };
}
