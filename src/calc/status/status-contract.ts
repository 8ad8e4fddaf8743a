/** Where does the contract stand on each of some days? */

import type { Id } from "../../core/id.js";
import type { Scope } from "../../model/event-base.js";
import type { TimelineEvent } from "../../model/timeline-event.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { DayNumber } from "../../time/iso-date.js";
import type { DatedEvent } from "../who-is-out/dated-events.js";
import { datedEvents, eventsOfType } from "../who-is-out/dated-events.js";
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
  /** The agreement that stands, its ratification, or the event by which it took effect. */
  readonly settlement?: DatedEvent;
  /** The last agreement before a contract that has expired, or was extended, since. */
  readonly before?: DatedEvent | undefined;
}

/**
 * The contract on each of some days, which are asked for in order, by place among them. An agreement stands until it is
 * rejected or takes effect, whatever becomes of the old contract meanwhile. Where all units of a stoppage, or all its
 * employers, have agreements of their own, it is as far as the last of them has come; where one voted down what was
 * agreed for all, it is as far as that one. Where nothing is known of the whole, it is what all parts have in common.
 */
export function contractAxis(
  stoppage: WorkStoppage,
  events: readonly DatedEvent[],
  days: readonly DayNumber[],
): (day: DayNumber, place: number) => ContractOnDay {
  const isWhole = ({ event }: DatedEvent): boolean => event.scope === undefined;
  const ofWhole = contractAfter(stoppage, events.filter(isWhole), days);
  const ofContract = events.filter(({ event }) => isOfContract(event));
  if (ofContract.every(isWhole)) return ofWhole;
  const ofParts = contractsOfParts(stoppage, events, days);
  const turns = new Map(ofContract.map(({ event }, turn) => [event.id, turn]));
  return (day, place) => {
    const families = ofParts.map((parts) => parts.map((part) => part(day, place)));
    const whole = ofWhole(day, place);
    const shared = families.find((parts) => parts.length > 0 && parts.every(isSettled));
    if (shared !== undefined) return lastOf(shared, turns);
    const unsettled = families.flat().find((part) => !isSettled(part));
    if (isSettled(whole)) return unsettled ?? whole;
    const known = families.find((parts) => parts.some(({ status }) => status.because.length > 0));
    if (known === undefined || whole.status.state !== "unknown") return whole;
    const isOneState = new Set(known.map(({ status }) => status.state)).size === 1;
    return isOneState ? lastOf(known, turns) : whole;
  };
}

function isSettled({ settlement }: ContractOnDay): boolean {
  return settlement !== undefined;
}

/** The contract of each unit of a stoppage, and that of each of its employers. */
function contractsOfParts(
  stoppage: WorkStoppage,
  events: readonly DatedEvent[],
  days: readonly DayNumber[],
): readonly (readonly ((day: DayNumber, place: number) => ContractOnDay)[])[] {
  return (
    [
      ["bargainingUnitIds", stoppage.bargainingUnitIds ?? []],
      ["employerIds", stoppage.employerIds],
    ] as const
  ).map(([key, ids]) =>
    ids.map((id) =>
      contractAfter(
        stoppage,
        events.filter(({ event }) => isAboutPart(event.scope, key, id)),
        days,
      ),
    ),
  );
}

/** Where the contract of a part of a stoppage stands by events of its own. */
export interface ContractOfPart {
  readonly scope: Scope;
  readonly status: AxisStatus<ContractState>;
}

/** Where the contracts of units and employers stand on a day by events of their own, in the order in which these came. */
export function contractsByParts(stoppage: WorkStoppage, day: DayNumber): readonly ContractOfPart[] {
  const events = datedEvents(stoppage);
  const statuses = contractsOfParts(stoppage, events, [day])
    .flat()
    .map((contract) => contract(day, 0).status);
  return events.flatMap(({ event: { id, scope } }) => {
    const status = statuses.find(({ since: date, because }) => date !== null && because[0] === id);
    return scope === undefined || status === undefined ? [] : [{ scope, status }];
  });
}

function isOfContract(event: TimelineEvent): boolean {
  switch (event.type) {
    case "expired":
    case "extended":
    case "ratificationVote":
    case "tookEffect":
      return true;
    case "tentativeAgreement":
      return event.covers === "whole";
    default:
      return false;
  }
}

/** Whether an event is about the whole of a unit or an employer: one with places too may be about a part of it. */
export function isAboutPart(scope: Scope | undefined, key: keyof Scope, id: Id): boolean {
  if (scope === undefined) return true;
  const lists = Object.values(scope).filter((ids) => ids !== undefined);
  return lists.length === 1 && scope[key]?.includes(id) === true;
}

