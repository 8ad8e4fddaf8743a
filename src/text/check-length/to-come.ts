/** Is a length one of time to come: "54 days left", "will enter its third month"? */

import { wordAt } from "./numbers-in-words.js";
import { isBreak } from "./stoppage-words.js";
import type { Token } from "./tokens.js";
import { isAmong } from "./word-lists.js";

const modals = "will would could might may shall should";

/** What a stoppage does with a length. */
const verbs =
  "have be last reach hit pass mark turn stretch continue run go surpass top exceed near approach complete cross";

/** Whether the words around a length, from `start` to `next`, say that the time is still to come. */
export function isToCome(
  tokens: readonly Token[],
  start: number,
  next: number,
  kind: "amount" | "position",
): boolean {
  return (kind === "amount" && isLeft(tokens, next)) || isForeseen(tokens, start, kind);
}

/** "54 days left before the deadline", "two weeks to go", "in 54 days' time". */
function isLeft(tokens: readonly Token[], next: number): boolean {
  const [word, after] = [wordAt(tokens, next) ?? "", wordAt(tokens, next + 1) ?? ""];
  if (word === "to") return after === "go";
  if (word === "left") return after === "" || isAmong(", before until till in on to for of and", after);
  return isAmong("remaining remain time", word);
}

/** "Will enter its third month", "could last 60 days"; "will begin a three-day strike" is what was announced. */
function isForeseen(tokens: readonly Token[], start: number, kind: "amount" | "position"): boolean {
  // What is said of a place in the count begins with its verb: "enter its third month".
  let isOfLength = kind === "position" || isAmong(verbs, wordAt(tokens, start) ?? "");
  for (let at = start - 1; at > start - 6 && !isBreak(tokens, at); at -= 1) {
    const word = wordAt(tokens, at) ?? "";
    if (isAmong(verbs, word)) isOfLength = true;
    else if (isAmong(modals, word) && !isMonth(tokens, at)) return isOfLength;
  }
  return false;
}

/** Whether "may" can be the month: no verb stands after it. */
function isMonth(tokens: readonly Token[], at: number): boolean {
  const after = wordAt(tokens, at + 1) ?? "";
  return wordAt(tokens, at) === "may" && !isAmong(verbs, after) && !isAmong("enter begin start", after);
}
