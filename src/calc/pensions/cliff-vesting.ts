/** How much of what the employer paid in is the worker's own by now? */

import type { Money } from "../../model/money.js";
import type { PensionTerms } from "../../model/pension-terms.js";
import { exactOf, minus } from "../pay/exact-decimal.js";
import { moneyFrom } from "../pay/pay-arguments.js";
import type { RoundingRule } from "../pay/rounding.js";
import type { MissingPensionFact, PensionAssumption } from "./pension-basis.js";
import { neededNumber, newBasis, serviceYears } from "./pension-basis.js";

/** What vesting needs to know of the worker and the plan. */
export interface VestingFacts {
  /** Years of service by the end of the last year; vesting is not known where left out. */
  readonly yearsOfService?: number;
  /** Years of service after which all of it vests, where the terms do not say. */
  readonly vestingYears?: number;
}

/** How a balance parts into what is the worker's own and what would be lost on leaving. */
export type PensionVesting = KnownVesting | UnknownVesting;

/** A balance that is parted by whether the worker has served long enough. */
export interface KnownVesting {
  /** Always `true`: it can be told. */
  readonly known: true;
  /** Whether the years of service have reached the years that vesting takes. */
  readonly isVested: boolean;
  /** What is the worker's own. */
  readonly vested: Money;
  /** What would be lost on leaving now. */
  readonly notVested: Money;
}

/** A balance of which it cannot be told how much is the worker's own. */
export interface UnknownVesting {
  /** Always `false`: it cannot be told. */
  readonly known: false;
  /** All that is missing. */
  readonly missing: readonly MissingPensionFact[];
}

/** The vesting rule, and whether the worker meets it: all at once, on reaching the years. */
export interface VestingRule {
  /** Whether the worker has served long enough. */
  readonly isVested: boolean | "unknown";
  /** What is missing to tell. */
  readonly missing: readonly MissingPensionFact[];
  /** What was used to tell. */
  readonly assumptions: readonly PensionAssumption[];
}

/** Reads the rule from the terms or, where they are silent, from the caller. */
export function vestingRule(terms: PensionTerms, facts: VestingFacts): VestingRule {
  const basis = newBasis();
  const given = { terms: terms.vestingYears, caller: facts.vestingYears };
  const needed = neededNumber(basis, "vestingYears", given, serviceYears, "the years after which it vests");
  const service = { terms: undefined, caller: facts.yearsOfService };
  const served = neededNumber(
    basis,
    "yearsOfService",
    service,
    serviceYears,
    "the worker's years of service",
  );
  if (needed === undefined || served === undefined) return { isVested: "unknown", ...basis };
  return { isVested: served >= needed, ...basis };
}

/** A balance parted by the rule; `own`, which the worker paid in, vests at once. */
export function partBalance(
  rule: VestingRule,
  balance: Money,
  own: Money,
  rounding: RoundingRule,
): PensionVesting {
  if (rule.isVested === "unknown") return { known: false, missing: rule.missing };
  const vested = rule.isVested ? balance : own;
  const rest = minus(exactOf(balance.amount), exactOf(vested.amount));
  return {
    known: true,
    isVested: rule.isVested,
    vested,
    notVested: moneyFrom(rest, balance.currency, rounding),
  };
}
