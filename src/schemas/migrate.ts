/** How is a dataset of an older format version brought to the present one? */

import type { Issue } from "../core/issue.js";
import { jsonPointer } from "../core/json-pointer.js";
import type { Result } from "../core/result.js";
import { showValue } from "../core/show-value.js";
import type { Dataset } from "../model/dataset.js";
import { formatVersion } from "../model/dataset.js";
import { jsonFaults } from "./json-faults.js";
import { fromDraft } from "./migrations/from-draft.js";
import type { Migration, VersionedData } from "./migrations/migration.js";
import { formatVersionOf, notARecord, readDataset, withoutThrowing } from "./read-dataset.js";
import { schemaIssue } from "./schema-issues.js";
import { sparseLists } from "./sparse-lists.js";

/** The steps, each under the version that it starts from. */
const migrations: ReadonlyMap<number, Migration> = new Map([[0, fromDraft]]);

/**
 * The dataset in the format version of this release: data of an older version is brought to it step by step, data of
 * this version is validated as it is. Takes anything and never throws; the input is left as it was.
 *
 * The oldest version is 0, a draft in which the `timeline` of a stoppage was called `events`. A key that the version of
 * the data does not have is an error, as it is in data of this version; nothing is overwritten or dropped on the way.
 *
 * Issues are those of `safeParseDataset`, and `unsupported-format-version` or `migration-failed` where a step is
 * missing or fails. Paths point into the input; messages name keys as this version does.
 * In data of a newer version, keys and event types that this release does not know are kept, each with a warning, and
 * the value is the input itself.
 *
 * @example
 * ```ts
 * import { migrate } from "picketline/schema";
 * const lists = { organizations: [], people: [], bargainingUnits: [], places: [], sources: [], stoppages: [] };
 * migrate({ formatVersion: 1, ...lists }).ok; // => true
 * migrate(lists).issues.map((issue) => issue.code); // => ["missing-format-version"]
 * const began = { id: "out", type: "began", date: "2024-10-21" };
 * const mill = { id: "mill", title: "Mill", kind: "strike", unionIds: [], employerIds: [], demands: [], statements: [] };
 * const draft = migrate({ formatVersion: 0, ...lists, stoppages: [{ ...mill, events: [began] }] });
 * draft.ok && draft.value.stoppages[0]?.timeline; // => [{ id: "out", type: "began", date: "2024-10-21" }]
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
    const sparse = sparseLists(input);
    if (sparse.length > 0) return { ok: false, issues: sparse };
    const moved = stepUp(steps, input as VersionedData, version.number, current);
    if (moved.failure !== undefined) return { ok: false, issues: [moved.failure] };
    const read = readDataset(moved.data, current);
    const found = moved.issues.map(placeOf);
    const issues = [
      ...moved.issues,
      ...read.issues
        .map((issue) => ({ ...issue, path: moved.pathBefore(issue.path) }))
        .filter((issue) => !found.includes(placeOf(issue))),
    ];
    if (read.ok && moved.issues.every(({ severity }) => severity !== "error")) return { ...read, issues };
    return { ok: false, issues };
  });
}

function placeOf({ code, path }: Issue): string {
  return `${code} ${path}`;
}

/** Data after the steps, what they found, with paths into the input, and the way back from a path. */
interface SteppedUp {
  readonly data: VersionedData;
  readonly issues: readonly Issue[];
  readonly pathBefore: (path: string) => string;
  /** Why there is no way to the present version. */
  readonly failure?: Issue;
}

function stepUp(
  steps: ReadonlyMap<number, Migration>,
  input: VersionedData,
  from: number,
  current: number,
): SteppedUp {
  let stepped: SteppedUp = { data: input, issues: [], pathBefore: (path) => path };
  for (let version = from; version < current; version += 1) {
    const step = steps.get(version);
    if (step === undefined) {
      const message = `"formatVersion" is ${from}, and this release knows no way from version ${version} to ${current}.`;
      return { ...stepped, failure: failure("unsupported-format-version", message, from) };
    }
    try {
      stepped = stepOnce(step, stepped, version + 1);
    } catch (error) {
      // A getter that throws is a fault of the data, at a place that can be named.
      if (jsonFaults(input).some(({ code }) => code === "unreadable-value")) throw error;
      const reason = error instanceof Error ? `: ${showValue(error.message)}` : "";
      const message = `The dataset could not be brought from format version ${version} to ${version + 1}${reason}.`;
      return { ...stepped, failure: failure("migration-failed", message, from) };
    }
  }
  return stepped;
}

function stepOnce(step: Migration, { data, issues, pathBefore }: SteppedUp, next: number): SteppedUp {
  const migrated = step.apply(data);
  return {
    data: { ...migrated.data, formatVersion: next },
    issues: [...issues, ...migrated.issues.map((issue) => ({ ...issue, path: pathBefore(issue.path) }))],
    pathBefore: (path) => pathBefore(step.pathBefore(path)),
  };
}

function failure(
  code: "unsupported-format-version" | "migration-failed",
  message: string,
  received: number,
): Issue {
  return schemaIssue(code, jsonPointer(["formatVersion"]), message, { received });
}
