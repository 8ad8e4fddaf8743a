// How is it seen that a call leaves what it is given as it was, and what in an answer cannot be printed?

/** The same value, frozen through and through, so that changing any part of it throws. */
export function frozen<Value>(value: Value): Value {
  const pending: unknown[] = [value];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next !== "object" || next === null || Object.isFrozen(next) || ArrayBuffer.isView(next))
      continue;
    Object.freeze(next);
    for (const inner of Object.values(next)) if (typeof inner === "object") pending.push(inner ?? undefined);
  }
  return value;
}

/** Where an answer holds a number that is none, but for what an issue says was received; `undefined` where it does not. */
export function notANumberIn(root: unknown): string | undefined {
  const passed = new Set<unknown>();
  const pending: { value: unknown; path: string }[] = [{ value: root, path: "" }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, path } = next;
    if (typeof value === "number" && !Number.isFinite(value)) return `${path} is ${value}`;
    if (typeof value !== "object" || value === null || passed.has(value)) continue;
    passed.add(value);
    for (const [key, inner] of Object.entries(value)) {
      if (key !== "received") pending.push({ value: inner, path: `${path}/${key}` });
    }
  }
  return undefined;
}

/** Where a value holds a number that is none, or a text in which one was printed; `undefined` where it does not. */
export function unprintableIn(root: unknown): string | undefined {
  const seen = new Set<unknown>();
  const pending: { value: unknown; path: string }[] = [{ value: root, path: "" }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, path } = next;
    if (typeof value === "number" && !Number.isFinite(value)) return `${path} is ${value}`;
    if (
      typeof value === "string" &&
      /\bNaN\b|\bInfinity\b|Invalid Date|\[object |\bundefined\b/.test(value)
    ) {
      return `${path} says ${value.slice(0, 200)}`;
    }
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const [key, inner] of Object.entries(value)) pending.push({ value: inner, path: `${path}/${key}` });
  }
  return undefined;
}
