/** Which events put workers out, and which bring them back, from which day on? */

import type { Scope } from "../../model/event-base.js";
import type { StoppageKind } from "../../model/stoppage-events.js";
import type { TimelineEvent } from "../../model/timeline-event.js";
import { isMidnight } from "../../time/clock-time.js";
import type { DayNumber } from "../../time/iso-date.js";
import type { DatedEvent, DaySpan } from "./dated-events.js";
import { daySpanOf } from "./dated-events.js";

/** A change in who is out. `first` is the first day for which it holds: for an end, the day after the last day out. */
export interface WorkChange {
  /** Whether workers go out or come back. */
  readonly kind: "out" | "back";
  /** The days that can be the first one for which it holds. */
  readonly first: DaySpan;
  /**
   * When it happened, in days and parts of one by the clock: where no time is told, workers go out or are back at the
   * start of the day, and an end is at the end of it.
   */
  readonly at: DaySpan;
  /** The part that it concerns; the whole stoppage where left out. */
  readonly scope: Scope | undefined;
  /** Whether those who go out are on strike or locked out, where the event says so. */
  readonly action: StoppageKind | undefined;
  /** The event that it rests on. */
  readonly event: TimelineEvent;
  /** Whether it is the end that the event set for itself by its `lastDay`. */
  readonly endOfRound: boolean;
}

/** The changes in who is out that a timeline tells of, in order; where two fall on one moment, returns come first. */
export function workChanges(events: readonly DatedEvent[]): readonly WorkChange[] {
  const changes = events.flatMap(changesOf);
  const start = changes.find(({ event }) => event.type === "began");
  if (start === undefined) return changes.sort(byMoment);
  return changes.map((change) => (change.kind === "out" ? after(start, change) : change)).sort(byMoment);
}

/** Whoever goes out some day of the year does so after the beginning where that can be. */
function after(start: WorkChange, change: WorkChange): WorkChange {
  if (change.at.latest < start.at.earliest) return change;
  return notBefore(change, Math.min(start.first.earliest, change.first.latest), start.at.earliest);
}

/** A change that came no earlier than on a day, and at a moment. */
export function notBefore(change: WorkChange, day: DayNumber, moment: number): WorkChange {
  const { first, at } = change;
  return {
    ...change,
    first: { ...first, earliest: Math.max(first.earliest, day) },
    at: { ...at, earliest: Math.max(at.earliest, moment) },
  };
}

/** An event at which workers go out. */
export type Walkout = Extract<TimelineEvent, { type: "began" | "joined" | "resumed" }>;

/** Whether workers go out at an event. */
export function isWalkout(event: TimelineEvent): event is Walkout {
  return event.type === "began" || event.type === "joined" || event.type === "resumed";
}

/** The order in which changes are gone through. */
export function byMoment(a: WorkChange, b: WorkChange): number {
  return (
    a.at.earliest - b.at.earliest ||
    a.at.latest - b.at.latest ||
    Number(a.kind === "out") - Number(b.kind === "out") ||
    turnOf(a) - turnOf(b)
  );
}

/** Of a strike and a lockout that begin at one moment, the strike comes first, whichever the record has as its own kind. */
function turnOf({ action }: WorkChange): number {
  return Number(action === "lockout") - Number(action === "strike");
}

function changesOf(dated: DatedEvent): readonly WorkChange[] {
  const { event } = dated;
  switch (event.type) {
    case "began":
    case "joined":
    case "resumed": {
      const out = { ...change("out", dated, dated, event), action: event.action };
      const lastDays = daySpanOf(event.lastDay);
      if (lastDays === undefined) return [out];
      // The clock time of an event is that of its own day.
      const end = change("back", shift(lastDays, 1), shift(lastDays, endOfDay), event);
      return [out, { ...end, at: shift(lastDays, endOfDay), endOfRound: true }];
    }
    case "left":
    case "suspended":
    case "ended":
      // Their date is the last day out, unless a midnight at its start ended the day before.
      return isMidnight(event.time)
        ? [change("back", dated, dated, event)]
        : [change("back", shift(dated, 1), shift(dated, event.time === undefined ? endOfDay : 0), event)];
    case "returnedToWork":
      return [change("back", dated, dated, event)];
    default:
      return [];
  }
}

/** Whether an event leaves others out, where it does not name the part that is back: some left, or the first returned. */
export function leavesOthersOut(event: TimelineEvent): boolean {
  return event.type === "left" || (event.type === "returnedToWork" && event.extent !== "all");
}

/** Where in a day the end of it lies: after every minute. */
export const endOfDay = 0.9999;

function change(kind: "out" | "back", first: DaySpan, at: DaySpan, event: TimelineEvent): WorkChange {
  return {
    kind,
    first: shift(first, 0),
    at: shift(at, partOfDay(event.time)),
    scope: event.scope,
    action: undefined,
    event,
    endOfRound: false,
  };
}

/** A clock time as a part of the day. */
function partOfDay(time: string | undefined): number {
  const [hours, minutes] = String(time).split(":").map(Number);
  const part = ((hours ?? 0) * 60 + (minutes ?? 0)) / 1440;
  // A record that nobody validated can hold anything here.
  return part >= 0 && part < 1 ? part : 0;
}

function shift(span: DaySpan, days: number): DaySpan {
  return { earliest: span.earliest + days, latest: span.latest + days };
}
