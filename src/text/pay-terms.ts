/** How are raises and payments put in words? */

import { saysYears } from "../calc/pay/years-in-words.js";
import { withoutTail } from "../core/without-tail.js";
import type { Money } from "../model/money.js";
import type { CostOfLivingStep, PayStep, PayTerms } from "../model/pay-terms.js";
import { describeDate } from "./dates.js";
import { listOf } from "./lists.js";
import { figuresOf, groupThousands } from "./numbers.js";
import { compoundOfPercentages, sumOfPercentages } from "./percentages.js";
import { quantityInFigures } from "./quantity.js";

/** Terms on pay in words. */
export function payWords(terms: PayTerms): string {
  const { contractTerm, retroactiveTo } = terms;
  const forAll = terms.steps.filter((step) => step.kind === "percent" && isForAll(step));
  const others = terms.steps.filter((step) => !forAll.includes(step));
  const years = contractTerm?.years;
  const parts = [
    ...raiseWords(forAll.flatMap((step) => (step.kind === "percent" ? [step.percent] : []))),
    ...statedTotalWords(terms),
    ...others.map(stepWords),
    ...(retroactiveTo === undefined ? [] : [`retroactive to ${describeDate(retroactiveTo)}`]),
    ...(years === undefined ? [] : [`over ${yearsWords(years)}`]),
    ...(contractTerm?.expiresOn === undefined
      ? []
      : [`contract until ${describeDate(contractTerm.expiresOn)}`]),
  ];
  return parts.length === 0 ? "no terms stated" : parts.join("; ");
}

function isForAll(step: PayStep): boolean {
  return step.appliesTo === undefined && step.afterYearsOfService === undefined;
}

function raiseWords(percentages: readonly number[]): readonly string[] {
  if (percentages.length === 0) return [];
  const each = percentages.map(percent);
  if (percentages.length === 1) return [`a raise of ${listOf(each)}`];
  const total = `${sumOfPercentages(percentages)}% in sum, ${compoundOfPercentages(percentages)}% compounded`;
  return [`raises of ${listOf(each)} (${total})`];
}

/** The total that was published: said only where it is not the sum or the compound that stands beside the raises anyway. */
function statedTotalWords({ steps, statedTotalPercent, statedTotalIs }: PayTerms): readonly string[] {
  if (statedTotalPercent === undefined) return [];
  const percentages = steps.flatMap((step) =>
    step.kind === "percent" && isForAll(step) ? [step.percent] : [],
  );
  const toldAlready = { sum: sumOfPercentages, compound: compoundOfPercentages };
  const isTold =
    statedTotalIs !== undefined && toldAlready[statedTotalIs](percentages) === String(statedTotalPercent);
  if (isTold) return [];
  const how = { sum: " in sum", compound: " compounded" };
  return [
    `${percent(statedTotalPercent)}${statedTotalIs === undefined ? " in all, as published" : how[statedTotalIs]}`,
  ];
}

function stepWords(step: PayStep): string {
  const { appliesTo, afterYearsOfService } = step;
  // "workers with 25 years of service" says the years already.
  const afterYears =
    afterYearsOfService === undefined ||
    (appliesTo !== undefined && saysYears(appliesTo, afterYearsOfService))
      ? ""
      : ` after ${yearsWords(afterYearsOfService)} of service`;
  return `${plainStepWords(step)}${appliesTo === undefined ? "" : ` for ${appliesTo}`}${afterYears}`;
}

function plainStepWords(step: PayStep): string {
  switch (step.kind) {
    case "percent":
      return `a raise of ${percent(step.percent)}`;
    case "flat":
      return `${moneyWords(step.amount)} ${perWords(step.per)} more`;
    case "toMinimum":
      return `at least ${moneyWords(step.amount)} ${perWords(step.per)}`;
    case "lumpSum":
      return `${moneyWords(step.amount)} once${step.condition === undefined ? "" : ` (${step.condition})`}`;
    case "costOfLiving":
      return costOfLivingWords(step);
  }
}

/** A number of years in figures: "1 year", "25 years". */
export function yearsWords(years: number): string {
  return quantityInFigures({ value: years, unit: "years" });
}

function costOfLivingWords(step: CostOfLivingStep): string {
  const { text, index, indexPointsPerCent: points, thresholdPercent, minimumCents } = step;
  const { floorPercent, capPercent } = step;
  if (text !== undefined) return text;
  return [
    `a raise by ${index ?? "the cost of living"}`,
    ...(points === undefined
      ? []
      : [`1 cent an hour for each ${points === 1 ? "point" : `${figuresOf(points)} points`} of the index`]),
    ...(thresholdPercent === undefined
      ? []
      : [`paid where it rises by more than ${percent(thresholdPercent)}`]),
    ...(minimumCents === undefined
      ? []
      : [`nothing under ${quantityInFigures({ value: minimumCents, unit: "cents" })} an hour`]),
    ...(floorPercent === undefined ? [] : [`at least ${percent(floorPercent)}`]),
    ...(capPercent === undefined ? [] : [`at most ${percent(capPercent)}`]),
  ].join(", ");
}

function percent(value: number): string {
  return `${figuresOf(value)}%`;
}

function perWords(per: string): string {
  return per === "hour" ? "an hour" : `a ${per}`;
}

/** An amount of money, not a cent lost: "$2,500", "$12.50", "0.50 EUR". */
function moneyWords({ amount, currency }: Money): string {
  const sign = amount.startsWith("-") ? "-" : "";
  const [whole = "0", decimals = ""] = amount.slice(sign.length).split(".");
  const cents = withoutTail(decimals, (digit) => digit === "0");
  const figures = `${groupThousands(whole)}${cents === "" ? "" : `.${cents.padEnd(2, "0")}`}`;
  return currency === "USD" ? `${sign}$${figures}` : `${sign}${figures} ${currency}`;
}
