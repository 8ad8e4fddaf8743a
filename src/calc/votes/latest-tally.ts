/** Which count of a vote was the latest on a day, and was it the final one? */

import { unreadable } from "../../core/unreadable.js";
import type { RatificationVoteEvent, StrikeVoteEvent, Tally } from "../../model/contract-events.js";
import type { DayNumber, IsoDate } from "../../time/iso-date.js";
import { dayNumberOf } from "../../time/iso-date.js";
import type { PartialDate } from "../../time/partial-date.js";
import { daySpanOf } from "../who-is-out/dated-events.js";

/** A count of votes as it stood on a day. */
export interface StandingTally {
  /** The count. */
  readonly tally: Tally;
  /** Whether it was the final count; `unknown` where the record does not say. */
  readonly state: "final" | "partial" | "unknown";
  /** The day of the count, or that of the vote where it has none of its own. */
  readonly date: PartialDate;
}

/**
 * The latest count of a vote that had surely been made by the end of `asOf`; `null` where none had. A count with no
 * day of its own has that of the vote: its last day, where it went on for more than one. Of two counts of one day the
 * one with the later time is taken, then the final one, then the one that stands later in the record.
 *
 * @throws `LabourError` with code `invalid-date` where `asOf` is not a calendar day.
 *
 * @example
 * ```ts
 * import { latestTally, type RatificationVoteEvent } from "picketline";
 * const vote: RatificationVoteEvent = {
 *   id: "vote", type: "ratificationVote", date: "2025-05-08", result: "ratified", on: "tentativeAgreement",
 *   tallies: [
 *     { asOf: { date: "2025-05-07" }, yes: 1799, no: 24, final: false },
 *     { asOf: { date: "2025-05-08", time: "16:00" }, yes: 1937, no: 31, final: false },
 *   ],
 * };
 * latestTally(vote, "2025-05-07")?.tally.yes; // => 1799
 * latestTally(vote, "2025-06-01")?.state; // => "partial"
 * ```
 *
 * @example
 * ```ts
 * import { latestTally } from "picketline";
 * const called = { id: "vote", type: "strikeVote", date: "2024-09-30", result: "called" } as const;
 * latestTally(called, "2024-10-01"); // => null
 * ```
 */
export function latestTally(
  event: StrikeVoteEvent | RatificationVoteEvent,
  asOf: IsoDate,
): StandingTally | null {
  try {
    return tallyBy(event, dayNumberOf(asOf));
  } catch (error) {
    throw unreadable(error);
  }
}

/** {@link latestTally} by a day number. */
export function tallyBy(
  event: StrikeVoteEvent | RatificationVoteEvent,
  day: DayNumber,
): StandingTally | null {
  let latest: Counted | null = null;
  for (const tally of event.tallies ?? []) {
    const date = tally.asOf?.date ?? event.lastDay ?? event.date;
    const counted = daySpanOf(date)?.latest;
    if (counted === undefined || counted > day) continue;
    const next: Counted = { tally, date, day: counted };
    if (latest === null || !isAfter(latest, next)) latest = next;
  }
  return latest === null ? null : { tally: latest.tally, state: stateOf(latest.tally), date: latest.date };
}

interface Counted {
  readonly tally: Tally;
  readonly date: PartialDate;
  readonly day: DayNumber;
}

function isAfter(a: Counted, b: Counted): boolean {
  if (a.day !== b.day) return a.day > b.day;
  const [first, second] = [a.tally.asOf?.time, b.tally.asOf?.time];
  if (first !== undefined && second !== undefined && first !== second) return first > second;
  return a.tally.final === true && b.tally.final !== true;
}

function stateOf({ final }: Tally): StandingTally["state"] {
  if (final === undefined) return "unknown";
  return final ? "final" : "partial";
}
