/** Which ids tell a name that is withheld, and what stands for them? */

import type { Id } from "../../core/id.js";
import type { Dataset } from "../../model/dataset.js";
import { isObject } from "../lint/readable.js";
import type { Cover } from "./cover.js";
import { nameWithheld } from "./cover.js";

/**
 * What stands for the ids that hold a withheld name: the same with `withheld` in its place, and a number where that is
 * taken. `within` gives what else is hidden in the part at a JSON Pointer.
 */
export function newIdsOf(
  dataset: Dataset,
  everywhere: Cover,
  within: (path: string) => Cover | undefined,
): ReadonlyMap<Id, Id> {
  const covered = new Map<Id, Id>();
  const taken = new Set<Id>();
  visit(dataset, "");
  const newIds = new Map<Id, Id>();
  for (const [id, hidden] of covered) {
    const stem = hidden.replaceAll(nameWithheld, "-withheld-").replaceAll(/[^a-z0-9]+/g, "-");
    const slug = stem.replaceAll(/^-|-$/g, "");
    let candidate = slug;
    for (let count = 2; taken.has(candidate); count += 1) candidate = `${slug}-${count}`;
    taken.add(candidate);
    newIds.set(id, candidate);
  }
  return newIds;

  function visit(value: unknown, path: string): void {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, `${path}/${index}`);
    else if (isObject(value)) {
      const { id } = value;
      if (typeof id === "string" && !Object.hasOwn(value, "scheme")) {
        taken.add(id);
        const spoken = within(path);
        const hidden = everywhere.key(spoken === undefined ? id : spoken.key(id));
        if (hidden !== id) covered.set(id, hidden);
      }
      for (const [key, inner] of Object.entries(value)) {
        if (typeof inner === "object" && key !== "extensions" && key !== "was")
          visit(inner, `${path}/${key}`);
      }
    }
  }
}
