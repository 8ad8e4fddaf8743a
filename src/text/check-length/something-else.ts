/** Is a length in a phrase that of something else than the stoppage, or may it be? */

import { isEnd, toldAgo } from "./from-the-start.js";
import { wordAt } from "./numbers-in-words.js";
import { isBreak, isOtherThing, isStoppageWithin, isStoppageWord } from "./stoppage-words.js";
import type { Token } from "./tokens.js";
import { isAmong } from "./word-lists.js";
import { isAfterSomethingElse } from "./words-before.js";

/** Words before a number by which it is not the length of the whole: "the next two weeks", "waited six weeks". */
const partial =
  "first next final every per within another additional remaining further each wait waits waited waiting";

/** Words after a length that place something else in time or measure what is to come: "two weeks before", "two weeks longer". */
const placing = "before until away longer more ahead";

const joining: ReadonlySet<string> = new Set(["long", "old", "of", "the"]);

/** Words at which what a length belongs to has been named, if it was. */
const ending =
  "since after before as while when and but for in on at to with without over until by from that who is was";

/** Kinds of leave and the like, that stand between a length and what it is of: "12 weeks paid leave". */
const kinds = "paid unpaid sick parental family medical maternity full";

/** A rate: "two days a week". */
const rates: ReadonlySet<string> = new Set(["day", "week", "month", "year"]);

/** What lasts beside a stoppage, and can be another word for it; and words that tell when something else happened. */
const doubtfulThings =
  "hiatus gap break pause lull standoff stalemate impasse deadlock delay silence wait fight battle dispute ago later earlier";

/** The word after a length by which it may be that of something else, where there is one. */
export function doubtfulThing(tokens: readonly Token[], next: number): string | null {
  const word = wordAt(tokens, wordAt(tokens, next) === "long" ? next + 1 : next) ?? "";
  return isAmong(doubtfulThings, word) ? word : null;
}

/** Whether the words around a length, from `start` to `next`, say that it is that of something else. */
export function isOfSomethingElse(
  tokens: readonly Token[],
  start: number,
  next: number,
  kind: "amount" | "position",
): boolean {
  if (isAmong(partial, wordAt(tokens, start - 1) ?? "")) return true;
  const after = wordAt(tokens, next) ?? "";
  if (after === "per" || (after === "a" && rates.has(wordAt(tokens, next + 1) ?? ""))) return true;
  if (isAmong("after since without", after) && isAboutOther(tokens, next + 1)) return true;
  if (kind === "amount") {
    const isFromNow = after === "from" && wordAt(tokens, next + 1) === "now";
    if (isAmong(placing, after) || isFromNow || isAge(tokens, next)) return true;
    if (isTimeToLookBackOn(tokens, start, next)) return true;
    // "Ended the strike four days ago".
    if (after === "ago" && toldAgo(tokens, start) === "end") return true;
  } else if (isPlaceOfSomethingElse(tokens, start, next)) return true;
  return isBeforeSomethingElse(tokens, next) || isAfterSomethingElse(tokens, start, next, kind);
}

/** "12 weeks of paid leave", "30-day waiting list": what a length belongs to is named after it. */
function isBeforeSomethingElse(tokens: readonly Token[], next: number): boolean {
  let at = next;
  while (at < next + 3 && joining.has(wordAt(tokens, at) ?? "")) at += 1;
  if (isOtherThing(tokens, at) || isStrikeNotice(tokens, at)) return true;
  // With a hyphen, or after "of", it belongs to the next noun, whatever adjectives stand before that.
  const isAdjective = tokens[next - 1]?.isHyphened === true || wordAt(tokens, next) === "of";
  const last = at + (isAdjective ? 3 : 2);
  for (; at <= last; at += 1) {
    const word = wordAt(tokens, at) ?? "";
    if (isBreak(tokens, at) || isAmong(ending, word) || isStoppageWord(tokens, at, false)) return false;
    if (isOtherThing(tokens, at)) return true;
    if (!isAdjective && !isAmong(kinds, word)) return false;
  }
  return false;
}

/** "10-day strike notice". */
function isStrikeNotice(tokens: readonly Token[], at: number): boolean {
  return (
    isStoppageWord(tokens, at, false) && isAmong("notice notices vote deadline", wordAt(tokens, at + 1) ?? "")
  );
}

/** "Her first day", "first month's rent", "the first day back": places in another count. */
function isPlaceOfSomethingElse(tokens: readonly Token[], start: number, next: number): boolean {
  const before = wordAt(tokens, start - 1) ?? "";
  if (isAmong("her his my your", before)) return true;
  // "Since day one" is since the start, whenever that was.
  const first = isAmong("the its their", before) ? (wordAt(tokens, start - 2) ?? "") : before;
  if (first === "since" || (before === "from" && wordAt(tokens, start) === "day")) return true;
  const isOwner = /'s$/.test(wordAt(tokens, next - 1) ?? "");
  if (isOwner && !isBreak(tokens, next)) return !isStoppageWithin(tokens, next, 3);
  return wordAt(tokens, next) === "back" && !isStoppageWithin(tokens, next + 1, 4);
}

/** Whether the words before "since" say that it is something else that has lasted: "no talks since October". */
export function isSinceSomethingElse(tokens: readonly Token[], since: number): boolean {
  for (let at = since - 1; at >= since - 4; at -= 1) {
    const word = wordAt(tokens, at) ?? "";
    if (word === "" || word === "out" || isStoppageWord(tokens, at)) return false;
    if (isOtherThing(tokens, at)) return true;
  }
  return false;
}

/** Whether what follows names something else before it names the stoppage, or the end of it: "after talks broke down". */
function isAboutOther(tokens: readonly Token[], from: number): boolean {
  let isNamed = false;
  for (let at = from; at < from + 5; at += 1) {
    const word = wordAt(tokens, at) ?? "";
    if (isBreak(tokens, at) || isAmong("began begun started", word)) return false;
    if (isEnd(word)) return true;
    if (isStoppageWord(tokens, at)) isNamed = true;
    else if (!isNamed && isOtherThing(tokens, at)) return true;
    else if (isNamed && isAmong(ending, word) && word !== "was") return false;
  }
  return false;
}

/** "25-year-old therapist"; a stoppage that is years old is named after it: "a two-year-old strike". */
function isAge(tokens: readonly Token[], next: number): boolean {
  if (wordAt(tokens, next) !== "old" || !/^years?$/.test(wordAt(tokens, next - 1) ?? "")) return false;
  return !isBreak(tokens, next + 1) && ![next + 1, next + 2].some((at) => isStoppageWord(tokens, at));
}

/** "The first strike in 20 years", "in the past two weeks"; but not "in 54 days on strike". */
function isTimeToLookBackOn(tokens: readonly Token[], start: number, next: number): boolean {
  let at = start - 1;
  while (/^(?:the|these|past|last|previous|just)$/.test(wordAt(tokens, at) ?? "")) at -= 1;
  if (wordAt(tokens, at) !== "in") return false;
  return !isStoppageWithin(tokens, next, 3);
}
