/** Which entries of which lists stayed, so that pointers into the lists can follow them? */

import { listIndex } from "../../core/json-pointer.js";

/** For each list that lost entries, as it was before: the indexes of those that stayed, in order. */
export type KeptItems = Map<readonly unknown[], readonly number[]>;

/** Those of a list that are to stay, written down in `kept`; the list itself where all of them do. */
export function keepItems<Item>(
  list: readonly Item[],
  stays: (item: Item) => boolean,
  kept: KeptItems,
): readonly Item[] {
  const indexes: number[] = [];
  const staying = list.filter((item, index) => {
    const isKept = stays(item);
    if (isKept) indexes.push(index);
    return isKept;
  });
  if (staying.length === list.length) return list;
  kept.set(list, indexes);
  return staying;
}

/** A list with each entry changed; the list itself where no entry is. */
export function changeItems<Item>(list: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  const changed = list.map(change);
  return changed.every((item, index) => item === list[index]) ? list : changed;
}

/**
 * The path to the same thing once lists have lost entries; `undefined` where it went with them. `before` is what the path
 * starts from, as it was. Of something that was `takenOut` only the place counts.
 */
export function followPath(
  before: unknown,
  parts: readonly string[],
  kept: KeptItems,
  takenOut: boolean,
): readonly string[] | undefined {
  let value = before;
  const followed: string[] = [];
  for (const [depth, part] of parts.entries()) {
    const index = Array.isArray(value) ? listIndex(part) : undefined;
    const indexes = Array.isArray(value) ? kept.get(value) : undefined;
    if (index === undefined || indexes === undefined) followed.push(part);
    else {
      const place = placeAmong(indexes, index);
      if (indexes[place] !== index && !(takenOut && depth === parts.length - 1)) return undefined;
      followed.push(String(place));
    }
    value = innerValue(value, part);
  }
  return followed;
}

/** How many of some indexes, which are in order, come before another one. */
function placeAmong(indexes: readonly number[], index: number): number {
  let [low, high] = [0, indexes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((indexes[middle] ?? index) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

function innerValue(value: unknown, part: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, part)
    ? Reflect.get(value, part)
    : undefined;
}
