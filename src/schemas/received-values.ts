/** What stands at a place in data from outside? Reads own properties only, so that no prototype has a say. */

type Path = readonly PropertyKey[];

/** Whether a value is an object and no list. */
export function isObject(value: unknown): value is Readonly<Record<PropertyKey, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What the engine calls a value: `Object`, `Date`, `Map` …, the same for those from other frames. */
export function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}

/** Whether a value is a `Date`. */
export function isDate(value: unknown): boolean {
  return tagOf(value) === "Date";
}

/** Whether an object is a `Date`, a `Map` or the like: an object to the engine, but none with fields. */
export function isForeign(value: object): boolean {
  return tagOf(value) !== "Object";
}

/** The value at a path, or `undefined` where there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** Whether there is a key at a path, even where its value is `undefined`. */
export function hasKey(root: unknown, path: Path): boolean {
  const last = path.at(-1);
  if (last === undefined) return true;
  const owner = valueAt(root, path.slice(0, -1));
  return typeof owner === "object" && owner !== null && Object.hasOwn(owner, last);
}

/** The value at a path where it is an object that {@link isForeign}, otherwise `undefined`. */
export function foreignAt(root: unknown, path: Path): unknown {
  const value = valueAt(root, path);
  return isObject(value) && isForeign(value) ? value : undefined;
}
