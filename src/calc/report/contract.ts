/** Which dates of the contract were known on a day, and through which agreements and votes had it come? */

import type { Id } from "../../core/id.js";
import type { RatificationVoteEvent, Tally, Voters } from "../../model/contract-events.js";
import type { Dataset } from "../../model/dataset.js";
import type { TentativeAgreementEvent } from "../../model/talks-events.js";
import type { EventType, TimelineEvent } from "../../model/timeline-event.js";
import type { DayNumber } from "../../time/iso-date.js";
import type { PartialDate } from "../../time/partial-date.js";
import type { DatedEvent } from "../who-is-out/dated-events.js";
import { eventsOfType, happenedBy } from "../who-is-out/dated-events.js";
import { surelyBy } from "./known-by.js";
import type { NamedSpeaker } from "./names.js";
import { nameScope, nameSpeaker } from "./names.js";

/** The dates of the contract: of the last event of each kind; `null` where there was none. */
export interface ReportedContract {
  /** The last day of the contract that ran out. */
  readonly expiredOn: PartialDate | null;
  /** When the parties agreed that it goes on. */
  readonly extendedOn: PartialDate | null;
  /** The last day to which it was extended. */
  readonly extendedUntil: PartialDate | null;
  /** When an extension was refused. */
  readonly extensionRefusedOn: PartialDate | null;
  /** When both sides agreed on the whole contract. */
  readonly tentativeAgreementOn: PartialDate | null;
  /** When members last voted on an agreement or offer. */
  readonly votedOn: PartialDate | null;
  /** How that vote went. */
  readonly vote: "called" | "ratified" | "rejected" | null;
  /** What was voted on: an agreement of both sides, or an offer that the union had not accepted. */
  readonly voteOn: "tentativeAgreement" | "offer" | null;
  /** The last count of that vote that was published. */
  readonly tally: Tally | null;
  /** When the new contract took effect. */
  readonly tookEffectOn: PartialDate | null;
  /** The last day of the new contract. */
  readonly expiresOn: PartialDate | null;
  /** Every agreement on a whole contract and every vote on one or on an offer, of parts too, in the order of their dates. */
  readonly course: readonly ContractTurn[];
}

/** An agreement of both sides on a whole contract, or a vote on one or on an offer. */
export interface ContractTurn {
  /** The id of its event. */
  readonly eventId: Id;
  /** Which of the two it is. */
  readonly type: "tentativeAgreement" | "ratificationVote";
  /** When it was. */
  readonly date: PartialDate;
  /** The units, employers and places that it is of, by name; empty where it is of the whole. */
  readonly scope: readonly string[];
  /** How the vote went; `null` for an agreement. */
  readonly vote: "called" | "ratified" | "rejected" | null;
  /** What was voted on; `null` for an agreement. */
  readonly voteOn: "tentativeAgreement" | "offer" | null;
  /** The event at which that was made; `null` where the record names none, and for an agreement. */
  readonly onEventId: Id | null;
  /** Who voted; `null` for an agreement. */
  readonly voters: Voters | null;
  /** The last count of the vote that was published; `null` where none was, and for an agreement. */
  readonly tally: Tally | null;
  /** Who says that it was; `null` where it is plainly known. */
  readonly saidBy: NamedSpeaker | null;
}

/** The dates of the contract by the end of a day; a contract has expired from the day after its last one. */
export function contractBy(
  dataset: Dataset,
  events: readonly DatedEvent[],
  day: DayNumber,
): ReportedContract {
  const whole = events.filter(({ event }) => event.scope === undefined);
  const expired = lastOf(whole, "expired", day - 1);
  const extended = lastOf(whole, "extended", day);
  const vote = lastOf(whole, "ratificationVote", day);
  const tookEffect = lastOf(whole, "tookEffect", day);
  const agreed = eventsOfType(whole, "tentativeAgreement")
    .filter((dated) => happenedBy(dated, day) && dated.event.covers === "whole")
    .at(-1)?.event;
  return {
    expiredOn: expired?.date ?? null,
    extendedOn: extended?.date ?? null,
    extendedUntil: extended?.until ?? null,
    extensionRefusedOn: lastOf(whole, "extensionRefused", day)?.date ?? null,
    tentativeAgreementOn: agreed?.date ?? null,
    votedOn: vote?.date ?? null,
    vote: vote?.result ?? null,
    voteOn: vote?.on ?? null,
    tally: lastTally(vote, day),
    tookEffectOn: tookEffect?.date ?? null,
    expiresOn: tookEffect?.expiresOn ?? null,
    course: eventsOfType(events, "tentativeAgreement", "ratificationVote").flatMap((dated) => {
      const { event } = dated;
      const isArticle = event.type === "tentativeAgreement" && event.covers !== "whole";
      return isArticle || !happenedBy(dated, day) ? [] : [turnOf(dataset, event, day)];
    }),
  };
}

function turnOf(
  dataset: Dataset,
  event: TentativeAgreementEvent | RatificationVoteEvent,
  day: DayNumber,
): ContractTurn {
  const vote = event.type === "ratificationVote" ? event : undefined;
  return {
    eventId: event.id,
    type: event.type,
    date: event.date,
    scope: nameScope(dataset, event.scope),
    vote: vote?.result ?? null,
    voteOn: vote?.on ?? null,
    onEventId: vote?.onEventId ?? null,
    voters: vote === undefined ? null : (vote.voters ?? "members"),
    tally: lastTally(vote, day),
    saidBy: event.saidBy === undefined ? null : nameSpeaker(dataset, event.saidBy),
  };
}

function lastTally(vote: RatificationVoteEvent | undefined, day: DayNumber): Tally | null {
  const tallies = (vote?.tallies ?? []).filter(({ asOf }) => asOf === undefined || surelyBy(asOf.date, day));
  return tallies.find((tally) => tally.final === true) ?? tallies.at(-1) ?? null;
}

function lastOf<Type extends EventType>(
  events: readonly DatedEvent[],
  type: Type,
  day: DayNumber,
): Extract<TimelineEvent, { type: Type }> | undefined {
  return eventsOfType(events, type)
    .filter((dated) => happenedBy(dated, day))
    .at(-1)?.event;
}
