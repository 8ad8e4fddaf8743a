/** Which words of a phrase name a stoppage, and which something else that lasts? */

import { wordAt } from "./numbers-in-words.js";
import type { Token } from "./tokens.js";
import { isAmong } from "./word-lists.js";

/** What a stoppage is called, and what is done in it. */
const stoppages =
  "strike strikes striking strikers walkout walkouts lockout lockouts stoppage stoppages picket pickets picketing " +
  "picketed action walked walking locked striker dispute";

/** What stands with a word for it: "industrial action", "off the job". */
const besideStoppages = "industrial job labor labour";

/** What else lasts: a length that belongs to it is not that of the stoppage. */
const otherThings =
  "contract contracts deal agreement agreements pact accord settlement package offer offers proposal proposals raise " +
  "raises increase increases hike hikes notice extension hunger cooling mediation talks bargaining negotiations session " +
  "sessions meeting meetings met sentence vote voting campaign deadline truce injunction week workweek work training " +
  "course term ultimatum shift shifts rally rallies vigil fast pay wage wages salary bonus bonuses severance pension " +
  "pensions benefit benefits insurance coverage vacation leave suspension veteran career history experience service " +
  "seniority tenure employment wait waits waiting list backlog appointment appointments lease rent plan supply probation " +
  "moratorium layoff layoffs baby child son daughter infant";

/** Things over which there are strikes: "a three-day pay strike" is one. */
const causes = "contract pay wage wages salary pension pensions benefits";

/** Whether a word names a stoppage or what is done in it; with `beside`, a word that stands with one, too. */
export function isStoppageWord(tokens: readonly Token[], at: number, beside = true): boolean {
  const word = bareWord(tokens, at);
  // A hunger strike stops no work.
  if (wordAt(tokens, at - 1) === "hunger") return false;
  return isAmong(stoppages, word) || (beside && isAmong(besideStoppages, word));
}

/** Whether a word names something else that lasts. */
export function isOtherThing(tokens: readonly Token[], at: number): boolean {
  const word = bareWord(tokens, at);
  return isAmong(otherThings, word) && !(isAmong(causes, word) && isStoppageWord(tokens, at + 1, false));
}

/** A word without the ending of the possessive: "contract's". */
export function bareWord(tokens: readonly Token[], at: number): string {
  return (wordAt(tokens, at) ?? "").replace(/'s$/, "");
}

/** Whether a phrase breaks off at a token: at a mark, a comma, or an end of it. */
export function isBreak(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at) ?? "";
  return word === "" || word === ",";
}

/** Whether one of the next words, up to a break, is one for a stoppage. */
export function isStoppageWithin(tokens: readonly Token[], from: number, words: number): boolean {
  for (let at = from; at < from + words && !isBreak(tokens, at); at += 1) {
    if (isStoppageWord(tokens, at)) return true;
  }
  return false;
}
