/** What does a schedule cost on a payroll, year by year and in total? */

import { refuse } from "../../core/refuse-argument.js";
import { unreadable } from "../../core/unreadable.js";
import type { Money } from "../../model/money.js";
import type { PayTerms } from "../../model/pay-terms.js";
import { missingOfSchedule, type PayStepLeftOut, payTermsOf } from "./checked-pay-terms.js";
import { type CostLoading, costLoading } from "./cost-loading.js";
import { dividedBy, exactOf, plus, sumOf, times, whole } from "./exact-decimal.js";
import { type LumpSumCost, lumpSumCosts } from "./lump-sum-costs.js";
import { amountOf, moneyFrom, roundingRule, sharePercentOf } from "./pay-arguments.js";
import { dateRaises, type PaidUnits, yearCosts } from "./payroll-raises.js";
import type { Rounding, RoundingRule } from "./rounding.js";

/** What {@link payrollCost} is asked. */
export interface PayrollCostOptions {
  /** The payroll of a year before the first step. */
  readonly payroll: Money;
  /** The years that are costed, from the contract's first; the term of the contract where left out. */
  readonly years?: number;
  /** Which way amounts are rounded; `halfUp` where left out. */
  readonly rounding?: Rounding;
  /** The decimals of amounts that are kept; 2 where left out. */
  readonly places?: number;
  /** How many workers there are: needed for the cost of lump sums. */
  readonly workers?: number;
  /** How many hours (days, weeks …) the payroll pays for in a year, of all workers together: needed for flat steps. */
  readonly paidUnits?: PaidUnits;
  /** The payments that rise with wages, in percent of them (see `rollUp`); their cost stands apart. */
  readonly rollUpPercent?: number;
}

/** The cost of a year. */
export interface PayrollYear {
  /** The year of the contract, the first being 1. */
  readonly year: number;
  /** What is paid in wages beyond the payroll before the first step. */
  readonly costOverBase: Money;
  /** What is paid in wages in all: the payroll before the first step and the cost over it. */
  readonly newPayroll: Money;
  /** The payroll of a whole year at the rates with which this one ends. */
  readonly payrollAtYearEnd: Money;
  /** What payments that rise with wages add to the cost; `null` where no roll-up is given. */
  readonly rollUpCost: Money | null;
}

/** The cost of a schedule, with everything that it rests on. */
export interface PayrollCost {
  /** The cost of each year; empty where it is not known. */
  readonly byYear: readonly PayrollYear[];
  /** The cost over base of all years: what the years add up to, as they were rounded; `null` where it is not known. */
  readonly totalOverBase: Money | null;
  /** The roll-up of all years; `null` where none is given or the cost is not known. */
  readonly totalRollUp: Money | null;
  /** Payments made once: they are no part of the cost over base. */
  readonly lumpSums: readonly LumpSumCost[];
  /** Whether the cost comes early or late in the term; `null` where there is none, or it is not known. */
  readonly loading: CostLoading | null;
  /** Whether all steps of the terms are in the figures, lump sums among them. */
  readonly complete: boolean;
  /** The steps that are not in the cost over base, and why. */
  readonly notIncluded: readonly PayStepLeftOut[];
  /** What would have to be known to say more, in words. */
  readonly missing: readonly string[];
  /** What was taken for granted, in words. */
  readonly assumptions: readonly string[];
  /** The payroll before the first step, as given. */
  readonly payroll: Money;
  /** How many years are costed; `null` where that is not known. */
  readonly years: number | null;
  /** How many workers there are, as given; `null` where left out. */
  readonly workers: number | null;
  /** The paid hours (days, weeks …) of a year, as given; `null` where left out. */
  readonly paidUnits: PaidUnits | null;
  /** The roll-up in percent, as given; `null` where left out. */
  readonly rollUpPercent: number | null;
  /** How amounts were rounded. */
  readonly rounding: RoundingRule;
  /** The rules of the answer, in words. */
  readonly rules: readonly string[];
}

