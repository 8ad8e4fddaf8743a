/** What does a cost-of-living clause pay for a rise of its index? */

import { refuse } from "../../core/refuse-argument.js";
import { unreadable } from "../../core/unreadable.js";
import type { Money } from "../../model/money.js";
import type { CostOfLivingStep } from "../../model/pay-terms.js";
import { payTermsOf } from "./checked-pay-terms.js";
import {
  compare,
  dividedBy,
  type Exact,
  exactOf,
  exactText,
  factorOf,
  minus,
  percentFrom,
  roundedBy,
  roundedNumber,
  times,
  whole,
} from "./exact-decimal.js";
import { amountOf, positiveOf, roundingRule } from "./pay-arguments.js";
import type { Rounding, RoundingRule } from "./rounding.js";

/** What {@link costOfLivingRaise} is asked. */
export interface CostOfLivingOptions {
  /** The index at the start of the stretch that the clause looks at. */
  readonly indexThen: number;
  /** The index at its end. */
  readonly indexNow: number;
  /** The hourly wage: needed where a clause in cents has limits in percent, or one in percent a minimum in cents. */
  readonly wage?: Money;
  /** Which way the raise is rounded, as the clause has it; `halfUp` where left out. */
  readonly rounding?: Rounding;
  /** The decimals that are kept: 0 where left out for a clause in cents (whole cents), 2 for one in percent. */
  readonly places?: number;
}

/** What a cost-of-living clause pays. */
export interface CostOfLivingRaise {
  /** What the raise is given in: cents an hour where the clause says what a cent is worth, else percent. */
  readonly unit: "centsPerHour" | "percent";
  /** The raise, in that unit, rounded, within all limits and never below 0; `null` where something is missing. */
  readonly raise: number | null;
  /** The raise in cents an hour; `null` for a clause in percent, or where something is missing. */
  readonly cents: number | null;
  /** The raise in percent; `null` for a clause in cents, or where something is missing. */
  readonly percent: number | null;
  /** What the index alone gives, in the unit, before limits: rounded half up to a thousandth; it can be below 0. */
  readonly raw: number;
  /** The same in cents; `null` for a clause in percent. */
  readonly rawCents: number | null;
  /** The same, exact, in decimal notation; `null` where its decimals never end. */
  readonly exactRaw: string | null;
  /** Which limit made the raise what it is; `null` where none did. */
  readonly limitedBy: "zero" | "minimumCents" | "floorPercent" | "capPercent" | null;
  /** The rise of the index, in percent, to a thousandth. */
  readonly indexRisePercent: number;
  /** The index at the start, as given. */
  readonly indexThen: number;
  /** The index at the end, as given. */
  readonly indexNow: number;
  /** How it was rounded. */
  readonly rounding: RoundingRule;
  /** What would have to be known, in words; empty where nothing is missing. */
  readonly missing: readonly string[];
  /** The rules of the answer, in words. */
  readonly rules: readonly string[];
}

/**
 * What a cost-of-living clause pays when its index moves from one value to another: cents an hour where the clause says
 * how many points of the index a cent takes, else percent. Only the rise above the clause's threshold counts. The raise
 * is rounded, then held between floor and cap, which rounding does not pass: a cap of 61.65 cents pays 61, such a floor
 * 62. What is then less than the minimum of cents is not paid at all, but a floor is in any case. It is never below 0.
 *
 * A floor or a cap in percent of a clause in cents needs the wage, as does a minimum in cents of one in percent: without
 * it the raise is `null`, with what is missing. So it is where floor and cap have no number of so many decimals between
 * them. The index values are the caller's: none is looked up. This is arithmetic, not advice.
 *
 * Source: UPS and Teamsters, National Master Agreement, Article 33: a cent for each 0.2 points of the CPI-W above a rise
 * of 3 %, fractions of a cent dropped, paid from 5 cents on.
 *
 * @throws `LabourError` with code `invalid-argument` for an index that is not above 0, and for limits that are not
 * numbers, are below 0, or whose floor is above the cap.
 *
 * @example
 * ```ts
 * import { costOfLivingRaise, type CostOfLivingStep } from "picketline";
 * const clause: CostOfLivingStep = { kind: "costOfLiving", index: "CPI-W", indexPointsPerCent: 0.2, thresholdPercent: 3, minimumCents: 5 };
 * const raise = costOfLivingRaise(clause, { indexThen: 249.521, indexNow: 263.612, rounding: "down" });
 * raise.rawCents; // => 33.027
 * raise.cents; // => 33
 * ```
 *
 * @example
 * ```ts
 * import { costOfLivingRaise } from "picketline";
 * // Prices fell: nothing is paid, and nothing is taken away.
 * const fallen = costOfLivingRaise({ kind: "costOfLiving" }, { indexThen: 200, indexNow: 198, rounding: "halfUp" });
 * fallen.raw; // => -1
 * fallen.percent; // => 0
 * fallen.limitedBy; // => "zero"
 * ```
 */
