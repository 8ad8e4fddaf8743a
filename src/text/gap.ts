/** How is the gap between two positions told? */

import type { IncomparableReason } from "../calc/demands/attribute-reading.js";
import type {
  ComparedNumber,
  ComparedWord,
  DifferenceBounds,
  IncomparableAttribute,
  PositionComparison,
} from "../calc/demands/compare-positions.js";
import type { OpenBounds } from "../core/bounds.js";
import { capitalized, listOf } from "./lists.js";
import { quantityInFigures } from "./quantity.js";

/**
 * The gap between two positions in plain sentences: what each gives and how far apart they are, then where they agree,
 * then on what they are not comparable and why. The first position is told first. Numbers are figures, rounded to two
 * decimals; those that are vague are told with both ends.
 *
 * @throws `LabourError` with code `invalid-argument` where a number in the comparison is not finite.
 *
 * @example
 * ```ts
 * import { comparePositions, describeGap } from "picketline";
 * const demanded = { hours: { value: 7 }, per: "week" as const, protectedHours: { value: 7 } };
 * describeGap(comparePositions(demanded, { hours: { value: 6 }, per: "week" }));
 * // => "Stated hours: 7 against 6 hours a week, 1 apart. Not comparable on protected hours (7 hours a week): one is stated hours, the other protected hours."
 * describeGap(comparePositions(demanded, demanded));
 * // => "The same on stated hours (7 hours a week) and protected hours (7 hours a week)."
 * ```
 *
 * @example
 * ```ts
 * import { comparePositions, describeGap } from "picketline";
 * describeGap(
 *   comparePositions(
 *     { plan: "definedBenefit", action: "restore" },
 *     { plan: "cashBalance", action: "unknown" },
 *   ),
 * );
 * // => "Not comparable on plan and action (restore): plans differ: defined benefit against cash balance."
 * describeGap(comparePositions("unknown", "unknown")); // => "Not comparable on terms: not published."
 * ```
 */
export function describeGap(comparison: PositionComparison): string {
  const { attributes } = comparison;
  const compared = attributes.filter((one) => one.kind !== "notComparable");
  const same = compared.filter(({ better }) => better === "same");
  const apart = compared.filter(({ better }) => better !== "same");
  const sentences = [
    ...apart.map((one) => `${capitalized(nameOf(one.attribute))}: ${apartWords(one)}.`),
    ...(same.length === 0 ? [] : [`The same on ${listOf(same.map(sameWords))}.`]),
    ...incomparableSentences(attributes.filter((one) => one.kind === "notComparable")),
  ];
  return sentences.length === 0 ? "Nothing is stated that could be compared." : sentences.join(" ");
}

const names: Readonly<Record<string, string>> = {
  statedHours: "stated hours",
  protectedHours: "protected hours",
  bookable: "booking by management",
  sumPercent: "raises in sum",
  compoundPercent: "raises compounded",
  firstYearPercent: "raise of the first year",
  statedTotalPercent: "published total",
  lumpSum: "lump sum",
  termYears: "term of the contract",
  contributionMaximum: "maximum contribution",
  contributionAutomatic: "automatic contribution",
  payCredit: "pay credit",
  vestingYears: "years to vest",
};

const words: Readonly<Record<string, string>> = {
  bookable: "bookable",
  notBookable: "not bookable",
  definedBenefit: "defined benefit",
  definedContribution: "defined contribution",
  cashBalance: "cash balance",
};

