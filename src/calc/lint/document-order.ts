/** In which order are issues given? That of the places that they point to, as the document has them. */

import type { Finding } from "./lint-rule.js";
import { isObject } from "./readable.js";

/** Findings in document order; those at one place stay in the order in which they came. */
export function inDocumentOrder(findings: readonly Finding[], dataset: unknown): Finding[] {
  const placed = findings.map((finding) => ({ finding, place: placeOf(finding, dataset) }));
  return placed.sort((a, b) => comparePlaces(a.place, b.place)).map(({ finding }) => finding);
}

function placeOf({ path }: Finding, dataset: unknown): readonly number[] {
  let value = dataset;
  return path.map((part) => {
    if (typeof part === "number") {
      value = Array.isArray(value) ? value[part] : undefined;
      return part;
    }
    if (!isObject(value)) return 0;
    const place = Object.keys(value).indexOf(part);
    value = value[part];
    return place;
  });
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  const shared = Math.min(a.length, b.length);
  for (let index = 0; index < shared; index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
