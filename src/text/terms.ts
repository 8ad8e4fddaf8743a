/** How are the terms of a position put in words? */

import { timeUnitOf } from "../calc/demands/time-unit.js";
import { unreadable } from "../core/unreadable.js";
import type { BargainingDemand, MeasuredTerms } from "../model/bargaining-demand.js";
import type { GuaranteedTimeTerms } from "../model/guaranteed-time-terms.js";
import type {
  CashBalanceCredits,
  PensionContribution,
  PensionFormula,
  PensionTerms,
} from "../model/pension-terms.js";
import { describeDate } from "./dates.js";
import { listOf } from "./lists.js";
import { figuresOf } from "./numbers.js";
import { payWords, yearsWords } from "./pay-terms.js";
import { quantityInFigures } from "./quantity.js";

/** The terms of a position on any topic. */
export type AnyTerms = BargainingDemand["positions"][number]["terms"];

/**
 * Terms in words: a phrase that can stand after "demands" or "offers". Numbers are figures. Raises in percent are
 * followed by their sum and by what they come to compounded, worked out exactly and rounded to one decimal; steps that
 * are for some workers only are told apart and are in neither. What is stated is told, but for the days on which steps
 * take effect, the first day of a contract and free text on a pension; the text of a cost-of-living clause stands for its
 * numbers. What is not stated is not said; terms that were not published are told as such.
 *
 * @example
 * ```ts
 * import { describeTerms } from "picketline";
 * describeTerms({ hours: { value: 7 }, per: "week", protectedHours: { value: 7 } }); // => "7 hours a week, protected"
 * const raise = (percent: number) => ({ kind: "percent" as const, percent });
 * describeTerms({ steps: [5.5, 5.5, 5, 4].map(raise) });
 * // => "raises of 5.5%, 5.5%, 5% and 4% (20% in sum, 21.5% compounded)"
 * describeTerms({ plan: "definedBenefit", action: "restore" }); // => "restore the defined benefit pension"
 * describeTerms("unknown"); // => "terms not published"
 * ```
 */
export function describeTerms(terms: AnyTerms): string {
  try {
    if (terms === "unknown") return "terms not published";
    if ("hours" in terms) return timeWords(terms);
    if ("steps" in terms) return payWords(terms);
    if ("plan" in terms) return pensionWords(terms);
    return measuredWords(terms);
  } catch (error) {
    throw unreadable(error);
  }
}

function timeWords(terms: GuaranteedTimeTerms): string {
  const { fullTimeWeekHours, formula } = terms;
  const forWhom =
    terms.appliesTo === "everyWorker"
      ? " for every worker"
      : terms.appliesTo === "fullTimeWorker"
        ? " for a full-time worker"
        : "";
  const week =
    fullTimeWeekHours === undefined || timeUnitOf(terms.hours.unit, terms.per) === "percent"
      ? ""
      : ` (${fullTimeWords(terms.appliesTo, fullTimeWeekHours)})`;
  return [
    `${amountWords(terms)}${forWhom}${week}`,
    ...(terms.proRataForPartTime === undefined
      ? []
      : [`${terms.proRataForPartTime ? "" : "not "}pro rata for part-time workers`]),
    ...protectionWords(terms),
    ...(terms.bookable === undefined ? [] : [terms.bookable ? "bookable by management" : "not bookable"]),
    ...(terms.permittedUses === undefined ? [] : [`for ${listOf(terms.permittedUses)}`]),
    ...(terms.excludedUses === undefined ? [] : [`not for ${listOf(terms.excludedUses, "or")}`]),
    ...(terms.netOfMeetings === undefined ? [] : [`meetings ${terms.netOfMeetings ? "not " : ""}counted in`]),
    ...(formula === undefined ? [] : [formula]),
  ].join(", ");
}

/** How much time per what: in hours, in minutes, as a share of the week, or in the record's own unit. */
function amountWords({ hours, per, payPeriodDays, fullTimeWeekHours }: GuaranteedTimeTerms): string {
  const unit = timeUnitOf(hours.unit, per);
  const amount = quantityInFigures({ ...hours, unit: unit ?? hours.unit ?? "" });
  if (unit === "percent") {
    const ofHours =
      fullTimeWeekHours === undefined
        ? ""
        : ` of ${quantityInFigures({ value: fullTimeWeekHours, unit: "hours" })}`;
    return `${amount} of the full-time week${ofHours}`;
  }
  const days =
    payPeriodDays === undefined ? "" : ` of ${quantityInFigures({ value: payPeriodDays, unit: "days" })}`;
  return `${amount} ${per === "payPeriod" ? `a pay period${days}` : `a ${per}`}`;
}

