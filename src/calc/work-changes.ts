/** Which events put workers out, and which bring them back, from which day on? */

import type { Id } from "../core/id.js";
import type { Scope } from "../model/event-base.js";
import type { StoppageKind } from "../model/stoppage-events.js";
import type { TimelineEvent } from "../model/timeline-event.js";
import { isMidnight } from "../time/clock-time.js";
import type { DatedEvent, DaySpan } from "./dated-events.js";
import { daySpanOf } from "./dated-events.js";

/** A change in who is out. `first` is the first day for which it holds: for an end, the day after the last day out. */
export interface WorkChange {
  /** Whether workers go out or come back. */
  readonly kind: "out" | "back";
  /** The days that can be the first one for which it holds. */
  readonly first: DaySpan;
  /** The part that it concerns; the whole stoppage where left out. */
  readonly scope: Scope | undefined;
  /** Whether those who go out are on strike or locked out, where the event says so. */
  readonly action: StoppageKind | undefined;
  /** The event that it rests on. */
  readonly event: TimelineEvent;
  /** Whether it is the end that the event set for itself by its `lastDay`. */
  readonly endOfRound: boolean;
}

/** The changes in who is out that a timeline tells of, in order; where two fall on one day, returns come first. */
export function workChanges(events: readonly DatedEvent[]): readonly WorkChange[] {
  return events.flatMap(changesOf).sort(byFirstDay);
}

/** The order in which changes are gone through. */
export function byFirstDay(a: WorkChange, b: WorkChange): number {
  return (
    a.first.earliest - b.first.earliest ||
    a.first.latest - b.first.latest ||
    Number(a.kind === "out") - Number(b.kind === "out")
  );
}

function changesOf(dated: DatedEvent): readonly WorkChange[] {
  const { event } = dated;
  switch (event.type) {
    case "began":
    case "joined":
    case "resumed": {
      const out = change("out", dated, event);
      const lastDays = daySpanOf(event.lastDay);
      if (lastDays === undefined) return [{ ...out, action: event.action }];
      return [
        { ...out, action: event.action },
        { ...change("back", shift(lastDays, 1), event), endOfRound: true },
      ];
    }
    case "left":
    case "suspended":
    case "ended":
      // Their date is the last day out, unless a midnight at its start ended the day before.
      return [change("back", shift(dated, isMidnight(event.time) ? 0 : 1), event)];
    case "returnedToWork":
      // The first who return leave others out; who they are is known only where there is a scope.
      return event.extent === "all" || event.scope !== undefined ? [change("back", dated, event)] : [];
    default:
      return [];
  }
}

function change(kind: "out" | "back", first: DaySpan, event: TimelineEvent): WorkChange {
  const { earliest, latest } = first;
  return {
    kind,
    first: { earliest, latest },
    scope: event.scope,
    action: undefined,
    event,
    endOfRound: false,
  };
}

/** A span of days some days later. */
export function shift(span: DaySpan, days: number): DaySpan {
  return { earliest: span.earliest + days, latest: span.latest + days };
}

/** The ids that a scope lists, one string each, so that scopes can be compared. */
export function scopeKeys(scope: Scope): ReadonlySet<string> {
  return new Set<string>([
    ...keyed("unit", scope.bargainingUnitIds),
    ...keyed("place", scope.placeIds),
    ...keyed("employer", scope.employerIds),
  ]);
}

function keyed(kind: string, ids: readonly Id[] | undefined): readonly string[] {
  return (ids ?? []).map((id) => `${kind}:${id}`);
}

/** Whether all that one scope lists is listed by another, too. */
export function isWithin(inner: Scope, outer: Scope): boolean {
  const outerKeys = scopeKeys(outer);
  return [...scopeKeys(inner)].every((key) => outerKeys.has(key));
}
