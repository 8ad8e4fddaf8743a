/** How does a sentence begin with a number? */

import { demandText, refuse } from "../core/refuse-argument.js";
import { unreadable } from "../core/unreadable.js";
import { withoutTail } from "../core/without-tail.js";
import { englishNumbers, englishOrdinalFigures, englishOrdinals } from "./english/numbers.js";
import { englishDates } from "./english/plain.js";
import { englishSpelling } from "./english/spelling.js";
import { capitalized } from "./lists.js";
import { figuresOf } from "./numbers.js";
import type { DateWording } from "./wording/dates.js";
import type { NumberWording } from "./wording/numbers.js";
import type { SpellingWording } from "./wording/spelling.js";

/** The part of a language that spells numbers. */
export interface SpellingOfLanguage extends NumberWording {
  /** The words of dates. */
  readonly dates: DateWording;
  /** How numbers are spelled out. */
  readonly spelling: SpellingWording;
}

const spellingEnglish: SpellingOfLanguage = {
  numbers: englishNumbers,
  ordinals: englishOrdinals,
  ordinalFigures: englishOrdinalFigures,
  thousands: ",",
  thousandsFrom: 4,
  decimal: ".",
  dates: englishDates,
  spelling: englishSpelling,
};

/** The largest number that is spelled out. */
const largestSpelled = 999_999;

/**
 * A number as it stands at the start of a sentence: spelled out, with a capital. The `unit` is what follows; it is not
 * printed, but in a language whose numbers agree with what they count it decides on their form.
 *
 * @throws `LabourError` with code `invalid-argument` where it is not a whole number from 0 to 999,999: such a sentence
 * is to be recast.
 *
 * @example
 * ```ts
 * import { sentenceStart, spanish } from "picketline";
 * sentenceStart(2400); // => "Two thousand four hundred"
 * sentenceStart(24); // => "Twenty-four"
 * sentenceStart(2400, "personas", spanish); // => "Dos mil cuatrocientas"
 * sentenceStart(5.5); // throws LabourError invalid-argument
 * ```
 */
export function sentenceStart(
  value: number,
  unit = "",
  wording: SpellingOfLanguage = spellingEnglish,
): string {
  try {
    if (!isSpelled(value)) refuse("value", value, "a whole number from 0 to 999,999");
    return capitalized(wording.spelling.cardinal(value, unit));
  } catch (error) {
    throw unreadable(error);
  }
}

function isSpelled(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= largestSpelled;
}

/**
 * A phrase as the start of a sentence: with a capital, and never with a figure first. A number in front that this library
 * wrote is spelled out; one that is too large for that, has decimals or is an amount of money follows "A total of". A
 * phrase that begins with a date or an ordinal in figures needs a sentence of its own: it is refused.
 *
 * @throws `LabourError` with code `invalid-argument` where it is no text, or begins with figures that are no number of
 * something.
 *
 * @example
 * ```ts
 * import { capitalizeSentence } from "picketline";
 * capitalizeSentence("about 2,400 workers are out"); // => "About 2,400 workers are out"
 * capitalizeSentence("2,400 workers are out"); // => "Two thousand four hundred workers are out"
 * capitalizeSentence("50% of them are out"); // => "Fifty percent of them are out"
 * capitalizeSentence("1,234,567 hours were lost"); // => "A total of 1,234,567 hours were lost"
 * capitalizeSentence("$12.50 a day is strike pay"); // => "A total of $12.50 a day is strike pay"
 * capitalizeSentence("12th week on strike"); // throws LabourError invalid-argument
 * ```
 */
export function capitalizeSentence(text: string, wording: SpellingOfLanguage = spellingEnglish): string {
  try {
    demandText("text", text);
    if (!startsWithFigures(text)) return capitalized(text);
    const { spelling, dates } = wording;
    const [token = ""] = text.split(" ", 1);
    const core = withoutTail(token, (character) => ",;:.)".includes(character));
    const number = core.replace(/[\s\u202f]?%$/u, "");
    const rest = text.slice(core.length);
    const isPercent = number !== core;
    const value = numberIn(number, wording);
    const isDate = dates.months.some((month) => rest.startsWith(dates.day(0, month).slice(1)));
    if (isDate) return refuse("text", text, "recast: it begins with a date");
    if (value !== undefined && isSpelled(value)) {
      const spelled = capitalized(spelling.cardinal(value, isPercent ? "" : rest.trim()));
      return `${spelled}${isPercent ? spelling.percent : ""}${rest}`;
    }
    // The one figure that may begin a sentence is a year.
    if (/^\d{4}$/.test(core)) return text;
    if (value !== undefined || isAmount(number, rest)) return capitalized(spelling.total(text));
    return refuse("text", text, "recast: it begins with figures that are no number of something");
  } catch (error) {
    throw unreadable(error);
  }
}

function startsWithFigures(text: string): boolean {
  const first = text.search(/[\p{L}\p{N}]/u);
  return first !== -1 && /^\p{Nd}/u.test(text.slice(first, first + 2));
}

/** The number that figures give, where this library would write them so. */
function numberIn(figures: string, wording: SpellingOfLanguage): number | undefined {
  const plain = figures.split(wording.thousands).join("").replace(wording.decimal, ".");
  const value = /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
  return value !== undefined && figuresOf(value, wording) === figures ? value : undefined;
}

/** Whether figures are an amount of money, cents and all, by the sign before them or the code after: "$12.00", "0.50 EUR". */
function isAmount(figures: string, rest: string): boolean {
  const [, sign] = /^-?([$€£¥]?)\d+(?:[.,\u202f]\d+)*$/.exec(figures) ?? [];
  return sign !== undefined && (sign !== "" || /^ [A-Z]{3}(?![\p{L}\p{N}])/u.test(rest));
}
