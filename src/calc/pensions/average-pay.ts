/** Of which pay does a pension formula take its share: which average of which years? */

import { LabourError } from "../../core/labour-error.js";
import type { Money } from "../../model/money.js";
import type { PensionFormula } from "../../model/pension-terms.js";
import type { Exact } from "../pay/exact-decimal.js";
import { compare, dividedBy, sumOf, whole } from "../pay/exact-decimal.js";
import { amountOf } from "../pay/pay-arguments.js";
import type { PensionBasis } from "./pension-basis.js";
import {
  assertWord,
  assume,
  lacks,
  paysInWords,
  statedNumber,
  statedOnce,
  wholeYears,
  yearlyPays,
} from "./pension-basis.js";

/** Which years of a pay history a final average takes. */
export type AveragedYears = "lastYears" | "highestYears" | "highestConsecutiveYears";

/** What is told of a worker's pay, and of the average where the terms are silent. */
export interface AveragePayFacts {
  /** Years of service by retirement, 0 to 80; parts of a year count as such. */
  readonly yearsOfService: number;
  /** The pay of each year, oldest first, of which the average is taken. */
  readonly payHistory?: readonly Money[];
  /** The average pay a year, where it is known as such; given in place of a history. */
  readonly averagePay?: Money;
  /** Which years of the history a final average takes: the last, the highest, or the highest in a row. */
  readonly averagedYears?: AveragedYears;
  /** Whose pay is averaged, where the terms do not say. */
  readonly averagePayKind?: PensionFormula["averagePay"];
  /** Over how many whole years, for a final average, where the terms do not say. */
  readonly averagingYears?: number;
}

/** An average pay, exact. */
export interface AveragePay {
  /** The average pay a year. */
  readonly pay: Exact;
  /** Its currency. */
  readonly currency: string;
}

/** The average pay that the facts give or lead to; `undefined` where something is missing, which is then noted. */
export function averagePayOf(
  basis: PensionBasis,
  formula: PensionFormula | undefined,
  facts: AveragePayFacts,
): AveragePay | undefined {
  const { averagePay, payHistory } = facts;
  const kind = averagePayKind(basis, formula, facts);
  const averaging = {
    terms: formula?.averagingYears,
    caller: facts.averagingYears,
    part: "formula",
  } as const;
  const years = statedNumber(basis, "averagingYears", averaging, wholeYears);
  if (averagePay !== undefined && payHistory !== undefined) {
    throw new LabourError(
      "invalid-argument",
      `"facts.averagePay" is ${averagePay.amount}, and "facts.payHistory" is there as well: give one of the two.`,
    );
  }
  if (averagePay !== undefined) {
    const pay = amountOf("facts.averagePay", averagePay, "zero");
    assume(basis, "averagePay", `${averagePay.amount} ${averagePay.currency}`, "caller");
    return { pay, currency: averagePay.currency };
  }
  if (payHistory === undefined)
    return lacks(basis, "facts.averagePay", "the average pay a year, or a payHistory of which it is taken");
  const pays = yearlyPays("facts.payHistory", payHistory);
  const currency = payHistory[0]?.currency ?? "";
  assume(basis, "payHistory", paysInWords(payHistory), "caller");
  const pay = averageOf(basis, pays, kind, years, facts);
  return pay === undefined ? undefined : { pay, currency };
}

function averagePayKind(
  basis: PensionBasis,
  formula: PensionFormula | undefined,
  facts: AveragePayFacts,
): PensionFormula["averagePay"] | undefined {
  const known = ["finalAverage", "careerAverage"];
  if (formula?.averagePay !== undefined) assertWord("terms.formula.averagePay", formula.averagePay, known);
  if (facts.averagePayKind !== undefined) assertWord("facts.averagePayKind", facts.averagePayKind, known);
  const kind = { terms: formula?.averagePay, caller: facts.averagePayKind };
  return statedOnce(basis, "averagePayKind", kind);
}

function averageOf(
  basis: PensionBasis,
  pays: readonly Exact[],
  kind: PensionFormula["averagePay"] | undefined,
  years: number | undefined,
  facts: AveragePayFacts,
): Exact | undefined {
  switch (kind) {
    case undefined:
      return lacks(basis, "facts.averagePayKind", "whether the final pay or that of the career is averaged");
    case "careerAverage":
      assertLongEnough(pays, Math.ceil(facts.yearsOfService ?? 0), "facts.yearsOfService");
      return dividedBy(sumOf(pays), whole(pays.length));
    case "finalAverage": {
      const which = averagedYearsOf(basis, facts.averagedYears);
      if (years === undefined)
        lacks(basis, "facts.averagingYears", "over how many years the pay is averaged");
      if (which === undefined || years === undefined) return undefined;
      assertLongEnough(pays, years, "averagingYears");
      return dividedBy(sumAveraged(pays, years, which), whole(years));
    }
  }
}

function averagedYearsOf(basis: PensionBasis, which: AveragedYears | undefined): AveragedYears | undefined {
  if (which === undefined)
    return lacks(basis, "facts.averagedYears", "which years are averaged: the last or the highest");
  assertWord("facts.averagedYears", which, ["lastYears", "highestYears", "highestConsecutiveYears"]);
  assume(basis, "averagedYears", which, "caller");
  return which;
}

function sumAveraged(pays: readonly Exact[], years: number, which: AveragedYears): Exact {
  switch (which) {
    case "lastYears":
      return sumOf(pays.slice(-years));
    case "highestYears":
      return sumOf([...pays].sort(compare).slice(-years));
    case "highestConsecutiveYears": {
      const starts = pays.slice(0, pays.length - years + 1);
      const sums = starts.map((_, at) => sumOf(pays.slice(at, at + years)));
      return sums.reduce((highest, sum) => (compare(sum, highest) > 0 ? sum : highest));
    }
  }
}

function assertLongEnough(pays: readonly Exact[], years: number, because: string): void {
  if (pays.length >= years) return;
  throw new LabourError(
    "invalid-argument",
    `"facts.payHistory" is a list of ${pays.length}; by ${because} it needs the pay of ${years} years.`,
  );
}
