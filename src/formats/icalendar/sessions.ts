/** Which bargaining sessions stand in a calendar: held, set, cancelled? */

import type { DatedEvent } from "../../calc/who-is-out/dated-events.js";
import { daySpanOf, eventsOfType, happenedBy, lastDaysOf } from "../../calc/who-is-out/dated-events.js";
import type {
  MediationHeldEvent,
  SessionCancelledEvent,
  SessionHeldEvent,
} from "../../model/talks-events.js";
import type { TimelineEvent } from "../../model/timeline-event.js";
import { whenWords } from "../../text/dates.js";
import type { DayNumber } from "../../time/iso-date.js";
import type { PartialDate } from "../../time/partial-date.js";
import type { CalendarEntry } from "./calendar-entry.js";
import { entryOfEvent } from "./calendar-entry.js";

/** What the words for the entries are taken from. */
export interface SessionWords {
  /** An event as a sentence. */
  readonly told: (event: TimelineEvent) => string;
  /** Who cancelled a session, by name. */
  readonly named: (id: string) => string;
}

/**
 * The sessions that were known of by the end of a day. One that was set keeps its identifier when it is held or
 * cancelled; it stands once, however often it was set.
 */
export function sessionEntries(
  events: readonly DatedEvent[],
  day: DayNumber,
  words: SessionWords,
): readonly CalendarEntry[] {
  const held = eventsOfType(events, "sessionHeld", "mediationHeld").filter((dated) => happenedBy(dated, day));
  const cancelled = eventsOfType(events, "sessionCancelled").filter((dated) => happenedBy(dated, day));
  const entries: CalendarEntry[] = [];
  const settled = new Set<string>();
  for (const { event } of eventsOfType(events, "sessionScheduled").filter((dated) =>
    happenedBy(dated, day),
  )) {
    for (const date of event.sessionDates) {
      const calledOff = cancelled.find(
        (dated) => dated.event.sessionDate === date && !settled.has(dated.event.id),
      );
      const meeting = held.find((dated) => isHeldOn(dated, date));
      if (settled.has(date)) continue;
      settled.add(date);
      const key = `${event.id}.${date}`;
      if (meeting !== undefined && !settled.has(meeting.event.id)) {
        settled.add(meeting.event.id);
        entries.push(entryOfEvent("session", meeting.event, words.told(meeting.event), key));
      } else if (meeting === undefined && calledOff !== undefined) {
        settled.add(calledOff.event.id);
        entries.push(cancelledEntry(calledOff.event, words, key));
      } else if (meeting === undefined) entries.push(setEntry(event, date, day, words, key));
    }
  }
  return [
    ...entries,
    ...held
      .filter(({ event }) => !settled.has(event.id))
      .map(({ event }) => entryOfEvent("session", event, words.told(event))),
    ...cancelled
      .filter(({ event }) => !settled.has(event.id) && !settled.has(event.sessionDate))
      .map(({ event }) => cancelledEntry(event, words, event.id)),
  ];
}

/** Whether a meeting surely took place on the day for which one was set. */
function isHeldOn(meeting: DatedEvent<SessionHeldEvent | MediationHeldEvent>, date: PartialDate): boolean {
  if (meeting.event.date === date) return true;
  const [set, last] = [daySpanOf(date), lastDaysOf(meeting)];
  if (set === undefined) return false;
  return meeting.latest <= set.earliest && set.latest <= last.earliest;
}

function cancelledEntry(event: SessionCancelledEvent, words: SessionWords, key: string): CalendarEntry {
  const { sessionDate, date, byId, reason } = event;
  const by = byId === undefined ? "" : ` by ${words.named(byId)}`;
  return {
    key,
    kind: "session",
    event,
    when: { date: sessionDate },
    summary: "Bargaining session (cancelled)",
    details: [
      `Cancelled${by} ${whenWords(date)}.`,
      ...(event.title === undefined ? [] : [words.told(event)]),
      ...(reason === undefined ? [] : [`Reason given: ${reason}`]),
    ],
    isCancelled: true,
  };
}

function setEntry(
  event: TimelineEvent,
  date: PartialDate,
  day: DayNumber,
  words: SessionWords,
  key: string,
): CalendarEntry {
  const isOver = (daySpanOf(date)?.latest ?? day) < day;
  return {
    key,
    kind: "session",
    event,
    when: { date },
    summary: "Bargaining session set",
    details: [
      `Set ${whenWords(event.date)}: ${words.told(event)}`,
      ...(isOver ? ["The record does not say whether it was held."] : []),
    ],
    isCancelled: false,
  };
}
