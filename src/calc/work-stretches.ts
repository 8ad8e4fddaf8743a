/** From which day to which was whoever is out, out without a change? */

import type { Id } from "../core/id.js";
import type { StoppageKind } from "../model/stoppage-events.js";
import type { WorkStoppage } from "../model/work-stoppage.js";
import type { DayNumber } from "../time/iso-date.js";
import type { DatedEvent, DaySpan } from "./dated-events.js";
import { datedEvents, lastDaysOf } from "./dated-events.js";
import type { Membership } from "./membership.js";
import { membershipAfter } from "./membership.js";
import type { WorkChange } from "./work-changes.js";
import { byFirstDay, shift, workChanges } from "./work-changes.js";

/** A stretch of days during which the same parts of a stoppage were out, by day numbers, over the whole record. */
export interface WorkStretch {
  /** The first day out. */
  readonly from: DaySpan;
  /** The last day out. `latest` is infinite where the record knows no end; then `earliest` is the last day known. */
  readonly to: DaySpan;
  /** Who was out. */
  readonly membership: Membership;
  /** Whether they were on strike or locked out. */
  readonly action: StoppageKind;
  /** The change that began it. */
  readonly opened: WorkChange;
  /** The change that ended it; `undefined` where the record has none. */
  readonly closed: WorkChange | undefined;
  /** The ids of the events that it rests on. */
  readonly because: readonly Id[];
}

/**
 * The first day out of stretches in order. However late the first of them can have begun, it is no later than another
 * has, or than who came back was out.
 */
export function firstDayOut(first: WorkStretch, stretches: readonly WorkStretch[]): DaySpan {
  let { earliest, latest } = first.from;
  for (const { from, to, closed } of stretches) {
    latest = Math.min(latest, from.latest, closed?.kind === "back" ? to.latest : latest);
  }
  return { earliest, latest };
}

/** Whether the workers of a stretch were out on a day: surely, surely not, or unknown. */
export function isOutOn(stretch: WorkStretch, day: DayNumber): true | false | "unknown" {
  if (stretch.from.latest <= day && day <= stretch.to.earliest) return true;
  return stretch.from.earliest <= day && day <= stretch.to.latest ? "unknown" : false;
}

/** The events that a stretch rests on as of a day: that which ends it is among them once it has come, or began it as well. */
export function becauseBy({ because, opened, closed, to }: WorkStretch, day: DayNumber): readonly Id[] {
  const hasClosed = closed !== undefined && to.earliest <= day;
  const end = closed?.event.id === opened.event.id ? undefined : closed?.event.id;
  return [...new Set(hasClosed ? because : because.filter((id) => id !== end))];
}

/** The stretches of a whole record, in order; they do not overlap. Its events can be given, where they are in order already. */
export function workStretches(
  stoppage: WorkStoppage,
  events: readonly DatedEvent[] = datedEvents(stoppage),
): readonly WorkStretch[] {
  const stretches: WorkStretch[] = [];
  let ahead = workChanges(events);
  let place = 0;
  const early: WorkChange[] = [];
  let open: OpenStretch | undefined;
  for (let change = ahead[place]; change !== undefined; change = ahead[place]) {
    place += 1;
    const next = membershipAfter(open?.membership, change, stoppage);
    if (open === undefined && change.kind === "back") early.push(change);
    if (next === open?.membership && !turnsInto(open, change)) continue;
    if (open !== undefined) stretches.push(endedBy(open, shift(change.first, -1), change));
    else if (early.length > 0) {
      const ends = endsAfter(change, early.splice(0), stretches.length === 0);
      ahead = [...ahead.slice(place), ...ends].sort(byFirstDay);
      place = 0;
    }
    open = next === undefined ? undefined : openStretch(next, change, open, stoppage);
  }
  if (open !== undefined) stretches.push(endedBy(open, lastEvidence(open, events), undefined));
  return stretches;
}

function endedBy(
  { membership, action, opened, because }: OpenStretch,
  to: DaySpan,
  closed: WorkChange | undefined,
): WorkStretch {
  const ids = closed === undefined ? because : [...because, closed.event.id];
  return { from: opened.first, to, membership, action, opened, closed, because: ids };
}

/**
 * The ends, passed over because nobody was out on the first day that they can mean, that can be the end of a walkout
 * after all: it began on the 20th and ended some day of that month.
 */
function endsAfter(
  walkout: WorkChange,
  early: readonly WorkChange[],
  isFirst: boolean,
): readonly WorkChange[] {
  return early
    .filter(({ event }) => isFirst || event.type === "ended" || event === walkout.event)
    .filter(({ first }) => first.latest > walkout.first.earliest)
    .map((end) => {
      const earliest = Math.max(end.first.earliest, walkout.first.earliest + 1);
      return { ...end, first: { earliest, latest: end.first.latest } };
    });
}

/** Whether those who are out already go on as a strike where they were locked out, or the other way round. */
function turnsInto(open: OpenStretch | undefined, change: WorkChange): boolean {
  return (
    open !== undefined &&
    change.scope === undefined &&
    change.action !== undefined &&
    change.action !== open.action
  );
}

interface OpenStretch {
  readonly membership: Membership;
  readonly opened: WorkChange;
  readonly action: StoppageKind;
  readonly because: readonly Id[];
}

function openStretch(
  membership: Membership,
  opened: WorkChange,
  before: OpenStretch | undefined,
  stoppage: WorkStoppage,
): OpenStretch {
  // Who joins and says no more of it joins in what is going on, as who comes back leaves it as it was.
  const staysAsItWas = opened.kind === "back" || opened.event.type === "joined";
  const action = opened.action ?? (staysAsItWas ? before?.action : undefined) ?? stoppage.kind;
  return { membership, opened, action, because: [...new Set([...(before?.because ?? []), opened.event.id])] };
}

/** The end of a stretch that the record does not end: the last day on which something shows that it was still on. */
function lastEvidence(open: OpenStretch, events: readonly DatedEvent[]): DaySpan {
  let last = open.opened.first.earliest;
  for (const dated of events) {
    const { event, earliest } = dated;
    if (event.type === "continued" && event.openEnded === true && earliest >= open.opened.first.earliest) {
      return { earliest: Number.POSITIVE_INFINITY, latest: Number.POSITIVE_INFINITY };
    }
    if (showsThatItWentOn.has(event.type)) last = Math.max(last, lastDaysOf(dated).earliest);
  }
  return { earliest: last, latest: Number.POSITIVE_INFINITY };
}

/** Events that can only happen while a stoppage is on. A rally, a session or a complaint can also come after it. */
const showsThatItWentOn: ReadonlySet<string> = new Set([
  "began",
  "joined",
  "resumed",
  "left",
  "headcountReported",
  "continued",
  "picket",
]);
