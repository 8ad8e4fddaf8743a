/** Can the terms be reckoned with, and which of their steps are for whom? */

import { refuse } from "../../core/refuse-argument.js";
import type { PayStep, PayTerms } from "../../model/pay-terms.js";
import { comparePartialDates, dayBoundsOf } from "../../time/partial-date.js";
import { amountOf, notNegativeOf, percentOf, positiveOf, sharePercentOf } from "./pay-arguments.js";
import { saysYearsOnly } from "./years-in-words.js";

/** A step that a result leaves out, and why. */
export interface PayStepLeftOut {
  /** Its place in the schedule, the first being 0. */
  readonly step: number;
  /** What kind of step it is. */
  readonly kind: PayStep["kind"];
  /** Why it is not in the result, in words. */
  readonly why: string;
}

/** The worker whose pay is asked for. */
export interface PayStepHolder {
  /** The groups that the worker is in, in the words of the steps' `appliesTo`. */
  readonly appliesTo?: readonly string[];
  /** The worker's complete years of service. */
  readonly yearsOfService?: number;
}

/** The most steps that a schedule can have. */
const mostSteps = 100;

/** A schedule as terms: a plain list of percentages is one raise a year, for everybody. */
export function payTermsOf(schedule: PayTerms | readonly number[]): PayTerms {
  const terms: PayTerms = isList(schedule)
    ? { steps: schedule.map((percent, at) => ({ kind: "percent", percent, contractYear: at + 1 }) as const) }
    : schedule;
  if (typeof terms !== "object" || terms === null || !Array.isArray(terms.steps)) {
    refuse("terms", schedule, 'terms on pay, a list of percentages, or "unknown"');
  }
  if (terms.steps.length > mostSteps) refuse("steps", terms.steps.length, `at most ${mostSteps} steps`);
  terms.steps.forEach((step, at) => {
    assertStep(step, `steps[${at}]`, terms);
  });
  if (terms.statedTotalPercent !== undefined) percentOf("statedTotalPercent", terms.statedTotalPercent);
  return terms;
}

function isList(schedule: PayTerms | readonly number[]): schedule is readonly number[] {
  return Array.isArray(schedule);
}

function assertStep(step: PayStep, field: string, terms: PayTerms): void {
  if (typeof step !== "object" || step === null) refuse(field, step, "a step");
  const { contractYear, afterYearsOfService, effective } = step;
  if (contractYear !== undefined && !(Number.isInteger(contractYear) && contractYear >= 1)) {
    refuse(`${field}.contractYear`, contractYear, "a whole number from 1 on: no step is before the contract");
  }
  if (afterYearsOfService !== undefined) notNegativeOf(`${field}.afterYearsOfService`, afterYearsOfService);
  if (effective !== undefined) dayBoundsOf(effective);
  const startsOn = terms.contractTerm?.startsOn;
  const { retroactiveTo } = terms;
  if (effective !== undefined && startsOn !== undefined) {
    const isBefore = comparePartialDates(effective, startsOn) === "before";
    const reachesBack =
      retroactiveTo !== undefined && comparePartialDates(effective, retroactiveTo) !== "before";
    if (isBefore && !reachesBack) {
      refuse(`${field}.effective`, effective, `on or after the start of the contract, ${startsOn}`);
    }
  }
  assertKind(step, field);
}

function assertKind(step: PayStep, field: string): void {
  switch (step.kind) {
    case "percent":
      percentOf(`${field}.percent`, step.percent);
      return;
    case "flat":
      amountOf(`${field}.amount`, step.amount);
      return;
    case "toMinimum":
    case "lumpSum":
      amountOf(`${field}.amount`, step.amount, "zero");
      return;
    case "costOfLiving":
      if (step.indexPointsPerCent !== undefined)
        positiveOf(`${field}.indexPointsPerCent`, step.indexPointsPerCent);
      if (step.minimumCents !== undefined) notNegativeOf(`${field}.minimumCents`, step.minimumCents);
      if (step.thresholdPercent !== undefined)
        sharePercentOf(`${field}.thresholdPercent`, step.thresholdPercent);
      if (step.floorPercent !== undefined) sharePercentOf(`${field}.floorPercent`, step.floorPercent);
      if (step.capPercent !== undefined) sharePercentOf(`${field}.capPercent`, step.capPercent);
      return;
    default:
      refuse(`${field}.kind`, (step as { kind: unknown }).kind, "a kind of step that is known");
  }
}

/** What is missing of a schedule that was not published, or only in total, in words; nothing where its raises are there. */
export function missingOfSchedule(schedule: PayTerms | readonly number[] | "unknown"): readonly string[] {
  if (schedule === "unknown") return ["terms: they are unknown"];
  if (isList(schedule)) return [];
  const { steps, statedTotalPercent } = schedule;
  const hasRaise = steps.some((step) => step.kind !== "lumpSum" && whyNotPaid(step, {}) === undefined);
  const isKnown = statedTotalPercent === undefined ? steps.length > 0 : hasRaise;
  return isKnown ? [] : ["steps: the raises of each year"];
}

/** Why a step is not paid to a worker of whom no more is known than is given; `undefined` where it is. */
export function whyNotPaid(step: PayStep, holder: PayStepHolder): string | undefined {
  const { appliesTo, afterYearsOfService } = step;
  const { yearsOfService } = holder;
  if (afterYearsOfService !== undefined) {
    if (yearsOfService === undefined)
      return `only after ${afterYearsOfService} years of service, which are not given`;
    if (yearsOfService < afterYearsOfService) {
      return `only after ${afterYearsOfService} years of service, and there are ${yearsOfService}`;
    }
    if (appliesTo !== undefined && saysYearsOnly(appliesTo, afterYearsOfService)) return undefined;
  }
  if (appliesTo === undefined || holder.appliesTo?.includes(appliesTo) === true) return undefined;
  return `only for ${appliesTo}`;
}
