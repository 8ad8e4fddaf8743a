/** Where does the day stand after the time of day: "6 a.m. Oct. 21", "the morning of Oct. 21", "early on Oct. 21"? */

import { wordAt } from "./numbers-in-words.js";
import { afterBreak } from "./read-date.js";
import type { Token } from "./tokens.js";
import { isAmong } from "./word-lists.js";

/** The token after a time of day, or after "on"; `undefined` where neither stands there. */
export function afterTimeOfDay(tokens: readonly Token[], at: number): number | undefined {
  const next = afterPartOfDay(tokens, at) ?? afterClock(tokens, at);
  const on = next === undefined ? at : afterBreak(tokens, next);
  if (wordAt(tokens, on) === "on") return on + 1;
  return next === undefined ? undefined : on;
}

/** "the morning of", "the early hours of", "early", "noon". */
function afterPartOfDay(tokens: readonly Token[], at: number): number | undefined {
  const word = wordAt(tokens, at) ?? "";
  if (isAmong("midnight noon dawn daybreak", word)) return at + 1;
  // "Early October" is a part of the month, and "early Monday" is read with the day of the week.
  if (isAmong("early late", word)) return wordAt(tokens, at + 1) === "on" ? at + 1 : undefined;
  if (word !== "the") return undefined;
  const part = isAmong("early late", wordAt(tokens, at + 1) ?? "") ? at + 2 : at + 1;
  const isPart = isAmong("morning afternoon evening night hours", wordAt(tokens, part) ?? "");
  return isPart && wordAt(tokens, part + 1) === "of" ? part + 2 : undefined;
}

/** "6 a.m.", "12:01 a.m. PT", "6am", "six o'clock" in figures. */
function afterClock(tokens: readonly Token[], at: number): number | undefined {
  if (!/^\d{1,2}$/.test(wordAt(tokens, at) ?? "")) return undefined;
  const hasMinutes = wordAt(tokens, at + 1) === "" && /^\d\d$/.test(wordAt(tokens, at + 2) ?? "");
  const half = hasMinutes ? at + 3 : at + 1;
  const next = afterHalfOfDay(tokens, half);
  if (next === undefined) return undefined;
  return isAmong("et est edt ct cst cdt mt mst mdt pt pst pdt gmt bst", wordAt(tokens, next) ?? "")
    ? next + 1
    : next;
}

/** Past "a.m.", "am" or "o'clock". */
function afterHalfOfDay(tokens: readonly Token[], at: number): number | undefined {
  const word = wordAt(tokens, at) ?? "";
  if (isAmong("am pm o'clock", word)) return at + 1;
  const isSpaced = isAmong("a p", word) && wordAt(tokens, at + 1) === "" && wordAt(tokens, at + 2) === "m";
  return isSpaced ? afterBreak(tokens, at + 3) : undefined;
}
