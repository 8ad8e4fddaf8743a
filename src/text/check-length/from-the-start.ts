/** Is a length told from the start on, so that the first day is not counted: "two days ago", "two days after it began"? */

import type { CountedEnds } from "../../calc/length/day-counts.js";
import { wordAt } from "./numbers-in-words.js";
import { isBreak } from "./stoppage-words.js";
import type { Token } from "./tokens.js";
import { isAmong } from "./word-lists.js";

/** Words for the start of a stoppage. */
const starts = "began begun begin started struck walked went start";

/** Words for the end of a stoppage: what comes after it is not it any more. */
const ends =
  "end ends ended ending return returns returned returning ratified ratifying ratification settled resolved suspended paused";

/** How far the words of a clause are looked through. */
const reach = 8;

/** Whether a word tells of the end of a stoppage. */
export function isEnd(word: string): boolean {
  return isAmong(ends, word);
}

/** Which ends a length counts by the words after it. "After walking out" is told of who is still out. */
export function endsTold(tokens: readonly Token[], next: number): CountedEnds {
  const word = wordAt(tokens, next);
  if (word === "ago") return "elapsed";
  for (let at = next + 1; word === "after" && at < next + reach && !isBreak(tokens, at); at += 1) {
    if (isAmong(starts, wordAt(tokens, at) ?? "")) return "elapsed";
  }
  return "inclusive";
}

/** Whether it is the start or the end of which the words before "two days ago" tell, the nearest of them. */
export function toldAgo(tokens: readonly Token[], start: number): "start" | "end" | undefined {
  for (let at = start - 1; at > start - reach && !isBreak(tokens, at); at -= 1) {
    const word = wordAt(tokens, at) ?? "";
    if (isAmong(starts, word)) return "start";
    if (isEnd(word)) return "end";
  }
  return undefined;
}
