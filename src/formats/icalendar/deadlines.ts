/** Which deadlines stand in a calendar: the end of a contract, the start that a notice names, the end of an order? */

import type { DatedEvent } from "../../calc/who-is-out/dated-events.js";
import { happenedBy } from "../../calc/who-is-out/dated-events.js";
import type { NoticeServedEvent } from "../../model/contract-events.js";
import type { InterventionEvent } from "../../model/third-party-events.js";
import type { TimelineEvent } from "../../model/timeline-event.js";
import type { ClockMoment } from "../../time/clock-time.js";
import type { DayNumber } from "../../time/iso-date.js";
import type { PartialDate } from "../../time/partial-date.js";
import type { CalendarEntry } from "./calendar-entry.js";
import { entryOfEvent } from "./calendar-entry.js";

/**
 * The deadlines that were known by the end of a day, however far ahead they lie. The last day of a contract is known
 * ahead, unless it was moved by an extension that came later than that day.
 */
export function deadlineEntries(
  events: readonly DatedEvent[],
  day: DayNumber,
  told: (event: TimelineEvent) => string,
): readonly CalendarEntry[] {
  const isMoved = events.some(({ event, latest }) => event.type === "extended" && latest > day);
  return events.flatMap((dated) => {
    const { event } = dated;
    if (event.type === "expired") {
      if (!happenedBy(dated, day) && isMoved) return [];
      return [entryOfEvent("deadline", event, event.title ?? "Contract expires")];
    }
    if (!happenedBy(dated, day)) return [];
    return deadlinesOf(event).map(({ part, when, summary }) => ({
      key: `${event.id}.${part}`,
      kind: "deadline" as const,
      event,
      when: withZoneOf(event, when),
      summary,
      details: [told(event)],
      isCancelled: false,
    }));
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
      return event.returnBy === undefined
        ? []
        : [{ part: "return-by", when: event.returnBy, summary: "Ordered to be back at work" }];
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
