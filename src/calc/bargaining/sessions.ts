/** Which sessions had been held by a day, which lay ahead, and did it hold that none were scheduled? */

import type { Bounds } from "../../core/bounds.js";
import type { NoSessionsScheduledEvent, SessionScheduledEvent } from "../../model/talks-events.js";
import type { EventType, TimelineEvent } from "../../model/timeline-event.js";
import type { DayNumber } from "../../time/iso-date.js";
import type { PartialDate } from "../../time/partial-date.js";
import { type Holding, lastDayOf, lastOnEach, never } from "../status/held-on-days.js";
import type { DatedEvent, DaySpan } from "../who-is-out/dated-events.js";
import { daySpanOf, eventsOfType, happenedBy, lastDaysOf } from "../who-is-out/dated-events.js";

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

/** A session that was set for a day, with the days on which it was known to lie ahead. */
interface SessionSet extends Holding {
  /** The event at which it was set. */
  readonly event: SessionScheduledEvent;
  /** The day for which it was set. */
  readonly date: PartialDate;
  /** The first day that this can mean. */
  readonly earliest: DayNumber;
}

/** All sessions that were ever set, the earliest first: each lies ahead until it is held or cancelled, or its day has passed. */
export function sessionsSet(events: readonly DatedEvent[]): readonly SessionSet[] {
  const doneFrom = new Map<PartialDate, DayNumber>();
  for (const { event, latest } of eventsOfType(events, "sessionHeld", "sessionCancelled")) {
    const date = event.type === "sessionHeld" ? event.date : event.sessionDate;
    doneFrom.set(date, Math.min(latest, doneFrom.get(date) ?? never));
  }
  return eventsOfType(events, "sessionScheduled")
    .flatMap(({ event, latest }) =>
      event.sessionDates.map((date) => {
        const span = daySpanOf(date);
        const until = Math.min(span?.latest ?? -never, (doneFrom.get(date) ?? never) - 1);
        return { event, date, earliest: span?.earliest ?? never, from: latest, until };
      }),
    )
    .sort((a, b) => a.earliest - b.earliest);
}

/** By place among some days, which are in order: the last event that said that no sessions are scheduled, where that held. */
export function noneScheduledOnEach(
  events: readonly DatedEvent[],
  days: readonly DayNumber[],
): readonly (NoSessionsScheduledEvent | undefined)[] {
  const said = lastOnEach(days, eventsOfType(events, "noSessionsScheduled"));
  const talks = lastOnEach(
    days,
    eventsOfType(events, "sessionHeld", "sessionScheduled", "mediationAgreed", "mediationHeld"),
  );
  return days.map((day, place) => {
    const [none, talk] = [said[place], talks[place]];
    if (none?.event.type !== "noSessionsScheduled" || lastDayOf(none.event.period) < day) return undefined;
    return talk !== undefined && talk.earliest > none.latest ? undefined : none.event;
  });
}
