/** Which known word did somebody mean who wrote one that is not known? */

import { closest, distance } from "fastest-levenshtein";

/**
 * The known word nearest to `word`, or `undefined` where none is near: at most one edit in three letters, case
 * and separators (`-`, `_`, space) left out of account. Words of over 60 letters are not compared.
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  if (word.length === 0 || word.length > 60 || known.length === 0) return undefined;
  const plain = normalise(word);
  const byPlain = new Map(known.map((candidate) => [normalise(candidate), candidate]));
  const nearest = closest(plain, [...byPlain.keys()]);
  const edits = distance(plain, nearest);
  return edits <= Math.max(1, Math.floor(plain.length / 3)) ? byPlain.get(nearest) : undefined;
}

function normalise(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, "");
}
