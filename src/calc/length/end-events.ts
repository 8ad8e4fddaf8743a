/** Which days can be called the end of a stoppage, and by which event? */

import type { Id } from "../../core/id.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import { isMidnight } from "../../time/clock-time.js";
import type { DatedEvent, DaySpan } from "../who-is-out/dated-events.js";
import { datedEvents, daySpanOf } from "../who-is-out/dated-events.js";

/**
 * What can be called the end of a stoppage. Reporters and agencies use different ones, and they lie days or months
 * apart. The last day that a count runs to, included, is
 *
 * - `tentativeAgreement`: the day on which both sides agreed on the whole contract, ratified later or not;
 * - `suspended`, `ended`: the last day out when pickets came down, the lockout was lifted or the pause began;
 * - `lastDay`: the last day of a strike that set its own end (a one-day strike, one of a list of days);
 * - `returnBegun`, `returnCompleted`: the day before the first, or the last, were back at work;
 * - `ratified`: the day of the vote that ratified the contract.
 */
export type EndEvent =
  | "tentativeAgreement"
  | "suspended"
  | "ended"
  | "lastDay"
  | "returnBegun"
  | "returnCompleted"
  | "ratified";

/** Every {@link EndEvent}, in the order in which they usually come. */
export const endEvents: readonly EndEvent[] = [
  "tentativeAgreement",
  "suspended",
  "ended",
  "lastDay",
  "returnBegun",
  "returnCompleted",
  "ratified",
];

/** A day that can be called the end. */
export interface EndCandidate {
  readonly endEvent: EndEvent;
  readonly eventId: Id;
  /** The days on which the event itself can have happened. */
  readonly happened: DaySpan;
  /** The last day that a count to it runs to, included. */
  readonly lastDay: DaySpan;
}

/** Every day of a timeline that can be called the end, in order; events of a part of the stoppage only are left out. */
export function endCandidates(stoppage: WorkStoppage): readonly EndCandidate[] {
  const events = datedEvents(stoppage);
  // A stoppage that came in waves began at some places only; it ends as a whole.
  const begun = events.find((dated) => dated.event.type === "began");
  if (begun === undefined) return [];
  // What came before the first day out (an article, an offer, a strike called off) is not an end of this stoppage.
  return events
    .filter((dated) => dated.event.scope === undefined)
    .flatMap(candidatesOf)
    .filter((end) => end.lastDay.latest >= begun.earliest);
}

function candidatesOf(dated: DatedEvent): readonly EndCandidate[] {
  const { event } = dated;
  const at = (endEvent: EndEvent, lastDay: DaySpan): readonly EndCandidate[] => [
    {
      endEvent,
      eventId: event.id,
      happened: endEvent === "lastDay" ? lastDay : spanOf(dated),
      lastDay: spanOf(lastDay),
    },
  ];
  switch (event.type) {
    case "tentativeAgreement":
      return event.covers === "whole" ? at("tentativeAgreement", dated) : [];
    case "ratificationVote":
      return event.result === "ratified" ? at("ratified", dated) : [];
    case "suspended":
    case "ended":
      return at(event.type, isMidnight(event.time) ? dayBefore(dated) : dated);
    case "returnedToWork":
      if (event.extent === "some") return [];
      return at(event.extent === "first" ? "returnBegun" : "returnCompleted", dayBefore(dated));
    case "began":
    case "resumed": {
      const lastDay = daySpanOf(event.lastDay);
      return lastDay === undefined ? [] : at("lastDay", lastDay);
    }
    default:
      return [];
  }
}

function spanOf({ earliest, latest }: DaySpan): DaySpan {
  return { earliest, latest };
}

function dayBefore(span: DaySpan): DaySpan {
  return { earliest: span.earliest - 1, latest: span.latest - 1 };
}
