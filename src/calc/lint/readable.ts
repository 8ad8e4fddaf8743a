/** What can be read in a dataset that may hold anything? The guard at the door: behind it nothing can throw. */

import { holesIn } from "../../core/list-holes.js";

/** The keys and indexes that lead to a value from the dataset. */
export type Path = readonly (string | number)[];

type KeyOf<T> = T extends unknown ? keyof T : never;

/** The fields of a T, any of which may be missing or hold anything. */
export type Unsure<T> = { readonly [Key in KeyOf<T>]?: unknown };

/** An object that stands where a T should stand, and where that is. */
export interface Found<T> {
  readonly path: Path;
  readonly fields: Unsure<T>;
}

/** What a field of a T holds: an entry of it where it is a list. */
type HeldBy<T, Key> = T extends unknown
  ? Key extends keyof T
    ? NonNullable<T[Key]> extends readonly (infer Item)[]
      ? Item
      : Extract<NonNullable<T[Key]>, object>
    : never
  : never;

/** No part of the format lies deeper than this by far; what does is cut off. */
const deepest = 64;

/**
 * A plain copy of whatever was passed in, without loops, getters and proxies; an object without fields where it is no
 * object. What cannot be read is left out of the copy.
 */
export function readable<T>(value: unknown): Found<T> {
  const copy = copyOf(value, 0, new Map());
  return { path: [], fields: (isObject(copy) ? copy : {}) as Unsure<T> };
}

function copyOf(value: unknown, depth: number, copies: Map<object, unknown>): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (copies.has(value)) return copies.get(value);
  if (depth > deepest) return undefined;
  copies.set(value, undefined); // what leads back to here is cut off
  const copy = entriesOf(value, (inner) => copyOf(inner, depth + 1, copies));
  copies.set(value, copy);
  return copy;
}

function entriesOf(value: object, copy: (inner: unknown) => unknown): unknown {
  try {
    if (Array.isArray(value)) return holesIn(value) === undefined ? Array.from(value, copy) : undefined;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner)]));
  } catch {
    return undefined; // a getter or a proxy that throws
  }
}

/** Whether a value is an object and no list. */
export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The objects in a list; no object where there is no list. */
export function itemsIn<T, Key extends KeyOf<T> & string>(
  found: Found<T>,
  key: Key,
): Found<HeldBy<T, Key>>[] {
  const list: unknown = found.fields[key];
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) =>
    isObject(item) ? [{ path: [...found.path, key, index], fields: item as Unsure<HeldBy<T, Key>> }] : [],
  );
}

/** The object in a field; `undefined` where there is none. */
export function partIn<T, Key extends KeyOf<T> & string>(
  found: Found<T>,
  key: Key,
): Found<HeldBy<T, Key>> | undefined {
  const part: unknown = found.fields[key];
  if (!isObject(part)) return undefined;
  return { path: [...found.path, key], fields: part as Unsure<HeldBy<T, Key>> };
}

/** The strings in a value: itself, or those of a list, each with its path. */
export function stringsIn(value: unknown, path: Path): { readonly text: string; readonly path: Path }[] {
  if (typeof value === "string") return [{ text: value, path }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((text: unknown, index) =>
    typeof text === "string" ? [{ text, path: [...path, index] }] : [],
  );
}
