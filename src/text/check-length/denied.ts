/** Do the words before a length deny it: "has not lasted two months", "has yet to reach day 60"? */

import { wordAt } from "./numbers-in-words.js";
import type { Token } from "./tokens.js";
import { isAmong } from "./word-lists.js";

/** Words that can stand between what denies a length and the length. */
const between =
  "a an the its their for in on at into to yet even quite be been last lasts lasted lasting reach reached reaching hit hits " +
  "hitting pass passed passing enter entered entering cross crossed mark marked turn turned complete completed surpass " +
  "surpassed exceed exceeded top topped stretch stretched go gone make made see seen get gotten";

/** Whether the words before a length, up to another clause, say that it was not reached. */
export function isDenied(tokens: readonly Token[], start: number): boolean {
  for (let at = start - 1; at >= 0; at -= 1) {
    const [before, word] = [wordAt(tokens, at - 1), wordAt(tokens, at) ?? ""];
    if (word.endsWith("n't") || isAmong("not never cannot", word)) return true;
    if ((word === "to" && before === "yet") || (word === "from" && before === "far")) return true;
    if (!isAmong(between, word)) return false;
  }
  return false;
}
