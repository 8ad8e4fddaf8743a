/** How many hours does a guarantee of time come to: on one basis, for a worker, for a whole unit? */

import type { OpenBounds } from "../../core/bounds.js";
import { refuse } from "../../core/refuse-argument.js";
import { unreadable } from "../../core/unreadable.js";
import type { GuaranteedTimeTerms } from "../../model/guaranteed-time-terms.js";
import type { Quantity } from "../../model/quantity.js";
import { checkedNumber, checkedQuantity, tidy, timesBounds } from "./checked-numbers.js";
import type { FullTimeYear, UnitHours } from "./hours-for-unit.js";
import { unitHours } from "./hours-for-unit.js";
import type { PeriodHours, WorkerHours } from "./hours-for-worker.js";
import { isSameForAll, workerHours } from "./hours-for-worker.js";
import { hoursInTerms, isUnitUnknown } from "./hours-in-terms.js";
import { known, weeksIn } from "./weeks-in-period.js";

/** What hours are to be put on, and what the terms leave open. Each assumption is the caller's and is echoed. */
export interface GuaranteedHoursOptions {
  /** Per what the answer is to be: a week where left out. */
  readonly per?: GuaranteedTimeTerms["per"];
  /** The hours of the full-time week, where the terms do not state them. */
  readonly fullTimeWeekHours?: number;
  /** The days of a working week, to put hours per day on another basis or the other way round. */
  readonly workDaysPerWeek?: number;
  /** The days of a pay period, days off included, where the terms do not state them. */
  readonly payPeriodDays?: number;
  /** The hours a week that a meeting takes out of the time, for terms that have not taken them off. */
  readonly meetingHoursPerWeek?: number;
  /** The hours that one worker works a week, to have that worker's share. */
  readonly workerHoursPerWeek?: number;
  /** How many workers there are, to have the hours of the whole unit. */
  readonly workers?: Quantity;
  /** Whether all of those workers are full time; where left out, the hours of the unit are the most that it can be. */
  readonly allFullTime?: boolean;
  /** A full-time year, to count full-time equivalents by it and not by the full-time week. */
  readonly fullTimeYear?: FullTimeYear;
}

/** What the numbers rest on, as given by the terms or by the caller; `null` where neither gave it. */
export interface GuaranteedHoursAssumptions {
  /** The hours of the full-time week. */
  readonly fullTimeWeekHours: number | null;
  /** The days of a working week. */
  readonly workDaysPerWeek: number | null;
  /** The days of a pay period, days off included. */
  readonly payPeriodDays: number | null;
  /** The hours a week taken off for meetings. */
  readonly meetingHoursPerWeek: number | null;
  /** The hours that the one worker works a week. */
  readonly workerHoursPerWeek: number | null;
  /** The number of workers; `null` where none was given, or in words only. */
  readonly workers: OpenBounds | null;
  /** The full-time year by which full-time equivalents were counted; `null` where it was by the week. */
  readonly fullTimeYear: FullTimeYear | null;
}

/** The hours of a guarantee, on one basis. */
export interface GuaranteedHours {
  /** Per what the hours of a full-time worker and of the one worker are. */
  readonly per: GuaranteedTimeTerms["per"];
  /** The hours of a full-time worker; `null` where the terms give them in words only. */
  readonly hours: OpenBounds | null;
  /** How many of them are protected; `null` where that is not stated. */
  readonly protectedHours: OpenBounds | null;
  /** The hours as a share of the full-time week, in percent; `null` where that week is not known. */
  readonly weekPercent: OpenBounds | null;
  /** Whether meetings are off the hours: by the terms, or taken off here; `null` where that is not known. */
  readonly netOfMeetings: boolean | null;
  /** The share of the one worker; `null` where none was asked for, or the hours are not known. */
  readonly worker: WorkerHours | null;
  /** The hours of the unit; `null` where no number of workers was given, or the hours are not known. */
  readonly unit: UnitHours | null;
  /** What the numbers rest on. */
  readonly assumptions: GuaranteedHoursAssumptions;
}

