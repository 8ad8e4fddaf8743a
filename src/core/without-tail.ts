/** What is left of a text without certain characters at its end? A pattern such as `/[.,]+$/` would look at each run twice over. */

/** The text up to the last character that `isTail` is not true of. */
export function withoutTail(text: string, isTail: (character: string) => boolean): string {
  let end = text.length;
  while (end > 0 && isTail(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
