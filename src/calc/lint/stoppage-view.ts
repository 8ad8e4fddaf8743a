/** Which events of a stoppage count, and between which days do they lie? */

import type { TimelineEvent } from "../../model/timeline-event.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { Finding, LintRule } from "./lint-rule.js";
import type { Found } from "./readable.js";
import { isObject, itemsIn, stringsIn } from "./readable.js";
import type { SureDays } from "./sure-days.js";
import { sureDays } from "./sure-days.js";

/** An event that counts, with the days between which it lies. */
export interface SureEvent {
  readonly found: Found<TimelineEvent>;
  readonly type: string;
  readonly date: SureDays;
  /** Its last day, where one is written. */
  readonly lastDay: SureDays | undefined;
  /** The part of the stoppage that it concerns; `""` for the whole of it. */
  readonly scope: string;
}

/** A stoppage with its events that count: not those whose rank is `deprecated`. */
export interface StoppageView {
  readonly found: Found<WorkStoppage>;
  /** In document order. */
  readonly events: readonly SureEvent[];
  /** The event by which work stopped first: no other `began` can lie before its earliest day. */
  readonly firstOut: SureEvent | undefined;
}

/** Reads a stoppage. */
export function stoppageView(found: Found<WorkStoppage>): StoppageView {
  const events = itemsIn(found, "timeline").flatMap(sureEvent);
  return { found, events, firstOut: byEarliestDay(eventsOf({ events }, "began"))[0] };
}

function sureEvent(found: Found<TimelineEvent>): SureEvent[] {
  const { type, date, lastDay, scope, rank } = found.fields;
  if (typeof type !== "string" || rank === "deprecated") return [];
  return [
    {
      found,
      type,
      date: sureDays(date),
      lastDay: lastDay === undefined ? undefined : sureDays(lastDay),
      scope: scopeKey(scope),
    },
  ];
}

function scopeKey(scope: unknown): string {
  if (!isObject(scope)) return "";
  const lists = [scope["bargainingUnitIds"], scope["placeIds"], scope["employerIds"]].map((list) =>
    stringsIn(Array.isArray(list) ? list : [], [])
      .map(({ text }) => text)
      .sort(),
  );
  return lists.every((list) => list.length === 0) ? "" : JSON.stringify(lists);
}

/** The events of some types, in document order. */
export function eventsOf(
  view: Pick<StoppageView, "events">,
  ...types: readonly TimelineEvent["type"][]
): readonly SureEvent[] {
  return view.events.filter(({ type }) => (types as readonly string[]).includes(type));
}

/** Events by the first day that each can mean; those that can mean the same one stay in document order. */
export function byEarliestDay(events: readonly SureEvent[]): readonly SureEvent[] {
  // Minus infinity less itself is no number, so the two are compared, not subtracted.
  return [...events].sort(
    (a, b) => Number(a.date.earliest > b.date.earliest) - Number(a.date.earliest < b.date.earliest),
  );
}

/** Answers whether any of the events can lie in a stretch of days, both ends included. */
export function canLieWithin(events: readonly SureEvent[]): (from: number, to: number) => boolean {
  const sorted = byEarliestDay(events);
  let latestSoFar = Number.NEGATIVE_INFINITY;
  const latest = sorted.map(({ date, lastDay }) => {
    latestSoFar = Math.max(latestSoFar, date.latest, lastDay?.latest ?? date.latest);
    return latestSoFar;
  });
  return (from, to) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.date.earliest ?? to) <= to) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (latest[low - 1] ?? from) >= from;
  };
}

/** Whether two events may be two accounts of the same thing, which the record lets stand side by side. */
export function areAccounts(first: SureEvent, second: SureEvent): boolean {
  const [a, b] = [first.found.fields, second.found.fields];
  return a.saidBy !== undefined || b.saidBy !== undefined || (a.rank ?? "normal") !== (b.rank ?? "normal");
}

/** What an event is called in messages: its type, its id and its date. */
export function nameOf({ type, found, date }: SureEvent): string {
  const { id } = found.fields;
  const name = typeof id === "string" ? `${type} "${id}"` : type;
  return date.text === "" ? name : `${name} (${date.text})`;
}

/** What a rule found at the date of an event. */
export function about(rule: LintRule, { found }: SureEvent, message: string): Finding {
  return { rule, path: [...found.path, "date"], message, received: found.fields.date };
}
