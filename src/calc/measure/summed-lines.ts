/** How are sums over places in a row kept cheaply? What changes is noted at the ends, and summed in one walk. */

import type { Bounds, OpenBounds } from "../../core/bounds.js";

/** A sum for each place of a line (days or periods), given as what is added from one place to another. */
export interface Line {
  readonly min: Float64Array;
  readonly max: Float64Array;
  /** How many have no upper end there. */
  readonly open: Float64Array;
}

/** A line of so many places, with nothing on it. */
export function line(places: number): Line {
  return {
    min: new Float64Array(places + 1),
    max: new Float64Array(places + 1),
    open: new Float64Array(places + 1),
  };
}

/** Adds a value to every place of a stretch. */
export function add(
  to: Line,
  places: { readonly first: number; readonly last: number },
  value: OpenBounds,
): void {
  if (places.first > places.last) return;
  step(to, places.first, value, 1);
  step(to, places.last + 1, value, -1);
}

function step(to: Line, place: number, value: OpenBounds, sign: 1 | -1): void {
  to.min[place] = (to.min[place] ?? 0) + sign * value.min;
  if (value.max === null) to.open[place] = (to.open[place] ?? 0) + sign;
  else to.max[place] = (to.max[place] ?? 0) + sign * value.max;
}

/** The sums at each place, from what changes from place to place. */
export function runningSums(changes: Line): Line {
  return { min: running(changes.min), max: running(changes.max), open: running(changes.open) };
}

function running(changes: Float64Array): Float64Array {
  let sum = 0;
  return changes.map((change) => {
    sum += change;
    return sum;
  });
}

/** The bounds at a place. */
export function closedAt(sums: Line, place: number): Bounds {
  return { min: sums.min[place] ?? 0, max: sums.max[place] ?? 0 };
}

/** The bounds at a place, without an upper end where something there has none. */
export function openAt(sums: Line, place: number): OpenBounds {
  return { min: sums.min[place] ?? 0, max: (sums.open[place] ?? 0) > 0 ? null : (sums.max[place] ?? 0) };
}
