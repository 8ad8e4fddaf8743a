/** How is the gap between two positions told? */

import type { IncomparableReason } from "../calc/demands/attribute-reading.js";
import type {
  ComparedNumber,
  ComparedWord,
  DifferenceBounds,
  IncomparableAttribute,
  PositionComparison,
} from "../calc/demands/compare-positions.js";
import { saysYears } from "../calc/pay/years-in-words.js";
import type { OpenBounds } from "../core/bounds.js";
import { unreadable } from "../core/unreadable.js";
import { tryPartialDate } from "../time/partial-date.js";
import { type DatesOfLanguage, describeDate } from "./dates.js";
import { englishGap } from "./english/gap.js";
import {
  englishLists,
  englishNumbers,
  englishOrdinalFigures,
  englishOrdinals,
  englishQuantity,
} from "./english/numbers.js";
import { englishDates } from "./english/plain.js";
import { capitalized, listIn } from "./lists.js";
import { quantityInFigures } from "./quantity.js";
import type { GapWording } from "./wording/gap.js";
import type { ListWording, NumberWording, QuantityWording } from "./wording/numbers.js";

/** The part of a language that gaps are told with. */
export interface GapOfLanguage extends NumberWording, DatesOfLanguage {
  /** A number with what is said of it. */
  readonly quantity: QuantityWording;
  /** How several things are named in a row. */
  readonly lists: ListWording;
  /** The words that the gap between two positions is told with. */
  readonly gap: GapWording;
}

/** English for gaps alone. */
const gapEnglish: GapOfLanguage = {
  numbers: englishNumbers,
  ordinals: englishOrdinals,
  ordinalFigures: englishOrdinalFigures,
  thousands: ",",
  thousandsFrom: 4,
  decimal: ".",
  quantity: englishQuantity,
  lists: englishLists,
  dates: englishDates,
  gap: englishGap,
};

/**
 * The gap between two positions in plain sentences: what each gives and how far apart they are, then where they agree,
 * then on what they are not comparable and why. The first position is told first. Numbers are figures, rounded to two
 * decimals; those that are vague are told with both ends. Units and attributes of the record's own making stay in its
 * language, whatever the `wording`.
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
export function describeGap(comparison: PositionComparison): string;
/**
 * The same in another language. It stands apart so that `describeGap` can still be handed to `map`, which passes a
 * number beside the comparison.
 */
export function describeGap(
  comparison: PositionComparison,
  options: { readonly wording?: GapOfLanguage },
): string;
export function describeGap(
  comparison: PositionComparison,
  options: { readonly wording?: GapOfLanguage } = {},
): string {
  try {
    const { wording = gapEnglish } = options;
    const { attributes } = comparison;
    const words = wording.gap;
    const compared = attributes.filter((one) => one.kind !== "notComparable");
    const same = compared.filter(({ better }) => better === "same");
    const apart = compared.filter(({ better }) => better !== "same");
    const sentences = [
      ...apart.map((one) => apartSentence(one, wording)),
      ...(same.length === 0
        ? []
        : [
            words.same(
              listIn(
                same.map((one) => sameWords(one, wording)),
                wording,
              ),
            ),
          ]),
      ...incomparableSentences(
        attributes.filter((one) => one.kind === "notComparable"),
        wording,
      ),
    ];
    return sentences.length === 0 ? words.nothing : sentences.join(" ");
  } catch (error) {
    throw unreadable(error);
  }
}

/** An attribute, and the workers whom it is for where it is not for all. */
type NamedAttribute = Pick<ComparedNumber, "attribute" | "group">;

/** What an attribute of terms is called, with the workers whom it is for where it is not for all. */
export function nameOf({ attribute, group }: NamedAttribute, wording: GapOfLanguage = gapEnglish): string {
  const words = wording.gap;
  if (group === undefined) return wordIn(words.attributes, attribute);
  const { appliesTo, afterYearsOfService: years } = group;
  const isTold = years === null || (appliesTo !== null && saysYears(appliesTo, years));
  const name = wordIn(words.attributes, attribute.replace(/OfGroup$/, ""));
  return words.forGroup(name, appliesTo, isTold ? null : quantityInFigures({ value: years }, wording));
}

