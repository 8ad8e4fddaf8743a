/** Is work stopped on each of some days, and since when? */

import type { Id } from "../../core/id.js";
import type { TimelineEvent } from "../../model/timeline-event.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import { isMidnight } from "../../time/clock-time.js";
import type { DayNumber } from "../../time/iso-date.js";
import type { DatedEvent } from "../who-is-out/dated-events.js";
import type { WorkStretch } from "../who-is-out/work-stretches.js";
import { becauseBy, isOutOn } from "../who-is-out/work-stretches.js";
import { announcedOnEach, daysAfter } from "./announced-days.js";
import { beforeTheStartOn } from "./before-the-start.js";
import { firstOnEach, type Holding, lastOnEach, never } from "./held-on-days.js";
import type { AxisStatus, WorkState } from "./status.js";
import { since, without } from "./status-since.js";

type WorkStatus = AxisStatus<WorkState>;

/** The stretches that matter on a day. */
export interface StretchesOnDay {
  /** The last that can have begun; `undefined` where nobody can have gone out. */
  readonly last: WorkStretch | undefined;
  /** That with which the days out on end began that the last belongs to. */
  readonly start: WorkStretch | undefined;
  /** Whether anybody was out: surely, in the last; maybe, in any; or not. */
  readonly out: true | false | "unknown";
}

/** The stretches that matter on days that are asked for in order. */
export function stretchesOnDays(spells: readonly WorkStretch[]): (day: DayNumber) => StretchesOnDay {
  let begun = 0;
  let [last, start]: (WorkStretch | undefined)[] = [];
  // The last stretch that began on an earlier day than the last one, and its own start.
  let [before, startBefore]: (WorkStretch | undefined)[] = [];
  let latest = -never;
  return (day) => {
    for (let next = spells[begun]; next !== undefined && next.from.earliest <= day; next = spells[begun]) {
      begun += 1;
      if (last !== undefined && last.from.earliest < next.from.earliest)
        [before, startBefore] = [last, start];
      start = before !== undefined && goesOn(before, next) ? startBefore : next;
      last = next;
      latest = Math.max(latest, next.to.latest);
    }
    // What went before the last surely ended before the first day that the last can have begun on.
    const isOut = last !== undefined && isOutOn(last, day) === true;
    return { last, start, out: isOut || (latest >= day && "unknown") };
  };
}

/** Whether a stretch follows on another without a day between, and both are strikes or both lockouts. */
function goesOn(before: WorkStretch, next: WorkStretch): boolean {
  return before.to.earliest + 1 >= next.from.earliest && before.membership.action === next.membership.action;
}

/** The work axis on each of some days, which are in order, by place among them, beside the stretches that matter on each. */
export function workAxis(
  stoppage: WorkStoppage,
  events: readonly DatedEvent[],
  spells: readonly WorkStretch[],
  days: readonly DayNumber[],
): (day: DayNumber, place: number, stretches: StretchesOnDay) => WorkStatus {
  const beforeTheStart = beforeTheStartOn(events, spells[0]?.from.earliest ?? never, days);
  const whileOut = whileOutOn(events, days);
  const whileNotOut = whileNotOutOn(stoppage, events, spells, days);
  return (day, place, { last, start, out }) => {
    if (last === undefined || start === undefined) return beforeTheStart(day, place);
    if (out === true) return whileOut(day, place, last, start);
    if (out === false) return whileNotOut(place, last);
    return { ...without("unknown"), because: idsOf(spells[0] ?? last, last) };
  };
}

/** For days on which somebody was surely out in a stretch, by their places. */
function whileOutOn(events: readonly DatedEvent[], days: readonly DayNumber[]) {
  const partlyBack = lastOnEach(days, events, partlyBackFrom);
  return (day: DayNumber, place: number, spell: WorkStretch, start: WorkStretch): WorkStatus => {
    const back = partlyBack[place];
    if (back !== undefined && back.earliest >= start.from.earliest) return since("partlyOut", back);
    return spell.membership.areSomeBack
      ? { ...since("partlyOut", spell.opened), because: becauseBy(spell, day) }
      : { ...since("ongoing", start.opened), because: idsOf(start, spell) };
  };
}

