/** What share of stoppages lasts how long, with those counted in that have not ended yet? */

import { LabourError } from "../../core/labour-error.js";
import { showValue } from "../../core/show-value.js";
import { unreadable } from "../../core/unreadable.js";
import { blockLength } from "../series/row-blocks.js";
import { bandOf, deviationsFor, nextEstimate, nothingEnded } from "./survival-estimate.js";
import type {
  LengthRule,
  Observation,
  ObservationColumns,
  StoppageObservations,
  UnusedStoppage,
} from "./survival-observations.js";
import type { SurvivalQuantile } from "./survival-quantile.js";
import { quantileOfSteps } from "./survival-quantile.js";

/** What {@link survivalOf} is asked. */
export interface SurvivalOptions {
  /** How sure the band is to be, between 0 and 1; 0.95 where left out. */
  readonly confidence?: number;
  /** The rule by which the lengths were counted, to be told with the answer; that of `observationsOf` where left out. */
  readonly rule?: LengthRule;
}

/** A survival curve at a length at which something ended or was last seen. It stays so up to the next step. */
export interface SurvivalStep {
  /** The length in days. */
  readonly days: number;
  /** How many had lasted at least so long. */
  readonly atRisk: number;
  /** How many of them ended at this length. */
  readonly ended: number;
  /** How many of them were last seen at this length, still on; they count as at risk for the ends of the same day. */
  readonly censored: number;
  /** The share that lasts longer than this, from 0 to 1. */
  readonly survival: number;
  /** Greenwood's standard error of the survival; `null` where the survival is 0, for which it has none. */
  readonly standardError: number | null;
  /** The lower end of the confidence band, from 0 to 1; `null` where the survival is 0. */
  readonly lower: number | null;
  /** The upper end of the confidence band, from 0 to 1; `null` where the survival is 0. */
  readonly upper: number | null;
}

/** A survival curve: plain data, for `survivalQuantile` and `chanceOfLasting` to read. */
export interface Survival {
  /** How many lengths it rests on. */
  readonly observations: number;
  /** How many of those had ended. */
  readonly ended: number;
  /** How many of those had not, or are not known to have: right-censored. */
  readonly censored: number;
  /** The curve, by length; before the first step the survival is 1. */
  readonly steps: readonly SurvivalStep[];
  /** The length by which half have ended. */
  readonly median: SurvivalQuantile;
  /** How sure the bands are, between 0 and 1. */
  readonly confidence: number;
  /** By which methods the curve, its variance and its band were worked out. */
  readonly method: {
    readonly survival: "Kaplan-Meier";
    readonly variance: "Greenwood";
    readonly band: "log-log";
  };
  /** The rule by which the days were counted; `null` where the caller did not say. */
  readonly rule: LengthRule | null;
  /** The stoppages that could not be used, where the observations were made by `observationsOf`. */
  readonly leftOut: readonly UnusedStoppage[];
}

/** The longest length that is taken, in days: all days of the years 1583 to 9999. */
const longestLength = 3_074_246;

