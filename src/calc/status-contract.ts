/** Where does the contract stand on each of some days? */

import type { WorkStoppage } from "../model/work-stoppage.js";
import type { DayNumber } from "../time/iso-date.js";
import type { DatedEvent } from "./dated-events.js";
import { eventsOfType } from "./dated-events.js";
import { lastDayOf, lastOnEach, never } from "./held-on-days.js";
import type { AxisStatus, ContractState } from "./status.js";
import { since, without } from "./status-since.js";

/** The contract on a day. */
export interface ContractOnDay {
  /** The contract axis. */
  readonly status: AxisStatus<ContractState>;
  /** The agreement by which the contract that is in force came about, where the record has it and its effect. */
  readonly agreement?: DatedEvent | undefined;
  /** The event by which that contract took effect. */
  readonly effect?: DatedEvent;
}

/**
 * The contract on each of some days, which are asked for in order, by place among them. An agreement stands until it is rejected or
 * takes effect, whatever becomes of the old contract meanwhile.
 */
export function contractAxis(
  stoppage: WorkStoppage,
  events: readonly DatedEvent[],
  days: readonly DayNumber[],
): (day: DayNumber, place: number) => ContractOnDay {
  const changes = lastOnEach(days, events, changesContractFrom);
  const settlements = lastOnEach(days, events, settlesFrom);
  const agreements = events.filter(isAgreement);
  const start = atTheStart(stoppage, events);
  let agreed = 0;
  return (day, place) => {
    const [change, settlement] = [changes[place], settlements[place]];
    if (settlement !== undefined && isAgreement(settlement)) {
      const isVoted = settlement.event.type === "ratificationVote";
      return { status: since(isVoted ? "ratified" : "tentative", settlement) };
    }
    if (change === undefined) return { status: start };
    const { event } = change;
    if (event.type === "expired") return { status: since("expired", change) };
    const isExtended = event.type === "extended";
    const until = isExtended ? event.until : event.type === "tookEffect" ? event.expiresOn : undefined;
    if (until !== undefined && lastDayOf(until) < day)
      return { status: { ...since("expired", change), since: until } };
    if (isExtended) return { status: since("extended", change) };
    // A later change has no earlier last day: what came before the one came before the other.
    while ((agreements[agreed]?.earliest ?? never) <= change.latest) agreed += 1;
    return { status: since("inForce", change), agreement: agreements[agreed - 1], effect: change };
  };
}

/** What is known before anything has happened: a contract that is to expire is in force. */
function atTheStart(stoppage: WorkStoppage, events: readonly DatedEvent[]): AxisStatus<ContractState> {
  if (stoppage.causes?.includes("firstContract") === true) return without("none");
  const known = eventsOfType(events, "expired", "extended", "extensionRefused")[0];
  return known === undefined ? without("unknown") : { ...since("inForce", known), since: null };
}

/** From which day on an event tells where the contract stands: an expiry is dated by the last day in force. */
function changesContractFrom({ event, latest }: DatedEvent): DayNumber {
  if (event.scope !== undefined) return never;
  if (event.type === "expired") return latest + 1;
  return event.type === "extended" || event.type === "tookEffect" ? latest : never;
}

/** From which day on an event makes an agreement, or ends one: rejects it, or takes effect. */
function settlesFrom(dated: DatedEvent): DayNumber {
  const { event, latest } = dated;
  if (event.scope !== undefined) return never;
  if (event.type === "ratificationVote" && event.result === "rejected")
    return event.on === "tentativeAgreement" ? latest : never;
  return event.type === "tookEffect" || isAgreement(dated) ? latest : never;
}

/** Whether an event is an agreement on the whole contract for everybody, or its ratification. */
export function isAgreement({ event }: DatedEvent): boolean {
  if (event.scope !== undefined) return false;
  return event.type === "tentativeAgreement"
    ? event.covers === "whole"
    : event.type === "ratificationVote" && event.result === "ratified";
}