/** How far an agreement has come. */
const agreedStates: readonly ContractState[] = ["tentative", "ratified", "inForce"];

/** What all of some parts share: it is as far as the last of them has come. */
function lastOf(parts: readonly ContractOnDay[], turns: ReadonlyMap<Id, number>): ContractOnDay {
  const stepOf = ({ status }: ContractOnDay): number => agreedStates.indexOf(status.state);
  const turnOf = ({ status }: ContractOnDay): number => turns.get(status.because[0] ?? "") ?? -1;
  const inOrder = [...parts].sort((a, b) => stepOf(a) - stepOf(b) || turnOf(b) - turnOf(a));
  const last = inOrder[0] as ContractOnDay;
  const because = inOrder.flatMap(({ status }) => status.because);
  return { ...last, status: { ...last.status, because: [...new Set(because)] } };
}

/** A contract on each of some days by the events that are about it. */
function contractAfter(
  stoppage: WorkStoppage,
  all: readonly DatedEvent[],
  days: readonly DayNumber[],
): (day: DayNumber, place: number) => ContractOnDay {
  const start = atTheStart(stoppage, all);
  const events = all.filter(({ event }) => isOfContract(event));
  const changes = lastOnEach(days, events, changesContractFrom);
  const aboutOthers = votesOnOthers(events);
  const settlements = lastOnEach(days, events, (dated) =>
    aboutOthers.has(dated) ? never : settlesFrom(dated),
  );
  const agreements = events.filter(isAgreed);
  let agreed = 0;
  return (day, place) => {
    const [change, settlement] = [changes[place], settlements[place]];
    if (settlement !== undefined && isAgreed(settlement)) {
      const isVoted = settlement.event.type === "ratificationVote";
      return { status: since(isVoted ? "ratified" : "tentative", settlement), settlement };
    }
    if (change === undefined) return { status: start };
    // A later change has no earlier last day: what came before the one came before the other.
    while ((agreements[agreed]?.earliest ?? never) <= change.latest) agreed += 1;
    const before = agreements[agreed - 1];
    const { event } = change;
    if (event.type === "expired") return { status: since("expired", change), before };
    const isExtended = event.type === "extended";
    const until = isExtended ? event.until : event.type === "tookEffect" ? event.expiresOn : undefined;
    if (until !== undefined && lastDayOf(until) < day)
      return { status: { ...since("expired", change), since: until }, before };
    if (isExtended) return { status: since("extended", change), before };
    return { status: since("inForce", change), agreement: before, effect: change, settlement: change };
  };
}

/** The votes against an agreement that they name, of which another one has taken the place: that one stands. */
function votesOnOthers(events: readonly DatedEvent[]): ReadonlySet<DatedEvent> {
  const ids = new Set(events.map(({ event }) => event.id));
  const others = new Set<DatedEvent>();
  let standing: TimelineEvent | undefined;
  for (const dated of events) {
    const { event } = dated;
    if (event.type === "ratificationVote" && event.result === "rejected") {
      const { onEventId } = event;
      const isOnOther = onEventId !== undefined && ids.has(onEventId) && onEventId !== standing?.id;
      if (standing?.type === "tentativeAgreement" && isOnOther) others.add(dated);
    }
    if (isAgreed(dated)) standing = event;
  }
  return others;
}

/** What is known before anything has happened: a contract that is to expire is in force. */
function atTheStart(stoppage: WorkStoppage, events: readonly DatedEvent[]): AxisStatus<ContractState> {
  if (stoppage.causes?.includes("firstContract") === true) return without("none");
  const known = eventsOfType(events, "expired", "extended", "extensionRefused")[0];
  return known === undefined ? without("unknown") : { ...since("inForce", known), since: null };
}

/** From which day on an event tells where the contract stands: an expiry is dated by the last day in force. */
function changesContractFrom({ event, latest }: DatedEvent): DayNumber {
  if (event.type === "expired") return latest + 1;
  return event.type === "extended" || event.type === "tookEffect" ? latest : never;
}

/** From which day on an event makes an agreement, or ends one: rejects it, or takes effect. */
function settlesFrom(dated: DatedEvent): DayNumber {
  const { event, latest } = dated;
  if (event.type === "ratificationVote" && event.result === "rejected")
    return event.on === "tentativeAgreement" ? latest : never;
  return event.type === "tookEffect" || isAgreed(dated) ? latest : never;
}

/** Whether an event is an agreement on a whole contract, or its ratification. */
export function isAgreed({ event }: DatedEvent): boolean {
  return event.type === "tentativeAgreement"
    ? event.covers === "whole"
    : event.type === "ratificationVote" && event.result === "ratified";
}
