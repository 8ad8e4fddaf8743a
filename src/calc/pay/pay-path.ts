/** What is a wage after each step of a schedule? */

import { refuse } from "../../core/refuse-argument.js";
import { unreadable } from "../../core/unreadable.js";
import type { Money } from "../../model/money.js";
import type { PayRatePer, PayStep, PayTerms } from "../../model/pay-terms.js";
import type { PartialDate } from "../../time/partial-date.js";
import {
  missingOfSchedule,
  type PayStepHolder,
  type PayStepLeftOut,
  payTermsOf,
  whyNotPaid,
} from "./checked-pay-terms.js";
import { compoundOf, type Exact, minus, percentFrom, roundedNumber, sumOf } from "./exact-decimal.js";
import { amountOf, moneyFrom, notNegativeOf, roundingRule, sameCurrency } from "./pay-arguments.js";
import { type PayStepIndexes, rateAfter } from "./rate-after-step.js";
import type { Rounding, RoundingRule } from "./rounding.js";
import { isUndated, orderOf, type PlacedStep, stepsInOrder } from "./step-years.js";

/** What {@link payPath} is asked. */
export interface PayPathOptions extends PayStepHolder {
  /** The wage before the first step. */
  readonly base: Money;
  /** The stretch of time that the wage is for. */
  readonly per: PayRatePer;
  /** Which way a rate is rounded after each step, and percentages at the end; `halfUp` where left out. */
  readonly rounding?: Rounding;
  /** The decimals of the rate that are kept; 2 where left out. */
  readonly places?: number;
  /** The decimals of percentages that are kept; 2 where left out. */
  readonly percentPlaces?: number;
  /** The values of the price index for the steps that follow one. */
  readonly indexes?: readonly PayStepIndexes[];
}

/** The wage after a step. */
export interface PayPathStep {
  /** The step's place in the schedule, the first being 0. */
  readonly step: number;
  /** What kind of step it is. */
  readonly kind: PayStep["kind"];
  /** The day on which it takes effect; `null` where none was named. */
  readonly effective: PartialDate | null;
  /** The year of the contract in which it takes effect; `null` where that is not known. */
  readonly contractYear: number | null;
  /** The rate from then on; `null` from a step on whose raise is not known. */
  readonly rate: Money | null;
  /** By how much the rate rose. */
  readonly increase: Money | null;
  /** The raise in percent of the rate before: as agreed for a raise in percent, else worked out. */
  readonly raisePercent: number | null;
}

/** A payment made once. */
export interface PaidOnce {
  /** The step's place in the schedule, the first being 0. */
  readonly step: number;
  /** The payment to each worker. */
  readonly amount: Money;
  /** On what it depends; `null` where nothing is said. */
  readonly condition: string | null;
}

/** The path of a wage, with sum and compound of its raises. */
export interface PayPath {
  /** The wage before the first step. */
  readonly base: Money;
  /** The stretch of time that the rates are for. */
  readonly per: PayRatePer;
  /** The rate after each step, in order of taking effect. */
  readonly steps: readonly PayPathStep[];
  /** The rate after the last step; `null` where it is not known. */
  readonly final: Money | null;
  /** How far the last rate, as rounded, is above the base, in percent. */
  readonly risePercent: number | null;
  /** The raises of all steps, each in percent of the rate before it, added up. */
  readonly sumPercent: number | null;
  /** The same raises, one upon the other. */
  readonly compoundPercent: number | null;
  /** Payments made once: they do not raise the rate. */
  readonly lumpSums: readonly PaidOnce[];
  /** Those payments added up. */
  readonly lumpSumTotal: Money;
  /** The steps that are not in the path, and why. */
  readonly notIncluded: readonly PayStepLeftOut[];
  /** What would have to be known to say more, in words. */
  readonly missing: readonly string[];
  /** Who the worker is, as given. */
  readonly holder: PayStepHolder;
  /** The values of the price index, as given. */
  readonly indexes: readonly PayStepIndexes[];
  /** How rates were rounded. */
  readonly rounding: RoundingRule;
  /** How percentages were rounded. */
  readonly percentRounding: RoundingRule;
  /** The rules of the answer, in words. */
  readonly rules: readonly string[];
}

