/** How many stoppages, workers and days does an agency count by year, month or day? */

import type { Bounds, OpenBounds } from "../../core/bounds.js";
import type { Id } from "../../core/id.js";
import { unreadable } from "../../core/unreadable.js";
import type { Dataset } from "../../model/dataset.js";
import { type DateRange, daysInRange } from "../../time/date-range.js";
import { type DayNumber, dayNumberOf, type IsoDate, isoDateOf } from "../../time/iso-date.js";
import { type AgencyStoppage, agencyStoppages } from "./agency-stoppages.js";
import { type PeriodSum, PeriodSums } from "./measure-periods.js";
import type { MeasureProfile } from "./measure-profile.js";
import { assertMeasureProfile } from "./measure-profile-faults.js";
import { meetsThreshold } from "./measure-threshold.js";
import { assertPeriodLength, type PeriodLength } from "./period-length.js";
import { profileSpells } from "./profile-spells.js";

/** What {@link measureDataset} is asked. */
export interface DatasetMeasureOptions {
  /** The day for which the answer is given; nothing that came after it is counted. */
  readonly asOf: IsoDate;
  /** The length of the periods. */
  readonly by: PeriodLength;
  /** The stretch that is cut into periods, both ends included; from the first stoppage to `asOf` where left out. */
  readonly period?: DateRange;
  /** What the days are set against, by the label of the period ("2024", "2024-10", "2024-10-21"). */
  readonly denominators?: Readonly<Record<string, MeasureDenominator>>;
}

/** What the days of a period are set against. */
export interface MeasureDenominator {
  /** The working time of all workers in the period, in person-days. */
  readonly workingPersonDays?: number;
  /** The number of employees. */
  readonly employees?: number;
}

/** What was counted in one period. */
export interface PeriodMeasurement {
  /** The period: "2024", "2024-10" or "2024-10-21". */
  readonly label: string;
  /** Its first and last day, both within the stretch that was asked for. */
  readonly period: DateRange;
  /** Stoppages that began in it: on the first day on which as many were out as the profile asks for. */
  readonly stoppagesBeginning: Bounds;
  /** Stoppages with a day in it on which as many were out as the profile asks for. */
  readonly stoppagesInEffect: Bounds;
  /** The workers of those that began in it, each counted at its peak. */
  readonly workersBeginning: OpenBounds;
  /** The workers of those in effect, each counted at its peak within the period. */
  readonly workersInEffect: OpenBounds;
  /**
   * The profile's total for the days of the period, in its unit. A profile that counts days for each 1,000 employees has
   * it open above, `{ min: 0, max: null }`, where days were lost and the number of employees was not given.
   */
  readonly total: OpenBounds;
  /**
   * The person-days in percent of all working time; `null` where no denominator was given, or the profile counts days,
   * not those of each worker.
   */
  readonly percentOfWorkingTime: OpenBounds | null;
  /** The person-days for each 1,000 employees; `null` where their number was not given, or the profile counts days. */
  readonly daysPer1000Employees: OpenBounds | null;
}

/** What was counted of a dataset. */
export interface DatasetMeasurement {
  /** The name of the profile. */
  readonly profile: string;
  /** What the total is called. */
  readonly unit: string;
  /** The periods, in order, without gaps. */
  readonly periods: readonly PeriodMeasurement[];
  /** The stoppages that were not counted, with the reason. */
  readonly leftOut: readonly StoppageLeftOut[];
  /** The stoppages of which a head-count is not known: their days are counted, their workers leave sums open above. */
  readonly unknownWorkers: readonly Id[];
  /** The periods, by label, whose total is open because the profile needs the number of employees, which was not given. */
  readonly unknownEmployees: readonly string[];
}

/** A stoppage that was not counted. */
export interface StoppageLeftOut {
  /** Its id in the dataset. */
  readonly stoppageId: Id;
  /**
   * Why: by its cause, as too small, as one of part-shifts only where the profile asks for a whole one, or because it had
   * not begun (or has no start in the record).
   */
  readonly reason: "cause" | "threshold" | "partShift" | "notBegun";
}

