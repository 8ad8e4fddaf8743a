/** Events of a contract, of notice and of votes: what comes before and after the work stops. */

import type { Id } from "../core/id.js";
import type { ClockMoment } from "../time/clock-time.js";
import type { PartialDate } from "../time/partial-date.js";
import type { EventBase } from "./event-base.js";
import type { Quantity } from "./quantity.js";

/** The contract ran out; its date is the last day on which it was in force. */
export interface ExpiredEvent extends EventBase {
  readonly type: "expired";
}

/** The parties agreed that the contract goes on. */
export interface ExtendedEvent extends EventBase {
  readonly type: "extended";
  /** The last day to which it was extended; left out where it runs on until somebody ends it. */
  readonly until?: PartialDate;
}

/** One side asked to extend the contract and the other declined. */
export interface ExtensionRefusedEvent extends EventBase {
  readonly type: "extensionRefused";
  /** Who declined. */
  readonly byId?: Id;
}

/**
 * A new contract took effect; its date is the day from which it was in force in fact. A day to which it reaches back is
 * told by the terms (`retroactiveTo`).
 */
export interface TookEffectEvent extends EventBase {
  readonly type: "tookEffect";
  /** The last day of the new contract. */
  readonly expiresOn?: PartialDate;
}

/** Notice was served: of a strike, a lockout, a picket or a dispute. */
export interface NoticeServedEvent extends EventBase {
  readonly type: "noticeServed";
  /** What it announces. */
  readonly announces: "strike" | "lockout" | "picket" | "dispute" | "termination";
  /** Who served it. */
  readonly byId?: Id;
  /** Whom it was served on. */
  readonly toIds?: readonly Id[];
  /** The law that asks for it, by the id of its rule, such as `us-nlra-8g`. */
  readonly law?: string;
  /** From when: the day and time that the notice names. */
  readonly startsAt?: ClockMoment;
  /** The days that the notice names, where it announces a list of days. */
  readonly days?: readonly PartialDate[];
}

/**
 * Who votes for a union: its members, or those whom its rules let decide: `delegates` whom members sent, its
 * `executiveBoard` (a national board, an executive committee), or its `bargainingCommittee`.
 */
export type Voters = "members" | "delegates" | "executiveBoard" | "bargainingCommittee";

/** A vote on whether to strike. */
export interface StrikeVoteEvent extends EventBase {
  readonly type: "strikeVote";
  /** Who voted; the members where left out. */
  readonly voters?: Voters;
  /** How it went; `called` where it has been called and not yet counted. */
  readonly result: "called" | "authorized" | "rejected";
  /** The counts that were published, the earliest first. */
  readonly tallies?: readonly Tally[];
}

/** A vote on an agreement or an offer. */
export interface RatificationVoteEvent extends EventBase {
  readonly type: "ratificationVote";
  /** Who voted; the members where left out. */
  readonly voters?: Voters;
  /** How it went; `called` where it has been called and not yet counted. */
  readonly result: "called" | "ratified" | "rejected";
  /** What was voted on: an agreement that both sides had signed, or an offer that the union had not accepted. */
  readonly on: "tentativeAgreement" | "offer";
  /** The event at which the agreement or offer was made. */
  readonly onEventId?: Id;
  /** The counts that were published, the earliest first. */
  readonly tallies?: readonly Tally[];
}

/** A count of votes, as it was published: votes, or a percentage with what it is a percentage of. */
export interface Tally {
  /** When it was the count, where more than one was published. */
  readonly asOf?: ClockMoment;
  /** Votes in favour. */
  readonly yes?: number;
  /** Votes against. */
  readonly no?: number;
  /** The share in favour, in percent. */
  readonly yesPercent?: number;
  /** What that is a share of; `unknown` where the source does not say. */
  readonly denominator?: "votesCast" | "members" | "eligible" | "unknown";
  /** How many could have voted. */
  readonly eligible?: Quantity;
  /** The share of those eligible who voted, in percent. */
  readonly turnoutPercent?: number;
  /** Whether it is the final count. */
  readonly final?: boolean;
  /** The words of the source. */
  readonly verbatim?: string;
}
