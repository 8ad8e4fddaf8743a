/** Is a case number that of two stoppages? */

import { jsonPointer } from "../../core/json-pointer.js";
import { showValue } from "../../core/show-value.js";
import type { Finding, LintRule } from "./lint-rule.js";
import { itemsIn } from "./readable.js";
import type { RecordIndex } from "./record-index.js";
import type { StoppageView } from "./stoppage-view.js";

export const repeatedIdentifier: LintRule = {
  code: "repeated-identifier",
  severity: "warning",
  meaning: "Two stoppages have the same identifier in the same scheme, such as one case number.",
};

/** Finds identifiers that an earlier stoppage has too. */
export function repeatedIdentifiers({ stoppages }: RecordIndex): Finding[] {
  const firsts = new Map<string, StoppageView>();
  return stoppages.flatMap((view) => {
    const own = new Set<string>();
    return itemsIn(view.found, "identifiers").flatMap(({ path, fields }) => {
      const { scheme, id } = fields;
      if (typeof scheme !== "string" || typeof id !== "string" || id.trim() === "") return [];
      const key = JSON.stringify([scheme.trim().toLowerCase(), id.trim()]);
      const first = firsts.get(key) ?? view;
      firsts.set(key, first);
      if (first === view || own.has(key)) return [];
      own.add(key);
      const [here, there] = [view, first].map(({ found }) => showValue(found.fields.id));
      const message = `The ${scheme} identifier ${showValue(id)} of ${here} is also that of ${there}, at ${jsonPointer(first.found.path)}.`;
      const expected = "an identifier that no other stoppage has";
      return [{ rule: repeatedIdentifier, path: [...path, "id"], message, received: id, expected }];
    });
  });
}
