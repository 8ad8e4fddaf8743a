/** Is this a dataset? The two entries for data from outside. */

import type { Issue } from "../core/issue.js";
import { LabourError } from "../core/labour-error.js";
import type { Result } from "../core/result.js";
import type { Dataset } from "../model/dataset.js";
import { formatVersion } from "../model/dataset.js";
import { readDataset } from "./read-dataset.js";

/** How many faults the message of the error names; its `issues` has them all. */
const faultsNamed = 3;

/**
 * The dataset that the input is, or everything that is wrong with it, each with the JSON Pointer of its place. Takes
 * anything, such as what `JSON.parse` or a YAML parser returned, and never throws; the input is left as it was, and
 * the value is the input itself, so that what changes it later changes both. Only where the input is made of other
 * objects than plain ones, such as instances of a class, is the value a plain copy.
 *
 * Only single entities are checked here; whether they fit together is a question for `lint`. Data of an older format
 * version gives `older-format-version`: see `migrate`. In data of a newer one, keys and event types that this release
 * does not know are kept, each with a warning, and the value is the input itself. The codes are in `schemaIssueCodes`.
 *
 * @example
 * ```ts
 * import { safeParseDataset } from "picketline/schema";
 * const lists = { organizations: [], people: [], bargainingUnits: [], places: [], sources: [], stoppages: [] };
 * safeParseDataset({ formatVersion: 1, ...lists }).ok; // => true
 * const { people, ...others } = lists;
 * safeParseDataset({ formatVersion: 1, peple: people, ...others }).issues.map((issue) => [issue.code, issue.path]);
 * // => [["missing-value", "/people"], ["unknown-key", "/peple"]]
 * ```
 *
 * @example
 * ```ts
 * import { safeParseDataset } from "picketline/schema";
 * safeParseDataset("").issues.map((issue) => issue.code); // => ["empty-document"]
 * ```
 */
export function safeParseDataset(input: unknown): Result<Dataset> {
  return readDataset(input, formatVersion);
}

/**
 * The dataset that the input is. {@link safeParseDataset} is the same with issues instead of an error.
 *
 * @throws `LabourError` with code `invalid-dataset`, whose `issues` lists everything that is wrong with the input and
 * whose message names the first few.
 *
 * @example
 * ```ts
 * import { parseDataset } from "picketline/schema";
 * const lists = { organizations: [], people: [], bargainingUnits: [], places: [], sources: [], stoppages: [] };
 * parseDataset({ formatVersion: 1, ...lists }).stoppages; // => []
 * ```
 *
 * @example
 * ```ts
 * import { parseDataset } from "picketline/schema";
 * parseDataset({ stoppages: "none" }); // throws LabourError invalid-dataset
 * ```
 */
export function parseDataset(input: unknown): Dataset {
  const result = safeParseDataset(input);
  if (result.ok) return result.value;
  const faults = result.issues.filter(({ severity }) => severity === "error");
  throw new LabourError("invalid-dataset", summaryOf(faults), result.issues);
}

function summaryOf(faults: readonly Issue[]): string {
  const named = faults
    .slice(0, faultsNamed)
    .map(({ path, message }) => (path === "" ? message : `${placeOf(path)}: ${message}`));
  const left = faults.length - named.length;
  const count = faults.length === 1 ? "one fault" : `${faults.length} faults`;
  const more = left === 0 ? "" : ` … and ${left} more, all of them in "issues".`;
  return `The dataset has ${count}. ${named.join(" ")}${more}`;
}

function placeOf(path: string): string {
  return path.length > 200 ? `${path.slice(0, 200)}…` : path;
}
