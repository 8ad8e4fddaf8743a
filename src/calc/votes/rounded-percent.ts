/** What percent is one whole number of another, to two decimals and by whole numbers only? */

import type { OpenBounds } from "../../core/bounds.js";

/** How a percentage is rounded at its second decimal. */
type Rounding = "half up" | "down" | "up";

/**
 * A percentage with two decimals, worked out on whole numbers and divided by 100 last, so that it is the binary number
 * nearest to what is printed. Halves go up.
 */
export function roundedPercent(part: number, whole: number, rounding: Rounding = "half up"): number {
  const scaled = BigInt(part) * 10_000n;
  const divisor = BigInt(whole);
  const below = scaled / divisor;
  const rest = scaled % divisor;
  const goesUp = rounding === "up" ? rest > 0n : rounding === "half up" && rest * 2n >= divisor;
  return Number(goesUp ? below + 1n : below) / 100;
}

/** A percentage of a whole that is known only within bounds: the least rounded down, the most rounded up. */
export function percentBounds(
  part: number,
  whole: OpenBounds,
): { readonly min: number; readonly max: number } {
  if (whole.min === whole.max) {
    const percent = roundedPercent(part, whole.min);
    return { min: percent, max: percent };
  }
  // Nobody votes twice: the whole is at least the part.
  const least = Math.max(Math.floor(whole.min), part, 1);
  const most = whole.max === null ? null : Math.ceil(whole.max);
  return {
    min: most === null ? 0 : roundedPercent(part, most, "down"),
    max: roundedPercent(part, least, "up"),
  };
}
