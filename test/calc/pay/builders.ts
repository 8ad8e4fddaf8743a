import type { BackPayOptions, CostOfLivingStep, PayStep } from "picketline";
import { usd } from "../builders.js";

/** An hourly wage of 20 dollars. */
export const hourly = { base: usd("20"), per: "hour", rounding: "halfUp" } as const;

/** A payroll of 120,000 dollars a year: 10,000 a month. */
export const payroll = { payroll: usd("120000"), rounding: "halfUp" } as const;

/** Two dollars an hour owed from 1 October to 9 December 2024. */
export const owed = {
  retroactiveTo: "2024-10-01",
  paidOn: "2024-12-09",
  wageBefore: usd("40"),
  wageAfter: usd("42"),
  calendar: { by: "days", hoursPerWeek: 40 },
  rounding: "halfUp",
} as const satisfies BackPayOptions;

/** A raise in percent. */
export function percent(value: number, more: Partial<PayStep> = {}): PayStep {
  return { kind: "percent", percent: value, ...more } as PayStep;
}

/** A raise in dollars an hour. */
export function flat(amount: string, more: Partial<PayStep> = {}): PayStep {
  return { kind: "flat", amount: usd(amount), per: "hour", ...more } as PayStep;
}

/** A payment made once. */
export function lumpSum(amount: string, more: Partial<PayStep> = {}): PayStep {
  return { kind: "lumpSum", amount: usd(amount), ...more } as PayStep;
}

/** A clause by which pay follows an index. */
export function clause(more: Partial<CostOfLivingStep> = {}): CostOfLivingStep {
  return { kind: "costOfLiving", ...more };
}
