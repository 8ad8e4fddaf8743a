/** Which votes had been taken by a day, on what, and how did they go? */

import type { Id } from "../../core/id.js";
import { unreadable } from "../../core/unreadable.js";
import type { RatificationVoteEvent, StrikeVoteEvent, Voters } from "../../model/contract-events.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { DayNumber, IsoDate } from "../../time/iso-date.js";
import { dayNumberOf } from "../../time/iso-date.js";
import type { PartialDate } from "../../time/partial-date.js";
import { datedEvents, eventsOfType, happenedBy, lastDaysOf } from "../who-is-out/dated-events.js";
import type { StandingTally } from "./latest-tally.js";
import { tallyBy } from "./latest-tally.js";
import type { VoteShare } from "./vote-share.js";
import { voteShare } from "./vote-share.js";

/**
 * How a vote went. `ratificationFailed`: members voted down an agreement that both sides had signed. `offerRejected`:
 * they voted down an offer that was no such agreement. `pending`: called or under way, and not decided by the day.
 */
export type VoteOutcome =
  | "strikeAuthorized"
  | "strikeRejected"
  | "agreementRatified"
  | "ratificationFailed"
  | "offerAccepted"
  | "offerRejected"
  | "pending";

/** A vote of the members, or of those who vote for them, as it stood on a day. */
export interface Vote {
  /** The id of its event. */
  readonly eventId: Id;
  /** When it was, as the record has it. */
  readonly date: PartialDate;
  /** Who voted. */
  readonly voters: Voters;
  /** What was voted on: a strike, an agreement that both sides had signed, or an offer that was none. */
  readonly on: "strike" | "tentativeAgreement" | "offer";
  /** The event at which the agreement or offer was made; `null` where the record names none. */
  readonly onEventId: Id | null;
  /** How it went. */
  readonly outcome: VoteOutcome;
  /** The latest count by the day; `null` where none was published by then. */
  readonly count: StandingTally | null;
  /** The shares of that count; `null` where there is none. */
  readonly share: VoteShare | null;
}

/**
 * The votes of a stoppage that had been called, held or counted in part by the end of `asOf`, the earliest first, with
 * how they went by then and the latest count. An outcome counts from the last day on which the vote can have ended; a
 * vote of which only a partial count was out by then is `pending`, as one is that has only been called.
 *
 * @throws `LabourError` with code `invalid-date` where `asOf` is not a calendar day, `invalid-argument` where a tally
 * has votes or percentages that cannot be.
 *
 * @example
 * ```ts
 * import { votesOf, type WorkStoppage } from "picketline";
 * const strike: WorkStoppage = {
 *   id: "strike", title: "Strike", kind: "strike", unionIds: [], employerIds: [], demands: [], statements: [],
 *   timeline: [
 *     { id: "deal", type: "tentativeAgreement", date: "2021-10-01", covers: "whole" },
 *     { id: "no", type: "ratificationVote", date: "2021-10-10", on: "tentativeAgreement", onEventId: "deal",
 *       result: "rejected", tallies: [{ yes: 10, no: 90 }] },
 *     { id: "last-offer", type: "ratificationVote", date: "2021-11-02", on: "offer", result: "rejected" },
 *   ],
 * };
 * votesOf(strike, "2021-12-31").map(({ eventId, outcome }) => [eventId, outcome]);
 * // => [["no", "ratificationFailed"], ["last-offer", "offerRejected"]]
 * votesOf(strike, "2021-10-31")[0]?.share?.yes; // => { known: true, percent: 10, of: "votesCast", basis: "counted" }
 * ```
 *
 * @example
 * ```ts
 * import { stoppageFromSpan, votesOf } from "picketline";
 * const strike = stoppageFromSpan({ id: "s", title: "S", kind: "strike", from: "2024-10-21" });
 * votesOf(strike, "2024-12-13"); // => []
 * ```
 */
export function votesOf(stoppage: WorkStoppage, asOf: IsoDate): readonly Vote[] {
  try {
    const day = dayNumberOf(asOf);
    return eventsOfType(datedEvents(stoppage), "strikeVote", "ratificationVote").flatMap((dated) => {
      const isOver = happenedBy(lastDaysOf(dated), day);
      const vote = voteBy(dated.event, isOver, day);
      return isOver || happenedBy(dated, day) || vote.count !== null ? [vote] : [];
    });
  } catch (error) {
    throw unreadable(error);
  }
}

function voteBy(event: StrikeVoteEvent | RatificationVoteEvent, isOver: boolean, day: DayNumber): Vote {
  const count = tallyBy(event, day);
  return {
    eventId: event.id,
    date: event.date,
    voters: event.voters ?? "members",
    on: event.type === "strikeVote" ? "strike" : event.on,
    onEventId: event.type === "strikeVote" ? null : (event.onEventId ?? null),
    outcome: isOver ? outcomeOf(event) : "pending",
    count,
    share: count === null ? null : voteShare(count.tally),
  };
}

function outcomeOf(event: StrikeVoteEvent | RatificationVoteEvent): VoteOutcome {
  switch (event.result) {
    case "called":
      return "pending";
    case "authorized":
      return "strikeAuthorized";
    case "ratified":
      return event.on === "offer" ? "offerAccepted" : "agreementRatified";
    case "rejected":
      if (event.type === "strikeVote") return "strikeRejected";
      return event.on === "offer" ? "offerRejected" : "ratificationFailed";
  }
}
