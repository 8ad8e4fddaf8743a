/** In which words are the rules told that zod does not have: those of one object, and what JSON cannot hold? */

import type * as z from "zod";
import type { Issue } from "../core/issue.js";
import { jsonPointer } from "../core/json-pointer.js";
import { mostHoles } from "../core/list-holes.js";
import { mostRepeats } from "../core/walkable.js";
import { nameFields, nameValue, subjectOf } from "./fault-words.js";
import { deepestLevel } from "./json-faults.js";
import { isDate, valueAt } from "./received-values.js";
import type { SchemaIssueCode } from "./schema-issues.js";
import { schemaIssue, schemaIssueCodes } from "./schema-issues.js";
import { wrongKindIssue } from "./value-issues.js";

const known = new Set<unknown>(schemaIssueCodes.map(({ code }) => code));

/** The issue for a rule of this library's own, whose code the schema gave as the parameter `fault`. */
export function customIssue(
  issue: z.core.$ZodIssueCustom,
  path: readonly PropertyKey[],
  root: unknown,
): Issue {
  const fault = issue.params?.["fault"];
  const code: SchemaIssueCode = isCode(fault) ? fault : "wrong-type";
  // What zod gives for an object is what it has made of it so far: the value is read from the data itself.
  const received = code === "unreadable-value" ? undefined : valueAt(root, path);
  if (code === "wrong-type") return wrongKindIssue("object", received, path);
  if (code === "not-json" && isDate(received)) {
    const message = `${subjectOf(path)} is a Date object, which JSON cannot hold: dates are text, so put it in quotes, as in "2024-10-21".`;
    return schemaIssue("unquoted-date", jsonPointer(path), message, { received, expected: "text" });
  }
  const words = faultWords(code, received);
  if (words === undefined) {
    const expected = issue.message.replace(/^should /, "");
    const found = nameFields(received);
    const message = `${subjectOf(path)} ${issue.message}${found === undefined ? "" : `, but is ${found}`}.`;
    return schemaIssue(code, jsonPointer(path), message, { received, expected });
  }
  return schemaIssue(code, jsonPointer(path), `${subjectOf(path)} ${words}.`, { received });
}

/** Whether an issue tells of a value that is not JSON, wherever it lies in data of a user's own. */
export function isJsonFault(issue: z.core.$ZodIssueCustom): boolean {
  const fault = issue.params?.["fault"];
  return isCode(fault) && faultWords(fault, undefined) !== undefined;
}

function isCode(value: unknown): value is SchemaIssueCode {
  return known.has(value);
}

/** What is wrong with a list that is mostly holes, after the subject. */
export const sparseWords = `has more than ${mostHoles} entries that are not there: it is longer than what it holds`;

/** What is wrong, after the subject; `undefined` where the schema's own words say it. */
function faultWords(code: SchemaIssueCode, received: unknown): string | undefined {
  switch (code) {
    case "not-json":
      return `is ${nameValue(received)}, which JSON cannot hold: it would be lost when the record is saved`;
    case "circular-value":
      return "contains itself: it could not be saved";
    case "too-deep":
      return `lies more than ${deepestLevel} levels deep: programs that copy it could fail`;
    case "repeated-without-end":
      return `repeats its parts more than ${mostRepeats} times, one in another: it could not be saved`;
    case "sparse-list":
      return sparseWords;
    case "forbidden-key":
      return "is not taken as a key anywhere";
    case "unreadable-value":
      return "cannot be read: the program that holds it failed";
    default:
      return undefined;
  }
}
