/** Is this a dataset of the format version at hand, or of a newer one: all its faults at once, whatever comes in? */

import type { Issue } from "../core/issue.js";
import { jsonPointer } from "../core/json-pointer.js";
import type { Result } from "../core/result.js";
import { showValue } from "../core/show-value.js";
import type { Dataset } from "../model/dataset.js";
import { checkDataset } from "./check-dataset.js";
import { nameValue, remedy, subjectOf } from "./fault-words.js";
import { jsonFaults } from "./json-faults.js";
import { foreignAt, isObject, valueAt } from "./received-values.js";
import { schemaIssue } from "./schema-issues.js";

const versionPath = "/formatVersion";

/** The format version of a dataset, or the issue that it gives. */
export type FormatVersion = { readonly number: number } | { readonly issue: Issue };

/** What format version the data claims to be of, as seen by a release whose own is `current`. */
export function formatVersionOf(data: unknown, current: number): FormatVersion {
  const received = valueAt(data, ["formatVersion"]);
  const expected = `a whole number, such as ${current}`;
  if (received === undefined) {
    const message = `"formatVersion" is missing: write ${current}, the present version of the format.`;
    return { issue: schemaIssue("missing-format-version", versionPath, message, { expected }) };
  }
  if (typeof received === "number" && Number.isSafeInteger(received) && received >= 0)
    return { number: received };
  const ending = typeof received === "string" ? remedy("number", received, [], []) : ".";
  const message = `"formatVersion" should be ${expected}, but is ${nameValue(received)}${ending}`;
  return { issue: schemaIssue("invalid-format-version", versionPath, message, { received, expected }) };
}

/** The issue of data that is no object at all, so that there is nothing in it to check. */
export function notARecord(input: unknown): Issue | undefined {
  const expected =
    "an object with formatVersion, organizations, people, bargainingUnits, places, sources and stoppages";
  if (input === undefined || input === null || (typeof input === "string" && input.trim() === "")) {
    const message = `The document is empty: it should be ${expected}.`;
    return schemaIssue("empty-document", "", message, { received: input, expected });
  }
  if (isObject(input) && foreignAt(input, []) === undefined) return undefined;
  const ending = typeof input === "string" ? ": read the text as JSON or YAML first." : ".";
  const message = `The dataset should be ${expected}, but is ${nameValue(input)}${ending}`;
  return schemaIssue("wrong-type", "", message, { received: input, expected });
}

/**
 * The dataset, or everything that is wrong with it, as seen by a release whose own format version is `current`. Data
 * of an older version is refused; in data of a newer one, keys and event types that are not known are warned of, and
 * the value is the data itself.
 */
export function readDataset(input: unknown, current: number): Result<Dataset> {
  return withoutThrowing(input, () => {
    const refusal = notARecord(input);
    if (refusal !== undefined) return { ok: false, issues: [refusal] };
    const version = formatVersionOf(input, current);
    const checked = checkDataset(input);
    const found = checked.ok ? [] : checked.issues;
    if ("issue" in version) return { ok: false, issues: [version.issue, ...found.filter(isNotOfVersion)] };
    if (version.number < current)
      return { ok: false, issues: [olderVersion(version.number, current), ...found.filter(isNotOfVersion)] };
    if (version.number > current) return readNewer(input, found, version.number, current);
    return checked.ok ? { ok: true, value: checked.value, issues: [] } : { ok: false, issues: found };
  });
}

/** What a reading gives, or issues where it throws: at the places that cannot be read, as far as those can be found. */
export function withoutThrowing<Value>(input: unknown, read: () => Result<Value>): Result<Value> {
  try {
    return read();
  } catch (error) {
    const places = jsonFaults(input).filter(({ code }) => code === "unreadable-value");
    const paths = places.length === 0 ? [[]] : places.map(({ path }) => path);
    return { ok: false, issues: paths.map((path) => unreadable(path, error)) };
  }
}

function unreadable(path: readonly PropertyKey[], error: unknown): Issue {
  const reason = error instanceof Error ? ` with ${showValue(error.message)}` : "";
  const message = `${subjectOf(path)} cannot be read: the program that holds it failed${reason}.`;
  return schemaIssue("unreadable-value", jsonPointer(path), message);
}

function isNotOfVersion(issue: Issue): boolean {
  return issue.path !== versionPath;
}

function olderVersion(received: number, current: number): Issue {
  const message = `"formatVersion" is ${received}, and the present version of the format is ${current}: bring the dataset to it with migrate.`;
  return schemaIssue("older-format-version", versionPath, message, { received, expected: String(current) });
}

function readNewer(
  input: unknown,
  found: readonly Issue[],
  received: number,
  current: number,
): Result<Dataset> {
  const message = `"formatVersion" is ${received}, and this release knows the format up to version ${current}: what it does not know is kept as it is.`;
  const notice = schemaIssue("newer-format-version", versionPath, message, {
    received,
    expected: String(current),
  });
  const issues = [notice, ...found.map(asNewer)];
  if (issues.some(({ severity }) => severity === "error")) return { ok: false, issues };
  // The one place where the type promises more than was checked: a newer record may hold what this release has no type for.
  return { ok: true, value: input as Dataset, issues };
}

function asNewer(issue: Issue): Issue {
  const { code, path, received, expected, suggestion } = issue;
  if (code === "unknown-key") {
    const key = path
      .slice(path.lastIndexOf("/") + 1)
      .replaceAll("~1", "/")
      .replaceAll("~0", "~");
    const message = `${showValue(key)} is not a key that this release knows here: it is kept as it is.`;
    return schemaIssue("newer-key", path, message, { received, expected, suggestion });
  }
  if (code === "unknown-event-type") {
    const message = `The type of event ${showValue(received)} is not known to this release: the event is kept as it is.`;
    return schemaIssue("newer-event-type", path, message, { received, expected, suggestion });
  }
  return issue;
}
