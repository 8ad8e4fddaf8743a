/** Terms on pay: what is raised, by how much, from when. */

import type { PartialDate } from "../time/partial-date.js";
import type { Money } from "./money.js";

/** Terms on pay: a schedule of steps, in the order in which they take effect. */
export interface PayTerms {
  /** The steps; empty where only a total was published. */
  readonly steps: readonly PayStep[];
  /** The total that was published, in percent: "totaling 18%". */
  readonly statedTotalPercent?: number;
  /** Whether the published total adds the percentages up or compounds them; left out where that is not known. */
  readonly statedTotalIs?: "sum" | "compound";
  /** The day to which the first raise reaches back. */
  readonly retroactiveTo?: PartialDate;
  /** The term of the contract. */
  readonly contractTerm?: ContractTerm;
}

/** The term of a contract. */
export interface ContractTerm {
  /** Its first day. */
  readonly startsOn?: PartialDate;
  /** Its last day. */
  readonly expiresOn?: PartialDate;
  /** How many years it runs. */
  readonly years?: number;
}

/** The fields that steps of every kind have. */
export interface PayStepBase {
  /** The day on which it takes effect, where one was named. */
  readonly effective?: PartialDate;
  /** The year of the contract in which it takes effect, counted from 1, where no day was named. */
  readonly contractYear?: number;
  /** Whom or what it is for, where not for all: "bilingual workers", "top step". */
  readonly appliesTo?: string;
  /** The years of service from which it is paid: a longevity step. */
  readonly afterYearsOfService?: number;
}

/** The stretch of time that a rate of pay is for. */
export type PayRatePer = "hour" | "day" | "week" | "month" | "year";

/** A raise in percent of the rate before it. */
export interface PercentStep extends PayStepBase {
  readonly kind: "percent";
  /** The raise in percent: 5.5 is 5.5 %. */
  readonly percent: number;
}

/** A raise of the same amount for everybody. */
export interface FlatStep extends PayStepBase {
  readonly kind: "flat";
  /** How much is added to the rate. */
  readonly amount: Money;
  /** The stretch of time that the rate is for. */
  readonly per: PayRatePer;
}

/** A rate below which nobody is paid any more. */
export interface ToMinimumStep extends PayStepBase {
  readonly kind: "toMinimum";
  /** The rate. */
  readonly amount: Money;
  /** The stretch of time that the rate is for. */
  readonly per: PayRatePer;
}

/** A payment made once, which does not raise the rate. */
export interface LumpSumStep extends PayStepBase {
  readonly kind: "lumpSum";
  /** The payment to each worker. */
  readonly amount: Money;
  /** On what it depends: "ratification". */
  readonly condition?: string;
}

/** A raise that follows a price index. */
export interface CostOfLivingStep extends PayStepBase {
  readonly kind: "costOfLiving";
  /** The index: "CPI-W, US city average". */
  readonly index?: string;
  /** How many points of the index give one cent an hour. */
  readonly indexPointsPerCent?: number;
  /** The rise of the index, in percent, above which it is paid. */
  readonly thresholdPercent?: number;
  /** The least that is paid, in cents an hour; less is not paid at all. */
  readonly minimumCents?: number;
  /** The least raise in percent. */
  readonly floorPercent?: number;
  /** The most in percent. */
  readonly capPercent?: number;
  /** The clause in words. */
  readonly text?: string;
}

/** One step of a schedule of pay, told apart by `kind`. */
export type PayStep = PercentStep | FlatStep | ToMinimumStep | LumpSumStep | CostOfLivingStep;
