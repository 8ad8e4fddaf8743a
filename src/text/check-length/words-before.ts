/** Do the words before a length say that it is that of something else: "raises of 20% over four years"? */

import { unitWordAt } from "./found-length.js";
import { readNumber, wordAt } from "./numbers-in-words.js";
import { bareWord, isBreak, isOtherThing, isStoppageWithin, isStoppageWord } from "./stoppage-words.js";
import type { Token } from "./tokens.js";
import { isAmong } from "./word-lists.js";

/** Words that join a length to what stands before it: "a contract of three years", "no talks for seven weeks". */
const links =
  "for of over lasting lasts lasted run runs running spanning spans covering covers during through";

/** Words at which another clause begins, or nobody is at work: what stands before them is not what lasts. */
const stops = "as while but and when after because since out line struck";

/** What is told by the year or the month that it is paid in. */
const payWords =
  "raise raises increase increases hike hikes pay paid wage wages salary bonus bonuses % $ percent";

/** How many words are looked back on. */
const reach = 5;

/** Whether the words before a length, from `start` to `next`, say that it is that of something else. */
export function isAfterSomethingElse(
  tokens: readonly Token[],
  start: number,
  next: number,
  kind: "amount" | "position",
): boolean {
  if (lookBack(tokens, start - 1, (at) => wordAt(tokens, at) === "hunger") !== undefined) return true;
  // "A raise in the eighth week of the strike".
  if (isAmong("of on into", wordAt(tokens, next) ?? "") && isStoppageWithin(tokens, next + 1, 3))
    return false;
  return kind === "amount" ? isAmountAfter(tokens, start, next) : isPlaceAfter(tokens, start, next);
}

function isAmountAfter(tokens: readonly Token[], start: number, next: number): boolean {
  // "Over four years" begins with the link itself.
  const link = wordAt(tokens, start) === "over" ? start : pastArticle(tokens, start - 1);
  const isLinked =
    isAmong(links, wordAt(tokens, link) ?? "") ||
    (wordAt(tokens, link) === "last" && isAmong("will would to", wordAt(tokens, link - 1) ?? ""));
  const isAgo = wordAt(tokens, next) === "ago";
  if (!isLinked && !isAgo) return false;
  const isInYears = hasUnit(tokens, start, next, /^years?$/);
  const isLong = isInYears || hasUnit(tokens, start, next, /^months?$/);
  const found = lookBack(tokens, isLinked ? link - 1 : start - 1, (at) => {
    const word = bareWord(tokens, at);
    return (
      isOtherThing(tokens, at) ||
      isAmong("back returned", word) ||
      (isLong && isAmong("% $ percent", word)) ||
      (isInYears && isAmong("hired employed worked served owned", word))
    );
  });
  return found !== undefined && !(wordAt(tokens, link) === "for" && isOfStrike(tokens, found));
}

function isPlaceAfter(tokens: readonly Token[], start: number, next: number): boolean {
  // "The contract's first year", "talks enter third month".
  const isVerb = readNumber(tokens, start) === undefined && unitWordAt(tokens, start) === undefined;
  if ((isVerb || /'s$/.test(wordAt(tokens, start - 1) ?? "")) && isOtherThing(tokens, start - 1)) {
    return !isOfStrike(tokens, start - 1);
  }
  const link = pastArticle(tokens, start - 1);
  // "Pay for the first week", "5% in the first year"; but "no raise on day 54".
  if (wordAt(tokens, link) !== "for" && !hasUnit(tokens, start, next, /^(?:month|year)s?$/)) return false;
  const found = lookBack(tokens, link, (at) => isAmong(payWords, bareWord(tokens, at)));
  return found !== undefined && !isOfStrike(tokens, found);
}

function pastArticle(tokens: readonly Token[], at: number): number {
  let before = at;
  while (isAmong("the a an another its full", wordAt(tokens, before) ?? "")) before -= 1;
  return before;
}

function hasUnit(tokens: readonly Token[], start: number, next: number, unit: RegExp): boolean {
  return tokens.slice(start, next).some((_, index) => unit.test(bareWord(tokens, start + index)));
}

/** The nearest of the words before that is looked for, up to a break, another clause or a word for a stoppage. */
function lookBack(
  tokens: readonly Token[],
  from: number,
  isSought: (at: number) => boolean,
): number | undefined {
  for (let at = from; at > from - reach && !isBreak(tokens, at); at -= 1) {
    if (isStoppageWord(tokens, at) || isAmong(stops, bareWord(tokens, at))) return undefined;
    if (isSought(at)) return at;
  }
  return undefined;
}

/** Whether a thing is what the stoppage is about: "on strike over pay", "walked out for better wages". */
function isOfStrike(tokens: readonly Token[], thing: number): boolean {
  for (let at = thing - 1; at > thing - reach && !isBreak(tokens, at); at -= 1) {
    const isFor = isAmong("over for about against", wordAt(tokens, at) ?? "");
    // "Walked out for".
    if (isFor && (isStoppageWord(tokens, at - 1) || isStoppageWord(tokens, at - 2))) return true;
  }
  return false;
}
