/** Which percent of pay does an employer pay into an account, by the match and its limits? */

import type { PensionContribution } from "../../model/pension-terms.js";
import type { Exact } from "../pay/exact-decimal.js";
import { compare, exactOf, minus } from "../pay/exact-decimal.js";
import type { PensionBasis } from "./pension-basis.js";
import { limitNumber, neededNumber, partOf, shareOfPay } from "./pension-basis.js";

/** What is told of contributions, of those of the employer where the terms are silent. */
export interface EmployerFacts {
  /** What the worker pays in, in percent of pay. */
  readonly workerPercent: number;
  /** Paid by the employer whatever the worker pays, in percent of pay, where the terms do not say. */
  readonly automaticPercent?: number;
  /** Paid by the employer for what the worker pays, in percent of that, where the terms do not say. */
  readonly matchPercent?: number;
  /** The worker's contribution up to which it is matched, in percent of pay, where the terms do not say. */
  readonly matchUpToPercent?: number;
  /** The most that the employer pays in all, in percent of pay, where the terms do not say. */
  readonly maximumPercent?: number;
}

/** What is paid in, in percent of pay, after the limits. */
export interface PaidPercents {
  /** By the worker. */
  readonly worker: Exact;
  /** By the employer, whatever the worker pays. */
  readonly automatic: Exact;
  /** By the employer, to match. */
  readonly match: Exact;
}

/**
 * The percentages of pay that are paid in; `undefined` where one is missing, which is then noted. A match is asked for
 * only where the worker pays something; the limit up to which it is paid only where there is a match.
 */
export function employerPercents(
  basis: PensionBasis,
  contribution: PensionContribution | undefined,
  facts: EmployerFacts,
): PaidPercents | undefined {
  const given = (name: keyof PensionContribution) =>
    ({ terms: contribution?.[name], caller: facts[name], part: "contribution" }) as const;
  const own = { terms: undefined, caller: facts.workerPercent };
  const worker = neededNumber(basis, "workerPercent", own, shareOfPay, "what the worker pays in");
  const automatic = neededNumber(
    basis,
    "automaticPercent",
    given("automaticPercent"),
    shareOfPay,
    "what the employer pays whatever the worker pays, 0 for nothing",
  );
  const match =
    worker === 0
      ? limitNumber(basis, "matchPercent", given("matchPercent"), shareOfPay)
      : neededNumber(
          basis,
          "matchPercent",
          given("matchPercent"),
          shareOfPay,
          "what the employer pays for each percent that the worker pays, 0 for nothing",
        );
  const upTo =
    worker === 0 || match === 0 || match === undefined
      ? limitNumber(basis, "matchUpToPercent", given("matchUpToPercent"), shareOfPay)
      : neededNumber(
          basis,
          "matchUpToPercent",
          given("matchUpToPercent"),
          shareOfPay,
          "the worker's contribution up to which it is matched",
        );
  const most = limitNumber(basis, "maximumPercent", given("maximumPercent"), shareOfPay);
  if (basis.missing.length > 0) return undefined;

  const matched = Math.min(worker ?? 0, upTo ?? shareOfPay.most);
  const fullMatch = partOf(exactOf(match ?? 0), exactOf(matched));
  const limit = most === undefined ? undefined : exactOf(most);
  const paidAutomatic = atMost(exactOf(automatic ?? 0), limit);
  const left = limit === undefined ? undefined : minus(limit, paidAutomatic);
  return { worker: exactOf(worker ?? 0), automatic: paidAutomatic, match: atMost(fullMatch, left) };
}

function atMost(value: Exact, limit: Exact | undefined): Exact {
  return limit !== undefined && compare(value, limit) > 0 ? limit : value;
}
