/** What has the law to do with a stoppage on a day: notice, orders, injunctions, investigations? */

import type { BackToWorkOrderEvent } from "../model/third-party-events.js";
import { isMidnight } from "../time/clock-time.js";
import type { DayNumber } from "../time/iso-date.js";
import type { DatedEvent } from "./dated-events.js";
import { daySpanOf, eventsOfType, happenedBy } from "./dated-events.js";
import { outOn } from "./duration.js";
import type { AxisStatus, ContractState, LegalState, LegalStatus } from "./status.js";
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

/** The legal axis on a day, beside the contract axis of that day. */
export function legalStatusOn(
  events: readonly DatedEvent[],
  spells: readonly WorkStretch[],
  contract: AxisStatus<ContractState>,
  day: DayNumber,
): LegalStatus {
  const settled = contract.state === "ratified" || contract.state === "tentative";
  const concluded = concludedBy(events, day);
  const inEffect = events
    .filter((dated) => happenedBy(dated, day) && !concluded.has(dated.event.id))
    .flatMap((dated) => {
      const state = stateOf(dated, spells, settled, day);
      return state === undefined ? [] : [{ state, since: dated.event.date, because: [dated.event.id] }];
    })
    .sort((a, b) => gravestFirst.indexOf(a.state) - gravestFirst.indexOf(b.state));
  const gravest: AxisStatus<LegalState> = inEffect[0] ?? { state: "none", since: null, because: [] };
  return { ...gravest, inEffect };
}

/** The events that a ruling has concluded by a day. */
function concludedBy(events: readonly DatedEvent[], day: DayNumber): ReadonlySet<string> {
  const rulings = eventsOfType(events, "ruling").filter((dated) => happenedBy(dated, day));
  return new Set(rulings.flatMap(({ event }) => event.concludesIds ?? []));
}

function stateOf(
  dated: DatedEvent,
  spells: readonly WorkStretch[],
  settled: boolean,
  day: DayNumber,
): LegalState | undefined {
  const { event } = dated;
  const isOver = (until: string | undefined): boolean => (daySpanOf(until)?.latest ?? day) < day;
  switch (event.type) {
    case "noticeServed": {
      if (event.announces === "termination" || event.announces === "dispute") return undefined;
      const starts = daySpanOf(event.startsAt?.date);
      const begun = spells.some((spell) => spell.from.latest <= day && spell.from.latest >= dated.earliest);
      return begun || (starts !== undefined && starts.latest <= day) ? undefined : "noticeRunning";
    }
    case "injunction":
      return isOver(event.until) || settled ? undefined : "injunction";
    case "intervention": {
      const coolsOff = event.means === "coolingOff" || event.means === "emergencyBoard";
      return coolsOff && !isOver(event.until) && !settled ? "coolingOff" : undefined;
    }
    case "backToWorkOrder":
      return settled ? undefined : orderState(event, dated, spells, day);
    case "ruling":
      return event.declares === "unlawful" && !settled && outOn(spells, day) !== false
        ? "declaredUnlawful"
        : undefined;
    case "investigationOpened":
      return "investigationOpen";
    default:
      return undefined;
  }
}

function orderState(
  order: BackToWorkOrderEvent,
  dated: DatedEvent,
  spells: readonly WorkStretch[],
  day: DayNumber,
): LegalState {
  const returnBy = daySpanOf(order.returnBy?.date) ?? dated;
  // With a time within the day, being out on that day may still be obeying: the next day tells.
  const withinTheDay = order.returnBy?.time !== undefined && !isMidnight(order.returnBy.time);
  const dueBack = returnBy.latest + (withinTheDay || order.returnBy === undefined ? 1 : 0);
  if (day < dueBack) return "orderedBack";
  return wasOutBetween(spells, dueBack, day) ? "orderDefied" : "orderObeyed";
}

function wasOutBetween(spells: readonly WorkStretch[], from: DayNumber, to: DayNumber): boolean {
  return spells.some(
    (spell) =>
      Math.max(spell.from.latest, from) <= Math.min(spell.to.earliest, to) && spell.from.latest <= to,
  );
}
