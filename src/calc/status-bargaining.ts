/** Where do the talks stand on a day? */

import type { DayNumber } from "../time/iso-date.js";
import { bargainingClock } from "./bargaining-on.js";
import type { DatedEvent } from "./dated-events.js";
import { eventsOfType, happenedBy } from "./dated-events.js";
import type { AxisStatus, BargainingState, ContractState } from "./status.js";

/** Days since the last session after which talks are called stalled: four weeks, a setting of this library's own. */
export const stalledAfterDays = 28;

type BargainingStatus = AxisStatus<BargainingState>;

/** The bargaining axis on a day, beside the contract axis of that day. */
export function bargainingStatusOn(
  events: readonly DatedEvent[],
  contract: AxisStatus<ContractState>,
  day: DayNumber,
): BargainingStatus {
  if (contract.state === "tentative" || contract.state === "ratified") {
    return { state: "settled", since: contract.since, because: contract.because };
  }
  const clock = bargainingClock(events, day);
  const turn = lastTurn(events, day);
  if (turn?.event.type === "mediationAgreed" || turn?.event.type === "mediationHeld")
    return since("mediation", turn);
  if (turn?.event.type === "impasse") return since("impasse", turn);
  const [next] = clock.scheduled;
  const last = clock.last;
  if (clock.noneScheduled !== null) {
    const { eventId, date } = clock.noneScheduled;
    return {
      state: "noneScheduled",
      since: date,
      because: last === null ? [eventId] : [eventId, last.eventId],
    };
  }
  const brokeDown = turn?.event.type === "mediationEnded";
  const recent = clock.daysSinceLast !== null && clock.daysSinceLast.max <= stalledAfterDays;
  if (recent && !brokeDown && last !== null)
    return { state: "talking", since: last.date, because: [last.eventId] };
  if (next !== undefined)
    return { state: "scheduled", since: dateOf(events, next.eventId), because: [next.eventId] };
  if (turn !== undefined && brokeDown) return since("stalled", turn);
  if (last !== null) return { state: "stalled", since: last.date, because: [last.eventId] };
  return { state: "unknown", since: null, because: [] };
}

/** The last event that gave the talks a new turn: a session after a breakdown or an impasse undoes it. */
function lastTurn(events: readonly DatedEvent[], day: DayNumber) {
  return eventsOfType(
    events,
    "sessionHeld",
    "mediationAgreed",
    "mediationHeld",
    "mediationEnded",
    "impasse",
    "finalOffer",
  )
    .filter((dated) => happenedBy(dated, day))
    .at(-1);
}

function dateOf(events: readonly DatedEvent[], id: string): string | null {
  return events.find(({ event }) => event.id === id)?.event.date ?? null;
}

function since(state: BargainingState, { event }: DatedEvent): BargainingStatus {
  return { state, since: event.date, because: [event.id] };
}
