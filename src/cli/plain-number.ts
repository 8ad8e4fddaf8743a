/** How is a number written in a table: in figures, with commas between thousands, and as bounds? */

import type { OpenBounds } from "../index.js";

const format = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });

/** A number in figures: `181,900`; at most two decimals. */
export function plainNumber(value: number): string {
  return format.format(value);
}

/** Bounds in figures: `35`, `30–35`, `30 or more`. */
export function plainBounds({ min, max }: OpenBounds): string {
  if (max === null) return `${plainNumber(min)} or more`;
  const [least, most] = [plainNumber(min), plainNumber(max)];
  return least === most ? least : `${least}–${most}`;
}