/**
 * The cost of a schedule over the payroll before its first step: for each year of the contract and in total, in the
 * payroll's currency. The raise of one year is paid again in each later one. A raise that takes effect part-way through
 * a year weighs by the months in which it is paid; a day within a month, by the days of it. Each year is rounded, and
 * the total is the sum of the years. Lump sums and roll-up stand apart.
 *
 * Percentages for everybody are costed, and flat steps where the paid hours are given. Steps to a minimum, by cost of
 * living or for some workers only are listed in `notIncluded`: they depend on who earns what. Where the steps, their
 * years or the number of years are not known, there is no cost, and `missing` says why. This is arithmetic on a payroll
 * that stays as it is otherwise, not advice.
 *
 * Source: AFSCME, Costing 101 (3 % in each of three years on $1,000,000: $183,627); months in effect: Massachusetts
 * Nurses Association, glossary of costing.
 *
 * @throws `LabourError` with code `invalid-argument` for a negative payroll, years that are no whole number from 1 to
 * 100, amounts or percentages out of range, another currency, a step before the contract's start;
 * `invalid-partial-date` for a date that is none.
 *
 * @example
 * ```ts
 * import { payrollCost } from "picketline";
 * const cost = payrollCost([3, 3, 3], { payroll: { amount: "1000000", currency: "USD" }, rounding: "halfUp", places: 0 });
 * cost.byYear.map((year) => year.costOverBase.amount); // => ["30000", "60900", "92727"]
 * cost.totalOverBase; // => { amount: "183627", currency: "USD" }
 * ```
 *
 * @example
 * ```ts
 * import { type PayTerms, payrollCost } from "picketline";
 * // 6 % from the middle of the year on: 3 % of that year's payroll.
 * const terms: PayTerms = {
 *   steps: [{ kind: "percent", percent: 6, effective: "2025-07-01" }],
 *   contractTerm: { startsOn: "2025-01-01", years: 1 },
 * };
 * const year = payrollCost(terms, { payroll: { amount: "100000", currency: "USD" }, rounding: "halfUp" }).byYear[0];
 * year?.costOverBase.amount; // => "3000.00"
 * year?.payrollAtYearEnd.amount; // => "106000.00"
 * ```
 */
export function payrollCost(
  schedule: PayTerms | readonly number[] | "unknown",
  options: PayrollCostOptions,
): PayrollCost {
  try {
    const { payroll, workers, paidUnits, rollUpPercent } = options;
    const rule = roundingRule(options.rounding, options.places);
    const base = amountOf("payroll", payroll, "zero");
    const { currency } = payroll;
    const terms = schedule === "unknown" ? { steps: [] } : payTermsOf(schedule);
    const years = yearsOf(options.years, terms, Array.isArray(schedule) ? terms.steps.length : undefined);
    const rollUp = rollUpPercent === undefined ? null : sharePercentOf("rollUpPercent", rollUpPercent);
    const lumpSums = lumpSumCosts(terms, workers, currency, rule);
    const dated = dateRaises(terms, years, currency, paidUnits);
    const missing = [
      ...missingOfSchedule(schedule),
      ...(years === null ? ["years: how many are costed"] : []),
      ...dated.missing,
    ];
    const costs = missing.length > 0 || years === null ? [] : yearCosts(base, dated.raises, years);
    const unpriced = lumpSums.some(({ total }) => total === null);
    const byYear = costs.map(({ cost, atEnd }, at): PayrollYear => {
      const costOverBase = moneyFrom(cost, currency, rule);
      return {
        year: at + 1,
        costOverBase,
        newPayroll: moneyFrom(plus(base, exactOf(costOverBase.amount)), currency, rule),
        payrollAtYearEnd: moneyFrom(atEnd, currency, rule),
        rollUpCost:
          rollUp === null ? null : moneyFrom(dividedBy(times(cost, rollUp), whole(100)), currency, rule),
      };
    });
    const total = (of: (year: PayrollYear) => Money | null): Money | null =>
      byYear.length === 0
        ? null
        : moneyFrom(sumOf(byYear.map((year) => exactOf(of(year)?.amount ?? 0))), currency, rule);
    return {
      byYear,
      totalOverBase: total((year) => year.costOverBase),
      totalRollUp: rollUp === null ? null : total((year) => year.rollUpCost),
      lumpSums,
      loading:
        byYear.length === 0
          ? null
          : costLoading(
              costs.map(({ cost }) => cost),
              dated.raises,
              rule,
            ),
      complete: missing.length === 0 && dated.notIncluded.length === 0 && !unpriced,
      notIncluded: dated.notIncluded,
      missing: [...missing, ...(unpriced ? ["workers: how many lump sums are paid"] : [])],
      assumptions: dated.assumptions,
      payroll,
      years,
      workers: workers ?? null,
      paidUnits: paidUnits ?? null,
      rollUpPercent: rollUpPercent ?? null,
      rounding: rule,
      rules,
    };
  } catch (error) {
    throw unreadable(error);
  }
}

const rules = [
  "cost over base: what is paid in a year beyond the payroll before the first step; a raise is paid again in each later year",
  "a raise part-way through a year weighs by its months in effect, over 12",
  "each year is rounded; the total is the sum of the years",
  "the same workers and hours all along; lump sums and roll-up stand apart",
];

function yearsOf(given: number | undefined, terms: PayTerms, listed: number | undefined): number | null {
  if (given !== undefined) {
    if (!isCostable(given)) refuse("years", given, "a whole number from 1 to 100");
    return given;
  }
  const stated = listed ?? terms.contractTerm?.years;
  return stated !== undefined && isCostable(stated) ? stated : null;
}

function isCostable(years: number): boolean {
  return Number.isInteger(years) && years >= 1 && years <= 100;
}
