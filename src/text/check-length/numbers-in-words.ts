/** Which number do some words or figures of English write? */

import type { Token } from "./tokens.js";
import { isAmong, placeAmong } from "./word-lists.js";

/** A number that was read. */
export interface ReadNumber {
  readonly value: number;
  /** Whether it is an ordinal: "eighth", "17th". */
  readonly isOrdinal: boolean;
  /** The index of the token after it. */
  readonly next: number;
}

/** Words for numbers that follow one another by a step. */
interface NumberWords {
  readonly words: string;
  readonly first: number;
  readonly step: number;
}

const ones: NumberWords = {
  words:
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  first: 0,
  step: 1,
};
const tens: NumberWords = {
  words: "twenty thirty forty fifty sixty seventy eighty ninety",
  first: 20,
  step: 10,
};
const ordinalOnes: NumberWords = {
  words:
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
  first: 1,
  step: 1,
};
const ordinalTens: NumberWords = {
  words: "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth",
  first: 20,
  step: 10,
};

const ordinalEndings: ReadonlySet<string> = new Set(["st", "nd", "rd", "th", "d"]);

/** The number that begins at a token: figures, or words up to 20,999; `undefined` where none does. */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const word = wordAt(tokens, at);
  if (word === undefined) return undefined;
  if (/^\d/.test(word)) return readFigures(tokens, at, word);
  const thousands = readMany(tokens, at, "thousand", 1000);
  const afterThousands = thousands === undefined ? at : pastAnd(tokens, thousands.next);
  const hundreds = thousands?.isOrdinal ? undefined : readMany(tokens, afterThousands, "hundred", 100);
  const many = hundreds ?? thousands;
  if (many === undefined) return readBelowHundred(tokens, at);
  const value = (thousands?.value ?? 0) + (hundreds?.value ?? 0);
  if (many.isOrdinal) return { ...many, value };
  const from = pastAnd(tokens, many.next);
  const figures = wordAt(tokens, from) ?? "";
  const rest =
    from > many.next && /^\d{1,2}$/.test(figures)
      ? readFigures(tokens, from, figures)
      : readBelowHundred(tokens, from);
  return rest === undefined ? { ...many, value } : { ...rest, value: value + rest.value };
}

/** The number at a token, with what "and a half" or "and three-quarters" adds to it. */
export function readWithFraction(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const number = readNumber(tokens, at);
  const fraction = number?.isOrdinal === false ? andFraction(tokens, number.next) : undefined;
  if (number === undefined || fraction === undefined) return number;
  return { ...number, value: number.value + fraction.value, next: fraction.next };
}

/**
 * Whether a number is the end of a longer one whose front is not read: "54" in "two million and 54", "8" in "1 3/8" and
 * "5" in "1,5".
 */
export function isCutOff(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1) ?? "";
  const many = "hundred thousand million billion";
  if (isAmong(many, before === "and" ? (wordAt(tokens, at - 2) ?? "") : before)) return true;
  if (isAmong(many, wordAt(tokens, at) ?? "")) {
    return isAmong("few several many", before) || readNumber(tokens, at - 1) !== undefined;
  }
  const longer = readNumber(tokens, at - 1);
  if (longer !== undefined && longer.next > at) return true;
  const [figures, joint, number] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  const isMark = isAmong("/ ,", before) || before === "";
  return (
    isMark &&
    /^\d/.test(figures?.word ?? "") &&
    /^\d/.test(number?.word ?? "") &&
    figures?.end === joint?.start &&
    joint?.end === number?.start
  );
}

/** The longest figures that are read as a number. */
const mostFigures = 15;

