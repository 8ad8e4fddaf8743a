/** Which sessions had been held by a day, which lay ahead, and did it hold that none were scheduled? */

import type { Bounds } from "../core/bounds.js";
import type { NoSessionsScheduledEvent, SessionScheduledEvent } from "../model/talks-events.js";
import type { EventType, TimelineEvent } from "../model/timeline-event.js";
import type { DayNumber } from "../time/iso-date.js";
import type { PartialDate } from "../time/partial-date.js";
import type { DatedEvent, DaySpan } from "./dated-events.js";
import { daySpanOf, eventsOfType, happenedBy, lastDaysOf } from "./dated-events.js";

/** The sessions of some types that were over by the end of a day, in order. */
export function sessionsHeldBy<T extends EventType>(
  events: readonly DatedEvent[],
  day: DayNumber,
  ...types: readonly T[]
): readonly DatedEvent<Extract<TimelineEvent, { type: T }>>[] {
  return eventsOfType(events, ...types).filter((dated) => happenedBy(lastDaysOf(dated), day));
}

/** The days from one session to another, or to a day. */
export function daysBetween(from: DaySpan, to: DaySpan): Bounds {
  return { min: Math.max(0, to.earliest - from.latest), max: Math.max(0, to.latest - from.earliest) };
}

/** A session that was set for a day, with the event at which it was. */
interface SessionAhead {
  readonly event: SessionScheduledEvent;
  readonly date: PartialDate;
  readonly span: DaySpan;
}

/** The sessions that were known on a day to lie ahead, the earliest first, less those cancelled. */
export function sessionsAhead(events: readonly DatedEvent[], day: DayNumber): readonly SessionAhead[] {
  const known = events.filter((dated) => happenedBy(dated, day));
  const done = new Set<PartialDate>();
  for (const { event } of known) {
    if (event.type === "sessionCancelled") done.add(event.sessionDate);
    else if (event.type === "sessionHeld") done.add(event.date);
  }
  const ahead: SessionAhead[] = [];
  for (const { event } of eventsOfType(known, "sessionScheduled")) {
    for (const date of event.sessionDates) {
      const span = daySpanOf(date);
      if (span !== undefined && span.latest >= day && !done.has(date)) ahead.push({ event, date, span });
    }
  }
  return ahead.sort((a, b) => a.span.earliest - b.span.earliest);
}

/** The last event at which it was said that no sessions are scheduled, where that still held on a day. */
export function saidNoneScheduled(
  events: readonly DatedEvent[],
  day: DayNumber,
): NoSessionsScheduledEvent | undefined {
  const known = events.filter((dated) => happenedBy(dated, day));
  const said = eventsOfType(known, "noSessionsScheduled").at(-1);
  if (said === undefined || (daySpanOf(said.event.period)?.latest ?? day) < day) return undefined;
  const isOvertaken = eventsOfType(
    known,
    "sessionHeld",
    "sessionScheduled",
    "mediationAgreed",
    "mediationHeld",
  ).some((dated) => dated.earliest > said.latest);
  return isOvertaken ? undefined : said.event;
}
