/** What do the words before and after a number say of it? */

import { wordAt } from "./numbers-in-words.js";
import type { AmountClaim, PositionClaim } from "./read-length.js";
import type { Token } from "./tokens.js";

/** What was said of a number, and the token at which that begins. */
export interface Qualifier<Claim> {
  readonly claim: Claim;
  readonly start: number;
}

interface Pattern<Claim> {
  readonly words: readonly string[];
  readonly claim: Claim;
}

/** Patterns from word groups; of two that fit, the longer one comes first. */
function patterns<Claim extends string>(
  groups: Readonly<Partial<Record<Claim, string>>>,
): readonly Pattern<Claim>[] {
  const all = (Object.entries(groups) as [Claim, string][]).flatMap(([claim, words]) =>
    words.split("|").map((group) => ({ words: group.split(" "), claim })),
  );
  return all.sort((a, b) => b.words.length - a.words.length);
}

const nearWords =
  "nearly|almost|nears|near|nearing|neared|approaches|approaching|approached|approach|close to|closing in on|" +
  "coming up on|going on|pushing|inching toward|inching towards|toward|towards|on the verge of|the better part of";

const amountGroups = (): Readonly<Partial<Record<AmountClaim, string>>> => ({
  // "Three days out over 32 days" are 32 days, and "over the past two months" are two.
  exactly: "out over|the past|these past",
  nearly: `${nearWords}|just under|shy of|short of|just shy of|just short of|verging on|within days of|within weeks of|within a day of|within a week of`,
  about: "about|around|roughly|approximately|approx|some|circa",
  moreThan:
    "more than|over|well over|just over|in excess of|past|passes|passed|surpasses|surpassed|exceeds|exceeded|tops|topped|beyond|longer than|upwards of|upward of",
  atLeast: "at least|no less than|no fewer than|not less than|minimum of|a minimum of",
  lessThan: "less than|fewer than|under|not quite|not yet|not even",
  atMost:
    "up to|at most|no more than|no longer than|not more than|as many as|as much as|as long as|maximum of|a maximum of",
  between: "between",
});

const positionGroups = (): Readonly<Partial<Record<PositionClaim, string>>> => ({
  entering:
    "enters|enter|entering|begins|begin|beginning|starts|start|starting|goes into|going into|moves into|moving into",
  completing:
    "completes|completed|completing|ends|ended|ending|finishes|finished|finishing|closes out|closed out|wraps up|wrapped up|after",
  approaching: `${nearWords}|heading into|heads into|headed into|head into|about to enter|set to enter|poised to enter|about to begin|about to start`,
});

/** Words that can stand between a number and what is said of it. */
const fillers: ReadonlySet<string> = new Set(["its", "the", "their", "a", "an", "now"]);

/** What the words before a token say of an amount that begins there. */
export function amountQualifier(tokens: readonly Token[], at: number): Qualifier<AmountClaim> {
  return qualifierBefore(tokens, at, patterns(amountGroups())) ?? { claim: "exactly", start: at };
}

/** What the words before a token say of a place in the count that begins there. */
export function positionQualifier(tokens: readonly Token[], at: number): Qualifier<PositionClaim> {
  return qualifierBefore(tokens, at, patterns(positionGroups())) ?? { claim: "in", start: at };
}

function qualifierBefore<Claim>(
  tokens: readonly Token[],
  at: number,
  known: readonly Pattern<Claim>[],
): Qualifier<Claim> | undefined {
  const direct = patternBefore(tokens, at, known);
  if (direct !== undefined) return direct;
  return fillers.has(wordAt(tokens, at - 1) ?? "") ? patternBefore(tokens, at - 1, known) : undefined;
}

function patternBefore<Claim>(
  tokens: readonly Token[],
  at: number,
  known: readonly Pattern<Claim>[],
): Qualifier<Claim> | undefined {
  const found = known.find(({ words }) =>
    words.every((word, index) => wordAt(tokens, at - words.length + index) === word),
  );
  return found === undefined ? undefined : { claim: found.claim, start: at - found.words.length };
}

/** What stands after an amount can change what is said of it: "six months or so", "six months or more". */
export function laterQualifier(
  tokens: readonly Token[],
  next: number,
): { readonly claim: AmountClaim; readonly next: number } | undefined {
  const word = wordAt(tokens, next);
  if (word === "plus") return { claim: "atLeast", next: next + 1 };
  if (word !== "or") return undefined;
  const after = wordAt(tokens, next + 1);
  if (after === "so") return { claim: "about", next: next + 2 };
  return after === "more" || after === "longer" ? { claim: "atLeast", next: next + 2 } : undefined;
}
