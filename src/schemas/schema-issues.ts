/** Which faults does validation tell of, and what does each code mean? */

import type { Issue, Severity } from "../core/issue.js";

/** A code that an issue can have, with what it stands for. */
export interface SchemaIssueKind {
  /** The code: stable, in kebab-case. */
  readonly code: string;
  /** How much it matters. */
  readonly severity: Severity;
  /** What it means and what to do, in a sentence or two. */
  readonly meaning: string;
}

/**
 * Every code of an issue from `parseDataset`, `safeParseDataset` and `migrate`, with its severity and meaning. The
 * codes are stable: one is added in a minor release and taken away or given another meaning in a major one.
 */
export const schemaIssueCodes = [
  {
    code: "empty-document",
    severity: "error",
    meaning: "There is nothing in the document. A dataset is an object with formatVersion and six lists.",
  },
  {
    code: "wrong-type",
    severity: "error",
    meaning:
      "A value is of the wrong kind, such as a number where text should be. Numbers of locals are text.",
  },
  {
    code: "unquoted-date",
    severity: "error",
    meaning:
      "A date has been turned into a Date object, as some YAML parsers do. Dates are text: put them in quotes.",
  },
  { code: "missing-value", severity: "error", meaning: "A key that has to be there is not." },
  {
    code: "unknown-key",
    severity: "error",
    meaning: "A key is not part of the format, or is misspelt. Data of your own goes under extensions.",
  },
  {
    code: "forbidden-key",
    severity: "error",
    meaning:
      "The key __proto__ is not taken anywhere: in many programs it changes every object when it is copied.",
  },
  {
    code: "unknown-word",
    severity: "error",
    meaning: "A value is not one of the words that may stand there, or is misspelt.",
  },
  {
    code: "unknown-event-type",
    severity: "error",
    meaning: "The type of an event is not known, or is misspelt.",
  },
  {
    code: "invalid-number",
    severity: "error",
    meaning:
      "A number is out of the range that makes sense there, or is not whole where it counts something.",
  },
  { code: "invalid-text", severity: "error", meaning: "A text is blank. What is not known is left out." },
  {
    code: "invalid-id",
    severity: "error",
    meaning: "An id is not a slug of lower-case letters, digits and single hyphens.",
  },
  { code: "invalid-date", severity: "error", meaning: "A text is not a day of the calendar as YYYY-MM-DD." },
  {
    code: "invalid-partial-date",
    severity: "error",
    meaning: "A text is neither a day of the calendar nor one of the vaguer dates (EDTF) that are read.",
  },
  {
    code: "open-ended-date",
    severity: "error",
    meaning:
      "The date of an event has an end that is open or not known. Write the widest interval that the source vouches for.",
  },
  {
    code: "invalid-time",
    severity: "error",
    meaning: "A text is not a time of day as HH:MM on the 24-hour clock.",
  },
  {
    code: "unknown-zone",
    severity: "error",
    meaning: "A time zone is not in the IANA database by that name.",
  },
  {
    code: "invalid-amount",
    severity: "error",
    meaning: "An amount of money is not a plain decimal number, as text.",
  },
  {
    code: "invalid-currency",
    severity: "error",
    meaning: "A currency is not a code of three capital letters.",
  },
  { code: "invalid-country", severity: "error", meaning: "A country is not a code of two capital letters." },
  {
    code: "invalid-address",
    severity: "error",
    meaning: "A web address does not start with http:// or https://.",
  },
  { code: "invalid-language", severity: "error", meaning: "A language is not a tag such as en or es-MX." },
  {
    code: "invalid-pointer",
    severity: "error",
    meaning: "The target of an annotation is not a JSON Pointer.",
  },
  {
    code: "quantity-value-and-range",
    severity: "error",
    meaning: "A quantity has a value and a min or max: it is either one number or a range.",
  },
  {
    code: "quantity-range-reversed",
    severity: "error",
    meaning: "The min of a quantity is larger than its max.",
  },
  {
    code: "quantity-empty",
    severity: "error",
    meaning:
      "A quantity has neither a number nor the words of the source. A number that is not known is left out.",
  },
  {
    code: "no-speaker",
    severity: "error",
    meaning: "A speaker has no person, organisation or description.",
  },
  {
    code: "empty-statement",
    severity: "error",
    meaning: "A statement has neither a quote nor a paraphrase.",
  },
  {
    code: "empty-object",
    severity: "error",
    meaning: "An object all of whose fields may be left out has none of them: leave the object out.",
  },
  {
    code: "not-json",
    severity: "error",
    meaning: "Under extensions or was there is something that JSON cannot hold and that would be lost.",
  },
  { code: "circular-value", severity: "error", meaning: "A value contains itself." },
  {
    code: "too-deep",
    severity: "error",
    meaning: "Lists and objects lie in one another more than 500 levels deep.",
  },
  {
    code: "sparse-list",
    severity: "error",
    meaning: "More than 1,000 entries of a list are not there: it is longer than what it holds.",
  },
  {
    code: "repeated-without-end",
    severity: "error",
    meaning:
      "Lists or objects that stand in several places would have to be written more than 1,000,000 times over.",
  },
  {
    code: "unreadable-value",
    severity: "error",
    meaning: "Reading a value made the program that holds it fail.",
  },
  {
    code: "missing-format-version",
    severity: "error",
    meaning: "The dataset does not say in which version of the format it is written.",
  },
  {
    code: "invalid-format-version",
    severity: "error",
    meaning: "The format version is not a whole number from 0.",
  },
  {
    code: "older-format-version",
    severity: "error",
    meaning: "The dataset is in an older version of the format: bring it to the present one with migrate.",
  },
  {
    code: "unsupported-format-version",
    severity: "error",
    meaning:
      "The dataset is in an older version of the format that this release cannot bring to the present one.",
  },
  {
    code: "migration-failed",
    severity: "error",
    meaning: "A step from an older version of the format to the next could not make sense of the dataset.",
  },
  {
    code: "newer-format-version",
    severity: "info",
    meaning:
      "The dataset is in a newer version of the format: what this release does not know is kept and warned of.",
  },
  {
    code: "newer-key",
    severity: "warning",
    meaning:
      "A dataset in a newer version of the format has a key that this release does not know; it is kept.",
  },
  {
    code: "newer-event-type",
    severity: "warning",
    meaning:
      "A dataset in a newer version of the format has a type of event that this release does not know; it is kept.",
  },
] as const satisfies readonly SchemaIssueKind[];

/** The codes of {@link schemaIssueCodes}. */
export type SchemaIssueCode = (typeof schemaIssueCodes)[number]["code"];

const severities = new Map<SchemaIssueCode, Severity>(
  schemaIssueCodes.map(({ code, severity }) => [code, severity]),
);

/** What an issue tells besides its code, path and message. Whatever is `undefined` is left out of the issue. */
export interface IssueDetails {
  /** The value that was found there. */
  readonly received?: unknown;
  /** What would have been right, in words. */
  readonly expected?: string | undefined;
  /** The nearest known word. */
  readonly suggestion?: string | undefined;
}

/** An issue with a code of this catalogue. */
export function schemaIssue(
  code: SchemaIssueCode,
  path: string,
  message: string,
  details: IssueDetails = {},
): Issue {
  const { received, expected, suggestion } = details;
  return {
    code,
    path,
    message,
    severity: severities.get(code) ?? "error",
    ...(received === undefined ? {} : { received }),
    ...(expected === undefined ? {} : { expected }),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}
