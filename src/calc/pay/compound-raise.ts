/** What do the raises of a schedule come to, in sum and compounded? */

import { unreadable } from "../../core/unreadable.js";
import type { PayTerms } from "../../model/pay-terms.js";
import { type PayStepLeftOut, payTermsOf, whyNotPaid } from "./checked-pay-terms.js";
import { compoundOf, type Exact, exactOf, exactText, sumOf } from "./exact-decimal.js";

/** What raises come to: always both ways, since a published "20 % raise" is most often the sum. */
export interface CompoundRaise {
  /** The percentages added up, in percent; `null` where they are not known. */
  readonly sumPercent: number | null;
  /** The percentages one upon the other, in percent; `null` where they are not known. */
  readonly compoundPercent: number | null;
  /** The sum, exact, in decimal notation. */
  readonly exactSum: string | null;
  /** The compound, exact, in decimal notation. */
  readonly exactCompound: string | null;
  /** The raises that are in it, in percent, in their order. */
  readonly percents: readonly number[];
  /** The steps that are not in it, and why. */
  readonly notIncluded: readonly PayStepLeftOut[];
  /** What would have to be known to say more, in words; empty where both are known. */
  readonly missing: readonly string[];
  /** The rules of the answer, in words. */
  readonly rules: readonly string[];
}

/** {@link CompoundRaise} of a list of percentages: nothing of it can be unknown. */
export interface CompoundOfPercents extends CompoundRaise {
  /** The percentages added up, in percent. */
  readonly sumPercent: number;
  /** The percentages one upon the other, in percent. */
  readonly compoundPercent: number;
  /** The sum, exact, in decimal notation. */
  readonly exactSum: string;
  /** The compound, exact, in decimal notation. */
  readonly exactCompound: string;
}

const rules = [
  "sum: the percentages added up",
  "compound: each percentage on the rate that the one before it left; nothing is rounded on the way",
  "only raises in percent, for everybody",
];

/**
 * What the raises of a schedule come to, in percent: both in sum and compounded, exact. Steps of other kinds (flat, to
 * a minimum, lump sums, cost of living) and raises for some workers only are no part of it: they stand in
 * `notIncluded`, with why.
 *
 * Terms that are `"unknown"` give `null`, with what is missing. Where only a total was published, it is given as the
 * sum or as the compound if the terms say which of them it is; the other one is not worked out from it. A list of no
 * percentages, or of zeros, is no raise: 0. This is arithmetic, not advice.
 *
 * Source: arithmetic on the published schedule; that parties publish the sum is shown by Kaiser Permanente's statement
 * of 5 October 2024 ("totaling 18%").
 *
 * @throws `LabourError` with code `invalid-argument` for a percentage that is not finite, below -100 or over 1,000, or a
 * step before the contract's start; `invalid-partial-date` for a date that is none.
 *
 * @example
 * ```ts
 * import { compoundRaise } from "picketline";
 * // Kaiser Permanente's offer of 4 September 2024.
 * const offer = compoundRaise([4, 3, 3, 3]);
 * offer.sumPercent; // => 13
 * offer.compoundPercent; // => 13.643608
 * compoundRaise([5.5, 5.5, 5, 4]).exactCompound; // => "21.54233"
 * ```
 *
 * @example
 * ```ts
 * import { compoundRaise } from "picketline";
 * // Only a total was published, and not which of the two it is.
 * const total = compoundRaise({ steps: [], statedTotalPercent: 19 });
 * total.sumPercent; // => null
 * total.missing; // => ["steps: the raises of each year", "statedTotalIs: whether 19 % is the sum or the compound"]
 * compoundRaise("unknown").missing; // => ["terms: they are unknown"]
 * ```
 */
export function compoundRaise(schedule: readonly number[]): CompoundOfPercents;
/** The sum and the compound of a schedule whose raises may not be known: see the form for a list of percentages. */
export function compoundRaise(schedule: PayTerms | readonly number[] | "unknown"): CompoundRaise;
export function compoundRaise(schedule: PayTerms | readonly number[] | "unknown"): CompoundRaise {
  try {
    if (schedule === "unknown") return { ...nothingKnown, missing: ["terms: they are unknown"] };
    const terms = payTermsOf(schedule);
    const percents: number[] = [];
    const notIncluded: PayStepLeftOut[] = [];
    terms.steps.forEach((step, at) => {
      const why = step.kind === "percent" ? whyNotPaid(step, {}) : otherKinds[step.kind];
      if (step.kind === "percent" && why === undefined) percents.push(step.percent);
      else notIncluded.push({ step: at, kind: step.kind, why: why ?? "not in percent" });
    });
    // No raise in percent is none of 0 percent: there may be one in money, or nobody published it.
    if (percents.length === 0 && !Array.isArray(schedule)) return { ...fromStatedTotal(terms), notIncluded };
    const exacts = percents.map(exactOf);
    return { ...bothWays(sumOf(exacts), compoundOf(exacts)), percents, notIncluded, missing: [], rules };
  } catch (error) {
    throw unreadable(error);
  }
}

const otherKinds = {
  flat: "an amount of money: what it is in percent depends on the rate",
  toMinimum: "a least rate: what it is in percent depends on the rate",
  lumpSum: "paid once: it does not raise the rate",
  costOfLiving: "depends on a price index",
};

const nothingKnown: CompoundRaise = {
  sumPercent: null,
  compoundPercent: null,
  exactSum: null,
  exactCompound: null,
  percents: [],
  notIncluded: [],
  missing: [],
  rules,
};

function bothWays(sum: Exact | null, compound: Exact | null) {
  const [exactSum, exactCompound] = [sum, compound].map((value) =>
    value === null ? null : exactText(value),
  );
  return {
    sumPercent: numberOf(exactSum),
    compoundPercent: numberOf(exactCompound),
    exactSum: exactSum ?? null,
    exactCompound: exactCompound ?? null,
  };
}

function numberOf(text: string | null | undefined): number | null {
  return text === null || text === undefined ? null : Number(text);
}

/** What a published total says where there are no raises to add up. */
function fromStatedTotal({ steps, statedTotalPercent, statedTotalIs }: PayTerms): CompoundRaise {
  if (statedTotalPercent === undefined) {
    const missing =
      steps.length === 0 ? "steps: the raises of each year" : "steps: no raise in percent for everybody";
    return { ...nothingKnown, missing: [missing] };
  }
  const total = exactOf(statedTotalPercent);
  const known = bothWays(statedTotalIs === "sum" ? total : null, statedTotalIs === "compound" ? total : null);
  const which = `statedTotalIs: whether ${statedTotalPercent} % is the sum or the compound`;
  const missing = ["steps: the raises of each year", ...(statedTotalIs === undefined ? [which] : [])];
  const rule = "the total as published, where the terms say how it was added up";
  return { ...nothingKnown, ...known, missing, rules: [...rules, rule] };
}
