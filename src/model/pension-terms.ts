/** Terms on pensions: which plan, what becomes of it, and by which formula or contribution. */

import type { PartialDate } from "../time/partial-date.js";

/** Terms on a pension plan. */
export interface PensionTerms {
  /** What kind of plan it is. */
  readonly plan: PensionPlan;
  /** What is to become of it. */
  readonly action: PensionAction;
  /** What the benefit is worked out from, for a defined benefit. */
  readonly formula?: PensionFormula;
  /** What the employer pays in, for a defined contribution. */
  readonly contribution?: PensionContribution;
  /** What is credited to the account, for a cash balance plan. */
  readonly cashBalance?: CashBalanceCredits;
  /** Years of service after which the benefit is the worker's own. */
  readonly vestingYears?: number;
  /** Workers hired on or after this day; all where left out. */
  readonly hiredOnOrAfter?: PartialDate;
  /** Workers hired before this day; all where left out. */
  readonly hiredBefore?: PartialDate;
  /** What else was said of it. */
  readonly text?: string;
}

/** The kinds of pension plan. */
export type PensionPlan =
  | "definedBenefit"
  | "definedContribution"
  | "cashBalance"
  | "multiemployer"
  | "hybrid"
  | "unknown";

/** What is to become of a plan. */
export type PensionAction =
  | "restore"
  | "create"
  | "improve"
  | "maintain"
  | "convert"
  | "freeze"
  | "close"
  | "unknown";

/** A benefit of multiplier × years of service × average pay. */
export interface PensionFormula {
  /** The share of average pay earned by each year of service, in percent: 1.7 is 1.7 %. */
  readonly multiplierPercent: number;
  /** Whose pay is averaged: that of the last or best years, or of the whole career. */
  readonly averagePay: "finalAverage" | "careerAverage";
  /** Over how many years, for a final average. */
  readonly averagingYears?: number;
  /** The most years of service that count. */
  readonly maximumYears?: number;
}

/** What an employer pays into an account, in percent of pay. */
export interface PensionContribution {
  /** Paid whatever the worker pays. */
  readonly automaticPercent?: number;
  /** Paid for each percent that the worker pays. */
  readonly matchPercent?: number;
  /** The worker's contribution, in percent of pay, up to which it is matched. */
  readonly matchUpToPercent?: number;
  /** The most in all. */
  readonly maximumPercent?: number;
}

/** What is credited to a cash balance account each year. */
export interface CashBalanceCredits {
  /** In percent of pay. */
  readonly payCreditPercent?: number;
  /** On the balance, in percent, where it is fixed. */
  readonly interestCreditPercent?: number;
  /** What the interest follows, where it is not fixed: "one-year Treasury". */
  readonly interestIndex?: string;
}
