/** Where does a stoppage stand before the first day out that the record has? */

import type { TimelineEvent } from "../../model/timeline-event.js";
import type { DayNumber } from "../../time/iso-date.js";
import type { DatedEvent } from "../who-is-out/dated-events.js";
import { cellsOf, touches } from "../who-is-out/scope-cells.js";
import { announcedStart } from "./announced-days.js";
import { lastOnEach, never } from "./held-on-days.js";
import type { AxisStatus, WorkState } from "./status.js";
import { isAgreed } from "./status-contract.js";
import { since, without } from "./status-since.js";

type WorkStatus = AxisStatus<WorkState>;

/**
 * For days on which nobody can have gone out, by their places: the last step towards it, if no agreement averted it that
 * still stands; `firstOut` is the first day on which anybody can have, or never. Where the steps are of parts of the stoppage, it is as far as the part that has come furthest.
 */
export function beforeTheStartOn(
  events: readonly DatedEvent[],
  firstOut: DayNumber,
  days: readonly DayNumber[],
) {
  const turns = events.filter(
    (dated) => dated.latest < firstOut && (isStep(dated) || isAgreed(dated) || isRejection(dated)),
  );
  const scopes = new Map(turns.map(({ event }) => [JSON.stringify(event.scope), event.scope]));
  const parts = [...scopes.values()].map((scope) => {
    const cells = scope === undefined ? undefined : new Set(cellsOf(scope));
    return turnsOn(
      turns.filter(({ event }) => {
        if (event.scope === undefined) return true;
        return cells !== undefined && cellsOf(event.scope).some((cell) => touches(cell, cells));
      }),
      days,
    );
  });
  return (day: DayNumber, place: number): WorkStatus => {
    let furthest: WorkStatus = without("none");
    for (const part of parts) {
      const turn = part[place];
      if (turn === undefined || rank(turn.status.state) <= rank(furthest.state)) continue;
      // The day that the notice named has passed, and the record tells neither of a start nor of its being called off.
      const { event } = turn.dated;
      const isAnnounced = turn.status.state === "announced" && event.type === "noticeServed";
      const hasPassed = firstOut === never && isAnnounced && announcedStart(event) < day;
      furthest = hasPassed ? { ...turn.status, state: "unknown" } : turn.status;
    }
    return furthest;
  };
}

/** What a turn leads to, and the event on which that rests. */
interface Turn {
  readonly dated: DatedEvent;
  readonly status: WorkStatus;
}

/** The last turn on each of some days, by their places. */
function turnsOn(turns: readonly DatedEvent[], days: readonly DayNumber[]): readonly (Turn | undefined)[] {
  const after = new Map<DatedEvent, Turn>();
  let step: Turn | undefined;
  let last: Turn | undefined;
  for (const dated of turns) {
    if (isStep(dated)) {
      step = { dated, status: since(stateAfter(dated.event), dated) };
      last = step;
    } else if (isRejection(dated)) last = step;
    // An agreement averts what was on its way; its ratification does not avert it again.
    else if (last !== undefined && last === step && last.status.state !== "none")
      last = { dated, status: since("averted", dated) };
    if (last !== undefined) after.set(dated, last);
  }
  return lastOnEach(days, turns).map((dated) => (dated === undefined ? undefined : after.get(dated)));
}

/** How far the states before a start have come. */
function rank(state: WorkState): number {
  return (["none", "averted", "threatened", "authorized", "unknown", "announced"] as WorkState[]).indexOf(
    state,
  );
}

/** Whether an event is a step towards a stoppage, or calls it off. */
function isStep({ event }: DatedEvent): boolean {
  return (
    event.type === "strikeVote" ||
    event.type === "ended" ||
    (event.type === "noticeServed" && (event.announces === "strike" || event.announces === "lockout"))
  );
}

/** Whether an event undoes an agreement. */
function isRejection({ event }: DatedEvent): boolean {
  return (
    event.type === "ratificationVote" && event.result === "rejected" && event.on === "tentativeAgreement"
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
