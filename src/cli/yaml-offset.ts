/** Where does a value of a YAML text stand? */

import { type Document, isAlias, isMap, isNode, isSeq, type Pair, type YAMLMap } from "yaml";
import type { Offset } from "./json-offsets.js";
import { nameOfKey } from "./yaml-documents.js";

/** Where the value at a JSON Pointer stands, or the innermost of those around it that there are. Aliases are followed. */
export function yamlOffset(document: Document, pointer: string): Offset & { readonly found: boolean } {
  let node: unknown = document.contents;
  let offset: Offset = { key: startOf(node) ?? 0, value: startOf(node) ?? 0 };
  for (const part of pointer.split("/").slice(1)) {
    const step = stepInto(isAlias(node) ? node.resolve(document) : node, part);
    if (step === undefined) return { ...offset, found: false };
    node = step.value;
    const value = startOf(node) ?? startOf(step.key) ?? offset.value;
    offset = { key: startOf(step.key) ?? value, value };
  }
  return { ...offset, found: true };
}

/** One step of a pointer: the value that it leads to, and its key where it has one. */
function stepInto(
  node: unknown,
  part: string,
): { readonly key?: unknown; readonly value: unknown } | undefined {
  if (isSeq(node)) {
    return /^(?:0|[1-9]\d*)$/.test(part) && Number(part) < node.items.length
      ? { value: node.items[Number(part)] }
      : undefined;
  }
  if (!isMap(node)) return undefined;
  const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
  const pair = pairsOf(node).get(name);
  return pair === undefined ? undefined : { key: pair.key, value: pair.value };
}

/** The pairs of maps by their keys: a map of many keys is asked for as many places. */
const pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = pairs.get(map);
  if (known !== undefined) return known;
  const made = new Map<string, Pair>();
  for (const pair of map.items) {
    const name = nameOfKey(pair.key);
    if (!made.has(name)) made.set(name, pair);
  }
  pairs.set(map, made);
  return made;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node.range?.[0] ?? undefined) : undefined;
}
