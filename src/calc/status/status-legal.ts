/** What has the law to do with a stoppage on each of some days: notice, orders, injunctions, investigations? */

import type { Id } from "../../core/id.js";
import type { Scope } from "../../model/event-base.js";
import type { EndedEvent } from "../../model/stoppage-events.js";
import type { InterventionEvent } from "../../model/third-party-events.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { DayNumber } from "../../time/iso-date.js";
import type { DatedEvent } from "../who-is-out/dated-events.js";
import { eventsOfType } from "../who-is-out/dated-events.js";
import { meet } from "../who-is-out/scope-cells.js";
import type { WorkStretch } from "../who-is-out/work-stretches.js";
import { agreementsSince } from "./agreements-since.js";
import { orderOnDays } from "./back-to-work.js";
import { type DaysOut, daysOut } from "./days-out.js";
import { type Holding, lastDayOf, never, placesOf } from "./held-on-days.js";
import { noticeEnds } from "./notice-ends.js";
import type { AxisStatus, LegalState, LegalStatus, PastOrder, WorkState } from "./status.js";
import { since, without } from "./status-since.js";

/** The states of the legal axis, the gravest first. */
const gravestFirst: readonly LegalState[] = [
  "orderDefied",
  "declaredUnlawful",
  "orderedBack",
  "injunction",
  "orderObeyed",
  "arbitrationOrdered",
  "coolingOff",
  "noticeRunning",
  "investigationOpen",
];

/** Why an order can be over: where several reasons hold, the first. */
const firstReason: readonly PastOrder["over"][] = [
  "concluded",
  "ranOut",
  "tookEffect",
  "agreed",
  "notResumed",
  "workResumed",
];

/** A state that an event brings about, and the days on which it does, or those on which it does no longer. */
interface LegalHolding extends Holding {
  readonly of: DatedEvent;
  /** Its place in line: the gravest first, then by the order of the events. */
  readonly line: number;
  readonly told: AxisStatus<LegalState> | PastOrder;
}

/** The legal axis on each of some days, which are asked for in order, by place among them, beside the work of each. */
export function legalAxis(
  stoppage: WorkStoppage,
  events: readonly DatedEvent[],
  spells: readonly WorkStretch[],
  days: readonly DayNumber[],
): (day: DayNumber, place: number, work: AxisStatus<WorkState>) => LegalStatus {
  // What begins at a place, or has ended.
  const changes = days.map((): LegalHolding[] => []);
  holdingsOf(stoppage, events, spells, (holding) => {
    const [place, end] = placesOf(days, holding);
    if (place >= end) return;
    changes[place]?.push(holding);
    changes[end]?.push(holding);
  });
  let held: readonly LegalHolding[] = [];
  let before: boolean | undefined;
  let legal: LegalStatus = { ...without("none"), inEffect: [], past: [] };
  return (day, place, { state }) => {
    const isAverted = state === "averted";
    const changed = changes[place] ?? [];
    // Many can hold at the same time: where nothing has changed, they are not gone through again.
    if (changed.length > 0 || isAverted !== before) {
      before = isAverted;
      held = [...held, ...changed]
        .filter(({ from, until }) => from <= day && day <= until)
        .sort((a, b) => a.line - b.line);
      const over = new Map<DatedEvent, PastOrder>();
      for (const { of, told } of held) if ("over" in told && !over.has(of)) over.set(of, told);
      const inEffect = held.flatMap(({ of, told }) =>
        "over" in told || over.has(of) || (isAverted && isOfWalkout(of)) ? [] : told,
      );
      legal = { ...(inEffect[0] ?? without("none")), inEffect, past: [...over.values()] };
    }
    return legal;
  };
}

/** Whether an event announces a strike or a lockout, which is off where it was averted. */
function isOfWalkout({ event }: DatedEvent): boolean {
  return event.type === "noticeServed" && (event.announces === "strike" || event.announces === "lockout");
}

/** Whether somebody ordered or declared something that is worth telling once it holds no longer. */
function isOrder({ event }: DatedEvent): boolean {
  switch (event.type) {
    case "backToWorkOrder":
    case "injunction":
    case "arbitrationOrdered":
      return true;
    case "ruling":
      return event.declares === "unlawful";
    case "intervention":
      return coolsOff(event);
    default:
      return false;
  }
}

function coolsOff({ means }: InterventionEvent): boolean {
  return means === "coolingOff" || means === "emergencyBoard";
}

