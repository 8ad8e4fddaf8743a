/** What stands in a calendar, before it is written? */

import type { TimelineEvent } from "../../model/timeline-event.js";
import type { ClockMoment } from "../../time/clock-time.js";
import type { PartialDate } from "../../time/partial-date.js";

/** What kind of entry it is. */
export type CalendarEntryKind = "session" | "deadline" | "vote" | "picket";

/** An entry of a calendar, in words and dates of the record. */
export interface CalendarEntry {
  /** What makes its identifier: it stays when the entry's state changes. */
  readonly key: string;
  /** What kind of entry it is. */
  readonly kind: CalendarEntryKind;
  /** The event that it is taken from. */
  readonly event: TimelineEvent;
  /** When: the day and, where known, the local time and its zone. */
  readonly when: ClockMoment;
  /** The last day of something that went on for more than one day, included. */
  readonly lastDay?: PartialDate;
  /** What it is, in one line. */
  readonly summary: string;
  /** What else there is to say of it, a line each. */
  readonly details: readonly string[];
  /** Whether it was called off. */
  readonly isCancelled: boolean;
}

/** The entry of one event at the event's own date. */
export function entryOfEvent(
  kind: CalendarEntryKind,
  event: TimelineEvent,
  summary: string,
  key: string = event.id,
): CalendarEntry {
  const { date, time, zone, lastDay } = event;
  return {
    key,
    kind,
    event,
    when: { date, ...(time !== undefined && { time }), ...(zone !== undefined && { zone }) },
    ...(lastDay !== undefined && { lastDay }),
    summary,
    details: [],
    isCancelled: false,
  };
}
