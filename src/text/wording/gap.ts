/** Which words does a language need for the gap between two positions? */

import type { IncomparableReason } from "../../calc/demands/attribute-reading.js";

/** The words that the gap between two positions is told with. */
export interface GapWording {
  /** What the attributes of terms are called, by the record's word; one that is not here stands for itself. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What the words of terms are (`bookable`, `restore` …), by the record's word; one that is not here stands for itself. */
  readonly values: Readonly<Record<string, string>>;
  /** Why two positions have no common measure. */
  readonly reasons: Readonly<Record<IncomparableReason, string>>;
  /** An attribute with the workers whom it is for: in words, or by their years of service; `null` where not told by these. */
  readonly forGroup: (attribute: string, appliesTo: string | null, years: string | null) => string;
  /** Two values that differ: "7 against 6 hours a week". */
  readonly against: (a: string, b: string) => string;
  /** An attribute, the two values, and how far apart they are ("" where that is no number), as a sentence. */
  readonly apart: (attribute: string, values: string, distance: string) => string;
  /** A distance between two numbers: "1 apart". */
  readonly distance: (number: string) => string;
  /** A distance that is not known at all. */
  readonly distanceUnknown: string;
  /** A number of percentage points. */
  readonly percentagePoints: (number: string, isOne: boolean) => string;
  /** Where the two agree, as a sentence, given the list. */
  readonly same: (attributes: string) => string;
  /** What cannot be compared and why, as a sentence; what differs is "" where the reason says it. */
  readonly notComparable: (attributes: string, reason: string, what: string) => string;
  /** Where nothing is stated, as a sentence. */
  readonly nothing: string;
}
