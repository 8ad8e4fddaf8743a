/** What do the steps of pay for the same workers say, attribute by attribute, but for the totals of raises in percent? */

import type { OpenBounds } from "../../core/bounds.js";
import type { Money } from "../../model/money.js";
import type { CostOfLivingStep, FlatStep, PayStep, ToMinimumStep } from "../../model/pay-terms.js";
import { type Exact, fixedText, sumOf } from "../pay/exact-decimal.js";
import { amountOf } from "../pay/pay-arguments.js";
import type { AttributeReading, ReadingBasis } from "./attribute-reading.js";
import { checkedNumber, exactly, tidy } from "./checked-numbers.js";
import { datesAttribute } from "./dates-in-terms.js";
import { inOwnWords } from "./own-words.js";

/**
 * Raises in money and rates that nobody is to be below, by currency and stretch of time; lump sums by currency; what the
 * clauses on the cost of living give; the days on which steps take effect; each step by itself, and its contract year.
 */
export function stepAttributes(steps: readonly PayStep[], years: ReadingBasis): readonly AttributeReading[] {
  const rises = steps.every((step) => !("percent" in step && step.percent < 0) && !isCut(step));
  const ordered = steps.every(({ contractYear }) => contractYear !== undefined)
    ? [...steps].sort((a, b) => (a.contractYear ?? 0) - (b.contractYear ?? 0))
    : steps;
  const inYears = ordered.flatMap(({ contractYear }) => contractYear ?? []);
  const flat = steps.filter((step) => step.kind === "flat");
  const minimums = steps.filter((step) => step.kind === "toMinimum");
  return [
    ...amounts("flatRaise", flat, perRate, sumOfAll, [years]),
    ...amounts("minimumRate", minimums, perRate, highestOf, []),
    ...amounts(
      "lumpSum",
      steps.filter((step) => step.kind === "lumpSum"),
      ({ amount }) => amount.currency,
      sumOfAll,
      [],
    ),
    ...costOfLiving(steps.filter((step) => step.kind === "costOfLiving")),
    datesAttribute(
      "effective",
      ordered.map(({ effective }) => effective),
      { isEarlierBetter: rises },
    ),
    detail("raises", ordered.flatMap(amountWord).join(", ")),
    detail("contractYears", inYears.length === steps.length ? inYears.join(", ") : ""),
  ];
}

function isCut(step: PayStep): boolean {
  return "amount" in step && step.amount.amount.startsWith("-");
}

/** A step by its number alone: what there is beside it is in attributes of its own. */
function amountWord(step: PayStep): string | readonly string[] {
  if (step.kind === "percent") return `${step.percent}%`;
  return step.kind === "costOfLiving" ? [] : `${step.amount.amount} ${step.amount.currency}`;
}

function detail(attribute: string, value: string): AttributeReading {
  return {
    attribute,
    unit: null,
    value: value === "" ? null : value,
    toldWhere: "nothingElseDiffers",
    better: null,
    absent: "notStated",
    bases: [],
  };
}

function perRate({ amount, per }: FlatStep | ToMinimumStep): string {
  return `${amount.currency} ${per === "hour" ? "an" : "a"} ${per}`;
}

function sumOfAll(all: readonly Exact[]): number {
  return numberOf(sumOf(all));
}

function highestOf(all: readonly Exact[]): number {
  return Math.max(...all.map(numberOf));
}

/** One attribute for each unit; one without a value where no such step is stated, which does not mean that nothing is paid. */
function amounts<Step extends { readonly amount: Money }>(
  attribute: string,
  steps: readonly Step[],
  unitOf: (step: Step) => string,
  together: (all: readonly Exact[]) => number,
  bases: readonly ReadingBasis[],
): readonly AttributeReading[] {
  const reading = (unit: string | null, value: OpenBounds | null): AttributeReading => ({
    attribute,
    unit,
    value,
    better: "higher",
    absent: "notStated",
    bases: [
      { reason: "currenciesDiffer", value: unit?.slice(0, 3) },
      { reason: "periodsDiffer", value: unit?.slice(3) },
      ...bases,
    ],
  });
  const units = [...new Set(steps.map(unitOf))];
  if (units.length === 0) return [reading(null, null)];
  return units.map((unit) => {
    const ofUnit = steps.filter((step) => unitOf(step) === unit);
    return reading(unit, exactly(together(ofUnit.map(({ amount }) => amountOf("amount", amount)))));
  });
}

/** What the clauses give where they all give the same; where they do not, all that they give in their order. */
function costOfLiving(clauses: readonly CostOfLivingStep[]): readonly AttributeReading[] {
  const number = (
    attribute: string,
    field: keyof CostOfLivingStep & `${string}${"Percent" | "Cents" | "Cent"}`,
    unit: string,
    better: "higher" | "lower",
  ): AttributeReading => {
    const all = clauses.flatMap((clause) => clause[field] ?? []);
    for (const value of all) checkedNumber(field, value, {});
    const [first] = all;
    const isOne = first !== undefined && new Set(all).size === 1;
    return {
      attribute,
      unit: isOne ? unit : null,
      value: first === undefined ? null : isOne ? exactly(first) : all.join(", "),
      better,
      absent: "notStated",
      bases: [],
    };
  };
  const indexes = [...new Set(clauses.flatMap(({ index }) => index ?? []))];
  return [
    number("costOfLivingFloor", "floorPercent", "percent", "higher"),
    number("costOfLivingCap", "capPercent", "percent", "higher"),
    number("costOfLivingThreshold", "thresholdPercent", "percent", "lower"),
    number("costOfLivingMinimum", "minimumCents", "cents an hour", "lower"),
    number("costOfLivingPoints", "indexPointsPerCent", "points for a cent", "lower"),
    inOwnWords("costOfLivingIndex", indexes.length === 0 ? undefined : indexes.join(", ")),
  ];
}

/** An exact number as one of JavaScript: one that is too large is refused. */
export function numberOf(value: Exact): number {
  return tidy(Number(fixedText(value, 15)));
}