/**
 * The hours that a guarantee of time comes to: for a full-time worker, per week, day or pay period; as a share of the
 * week; for one worker, pro rata where the terms say so; for a unit, in hours a week and full-time equivalents. Where the
 * terms give a share (`{ value: 25, unit: "percent" }`), it is of the full-time week; minutes are turned into hours.
 *
 * Nothing is assumed that neither the terms nor the caller give, and all that is given comes back in `assumptions`.
 * Vague hours and head-counts give bounds, `max` being `null` where no upper end is known; hours in words only give
 * `null`. A part-time worker has the share of the full-time week that the worker works, and never more than full time;
 * where the terms do not say whether part-time workers get a share, the bounds go from 0 to the full hours.
 * The hours of a unit count each worker as full time: the most that they can be, unless `allFullTime` is set.
 *
 * @throws `LabourError` with code `invalid-argument`, which names the field and the value: for negative hours, more hours
 * than the stretch of time has, more protected hours than hours, a unit that is neither hours, minutes nor percent, a week
 * of 0 hours, a head-count of 0, a full-time week other than that of the terms, and where a conversion needs an option that
 * is missing.
 *
 * @example
 * ```ts
 * import { guaranteedHours } from "picketline";
 * const terms = { hours: { value: 7 }, per: "week" as const, fullTimeWeekHours: 40 };
 * guaranteedHours(terms, { workers: { value: 2400 } }).unit;
 * // => {
 * //     hours: { min: 16800, max: 16800 }, protectedHours: null,
 * //     fullTimeEquivalents: { min: 420, max: 420 }, atMost: true,
 * //   }
 * guaranteedHours(terms, { workers: { value: 0 } }); // throws LabourError invalid-argument
 * ```
 *
 * @example
 * ```ts
 * import { guaranteedHours } from "picketline";
 * const share = { hours: { value: 25, unit: "percent" }, per: "week" as const, proRataForPartTime: true };
 * const half = guaranteedHours(share, { fullTimeWeekHours: 40, workerHoursPerWeek: 20 });
 * half.hours; // => { min: 10, max: 10 }
 * guaranteedHours({ hours: { value: 20, unit: "minutes" }, per: "day" }, { workDaysPerWeek: 6 }).hours; // => { min: 2, max: 2 }
 * half.worker; // => { hours: { min: 5, max: 5 }, protectedHours: null, rule: "proRata" }
 * guaranteedHours({ hours: { verbatim: "ample time" }, per: "week" }).hours; // => null
 * ```
 */
