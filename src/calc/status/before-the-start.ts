/** Where does a stoppage stand before the first day out that the record has? */

import type { TimelineEvent } from "../../model/timeline-event.js";
import type { DayNumber } from "../../time/iso-date.js";
import type { DatedEvent } from "../who-is-out/dated-events.js";
import { announcedStart } from "./announced-days.js";
import { lastOnEach, never } from "./held-on-days.js";
import type { AxisStatus, WorkState } from "./status.js";
import { isAgreement } from "./status-contract.js";
import { since, without } from "./status-since.js";

/** For days on which nobody can have gone out, by their places: the last step towards it, if an agreement did not avert it. */
export function beforeTheStartOn(events: readonly DatedEvent[], begins: boolean, days: readonly DayNumber[]) {
  const steps = lastOnEach(days, events, (dated) => (isStep(dated) ? dated.latest : never));
  const turns = lastOnEach(days, events, (dated) =>
    isStep(dated) || (!begins && isAgreement(dated)) ? dated.latest : never,
  );
  return (day: DayNumber, place: number): AxisStatus<WorkState> => {
    const step = steps[place];
    if (step === undefined) return without("none");
    const turn = turns[place];
    const { event } = step;
    const status = since(stateAfter(event), step);
    if (turn !== undefined && turn !== step && status.state !== "none") return since("averted", turn);
    // The day that the notice named has passed, and the record tells neither of a start nor of its being called off.
    const hasPassed = event.type === "noticeServed" && announcedStart(event) < day;
    return hasPassed && !begins ? { ...status, state: "unknown" } : status;
  };
}

/** Whether an event is a step towards a stoppage, or calls it off. */
function isStep({ event }: DatedEvent): boolean {
  return (
    event.type === "strikeVote" ||
    event.type === "ended" ||
    (event.type === "noticeServed" && (event.announces === "strike" || event.announces === "lockout"))
  );
}

function stateAfter(step: TimelineEvent): WorkState {
  switch (step.type) {
    case "strikeVote":
      return step.result === "authorized" ? "authorized" : step.result === "called" ? "threatened" : "none";
    case "ended":
      return "averted";
    default:
      return "announced";
  }
}