/**
 * The path of a wage through a schedule: the rate after each step, in order of taking effect and rounded after each,
 * with the sum and the compound of the raises in percent. Lump sums stand apart. Steps for some workers only are taken
 * where the options say that the worker is one of them (`appliesTo`, `yearsOfService`, which stay the same all along).
 *
 * What is not known stays so: terms that are `"unknown"`, or a published total without its steps, give no final rate,
 * and from a cost-of-living step without index values on no rate is given; `missing` says why. A step without day or
 * year keeps its place after the one listed before it, and is named there, as is one that may come before the step it
 * stands after: such two stand as listed. This is arithmetic, not advice.
 *
 * Source: the schedule itself; the ILA's $4 an hour in each of six years on $39 (2024) is the worked case of flat steps.
 *
 * @throws `LabourError` with code `invalid-argument` for a base that is not above 0, an amount or percentage out of
 * range, a rate per another stretch or in another currency than the base, a step before the contract's start;
 * `invalid-partial-date` for a date that is none.
 *
 * @example
 * ```ts
 * import { type FlatStep, payPath } from "picketline";
 * // Longshore workers, 2024: $4 an hour more in each of six years, on $39.
 * const raise: FlatStep = { kind: "flat", amount: { amount: "4", currency: "USD" }, per: "hour" };
 * const steps = [1, 2, 3, 4, 5, 6].map((contractYear) => ({ ...raise, contractYear }));
 * const path = payPath({ steps }, { base: { amount: "39", currency: "USD" }, per: "hour", rounding: "halfUp" });
 * path.final; // => { amount: "63.00", currency: "USD" }
 * path.risePercent; // => 61.54
 * ```
 *
 * @example
 * ```ts
 * import { payPath } from "picketline";
 * const base = { amount: "50", currency: "USD" };
 * const path = payPath([4, 3, 3, 3], { base, per: "hour", rounding: "halfUp" });
 * path.steps.map((step) => step.rate?.amount); // => ["52.00", "53.56", "55.17", "56.83"]
 * payPath("unknown", { base, per: "hour", rounding: "halfUp" }).final; // => null
 * ```
 */
export function payPath(
  schedule: PayTerms | readonly number[] | "unknown",
  options: PayPathOptions,
): PayPath {
  try {
    const { base, per, rounding, indexes = [], appliesTo, yearsOfService } = options;
    const rule = roundingRule(rounding, options.places);
    const percentRule = roundingRule(rounding, options.percentPlaces, "percentPlaces");
    const baseRate = amountOf("base", base, "aboveZero");
    if (!rateUnits.includes(per)) refuse("per", per, `one of ${rateUnits.join(", ")}`);
    if (yearsOfService !== undefined) notNegativeOf("yearsOfService", yearsOfService);
    const { currency } = base;
    const terms = schedule === "unknown" ? { steps: [] } : payTermsOf(schedule);

    const missing = [...missingOfSchedule(schedule)];
    const notIncluded: PayStepLeftOut[] = [];
    const steps: PayPathStep[] = [];
    const lumpSums: PaidOnce[] = [];
    const raises: Exact[] = [];
    let rate: Exact | null = missing.length === 0 ? baseRate : null;
    let before: PlacedStep | undefined;
    for (const placed of stepsInOrder(terms)) {
      const { at, step, when } = placed;
      const why = whyNotPaid(step, options);
      if (why !== undefined) {
        notIncluded.push({ step: at, kind: step.kind, why });
        continue;
      }
      if (step.kind === "lumpSum") {
        sameCurrency(`steps[${at}].amount`, step.amount, currency);
        lumpSums.push({ step: at, amount: step.amount, condition: step.condition ?? null });
        continue;
      }
      if (isUndated(placed)) {
        missing.push(`steps[${at}]: neither a day nor a contract year`);
      } else {
        if (before !== undefined && orderOf(before, placed) === "maybe") {
          missing.push(`steps[${at}]: whether it takes effect after steps[${before.at}]`);
        }
        before = placed;
      }
      const after = rateAfter(rate, step, { at, per, currency, rule, percentRule, indexes });
      if (after.missing !== undefined) missing.push(after.missing);
      if (after.raisePercent !== null) raises.push(after.raisePercent);
      steps.push({
        step: at,
        kind: step.kind,
        effective: step.effective ?? null,
        contractYear: when?.year ?? null,
        rate: after.rate === null ? null : moneyFrom(after.rate, currency, rule),
        increase:
          after.rate === null || rate === null ? null : moneyFrom(minus(after.rate, rate), currency, rule),
        raisePercent: after.raisePercent === null ? null : roundedNumber(after.raisePercent, percentRule),
      });
      rate = after.rate;
    }
    const isKnown = rate !== null;
    return {
      base,
      per,
      steps,
      final: rate === null ? null : moneyFrom(rate, currency, rule),
      risePercent: rate === null ? null : roundedNumber(percentFrom(baseRate, rate), percentRule),
      sumPercent: isKnown ? roundedNumber(sumOf(raises), percentRule) : null,
      compoundPercent: isKnown ? roundedNumber(compoundOf(raises), percentRule) : null,
      lumpSums,
      lumpSumTotal: moneyFrom(
        sumOf(lumpSums.map(({ amount }) => amountOf("amount", amount))),
        currency,
        rule,
      ),
      notIncluded,
      missing,
      holder: {
        ...(appliesTo === undefined ? {} : { appliesTo }),
        ...(yearsOfService === undefined ? {} : { yearsOfService }),
      },
      indexes,
      rounding: rule,
      percentRounding: percentRule,
      rules,
    };
  } catch (error) {
    throw unreadable(error);
  }
}

const rateUnits: readonly PayRatePer[] = ["hour", "day", "week", "month", "year"];

const rules = [
  "the steps in order of taking effect, one without day or year after the one listed before it; the rate is rounded after each",
  "sum and compound are of the raises in percent of the rate before each: as agreed, or worked out from the rates",
  "lump sums do not raise the rate",
];
