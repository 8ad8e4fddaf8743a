/** Does each annotation point to something that is there? */

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

/** Finds annotations whose target is not there. */
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
  const { target, was } = fields;
  if (typeof target !== "string" || pointsInto(carrier, target)) return [];
  // A correction that took a value out says what was there; then only what held it has to be there still.
  if (was !== undefined && pointsInto(carrier, target.slice(0, target.lastIndexOf("/")))) return [];
  const message = `The annotation is about ${showValue(target)}, which is not in the ${name} that carries it.`;
  const expected = `a JSON Pointer from the ${name}, such as "/title"`;
  return [{ rule: annotationOfNothing, path: [...path, "target"], message, received: target, expected }];
}

function pointsInto(carrier: unknown, pointer: string): boolean {
  if (pointer === "") return true;
  if (!pointer.startsWith("/")) return false;
  let value = carrier;
  for (const part of pointer.slice(1).split("/")) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    if (Array.isArray(value)) {
      if (!/^(?:0|[1-9][0-9]*)$/.test(key)) return false;
      value = value[Number(key)];
    } else if (isObject(value) && Object.hasOwn(value, key)) value = value[key];
    else return false;
    if (value === undefined) return false;
  }
  return true;
}
