/** How many of the guaranteed hours does one worker have? */

import type { OpenBounds } from "../../core/bounds.js";
import { refuse } from "../../core/refuse-argument.js";
import type { GuaranteedTimeTerms } from "../../model/guaranteed-time-terms.js";
import { timesBounds } from "./checked-numbers.js";

/** Hours per some stretch of time, and how many of them are protected. */
export interface PeriodHours {
  /** The hours; `null` where they are not known. */
  readonly hours: OpenBounds | null;
  /** How many of them are protected; `null` where that is not stated. */
  readonly protectedHours: OpenBounds | null;
}

/** The guaranteed hours of one worker. */
export interface WorkerHours {
  /** The worker's hours, never more than those of a full-time worker nor than the worker works. */
  readonly hours: OpenBounds;
  /** How many of them are protected; `null` where that is not stated. */
  readonly protectedHours: OpenBounds | null;
  /**
   * Why: the worker is full time, has a share by the hours worked, has the same as all, has none, or it is not stated
   * whether part-time workers get any: then the bounds go from 0 to the full hours.
   */
  readonly rule: "fullTime" | "proRata" | "sameForAll" | "noShare" | "notStated";
}

/** The one worker, and the full-time week. */
interface WorkerWeek {
  readonly workerHoursPerWeek: number;
  readonly fullTimeWeekHours: number | null;
  /** The weeks of the stretch of time that the hours are per; `null` where not known. */
  readonly weeks: number | null;
}

/** Whether the terms give every worker the same hours. */
export function isSameForAll(terms: GuaranteedTimeTerms): boolean {
  return terms.appliesTo === "everyWorker" && terms.proRataForPartTime !== true;
}

/** The share of one worker in the hours of a full-time worker; `null` where those are not known. */
export function workerHours(
  terms: GuaranteedTimeTerms,
  { hours, protectedHours }: PeriodHours,
  { workerHoursPerWeek, fullTimeWeekHours, weeks }: WorkerWeek,
): WorkerHours | null {
  const { rule, least, most } = shareOf(terms, workerHoursPerWeek, fullTimeWeekHours);
  if (hours === null) return null;
  const worked = weeks === null ? null : workerHoursPerWeek * weeks;
  const share = (bounds: OpenBounds): OpenBounds => ({
    min: cut(timesBounds(bounds, least).min, worked),
    max: bounds.max === null ? worked : cut(timesBounds(bounds, most).max ?? 0, worked),
  });
  return {
    hours: share(hours),
    protectedHours: protectedHours === null ? null : share(protectedHours),
    rule,
  };
}

function shareOf(terms: GuaranteedTimeTerms, worked: number, fullTime: number | null) {
  if (isSameForAll(terms)) return { rule: "sameForAll" as const, least: 1, most: 1 };
  if (fullTime === null) {
    return refuse("fullTimeWeekHours", undefined, "given, to tell the share of a part-time worker");
  }
  if (worked >= fullTime) return { rule: "fullTime" as const, least: 1, most: 1 };
  const share = worked / fullTime;
  if (terms.proRataForPartTime === true) return { rule: "proRata" as const, least: share, most: share };
  if (terms.proRataForPartTime === false && terms.appliesTo === "fullTimeWorker") {
    return { rule: "noShare" as const, least: 0, most: 0 };
  }
  return { rule: "notStated" as const, least: 0, most: 1 };
}

function cut(hours: number, worked: number | null): number {
  return worked === null ? hours : Math.min(hours, worked);
}