/**
 * The Kaplan–Meier survival curve of lengths in days, some of which may not be over: the share that lasts longer than
 * each length, with a confidence band. `survival` at a length leaves out those that ended at it; an end and a censoring
 * at the same length are taken in that order. A length of 0 is allowed (a one-day strike by elapsed days).
 *
 * Lengths that are not known to be final are right-censored (`ended: false`). Nothing observed gives no steps; nothing
 * ended gives a survival of 1 throughout and no median. The cost grows with the number of lengths plus the longest one.
 *
 * Sources: Kaplan & Meier, J. Am. Stat. Assoc. 53 (1958); Greenwood (1926) for the variance; the band on the log(−log)
 * scale as in R's `survival::survfit` with `conf.type = "log-log"`. Where the survival is 1 that band is 1 as well,
 * which says nothing of how sure that is.
 *
 * @throws `LabourError` with code `invalid-argument` where a length is not a whole number from 0 to 3,074,246, where
 * `ended` is not a boolean (in columns: 0 or 1), where columns differ in length, or where `confidence` does not lie
 * between 0 and 1.
 *
 * @example
 * ```ts
 * import { survivalOf } from "picketline";
 * const { steps, median } = survivalOf([
 *   { days: 3, ended: true },
 *   { days: 5, ended: true },
 *   { days: 5, ended: false },
 *   { days: 8, ended: true },
 * ]);
 * steps.map((step) => [step.days, step.atRisk, step.survival]); // => [[3, 4, 0.75], [5, 3, 0.5], [8, 1, 0]]
 * median.days; // => 5
 * ```
 *
 * @example
 * ```ts
 * import { survivalOf } from "picketline";
 * // By column. Nothing has ended yet: there is no median.
 * const survival = survivalOf({ days: Int32Array.of(4, 9), ended: Uint8Array.of(0, 0) });
 * survival.steps.map((step) => step.survival); // => [1, 1]
 * survival.median.days; // => null
 * survivalOf([{ days: -1, ended: true }]); // throws LabourError invalid-argument
 * ```
 */
export function survivalOf(
  observations: readonly Observation[] | ObservationColumns | StoppageObservations,
  options: SurvivalOptions = {},
): Survival {
  try {
    const { confidence = 0.95 } = options;
    if (!(confidence > 0 && confidence < 1)) {
      throw new LabourError(
        "invalid-argument",
        `"confidence" is ${showValue(confidence)}; it must lie between 0 and 1.`,
      );
    }
    const made = areMade(observations) ? observations : undefined;
    const given = areMade(observations) ? observations.observations : observations;
    const tally = areRows(given) ? tallyOfRows(given) : tallyOfColumns(given);
    const { steps, count, ended } = stepsOf(tally, deviationsFor(confidence));
    return {
      observations: count,
      ended,
      censored: count - ended,
      steps,
      median: quantileOfSteps(steps, 0.5),
      confidence,
      method: { survival: "Kaplan-Meier", variance: "Greenwood", band: "log-log" },
      rule: options.rule ?? made?.rule ?? null,
      leftOut: made?.leftOut ?? [],
    };
  } catch (error) {
    throw unreadable(error);
  }
}

/** Whether observations were made by `observationsOf`. */
function areMade(
  observations: readonly Observation[] | ObservationColumns | StoppageObservations,
): observations is StoppageObservations {
  return "observations" in observations;
}

function areRows(
  observations: readonly Observation[] | ObservationColumns,
): observations is readonly Observation[] {
  return Array.isArray(observations);
}

/**
 * How often each length was seen: at twice the length where it had not ended, one further where it had. Its own length is
 * a power of two.
 */
type Tally = Uint32Array;

/** What `placeOf` is told of a row that neither ended nor did not. */
const neither = 2;

function tallyOfRows(rows: readonly Observation[]): Tally {
  let tally: Tally = new Uint32Array(2048);
  let index = 0;
  for (const { days, ended } of rows) {
    const at = placeOf(days, ended === true ? 1 : ended === false ? 0 : neither, index);
    if (at >= tally.length) tally = grown(tally, at);
    tally[at] = (tally[at] ?? 0) + 1;
    index += 1;
  }
  return tally;
}

function tallyOfColumns({ days, ended }: ObservationColumns): Tally {
  if (days.length !== ended.length) {
    throw new LabourError(
      "invalid-argument",
      `The columns differ in length: ${days.length} of "days" and ${ended.length} of "ended".`,
    );
  }
  let tally: Tally = new Uint32Array(2048);
  for (let row = 0; row < days.length; ) {
    const end = Math.min(row + blockLength, days.length);
    row =
      days instanceof Int32Array && ended instanceof Uint8Array
        ? tallyIntegers(new Int32Array(tally.buffer), days, ended, row, end)
        : tallyBlock(tally, { days, ended }, row, end);
    if (row === end) continue;
    const at = placeOf(days[row], ended[row], row);
    if (at >= tally.length) tally = grown(tally, at);
    tally[at] = (tally[at] ?? 0) + 1;
    row += 1;
  }
  return tally;
}

