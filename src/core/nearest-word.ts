/** Which known word did somebody mean who wrote one that is not known? */

import { demandText, refuse } from "./refuse-argument.js";

/**
 * The known word nearest to `word`, or `undefined` where none is near: at most one edit in three letters (of two letters:
 * one put in), case and separators (`-`, `_`, space) left out of account. An edit puts in, takes out or changes a
 * letter, or swaps two that stand side by side. Words of over 60 letters are not compared.
 *
 * @throws `LabourError` with code `invalid-argument` where one of the words is no text.
 *
 * @example
 * ```ts
 * import { nearestWord } from "picketline";
 * nearestWord("organisations", ["organizations", "people"]); // => "organizations"
 * nearestWord("weather", ["organizations", "people"]); // => undefined
 * ```
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  demandText("word", word);
  if (!Array.isArray(known)) refuse("known", known, "a list of words");
  const plain = normalise(word);
  if (plain.length === 0 || plain.length > 60) return undefined;
  let nearest: string | undefined;
  let fewest = Math.max(1, Math.floor(plain.length / 3)) + 1;
  for (const candidate of known) {
    demandText("known", candidate);
    const other = normalise(candidate);
    const edits = editsBetween(plain, other, fewest);
    // One letter of two is shared by chance.
    const isAkin = edits * 2 < Math.max(plain.length, other.length);
    if (edits < fewest && isAkin) [nearest, fewest] = [candidate, edits];
  }
  return nearest;
}

function normalise(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, "");
}

/**
 * The edits that make one word of another (optimal string alignment), or `limit` where there are so many or more. The
 * well-kept libraries for it do not count a swap as one edit, the commonest slip there is, or allocate when loaded.
 */
function editsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  let fewestInLast = 0;
  for (let row = 1; row <= a.length; row += 1) {
    const current: number[] = new Array(b.length + 1).fill(limit);
    current[0] = row;
    let fewest = row;
    // Further from the diagonal there are `limit` edits or more.
    const end = Math.min(b.length, row + limit - 1);
    for (let column = Math.max(1, row - limit + 1); column <= end; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let edits = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (row > 1 && column > 1 && isSwap) edits = Math.min(edits, at(beforeLast, column - 2) + 1);
      current[column] = edits;
      if (edits < fewest) fewest = edits;
    }
    // Each row follows from the two before it, at one edit more where it is a swap.
    if (fewest >= limit && fewestInLast + 1 >= limit) return limit;
    fewestInLast = fewest;
    [beforeLast, last] = [last, current];
  }
  return Math.min(limit, at(last, b.length));
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
