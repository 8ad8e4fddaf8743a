/** How are references to merged organisations written anew, so that it can be undone? */

import type { Id } from "../../core/id.js";
import { jsonPointer } from "../../core/json-pointer.js";
import { unreadable } from "../../core/unreadable.js";
import type { Dataset } from "../../model/dataset.js";
import { isObject, readable } from "../lint/readable.js";
import { referenceFields, referencesIn } from "../lint/reference-fields.js";
import { redirectsIn } from "./redirects.js";

/** A field of the record whose ids were replaced. */
export interface ChangedReference {
  /** Where it is: a JSON Pointer from the dataset. */
  readonly path: string;
  /** What it held. */
  readonly before: Id | readonly Id[];
  /** What it holds now. */
  readonly after: Id | readonly Id[];
}

/** A dataset whose references lead to organisations that stand for themselves. */
export interface ResolvedReferences {
  /** The dataset, with the references written anew. */
  readonly dataset: Dataset;
  /** What was changed, in document order: what {@link restoreReferences} needs to undo it. */
  readonly changes: readonly ChangedReference[];
}

/** A dataset whose references were put back. */
export interface RestoredReferences {
  /** The dataset, with the references as they were. */
  readonly dataset: Dataset;
  /** The changes that were not undone: the field holds something else by now. */
  readonly notRestored: readonly ChangedReference[];
}

type Path = readonly (string | number)[];

/**
 * A dataset in which every reference to a merged organisation is one to the organisation that it stands for, with the
 * list of changes. The merged organisations and their redirects (`mergedIntoId`) stay. In a list an id then stands once.
 * Left as they are: redirects that lead back to themselves or to nothing, what would make an organisation a part of
 * itself, ids in fields that can name a person where one has that id, annotations, and `extensions`.
 *
 * @example
 * ```ts
 * import { resolveReferences, restoreReferences, stoppageFromSpan } from "picketline";
 * const span = stoppageFromSpan({ id: "mill-2024", title: "Mill", kind: "strike", from: "2024-10-21", to: "2024-11-02" });
 * const mill = { id: "mill", kind: "employer" as const, name: "The Mill" };
 * const organizations = [mill, { ...mill, id: "mill-inc", mergedIntoId: "mill" }];
 * const stoppages = [{ ...span, employerIds: ["mill-inc"] }];
 * const dataset = { formatVersion: 1, organizations, people: [], bargainingUnits: [], places: [], sources: [], stoppages };
 * const resolved = resolveReferences(dataset);
 * resolved.changes; // => [{ path: "/stoppages/0/employerIds", before: ["mill-inc"], after: ["mill"] }]
 * restoreReferences(resolved.dataset, resolved.changes).dataset; // => dataset
 * ```
 */
export function resolveReferences(dataset: Dataset): ResolvedReferences {
  try {
    const endOf = redirectsIn(dataset);
    const people = new Set(dataset.people.map(({ id }) => id));
    const replaced = new Map<string, { readonly path: Path; readonly ids: Map<Id, Id> }>();
    for (const { field, id, path, holder } of referencesIn(readable<Dataset>(dataset))) {
      const { to } = referenceFields[field];
      if (field === "mergedIntoId" || !to.includes("organisation")) continue;
      if (to.includes("person") && people.has(id)) continue;
      const end = endOf(id);
      if (end.kind !== "organization" || end.organization.id === id) continue;
      const canonicalId = end.organization.id;
      const isOfOrganization = path[0] === "organizations";
      if (isOfOrganization && holder["id"] === canonicalId) continue;
      const whole = typeof path.at(-1) === "number" ? path.slice(0, -1) : path;
      const key = jsonPointer(whole);
      const known = replaced.get(key) ?? { path: whole, ids: new Map<Id, Id>() };
      known.ids.set(id, canonicalId);
      replaced.set(key, known);
    }
    let resolved = dataset;
    const changes: ChangedReference[] = [];
    for (const [pointer, { path, ids }] of replaced) {
      const before = idsAt(dataset, path);
      if (before === undefined) continue;
      const after = typeof before === "string" ? (ids.get(before) ?? before) : canonicalIds(before, ids);
      resolved = withValue(resolved, path, after);
      changes.push({ path: pointer, before, after });
    }
    return { dataset: resolved, changes };
  } catch (error) {
    throw unreadable(error);
  }
}

function canonicalIds(before: readonly Id[], ids: ReadonlyMap<Id, Id>): readonly Id[] {
  return [...new Set(before.map((id) => ids.get(id) ?? id))];
}

/**
 * A dataset in which the changes of {@link resolveReferences} are undone. A field that holds something else by now is
 * left as it is, and its change is given back.
 *
 * @example
 * ```ts
 * import { restoreReferences } from "picketline";
 * const dataset = { formatVersion: 1, organizations: [], people: [], bargainingUnits: [], places: [], sources: [], stoppages: [] };
 * const change = { path: "/stoppages/0/employerIds", before: ["mill-inc"], after: ["mill"] };
 * restoreReferences(dataset, [change]).notRestored; // => [change]
 * ```
 */
export function restoreReferences(
  dataset: Dataset,
  changes: readonly ChangedReference[],
): RestoredReferences {
  try {
    let restored = dataset;
    const notRestored: ChangedReference[] = [];
    for (const change of changes) {
      const path = pathOf(change.path);
      const now = idsAt(restored, path);
      if (now === undefined || !isSame(now, change.after)) notRestored.push(change);
      else restored = withValue(restored, path, change.before);
    }
    return { dataset: restored, notRestored };
  } catch (error) {
    throw unreadable(error);
  }
}

function isSame(a: Id | readonly Id[], b: Id | readonly Id[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function pathOf(pointer: string): Path {
  const parts = pointer.split("/").slice(1);
  return parts.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The id or ids at a path; `undefined` where nothing of the kind is there. */
function idsAt(dataset: Dataset, path: Path): Id | readonly Id[] | undefined {
  let value: unknown = dataset;
  for (const part of path) {
    const key = String(part);
    if (!(Array.isArray(value) || isObject(value)) || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  if (typeof value === "string") return value;
  return Array.isArray(value) && value.every((id) => typeof id === "string") ? value : undefined;
}

/** A dataset with another value at a path that is there. Whatever does not lie on the way is shared with the old one. */
function withValue(dataset: Dataset, path: Path, value: Id | readonly Id[]): Dataset {
  // A value is put in the place of one of the same kind, so that a dataset stays one.
  return replaced(dataset, path, value) as Dataset;
}

function replaced(node: unknown, [part, ...rest]: Path, value: unknown): unknown {
  if (part === undefined) return value;
  if (Array.isArray(node)) {
    return node.map((kept: unknown, at) => (at === Number(part) ? replaced(kept, rest, value) : kept));
  }
  if (!isObject(node)) return node;
  return { ...node, [part]: replaced(node[String(part)], rest, value) };
}
