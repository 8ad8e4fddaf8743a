/** What does one position say on one attribute, and on which basis? */

import type { OpenBounds } from "../../core/bounds.js";

/** Why two positions cannot be compared on an attribute. */
export type IncomparableReason =
  /** The terms of one, or of both, were not published. */
  | "notPublished"
  /** Only one of them says anything on it. */
  | "notStated"
  /** One gives hours, the other hours that are protected. */
  | "statedAgainstProtected"
  /** One gives it in words only. */
  | "inWordsOnly"
  /** One is per day, the other per week or per pay period of no known length. */
  | "periodsDiffer"
  /** They are meant for full-time weeks of different lengths. */
  | "fullTimeWeeksDiffer"
  /** One has meetings taken off, the other not. */
  | "meetingsDiffer"
  /** They are for different workers. */
  | "workersDiffer"
  /** The pension plans are of different kinds. */
  | "plansDiffer"
  /** What is to become of the plan differs. */
  | "actionsDiffer"
  /** One averages other years of pay than the other. */
  | "averagePayDiffers"
  /** One has a schedule of raises, the other only a total. */
  | "scheduleAgainstTotal"
  /** One total is a sum, the other compounded. */
  | "totalsDiffer"
  /** Of one total it is not said whether it is a sum or compounded. */
  | "totalKindNotStated"
  /** One raises pay for all by something other than percent, too. */
  | "notAllInPercent"
  /** Which raises fall into the first year is not said. */
  | "yearsNotStated"
  /** The amounts are in different currencies. */
  | "currenciesDiffer"
  /** The numbers are in different units. */
  | "unitsDiffer"
  /** They do not agree on which way is better for the workers. */
  | "directionsDiffer";

/** Something that must be the same for two values to be compared. */
export interface ReadingBasis {
  /** The reason that is given where it is not. */
  readonly reason: IncomparableReason;
  /** What this position has; `undefined` where it does not say, which stands in nobody's way. */
  readonly value: string | undefined;
}

/** What one position says on one attribute. */
export interface AttributeReading {
  /** Which attribute. */
  readonly attribute: string;
  /** The unit of its number; `null` where it is a word. */
  readonly unit: string | null;
  /** Its number or word; `null` where it has none. */
  readonly value: OpenBounds | string | null;
  /** Which number is better for the workers; for a word `null`. */
  readonly better: "higher" | "lower" | null;
  /** How good a word is for the workers, where that can be said. */
  readonly rank?: number;
  /** The reason that is given where there is no value. */
  readonly absent: IncomparableReason;
  /** Whether there is something on it even though it gives no value. */
  readonly said?: boolean;
  /** What must be the same in the other position. */
  readonly bases: readonly ReadingBasis[];
}

/** Why two readings of an attribute cannot be compared; `null` where they can. */
export function conflictBetween(a: AttributeReading, b: AttributeReading): IncomparableReason | null {
  for (const { reason, value } of a.bases) {
    const other = b.bases.find((basis) => basis.reason === reason)?.value;
    if (value !== undefined && other !== undefined && value !== other) return reason;
  }
  if (a.value === null) return a.absent;
  return b.value === null ? b.absent : null;
}
