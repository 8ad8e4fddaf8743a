/** In which words is a fault told: what stands there, what should, and what can be done about it? */

import { showValue } from "../core/show-value.js";
import { firstYear } from "../time/iso-date.js";
import { isDate, isForeign, isObject, tagOf } from "./received-values.js";

/** As many words as are listed in a sentence even where one of them is likely to be the one that was meant. */
export const fewWords = 12;

/** As many fields as are shown of an object. */
const fewFields = 4;

/** Keys whose values look like numbers and are none: a leading zero of theirs is lost where they are unquoted. */
const keysWithZeros = new Set<PropertyKey>(["designation", "postalCode", "id", "socCode", "caseNumber"]);

/** What a sentence is about, by its path: `"title"`, `Entry 2 of "unionIds"`, `The dataset`. */
export function subjectOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return "The dataset";
  if (typeof last !== "number") return showValue(String(last));
  const list = path.at(-2);
  return list === undefined ? `Entry ${last + 1}` : `Entry ${last + 1} of ${showValue(String(list))}`;
}

/** A received value, with the kind of value that it is. */
export function nameValue(value: unknown): string {
  if (typeof value === "string") return `the text ${showValue(value)}`;
  if (typeof value === "number" || typeof value === "bigint") return `the number ${showValue(value)}`;
  if (isObject(value) && !isDate(value) && isForeign(value)) return `a ${tagOf(value)} object`;
  return showValue(value);
}

/** The fields of a small object, for a rule that they break together; `undefined` where there are too many to show. */
export function nameFields(value: unknown): string | undefined {
  if (!isObject(value)) return nameValue(value);
  const fields = Object.entries(value).map(([key, field]) => `${showValue(key)}: ${showValue(field)}`);
  if (fields.length === 0) return "empty";
  return fields.length <= fewFields ? `{ ${fields.join(", ")} }` : undefined;
}

/** Known words in a row: `"strike" or "lockout"`. */
export function listWords(words: readonly string[]): string {
  const shown = words.map((word) => `"${word}"`);
  const last = shown.pop() ?? "";
  return shown.length === 0 ? last : `${shown.join(", ")} or ${last}`;
}

/** How a sentence goes on that names what was probably meant. */
export function didYouMean(suggestion: string | undefined, otherwise = "."): string {
  return suggestion === undefined ? otherwise : `: did you mean "${suggestion}"?`;
}

/** The kinds of value by the names that zod has for them, in words. */
const kinds: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

/** A kind of value in words. */
export function kindInWords(kind: string): string {
  return kinds[kind] ?? "something else";
}

/** What can be done about a value of the wrong kind, as the end of a sentence. */
export function remedy(
  kind: string,
  received: unknown,
  path: readonly PropertyKey[],
  fields: readonly string[],
): string {
  if (received === null) return ": what is not known is left out, not written as null.";
  if (received === undefined) return ": leave the key out where nothing is known.";
  if (kind === "string" && typeof received === "number") {
    const zero = keysWithZeros.has(path.at(-1) ?? "") ? ', so that "0123" keeps its zero' : "";
    return `: put it in quotes${zero}.`;
  }
  if (kind === "string" && typeof received === "boolean") return ": put it in quotes.";
  if (kind === "number" && typeof received === "string" && isNumeric(received))
    return ": write it without quotes.";
  if (kind === "boolean" && typeof received === "string") return ": write true or false, without quotes.";
  if (kind === "array") return ": put it in square brackets, even where there is only one.";
  if (kind === "object" && typeof received === "number" && fields.includes("verbatim")) {
    return `: write it as {"value": ${received}}.`;
  }
  return ".";
}

function isNumeric(text: string): boolean {
  return text.trim() !== "" && Number.isFinite(Number(text));
}

/** What can be done about a text that is not a date, as the end of a sentence. */
export function dateRemedy(text: string): string {
  if (/^\d{4}(?:-|$)/.test(text) && Number(text.slice(0, 4)) < firstYear) {
    return `: years before ${firstYear} are not read, as the Gregorian calendar had not begun.`;
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return ": there is no such day in the calendar.";
  if (/^\d{4}-\d{2}-\d{2}[T ]\d/.test(text)) return ": the time of day has a key of its own.";
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(text))
    return ": the year comes first, then the month, then the day.";
  return ".";
}
