/** For which days is a strike or lockout announced, and which of them lie ahead of a day? */

import type { NoticeServedEvent } from "../../model/contract-events.js";
import type { TimelineEvent } from "../../model/timeline-event.js";
import type { DayNumber } from "../../time/iso-date.js";
import type { PartialDate } from "../../time/partial-date.js";
import { type DatedEvent, daySpanOf } from "../who-is-out/dated-events.js";
import { firstOnEach, lastDayOf, lastOnEach, never } from "./held-on-days.js";

/** The days for which a notice announces a stoppage, the first one first: those of its list, or the one from which it runs. */
export function announcedDays({ startsAt, days = [] }: NoticeServedEvent): readonly PartialDate[] {
  if (days.length > 0) return [...days].sort();
  return startsAt === undefined ? [] : [startsAt.date];
}

/** The last day that the first day can be for which a notice announces a stoppage; never, where it names none. */
export function announcedStart({ startsAt, days = [] }: NoticeServedEvent): DayNumber {
  return Math.min(lastDayOf(startsAt?.date), ...days.map(lastDayOf));
}

/** What was announced on each of some days, which are in order, by place among them. */
export interface Announced {
  /** The last notice that was served of those that name a day which lies ahead. */
  readonly ahead: readonly (TimelineEvent | undefined)[];
  /** Of the notices that were served, that which names the furthest day. */
  readonly furthest: readonly (TimelineEvent | undefined)[];
}

/** What was announced on each of some days, which are in order. */
export function announcedOnEach(events: readonly DatedEvent[], days: readonly DayNumber[]): Announced {
  const notices = events.filter(({ event }) => daysAfter(event, -never).length > 0);
  const running = notices.map(({ event, latest }) => ({ event, from: latest, until: lastNamed(event) - 1 }));
  const furthest = new Map<DatedEvent | undefined, TimelineEvent>();
  let best: TimelineEvent | undefined;
  for (const notice of notices) {
    if (best === undefined || lastNamed(best) <= lastNamed(notice.event)) best = notice.event;
    furthest.set(notice, best);
  }
  return {
    ahead: firstOnEach(days, running.reverse()).map((one) => one?.event),
    furthest: lastOnEach(days, notices).map((served) => furthest.get(served)),
  };
}

/** The days of a strike or lockout that a notice names and that surely lie after another one, the first one first. */
export function daysAfter(event: TimelineEvent | undefined, day: DayNumber): readonly PartialDate[] {
  if (event?.type !== "noticeServed") return [];
  if (event.announces !== "strike" && event.announces !== "lockout") return [];
  return announcedDays(event).filter((date) => (daySpanOf(date)?.earliest ?? -never) > day);
}

/** The first day that the last of the days can mean which a notice names. */
export function lastNamed(notice: TimelineEvent): DayNumber {
  return Math.max(-never, ...daysAfter(notice, -never).map((date) => daySpanOf(date)?.earliest ?? -never));
}
