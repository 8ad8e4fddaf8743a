/** What does one position say on one attribute, and on which basis? */

import type { OpenBounds } from "../../core/bounds.js";
import type { DaySpan } from "../who-is-out/dated-events.js";
import { orderOfDays } from "./order-of-days.js";

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
  /** It is given in a unit of which nobody can tell how many hours it is. */
  | "unitNotKnown"
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
  /** The raises go over different numbers of years. */
  | "contractYearsDiffer"
  /** The dates are too vague to tell which is earlier, or whether they are the same. */
  | "datesTooVague"
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

/** The workers whom an attribute is for, where it is not for all. */
export interface AttributeGroup {
  /** Whom, in the words of the record; `null` where only the years of service tell. */
  readonly appliesTo: string | null;
  /** The years of service from which on; `null` where they are not asked for. */
  readonly afterYearsOfService: number | null;
}

/** One text for each group: however its name is written. */
export function groupKey(group: AttributeGroup | undefined): string {
  return `${group?.appliesTo?.trim().toLowerCase() ?? ""}/${group?.afterYearsOfService ?? ""}`;
}

/** What one position says on one attribute. */
export interface AttributeReading {
  /** Which attribute. */
  readonly attribute: string;
  /** The unit of its number; `null` where it is a word. */
  readonly unit: string | null;
  /** The workers whom it is for, where it is not for all. */
  readonly group?: AttributeGroup;
  /** Its number or word; `null` where it has none. */
  readonly value: OpenBounds | string | null;
  /** The days that a word consists of, where it does. */
  readonly days?: readonly (DaySpan | undefined)[];
  /**
   * Where it is told, if not everywhere: only where the positions do not say the same (the start of the contract), or only
   * where they differ on it and on nothing that it goes into (the single raises of a sum).
   */
  readonly toldWhere?: "notTheSame" | "nothingElseDiffers";
  /** Which number, or of days which, is better for the workers; for any other word `null`. */
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
  if (b.value === null) return b.absent;
  const days = a.days !== undefined && b.days !== undefined && a.value !== b.value;
  return days && orderOfDays(a.days, b.days) === "vague" ? "datesTooVague" : null;
}
