/** What do terms on pay say, attribute by attribute? */

import type { OpenBounds } from "../../core/bounds.js";
import type { PayStep, PayTerms, PercentStep } from "../../model/pay-terms.js";
import { compoundOf, type Exact, exactOf, sumOf } from "../pay/exact-decimal.js";
import type {
  AttributeGroup,
  AttributeReading,
  IncomparableReason,
  ReadingBasis,
} from "./attribute-reading.js";
import { groupKey } from "./attribute-reading.js";
import { checkedNumber, exactly } from "./checked-numbers.js";
import { contractYears } from "./contract-years.js";
import { datesAttribute } from "./dates-in-terms.js";
import { firstYearSteps } from "./first-year-steps.js";
import { numberOf, stepAttributes } from "./step-attributes.js";

/**
 * The raises for all workers in sum, compounded, and of the first year; a published total that is not said to be a sum
 * or compounded; their other steps; the same, but for what is of the first year, for each group that has steps of its own;
 * the day to which it reaches back, and the contract's term.
 */
export function payAttributes(terms: PayTerms): readonly AttributeReading[] {
  const { statedTotalPercent, contractTerm, retroactiveTo } = terms;
  if (statedTotalPercent !== undefined) {
    checkedNumber("statedTotalPercent", statedTotalPercent, { atLeast: -100, atMost: 1000 });
  }
  const forAll = terms.steps.filter((step) => groupOf(step) === undefined);
  return [
    ...totals(terms, forAll),
    ...stepAttributes(forAll, yearsBasis(terms, forAll)),
    ...groupsIn(terms.steps).flatMap(([group, steps]) => ofGroup(terms, group, steps)),
    datesAttribute("retroactiveTo", [retroactiveTo], { isEarlierBetter: true }),
    datesAttribute("startsOn", [contractTerm?.startsOn]),
    datesAttribute("expiresOn", [contractTerm?.expiresOn]),
    termYears(contractTerm?.years),
  ];
}

/** The raises in sum and the other steps of some workers only. */
function ofGroup(
  terms: PayTerms,
  group: AttributeGroup,
  steps: readonly PayStep[],
): readonly AttributeReading[] {
  const raises = steps.filter((step) => step.kind === "percent");
  const readings: readonly AttributeReading[] = [
    {
      attribute: "sumPercent",
      unit: "percent",
      value: raises.length === 0 ? null : exactly(numberOf(sumOf(percentsOf(raises)))),
      said: steps.some(({ kind }) => kind === "costOfLiving"),
      better: "higher",
      absent: "notStated",
      bases: [yearsBasis(terms, steps)],
    },
    ...stepAttributes(steps, yearsBasis(terms, steps)),
  ];
  return readings.map((reading) => ({ ...reading, attribute: `${reading.attribute}OfGroup`, group }));
}

function groupOf({ appliesTo, afterYearsOfService }: PayStep): AttributeGroup | undefined {
  if (appliesTo === undefined && afterYearsOfService === undefined) return undefined;
  return { appliesTo: appliesTo ?? null, afterYearsOfService: afterYearsOfService ?? null };
}

/** The groups that have steps of their own, each with those. */
function groupsIn(steps: readonly PayStep[]): readonly (readonly [AttributeGroup, readonly PayStep[]])[] {
  const groups = new Map<string, [AttributeGroup, PayStep[]]>();
  for (const step of steps) {
    const group = groupOf(step);
    if (group === undefined) continue;
    const key = groupKey(group);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [group, [step]]);
    else known[1].push(step);
  }
  return [...groups.values()];
}

function percentsOf(raises: readonly PercentStep[]): readonly Exact[] {
  return raises.map(({ percent }) =>
    exactOf(checkedNumber("percent", percent, { atLeast: -100, atMost: 1000 })),
  );
}

/** Raises over three years are no measure for those over five. */
function yearsBasis(terms: PayTerms, steps: readonly PayStep[]): ReadingBasis {
  const raises = steps.filter(({ kind }) => kind !== "lumpSum");
  return { reason: "contractYearsDiffer", value: contractYears(terms, raises)?.toString() };
}

function totals(terms: PayTerms, steps: readonly PayStep[]): readonly AttributeReading[] {
  const raises = steps.filter((step) => step.kind === "percent");
  const { statedTotalPercent: total, statedTotalIs: kind } = terms;
  const percents = percentsOf(raises);
  const scheduled = raises.length > 0;
  const years = yearsBasis(terms, steps);
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
      : reading(attribute, scheduled ? exactly(numberOf(value)) : published(wanted), [
          ...source(kind === wanted),
          years,
        ]);
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
        [...source(false), years],
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
