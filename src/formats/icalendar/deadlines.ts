/** Which deadlines stand in a calendar: the end of a contract, the start that a notice names, the end of an order? */

import type { DatedEvent } from "../../calc/who-is-out/dated-events.js";
import { daySpanOf, happenedBy } from "../../calc/who-is-out/dated-events.js";
import type { NoticeServedEvent } from "../../model/contract-events.js";
import type { InterventionEvent } from "../../model/third-party-events.js";
import type { TimelineEvent } from "../../model/timeline-event.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import { whenWords } from "../../text/dates.js";
import { listOf } from "../../text/lists.js";
import type { ClockMoment } from "../../time/clock-time.js";
import type { DayNumber } from "../../time/iso-date.js";
import type { PartialDate } from "../../time/partial-date.js";
import type { CalendarEntry } from "./calendar-entry.js";
import { entryOfEvent } from "./calendar-entry.js";
import { calledOffBy } from "./called-off.js";

/** What the words for the deadlines are taken from. */
export interface DeadlineWords {
  /** An event as a sentence. */
  readonly told: (event: TimelineEvent) => string;
  /** The part of the stoppage that an event concerns, by names; none for the whole. */
  readonly partOf: (event: TimelineEvent) => readonly string[];
}

/**
 * The deadlines that were known by the end of a day, however far ahead they lie. The last day of a contract is known
 * ahead, unless it was moved by an extension that came later than that day. A day that a notice names stays, cancelled,
 * where the stoppage was called off or ended before it.
 */
export function deadlineEntries(
  stoppage: WorkStoppage,
  events: readonly DatedEvent[],
  day: DayNumber,
  { told, partOf }: DeadlineWords,
): readonly CalendarEntry[] {
  const isMoved = events.some(({ event, latest }) => event.type === "extended" && latest > day);
  const calledOff = calledOffBy(stoppage, events, day);
  const withPart = (event: TimelineEvent, summary: string): string => {
    const names = partOf(event).filter((name) => !summary.includes(name));
    return names.length === 0 ? summary : `${summary} (${listOf(names)})`;
  };
  return events.flatMap((dated, place) => {
    const { event } = dated;
    if (event.type === "expired") {
      if (!happenedBy(dated, day) && isMoved) return [];
      return [entryOfEvent("deadline", event, withPart(event, event.title ?? "Contract expires"))];
    }
    if (!happenedBy(dated, day)) return [];
    const off = event.type === "noticeServed" ? calledOff({ ...dated, event }, place) : undefined;
    return deadlinesOf(event).map(({ part, when, summary }) => {
      const isCancelled = off !== undefined && (daySpanOf(when.date)?.earliest ?? off.from) >= off.from;
      return {
        key: `${event.id}.${part}`,
        kind: "deadline" as const,
        event,
        when: withZoneOf(event, when),
        summary: `${withPart(event, summary)}${isCancelled ? " (cancelled)" : ""}`,
        details: [
          told(event),
          ...(isCancelled ? [`Cancelled ${whenWords(off.by.date)}: ${told(off.by)}`] : []),
        ],
        isCancelled,
      };
    });
  });
}

/** A day that an event names. */
interface Deadline {
  readonly part: string;
  readonly when: ClockMoment;
  readonly summary: string;
}

/** The deadlines that an event sets; most set none. */
function deadlinesOf(event: TimelineEvent): readonly Deadline[] {
  switch (event.type) {
    case "extended":
      return lastDay("until", event.until, "Extended contract expires");
    case "tookEffect":
      return lastDay("expires", event.expiresOn, "New contract expires");
    case "noticeServed":
      return announced(event);
    case "finalOffer":
      return lastDay("expires", event.expiresOn, "Last day to accept the final offer");
    case "injunction":
      return lastDay("until", event.until, "Injunction ends");
    case "intervention":
      return lastDay("until", event.until, interventionEnds[event.means]);
    case "backToWorkOrder":
      return [
        ...(event.returnBy === undefined
          ? []
          : [{ part: "return-by", when: event.returnBy, summary: "Ordered to be back at work" }]),
        ...lastDay("until", event.until, "Back-to-work order ends"),
      ];
    default:
      return [];
  }
}

function lastDay(part: string, date: PartialDate | undefined, summary: string): readonly Deadline[] {
  return date === undefined ? [] : [{ part, when: { date }, summary }];
}

function announced({ announces, startsAt, days = [] }: NoticeServedEvent): readonly Deadline[] {
  const what = announcements[announces];
  const start =
    startsAt === undefined
      ? []
      : [{ part: "starts", when: startsAt, summary: `${what} may begin, by the notice` }];
  const listed = [...new Set(days)]
    .filter((date) => date !== startsAt?.date)
    .map((date) => ({ part: date, when: { date }, summary: `${what} announced for this day` }));
  return [...start, ...listed];
}

const announcements: Readonly<Record<NoticeServedEvent["announces"], string>> = {
  strike: "Strike",
  lockout: "Lockout",
  picket: "Picket",
  dispute: "Dispute",
  termination: "End of the contract",
};

const interventionEnds: Readonly<Record<InterventionEvent["means"], string>> = {
  letter: "Date set in a letter",
  statement: "Date set in a statement",
  coolingOff: "Cooling-off period ends",
  emergencyBoard: "Term of the emergency board ends",
  legislation: "Term set by legislation ends",
  mediator: "Term of the mediator ends",
  other: "Term of the intervention ends",
};

function withZoneOf({ zone }: TimelineEvent, when: ClockMoment): ClockMoment {
  return when.zone === undefined && zone !== undefined ? { ...when, zone } : when;
}