/** Why two positions, or a settlement and them, have no common measure. */
export const incomparableWords: Readonly<Record<IncomparableReason, string>> = {
  notPublished: "not published",
  notStated: "stated by one only",
  statedAgainstProtected: "one is stated hours, the other protected hours",
  inWordsOnly: "one is in words only",
  periodsDiffer: "one is per another stretch of time than the other",
  fullTimeWeeksDiffer: "meant for full-time weeks of different lengths",
  meetingsDiffer: "one has meetings taken off, the other has not",
  workersDiffer: "for different workers",
  plansDiffer: "plans differ",
  actionsDiffer: "what is to become of the plan differs",
  averagePayDiffers: "averaged over different years of pay",
  scheduleAgainstTotal: "one has a schedule, the other only a total",
  totalsDiffer: "one total is a sum, the other compounded",
  totalKindNotStated: "whether a total is a sum or compounded is not stated",
  notAllInPercent: "one raises pay for all by something other than percent, too",
  yearsNotStated: "which raises fall into the first year is not stated",
  currenciesDiffer: "in different currencies",
  unitsDiffer: "in different units",
  directionsDiffer: "which way is better is not agreed",
};

/** What an attribute of terms is called. */
export function nameOf(attribute: string): string {
  return Object.hasOwn(names, attribute) ? (names[attribute] ?? attribute) : attribute;
}

function wordOf(word: string): string {
  return Object.hasOwn(words, word) ? (words[word] ?? word) : word;
}

function apartWords(compared: ComparedNumber | ComparedWord): string {
  if (compared.kind === "word") return `${wordOf(compared.a)} against ${wordOf(compared.b)}`;
  const { a, b, unit, difference } = compared;
  const isPercent = unit.startsWith("percent");
  const distance = distanceWords(difference, isPercent ? "percentage point" : "");
  return `${numberWords(a, isPercent ? "percent" : "")} against ${numberWords(b, unit)}, ${distance} apart`;
}

/** How far apart, whichever way, in the unit of which one is named. */
function distanceWords({ min, max }: DifferenceBounds, one: string): string {
  const open = min === null || max === null;
  const mayBeNone = (min === null || min <= 0) && (max === null || max >= 0);
  if (open && mayBeNone) return "it is not known how far";
  const ends = [min, max].flatMap((end) => (end === null ? [] : [rounded(Math.abs(end))]));
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const unit = one === "" || (least === 1 && most === 1) ? one : `${one}s`;
  if (least === most && !open && !mayBeNone) return quantityInFigures({ value: least, unit });
  return quantityInFigures({
    ...(mayBeNone ? {} : { min: least }),
    ...(open ? {} : { max: most }),
    unit,
  });
}

function sameWords(compared: ComparedNumber | ComparedWord): string {
  const value = compared.kind === "word" ? wordOf(compared.a) : numberWords(compared.a, compared.unit);
  return `${nameOf(compared.attribute)} (${value})`;
}

function numberWords({ min, max }: OpenBounds, unit: string): string {
  const least = rounded(min);
  if (max === min) return quantityInFigures({ value: least, unit });
  return quantityInFigures(max === null ? { min: least, unit } : { min: least, max: rounded(max), unit });
}

function rounded(value: number): number {
  return Math.abs(value) >= 1e15 ? value : Math.round(value * 100) / 100;
}

/** One sentence for each reason, in the order in which the reasons first come up. */
function incomparableSentences(attributes: readonly IncomparableAttribute[]): readonly string[] {
  const told = new Map<IncomparableReason, readonly IncomparableAttribute[]>();
  for (const one of attributes) told.set(one.reason, [...(told.get(one.reason) ?? []), one]);
  return [...told].map(([reason, all]) => {
    const plans = all.find(({ attribute }) => attribute === "plan");
    const against =
      reason === "plansDiffer" && typeof plans?.a === "string" && typeof plans.b === "string"
        ? `: ${wordOf(plans.a)} against ${wordOf(plans.b)}`
        : "";
    return `Not comparable on ${listOf(all.map(incomparableName))}: ${incomparableWords[reason]}${against}.`;
  });
}

/** The attribute, with its value where only one of the two has one. */
function incomparableName({ attribute, a, unitOfA, b, unitOfB }: IncomparableAttribute): string {
  const name = nameOf(attribute);
  const [value, unit] = a === null ? [b, unitOfB] : [a, unitOfA];
  if (value === null || (a !== null && b !== null) || attribute === "text") return name;
  const shown = typeof value === "string" ? wordOf(value) : numberWords(value, unit ?? "");
  return `${name} (${shown})`;
}
