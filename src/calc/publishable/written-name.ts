/** In which ways may a name be written in a text? */

import { plainLetters } from "../../core/plain-name.js";

/** A text as it is searched. */
export interface FoldedText {
  /** In plain letters; a, o and u with two dots, a ring or a stroke keep {@link dots} after them. */
  readonly folded: string;
  /** Where a stretch of it stands in the text, whole letters. */
  readonly placeOf: (start: number, end: number) => readonly [start: number, end: number];
}

/** Stands after a letter that may be written with an e or an a in place of what it bears: "ü", "ø", "å". */
const dots = "\u0308";

/** Folds a text letter by letter, so that what is found in it can be taken out of the text itself. */
export function foldText(text: string): FoldedText {
  return foldBy(text, foldLetter);
}

/** Folds a text for a search word for word: without {@link dots}, and with one space for any stretch of them. */
export function foldWords(text: string): FoldedText {
  return foldBy(text, (letter, before) => {
    const plain = foldLetter(letter);
    return plain === " " && before === " " ? "" : plain.replace(dots, "");
  });
}

/** Words that were said, folded, without the signs around them: a sentence may go on where they ended. */
export function saidWords(text: string): string {
  const { folded } = foldWords(text);
  let [start, end] = [0, folded.length];
  while (start < end && !isOfWord(folded.charAt(start))) start += 1;
  while (end > start && !isOfWord(folded.charAt(end - 1))) end -= 1;
  return folded.slice(start, end);
}

function isOfWord(sign: string): boolean {
  return /[^\p{P}\p{Z}]/u.test(sign);
}

function foldBy(text: string, fold: (letter: string, before: string) => string): FoldedText {
  if (!/[^ -_a-~]| {2}/.test(text)) {
    return { folded: text.toLowerCase(), placeOf: (start, end) => [start, end] };
  }
  let [folded, before] = ["", ""];
  const places: number[] = [];
  for (const { 0: letter, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const plain = fold(letter, before);
    if (plain !== "") before = plain;
    folded += plain;
    while (places.length < folded.length) places.push(index);
  }
  const placeAt = (index: number): number => places[index] ?? text.length;
  return {
    folded,
    placeOf: (start, end) => {
      let next = end;
      while (placeAt(next) === placeAt(end - 1)) next += 1;
      return [placeAt(start), placeAt(next)];
    },
  };
}

function foldLetter(letter: string): string {
  const plain = plainLetters(letter);
  if (/^[aou]$/.test(plain) && /[\u0308\u030aøØ]/.test(letter.normalize("NFD"))) return plain + dots;
  if (plain === "" || plain === "'" || /[\p{L}\p{N}]/u.test(plain)) return plain;
  const [sign = ""] = letter;
  if (/\s/.test(sign)) return " ";
  if (/[“”„‟«»″]/.test(sign)) return '"';
  return /[\p{Pd}−]/u.test(sign) ? "-" : sign;
}

/**
 * What finds a name in a folded text: with any of its accents or none, "ue" for "ü", and short stretches of other
 * characters between its parts. Nothing that repeats stands beside what could take the same letters.
 */
export function patternOfName(name: string): string {
  const { folded } = foldText(name);
  const parts = wordsOf(folded);
  return parts.length > 0
    ? parts.map(patternOfLetters).join("[^\\p{L}\\p{N}]{0,4}")
    : patternOfLetters(folded.trim());
}

function patternOfLetters(folded: string): string {
  let pattern = "";
  for (let index = 0; index < folded.length; index += 1) {
    const [letter = "", next = "", third] = folded.slice(index, index + 3);
    const isDoubled = next === "e" || (next === "a" && letter === "a" && third !== dots);
    if (!"aou".includes(letter)) {
      pattern += letter.replace(/[.*+?^${}()|[\]\\/]/, "\\$&");
    } else if (next === dots) {
      pattern += `${letter}${dots}?${letter === "a" && third !== "a" ? "[ae]" : "e"}?`;
      index += 1;
    } else if (isDoubled) {
      pattern += `${letter}(?:${dots}?${next}${dots}?|${dots})`;
      index += 1;
    } else pattern += `${letter}${dots}?`;
  }
  return pattern;
}

/** A name as it is spelled, accents and all, whatever the case and what stands between its parts. */
export function spellingOf(name: string): string {
  return wordsOf(name.normalize("NFC").toLowerCase()).join(" ");
}

/** The words of a text: letters and digits, with the signs that go with them. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
