/** Numbers that are known only to lie between two others. */

/** A number known to lie between `min` and `max`, both included; the two are equal when it is known exactly. */
export interface Bounds {
  /** The least that it can be. */
  readonly min: number;
  /** The most that it can be. */
  readonly max: number;
}

/** Like {@link Bounds}, but where nothing is known of the upper end ("more than 2,400") `max` is `null`. */
export interface OpenBounds {
  /** The least that it can be. */
  readonly min: number;
  /** The most that it can be; `null` where no upper end is known. */
  readonly max: number | null;
}
