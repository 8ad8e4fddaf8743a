/** What does each stoppage of a collection say of how long stoppages last? */

import type { Bounds } from "../../core/bounds.js";
import type { Id } from "../../core/id.js";
import { LabourError } from "../../core/labour-error.js";
import { showValue } from "../../core/show-value.js";
import { unreadable } from "../../core/unreadable.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { IsoDate } from "../../time/iso-date.js";
import { dayNumberOf } from "../../time/iso-date.js";
import { assertWorkCalendar } from "../../time/work-calendar-faults.js";
import type { CountedDays, CountedEnds } from "../length/day-counts.js";
import { durationOf } from "../length/duration.js";
import { firstDayOut, workStretches } from "../who-is-out/work-stretches.js";

/** One length as a survival curve takes it: how many days, and whether it was over then. */
export interface Observation {
  /** The length in days: a whole number, 0 or more. Where it had not ended, the days that it is known to have lasted. */
  readonly days: number;
  /** Whether it had ended. If not, it is right-censored: it lasted at least so long. */
  readonly ended: boolean;
}

/** Observations by column, of equal length: for typed arrays (`Int32Array`, `Uint8Array`) of a million rows. */
export interface ObservationColumns {
  /** The lengths in days: whole numbers, 0 or more. */
  readonly days: ArrayLike<number>;
  /** 1 where it had ended, 0 where it is only known to have lasted so long. */
  readonly ended: ArrayLike<number>;
}

/** By which rule lengths were counted. */
export interface LengthRule {
  /** What was counted: "calendar days", or the name of the work calendar. */
  readonly counted: string;
  /** Which ends were counted. */
  readonly ends: CountedEnds;
}

/** What a stoppage says of how long stoppages last. */
export interface StoppageObservation extends Observation {
  /** The id of the stoppage. */
  readonly id: Id;
  /**
   * How it stood on `asOf`: `ended`; `ongoing`; or `endUnknown`, where the record does not tell: it is censored at the
   * last day on which it is known to have been on.
   */
  readonly state: "ended" | "ongoing" | "endUnknown";
}

/** A stoppage that says nothing that a survival curve can use. */
export interface UnusedStoppage {
  /** Its id. */
  readonly id: Id;
  /**
   * Why: it had not begun by `asOf`; its start is so vague that it may not have, or the day for which it was
   * announced has passed without a word (`maybeNotBegun`); or it ended, but after a number of days that lies between
   * two (`vagueLength`).
   */
  readonly reason: "notBegun" | "maybeNotBegun" | "vagueLength";
  /** Its length in days, as bounds. */
  readonly days: Bounds;
}

/** The observations that a collection of stoppages gives, with those that give none. */
export interface StoppageObservations {
  /** One observation for each stoppage that can be used, in the order of the collection. */
  readonly observations: readonly StoppageObservation[];
  /** The others, with the reason. Together they are the whole collection. */
  readonly leftOut: readonly UnusedStoppage[];
  /** The rule by which the days were counted. */
  readonly rule: LengthRule;
}

/** What {@link observationsOf} is asked. */
export interface ObservationOptions {
  /** The day for which the lengths are taken; nothing that came after it is counted. */
  readonly asOf: IsoDate;
  /** What is counted; calendar days where left out. */
  readonly count?: CountedDays;
  /** Which ends are counted; both where left out. */
  readonly ends?: CountedEnds;
}

