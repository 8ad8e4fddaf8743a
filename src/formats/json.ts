/** How is a dataset read from JSON text, and written as JSON text? */

import type { Issue } from "../core/issue.js";
import { showValue } from "../core/show-value.js";
import type { Dataset } from "../model/dataset.js";
import { safeParseDataset } from "../schemas/parse-dataset.js";
import { guarded } from "./export/guarded.js";
import { fileIssue } from "./file-issues.js";
import { jsonFaultOf, lineAndColumn } from "./json-fault.js";
import { type RepeatedKey, repeatedKeysIn } from "./repeated-keys.js";

/** What was read from a text. */
export interface ImportedDataset {
  /** The dataset; `undefined` where the text is not one. */
  readonly dataset: Dataset | undefined;
  /** Everything that is wrong with it; warnings do not keep it from being used. */
  readonly issues: readonly Issue[];
}

/**
 * The dataset that a JSON text holds. Never throws: a text that is empty, not JSON, or in another encoding than UTF-8
 * gives one issue, with line and column where there is a place; all else is what `safeParseDataset` says of the value.
 * A byte order mark is passed over. A key that is written twice in one object is an error (`invalid-json`) with its line and
 * column, though `JSON.parse` takes it: all but the last of its values would be lost in silence.
 *
 * @example
 * ```ts
 * import { importJson } from "picketline/formats";
 * importJson('{ "formatVersion": 1, }').issues[0]?.message;
 * // => "This is not JSON. Line 1, column 21: the comma before the closing \"}\" has to go."
 * importJson('{ "formatVersion": 1, "formatVersion": 1 }').issues[0]?.message;
 * // => "This is not JSON as it is read here. Line 1, column 23: the key \"formatVersion\" is written twice in one object."
 * importJson("").issues.map(({ code }) => code); // => ["empty-document"]
 * importJson('{ "formatVersion": 1, "organizations": [], "people": [], "bargainingUnits": [], "places": [], "sources": [], "stoppages": [] }').issues; // => []
 * ```
 */
export function importJson(text: string): ImportedDataset {
  if (typeof text !== "string") {
    const received: unknown = text;
    return refused(
      fileIssue(
        "invalid-json",
        `This is no text but ${showValue(received)}; of what is JSON already, see parseDataset.`,
        {
          received,
        },
      ),
    );
  }
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (plain.trim() === "")
    return refused(fileIssue("empty-document", "The document is empty.", { received: "" }));
  let value: unknown;
  try {
    value = JSON.parse(plain);
  } catch {
    return refused(issueOfText(plain));
  }
  const result = safeParseDataset(value);
  const repeated = repeatedKeysIn(plain).map(issueOfKey);
  if (repeated.length > 0) return { dataset: undefined, issues: [...repeated, ...result.issues] };
  return { dataset: result.ok ? result.value : undefined, issues: result.issues };
}

function issueOfKey({ key, line, column }: RepeatedKey): Issue {
  const place = `Line ${line}, column ${column}`;
  const message = `This is not JSON as it is read here. ${place}: the key ${showValue(key)} is written twice in one object.`;
  return fileIssue("invalid-json", message, { received: key });
}

function refused(issue: Issue): ImportedDataset {
  return { dataset: undefined, issues: [issue] };
}

function issueOfText(text: string): Issue {
  // UTF-16 read as UTF-8 has a NUL beside each letter; what was no UTF-8 at all begins with replacement characters.
  if (text.includes("\0")) {
    const utf16 = /^[\uFFFD\u00FF\u00FE]{2}/.test(text) || /^(?:[^\0]\0|\0[^\0]){2}/.test(text);
    return fileIssue(
      "wrong-encoding",
      utf16
        ? "The text is in UTF-16: save it as UTF-8."
        : "This is not text but binary data: a dataset is text in UTF-8.",
    );
  }
  if (text.startsWith("\uFFFD")) {
    return fileIssue("wrong-encoding", "This is not text in UTF-8: save it as UTF-8, if it is text at all.");
  }
  const fault = jsonFaultOf(text);
  if (fault === undefined) return fileIssue("invalid-json", "This is not JSON.");
  const { line, column } = lineAndColumn(text, fault.offset);
  return fileIssue("invalid-json", `This is not JSON. Line ${line}, column ${column}: ${fault.problem}.`);
}

/**
 * A dataset as JSON text: two spaces a level, keys in the order in which the dataset has them, a line break at the end.
 * The same dataset gives the same text, and reading it gives an equal dataset, `extensions` and keys of newer format
 * versions included.
 *
 * @throws `LabourError` with code `invalid-dataset` where the dataset is none that JSON can hold.
 *
 * @example
 * ```ts
 * import { importJson, toJson } from "picketline/formats";
 * const dataset = { formatVersion: 1, organizations: [], people: [], bargainingUnits: [], places: [], sources: [], stoppages: [], extensions: { desk: "labor" } };
 * toJson(dataset).split("\n")[1]; // => "  \"formatVersion\": 1,"
 * importJson(toJson(dataset)).dataset?.extensions; // => { desk: "labor" }
 * ```
 */
export function toJson(dataset: Dataset): string {
  return guarded(dataset, () => `${JSON.stringify(dataset, null, 2)}\n`);
}
