/** Between which numbers does a published percentage lie, which somebody has rounded? */

import type { Bounds } from "../../core/bounds.js";

/** How many decimals a number is written with: 2 for 91.95, 0 for 92. */
export function decimalsOf(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(exponent));
}

/**
 * The shares that are published as this percentage: half a unit of its last decimal either way, within 0 to 100. "82
 * percent" is 81.5 to 82.5, "82.4 percent" 82.35 to 82.45.
 */
export function publishedPercentBounds(percent: number): Bounds {
  const half = 0.5 * 10 ** -decimalsOf(percent);
  return { min: Math.max(0, percent - half), max: Math.min(100, percent + half) };
}