/**
 * Stoppages, workers and days of a dataset by year, month or day, by the rules of a profile, at the end of `asOf`. The
 * totals of the periods add up to the sum of {@link measure} over the stoppages that are counted; for each 1,000 employees,
 * to that sum where every period has the same number of them. A stoppage that
 * pauses counts in the periods in which somebody was out, where the profile counts a span in those between as well; where it
 * makes a new stoppage of a long pause, there are two, each with a beginning, a peak and a size of its own, and where the
 * pause may have been that long, bounds. Vague starts and head-counts give bounds. The cost grows with the stoppages plus
 * the days.
 *
 * @throws `LabourError` with code `invalid-date`, or `invalid-argument` for a period that ends before it starts, a `by` that
 * is not year, month or day, or a profile that cannot be measured by (`issues` lists all that is wrong with it).
 *
 * @example
 * ```ts
 * import { measureDataset, measureProfiles, stoppageFromSpan } from "picketline";
 * const none = { formatVersion: 1, organizations: [], people: [], bargainingUnits: [], places: [], sources: [] };
 * const strike = stoppageFromSpan({ id: "fairpoint", title: "FairPoint", kind: "strike", from: "2014-10-17", to: "2015-02-19", workers: 1700 });
 * const measured = measureDataset({ ...none, stoppages: [strike] }, measureProfiles.bls, { asOf: "2015-12-31", by: "year" });
 * measured.periods.map((year) => [year.label, year.stoppagesBeginning.max, year.total.max]);
 * // => [["2014", 1, 86700], ["2015", 0, 56100]]
 * ```
 */
export function measureDataset(
  dataset: Pick<Dataset, "stoppages">,
  profile: MeasureProfile,
  options: DatasetMeasureOptions,
): DatasetMeasurement {
  try {
    const asOf = dayNumberOf(options.asOf);
    assertOptions(profile, options);
    const leftOut: StoppageLeftOut[] = [];
    const unknownWorkers: Id[] = [];
    // What is known of each stoppage is not kept, but worked out again for the sums: a million of them would fill memory.
    const standings = new Uint8Array(dataset.stoppages.length);
    const out = { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY };
    let place = 0;
    for (const stoppage of dataset.stoppages) {
      const isExcluded = stoppage.causes?.some((cause) => profile.excludedCauses.includes(cause)) === true;
      const begun = profileSpells(stoppage, profile, asOf);
      const all = isExcluded ? [] : agencyStoppages(begun, profile, asOf);
      const [one, ...others] = all.filter(({ counted }) => counted !== false);
      if (one === undefined) {
        const reason = isExcluded
          ? "cause"
          : begun.length === 0
            ? "notBegun"
            : whyTooSmall(all, profile, asOf);
        leftOut.push({ stoppageId: stoppage.id, reason });
      } else {
        const isSure = one.counted === true;
        standings[place] = all.length > 1 ? several : isSure ? surelyCounted : maybeCounted;
        let isKnown = true;
        for (const { spells } of [one, ...others]) {
          for (const { from, to, workers } of spells) {
            isKnown &&= workers !== null;
            out.first = Math.min(out.first, from.earliest);
            out.last = Math.max(out.last, Math.min(to.latest, asOf));
          }
        }
        if (!isKnown) unknownWorkers.push(stoppage.id);
      }
      place += 1;
    }
    const range = rangeOf(options, out, asOf);
    const sums = range === undefined ? undefined : new PeriodSums(range, options.by, profile);
    place = 0;
    for (const stoppage of sums === undefined ? [] : dataset.stoppages) {
      const standing = standings[place] ?? notCounted;
      place += 1;
      if (standing === notCounted) continue;
      const known = standing === several ? undefined : standing === surelyCounted || "unknown";
      sums?.add(agencyStoppages(profileSpells(stoppage, profile, asOf), profile, asOf, known), asOf);
    }
    const rows = sums?.rows() ?? [];
    const isPer1000 = profile.total === "personDaysPer1000";
    const periods = rows.map((row) =>
      withDenominators(row, options.denominators?.[row.label], profile.total),
    );
    return {
      profile: profile.name,
      unit: profile.unit,
      periods,
      leftOut,
      unknownWorkers,
      unknownEmployees: periods
        .filter(
          ({ daysPer1000Employees, total }) =>
            isPer1000 && daysPer1000Employees === null && total.max === null,
        )
        .map(({ label }) => label),
    };
  } catch (error) {
    throw unreadable(error);
  }
}

