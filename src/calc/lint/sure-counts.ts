/** Between which numbers does a count lie for certain? Only what holds for all of them is reported. */

import type { OpenBounds } from "../../core/bounds.js";
import type { Attributed } from "../../model/attributed.js";
import type { Quantity } from "../../model/quantity.js";
import type { Found, Unsure } from "./readable.js";
import { isObject } from "./readable.js";

/** A count with its bounds and what is counted. */
export interface SureCount extends OpenBounds {
  readonly unit: string;
}

/**
 * The bounds of a number of workers; `undefined` where nothing is certain: no number, or "about". "More than" and "at
 * least" say nothing of the upper end, "nearly", "up to" and "fewer than" nothing of the lower one.
 */
export function sureCount(quantity: unknown): SureCount | undefined {
  if (!isObject(quantity)) return undefined;
  const { value, min, max, modifier = "exactly", unit }: Unsure<Quantity> = quantity;
  const counted = typeof unit === "string" ? unit.trim().toLowerCase() : "workers";
  const bounds = { unit: counted, min: numberOr(min, 0), max: numberOr(max, null) };
  if (modifier === "about") return undefined;
  if (typeof value !== "number" || Number.isNaN(value)) {
    const isRange = modifier === "exactly" && (bounds.max !== null || bounds.min > 0);
    return isRange ? bounds : undefined;
  }
  if (modifier === "exactly") return { unit: counted, min: value, max: value };
  if (modifier === "moreThan" || modifier === "atLeast") return { unit: counted, min: value, max: null };
  return { unit: counted, min: 0, max: value };
}

function numberOr<Otherwise>(value: unknown, otherwise: Otherwise): number | Otherwise {
  return typeof value === "number" && !Number.isNaN(value) ? value : otherwise;
}

/** Those of some attributed values that count: not the ones that are known to be wrong or outdated. */
export function standing<T>(values: readonly Found<Attributed<T>>[]): readonly Found<Attributed<T>>[] {
  return values.filter(({ fields }) => fields.rank !== "deprecated");
}
