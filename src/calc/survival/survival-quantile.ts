/** By which length has a given share of stoppages ended? */

import { LabourError } from "../../core/labour-error.js";
import { showValue } from "../../core/show-value.js";
import { unreadable } from "../../core/unreadable.js";

/** The length by which a share has ended. */
export interface SurvivalQuantile {
  /** The share, between 0 and 1: 0.5 for the median. */
  readonly share: number;
  /** The length in days; `null` where the curve does not come down so far. */
  readonly days: number | null;
  /** The lower end of its confidence interval, in days; `null` where the lower band does not come down so far. */
  readonly lower: number | null;
  /** The upper end of its confidence interval, in days; `null` where the upper band does not come down so far. */
  readonly upper: number | null;
}

/** What a quantile is read from: the curve and its band, by length. */
export interface CurvePoint {
  /** The length, in days. */
  readonly days: number;
  /** The share of stoppages that lasts longer, between 0 and 1. */
  readonly survival: number;
  /** The lower end of the band around that share; `null` where the share is 0, or where there is no band. */
  readonly lower: number | null;
  /** The upper end of the band around that share; `null` where the share is 0, or where there is no band. */
  readonly upper: number | null;
}

/**
 * The length in days by which a share of stoppages has ended: the shortest one at which the survival is 1 − `share` or
 * less. Its confidence interval is read off the band in the same way (Brookmeyer & Crowley 1982), so that either end is
 * `null` where the band does not come down so far. Where the survival is just 1 − `share` for a while, R's `quantile`
 * takes the middle of that stretch; here it is its start, a length that was observed.
 *
 * @throws `LabourError` with code `invalid-argument` where `share` does not lie between 0 and 1.
 *
 * @example
 * ```ts
 * import { survivalOf, survivalQuantile } from "picketline";
 * const survival = survivalOf({ days: [1, 2, 3, 4], ended: [1, 1, 1, 1] });
 * survivalQuantile(survival, 0.25).days; // => 1
 * survivalQuantile(survival, 0.75).days; // => 3
 * ```
 *
 * @example
 * ```ts
 * import { survivalOf, survivalQuantile } from "picketline";
 * // Three of four were still on when last seen: when half will have ended cannot be told.
 * const survival = survivalOf({ days: [2, 5, 6, 7], ended: [1, 0, 0, 0] });
 * survivalQuantile(survival, 0.25).days; // => 2
 * survivalQuantile(survival, 0.5).days; // => null
 * ```
 */
export function survivalQuantile(
  survival: { readonly steps: readonly CurvePoint[] },
  share: number,
): SurvivalQuantile {
  try {
    if (!(share > 0 && share < 1)) {
      throw new LabourError(
        "invalid-argument",
        `"share" is ${showValue(share)}; it must lie between 0 and 1.`,
      );
    }
    return quantileOfSteps(survival.steps, share);
  } catch (error) {
    throw unreadable(error);
  }
}

/** {@link survivalQuantile} of the steps of a curve. */
export function quantileOfSteps(steps: readonly CurvePoint[], share: number): SurvivalQuantile {
  // A product of fractions that comes to one half may be written as 0.5000000000000001.
  const level = 1 - share + 1e-10;
  const reaches = (value: number | null): boolean => value !== null && value <= level;
  return {
    share,
    days: steps.find((step) => reaches(step.survival))?.days ?? null,
    lower: steps.find((step) => reaches(step.lower))?.days ?? null,
    upper: steps.find((step) => reaches(step.upper))?.days ?? null,
  };
}
