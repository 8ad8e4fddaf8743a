/** Is a word among the words of a list? Lists are plain texts, so that loading them works out nothing. */

/** Whether a word is one of a list's, which are separated by single spaces. */
export function isAmong(list: string, word: string): boolean {
  return word !== "" && ` ${list} `.includes(` ${word} `);
}

/** The place of a word in a list, the first being 0; `undefined` where it is none of them. */
export function placeAmong(list: string, word: string): number | undefined {
  const place = list.split(" ").indexOf(word);
  return place === -1 ? undefined : place;
}