/** A word of the record: dates as they are told, anything else by its name. */
function valueIn(value: string, wording: GapOfLanguage): string {
  const dates = value.split(", ");
  return dates.every((date) => tryPartialDate(date) !== undefined)
    ? listIn(
        dates.map((date) => describeDate(date, wording)),
        wording,
      )
    : wordIn(wording.gap.values, value);
}

function wordIn(table: Readonly<Record<string, string>>, word: string): string {
  return Object.hasOwn(table, word) ? (table[word] ?? word) : word;
}

function apartSentence(compared: ComparedNumber | ComparedWord, wording: GapOfLanguage): string {
  const words = wording.gap;
  const name = capitalized(nameOf(compared, wording));
  if (compared.kind === "word") {
    const [a, b] = [valueIn(compared.a, wording), valueIn(compared.b, wording)];
    return words.apart(name, words.against(a, b), "");
  }
  const { a, b, unit, difference } = compared;
  const isPercent = unit.startsWith("percent");
  const values = words.against(
    numberWords(a, isPercent ? "percent" : "", wording),
    numberWords(b, unit, wording),
  );
  return words.apart(name, values, distanceWords(difference, isPercent, wording));
}

/** How far apart, whichever way: in percentage points, or in the unit of the two. */
function distanceWords({ min, max }: DifferenceBounds, inPoints: boolean, wording: GapOfLanguage): string {
  const words = wording.gap;
  const open = min === null || max === null;
  const mayBeNone = (min === null || min <= 0) && (max === null || max >= 0);
  if (open && mayBeNone) return words.distanceUnknown;
  const ends = [min, max].flatMap((end) => (end === null ? [] : [rounded(Math.abs(end))]));
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const number =
    least === most && !open && !mayBeNone
      ? quantityInFigures({ value: least }, wording)
      : quantityInFigures({ ...(mayBeNone ? {} : { min: least }), ...(open ? {} : { max: most }) }, wording);
  return words.distance(inPoints ? words.percentagePoints(number, least === 1 && most === 1) : number);
}

function sameWords(compared: ComparedNumber | ComparedWord, wording: GapOfLanguage): string {
  const value =
    compared.kind === "word" ? valueIn(compared.a, wording) : numberWords(compared.a, compared.unit, wording);
  return `${nameOf(compared, wording)} (${value})`;
}

function numberWords({ min, max }: OpenBounds, unit: string, wording: GapOfLanguage): string {
  const least = rounded(min);
  if (max === min) return quantityInFigures({ value: least, unit }, wording);
  const bounds = max === null ? { min: least, unit } : { min: least, max: rounded(max), unit };
  return quantityInFigures(bounds, wording);
}

function rounded(value: number): number {
  return Math.abs(value) >= 1e15 ? value : Math.round(value * 100) / 100;
}

/** One sentence for each reason, in the order in which the reasons first come up. */
function incomparableSentences(
  attributes: readonly IncomparableAttribute[],
  wording: GapOfLanguage,
): readonly string[] {
  const words = wording.gap;
  const told = new Map<IncomparableReason, readonly IncomparableAttribute[]>();
  for (const one of attributes) told.set(one.reason, [...(told.get(one.reason) ?? []), one]);
  return [...told].map(([reason, all]) => {
    const plans = all.find(({ attribute }) => attribute === "plan");
    const what =
      reason === "plansDiffer" && typeof plans?.a === "string" && typeof plans.b === "string"
        ? words.against(wordIn(words.values, plans.a), wordIn(words.values, plans.b))
        : "";
    const names = all.map((one) => incomparableName(one, wording));
    return words.notComparable(listIn(names, wording), words.reasons[reason], what);
  });
}

/** The attribute, with its value where only one of the two has one. */
function incomparableName(one: IncomparableAttribute, wording: GapOfLanguage): string {
  const { attribute, a, unitOfA, b, unitOfB } = one;
  const name = nameOf(one, wording);
  const [value, unit] = a === null ? [b, unitOfB] : [a, unitOfA];
  if (value === null || (a !== null && b !== null) || attribute === "text") return name;
  const shown = typeof value === "string" ? valueIn(value, wording) : numberWords(value, unit ?? "", wording);
  return `${name} (${shown})`;
}
