/** How is what happened told in schema.org? */

import { reportEvent } from "../../calc/report/events.js";
import { sourcesKnownBy, surelyBy } from "../../calc/report/known-by.js";
import type { DatedEvent } from "../../calc/who-is-out/dated-events.js";
import { datedEvents, daySpanOf, happenedBy } from "../../calc/who-is-out/dated-events.js";
import type { Id } from "../../core/id.js";
import type { SessionScheduledEvent } from "../../model/talks-events.js";
import type { TimelineEvent } from "../../model/timeline-event.js";
import { eventWords } from "../../text/report/events.js";
import type { PartialDate } from "../../time/partial-date.js";
import { isoDateFor, isoMomentFor, vagueDateWords } from "../export/iso-moment.js";
import { filledList, knownFields } from "../export/known-fields.js";
import type { JsonLdContext } from "./context.js";
import type { JsonLdEvent, JsonLdReference } from "./nodes.js";
import { placeNode } from "./parties.js";

/**
 * What had surely happened by the day, in order, less those days on which nothing happened but that the stoppage went
 * on; then the sessions that were set for later days and not cancelled.
 */
export function eventNodes(context: JsonLdContext, claimIds: ReadonlySet<Id>): readonly JsonLdEvent[] {
  const known = knownEvents(context);
  return [...known.map((event) => eventNode(context, event, claimIds)), ...sessionsAhead(context, known)];
}

/** The events that {@link eventNodes} tells. */
export function knownEvents({ stoppage, day }: JsonLdContext): readonly TimelineEvent[] {
  return datedEvents(stoppage)
    .filter((dated: DatedEvent) => happenedBy(dated, day) && dated.event.type !== "continued")
    .map(({ event }) => event);
}

function eventNode(context: JsonLdContext, event: TimelineEvent, claimIds: ReadonlySet<Id>): JsonLdEvent {
  const { dataset, stoppage, day, nodeId } = context;
  const reported = reportEvent(dataset, stoppage, event, (date) => surelyBy(date, day));
  const alleged = "claimIds" in event ? (event.claimIds ?? []) : [];
  const places = [...placesOf(event), ...(event.scope?.placeIds ?? [])];
  return {
    "@type": "Event",
    "@id": nodeId("event", event.id),
    // What a complaint alleges is told by its claims, where its author and the replies stand beside it.
    name: eventWords({ ...reported, alleges: [] }),
    ...datesOf(event, reported.lastDay),
    ...knownFields({
      location: filledList([...new Set(places)].map((id) => placeNode(context, id))),
      about: filledList(
        alleged.filter((id) => claimIds.has(id)).map((id) => ({ "@id": nodeId("claim", id) })),
      ),
    }),
    superEvent: { "@id": nodeId("dispute", stoppage.id) },
    ...knownFields({ subjectOf: filledList(sourceReferences(context, event.sourceIds)) }),
  };
}

function placesOf(event: TimelineEvent): readonly Id[] {
  if ("placeIds" in event) return event.placeIds ?? [];
  return "placeId" in event && event.placeId !== undefined ? [event.placeId] : [];
}

type EventDates = Pick<JsonLdEvent, "description" | "startDate" | "endDate" | "eventStatus">;

function datesOf(event: TimelineEvent, lastDay: PartialDate | null): EventDates {
  // A session that was cancelled is an event of the day for which it had been set.
  if (event.type === "sessionCancelled") {
    return {
      ...startOf(event.sessionDate, isoDateFor(event.sessionDate)),
      eventStatus: "https://schema.org/EventCancelled",
    };
  }
  return {
    ...startOf(event.date, isoMomentFor(event), lastDay),
    ...knownFields({ endDate: lastDay === null ? undefined : isoDateFor(lastDay) }),
  };
}

/** The start, with the date in words, and the last day, where a date of ISO 8601 cannot say all of it. */
function startOf(
  date: PartialDate,
  startDate: string | undefined,
  lastDay: PartialDate | null = null,
): EventDates {
  return knownFields({ description: vagueDateWords(date, startDate, lastDay), startDate });
}

/** The sessions that were set for days after the day, as they stood on it. */
function sessionsAhead(
  { stoppage, day, nodeId }: JsonLdContext,
  known: readonly TimelineEvent[],
): readonly JsonLdEvent[] {
  const cancelled = known.flatMap((event) => (event.type === "sessionCancelled" ? [event.sessionDate] : []));
  const dates = known
    .filter((event): event is SessionScheduledEvent => event.type === "sessionScheduled")
    .flatMap((event) => event.sessionDates)
    .filter((date) => (daySpanOf(date)?.earliest ?? Number.NEGATIVE_INFINITY) > day);
  return [...new Set(dates)]
    .filter((date) => !cancelled.includes(date))
    .map((date) => ({
      "@type": "Event",
      "@id": nodeId("event", `${stoppage.id}/session/${date}`),
      name: "Bargaining session, as scheduled",
      ...startOf(date, isoDateFor(date)),
      superEvent: { "@id": nodeId("dispute", stoppage.id) },
    }));
}

/** Links to those sources of something that can have been published by the day. */
export function sourceReferences(
  { dataset, day, nodeId }: JsonLdContext,
  ids: readonly Id[] | undefined,
): readonly JsonLdReference[] {
  const known = sourcesKnownBy(dataset, ids, day);
  return dataset.sources.flatMap(({ id }) => (known.includes(id) ? [{ "@id": nodeId("source", id) }] : []));
}
