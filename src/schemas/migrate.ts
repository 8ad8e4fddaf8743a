/** How is a dataset of an older format version brought to the present one? */

import { jsonPointer } from "../core/json-pointer.js";
import type { Result } from "../core/result.js";
import { showValue } from "../core/show-value.js";
import type { Dataset } from "../model/dataset.js";
import { formatVersion } from "../model/dataset.js";
import { formatVersionOf, notARecord, readDataset, withoutThrowing } from "./read-dataset.js";
import { schemaIssue } from "./schema-issues.js";

/** Data of some format version. */
type VersionedData = Readonly<Record<string, unknown>>;

/** One step: from data of one format version to data of the next. It returns new data and leaves the old as it was. */
export type Migration = (data: VersionedData) => VersionedData;

/** The steps, each under the version that it starts from. There is only one version so far, and no step. */
const migrations: ReadonlyMap<number, Migration> = new Map();

/**
 * The dataset in the format version of this release: data of an older version is brought to it step by step, data of
 * this version is validated as it is. Takes anything and never throws; the input is left as it was.
 *
 * Issues are those of `safeParseDataset`, and `unsupported-format-version` or `migration-failed` where a step is
 * missing or fails. Paths point into the data as it is after the steps, which for data of this version is the input.
 * In data of a newer version, keys and event types that this release does not know are kept, each with a warning, and
 * the value is the input itself.
 *
 * @example
 * ```ts
 * import { migrate } from "picketline/schema";
 * const lists = { organizations: [], people: [], bargainingUnits: [], places: [], sources: [], stoppages: [] };
 * migrate({ formatVersion: 1, ...lists }).ok; // => true
 * migrate(lists).issues.map((issue) => issue.code); // => ["missing-format-version"]
 * ```
 *
 * @example
 * ```ts
 * import { migrate } from "picketline/schema";
 * const lists = { organizations: [], people: [], bargainingUnits: [], places: [], sources: [], stoppages: [] };
 * const newer = migrate({ formatVersion: 2, ...lists, mood: "hopeful" });
 * newer.ok; // => true
 * newer.issues.map((issue) => issue.code); // => ["newer-format-version", "newer-key"]
 * ```
 */
export function migrate(input: unknown): Result<Dataset> {
  return migrateBy(migrations, input, formatVersion);
}

/** {@link migrate} by the steps that are given, for a release whose own format version is `current`. */
export function migrateBy(
  steps: ReadonlyMap<number, Migration>,
  input: unknown,
  current: number,
): Result<Dataset> {
  return withoutThrowing(input, () => {
    if (notARecord(input) !== undefined) return readDataset(input, current);
    const version = formatVersionOf(input, current);
    if ("issue" in version || version.number >= current) return readDataset(input, current);
    const moved = stepUp(steps, input as VersionedData, version.number, current);
    return moved.ok ? readDataset(moved.value, current) : moved;
  });
}

function stepUp(
  steps: ReadonlyMap<number, Migration>,
  input: VersionedData,
  from: number,
  current: number,
): Result<VersionedData> {
  let data = input;
  for (let version = from; version < current; version += 1) {
    const step = steps.get(version);
    if (step === undefined)
      return failed(
        "unsupported-format-version",
        `"formatVersion" is ${from}, and this release knows no way from version ${version} to ${current}.`,
        from,
      );
    try {
      data = { ...step(data), formatVersion: version + 1 };
    } catch (error) {
      const reason = error instanceof Error ? `: ${showValue(error.message)}` : "";
      return failed(
        "migration-failed",
        `The dataset could not be brought from format version ${version} to ${version + 1}${reason}.`,
        from,
      );
    }
  }
  return { ok: true, value: data, issues: [] };
}

function failed(
  code: "unsupported-format-version" | "migration-failed",
  message: string,
  received: number,
): Result<VersionedData> {
  return { ok: false, issues: [schemaIssue(code, jsonPointer(["formatVersion"]), message, { received })] };
}
