/** Which start of a stoppage is asked about, and which notices can be of it? */

import type { Id } from "../../core/id.js";
import { LabourError } from "../../core/labour-error.js";
import { showValue } from "../../core/show-value.js";
import type { NoticeServedEvent } from "../../model/contract-events.js";
import type { StoppageKind } from "../../model/stoppage-events.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { ClockMoment, TimeZone } from "../../time/clock-time.js";
import type { DatedEvent, DaySpan } from "../who-is-out/dated-events.js";
import { daySpanOf, eventsOfType } from "../who-is-out/dated-events.js";
import type { NoticePeriod, NoticeRule } from "./notice-rule.js";
import type { KnownMoment } from "./notice-span.js";
import { knownMoment, momentOfEvent } from "./notice-span.js";

/** A start of a stoppage, or one that is only announced. */
export interface Walkout {
  /** Whether it is a strike or a lockout. */
  readonly action: StoppageKind;
  /** When; `undefined` where nothing tells. */
  readonly moment: KnownMoment | undefined;
  /** The event by which work stopped; `undefined` where it is only announced. */
  readonly eventId: Id | undefined;
  /** The clock of whatever names none. */
  readonly zone: TimeZone | undefined;
}

/** The start that is asked about: the one named, else the first, else the one that the last notice announces. */
export function walkoutOf(
  stoppage: WorkStoppage,
  events: readonly DatedEvent[],
  startId: Id | undefined,
  zone: TimeZone | undefined,
): Walkout {
  const starts = eventsOfType(events, "began", "joined", "resumed");
  const start =
    startId === undefined
      ? starts.find(({ event }) => event.type === "began")
      : starts.find(({ event }) => event.id === startId);
  if (startId !== undefined && start === undefined) {
    throw new LabourError("not-in-record", `The record has no start with the id ${showValue(startId)}.`);
  }
  const notices = eventsOfType(events, "noticeServed");
  const announcing = notices.filter(({ event }) => isOfWalkout(event)).at(-1)?.event;
  if (start === undefined) {
    const action =
      announcing?.announces === "lockout" || announcing?.announces === "strike"
        ? announcing.announces
        : stoppage.kind;
    const planned = announcing?.startsAt ?? firstDay(announcing);
    const clock = planned?.zone ?? zone ?? announcing?.zone;
    return { action, moment: knownMoment(planned, clock), eventId: undefined, zone: clock };
  }
  const clock = start.event.zone ?? zone ?? announcing?.startsAt?.zone ?? announcing?.zone;
  return {
    action: start.event.action ?? stoppage.kind,
    moment: momentOfEvent(start, clock),
    eventId: start.event.id,
    zone: clock,
  };
}

function isOfWalkout(event: NoticeServedEvent): boolean {
  return event.announces === "strike" || event.announces === "lockout";
}

function firstDay(event: NoticeServedEvent | undefined): ClockMoment | undefined {
  const date = event?.days?.[0];
  return date === undefined ? undefined : { date };
}

/** The days that a notice names as those of its start. */
export function daysNamed({ startsAt, days = [] }: NoticeServedEvent): readonly DaySpan[] {
  return [startsAt?.date, ...days].flatMap((date) => daySpanOf(date) ?? []);
}

/**
 * The notices that can be of a start under a rule: those that announce such an action, whose law is this rule or is
 * not told, and that do not name the day of another start of the record.
 */
export function noticesOf(
  events: readonly DatedEvent[],
  rule: NoticeRule,
  walkout: Walkout,
): readonly DatedEvent<NoticeServedEvent>[] {
  const others = eventsOfType(events, "began", "joined", "resumed").filter(
    ({ event }) => event.id !== walkout.eventId,
  );
  return eventsOfType(events, "noticeServed").filter(({ event }) => {
    if (event.law !== undefined && !isLawOf(event.law, rule)) return false;
    if (isOfWalkout(event) && event.announces !== walkout.action) return false;
    const named = daysNamed(event);
    const { moment } = walkout;
    if (moment !== undefined && named.some((day) => overlaps(day, moment))) return true;
    return !named.some((day) => others.some((other) => overlaps(day, other)));
  });
}

function isLawOf(law: string, { id, versions }: NoticeRule): boolean {
  return id === law || id.startsWith(`${law}-`) || versions.some((version) => version.id === law);
}

/** Whether two spans of days have a day in common. */
export function overlaps(a: DaySpan, b: DaySpan): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/**
 * Whether a notice starts a period. Where it says on whom it was served, that tells; a party that it does not name was
 * not served by it. Where it does not, a notice of a walkout or picket is taken to have gone to everybody whom the
 * rule names, one of termination to the other party and one of a dispute to the mediation service.
 */
export function startsPeriod(
  event: NoticeServedEvent,
  { from }: NoticePeriod,
  stoppage: WorkStoppage,
): boolean {
  if (from !== "noticeToOtherParty" && from !== "noticeToMediationService") return false;
  if (event.toIds !== undefined) {
    const isParty = (id: Id): boolean => stoppage.employerIds.includes(id) || stoppage.unionIds.includes(id);
    return event.toIds.some((id) => isParty(id) === (from === "noticeToOtherParty"));
  }
  if (event.announces === "termination") return from === "noticeToOtherParty";
  return event.announces !== "dispute" || from === "noticeToMediationService";
}
