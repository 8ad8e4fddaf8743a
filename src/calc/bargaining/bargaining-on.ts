/** Where do the talks stand on a day: sessions held, last, next, and how long since they met? */

import type { Bounds } from "../../core/bounds.js";
import type { Id } from "../../core/id.js";
import { refuse } from "../../core/refuse-argument.js";
import { unreadable } from "../../core/unreadable.js";
import type { Speaker } from "../../model/person.js";
import type { MediationHeldEvent, SessionHeldEvent } from "../../model/talks-events.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { DayNumber, IsoDate } from "../../time/iso-date.js";
import { dayNumberOf } from "../../time/iso-date.js";
import type { DateBounds, PartialDate } from "../../time/partial-date.js";
import type { DatedEvent } from "../who-is-out/dated-events.js";
import {
  dateBoundsOf,
  datedEvents,
  daySpanOf,
  eventsOfType,
  happenedBy,
  lastDaysOf,
} from "../who-is-out/dated-events.js";
import type { AgreedArticles } from "./agreed-articles.js";
import { agreedBy } from "./agreed-articles.js";
import { daysBetween, noneScheduledOnEach, sessionsHeldBy, sessionsSet } from "./sessions.js";

/** The talks on a day. */
export interface BargainingClock {
  /**
   * How many sessions had been held: those in the record, or, where the parties number their sessions, the last number
   * and those after it. A record that lacks some sessions so still gives their number.
   */
  readonly sessionsHeld: number;
  /** The sessions in the record that had been held, the earliest first. */
  readonly held: readonly Session[];
  /** The last session that had been held; `null` where there was none. */
  readonly last: Session | null;
  /** Days from the last session to `asOf`, the (last) day of the session not counted; `null` where there was none. */
  readonly daysSinceLast: Bounds | null;
  /** The sessions that were known to lie ahead, the earliest first, less those cancelled. */
  readonly scheduled: readonly ScheduledSession[];
  /** The sessions that had been cancelled. */
  readonly cancelled: readonly CancelledSession[];
  /**
   * The longest stretch between one session that had been held and the next; `null` where there is none. Two sessions
   * between whose numbers others lie, of which the record has no date, are not taken for neighbours.
   */
  readonly longestGap: SessionGap | null;
  /** What was said that no sessions are scheduled, as far as it still held on `asOf`; `null` where nothing was. */
  readonly noneScheduled: NoneScheduled | null;
  /** What had been agreed, article by article and as a whole; left out where nothing had. */
  readonly agreed?: AgreedArticles;
}

/** What is counted by {@link bargainingOn}. */
export interface BargainingOptions {
  /** Whether meetings with a mediator count as sessions; not, where left out. */
  readonly mediation?: "counted" | "notCounted";
}

/** A session that was held. */
export interface Session {
  /** The id of its `sessionHeld` event, or of its `mediationHeld` event where mediation is counted. */
  readonly eventId: Id;
  /** When, as the record has it; the first day of one of several days. */
  readonly date: PartialDate;
  /** The last day of one of several days; `null` where there was one. */
  readonly lastDay: PartialDate | null;
  /** Its number as the parties count them; `null` where they do not say. */
  readonly number: number | null;
}

/** A session that was set for a day. */
export interface ScheduledSession {
  /** The event at which it was set. */
  readonly eventId: Id;
  /** The day for which it was set. */
  readonly date: PartialDate;
}

/** A session that was set and did not take place. */
export interface CancelledSession {
  /** The id of the event at which it was cancelled. */
  readonly eventId: Id;
  /** The day for which it had been set. */
  readonly date: PartialDate;
  /** Who cancelled it; `null` where that is not known. */
  readonly byId: Id | null;
  /** The reason given. */
  readonly reason: string | null;
}

/** A stretch without sessions. */
export interface SessionGap {
  /** The session before it. */
  readonly from: Session;
  /** The session after it. */
  readonly to: Session;
  /** Days from the one to the other, the first day not counted. */
  readonly days: Bounds;
}

/** What was said that no sessions are scheduled. */
export interface NoneScheduled {
  /** The id of the event at which it was said. */
  readonly eventId: Id;
  /** When it was said. */
  readonly date: PartialDate;
  /** For which stretch of time; `null` where none was named. */
  readonly period: DateBounds | null;
  /** Who said it; `null` where that is not recorded. */
  readonly saidBy: Speaker | null;
}

