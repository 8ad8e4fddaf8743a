/** How is a place in a document written and found: JSON Pointers (RFC 6901). */

/**
 * The JSON Pointer of a path of keys and indexes: `["stoppages", 0, "title"]` is `/stoppages/0/title`, the empty
 * path is `""`. `~` and `/` in keys are escaped as the standard has it.
 */
export function jsonPointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${escapePart(String(part))}`).join("");
}

function escapePart(part: string): string {
  return part.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The keys and indexes that a JSON Pointer names, all of them as text; `undefined` where the text is no JSON Pointer. */
export function pointerParts(pointer: string): readonly string[] | undefined {
  if (pointer === "") return [];
  if (!pointer.startsWith("/") || /~(?![01])/.test(pointer)) return undefined;
  return pointer
    .slice(1)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The index that a part of a pointer names in a list; `undefined` where it names none. */
export function listIndex(part: string): number | undefined {
  return /^(?:0|[1-9][0-9]*)$/.test(part) ? Number(part) : undefined;
}

/**
 * What stands at the end of a path, wrapped, so that it can be told from nothing; `undefined` where nothing does. Own
 * fields only: `__proto__` and `constructor` lead nowhere unless they are keys of the document itself.
 */
export function standingAt(root: unknown, parts: readonly string[]): { readonly value: unknown } | undefined {
  let value = root;
  for (const part of parts) {
    if (Array.isArray(value)) {
      const index = listIndex(part);
      value = index === undefined ? undefined : value[index];
    } else if (typeof value === "object" && value !== null && Object.hasOwn(value, part)) {
      value = Reflect.get(value, part);
    } else return undefined;
    if (value === undefined) return undefined;
  }
  return { value };
}
