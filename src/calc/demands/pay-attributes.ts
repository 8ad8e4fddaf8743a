/** What do terms on pay say, attribute by attribute? */

import type { OpenBounds } from "../../core/bounds.js";
import type { LumpSumStep, PayStep, PayTerms, PercentStep } from "../../model/pay-terms.js";
import { compoundOf, type Exact, exactOf, fixedText, sumOf } from "../pay/exact-decimal.js";
import { amountOf } from "../pay/pay-arguments.js";
import type { AttributeReading, IncomparableReason, ReadingBasis } from "./attribute-reading.js";
import { checkedNumber, exactly, tidy } from "./checked-numbers.js";
import { firstYearSteps } from "./first-year-steps.js";

/**
 * The raises for all workers in sum, compounded, and of the first year; a published total that is not said to be a sum
 * or compounded; lump sums; the years that the contract runs. Steps that are for some workers only are in none of these.
 */
export function payAttributes(terms: PayTerms): readonly AttributeReading[] {
  const steps = terms.steps.filter(isForAll);
  const raises = steps.filter((step) => step.kind === "percent");
  for (const { percent } of raises) checkedNumber("percent", percent, { atLeast: -100, atMost: 1000 });
  const { statedTotalPercent } = terms;
  if (statedTotalPercent !== undefined) {
    checkedNumber("statedTotalPercent", statedTotalPercent, { atLeast: -100, atMost: 1000 });
  }
  return [
    ...totals(terms, raises, steps),
    ...lumpSums(steps.filter((step) => step.kind === "lumpSum")),
    termYears(terms.contractTerm?.years),
  ];
}

function isForAll(step: PayStep): boolean {
  return step.appliesTo === undefined && step.afterYearsOfService === undefined;
}

function totals(
  terms: PayTerms,
  raises: readonly PercentStep[],
  steps: readonly PayStep[],
): readonly AttributeReading[] {
  const { statedTotalPercent: total, statedTotalIs: kind } = terms;
  const percents = raises.map(({ percent }) => exactOf(percent));
  const scheduled = raises.length > 0;
  const otherKinds = steps.some(({ kind: of }) => of !== "percent" && of !== "lumpSum");
  const published = (wanted: "sum" | "compound"): OpenBounds | null =>
    total !== undefined && kind === wanted ? exactly(total) : null;
  const absent: IncomparableReason =
    total === undefined ? "notStated" : kind === undefined ? "totalKindNotStated" : "totalsDiffer";
  /** A total of the wanted kind may be held against a schedule, another one may not. */
  const source = (isOfKind: boolean): readonly ReadingBasis[] => {
    const of = scheduled || otherKinds ? "schedule" : total === undefined || isOfKind ? undefined : "total";
    return [{ reason: "scheduleAgainstTotal", value: of }];
  };
  const reading = (attribute: string, value: OpenBounds | null, bases: readonly ReadingBasis[]) => ({
    attribute,
    unit: "percent",
    value,
    better: "higher" as const,
    absent,
    bases,
  });
  const ofSchedule = (attribute: string, wanted: "sum" | "compound", value: Exact) =>
    otherKinds
      ? { ...reading(attribute, null, []), absent: "notAllInPercent" as const, said: true }
      : reading(attribute, scheduled ? exactly(numberOf(value)) : published(wanted), source(kind === wanted));
  const first = firstYearSteps(raises, terms.contractTerm?.startsOn);
  return [
    ofSchedule("sumPercent", "sum", sumOf(percents)),
    ofSchedule("compoundPercent", "compound", compoundOf(percents)),
    {
      ...reading(
        "firstYearPercent",
        first === null || otherKinds
          ? null
          : exactly(numberOf(sumOf(first.map(({ percent }) => exactOf(percent))))),
        source(false),
      ),
      absent: scheduled ? "yearsNotStated" : absent,
    },
    {
      ...reading(
        "statedTotalPercent",
        total === undefined || kind !== undefined || scheduled ? null : exactly(total),
        source(false),
      ),
      // What the other one has here is a total of which no kind is told.
      absent:
        scheduled || otherKinds
          ? "scheduleAgainstTotal"
          : total === undefined
            ? "notStated"
            : "totalKindNotStated",
    },
  ];
}

/** One attribute for each currency; one without a value where no lump sum is stated, which does not mean that none is paid. */
function lumpSums(steps: readonly LumpSumStep[]): readonly AttributeReading[] {
  const reading = (unit: string | null, value: OpenBounds | null): AttributeReading => ({
    attribute: "lumpSum",
    unit,
    value,
    better: "higher",
    absent: "notStated",
    bases: [{ reason: "currenciesDiffer", value: unit ?? undefined }],
  });
  const currencies = [...new Set(steps.map(({ amount }) => amount.currency))];
  if (currencies.length === 0) return [reading(null, null)];
  return currencies.map((currency) => {
    const amounts = steps.flatMap(({ amount }) =>
      amount.currency === currency ? [amountOf("amount", amount)] : [],
    );
    return reading(currency, exactly(numberOf(sumOf(amounts))));
  });
}

/** An exact number as one of JavaScript: one that is too large is refused. */
function numberOf(value: Exact): number {
  return tidy(Number(fixedText(value, 15)));
}

/** A longer contract is neither better nor worse by itself. */
function termYears(years: number | undefined): AttributeReading {
  return {
    attribute: "termYears",
    unit: "years",
    value: years === undefined ? null : exactly(checkedNumber("contractTerm.years", years, { above: 0 })),
    better: null,
    absent: "notStated",
    bases: [],
  };
}