/**
 * What {@link tallyBlock} does, of arrays that cannot hold a fraction, four rows at a time: one test serves all four, as
 * the room is a power of two, below which numbers lie whose bits taken together do. Fewer than four are left to the
 * caller. Counts are added to as signed numbers, with the same bits, as engines keep unsigned ones as fractions.
 */
function tallyIntegers(
  tally: Int32Array,
  days: Int32Array,
  ended: Uint8Array,
  start: number,
  end: number,
): number {
  const room = tally.length >> 1;
  let row = start;
  for (; row + 4 <= end; row += 4) {
    const a = days[row] ?? 0;
    const b = days[row + 1] ?? 0;
    const c = days[row + 2] ?? 0;
    const d = days[row + 3] ?? 0;
    const overA = ended[row] ?? neither;
    const overB = ended[row + 1] ?? neither;
    const overC = ended[row + 2] ?? neither;
    const overD = ended[row + 3] ?? neither;
    if ((a | b | c | d) >>> 0 >= room || (overA | overB | overC | overD) > 1) return row;
    tally[2 * a + overA] = (tally[2 * a + overA] ?? 0) + 1;
    tally[2 * b + overB] = (tally[2 * b + overB] ?? 0) + 1;
    tally[2 * c + overC] = (tally[2 * c + overC] ?? 0) + 1;
    tally[2 * d + overD] = (tally[2 * d + overD] ?? 0) + 1;
  }
  return row;
}

/** Tallies rows up to `end`, or up to one that is no observation or has no place yet: the row at which it stopped. */
function tallyBlock(tally: Tally, { days, ended }: ObservationColumns, start: number, end: number): number {
  const room = tally.length >> 1;
  for (let row = start; row < end; row += 1) {
    const length = days[row] ?? -1;
    const over = ended[row] ?? neither;
    if ((length | 0) !== length || length < 0 || length >= room || (over !== 0 && over !== 1)) return row;
    const at = 2 * length + over;
    tally[at] = (tally[at] ?? 0) + 1;
  }
  return end;
}

/** The place of an observation in a tally; fails where it is none. */
function placeOf(days: number | undefined, ended: number | undefined, index: number): number {
  if (days === undefined || (days | 0) !== days || days < 0 || days > longestLength) {
    throw new LabourError(
      "invalid-argument",
      `"days" of observation ${index} is ${showValue(days)}; it must be a whole number from 0 to ${longestLength}.`,
    );
  }
  if (ended !== 0 && ended !== 1) {
    throw new LabourError(
      "invalid-argument",
      `"ended" of observation ${index} must be a boolean, or in a column 0 or 1.`,
    );
  }
  return 2 * days + ended;
}

function grown(tally: Tally, place: number): Tally {
  let length = 2 * tally.length;
  while (length <= place) length *= 2;
  const more = new Uint32Array(length);
  more.set(tally);
  return more;
}

function stepsOf(
  tally: Tally,
  deviations: number,
): { readonly steps: readonly SurvivalStep[]; readonly count: number; readonly ended: number } {
  const count = tally.reduce((sum, seen) => sum + seen, 0);
  const steps: SurvivalStep[] = [];
  let atRisk = count;
  let allEnded = 0;
  let estimate = nothingEnded;
  for (let days = 0; atRisk > 0; days += 1) {
    const censored = tally[2 * days] ?? 0;
    const ended = tally[2 * days + 1] ?? 0;
    if (censored + ended === 0) continue;
    estimate = nextEstimate(estimate, atRisk, ended, censored);
    steps.push({
      days,
      atRisk,
      ended,
      censored,
      survival: estimate.survival,
      ...bandOf(estimate, deviations),
    });
    atRisk -= censored + ended;
    allEnded += ended;
  }
  return { steps, count, ended: allEnded };
}