/** What each event brings about, and on which days what was ordered holds no longer. */
function holdingsOf(
  stoppage: WorkStoppage,
  events: readonly DatedEvent[],
  spells: readonly WorkStretch[],
  add: (holding: LegalHolding) => void,
): void {
  const concluded = concludedFrom(events);
  const outOf = daysOutByScope(spells);
  const areOrders = events.some(isOrder);
  const agreedSince = areOrders ? agreementsSince(stoppage, events) : () => [];
  const dismissals = areOrders ? eventsOfType(events, "ended").filter(isNoReturn) : [];
  const endOfNotice = noticeEnds(events, spells);
  for (const [place, dated] of events.entries()) {
    const { event, earliest, latest } = dated;
    const concludedOn = concluded.get(event.id) ?? never;
    const hold = (state: LegalState, from = latest, until = never, more: readonly Id[] = []): void => {
      const told =
        more.length === 0 ? since(state, dated) : { ...since(state, dated), because: [event.id, ...more] };
      const line = gravestFirst.indexOf(state) * events.length + place;
      add({ of: dated, from: Math.max(from, latest), until: Math.min(until, concludedOn - 1), line, told });
    };
    const over = (why: PastOrder["over"], from: DayNumber, until = never): void => {
      const line = place * firstReason.length + firstReason.indexOf(why);
      add({ of: dated, from: Math.max(from, latest), until, line, told: { eventId: event.id, over: why } });
    };
    switch (event.type) {
      case "noticeServed":
        if (event.announces === "termination" || event.announces === "dispute") break;
        hold("noticeRunning", latest, endOfNotice({ ...dated, event }, place) - 1);
        break;
      case "injunction":
        hold("injunction");
        break;
      case "arbitrationOrdered":
        hold("arbitrationOrdered");
        break;
      case "intervention":
        if (coolsOff(event)) hold("coolingOff");
        break;
      case "backToWorkOrder":
        for (const { state, from, until, anew } of orderOnDays({ ...dated, event }, outOf(event.scope))) {
          if (state === "over") over("workResumed", from, until);
          else hold(state, from, until, anew === undefined ? [] : [anew.opened.event.id]);
        }
        break;
      case "ruling":
        if (event.declares !== "unlawful") break;
        for (const { from, until } of outOf(event.scope).maybe) hold("declaredUnlawful", from, until);
        for (const { from, until } of daysBetween(outOf(event.scope))) over("workResumed", from, until);
        break;
      case "investigationOpened":
        hold("investigationOpen");
        break;
      default:
    }
    if (!isOrder(dated)) continue;
    over("concluded", concludedOn);
    over("ranOut", "until" in event ? lastDayOf(event.until) + 1 : never);
    for (const { from, until, over: why } of agreedSince(dated)) over(why, from, until);
    if (event.type !== "backToWorkOrder" && event.type !== "ruling") continue;
    const dismissed = dismissals.find((end) => end.latest >= earliest && meet(event.scope, end.event.scope));
    for (const { from, until } of dismissed === undefined ? [] : daysBetween(outOf(event.scope))) {
      over("notResumed", Math.max(from, dismissed?.latest ?? from), until);
    }
  }
}

/** Whether an end is not one by which everybody goes back to work. */
function isNoReturn({ event }: DatedEvent<EndedEvent>): boolean {
  return event.reason === "dismissal" || event.reason === "closure";
}

/** The days on which each part of a stoppage was out, worked out once for each that is asked for. */
function daysOutByScope(spells: readonly WorkStretch[]): (scope: Scope | undefined) => DaysOut {
  const known = new Map<string, DaysOut>();
  return (scope) => {
    const part = JSON.stringify(scope ?? null);
    const out = known.get(part) ?? daysOut(spells, scope);
    known.set(part, out);
    return out;
  };
}

/** The days on which nobody can have been out. */
function daysBetween({ maybe }: DaysOut): readonly Holding[] {
  const ends = [{ until: -never }, ...maybe];
  return ends.map(({ until }, at) => ({ from: until + 1, until: (maybe[at]?.from ?? never + 1) - 1 }));
}

/** For each event that a ruling concludes, the day on which the first such ruling has surely come. */
function concludedFrom(events: readonly DatedEvent[]): ReadonlyMap<Id, DayNumber> {
  const concluded = new Map<Id, DayNumber>();
  for (const { event, latest } of eventsOfType(events, "ruling")) {
    for (const id of event.concludesIds ?? []) {
      concluded.set(id, Math.min(latest, concluded.get(id) ?? never));
    }
  }
  return concluded;
}