/**
 * The talks of a stoppage at the end of `asOf`. Sessions count from the last day that they can have been held on;
 * mediation is not a session unless the record has it as one, or `mediation` is `counted`: each meeting with a mediator
 * is then one, however many days it took. A session that was set counts as ahead until its day has
 * passed, it was held, or it was cancelled. "None scheduled" holds from the day on which it was said to the end of the
 * stretch that it names, and until a session is held or set.
 *
 * Articles agreed are not the contract: `agreed` tells them apart, and stays out where nothing had been agreed.
 *
 * @throws `LabourError` with code `invalid-date` where `asOf` is not a calendar day, and `invalid-argument` where
 * `mediation` is neither of the two.
 *
 * @example
 * ```ts
 * import { bargainingOn, stoppageFromSpan } from "picketline";
 * const strike = stoppageFromSpan({ id: "strike", title: "Strike", kind: "strike", from: "2024-10-21", to: ".." });
 * const withTalks = {
 *   ...strike,
 *   timeline: [...strike.timeline, { id: "session-20", type: "sessionHeld" as const, date: "2024-10-25", number: 20 }],
 * };
 * bargainingOn(withTalks, "2024-12-13").daysSinceLast; // => { min: 49, max: 49 }
 * bargainingOn(strike, "2024-12-13").last; // => null
 * ```
 *
 * @example
 * ```ts
 * import { bargainingOn, stoppageFromSpan, type TimelineEvent } from "picketline";
 * const talks: TimelineEvent[] = [
 *   { id: "session-1", type: "sessionHeld", date: "2025-03-03", articlesAgreed: 12 },
 *   { id: "seniority", type: "tentativeAgreement", date: "2025-03-05", covers: "article", article: "Seniority" },
 *   { id: "mediation", type: "mediationHeld", date: "2025-03-10", lastDay: "2025-03-11" },
 * ];
 * const strike = { ...stoppageFromSpan({ id: "s", title: "S", kind: "strike", from: "2025-03-01" }), timeline: talks };
 * bargainingOn(strike, "2025-03-12").sessionsHeld; // => 1
 * bargainingOn(strike, "2025-03-12", { mediation: "counted" }).daysSinceLast; // => { min: 1, max: 1 }
 * bargainingOn(strike, "2025-03-12").agreed; // => { articles: 13, wholeId: null }
 * ```
 */
export function bargainingOn(
  stoppage: WorkStoppage,
  asOf: IsoDate,
  options: BargainingOptions = {},
): BargainingClock {
  try {
    const { mediation = "notCounted" } = options;
    if (mediation !== "counted" && mediation !== "notCounted") {
      refuse("mediation", mediation, "counted or notCounted");
    }
    const [events, day] = [datedEvents(stoppage), dayNumberOf(asOf)];
    const heldEvents =
      mediation === "counted"
        ? sessionsHeldBy(events, day, "sessionHeld", "mediationHeld")
        : sessionsHeldBy(events, day, "sessionHeld");
    const held = heldEvents.map(({ event }) => ({
      eventId: event.id,
      date: event.date,
      lastDay: event.lastDay ?? null,
      number: event.type === "sessionHeld" ? (event.number ?? null) : null,
    }));
    const lastHeld = heldEvents.at(-1);
    const agreed = agreedBy(events, day);
    return {
      sessionsHeld: countSessions(heldEvents),
      held,
      last: held.at(-1) ?? null,
      daysSinceLast:
        lastHeld === undefined ? null : daysBetween(lastDaysOf(lastHeld), { earliest: day, latest: day }),
      scheduled: sessionsSet(events)
        .filter(({ from, until }) => from <= day && day <= until)
        .map(({ event, date }) => ({ eventId: event.id, date })),
      cancelled: eventsOfType(events, "sessionCancelled")
        .filter((dated) => happenedBy(dated, day))
        .map(({ event }) => ({
          eventId: event.id,
          date: event.sessionDate,
          byId: event.byId ?? null,
          reason: event.reason ?? null,
        })),
      longestGap: longestGap(heldEvents, held),
      noneScheduled: noneScheduledOn(events, day),
      ...(agreed && { agreed }),
    };
  } catch (error) {
    throw unreadable(error);
  }
}

/**
 * The highest number that the parties gave a session, and one for each session after that one; mediation, which they do
 * not number, comes on top.
 */
function countSessions(held: readonly DatedEvent<SessionHeldEvent | MediationHeldEvent>[]): number {
  let [sessions, mediated] = [0, 0];
  for (const { event } of held) {
    if (event.type === "mediationHeld") mediated += 1;
    else sessions = Math.max(sessions + 1, event.number ?? 0);
  }
  return sessions + mediated;
}

function longestGap(events: readonly DatedEvent[], sessions: readonly Session[]): SessionGap | null {
  let longest: SessionGap | null = null;
  for (const [index, to] of sessions.entries()) {
    const [before, here, from] = [events[index - 1], events[index], sessions[index - 1]];
    if (before === undefined || here === undefined || from === undefined) continue;
    if (from.number !== null && to.number !== null && to.number > from.number + 1) continue;
    const days = daysBetween(lastDaysOf(before), here);
    if (longest === null || days.max > longest.days.max) longest = { from, to, days };
  }
  return longest;
}

function noneScheduledOn(events: readonly DatedEvent[], day: DayNumber): NoneScheduled | null {
  const [event] = noneScheduledOnEach(events, [day]);
  if (event === undefined) return null;
  const period = daySpanOf(event.period);
  return {
    eventId: event.id,
    date: event.date,
    period: period === undefined ? null : dateBoundsOf(period),
    saidBy: event.saidBy ?? null,
  };
}
