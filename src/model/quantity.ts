/** Numbers as people give them: exact, rounded, or only from one side. */

/**
 * A number with what was said around it: either one `value`, or `min` and/or `max` (both included), or, where only
 * words were given ("dozens"), just `verbatim`. Numbers are 0 or more; one that is not known is never 0: it is left out.
 */
export interface Quantity {
  /** The number that was given. */
  readonly value?: number;
  /** The least, included, where a range was given. */
  readonly min?: number;
  /** The most, included, where a range was given. */
  readonly max?: number;
  /** What was said of the number; `exactly` where left out. */
  readonly modifier?: QuantityModifier;
  /** What is counted: "workers", "patients per day", "percent". */
  readonly unit?: string;
  /** The words of the source: "some 2,400". */
  readonly verbatim?: string;
}

/** What was said of a number. */
export type QuantityModifier = "exactly" | "about" | "nearly" | "moreThan" | "atLeast" | "upTo" | "fewerThan";