export function costOfLivingRaise(step: CostOfLivingStep, options: CostOfLivingOptions): CostOfLivingRaise {
  try {
    payTermsOf({ steps: [step] });
    const { indexThen, indexNow, wage, rounding, places } = options;
    const [then, now] = [positiveOf("indexThen", indexThen), positiveOf("indexNow", indexNow)];
    const { indexPointsPerCent, thresholdPercent = 0, floorPercent, capPercent } = step;
    if (floorPercent !== undefined && capPercent !== undefined && floorPercent > capPercent) {
      refuse("floorPercent", floorPercent, `at most the cap, ${capPercent}`);
    }
    const inCents = indexPointsPerCent !== undefined;
    const rule = roundingRule(rounding, places ?? (inCents ? 0 : 2));
    const threshold = exactOf(thresholdPercent);
    const rise = percentFrom(then, now);
    const points = minus(now, times(then, factorOf(threshold)));
    const raw = inCents ? dividedBy(points, exactOf(indexPointsPerCent)) : minus(rise, threshold);
    const hasLimits = floorPercent !== undefined || capPercent !== undefined;
    const hourly = wage === undefined ? undefined : amountOf("wage", wage, "aboveZero");
    const needsWage = inCents ? hasLimits : step.minimumCents !== undefined;
    const isKnown = !needsWage || hourly !== undefined;
    // A percent of an hourly wage of 20.00 is 20 cents.
    const perPercent = inCents ? hourly : whole(1);
    const inCentsOf = (raise: Exact): Exact => (inCents ? raise : times(raise, hourly ?? whole(1)));
    const { raise, limitedBy } = within(step, roundedBy(raw, rule), perPercent, inCentsOf, rule.places);
    const amount = isKnown && raise !== null ? roundedNumber(raise, rule) : null;
    const missing: string[] = [];
    if (!isKnown) {
      missing.push(
        `wage: ${inCents ? "the floor or the cap is in percent of it" : "the minimum is in cents of it"}`,
      );
    } else if (raise === null) {
      missing.push(`places: no raise with ${rule.places} decimals lies between the floor and the cap`);
    }
    return {
      unit: inCents ? "centsPerHour" : "percent",
      raise: amount,
      cents: inCents ? amount : null,
      percent: inCents ? null : amount,
      raw: roundedNumber(raw, thousandth),
      rawCents: inCents ? roundedNumber(raw, thousandth) : null,
      exactRaw: exactText(raw),
      limitedBy: isKnown ? limitedBy : null,
      indexRisePercent: roundedNumber(rise, thousandth),
      indexThen,
      indexNow,
      rounding: rule,
      missing,
      rules: [
        inCents
          ? `${indexPointsPerCent} points of the index above a rise of ${thresholdPercent} % are a cent an hour`
          : `the rise of the index above ${thresholdPercent} % is the raise in percent`,
        "rounded, then held between floor and cap, which no rounding passes; less than the minimum is not paid, the floor in any case; never below 0",
      ],
    };
  } catch (error) {
    throw unreadable(error);
  }
}

const thousandth: RoundingRule = { rounding: "halfUp", places: 3 };

/**
 * What is paid of a rounded raise, and the limit that made it so; no raise where no rounded one lies between floor and
 * cap. `perPercent` is what a percent of the wage is in the unit of the raise.
 */
function within(
  { minimumCents, floorPercent, capPercent }: CostOfLivingStep,
  rounded: Exact,
  perPercent: Exact | undefined,
  inCentsOf: (raise: Exact) => Exact,
  places: number,
): { readonly raise: Exact | null; readonly limitedBy: CostOfLivingRaise["limitedBy"] } {
  const nothing = whole(0);
  // The nearest rounded raise that keeps the limit: 61 cents for a cap of 61.65, 62 for such a floor.
  const limit = (percent: number | undefined, rounding: Rounding): Exact | undefined =>
    percent === undefined || perPercent === undefined
      ? undefined
      : roundedBy(times(exactOf(percent), perPercent), { rounding, places });
  const [floor, cap] = [limit(floorPercent, "up"), limit(capPercent, "down")];
  if (floor !== undefined && cap !== undefined && compare(floor, cap) > 0) {
    return { raise: null, limitedBy: null };
  }
  let raise = rounded;
  let limitedBy: CostOfLivingRaise["limitedBy"] = null;
  if (cap !== undefined && compare(raise, cap) > 0) [raise, limitedBy] = [cap, "capPercent"];
  const isLess = minimumCents !== undefined && compare(inCentsOf(raise), exactOf(minimumCents)) < 0;
  if (isLess && compare(raise, nothing) > 0) [raise, limitedBy] = [nothing, "minimumCents"];
  if (floor !== undefined && compare(raise, floor) < 0) return { raise: floor, limitedBy: "floorPercent" };
  return compare(raise, nothing) < 0 ? { raise: nothing, limitedBy: "zero" } : { raise, limitedBy };
}