/** A stoppage that is not counted. */
const notCounted = 0;
/** A stoppage that surely meets a threshold. */
const surelyCounted = 1;
/** A stoppage that only may meet one: it adds nothing to the lower bounds. */
const maybeCounted = 2;
/** One of which an agency makes several, each with an answer of its own. */
const several = 3;

/** Why a stoppage is not large enough: it would be but for the whole shift that it did not last, or is too small. */
function whyTooSmall(
  stoppages: readonly AgencyStoppage[],
  profile: MeasureProfile,
  asOf: DayNumber,
): "partShift" | "threshold" {
  const thresholds = profile.thresholds.flatMap(({ fullShift, ...others }) =>
    fullShift === true ? [others] : [],
  );
  if (thresholds.length === 0) return "threshold";
  const anyShift = { ...profile, thresholds };
  const isTooSmall = ({ spells }: AgencyStoppage): boolean =>
    meetsThreshold(spells, anyShift, asOf) === false;
  return stoppages.every(isTooSmall) ? "threshold" : "partShift";
}

function assertOptions(profile: MeasureProfile, options: DatasetMeasureOptions): void {
  assertMeasureProfile(profile);
  if (options.period !== undefined) daysInRange(options.period);
  assertPeriodLength(options.by);
}

/** The stretch that is cut into periods; none where nothing was counted. */
function rangeOf(
  options: DatasetMeasureOptions,
  out: { readonly first: DayNumber; readonly last: DayNumber },
  asOf: DayNumber,
): { readonly first: DayNumber; readonly last: DayNumber } | undefined {
  if (options.period !== undefined) {
    const first = dayNumberOf(options.period.from);
    const last = Math.min(asOf, dayNumberOf(options.period.to));
    return first <= last ? { first, last } : undefined;
  }
  const { first, last } = out;
  if (first > asOf) return undefined;
  // Whole periods are meant: a table by year starts in January and ends on the last day that anything was counted to.
  const year = `${isoDateOf(first).slice(0, 4)}-01-01`;
  const month = `${isoDateOf(first).slice(0, 7)}-01`;
  const start = options.by === "year" ? year : options.by === "month" ? month : isoDateOf(first);
  return { first: dayNumberOf(start), last };
}

function withDenominators(
  row: PeriodSum,
  denominator: MeasureDenominator | undefined,
  counted: MeasureProfile["total"],
): PeriodMeasurement {
  // A duration is nobody's working time.
  const over = counted === "days" || counted === "span" ? undefined : denominator;
  const daysPer1000Employees = ratio(row.total, 1000, over?.employees);
  // No days are none for each 1,000, of however many.
  const unknown = row.total.max === 0 ? row.total : { min: 0, max: null };
  return {
    ...row,
    total: counted === "personDaysPer1000" ? (daysPer1000Employees ?? unknown) : row.total,
    percentOfWorkingTime: ratio(row.total, 100, over?.workingPersonDays),
    daysPer1000Employees,
  };
}

function ratio(total: OpenBounds, times: number, over: number | undefined): OpenBounds | null {
  if (over === undefined || !(over > 0) || !Number.isFinite(over)) return null;
  return { min: (total.min * times) / over, max: total.max === null ? null : (total.max * times) / over };
}