export function guaranteedHours(
  terms: GuaranteedTimeTerms,
  options: GuaranteedHoursOptions = {},
): GuaranteedHours {
  try {
    const { per = "week" } = options;
    for (const field of ["hours", "protectedHours"] as const) {
      if (isUnitUnknown(field, terms)) {
        const expected = "hours, minutes or percent, and per no other stretch of time than the terms";
        refuse(`${field}.unit`, terms[field]?.unit, expected);
      }
    }
    const read = hoursInTerms(terms, ownOrGiven("fullTimeWeekHours", terms, options));
    const { fullTimeWeekHours } = read;
    const payPeriodDays = ownOrGiven("payPeriodDays", terms, options);
    const weeks = weeksIn({ workDaysPerWeek: options.workDaysPerWeek, payPeriodDays });
    const meetingHours = checkedOption("meetingHoursPerWeek", options.meetingHoursPerWeek, 0);
    const taken = meetingHours === null ? 0 : meetingHours * known(read.per, weeks);
    const off = withoutMeetings(read, terms.netOfMeetings, meetingHours === null ? null : taken);

    const onBasis = scaled(off, read.per === per ? 1 : known(per, weeks) / known(read.per, weeks));
    const weekly = weeks[read.per] === null ? null : scaled(off, 1 / known(read.per, weeks));
    const workers = options.workers === undefined ? null : headCount(options.workers);
    const workerHoursPerWeek = checkedOption("workerHoursPerWeek", options.workerHoursPerWeek, null);
    const isWeekKnown = weekly?.hours != null && fullTimeWeekHours !== null;
    return {
      per,
      ...onBasis,
      weekPercent: isWeekKnown ? timesBounds(weekly.hours, 100 / fullTimeWeekHours) : null,
      netOfMeetings:
        meetingHours !== null && terms.netOfMeetings === false ? true : (terms.netOfMeetings ?? null),
      worker:
        workerHoursPerWeek === null
          ? null
          : workerHours(terms, onBasis, { workerHoursPerWeek, fullTimeWeekHours, weeks: weeks[per] }),
      unit:
        workers === null
          ? null
          : unitHours(scaled(off, 1 / known(read.per, weeks)), workers, {
              fullTimeWeekHours,
              fullTimeYear: options.fullTimeYear ?? null,
              atMost: options.allFullTime !== true && !isSameForAll(terms),
            }),
      assumptions: {
        fullTimeWeekHours,
        workDaysPerWeek: options.workDaysPerWeek ?? null,
        payPeriodDays: payPeriodDays ?? null,
        meetingHoursPerWeek: meetingHours,
        workerHoursPerWeek,
        workers,
        fullTimeYear: options.fullTimeYear ?? null,
      },
    };
  } catch (error) {
    throw unreadable(error);
  }
}

function ownOrGiven(
  field: "fullTimeWeekHours" | "payPeriodDays",
  terms: GuaranteedTimeTerms,
  options: GuaranteedHoursOptions,
): number | undefined {
  const own = terms[field];
  const given = options[field];
  if (own !== undefined && given !== undefined && own !== given)
    refuse(field, given, `that of the terms, ${own}`);
  return own ?? given;
}

/** An option in hours a week: above 0, or where 0 is allowed from there on. */
function checkedOption(field: string, value: number | undefined, from: 0 | null): number | null {
  if (value === undefined) return null;
  return checkedNumber(field, value, { ...(from === null ? { above: 0 } : { atLeast: 0 }), atMost: 168 });
}

function headCount(workers: Quantity): OpenBounds | null {
  const bounds = checkedQuantity("workers", workers, { atLeast: 0, atMost: Number.MAX_SAFE_INTEGER });
  if (bounds?.max === 0) refuse("workers", 0, "a number above 0");
  return bounds;
}

/** The hours with meetings taken off; where it is not known whether they are off already, both are possible. */
function withoutMeetings(read: PeriodHours, isNet: boolean | undefined, taken: number | null): PeriodHours {
  const { hours, protectedHours } = read;
  if (taken === null || isNet === true || hours === null) return { hours, protectedHours };
  const less = (value: number) => tidy(Math.max(0, value - taken));
  const max = hours.max === null || isNet === undefined ? hours.max : less(hours.max);
  return {
    hours: { min: less(hours.min), max },
    protectedHours: protectedHours === null ? null : leftProtected(protectedHours, less, hours.min, max),
  };
}

/** Meetings come out of the hours that are not protected first; those that are protected are among the hours in all. */
function leftProtected(
  guarded: OpenBounds,
  less: (value: number) => number,
  leastHours: number,
  mostLeft: number | null,
): OpenBounds {
  const max =
    guarded.max === null || mostLeft === null ? (guarded.max ?? mostLeft) : Math.min(guarded.max, mostLeft);
  return { min: Math.min(guarded.min, less(Math.max(leastHours, guarded.min))), max };
}

function scaled({ hours, protectedHours }: PeriodHours, factor: number): PeriodHours {
  return {
    hours: hours === null ? null : timesBounds(hours, factor),
    protectedHours: protectedHours === null ? null : timesBounds(protectedHours, factor),
  };
}
