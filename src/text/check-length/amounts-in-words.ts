/** Which length does a unit name that no number stands before: "a week", "half a year", "monthlong"? */

import { foundAmount, shortOf } from "./found-amount.js";
import type { Found } from "./found-length.js";
import { unitWordAt } from "./found-length.js";
import { toldAgo } from "./from-the-start.js";
import { andFraction, readNumber, wordAt } from "./numbers-in-words.js";
import { isStoppageWithin } from "./stoppage-words.js";
import type { Token } from "./tokens.js";
import { isAmong } from "./word-lists.js";

/** "half a year", "half-year". */
export function halfUnitAmount(tokens: readonly Token[], at: number): Found | undefined {
  if (wordAt(tokens, at) !== "half") return undefined;
  const unitIndex = wordAt(tokens, at + 1) === "a" ? at + 2 : at + 1;
  const found = unitWordAt(tokens, unitIndex);
  if (found === undefined || found.unit === "day") return undefined;
  const { unit, times } = found;
  return foundAmount(tokens, at, { unit, number: 0.5 * times, upTo: null, next: unitIndex + 1 });
}

/** Words before "a week" by which it is a length; without one it may be a rate ("40 hours a week"). */
const lengthCues =
  "for after lasted lasting lasts been than about around over nearly almost least under past nears nearing approaches approaching on yet is was";

const lengthTails: ReadonlySet<string> = new Set(["long", "old", "into", "after", "and", "short", "shy"]);

/** "a week", "a year and a half". */
export function oneUnit(tokens: readonly Token[], at: number): Found | undefined {
  const found = unitWordAt(tokens, at + 1);
  const article = wordAt(tokens, at);
  if ((article !== "a" && article !== "an") || found?.isSingular !== true) return undefined;
  const isLength =
    at === 0 ||
    isAmong(lengthCues, wordAt(tokens, at - 1) ?? "") ||
    lengthTails.has(wordAt(tokens, at + 2) ?? "") ||
    isStoppageWithin(tokens, at + 2, 1) ||
    (wordAt(tokens, at + 2) === "ago" && toldAgo(tokens, at) === "start") ||
    shortOf(tokens, { unit: found.unit, number: 1, extraDays: 0, next: at + 2 }) !== undefined;
  if (!isLength) return undefined;
  const { unit, times } = found;
  const fraction = andFraction(tokens, at + 2);
  const number = (1 + (fraction?.value ?? 0)) * times;
  return foundAmount(tokens, at, { unit, number, upTo: null, next: fraction?.next ?? at + 2 });
}

/** "monthlong", "month-long"; "weekslong", "weeks-long" and "weeks on strike" are at least two of them. */
export function unitWithoutNumber(tokens: readonly Token[], at: number): Found | undefined {
  const joined = /^(days?|weeks?|months?|years?)long$/.exec(wordAt(tokens, at) ?? "")?.[1];
  const found =
    joined === undefined
      ? unitWordAt(tokens, at)
      : unitWordAt([{ word: joined, start: 0, end: 0, isHyphened: false }], 0);
  if (found === undefined) return undefined;
  // "Two monthlong strikes" are no length of one.
  if (readNumber(tokens, at - 1) !== undefined) return undefined;
  const isLongNext = joined === undefined && wordAt(tokens, at + 1) === "long";
  const isLong = joined !== undefined || isLongNext;
  const isOnStrike =
    !found.isSingular && wordAt(tokens, at + 1) === "on" && isStoppageWithin(tokens, at + 2, 2);
  if (!isLong && !isOnStrike) return undefined;
  const { unit, times, isSingular } = found;
  return foundAmount(tokens, at, {
    unit,
    number: (isSingular ? 1 : 2) * times,
    upTo: null,
    next: isLongNext ? at + 2 : at + 1,
    ...(isSingular ? {} : { claim: "atLeast" }),
  });
}
