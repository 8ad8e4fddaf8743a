/** What is a rate of pay after one step? */

import { refuse } from "../../core/refuse-argument.js";
import type { LumpSumStep, PayRatePer, PayStep } from "../../model/pay-terms.js";
import { costOfLivingRaise } from "./cost-of-living-raise.js";
import {
  compare,
  dividedBy,
  type Exact,
  exactOf,
  factorOf,
  percentFrom,
  plus,
  roundedBy,
  times,
  whole,
} from "./exact-decimal.js";
import { amountOf, moneyFrom, sameCurrency } from "./pay-arguments.js";
import type { Rounding, RoundingRule } from "./rounding.js";

/** The values of a price index for a step that follows one. */
export interface PayStepIndexes {
  /** The step's place in the schedule, the first being 0. */
  readonly step: number;
  /** The index at the start of the stretch that the clause looks at. */
  readonly indexThen: number;
  /** The index at its end. */
  readonly indexNow: number;
  /** Which way the raise by the clause is rounded, where not as rates are. */
  readonly rounding?: Rounding;
}

/** What a rate is worked out with. */
export interface RateContext {
  /** The step's place in the schedule. */
  readonly at: number;
  /** The stretch of time that the rate is for. */
  readonly per: PayRatePer;
  /** The currency of the rate. */
  readonly currency: string;
  /** How the rate is rounded. */
  readonly rule: RoundingRule;
  /** How a raise by an index in percent is rounded. */
  readonly percentRule: RoundingRule;
  /** The index values that the caller gave. */
  readonly indexes: readonly PayStepIndexes[];
}

/** A rate after a step; `null` where it is not known. */
export interface RateAfter {
  /** The rate, rounded. */
  readonly rate: Exact | null;
  /** The raise in percent of the rate before, not rounded. */
  readonly raisePercent: Exact | null;
  /** What would have to be known, in words, where anything is missing. */
  readonly missing?: string;
}

/** A step that raises a rate. */
export type RaisingStep = Exclude<PayStep, LumpSumStep>;

/** The rate after a step; a rate that is not known stays so. */
export function rateAfter(rate: Exact | null, step: RaisingStep, context: RateContext): RateAfter {
  const { at, per, currency, rule } = context;
  if (step.kind === "flat" || step.kind === "toMinimum") {
    if (step.per !== per)
      refuse(`steps[${at}].per`, step.per, `"${per}", as the base is: nothing is converted`);
    sameCurrency(`steps[${at}].amount`, step.amount, currency);
  }
  if (rate === null) return unknown;
  switch (step.kind) {
    case "percent": {
      const raisePercent = exactOf(step.percent);
      return { rate: roundedBy(times(rate, factorOf(raisePercent)), rule), raisePercent };
    }
    case "flat":
      return raised(rate, plus(rate, amountOf(`steps[${at}].amount`, step.amount)), context);
    case "toMinimum": {
      const least = amountOf(`steps[${at}].amount`, step.amount);
      return raised(rate, compare(least, rate) > 0 ? least : rate, context);
    }
    case "costOfLiving": {
      const values = context.indexes.find((index) => index.step === at);
      if (values === undefined) {
        const what = step.index ?? "the price index";
        return { ...unknown, missing: `indexes: the values of ${what} for steps[${at}]` };
      }
      const inCents = step.indexPointsPerCent !== undefined;
      if (per !== "hour" && (inCents || step.minimumCents !== undefined)) {
        refuse("per", per, `"hour": steps[${at}] is in cents an hour`);
      }
      const { raise, missing } = costOfLivingRaise(step, {
        indexThen: values.indexThen,
        indexNow: values.indexNow,
        rounding: values.rounding ?? rule.rounding,
        ...(per === "hour" ? { wage: moneyFrom(rate, currency, rule) } : {}),
        ...(inCents ? {} : { places: context.percentRule.places }),
      });
      if (raise === null) return { ...unknown, missing: `steps[${at}]: ${missing[0]}` };
      const amount = exactOf(raise);
      return inCents
        ? raised(rate, plus(rate, dividedBy(amount, whole(100))), context)
        : { rate: roundedBy(times(rate, factorOf(amount)), rule), raisePercent: amount };
    }
  }
}

const unknown: RateAfter = { rate: null, raisePercent: null };

function raised(before: Exact, after: Exact, { at, rule }: RateContext): RateAfter {
  const rate = roundedBy(after, rule);
  if (rate.over < 0n) refuse(`steps[${at}].amount`, "a cut of more than the rate", "at most the rate");
  return { rate, raisePercent: before.over === 0n ? null : percentFrom(before, rate) };
}
