/** Between which numbers does a number of workers lie, and is a quantity one at all? */

import type { OpenBounds } from "../core/bounds.js";
import type { Attributed } from "../model/attributed.js";
import type { Quantity } from "../model/quantity.js";
import { attributedBounds } from "./quantity-bounds.js";

/** Whether a unit is a share: "percent", "%", "per cent of the workers". */
export function isPercent(unit: string): boolean {
  return /%|\bper[\s-]*cent(s|age\w*)?\b|\bpor\s*ciento\b/i.test(unit);
}

/**
 * Whether a quantity is a number of workers. A share of them is not, whatever its spelling, nor is what nobody calls
 * workers by ("patients per day", "person-days"); any other unit ("nurses", "members") is taken for workers.
 */
export function countsWorkers({ unit }: Quantity): boolean {
  if (typeof unit !== "string" || unit === "workers") return true;
  const [counted = ""] = unit.split(/\b(?:per|an?|of|in|at|for)\b|[(,/]/i);
  return !isPercent(unit) && !notWorkers.test(counted.trim());
}

const notWorkers =
  /\b(?:patients|enrollees|customers|passengers|beds|flights|employers|locations|days|hours|shifts)$/i;

/**
 * The bounds of a number of workers that several sources give: `attributedBounds` of those values that are one; `null`
 * where there is none, as where all that is known is a share of them.
 */
export function workersBounds(values: readonly Attributed<Quantity>[] | undefined): OpenBounds | null {
  return attributedBounds(values?.filter(({ value }) => countsWorkers(value)));
}
