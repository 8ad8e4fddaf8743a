/** Which raises of a schedule change a payroll, when, and what do they cost in each year? */

import type { PayRatePer, PayStep, PayTerms } from "../../model/pay-terms.js";
import { type PayStepLeftOut, whyNotPaid } from "./checked-pay-terms.js";
import { dividedBy, type Exact, exactOf, factorOf, minus, plus, times, whole } from "./exact-decimal.js";
import { amountOf, notNegativeOf, sameCurrency } from "./pay-arguments.js";
import { stepsInOrder, yearOfStep } from "./step-years.js";

/** How many hours, days, weeks, months or years of work a payroll pays for in a year, of all workers together. */
export type PaidUnits = { readonly [Per in PayRatePer]?: number };

/** The raises that are costed, in order of time, and all that is not. */
export interface DatedRaises {
  /** What changes the payroll. */
  readonly raises: readonly PayrollRaise[];
  /** The steps that are not costed, and why. */
  readonly notIncluded: readonly PayStepLeftOut[];
  /** What would have to be known for any cost, in words. */
  readonly missing: readonly string[];
  /** What was taken for granted, in words. */
  readonly assumptions: readonly string[];
}

/** The raises of a schedule by year of the contract; lump sums are looked at elsewhere. */
export function dateRaises(
  terms: PayTerms,
  years: number | null,
  currency: string,
  paidUnits: PaidUnits | undefined,
): DatedRaises {
  const raises: PayrollRaise[] = [];
  const notIncluded: PayStepLeftOut[] = [];
  const missing: string[] = [];
  const assumptions: string[] = [];
  for (const { at, step } of stepsInOrder(terms)) {
    if (step.kind === "lumpSum") continue;
    const change = changeOf(step, `steps[${at}]`, currency, paidUnits);
    if (typeof change === "string") {
      notIncluded.push({ step: at, kind: step.kind, why: change });
      continue;
    }
    const when = yearOfStep(step, terms);
    if (when === undefined) {
      missing.push(`steps[${at}]: the year of the contract in which it takes effect`);
    } else if (years !== null && when.year > years) {
      notIncluded.push({
        step: at,
        kind: step.kind,
        why: `takes effect in year ${when.year}, after those that are costed`,
      });
    } else {
      raises.push({ year: when.year, months: when.months, ...change });
      if (when.assumption !== undefined) assumptions.push(`steps[${at}]: ${when.assumption}`);
    }
  }
  return { raises, notIncluded, missing, assumptions };
}

/** What a step does to the payroll, or why that cannot be said. */
function changeOf(
  step: PayStep,
  field: string,
  currency: string,
  paidUnits: PaidUnits | undefined,
): { readonly factor: Exact } | { readonly added: Exact } | string {
  const why = whyNotPaid(step, {});
  if (why !== undefined) return `${why}: what share of the payroll that is, is not known`;
  switch (step.kind) {
    case "percent":
      return { factor: factorOf(exactOf(step.percent)) };
    case "flat": {
      const units = paidUnits?.[step.per];
      sameCurrency(`${field}.amount`, step.amount, currency);
      if (units === undefined) return `an amount per ${step.per}: paidUnits.${step.per} is not given`;
      return {
        added: times(amountOf(`${field}.amount`, step.amount), notNegativeOf(`paidUnits.${step.per}`, units)),
      };
    }
    case "toMinimum":
      return "a least rate: its cost depends on what each worker is paid";
    case "costOfLiving":
      return "depends on a price index";
    case "lumpSum":
      return "paid once";
  }
}

/** What a raise does to the payroll: multiplies it, or adds so much a year. */
export type PayrollRaise = {
  /** The year of the contract in which it takes effect. */
  readonly year: number;
  /** The months of that year in which it is paid. */
  readonly months: Exact;
} & ({ readonly factor: Exact } | { readonly added: Exact });

/** The cost over base of each year, and the yearly payroll at its end, not rounded; raises in order of time. */
export function yearCosts(
  base: Exact,
  raises: readonly PayrollRaise[],
  years: number,
): readonly { readonly cost: Exact; readonly atEnd: Exact }[] {
  let level = base;
  return Array.from({ length: years }, (_, at) => {
    let cost = minus(level, base);
    for (const raise of raises.filter(({ year }) => year === at + 1)) {
      const after = "factor" in raise ? times(level, raise.factor) : plus(level, raise.added);
      cost = plus(cost, dividedBy(times(minus(after, level), raise.months), whole(12)));
      level = after;
    }
    return { cost, atEnd: level };
  });
}
