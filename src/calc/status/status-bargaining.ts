/** Where do the talks stand on each of some days? */

import type { DayNumber } from "../../time/iso-date.js";
import { noneScheduledOnEach, sessionsSet } from "../bargaining/sessions.js";
import type { DatedEvent } from "../who-is-out/dated-events.js";
import { eventsOfType, lastDaysOf } from "../who-is-out/dated-events.js";
import { firstOnEach, lastOnEach, never } from "./held-on-days.js";
import type { AxisStatus, BargainingState } from "./status.js";
import type { ContractOnDay } from "./status-contract.js";
import { since, without } from "./status-since.js";

/** Days since the last session, or the last of mediation, after which talks are called stalled: four weeks, a setting of this library's own. */
export const stalledAfterDays = 28;

type BargainingStatus = AxisStatus<BargainingState>;

/** The bargaining axis on each of some days, which are in order, by place among them, beside the contract of each. */
export function bargainingAxis(
  events: readonly DatedEvent[],
  days: readonly DayNumber[],
): (day: DayNumber, place: number, contract: ContractOnDay) => BargainingStatus {
  const turns = lastOnEach(
    days,
    // A session after a breakdown or an impasse undoes it.
    eventsOfType(
      events,
      "sessionHeld",
      "mediationAgreed",
      "mediationHeld",
      "mediationEnded",
      "impasse",
      "finalOffer",
    ),
  );
  const sessions = eventsOfType(events, "sessionHeld");
  const held = lastOnEach(days, sessions, (session) => lastDaysOf(session).latest);
  const noneScheduled = noneScheduledOnEach(events, days);
  const ahead = firstOnEach(days, sessionsSet(events));
  return (day, place, { status, agreement, effect }) => {
    if (status.state === "tentative" || status.state === "ratified") return { ...status, state: "settled" };
    const turn = turns[place];
    const isRecent = (one: DatedEvent): boolean => day - lastDaysOf(one).earliest <= stalledAfterDays;
    // Talks after the new contract took effect are about another one.
    if (agreement !== undefined && (turn?.latest ?? -never) <= (effect?.latest ?? never))
      return since("settled", agreement);
    const [last, none, next] = [held[place], noneScheduled[place], ahead[place]];
    switch (turn?.event.type) {
      case "mediationAgreed":
      case "mediationHeld":
        if (isRecent(turn)) return since("mediation", turn);
        break;
      case "impasse":
        return since("impasse", turn);
      default:
    }
    if (none !== undefined) {
      return {
        state: "noneScheduled",
        since: none.date,
        because: last === undefined ? [none.id] : [none.id, last.event.id],
      };
    }
    const brokeDown = turn?.event.type === "mediationEnded";
    if (last !== undefined && isRecent(last) && !brokeDown) return since("talking", last);
    if (next !== undefined) return since("scheduled", next);
    const stalled = turn?.event.type.startsWith("mediation") === true ? turn : last;
    return stalled === undefined ? without("unknown") : since("stalled", stalled);
  };
}
