/** In which order did things happen, and on which days can each have happened? */

import { refuse } from "../../core/refuse-argument.js";
import type { SessionScheduledEvent } from "../../model/talks-events.js";
import type { EventType, TimelineEvent } from "../../model/timeline-event.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { DayNumber } from "../../time/iso-date.js";
import { isoDateOf } from "../../time/iso-date.js";
import type { DateBounds, PartialDate } from "../../time/partial-date.js";
import { tryDayBounds } from "../../time/partial-date-text.js";

/** The days that something can have happened on, both included. */
export interface DaySpan {
  /** The first day that is possible. */
  readonly earliest: DayNumber;
  /** The last day that is possible. */
  readonly latest: DayNumber;
}

/** An event with the days on which it can have happened. */
export interface DatedEvent<E extends TimelineEvent = TimelineEvent> extends DaySpan {
  /** The event. */
  readonly event: E;
}

/**
 * The events of a stoppage in the order of their dates. Left out are those of rank `deprecated`, and those whose date
 * has an open or unknown end, which say nothing of when they happened. Events of the same days come in the order in
 * which events of their types do, then by clock time and id: the order of the record has no say. A vote on an agreement
 * of a part of the stoppage has that part for its scope. Sessions are set no later than on the day of the first of them,
 * however vague the date is.
 */
export function datedEvents(stoppage: WorkStoppage): readonly DatedEvent[] {
  const dated: DatedEvent[] = [];
  for (const event of stoppage.timeline) {
    if (event.rank === "deprecated") continue;
    const span = daySpanOf(event.date);
    if (span !== undefined) {
      const { earliest, latest } = span;
      const isSet = event.type === "sessionScheduled" && earliest < latest;
      dated.push({
        event: withScope(event, stoppage),
        earliest,
        latest: isSet ? lastDayToSet(event, span) : latest,
      });
    }
    // An event that is passed over for the fault of its date would make the answer wrong.
    else if (tryDayBounds(event.date) === undefined) {
      refuse(`/timeline/${stoppage.timeline.indexOf(event)}/date`, event.date, "a partial date");
    }
  }
  return dated.sort(byTurn);
}

/** A vote with the scope of the agreement or the offer that it names, where it has none of its own. */
function withScope(event: TimelineEvent, { timeline }: WorkStoppage): TimelineEvent {
  if (event.type !== "ratificationVote" || event.onEventId === undefined || event.scope !== undefined)
    return event;
  const scope = timeline.find(({ id }) => id === event.onEventId)?.scope;
  return scope === undefined ? event : { ...event, scope };
}

function lastDayToSet({ sessionDates }: SessionScheduledEvent, { earliest, latest }: DaySpan): DayNumber {
  const days = sessionDates.map((date) => daySpanOf(date)?.latest ?? latest);
  return Math.max(earliest, Math.min(latest, ...days));
}

/** Types of which one can come of another on the same day, in that order; events of other types come before them. */
const usualOrder: readonly EventType[] = [
  "expired",
  "extended",
  "strikeVote",
  "noticeServed",
  "began",
  "resumed",
  "joined",
  "left",
  "suspended",
  "sessionHeld",
  "finalOffer",
  "impasse",
  "mediationAgreed",
  "mediationHeld",
  "mediationEnded",
  "tentativeAgreement",
  "ratificationVote",
  "tookEffect",
  "ended",
  "returnedToWork",
];

function byTurn(a: DatedEvent, b: DatedEvent): number {
  return (
    a.earliest - b.earliest ||
    a.latest - b.latest ||
    usualOrder.indexOf(a.event.type) - usualOrder.indexOf(b.event.type) ||
    compareText(a.event.time ?? "", b.event.time ?? "") ||
    compareText(a.event.id, b.event.id)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The days that a partial date can mean; `undefined` where an end is open, unknown or not a date. */
export function daySpanOf(date: PartialDate | undefined): DaySpan | undefined {
  const bounds = tryDayBounds(date);
  return bounds !== undefined && Number.isFinite(bounds.latest - bounds.earliest) ? bounds : undefined;
}

/** The last days on which something that an event tells of went on: those of its `lastDay`, or of its date. */
export function lastDaysOf(dated: DatedEvent): DaySpan {
  return daySpanOf(dated.event.lastDay) ?? dated;
}

/** Those of the events that are of one of the given types. */
export function eventsOfType<T extends EventType>(
  events: readonly DatedEvent[],
  ...types: readonly T[]
): readonly DatedEvent<Extract<TimelineEvent, { type: T }>>[] {
  return events.filter((dated): dated is DatedEvent<Extract<TimelineEvent, { type: T }>> =>
    (types as readonly string[]).includes(dated.event.type),
  );
}

/** A span of days as calendar days. */
export function dateBoundsOf(span: DaySpan): DateBounds {
  return { earliest: isoDateOf(span.earliest), latest: isoDateOf(span.latest) };
}

/** Whether an event has surely happened by the end of a day. */
export function happenedBy(dated: DaySpan, day: DayNumber): boolean {
  return dated.latest <= day;
}
