/** In which words is it told that one value is missing, of the wrong kind, misspelt or out of range? */

import type { Issue } from "../core/issue.js";
import { jsonPointer } from "../core/json-pointer.js";
import { nearestWord } from "../core/nearest-word.js";
import { showValue } from "../core/show-value.js";
import { tryPartialDate } from "../time/partial-date.js";
import {
  dateRemedy,
  didYouMean,
  fewWords,
  kindInWords,
  listWords,
  nameValue,
  remedy,
  subjectOf,
} from "./fault-words.js";
import { hasKey, isDate, valueAt } from "./received-values.js";
import type { SchemaIssueCode } from "./schema-issues.js";
import { schemaIssue } from "./schema-issues.js";
import type { TextFormat } from "./text-formats.js";
import { textFormats } from "./text-formats.js";

type Path = readonly PropertyKey[];

/** A key that has to be there is not. */
export function missingIssue(expected: string, path: Path): Issue {
  const message = `${subjectOf(path)} is missing: it should be ${expected}.`;
  return schemaIssue("missing-value", jsonPointer(path), message, { expected });
}

/** A value is of the wrong kind, by the names that zod has for kinds; `fields` are those of an expected object. */
export function wrongKindIssue(
  kind: string,
  received: unknown,
  path: Path,
  fields: readonly string[] = [],
): Issue {
  return notAsExpected(kindInWords(kind), received, path, remedy(kind, received, path, fields));
}

/** A value is not what is expected, and no word that is misspelt either. */
export function notAsExpected(expected: string, received: unknown, path: Path, ending = "."): Issue {
  const found = `${subjectOf(path)} should be ${expected}, but is ${nameValue(received)}`;
  if (!isDate(received)) {
    return schemaIssue("wrong-type", jsonPointer(path), found + ending, { received, expected });
  }
  const message = `${found}, as some YAML parsers make of dates: dates are text, so put it in quotes, as in "2024-10-21".`;
  return schemaIssue("unquoted-date", jsonPointer(path), message, { received, expected });
}

/** A value is none of the words that may stand there. */
export function unknownWordIssue(words: readonly string[], path: Path, root: unknown): Issue {
  const received = valueAt(root, path);
  const expected = listWords(words);
  if (!hasKey(root, path)) return missingIssue(expected, path);
  if (typeof received !== "string") return notAsExpected(expected, received, path);
  // Of all that is told apart by a field, only events are told apart by one that is called "type".
  const code = path.at(-1) === "type" ? "unknown-event-type" : "unknown-word";
  return misspeltIssue(code, words, expected, path, received);
}

/** A text is none of the known words; `expected` says in words what may stand there. */
export function misspeltIssue(
  code: SchemaIssueCode,
  words: readonly string[],
  expected: string,
  path: Path,
  received: string,
): Issue {
  const suggestion = nearestWord(received, words);
  const shown =
    words.length > fewWords && suggestion !== undefined ? `one of ${words.length} known words` : expected;
  const message = `${subjectOf(path)} should be ${shown}, but is ${showValue(received)}${didYouMean(suggestion)}`;
  return schemaIssue(code, jsonPointer(path), message, { received, expected, suggestion });
}

/** Keys of the object at a path are none of those that are known there. There may be a million of them. */
export function unknownKeyIssues(
  known: readonly string[],
  keys: readonly string[],
  path: Path,
  root: unknown,
): readonly Issue[] {
  const expected = listWords(known);
  return keys.map((key) => unknownKeyIssue(known, expected, [...path, key], root));
}

function unknownKeyIssue(known: readonly string[], expected: string, path: Path, root: unknown): Issue {
  const key = String(path.at(-1));
  const received = valueAt(root, path);
  if (key === "__proto__") {
    const message = `${showValue(key)} is not taken as a key anywhere.`;
    return schemaIssue("forbidden-key", jsonPointer(path), message, { received });
  }
  const suggestion = nearestWord(key, known);
  const elsewhere = known.includes("extensions")
    ? ': data of your own goes under "extensions".'
    : `: known are ${expected}.`;
  const message = `${showValue(key)} is not a key that is known here${didYouMean(suggestion, elsewhere)}`;
  return schemaIssue("unknown-key", jsonPointer(path), message, { received, expected, suggestion });
}

/** A text does not have the form that it should. */
export function textFormatIssue(name: string, path: Path, root: unknown): Issue {
  const received = String(valueAt(root, path));
  // Of a date that should have two ends it is told that an end is open only where it is a date at all.
  const failed = name === "boundedDate" && tryPartialDate(received) === undefined ? "partialDate" : name;
  const format: TextFormat = Object.hasOwn(textFormats, failed)
    ? textFormats[failed as keyof typeof textFormats]
    : textFormats.text;
  const { code, expected } = format;
  const suggestion =
    name === "timeZone" ? nearestWord(received, Intl.supportedValuesOf("timeZone")) : undefined;
  const found = `${subjectOf(path)} should be ${expected}, but is ${showValue(received)}`;
  const message = found + didYouMean(suggestion, formatRemedy(code, received));
  return schemaIssue(code, jsonPointer(path), message, { received, expected, suggestion });
}

function formatRemedy(code: TextFormat["code"], received: string): string {
  if (code === "invalid-text") return ": what is not known is left out.";
  return code === "invalid-date" || code === "invalid-partial-date" ? dateRemedy(received) : ".";
}

/** A number is out of range, or not whole. */
export function numberIssue(expected: string, path: Path, root: unknown): Issue {
  const received = valueAt(root, path);
  const message = `${subjectOf(path)} should be ${expected}, but is ${showValue(received)}.`;
  return schemaIssue("invalid-number", jsonPointer(path), message, { received, expected });
}
