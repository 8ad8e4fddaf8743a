/** Is work stopped on a day, and since when? */

import type { Id } from "../core/id.js";
import type { WorkStoppage } from "../model/work-stoppage.js";
import { isMidnight } from "../time/clock-time.js";
import type { DayNumber } from "../time/iso-date.js";
import type { DatedEvent } from "./dated-events.js";
import { daySpanOf, eventsOfType, happenedBy } from "./dated-events.js";
import { outOn } from "./duration.js";
import type { AxisStatus, WorkState } from "./status.js";
import type { WorkStretch } from "./work-stretches.js";
import { becauseBy, isOutOn } from "./work-stretches.js";

/** The work axis on a day. */
export function workStatusOn(
  stoppage: WorkStoppage,
  events: readonly DatedEvent[],
  spells: readonly WorkStretch[],
  day: DayNumber,
): AxisStatus<WorkState> {
  const begun = spells.filter((spell) => spell.from.earliest <= day);
  const first = begun[0];
  if (first === undefined) return beforeTheStart(events, spells.length > 0, day);
  switch (outOn(begun, day)) {
    case true:
      return whileOut(events, begun, day);
    case false:
      return whileNotOut(stoppage, events, spells, day);
    case "unknown":
      return {
        state: "unknown",
        since: null,
        because: unique([first.opened.event.id, begun.at(-1)?.opened.event.id]),
      };
  }
}

function beforeTheStart(
  events: readonly DatedEvent[],
  begins: boolean,
  day: DayNumber,
): AxisStatus<WorkState> {
  let status: AxisStatus<WorkState> = { state: "none", since: null, because: [] };
  let announcedFor: DayNumber | undefined;
  for (const dated of events) {
    const { event } = dated;
    if (!happenedBy(dated, day)) continue;
    if (event.type === "strikeVote") {
      const state =
        event.result === "authorized" ? "authorized" : event.result === "called" ? "threatened" : "none";
      status = since(state, dated);
    } else if (
      event.type === "noticeServed" &&
      (event.announces === "strike" || event.announces === "lockout")
    ) {
      status = since("announced", dated);
      announcedFor = daySpanOf(event.startsAt?.date)?.latest;
    } else if (event.type === "ended" || (isSettlement(dated) && !begins && status.state !== "none")) {
      status = since("averted", dated);
    }
  }
  // The day that the notice named has passed, and the record tells neither of a start nor of its being called off.
  if (status.state === "announced" && !begins && announcedFor !== undefined && announcedFor < day) {
    return { ...status, state: "unknown" };
  }
  return status;
}

function isSettlement({ event }: DatedEvent): boolean {
  if (event.scope !== undefined) return false;
  return (
    (event.type === "tentativeAgreement" && event.covers === "whole") ||
    (event.type === "ratificationVote" && event.result === "ratified")
  );
}

function whileOut(
  events: readonly DatedEvent[],
  begun: readonly WorkStretch[],
  day: DayNumber,
): AxisStatus<WorkState> {
  const spell = begun.find((candidate) => isOutOn(candidate, day) === true) ?? begun[0];
  if (spell === undefined) return { state: "unknown", since: null, because: [] };
  const start = startOfStretch(begun, spell);
  // Some who go back without a scope leave the others out: nobody knows which part they are.
  const partialReturn = eventsOfType(events, "returnedToWork", "left")
    .filter((dated) => dated.event.scope === undefined && isPartlyBackBy(dated, day))
    .filter((dated) => dated.earliest >= start.from.earliest)
    .at(-1);
  if (partialReturn !== undefined) return since("partlyOut", partialReturn);
  const opened = spell.opened.event;
  if (spell.membership.without.length > 0)
    return { state: "partlyOut", since: opened.date, because: becauseBy(spell, day) };
  return {
    state: "ongoing",
    since: start.opened.event.date,
    because: unique([start.opened.event.id, opened.id]),
  };
}

/** Whether some, not all, were surely back by a day: the date of those who left is their last day out. */
function isPartlyBackBy({ event, latest }: DatedEvent, day: DayNumber): boolean {
  if (event.type === "left") return isMidnight(event.time) ? latest <= day : latest < day;
  return event.type === "returnedToWork" && event.extent !== "all" && latest <= day;
}

/** The spell with which the stretch on end began that a spell belongs to. */
function startOfStretch(spells: readonly WorkStretch[], spell: WorkStretch): WorkStretch {
  let start = spell;
  for (const before of [...spells].reverse()) {
    if (before.from.earliest < start.from.earliest && before.to.earliest + 1 >= start.from.earliest)
      start = before;
  }
  return start;
}

function whileNotOut(
  stoppage: WorkStoppage,
  events: readonly DatedEvent[],
  spells: readonly WorkStretch[],
  day: DayNumber,
): AxisStatus<WorkState> {
  const last = spells.filter((spell) => spell.to.latest < day).at(-1);
  const closed = last?.closed;
  if (last === undefined || closed === undefined) return { state: "unknown", since: null, because: [] };
  const reason = { since: closed.event.date, because: [closed.event.id] };
  if (closed.event.type === "ended") return { state: "ended", ...reason };
  const ended = events.find(
    (dated) =>
      dated.earliest >= last.to.earliest &&
      happenedBy(dated, day) &&
      isEnd(dated) &&
      dated.event.scope === undefined,
  );
  if (ended !== undefined) return since("ended", ended);
  if (closed.event.type === "suspended") return { state: "suspended", ...reason };
  if (closed.endOfRound) {
    const endDate = closed.event.lastDay ?? closed.event.date;
    const more = spells.some((spell) => spell.from.earliest > day);
    if (more) return { state: "suspended", since: endDate, because: reason.because };
    // Whether a list of days is over is known only where the record says so.
    const open = stoppage.pattern === "intermittent" || stoppage.pattern === "rolling";
    return { state: open ? "unknown" : "ended", since: endDate, because: reason.because };
  }
  return { state: "ended", ...reason };
}

/** Whether an event ends a stoppage that is paused: it is declared over, or settled by a vote. */
function isEnd({ event }: DatedEvent): boolean {
  return (
    event.type === "ended" ||
    (event.type === "ratificationVote" && event.result === "ratified") ||
    (event.type === "returnedToWork" && event.extent === "all")
  );
}

function since(state: WorkState, { event }: DatedEvent): AxisStatus<WorkState> {
  return { state, since: event.date, because: [event.id] };
}

function unique(ids: readonly (Id | undefined)[]): readonly Id[] {
  return [...new Set(ids.filter((id) => id !== undefined))];
}