function readFigures(tokens: readonly Token[], at: number, word: string): ReadNumber | undefined {
  if (word.length > mostFigures) return undefined;
  const value = Number(word.replace(/[^\d.]/g, ""));
  const [figures, ending] = [tokens[at], tokens[at + 1]];
  const isOrdinal = ending !== undefined && ordinalEndings.has(ending.word) && ending.start === figures?.end;
  if (isOrdinal) return { value, isOrdinal, next: at + 2 };
  const fraction = fractionAt(tokens, at) ?? fractionAt(tokens, at + 1);
  if (fraction === undefined) return { value, isOrdinal, next: at + 1 };
  return {
    value: fraction.next === at + 3 ? fraction.value : value + fraction.value,
    isOrdinal,
    next: fraction.next,
  };
}

/** A part of one, and the token after it. */
interface Fraction {
  readonly value: number;
  readonly next: number;
}

/** "½", "3/4". */
function fractionAt(tokens: readonly Token[], at: number): Fraction | undefined {
  const word = wordAt(tokens, at) ?? "";
  const sign = placeAmong("¼ ⅓ ½ ⅔ ¾", word);
  if (sign !== undefined) return { value: [1 / 4, 1 / 3, 1 / 2, 2 / 3, 3 / 4][sign] ?? 0, next: at + 1 };
  const [above, below] = [Number(word), Number(wordAt(tokens, at + 2))];
  const isFraction = wordAt(tokens, at + 1) === "/" && above > 0 && above < below && below <= 10;
  return isFraction ? { value: above / below, next: at + 3 } : undefined;
}

/** "and a half", "and three-quarters", "and 1/2", "and a third". */
export function andFraction(tokens: readonly Token[], at: number): Fraction | undefined {
  if (wordAt(tokens, at) !== "and") return undefined;
  const above = placeAmong("a one two three", wordAt(tokens, at + 1) ?? "");
  const below = placeAmong("half third quarter thirds quarters", wordAt(tokens, at + 2) ?? "");
  if (above === undefined || below === undefined) return fractionAt(tokens, at + 1);
  return { value: Math.max(1, above) / ([2, 3, 4, 3, 4][below] ?? 1), next: at + 3 };
}

/** "hundred", "a hundred", "two hundred", "hundredth", and the same of thousands. */
function readMany(tokens: readonly Token[], at: number, name: string, times: number): ReadNumber | undefined {
  const word = wordAt(tokens, at) ?? "";
  const count = word === "a" ? 1 : own(ones, word);
  const place = count === undefined ? at : at + 1;
  const many = wordAt(tokens, place);
  const isOrdinal = many === `${name}th`;
  return many === name || isOrdinal ? { value: (count ?? 1) * times, isOrdinal, next: place + 1 } : undefined;
}

function pastAnd(tokens: readonly Token[], at: number): number {
  return wordAt(tokens, at) === "and" ? at + 1 : at;
}

function readBelowHundred(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const word = wordAt(tokens, at) ?? "";
  const single = own(ones, word);
  if (single !== undefined) return { value: single, isOrdinal: false, next: at + 1 };
  const ordinal = own(ordinalOnes, word) ?? own(ordinalTens, word);
  if (ordinal !== undefined) return { value: ordinal, isOrdinal: true, next: at + 1 };
  const ten = own(tens, word);
  if (ten === undefined) return undefined;
  const after = wordAt(tokens, at + 1) ?? "";
  const unit = own(ones, after);
  if (unit !== undefined && unit >= 1 && unit <= 9) {
    return { value: ten + unit, isOrdinal: false, next: at + 2 };
  }
  const last = own(ordinalOnes, after);
  if (last !== undefined && last <= 9) return { value: ten + last, isOrdinal: true, next: at + 2 };
  return { value: ten, isOrdinal: false, next: at + 1 };
}

/** The word of a token; `undefined` past either end. */
export function wordAt(tokens: readonly Token[], index: number): string | undefined {
  return tokens[index]?.word;
}

function own({ words, first, step }: NumberWords, word: string): number | undefined {
  const place = placeAmong(words, word);
  return place === undefined ? undefined : first + place * step;
}
