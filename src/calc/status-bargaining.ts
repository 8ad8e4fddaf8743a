/** Where do the talks stand on a day? */

import type { DayNumber } from "../time/iso-date.js";
import type { DatedEvent } from "./dated-events.js";
import { eventsOfType, happenedBy, lastDaysOf } from "./dated-events.js";
import { saidNoneScheduled, sessionsAhead, sessionsHeldBy } from "./sessions.js";
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
  const turn = lastTurn(events, day);
  const inForce = agreementInForce(events, contract);
  // Talks after the new contract took effect are about another one.
  if (inForce !== undefined && (turn === undefined || turn.latest <= inForce.effect.latest)) {
    return { state: "settled", since: inForce.agreement.event.date, because: [inForce.agreement.event.id] };
  }
  if (turn?.event.type === "mediationAgreed" || turn?.event.type === "mediationHeld")
    return since("mediation", turn);
  if (turn?.event.type === "impasse") return since("impasse", turn);
  const last = sessionsHeldBy(events, day, "sessionHeld").at(-1);
  const none = saidNoneScheduled(events, day);
  if (none !== undefined) {
    return {
      state: "noneScheduled",
      since: none.date,
      because: last === undefined ? [none.id] : [none.id, last.event.id],
    };
  }
  const brokeDown = turn?.event.type === "mediationEnded";
  const recent = last !== undefined && day - lastDaysOf(last).earliest <= stalledAfterDays;
  if (recent && !brokeDown) return since("talking", last);
  const next = sessionsAhead(events, day)[0];
  if (next !== undefined) return since("scheduled", next);
  if (turn !== undefined && brokeDown) return since("stalled", turn);
  if (last !== undefined) return since("stalled", last);
  return { state: "unknown", since: null, because: [] };
}

/** The agreement by which the contract that is in force came about, where the record has it and the day of its effect. */
export function agreementInForce(
  events: readonly DatedEvent[],
  contract: AxisStatus<ContractState>,
): { readonly agreement: DatedEvent; readonly effect: DatedEvent } | undefined {
  if (contract.state !== "inForce") return undefined;
  const effect = eventsOfType(events, "tookEffect").find(({ event }) => contract.because.includes(event.id));
  if (effect === undefined) return undefined;
  const agreement = eventsOfType(events, "tentativeAgreement", "ratificationVote")
    .filter(({ event, earliest }) => event.scope === undefined && earliest <= effect.latest)
    .filter(({ event }) =>
      event.type === "tentativeAgreement" ? event.covers === "whole" : event.result === "ratified",
    )
    .at(-1);
  return agreement === undefined ? undefined : { agreement, effect };
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

function since(state: BargainingState, { event }: Pick<DatedEvent, "event">): BargainingStatus {
  return { state, since: event.date, because: [event.id] };
}
