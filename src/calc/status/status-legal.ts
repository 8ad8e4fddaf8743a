/** What has the law to do with a stoppage on each of some days: notice, orders, injunctions, investigations? */

import type { Id } from "../../core/id.js";
import type { BackToWorkOrderEvent, InterventionEvent } from "../../model/third-party-events.js";
import { isMidnight } from "../../time/clock-time.js";
import type { DayNumber } from "../../time/iso-date.js";
import type { DatedEvent } from "../who-is-out/dated-events.js";
import { daySpanOf, eventsOfType } from "../who-is-out/dated-events.js";
import type { WorkStretch } from "../who-is-out/work-stretches.js";
import { announcedStart, lastNamed } from "./announced-days.js";
import { countBefore, type Holding, lastDayOf, never, placesOf } from "./held-on-days.js";
import type { AxisStatus, LegalState, LegalStatus, PastOrder } from "./status.js";
import type { ContractOnDay } from "./status-contract.js";
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

/** A state that an event brings about, and the days on which it does. */
interface LegalHolding extends Holding {
  /** Its place in line: the gravest first, then by the order of the events. */
  readonly line: number;
  readonly status: AxisStatus<LegalState>;
  /** The event that brings it about. */
  readonly id: Id;
  /** Whether it holds only while somebody may be out, or only while nobody is. */
  readonly out: boolean | undefined;
}

/** The legal axis on each of some days, which are asked for in order, by place among them. */
export function legalAxis(
  events: readonly DatedEvent[],
  spells: readonly WorkStretch[],
  days: readonly DayNumber[],
): (day: DayNumber, place: number, contract: ContractOnDay, mayBeOut: boolean) => LegalStatus {
  // What begins at a place, or has ended.
  const changes = days.map((): LegalHolding[] => []);
  for (const holding of holdingsOf(events, spells)) {
    for (const place of placesOf(days, holding)) changes[place]?.push(holding);
  }
  const concluded = concludedFrom(events);
  const orders = events.filter(isOrder);
  let held: readonly LegalHolding[] = [];
  let before: string | undefined;
  let legal: LegalStatus = { ...without("none"), inEffect: [], past: [] };
  return (day, place, { settlement }, mayBeOut) => {
    const now = `${settlement?.event.id} ${mayBeOut}`;
    const changed = changes[place] ?? [];
    // Many can hold at the same time: where nothing has changed, they are not gone through again.
    if (changed.length > 0 || now !== before) {
      before = now;
      const past = orders.flatMap((order): PastOrder[] => {
        const { id } = order.event;
        if (order.latest > day) return [];
        const isConcluded = (concluded.get(id) ?? never) <= day;
        const over = isConcluded ? "concluded" : overBy(order, settlement, mayBeOut, day);
        return over === undefined ? [] : [{ eventId: id, over }];
      });
      const over = new Set(past.map(({ eventId }) => eventId));
      held = [...held, ...changed].filter(({ from, until }) => from <= day && day <= until);
      const inEffect = held
        .filter(({ id, out }) => !over.has(id) && (out === undefined || out === mayBeOut))
        .sort((a, b) => a.line - b.line)
        .map(({ status }) => status);
      legal = { ...(inEffect[0] ?? without("none")), inEffect, past };
    }
    return legal;
  };
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

/** Why an order or a declaration that no ruling concluded holds no longer; `undefined` where it does. */
function overBy(
  { event, earliest }: DatedEvent,
  settlement: DatedEvent | undefined,
  mayBeOut: boolean,
  day: DayNumber,
): PastOrder["over"] | undefined {
  const until = event.type === "injunction" || event.type === "intervention" ? event.until : undefined;
  if (lastDayOf(until) < day) return "ranOut";
  // An agreement that is older does not end an order.
  if (settlement !== undefined && settlement.latest >= earliest)
    return settlement.event.type === "tookEffect" ? "tookEffect" : "agreed";
  return event.type === "ruling" && !mayBeOut ? "workResumed" : undefined;
}

/** What each event brings about, whether or not somebody is out or there is an agreement. */
function holdingsOf(events: readonly DatedEvent[], spells: readonly WorkStretch[]): readonly LegalHolding[] {
  const concluded = concludedFrom(events);
  const walkouts = spells.map(({ from }) => from.latest).sort((a, b) => a - b);
  const surelyOut = spells.filter(({ from, to }) => from.latest <= to.earliest);
  const lastDaysOut = surelyOut.map(({ to }) => to.earliest);
  const holdings: LegalHolding[] = [];
  for (const [place, dated] of events.entries()) {
    const { event, earliest, latest } = dated;
    const hold = (state: LegalState, last = never, first = latest, out?: boolean): void => {
      holdings.push({
        id: event.id,
        out,
        status: since(state, dated),
        from: Math.max(first, latest),
        until: Math.min(last, (concluded.get(event.id) ?? never) - 1),
        line: gravestFirst.indexOf(state) * events.length + place,
      });
    };
    switch (event.type) {
      case "noticeServed": {
        if (event.announces === "termination" || event.announces === "dispute") break;
        const walkout = walkouts[countBefore(walkouts, earliest)] ?? never;
        const begins = Math.min(walkout, announcedStart(event));
        // Of a list of days, some may have passed.
        hold("noticeRunning", (event.days === undefined ? begins : Math.max(begins, lastNamed(event))) - 1);
        break;
      }
      case "injunction":
        hold("injunction", lastDayOf(event.until));
        break;
      case "arbitrationOrdered":
        hold("arbitrationOrdered");
        break;
      case "intervention":
        if (coolsOff(event)) hold("coolingOff", lastDayOf(event.until));
        break;
      case "backToWorkOrder": {
        const due = dueBack(event);
        if (due === undefined) {
          // Nobody can be out after a day that the record does not have.
          hold("orderedBack", never, latest, true);
          hold("orderObeyed", never, latest, false);
          break;
        }
        const out = surelyOut[countBefore(lastDaysOut, due)];
        const defied = Math.max(due, out?.from.latest ?? never);
        hold("orderedBack", due - 1);
        hold("orderObeyed", defied - 1, due);
        hold("orderDefied", never, defied);
        break;
      }
      case "ruling":
        if (event.declares === "unlawful") hold("declaredUnlawful");
        break;
      case "investigationOpened":
        hold("investigationOpen");
        break;
      default:
    }
  }
  return holdings;
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

/** The first day on which whoever is out defies an order; `undefined` where it sets no day. */
function dueBack({ returnBy }: BackToWorkOrderEvent): DayNumber | undefined {
  const set = daySpanOf(returnBy?.date);
  // With a time within the day, being out on that day may still be obeying: the next day tells.
  const withinTheDay = returnBy?.time !== undefined && !isMidnight(returnBy.time);
  return set === undefined ? undefined : set.latest + (withinTheDay ? 1 : 0);
}
