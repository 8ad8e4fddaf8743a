/** From which day on does a notice run no longer: its day has come, they have walked out, or it was called off? */

import type { NoticeServedEvent } from "../../model/contract-events.js";
import type { DayNumber } from "../../time/iso-date.js";
import type { DatedEvent } from "../who-is-out/dated-events.js";
import { eventsOfType } from "../who-is-out/dated-events.js";
import { isScopeWithin, meet } from "../who-is-out/scope-cells.js";
import type { WorkStretch } from "../who-is-out/work-stretches.js";
import { announcedStart, lastNamed } from "./announced-days.js";
import { countBefore, never } from "./held-on-days.js";

/**
 * For a notice and its place among the events, the first day on which it runs no longer. One that names a day runs to that
 * day, unless the whole part that it concerns walks out before; one that names none, until somebody of it does. Who leaves,
 * and who is no part of it and walks out, changes nothing. An end of the stoppage that comes after it calls it off.
 */
export function noticeEnds(
  events: readonly DatedEvent[],
  spells: readonly WorkStretch[],
): (notice: DatedEvent<NoticeServedEvent>, place: number) => DayNumber {
  const walkouts = [...eventsOfType(events, "began", "joined", "resumed")].sort(
    (a, b) => a.latest - b.latest,
  );
  const days = walkouts.map(({ latest }) => latest);
  const callsOff = callOffs(events, spells);
  return (notice, place) => {
    const { event, earliest } = notice;
    const day = announcedStart(event);
    const ends = day < never ? isScopeWithin : meet;
    let next = countBefore(days, earliest);
    for (; next < days.length && !ends(event.scope, walkouts[next]?.event.scope); ) next += 1;
    const begins = Math.min(day, days[next] ?? never);
    // Of a list of days, some may have passed.
    const over = event.days === undefined ? begins : Math.max(begins, lastNamed(event));
    return Math.min(over, callsOff(notice, place)?.from ?? never);
  };
}

/** An end of a stoppage that calls off what a notice announced. */
interface CallOff {
  readonly end: DatedEvent;
  /** The first day that is off: the date of an end is the last day out, where somebody was out. */
  readonly from: DayNumber;
}

/** For a notice and its place among the events, the first end of the stoppage, or of its part, that comes after it. */
export function callOffs(
  events: readonly DatedEvent[],
  spells: readonly WorkStretch[],
): (notice: DatedEvent<NoticeServedEvent>, place: number) => CallOff | undefined {
  const ends = [...events.entries()].filter(([, { event }]) => event.type === "ended");
  const lastDays = new Set(spells.map(({ closed }) => closed?.event));
  return ({ event: { scope } }, place) => {
    const end = ends.find(([at, { event }]) => at > place && isScopeWithin(scope, event.scope))?.[1];
    return end && { end, from: end.latest + Number(lastDays.has(end.event)) };
  };
}
