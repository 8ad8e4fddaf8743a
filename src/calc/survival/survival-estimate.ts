/** How is a survival curve carried on by one day, and between which values does it lie? */

/** A survival curve as far as it has been worked out. */
export interface SurvivalEstimate {
  /** The share that lasts longer, from 0 to 1. */
  readonly survival: number;
  /** Greenwood's sum: ended ÷ (at risk × those of them that went on), over the days so far. */
  readonly greenwood: number;
  /** The share at the last day with a censoring, and how many were at risk after it. */
  readonly base: number;
  readonly baseAtRisk: number | null;
}

/** The curve before anything has ended. */
export const nothingEnded: SurvivalEstimate = { survival: 1, greenwood: 0, base: 1, baseAtRisk: null };

/**
 * The curve after one more day: times the share of those at risk that did not end on it (Kaplan & Meier 1958). Ends
 * come before censorings of the same day. Between two censorings the product is one fraction, which is taken as such:
 * with nothing censored the curve is just the share that is left, without rounding on the way.
 */
export function nextEstimate(
  before: SurvivalEstimate,
  atRisk: number,
  ended: number,
  censored: number,
): SurvivalEstimate {
  const baseAtRisk = before.baseAtRisk ?? atRisk;
  const survival = before.base * ((atRisk - ended) / baseAtRisk);
  return {
    survival,
    greenwood: before.greenwood + (ended === 0 ? 0 : ended / (atRisk * (atRisk - ended))),
    base: censored > 0 ? survival : before.base,
    baseAtRisk: censored > 0 ? null : baseAtRisk,
  };
}

/** How sure a survival curve is at one point of it. */
export interface SurvivalBand {
  /** Greenwood's standard error of the survival; `null` where the survival is 0, for which it has none. */
  readonly standardError: number | null;
  /** The lower end of the confidence band, from 0 to 1; `null` where the survival is 0. */
  readonly lower: number | null;
  /** The upper end of the confidence band, from 0 to 1; `null` where the survival is 0. */
  readonly upper: number | null;
}

/**
 * The band around an estimate, `deviations` standard deviations to each side of log(−log S), by Greenwood's variance
 * (1926): what R's `survival::survfit` gives for `conf.type = "log-log"`. At 1 the band is 1, and at 0 there is none.
 */
export function bandOf({ survival, greenwood }: SurvivalEstimate, deviations: number): SurvivalBand {
  if (survival === 0) return { standardError: null, lower: null, upper: null };
  if (greenwood === 0) return { standardError: 0, lower: 1, upper: 1 };
  const error = Math.sqrt(greenwood);
  const spread = (deviations * error) / -Math.log(survival);
  return {
    standardError: survival * error,
    lower: survival ** Math.exp(spread),
    upper: survival ** Math.exp(-spread),
  };
}

/** How many standard deviations to each side of its mean hold a share of a normal distribution: 1.96 for 0.95. */
export function deviationsFor(share: number): number {
  let deviations = 0;
  // Newton's method. What lies within is concave in the deviations, so that each step falls short of the answer.
  for (let round = 0; round < 100; round += 1) {
    const density = Math.exp((-deviations * deviations) / 2) / Math.sqrt(2 * Math.PI);
    const step = (share - 2 * density * growingSum(deviations)) / (2 * density);
    if (!(step > 1e-14 * deviations)) break;
    deviations += step;
  }
  return deviations;
}

/** z + z³/3 + z⁵/(3·5) + …: times the density, what lies between 0 and z (Marsaglia 2004). */
function growingSum(z: number): number {
  let sum = z;
  let term = z;
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return sum;
}
