/** Which days can be called the end of a stoppage, and by which event? */

import type { Id } from "../../core/id.js";
import type { TimelineEvent } from "../../model/timeline-event.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import { isMidnight } from "../../time/clock-time.js";
import { isAboutPart } from "../status/status-contract.js";
import type { DatedEvent, DaySpan } from "../who-is-out/dated-events.js";
import { datedEvents, daySpanOf } from "../who-is-out/dated-events.js";
import { type WorkStretch, workStretches } from "../who-is-out/work-stretches.js";
import { lastDayOut, laterOf } from "./last-day-out.js";

/**
 * What can be called the end of a stoppage. Reporters and agencies use different ones, and they lie days or months
 * apart. The last day that a count runs to, included, is
 *
 * - `tentativeAgreement`: the day on which both sides agreed on the whole contract, ratified later or not; where all units,
 *   or all employers, have agreements of their own, the day of the last of them;
 * - `suspended`, `ended`: the last day on which anybody was out when pickets came down, the lockout was lifted or the pause
 *   began, though it may be declared over weeks later;
 * - `lastDay`: the last day of a strike that set its own end (a one-day strike, one of a list of days);
 * - `returnBegun`, `returnCompleted`: the day before the first, or the last, were back at work;
 * - `ratified`: the day of the vote that ratified the contract; of the last vote, where each unit or employer has its own.
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

/**
 * Every day of a timeline that can be called the end, in order, given its stretches. Events of a part of the stoppage only
 * are left out, but for the agreement or vote by which the last of all its units, or of all its employers, has its own.
 */
export function endCandidates(
  stoppage: WorkStoppage,
  stretches: readonly WorkStretch[] = workStretches(stoppage),
): readonly EndCandidate[] {
  const events = datedEvents(stoppage);
  // A stoppage that came in waves began at some places only; it ends as a whole.
  const begun = events.find((dated) => dated.event.type === "began");
  if (begun === undefined) return [];
  // What came before the first day out (an article, an offer, a strike called off) is not an end of this stoppage.
  const ofAllParts = agreementsOfParts(stoppage);
  return events
    .flatMap((dated) => {
      const ends = candidatesOf(dated).map((end) => untilLastOut(end, stretches));
      const ofParts = ends.flatMap((end) => ofAllParts(end, dated.event));
      return dated.event.scope === undefined ? ends : ofParts;
    })
    .filter((end) => end.lastDay.latest >= begun.earliest);
}

/**
 * An end that is the last day out, however much later it was declared. Of one on the morning after the last full day, the
 * day itself is the last.
 */
function untilLastOut(end: EndCandidate, stretches: readonly WorkStretch[]): EndCandidate {
  const { endEvent, lastDay } = end;
  const begun = stretches.filter(({ from }) => from.earliest <= lastDay.latest);
  if ((endEvent !== "ended" && endEvent !== "suspended") || begun.length === 0) return end;
  const out = lastDayOut(begun, lastDay.latest);
  return lastDay.earliest > out.latest + 1 ? { ...end, lastDay: out } : end;
}

/**
 * Given the agreements and votes of parts one after the other, those with which each unit, or each employer, of a stoppage
 * has one of that kind. It is there once the last of them is, whose event it is.
 */
function agreementsOfParts(
  stoppage: WorkStoppage,
): (end: EndCandidate, event: TimelineEvent) => readonly EndCandidate[] {
  const known = new Map<string, EndCandidate>();
  return (end, { scope }) => {
    if (end.endEvent !== "tentativeAgreement" && end.endEvent !== "ratified") return [];
    for (const key of ["bargainingUnitIds", "employerIds"] as const) {
      const parts = stoppage[key] ?? [];
      for (const id of parts) if (isAboutPart(scope, key, id)) known.set(`${end.endEvent} ${key} ${id}`, end);
      const all = parts.map((id) => known.get(`${end.endEvent} ${key} ${id}`));
      if (all.length === 0 || !all.includes(end) || all.includes(undefined)) continue;
      const ends = all.filter((one) => one !== undefined);
      const [last = end] = [end, ...ends].sort((a, b) => b.happened.latest - a.happened.latest);
      const happened = ends.map((one) => one.happened).reduce(laterOf);
      return [{ ...last, happened, lastDay: happened }];
    }
    return [];
  };
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
