/** Between which days does a date lie for certain? Only what holds for all of them is reported. */

import type { DayNumber } from "../../time/iso-date.js";
import { dayNumberOf } from "../../time/iso-date.js";
import type { PartialDatePoint } from "../../time/partial-date.js";
import { tryPartialDate } from "../../time/partial-date.js";

/** The days between which a date lies for certain, both included; infinite where nothing is certain. */
export interface SureDays {
  readonly earliest: DayNumber;
  readonly latest: DayNumber;
  /** The date as it was written. */
  readonly text: string;
}

/**
 * The days between which a date lies for certain. A date that cannot be read can be any day, and so can one that is
 * marked as uncertain or approximate (`?`, `~`, `%`): nothing says how far off it is.
 */
export function sureDays(value: unknown): SureDays {
  const parsed = tryPartialDate(value);
  const text = String(parsed === undefined ? "" : value);
  if (parsed === undefined)
    return { earliest: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY, text };
  const start = parsed.kind === "date" ? parsed.date : parsed.start;
  const end = parsed.kind === "date" ? parsed.date : parsed.end;
  return {
    earliest: isSure(start) ? dayNumberOf(start.earliest) : Number.NEGATIVE_INFINITY,
    latest: isSure(end) ? dayNumberOf(end.latest) : Number.POSITIVE_INFINITY,
    text,
  };
}

function isSure(point: PartialDatePoint | "open" | "unknown"): point is PartialDatePoint {
  return typeof point === "object" && !point.uncertain && !point.approximate;
}

/** Whether the first lies before the second, whatever days the two mean. */
export function surelyBefore(first: SureDays, second: SureDays): boolean {
  return first.latest < second.earliest;
}

/** Whether a date is one day and no other. */
export function isOneDay(date: SureDays): boolean {
  return date.earliest === date.latest;
}
