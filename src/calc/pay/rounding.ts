/** How is a result rounded: which way, to how many decimals? */

/**
 * Which way a number that lies between two is rounded, always by its distance from 0: `down` towards 0, `up` away from
 * it, `halfUp` to the nearer one and away from 0 from the middle, `halfEven` to the nearer one and from the middle to
 * the even one.
 */
export type Rounding = "halfUp" | "halfEven" | "down" | "up";

/** A way of rounding and the decimals that are kept. */
export interface RoundingRule {
  /** Which way. */
  readonly rounding: Rounding;
  /** How many decimals are kept: 2 is to the cent. */
  readonly places: number;
}
