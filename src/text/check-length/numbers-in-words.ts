/** Which number do some words or figures of English write? */

import type { Token } from "./tokens.js";
import { placeAmong } from "./word-lists.js";

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

/** The number that begins at a token: figures, or words up to 1,999; `undefined` where none does. */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const word = wordAt(tokens, at);
  if (word === undefined) return undefined;
  if (/^\d/.test(word)) return readFigures(tokens, at, word);
  const { value: hundreds, next } = readHundreds(tokens, at);
  if (hundreds === undefined) return readBelowHundred(tokens, at);
  if (wordAt(tokens, next - 1) === "hundredth") return { value: hundreds, isOrdinal: true, next };
  const rest = readBelowHundred(tokens, wordAt(tokens, next) === "and" ? next + 1 : next);
  if (rest === undefined) return { value: hundreds, isOrdinal: false, next };
  return { ...rest, value: hundreds + rest.value };
}

/** The longest figures that are read as a number. */
const mostFigures = 15;

function readFigures(tokens: readonly Token[], at: number, word: string): ReadNumber | undefined {
  if (word.length > mostFigures) return undefined;
  const value = Number(word.replaceAll(",", ""));
  const [figures, ending] = [tokens[at], tokens[at + 1]];
  const isOrdinal = ending !== undefined && ordinalEndings.has(ending.word) && ending.start === figures?.end;
  if (isOrdinal) return { value, isOrdinal, next: at + 2 };
  const next = afterHalf(tokens, at + 1);
  return { value: next === at + 1 ? value : value + 0.5, isOrdinal, next };
}

/** Past "½" or "1/2". */
function afterHalf(tokens: readonly Token[], at: number): number {
  if (wordAt(tokens, at) === "½") return at + 1;
  return ["1", "/", "2"].every((word, index) => wordAt(tokens, at + index) === word) ? at + 3 : at;
}

/** "hundred", "a hundred", "two hundred", "hundredth". */
function readHundreds(
  tokens: readonly Token[],
  at: number,
): { readonly value: number | undefined; readonly next: number } {
  const isHundred = (index: number): boolean => /^hundred(?:th)?$/.test(wordAt(tokens, index) ?? "");
  if (isHundred(at)) return { value: 100, next: at + 1 };
  const word = wordAt(tokens, at) ?? "";
  const count = word === "a" ? 1 : own(ones, word);
  return count !== undefined && isHundred(at + 1)
    ? { value: count * 100, next: at + 2 }
    : { value: undefined, next: at };
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
