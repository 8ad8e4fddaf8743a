/** Is an id used for two things of the same kind? */

import { jsonPointer } from "../../core/json-pointer.js";
import { showValue } from "../../core/show-value.js";
import type { Finding, LintRule } from "./lint-rule.js";
import type { ById, RecordIndex } from "./record-index.js";

export const duplicateId: LintRule = {
  code: "duplicate-id",
  severity: "error",
  meaning: "Two things of the same kind have the same id; for events, two of the same stoppage.",
};

/** Finds ids that are used twice. */
export function duplicateIds({ things, events }: RecordIndex): Finding[] {
  return [
    ...[...things].flatMap(([kind, byId]) => duplicatesIn(kind, byId)),
    ...[...events.values()].flatMap((byId) => duplicatesIn("event", byId)),
  ];
}

function duplicatesIn(kind: string, byId: ById): Finding[] {
  return [...byId].flatMap(([id, [first, ...others]]) =>
    others.map((other) => ({
      rule: duplicateId,
      path: [...other.path, "id"],
      message: `The ${kind} at ${jsonPointer(other.path)} has the same id as the one at ${jsonPointer(first?.path ?? [])}: ${showValue(id)}.`,
      received: id,
      expected: `an id that no other ${kind} has`,
    })),
  );
}
