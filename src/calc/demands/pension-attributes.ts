/** What do terms on a pension say, attribute by attribute? */

import type { PensionTerms } from "../../model/pension-terms.js";
import type { PartialDate } from "../../time/partial-date.js";
import type { AttributeReading, ReadingBasis } from "./attribute-reading.js";
import { checkedNumber, exactly } from "./checked-numbers.js";
import { datesAttribute } from "./dates-in-terms.js";
import { inOwnWords } from "./own-words.js";

/** The plan, what becomes of it, and the numbers of it that are stated: those of different plans are never compared. */
export function pensionAttributes(terms: PensionTerms): readonly AttributeReading[] {
  const { formula, contribution, cashBalance } = terms;
  const plan: ReadingBasis = { reason: "plansDiffer", value: stated(terms.plan) };
  const workers: ReadingBasis = {
    reason: "workersDiffer",
    value: `${terms.hiredOnOrAfter ?? ""}/${terms.hiredBefore ?? ""}`,
  };
  const word = (
    attribute: string,
    value: string | undefined,
    bases: readonly ReadingBasis[],
  ): AttributeReading => ({
    attribute,
    unit: null,
    value: value ?? null,
    better: null,
    absent: "notStated",
    bases,
  });
  const number = (
    attribute: string,
    unit: string,
    value: number | undefined,
    more: readonly ReadingBasis[] = [],
    atLeast = 0,
  ): AttributeReading => ({
    attribute,
    unit,
    value: value === undefined ? null : exactly(checkedNumber(attribute, value, { atLeast, atMost: 1000 })),
    better: attribute === "vestingYears" ? "lower" : "higher",
    absent: "notStated",
    bases: [plan, workers, ...more],
  });
  const averaged: ReadingBasis = {
    reason: "averagePayDiffers",
    value: formula === undefined ? undefined : `${formula.averagePay}/${formula.averagingYears ?? ""}`,
  };
  const ofPay = "percent of pay";
  return [
    word("plan", stated(terms.plan), [plan]),
    word("action", stated(terms.action), [plan, { reason: "actionsDiffer", value: stated(terms.action) }]),
    number("multiplier", "percent of average pay a year of service", formula?.multiplierPercent, [averaged]),
    { ...word("averagePay", formula?.averagePay, [plan]), toldWhere: "notTheSame" },
    {
      ...number("averagingYears", "years", formula?.averagingYears),
      better: null,
      toldWhere: "notTheSame",
    },
    number("maximumYears", "years", formula?.maximumYears),
    number("contributionMaximum", ofPay, contribution?.maximumPercent),
    number("contributionAutomatic", ofPay, contribution?.automaticPercent),
    number("contributionMatch", "percent of what workers pay", contribution?.matchPercent),
    number("contributionMatchUpTo", ofPay, contribution?.matchUpToPercent),
    number("payCredit", ofPay, cashBalance?.payCreditPercent),
    number("interestCredit", "percent", cashBalance?.interestCreditPercent, [], -100),
    inOwnWords("interestIndex", cashBalance?.interestIndex),
    number("vestingYears", "years", terms.vestingYears),
    { ...hired("hiredOnOrAfter", terms.hiredOnOrAfter), bases: [plan] },
    { ...hired("hiredBefore", terms.hiredBefore), bases: [plan] },
  ];
}

/** A tier of workers: one that is not stated is all of them. */
function hired(attribute: string, day: PartialDate | undefined): AttributeReading {
  return datesAttribute(attribute, [day], { absent: "workersDiffer" });
}

function stated<Word extends string>(word: Word): Word | undefined {
  return word === "unknown" ? undefined : word;
}
