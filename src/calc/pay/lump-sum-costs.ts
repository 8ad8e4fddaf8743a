/** What do the lump sums of a schedule cost? */

import { refuse } from "../../core/refuse-argument.js";
import type { Money } from "../../model/money.js";
import type { PayTerms } from "../../model/pay-terms.js";
import { whyNotPaid } from "./checked-pay-terms.js";
import { times, whole } from "./exact-decimal.js";
import { amountOf, moneyFrom, sameCurrency } from "./pay-arguments.js";
import type { RoundingRule } from "./rounding.js";

/** The cost of a payment made once. */
export interface LumpSumCost {
  /** The step's place in the schedule, the first being 0. */
  readonly step: number;
  /** The payment to each worker. */
  readonly perWorker: Money;
  /** On what it depends; `null` where nothing is said. */
  readonly condition: string | null;
  /** The cost for all workers; `null` where it is not known how many get it. */
  readonly total: Money | null;
}

/** The cost of each lump sum; one for some workers only has no total, since it is not known how many they are. */
export function lumpSumCosts(
  terms: PayTerms,
  workers: number | undefined,
  currency: string,
  rule: RoundingRule,
): readonly LumpSumCost[] {
  if (workers !== undefined && !(Number.isSafeInteger(workers) && workers > 0)) {
    refuse("workers", workers, "a whole number above 0");
  }
  return terms.steps.flatMap((step, at) => {
    if (step.kind !== "lumpSum") return [];
    sameCurrency(`steps[${at}].amount`, step.amount, currency);
    const each = amountOf(`steps[${at}].amount`, step.amount);
    const isForAll = whyNotPaid(step, {}) === undefined;
    const total =
      workers === undefined || !isForAll ? null : moneyFrom(times(each, whole(workers)), currency, rule);
    return [{ step: at, perWorker: step.amount, condition: step.condition ?? null, total }];
  });
}
