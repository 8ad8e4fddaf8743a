/** How are exact numbers added up over many years without the number below the line growing out of hand? */

import type { Exact } from "../pay/exact-decimal.js";
import { plus, whole } from "../pay/exact-decimal.js";

/** The sum of two. Of decimals one number below the line divides the other, which then serves for both. */
export function added(a: Exact, b: Exact): Exact {
  const [more, less] = a.under >= b.under ? [a, b] : [b, a];
  if (more.under % less.under !== 0n) return plus(a, b);
  return { over: more.over + less.over * (more.under / less.under), under: more.under };
}

/** The sum of all; 0 for none. */
export function allAdded(values: readonly Exact[]): Exact {
  return values.reduce(added, whole(0));
}