function fullTimeWords(appliesTo: GuaranteedTimeTerms["appliesTo"], weekHours: number): string {
  const hours = quantityInFigures({ value: weekHours, unit: "hours" });
  return appliesTo === "fullTimeWorker" ? hours : `of a full-time week of ${hours}`;
}

function protectionWords({ hours, per, protectedHours }: GuaranteedTimeTerms): readonly string[] {
  if (protectedHours === undefined) return [];
  if (protectedHours.value === 0) return ["none of them protected"];
  const [unit, ofAll] = [timeUnitOf(protectedHours.unit, per), timeUnitOf(hours.unit, per)];
  const allOfThem =
    unit === ofAll &&
    protectedHours.value !== undefined &&
    protectedHours.value === hours.value &&
    (protectedHours.modifier ?? "exactly") === (hours.modifier ?? "exactly");
  if (allOfThem) return ["protected"];
  const isOfSame = unit === ofAll && unit !== "percent";
  const amount = quantityInFigures({
    ...protectedHours,
    unit: isOfSame ? "" : (unit ?? protectedHours.unit ?? ""),
  });
  return [unit === "percent" ? `${amount} of the full-time week protected` : `${amount} of them protected`];
}

const plans: Readonly<Record<PensionTerms["plan"], string>> = {
  definedBenefit: "defined benefit pension",
  definedContribution: "defined contribution plan",
  cashBalance: "cash balance pension",
  multiemployer: "multiemployer pension",
  hybrid: "hybrid pension",
  unknown: "pension",
};

function pensionWords(terms: PensionTerms): string {
  const { formula, contribution, cashBalance, vestingYears, hiredOnOrAfter, hiredBefore } = terms;
  const details = [
    ...(formula === undefined ? [] : formulaWords(formula)),
    ...(contribution === undefined ? [] : contributionWords(contribution)),
    ...(cashBalance === undefined ? [] : creditWords(cashBalance)),
    ...(vestingYears === undefined ? [] : [`vested after ${yearsWords(vestingYears)}`]),
    ...(hiredOnOrAfter === undefined ? [] : [`for those hired on or after ${describeDate(hiredOnOrAfter)}`]),
    ...(hiredBefore === undefined ? [] : [`for those hired before ${describeDate(hiredBefore)}`]),
  ];
  return [actionWords(terms), ...details].join(", ");
}

function actionWords({ action, plan }: PensionTerms): string {
  const named = plans[plan];
  switch (action) {
    case "restore":
    case "improve":
    case "maintain":
    case "freeze":
    case "close":
      return `${action} the ${named}`;
    case "create":
      return `create a ${named}`;
    case "convert":
      return `convert the plan to a ${named}`;
    case "unknown":
      return `a ${named}`;
  }
}

function formulaWords(formula: PensionFormula): readonly string[] {
  const { multiplierPercent, averagePay, averagingYears, maximumYears } = formula;
  const years = averagingYears === undefined ? "" : ` (over ${yearsWords(averagingYears)})`;
  const pay = averagePay === "finalAverage" ? `final average pay${years}` : `career average pay${years}`;
  return [
    `${figuresOf(multiplierPercent)}% of ${pay} for each year of service`,
    ...(maximumYears === undefined ? [] : [`at most ${yearsWords(maximumYears)} counted`]),
  ];
}

function creditWords({
  payCreditPercent,
  interestCreditPercent,
  interestIndex,
}: CashBalanceCredits): readonly string[] {
  return [
    ...(payCreditPercent === undefined ? [] : [`${figuresOf(payCreditPercent)}% of pay credited a year`]),
    ...(interestCreditPercent === undefined ? [] : [`${figuresOf(interestCreditPercent)}% interest a year`]),
    ...(interestIndex === undefined ? [] : [`interest by ${interestIndex}`]),
  ];
}

function contributionWords(contribution: PensionContribution): readonly string[] {
  const { automaticPercent, matchPercent, matchUpToPercent, maximumPercent } = contribution;
  const upTo = matchUpToPercent === undefined ? "" : `up to ${figuresOf(matchUpToPercent)}% of pay`;
  return [
    ...(maximumPercent === undefined
      ? []
      : [`the employer paying in up to ${figuresOf(maximumPercent)}% of pay`]),
    ...(automaticPercent === undefined ? [] : [`${figuresOf(automaticPercent)}% of pay automatically`]),
    ...(matchPercent === undefined
      ? upTo === ""
        ? []
        : [`what workers pay matched ${upTo}`]
      : [`${figuresOf(matchPercent)}% for each percent that workers pay${upTo && `, ${upTo}`}`]),
  ];
}

function measuredWords({ text, measures = [] }: MeasuredTerms): string {
  const numbers = measures.map(
    ({ measure, value, unit }) => `${measure}: ${quantityInFigures({ value, unit })}`,
  );
  return numbers.length === 0 ? text : `${text} (${numbers.join("; ")})`;
}