/**
 * The observations that a collection of stoppages gives for a survival curve, one for each: its length in days as
 * `durationOf` counts it (pauses included, both ends unless `ends` says otherwise), and whether it had ended by `asOf`.
 *
 * One that goes on is right-censored at the days that it has surely lasted. So is one of which the record does not say
 * whether it ended (`endUnknown`), at the last day on which it is known to have been on: it lasted at least so long, and
 * no more is claimed. The curve takes such censoring to be unrelated to the length; where ends are missing mostly for
 * short stoppages, leave those of state `endUnknown` out. A stoppage that stands paused on `asOf` counts as ended.
 * A vague length of one that ended cannot be used, and what has not surely begun is not observed: both are listed.
 *
 * @throws `LabourError` with code `invalid-date` where `asOf` is not a calendar day, and `invalid-argument` where
 * `count` or `ends` is not one of those that are known.
 *
 * @example
 * ```ts
 * import { observationsOf, stoppageFromSpan } from "picketline";
 * const over = stoppageFromSpan({ id: "over", title: "Over", kind: "strike", from: "2024-09-13", to: "2024-11-04" });
 * const on = stoppageFromSpan({ id: "on", title: "On", kind: "strike", from: "2024-10-21", to: ".." });
 * observationsOf([over, on], { asOf: "2024-12-13" }).observations;
 * // => [
 * //   { id: "over", days: 53, ended: true, state: "ended" },
 * //   { id: "on", days: 54, ended: false, state: "ongoing" },
 * //   ]
 * ```
 *
 * @example
 * ```ts
 * import { observationsOf, stoppageFromSpan } from "picketline";
 * // A blank end: it is known to have lasted one day. A month for an end: 12 to 41 days, which no curve can use.
 * const blank = stoppageFromSpan({ id: "blank", title: "Blank", kind: "strike", from: "2024-10-21" });
 * const vague = stoppageFromSpan({ id: "vague", title: "Vague", kind: "strike", from: "2024-10-21", to: "2024-11" });
 * const { observations, leftOut } = observationsOf([blank, vague], { asOf: "2024-12-13" });
 * observations; // => [{ id: "blank", days: 1, ended: false, state: "endUnknown" }]
 * leftOut; // => [{ id: "vague", reason: "vagueLength", days: { min: 12, max: 41 } }]
 * ```
 */
export function observationsOf(
  stoppages: readonly WorkStoppage[],
  options: ObservationOptions,
): StoppageObservations {
  try {
    const rule = ruleOf(options);
    const observations: StoppageObservation[] = [];
    const leftOut: UnusedStoppage[] = [];
    for (const stoppage of stoppages) {
      const observed = observe(stoppage, options);
      if ("reason" in observed) leftOut.push(observed);
      else observations.push(observed);
    }
    return { observations, leftOut, rule };
  } catch (error) {
    throw unreadable(error);
  }
}

/** The rule that options ask for; fails where they ask for none, even if there is nothing to count. */
function ruleOf({ asOf, count = "calendar", ends = "inclusive" }: ObservationOptions): LengthRule {
  dayNumberOf(asOf);
  if (ends !== "inclusive" && ends !== "elapsed") {
    throw new LabourError(
      "invalid-argument",
      `"ends" is ${showValue(ends)}; it can be inclusive or elapsed.`,
    );
  }
  if (count !== "calendar") assertWorkCalendar(count);
  return { counted: count === "calendar" ? "calendar days" : count.name, ends };
}

function observe(stoppage: WorkStoppage, options: ObservationOptions): StoppageObservation | UnusedStoppage {
  const { id } = stoppage;
  const { days, from, ongoing } = durationOf(stoppage, options);
  if (from === null) return { id, reason: ongoing === "unknown" ? "maybeNotBegun" : "notBegun", days };
  switch (ongoing) {
    case true:
      return { id, days: days.min, ended: false, state: "ongoing" };
    case false:
      return days.min === days.max
        ? { id, days: days.min, ended: true, state: "ended" }
        : { id, reason: "vagueLength", days };
    case "unknown":
      return hasSurelyBegun(stoppage, options.asOf)
        ? { id, days: days.min, ended: false, state: "endUnknown" }
        : { id, reason: "maybeNotBegun", days };
  }
}

/** Whether the first day out of a stoppage lies by a day, however vague it is. */
export function hasSurelyBegun(stoppage: WorkStoppage, asOf: IsoDate): boolean {
  const stretches = workStretches(stoppage);
  const first = stretches[0];
  return first !== undefined && firstDayOut(first, stretches).latest <= dayNumberOf(asOf);
}
