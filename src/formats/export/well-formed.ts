/** How does text leave that is not well-formed Unicode? */

/** What Unicode has for a character that could not be read. */
const replacement = "\uFFFD";

/** A text with each half of a surrogate pair that stands alone replaced by U+FFFD: such halves cannot be written as UTF-8. */
export function wellFormedText(text: string): string {
  return text.replace(/\p{Surrogate}/gu, replacement);
}

/** A value with every text in it well-formed; see {@link wellFormedText}. */
export function wellFormed<Value>(value: Value): Value {
  // What comes back has the shape that went in: only characters within texts differ.
  return wellFormedPart(value) as Value;
}

function wellFormedPart(value: unknown): unknown {
  if (typeof value === "string") return wellFormedText(value);
  if (Array.isArray(value)) return value.map(wellFormedPart);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, wellFormedPart(part)]));
}
