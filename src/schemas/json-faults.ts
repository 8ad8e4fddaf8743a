/** Which parts of a value are not JSON, and where? Walks without recursion, so that neither depth nor cycles crash it. */

import { holesIn } from "../core/list-holes.js";
import { walkFault } from "../core/walkable.js";

/** Something that is not JSON, or that cannot be read at all. */
export interface JsonFault {
  /** The code of the issue that it gives. */
  readonly code:
    | "not-json"
    | "circular-value"
    | "too-deep"
    | "sparse-list"
    | "repeated-without-end"
    | "forbidden-key"
    | "unreadable-value";
  /** Where it is, from the value that was walked. */
  readonly path: readonly PropertyKey[];
  /** What was found there; `undefined` where it could not be read. */
  readonly received: unknown;
}

/** How many levels of lists and objects may lie in one another: what copies a record may do so by recursion. */
export const deepestLevel = 500;

/** A list or object on the way, with the way to it. */
interface Visit {
  readonly value: object;
  readonly key: PropertyKey;
  readonly parent: Visit | undefined;
  readonly depth: number;
}

/** Everything in a value that JSON cannot hold or that should not be in it: an empty list where all of it is JSON. */
export function jsonFaults(root: unknown): readonly JsonFault[] {
  if (!isObject(root)) return isJsonLeaf(root) ? [] : [{ code: "not-json", path: [], received: root }];
  const faults: JsonFault[] = [];
  const walked = new Set<object>();
  let repeats = 0;
  const pending: Visit[] = [{ value: root, key: "", parent: undefined, depth: 0 }];
  for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
    if (walked.has(visit.value)) {
      if (isWithinItself(visit)) faults.push(faultOf("circular-value", visit));
      repeats += 1;
      continue;
    }
    walked.add(visit.value);
    try {
      if (!isPlain(visit.value)) faults.push(faultOf("not-json", visit));
      else if (visit.depth > deepestLevel) faults.push(faultOf("too-deep", visit));
      else if (Array.isArray(visit.value) && holesIn(visit.value) !== undefined)
        faults.push(faultOf("sparse-list", visit));
      else for (const child of objectsIn(visit, faults).reverse()) pending.push(child);
    } catch {
      faults.push({ code: "unreadable-value", path: pathOf(visit), received: undefined });
    }
  }
  // Few repeats can still be endless, one in another; what is at fault anyway need not be walked over once more.
  if (repeats > 1 && faults.length === 0 && walkFault(root) === "repeated-without-end") {
    return [{ code: "repeated-without-end", path: [], received: root }];
  }
  return faults;
}

/** The lists and objects in another one, in order. Whatever else is in it is looked at here. */
function objectsIn(parent: Visit, faults: JsonFault[]): Visit[] {
  const objects: Visit[] = [];
  const { value, depth } = parent;
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    const report = (code: JsonFault["code"], received: unknown): void => {
      faults.push({ code, path: [...pathOf(parent), key], received });
    };
    try {
      const inner: unknown = Reflect.get(value, key);
      if (key === "__proto__") report("forbidden-key", inner);
      else if (isObject(inner)) objects.push({ value: inner, key, parent, depth: depth + 1 });
      else if (!isJsonLeaf(inner)) report("not-json", inner);
    } catch {
      report("unreadable-value", undefined);
    }
  }
  return objects;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isJsonLeaf(value: unknown): boolean {
  return value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  // An object from another frame has another Object.prototype, which in turn has none above it.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function isWithinItself(visit: Visit): boolean {
  for (let above = visit.parent; above !== undefined; above = above.parent) {
    if (above.value === visit.value) return true;
  }
  return false;
}

function faultOf(code: JsonFault["code"], visit: Visit): JsonFault {
  return { code, path: pathOf(visit), received: visit.value };
}

function pathOf(visit: Visit): readonly PropertyKey[] {
  const path: PropertyKey[] = [];
  for (let part: Visit = visit; part.parent !== undefined; part = part.parent) path.push(part.key);
  return path.reverse();
}
