/** What has the law to do with a stoppage on each of some days: notice, orders, injunctions, investigations? */

import type { Id } from "../core/id.js";
import type { BackToWorkOrderEvent } from "../model/third-party-events.js";
import { isMidnight } from "../time/clock-time.js";
import type { DayNumber } from "../time/iso-date.js";
import { announcedStart } from "./before-the-start.js";
import type { DatedEvent } from "./dated-events.js";
import { daySpanOf, eventsOfType } from "./dated-events.js";
import { countBefore, type Holding, lastDayOf, never, placesOf } from "./held-on-days.js";
import type { AxisStatus, LegalState, LegalStatus } from "./status.js";
import type { ContractOnDay } from "./status-contract.js";
import { since, without } from "./status-since.js";
import type { WorkStretch } from "./work-stretches.js";

/** The states of the legal axis, the gravest first. */
const gravestFirst: readonly LegalState[] = [
  "orderDefied",
  "declaredUnlawful",
  "orderedBack",
  "injunction",
  "orderObeyed",
  "coolingOff",
  "noticeRunning",
  "investigationOpen",
];

/** A state that an event brings about, and the days on which it does. */
interface LegalHolding extends Holding {
  /** Its place in line: the gravest first, then by the order of the events. */
  readonly line: number;
  readonly status: AxisStatus<LegalState>;
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
  let held: readonly LegalHolding[] = [];
  let before: string | undefined;
  let legal: LegalStatus = { ...without("none"), inEffect: [] };
  return (day, place, { status: { state } }, mayBeOut) => {
    const isSettled = state === "ratified" || state === "tentative";
    const now = isSettled ? "settled" : mayBeOut ? "out" : "back";
    const changed = changes[place] ?? [];
    // Many can hold at the same time: where nothing has changed, they are not gone through again.
    if (changed.length > 0 || now !== before) {
      before = now;
      held = [...held, ...changed]
        .filter(({ from, until }) => from <= day && day <= until)
        .sort((a, b) => a.line - b.line);
      const inEffect = held
        .map(({ status }) => status)
        .filter((status) =>
          isSettled
            ? status.state === "noticeRunning" || status.state === "investigationOpen"
            : mayBeOut || status.state !== "declaredUnlawful",
        );
      legal = { ...(inEffect[0] ?? without("none")), inEffect };
    }
    return legal;
  };
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
    const hold = (state: LegalState, last = never, first = latest): void => {
      holdings.push({
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
        hold("noticeRunning", Math.min(walkout, announcedStart(event)) - 1);
        break;
      }
      case "injunction":
        hold("injunction", lastDayOf(event.until));
        break;
      case "intervention":
        if (event.means === "coolingOff" || event.means === "emergencyBoard")
          hold("coolingOff", lastDayOf(event.until));
        break;
      case "backToWorkOrder": {
        const due = dueBack(event, dated);
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

/** The first day on which whoever is out defies an order. */
function dueBack(order: BackToWorkOrderEvent, dated: DatedEvent): DayNumber {
  const returnBy = daySpanOf(order.returnBy?.date) ?? dated;
  // With a time within the day, being out on that day may still be obeying: the next day tells.
  const withinTheDay = order.returnBy?.time !== undefined && !isMidnight(order.returnBy.time);
  return returnBy.latest + (withinTheDay || order.returnBy === undefined ? 1 : 0);
}
