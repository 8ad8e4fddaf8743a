/** How are several things named in a row? */

import type { ListWording } from "./wording/numbers.js";

/** "a", "a and b", "a, b and c". */
export function listOf(items: readonly string[], conjunction = "and"): string {
  const last = items.at(-1);
  if (last === undefined) return "";
  return items.length === 1 ? last : `${items.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

/** {@link listOf} in a language. */
export function listIn(
  items: readonly string[],
  wording: { readonly lists: ListWording },
  kind: keyof ListWording = "and",
): string {
  const last = items.at(-1);
  if (last === undefined) return "";
  return items.length === 1 ? last : wording.lists[kind](items.slice(0, -1).join(", "), last);
}

/** A text with its first letter as a capital, to begin a sentence with. */
export function capitalized(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}
