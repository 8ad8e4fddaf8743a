/** How is a place in a document written: JSON Pointers (RFC 6901). */

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
