/** How likely is it that a stoppage lasts to a given day, once it has come to another? */

import { LabourError } from "../../core/labour-error.js";
import { showValue } from "../../core/show-value.js";
import { unreadable } from "../../core/unreadable.js";
import type { Survival } from "./survival.js";
import { bandOf, deviationsFor, nextEstimate, nothingEnded } from "./survival-estimate.js";
import type { LengthRule } from "./survival-observations.js";

/** What {@link chanceOfLasting} is asked. */
export interface LastingOptions {
  /** The length to be reached, in days by the rule of the curve. */
  readonly day: number;
  /** The length that it has reached already; 0 where left out. */
  readonly given?: number;
}

/** How likely it is to last so long. */
export interface ChanceOfLasting {
  /** The length to be reached, in days. */
  readonly day: number;
  /** The length that was reached already, in days. */
  readonly given: number;
  /** The chance, from 0 to 1; `null` where the data do not tell. */
  readonly chance: number | null;
  /** The lower end of its confidence band; `null` where the chance is 0 or not told. */
  readonly lower: number | null;
  /** The upper end of its confidence band; `null` where the chance is 0 or not told. */
  readonly upper: number | null;
  /** How sure the band is, between 0 and 1. */
  readonly confidence: number;
  /** How many stoppages it rests on: those that lasted at least as long as `given`. */
  readonly atRisk: number;
  /** Why the data do not tell: no stoppage came so far as `given`, or none was watched up to `day`. */
  readonly unknown: "nobodyAtRisk" | "beyondTheData" | null;
  /** The rule by which the days were counted; `null` where the caller of `survivalOf` did not say. */
  readonly rule: LengthRule | null;
}

/**
 * The chance that a stoppage lasts at least `day` days, given that it has lasted at least `given`: by inclusive days,
 * that workers are still out on day `day` when they are out on day `given`. It is the Kaplan–Meier curve of those that
 * came so far, from `given` up to the day before `day`, with Greenwood's variance and the log-log band over those days.
 * What lasted beyond the longest length in the data is not guessed: `chance` is then `null`, unless all had ended.
 *
 * @throws `LabourError` with code `invalid-argument` where a length is not a whole number, 0 or more, or where `day` is
 * less than `given`.
 *
 * @example
 * ```ts
 * import { chanceOfLasting, survivalOf } from "picketline";
 * const survival = survivalOf({ days: [1, 2, 5, 9], ended: [1, 1, 1, 1] });
 * // Two of the four came to day 3, and one of those to day 6.
 * chanceOfLasting(survival, { day: 6, given: 3 }).chance; // => 0.5
 * chanceOfLasting(survival, { day: 9 }).chance; // => 0.25
 * ```
 *
 * @example
 * ```ts
 * import { chanceOfLasting, survivalOf } from "picketline";
 * const survival = survivalOf({ days: [3, 7], ended: [1, 0] });
 * // One was still on when last seen, on day 7: of day 9 the data say nothing.
 * chanceOfLasting(survival, { day: 9 }).unknown; // => "beyondTheData"
 * chanceOfLasting(survival, { day: 9, given: 8 }).unknown; // => "nobodyAtRisk"
 * ```
 */
export function chanceOfLasting(survival: Survival, options: LastingOptions): ChanceOfLasting {
  try {
    const { day, given = 0 } = options;
    assertLength("day", day);
    assertLength("given", given);
    if (day < given) {
      throw new LabourError("invalid-argument", `"day" (${day}) is less than "given" (${given}).`);
    }
    const { steps, confidence, rule } = survival;
    const later = steps.filter((step) => step.days >= given);
    const atRisk = later[0]?.atRisk ?? 0;
    const answer = { day, given, confidence, atRisk, rule };
    const none = { chance: null, lower: null, upper: null };
    if (atRisk === 0) return { ...answer, ...none, unknown: "nobodyAtRisk" };
    const estimate = later
      .filter((step) => step.days < day)
      .reduce((before, step) => nextEstimate(before, step.atRisk, step.ended, step.censored), nothingEnded);
    const longest = steps.at(-1)?.days ?? 0;
    if (day > longest + 1 && estimate.survival > 0) {
      return { ...answer, ...none, unknown: "beyondTheData" };
    }
    const { lower, upper } = bandOf(estimate, deviationsFor(confidence));
    return { ...answer, chance: estimate.survival, lower, upper, unknown: null };
  } catch (error) {
    throw unreadable(error);
  }
}

function assertLength(name: string, length: number): void {
  if (Number.isInteger(length) && length >= 0) return;
  throw new LabourError(
    "invalid-argument",
    `"${name}" is ${showValue(length)}; it must be a whole number of days, 0 or more.`,
  );
}
