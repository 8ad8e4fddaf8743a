/** Is a length in a phrase that of something else than the stoppage, or may it be? */

import { wordAt } from "./numbers-in-words.js";
import type { Token } from "./tokens.js";
import { isAmong } from "./word-lists.js";

/** Words before a number by which it is not the length of the whole: "the next two weeks", "waited six weeks". */
const partial =
  "first next final every per within another additional remaining further each wait waits waited waiting";

/** Words after a length that place something else in time or measure what is to come: "two weeks before", "two weeks longer". */
const placing = "before until away longer more ahead";

/** What else lasts: a length that belongs to it is not that of the stoppage. */
const otherThings =
  "contract contracts deal agreement agreements pact raise raises increase increases hike notice extension " +
  "hunger cooling mediation talks bargaining negotiations session sessions meeting meetings sentence vote voting " +
  "campaign deadline truce injunction week workweek work training course term ultimatum shift shifts rally rallies " +
  "vigil fast pay wages vacation leave suspension veteran career history experience wait waits backlog lease " +
  "plan supply probation";

const joining: ReadonlySet<string> = new Set(["long", "old", "of", "the"]);

/** A rate: "two days a week". */
const rates: ReadonlySet<string> = new Set(["day", "week", "month", "year"]);

/** What a stoppage is called, and what is done in it. */
const stoppageWords =
  "strike strikes striking strikers walkout walkouts lockout lockouts stoppage stoppages picket pickets picketing " +
  "industrial job labor labour action walked walking locked striker dispute";

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
  if (kind === "amount") {
    if (isAmong(placing, after) || isAge(tokens, next) || isTimeToLookBackOn(tokens, start, next))
      return true;
    if ((after === "after" || after === "since" || after === "without") && isAboutOther(tokens, next + 1)) {
      return true;
    }
  }
  let at = next;
  while (at < next + 3 && joining.has(wordAt(tokens, at) ?? "")) at += 1;
  return isAmong(otherThings, wordAt(tokens, at) ?? "");
}

/** Whether the words before "since" say that it is something else that has lasted: "no talks since October". */
export function isSinceSomethingElse(tokens: readonly Token[], since: number): boolean {
  for (let at = since - 1; at >= since - 4; at -= 1) {
    const word = wordAt(tokens, at) ?? "";
    if (word === "" || isAmong(stoppageWords, word)) return false;
    if (isAmong(otherThings, word)) return true;
  }
  return false;
}

/** Whether what follows names something else before it names the stoppage: "after talks broke down". */
function isAboutOther(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 5; at += 1) {
    const word = wordAt(tokens, at) ?? "";
    if (word === "" || isAmong(stoppageWords, word)) return false;
    if (isAmong(otherThings, word)) return true;
  }
  return false;
}

/** "25-year-old therapist"; a stoppage that is years old is named after it: "a two-year-old strike". */
function isAge(tokens: readonly Token[], next: number): boolean {
  if (wordAt(tokens, next) !== "old" || !/^years?$/.test(wordAt(tokens, next - 1) ?? "")) return false;
  const words = [wordAt(tokens, next + 1), wordAt(tokens, next + 2)].map((word) => word ?? "");
  return (words[0] ?? "") !== "" && !words.some((word) => isAmong(stoppageWords, word));
}

/** "The first strike in 20 years", "in the past two weeks"; but not "in 54 days on strike". */
function isTimeToLookBackOn(tokens: readonly Token[], start: number, next: number): boolean {
  let at = start - 1;
  while (/^(?:the|these|past|last|previous|just)$/.test(wordAt(tokens, at) ?? "")) at -= 1;
  if (wordAt(tokens, at) !== "in") return false;
  return !isStoppageWithin(tokens, next, 3);
}

/** Whether one of the next words, up to a break, is one for a stoppage. */
export function isStoppageWithin(tokens: readonly Token[], from: number, words: number): boolean {
  for (let at = from; at < from + words; at += 1) {
    const word = wordAt(tokens, at) ?? "";
    if (word === "" || word === ",") return false;
    if (isAmong(stoppageWords, word)) return true;
  }
  return false;
}