/** The ids of the events with which two stretches began. */
function idsOf(...stretches: readonly WorkStretch[]): readonly Id[] {
  return [...new Set(stretches.map(({ opened }) => opened.event.id))];
}

/**
 * From which day on some, not all, were surely back: the date of those who left is their last day out. Some who go back
 * without a scope leave the others out: nobody knows which part they are.
 */
function partlyBackFrom({ event, latest }: DatedEvent): DayNumber {
  if (event.scope !== undefined) return never;
  if (event.type === "left") return isMidnight(event.time) ? latest : latest + 1;
  return event.type === "returnedToWork" && event.extent !== "all" ? latest : never;
}

/** For days on which nobody was out since a last stretch, by their places. */
function whileNotOutOn(
  stoppage: WorkStoppage,
  events: readonly DatedEvent[],
  spells: readonly WorkStretch[],
  days: readonly DayNumber[],
) {
  const ends = firstOnEach(days, endsAfterStretches(events, spells));
  const { ahead, furthest } = announcedOnEach(events, days);
  const hasRounds = stoppage.pattern === "intermittent" || stoppage.pattern === "rolling";
  const nextOf = new Map(spells.map((spell, at) => [spell, spells[at + 1]]));
  return (place: number, last: WorkStretch): WorkStatus => {
    const { closed } = last;
    if (closed === undefined) return without("unknown");
    // What says that it is not over: another day that was announced by then, or a walkout that the record has later.
    const more = ahead[place] ?? nextOf.get(last)?.opened.event;
    // In a strike of several rounds, the last part that was out can have gone back for a while.
    const isRoundOver = closed.endOfRound || (hasRounds && closed.scope !== undefined && more !== undefined);
    if (closed.event.type === "ended" && !isRoundOver) return since("ended", closed);
    const end = ends[place]?.end;
    if (end !== undefined) return since("ended", end);
    if (closed.event.type === "suspended") return since("suspended", closed);
    if (!isRoundOver) return since("ended", closed);
    const roundOver = (state: WorkState, then?: TimelineEvent): WorkStatus => ({
      state,
      since: closed.event.lastDay ?? closed.event.date,
      because: [closed.event.id, ...(then === undefined || then.id === closed.event.id ? [] : [then.id])],
    });
    if (more !== undefined) return roundOver("suspended", more);
    // A day that was announced has come, and the record does not tell whether anybody went out on it.
    const named = furthest[place];
    if (daysAfter(named, last.to.latest).length > 0) return roundOver("unknown", named);
    // Whether a list of days is over is known only where the record says so.
    return roundOver(hasRounds ? "unknown" : "ended");
  };
}

/** The events that end a stoppage that is paused, and the last day on which each comes after the stretch before the pause. */
function endsAfterStretches(
  events: readonly DatedEvent[],
  spells: readonly WorkStretch[],
): readonly (Holding & { readonly end: DatedEvent })[] {
  let place = 0;
  return events.filter(isEnd).flatMap((end) => {
    while ((spells[place]?.to.earliest ?? never) <= end.earliest) place += 1;
    const next = spells[place];
    // Who goes back in a pause may go out again.
    if (next !== undefined && end.event.type === "returnedToWork") return [];
    return [{ end, from: end.latest, until: (next?.from.earliest ?? never) - 1 }];
  });
}

/** Whether an event ends a stoppage that is paused: it is declared over, or settled by a vote. */
function isEnd({ event }: DatedEvent): boolean {
  if (event.scope !== undefined) return false;
  return (
    event.type === "ended" ||
    (event.type === "ratificationVote" && event.result === "ratified") ||
    (event.type === "returnedToWork" && event.extent === "all")
  );
}
