/** Does each annotation point to something that is there, and does an update leave the facts as they were? */

import { pointerParts, standingAt } from "../../core/json-pointer.js";
import { showValue } from "../../core/show-value.js";
import type { Annotation } from "../../model/annotation.js";
import type { Finding, LintRule } from "./lint-rule.js";
import type { Found } from "./readable.js";
import { isObject, itemsIn } from "./readable.js";
import type { RecordIndex } from "./record-index.js";

export const annotationOfNothing: LintRule = {
  code: "annotation-of-nothing",
  severity: "error",
  meaning:
    "The target of an annotation points to nothing in the stoppage or dataset that carries the annotation.",
};

export const updateChangesFact: LintRule = {
  code: "update-changes-fact",
  severity: "warning",
  meaning:
    "An update overwrote an event, a position or a statement: what is no longer true stays, and gets a new one beside it; what was wrong is a correction.",
};

/** Finds annotations whose target is not there, and updates that overwrote what was true in its day. */
export function annotationTargets({ dataset, stoppages }: RecordIndex): Finding[] {
  return [
    ...itemsIn(dataset, "annotations").flatMap((annotation) =>
      checkTarget(annotation, dataset.fields, "dataset"),
    ),
    ...stoppages.flatMap(({ found }) =>
      itemsIn(found, "annotations").flatMap((annotation) =>
        checkTarget(annotation, found.fields, "stoppage"),
      ),
    ),
  ];
}

function checkTarget({ path, fields }: Found<Annotation>, carrier: unknown, name: string): Finding[] {
  const { target, was, kind } = fields;
  if (typeof target !== "string") return [];
  const parts = pointerParts(target);
  const standing = parts && standingAt(carrier, parts);
  if (standing !== undefined && parts !== undefined) {
    const overwritten = kind === "update" && was !== undefined && isDatedFact(parts, name);
    if (!overwritten || isSame(standing.value, was)) return [];
    const message = `The update of ${showValue(target)} says that another value stood there. What was true in its day stays in the record; an update adds to it.`;
    return [
      { rule: updateChangesFact, path: [...path, "kind"], message, received: kind, expected: "correction" },
    ];
  }
  // A correction that took a value out says what was there; then only what held it has to be there still.
  if (was !== undefined && parts !== undefined && standingAt(carrier, parts.slice(0, -1)) !== undefined)
    return [];
  const message = `The annotation is about ${showValue(target)}, which is not in the ${name} that carries it.`;
  const expected = `a JSON Pointer from the ${name}, such as "/title"`;
  return [{ rule: annotationOfNothing, path: [...path, "target"], message, received: target, expected }];
}

/** Whether a path leads to or into an event, a position or a statement: what holds for its own day and stays. */
function isDatedFact(parts: readonly string[], carrier: string): boolean {
  const [list, , within] = carrier === "dataset" ? (parts[0] === "stoppages" ? parts.slice(2) : []) : parts;
  const isOwnData = parts.includes("extensions") || parts.at(-1) === "note";
  return (
    !isOwnData &&
    (list === "timeline" || list === "statements" || (list === "demands" && within === "positions"))
  );
}

function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}
