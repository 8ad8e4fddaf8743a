/** Where does the contract stand on a day? */

import type { WorkStoppage } from "../model/work-stoppage.js";
import type { DayNumber } from "../time/iso-date.js";
import type { PartialDate } from "../time/partial-date.js";
import type { DatedEvent } from "./dated-events.js";
import { daySpanOf, eventsOfType, happenedBy } from "./dated-events.js";
import type { AxisStatus, ContractState } from "./status.js";

type ContractStatus = AxisStatus<ContractState>;

/**
 * The contract axis on a day. An expiry counts from the day after its date, which is the last day in force. An agreement
 * stands until it is rejected or takes effect, whatever becomes of the old contract meanwhile.
 */
export function contractStatusOn(
  stoppage: WorkStoppage,
  events: readonly DatedEvent[],
  day: DayNumber,
): ContractStatus {
  let contract = atTheStart(stoppage, events);
  let agreement: ContractStatus | undefined;
  for (const dated of events) {
    const { event } = dated;
    if (event.scope !== undefined || !happenedBy(dated, day)) continue;
    if (event.type === "expired") {
      if (dated.latest < day) contract = since("expired", dated);
    } else if (event.type === "extended") {
      contract = untilPassed(since("extended", dated), event.until, day);
    } else if (event.type === "tentativeAgreement" && event.covers === "whole") {
      agreement = since("tentative", dated);
    } else if (event.type === "ratificationVote") {
      if (event.result === "ratified") agreement = since("ratified", dated);
      else if (event.result === "rejected" && event.on === "tentativeAgreement") agreement = undefined;
    } else if (event.type === "tookEffect") {
      contract = untilPassed(since("inForce", dated), event.expiresOn, day);
      agreement = undefined;
    }
  }
  return agreement ?? contract;
}

/** What is known before anything has happened: a contract that is to expire is in force. */
function atTheStart(stoppage: WorkStoppage, events: readonly DatedEvent[]): ContractStatus {
  if (stoppage.causes?.includes("firstContract") === true) return { state: "none", since: null, because: [] };
  const known = eventsOfType(events, "expired", "extended", "extensionRefused")[0];
  if (known === undefined) return { state: "unknown", since: null, because: [] };
  return { state: "inForce", since: null, because: [known.event.id] };
}

function untilPassed(status: ContractStatus, until: PartialDate | undefined, day: DayNumber): ContractStatus {
  const lastDay = daySpanOf(until)?.latest;
  return lastDay !== undefined && lastDay < day
    ? { ...status, state: "expired", since: until ?? null }
    : status;
}

function since(state: ContractState, { event }: DatedEvent): ContractStatus {
  return { state, since: event.date, because: [event.id] };
}
