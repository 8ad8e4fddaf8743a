/** How are several things named in a row? */

/** "a", "a and b", "a, b and c". */
export function listOf(items: readonly string[], conjunction = "and"): string {
  const last = items.at(-1);
  if (last === undefined) return "";
  return items.length === 1 ? last : `${items.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

/** A text with its first letter as a capital, to begin a sentence with. */
export function capitalized(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}
