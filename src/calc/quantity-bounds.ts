/** Between which numbers does a quantity lie that somebody gave as "nearly 2,400"? */

import type { OpenBounds } from "../core/bounds.js";
import { refuse } from "../core/refuse-argument.js";
import { unreadable } from "../core/unreadable.js";
import type { Attributed } from "../model/attributed.js";
import type { Quantity } from "../model/quantity.js";

/**
 * The bounds of a quantity, both ends included, in its own unit; `null` where it is given in words only.
 *
 * A number said to be `about` lies within half a unit of its last digit that is not 0: about 2,400 is 2,350 to 2,450.
 * `nearly` is the lower half of that, 2,350 to 2,400. `moreThan` and `atLeast` have no upper end, `upTo` and
 * `fewerThan` go down to 0. "Half a unit" is this library's own reading of rounded figures: no agency sets one.
 *
 * @throws `LabourError` with code `invalid-argument` for a number that is not finite or lies beyond 9,007,199,254,740,991
 * (2^53 - 1), where numbers are exact no more and sums run over; the schemas refuse such a number as well.
 *
 * @example
 * ```ts
 * import { quantityBounds } from "picketline";
 * quantityBounds({ value: 2400, modifier: "about" }); // => { min: 2350, max: 2450 }
 * quantityBounds({ value: 1000, modifier: "moreThan" }); // => { min: 1000, max: null }
 * quantityBounds({ verbatim: "dozens" }); // => null
 * ```
 */
export function quantityBounds(quantity: Quantity): OpenBounds | null {
  try {
    const { value } = quantity;
    for (const part of ["value", "min", "max"] as const) assertCountable(part, quantity[part]);
    if (value === undefined) {
      if (quantity.min === undefined && quantity.max === undefined) return null;
      return { min: quantity.min ?? 0, max: quantity.max ?? null };
    }
    switch (quantity.modifier ?? "exactly") {
      case "exactly":
        return { min: value, max: value };
      case "about":
        return { min: value - halfUnit(value), max: value + halfUnit(value) };
      case "nearly":
        return { min: value - halfUnit(value), max: value };
      case "moreThan":
      case "atLeast":
        return { min: value, max: null };
      case "upTo":
      case "fewerThan":
        return { min: 0, max: value };
    }
  } catch (error) {
    throw unreadable(error);
  }
}

/** Fails where a number is there and is so large that what is worked out of it would be wrong. */
function assertCountable(field: string, value: number | undefined): void {
  if (value === undefined || (typeof value === "number" && Math.abs(value) <= Number.MAX_SAFE_INTEGER))
    return;
  refuse(field, value, `a finite number, and ${Number.MAX_SAFE_INTEGER} at most`);
}

/** Half of the place value of the last digit that is not 0: 50 for 2,400, 0.05 for 5.5. */
function halfUnit(value: number): number {
  const [whole = "0", decimals = ""] = Math.abs(value).toFixed(6).split(".");
  const trimmed = decimals.replace(/0+$/, "");
  if (trimmed.length > 0) return 0.5 * 10 ** -trimmed.length;
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0;
  return whole === "0" ? 0 : 0.5 * 10 ** Math.min(zeros, whole.length - 1);
}

/**
 * The bounds of a number that several sources give. Values of rank `preferred` are taken alone where there are any,
 * `deprecated` ones never; what is left is spanned from the least to the most. `null` where no number is left.
 */
export function attributedBounds(values: readonly Attributed<Quantity>[] | undefined): OpenBounds | null {
  try {
    const standing = (values ?? []).filter((value) => value.rank !== "deprecated");
    const preferred = standing.filter((value) => value.rank === "preferred");
    return spanBounds(
      (preferred.length > 0 ? preferred : standing).map((value) => quantityBounds(value.value)),
    );
  } catch (error) {
    throw unreadable(error);
  }
}

/** The bounds that span all of the given ones; those that are `null` say nothing and are passed over. */
export function spanBounds(all: readonly (OpenBounds | null)[]): OpenBounds | null {
  let spanned: OpenBounds | null = null;
  for (const bounds of all) {
    if (bounds === null) continue;
    spanned =
      spanned === null
        ? bounds
        : {
            min: Math.min(spanned.min, bounds.min),
            max: spanned.max === null || bounds.max === null ? null : Math.max(spanned.max, bounds.max),
          };
  }
  return spanned;
}
