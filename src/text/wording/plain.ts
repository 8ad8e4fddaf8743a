/** Which words do numbers, quantities, dates and lengths take together? */

import type { DateWording } from "./dates.js";
import type { LengthWording } from "./lengths.js";
import type { ListWording, NumberWording, QuantityWording } from "./numbers.js";

/** The part of a language that numbers, quantities, lists, dates and lengths are written with. */
export interface PlainWording extends NumberWording {
  /** A number with what is said of it. */
  readonly quantity: QuantityWording;
  /** How several things are named in a row. */
  readonly lists: ListWording;
  /** The words that dates are written with. */
  readonly dates: DateWording;
  /** The words that the length of a stoppage is told with. */
  readonly lengths: LengthWording;
}
