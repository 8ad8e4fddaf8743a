/** From which day to which was whoever is out, out without a change? */

import type { Id } from "../../core/id.js";
import type { StoppageKind } from "../../model/stoppage-events.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { DayNumber } from "../../time/iso-date.js";
import type { DatedEvent, DaySpan } from "./dated-events.js";
import { datedEvents, daySpanOf, lastDaysOf } from "./dated-events.js";
import { type Membership, WhoIsOut } from "./membership.js";
import { meet } from "./scope-cells.js";
import type { WorkChange } from "./work-changes.js";
import { byMoment, notBefore, workChanges } from "./work-changes.js";

/** A stretch of days during which the same parts of a stoppage were out, by day numbers, over the whole record. */
export interface WorkStretch {
  /** The first day out. */
  readonly from: DaySpan;
  /** The last day out. `latest` is infinite where the record knows no end; then `earliest` is the last day known. */
  readonly to: DaySpan;
  /** Who was out. */
  readonly membership: Membership;
  /** The change that began it. */
  readonly opened: WorkChange;
  /** Whether nobody was out before it. */
  readonly isFirst: boolean;
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
  const out = new WhoIsOut(stoppage);
  let ahead = workChanges(events);
  let place = 0;
  const { kind } = stoppage;
  // Changes that change nothing where they stand; one of a vague date can have come later, when it did.
  let passed: readonly WorkChange[] = [];
  let open: OpenStretch | undefined;
  // The last day that the walkout can have begun on to which it belongs.
  let since = 0;
  const comeAfter = (later: readonly WorkChange[]): void => {
    passed = [];
    if (later.length === 0) return;
    ahead = [...ahead.slice(place), ...later].sort(byMoment);
    place = 0;
  };
  for (let change = ahead[place]; change !== undefined; change = ahead[place]) {
    place += 1;
    if (open !== undefined && isNoChangeBefore(ahead[place], change, open.membership, kind, since)) {
      passed = [...passed, change];
      continue;
    }
    out.apply(change);
    const next = out.membership(open?.membership);
    if (next === open?.membership) {
      passed = [...passed, change];
      // Where one round is over, those of another go on.
      if (open !== undefined && change.endOfRound)
        open = { ...open, because: union(open.because, out.events()) };
      continue;
    }
    if (open === undefined) {
      comeAfter(endsAfter(change, passed, stretches.length === 0));
      if (next !== undefined) open = openAfter(stretches, next, change);
      since = change.first.latest;
      continue;
    }
    const ended = endedBy(open, change);
    if (change.kind === "back")
      comeAfter(walkoutsAfter(change, passed, { action: open.membership.action, kind, since }));
    // Whoever joins on the day of the walkout was out from its start.
    const isEmpty = ended.to.latest < ended.from.earliest;
    if (!isEmpty) stretches.push(ended);
    open = next === undefined ? undefined : nextStretch(next, change, open, isEmpty);
    if (open !== undefined && change.endOfRound)
      open = { ...open, because: union(open.because, out.events()) };
  }
  if (open !== undefined) stretches.push(notEnded(open, lastEvidence(open, events)));
  return narrowed(stretches, events);
}

/**
 * The stretches with their vague starts no later, and their vague ends no earlier, than what shows that the stoppage was on.
 * What can also be of another walkout shows nothing of either.
 */
function narrowed(stretches: readonly WorkStretch[], events: readonly DatedEvent[]): readonly WorkStretch[] {
  const isVague = ({ from, to }: WorkStretch): boolean =>
    from.earliest < from.latest || (to.earliest < to.latest && to.latest < Number.POSITIVE_INFINITY);
  if (!stretches.some(isVague)) return stretches;
  const shown = events.filter(isOn).map(lastDaysOf);
  if (shown.length === 0) return stretches;
  return stretches.map((stretch, at) => {
    if (!isVague(stretch)) return stretch;
    const { closed, isFirst } = stretch;
    let { from, to } = stretch;
    const before = stretches[at - 1]?.to.latest ?? Number.NEGATIVE_INFINITY;
    const next = stretches[at + 1];
    const after = next?.from.earliest ?? Number.POSITIVE_INFINITY;
    const own = shown.filter((days) => before < days.earliest && days.latest < after);
    for (const { earliest, latest } of isFirst ? own : []) {
      if (from.earliest <= earliest && latest <= to.latest)
        from = { ...from, latest: Math.min(from.latest, latest) };
    }
    for (const { earliest, latest } of closed !== undefined && next?.isFirst !== false ? own : []) {
      if (from.latest <= earliest && latest <= to.latest)
        to = { ...to, earliest: Math.max(to.earliest, earliest) };
    }
    return { ...stretch, from, to };
  });
}

/** Whether an event shows that somebody was out: a picket can also come before a strike. */
function isOn({ event }: DatedEvent): boolean {
  if (event.type !== "headcountReported") return event.type === "continued";
  return event.counted !== "out" || (event.count.value ?? event.count.max) !== 0;
}

function endedBy(open: OpenStretch, closed: WorkChange): WorkStretch {
  const to = { earliest: closed.first.earliest - 1, latest: closed.first.latest - 1 };
  return { ...open, to, closed, because: [...open.because, closed.event.id] };
}

function notEnded(open: OpenStretch, to: DaySpan): WorkStretch {
  return { ...open, to, closed: undefined };
}

/**
 * The ends, passed over because nobody was out on the first day that they can mean, that can be the end of a walkout
 * after all: it began on the 20th and ended some day of that month. Work can be taken up after an end as well.
 */
function endsAfter(
  walkout: WorkChange,
  passed: readonly WorkChange[],
  isFirst: boolean,
): readonly WorkChange[] {
  return passed
    .filter(({ kind, event }) => kind === "back" && (isFirst || event.type !== "returnedToWork"))
    .filter(({ first }) => first.latest > walkout.first.earliest)
    .map((end) => notBefore(end, walkout.first.earliest + 1, walkout.at.earliest));
}

/**
 * The walkouts, passed over because everybody was out on the first day that they can mean, that can have come after the
 * end of it: it was paused on the 6th and resumed some day of that month.
 */
function walkoutsAfter(end: WorkChange, passed: readonly WorkChange[], ended: Ended): readonly WorkChange[] {
  return passed
    .filter((change) => isAfter(change, end, ended))
    .map((walkout) => {
      return notBefore(walkout, Math.min(end.first.earliest, walkout.first.latest), end.at.earliest);
    });
}

/** The walkout that an end is of. */
interface Ended {
  /** What those out were in. */
  readonly action: StoppageKind;
  /** What a walkout is that does not say. */
  readonly kind: StoppageKind;
  /** The last day that it can have begun on. */
  readonly since: DayNumber;
}

/** Whether a walkout of those who are out already can have come after their return: on the same day, or later. */
function isAfter({ kind, event, first, at, action }: WorkChange, end: WorkChange, ended: Ended): boolean {
  if (kind !== "out" || event.type === "joined") return false;
  // What is told of the first day is the walkout itself, but for a lockout after a strike, and what resumes after a pause.
  const isAnother = (action ?? (event.type === "began" ? ended.kind : ended.action)) !== ended.action;
  const isResumed = event.type === "resumed" && end.event.type === "suspended";
  if (first.latest <= ended.since && !isAnother && !isResumed) return false;
  const lastDay = daySpanOf(event.lastDay)?.latest ?? Number.POSITIVE_INFINITY;
  const day = Math.floor(end.at.earliest);
  if (lastDay <= day) return false;
  const areTimed = event.time !== undefined && end.event.time !== undefined && !end.endOfRound;
  return areTimed ? at.latest >= end.at.earliest : Math.floor(at.latest) >= day + Number(end.endOfRound);
}

/** Whether a walkout of everybody, while everybody is out, came after the end that is told of the same day. */
function isNoChangeBefore(
  end: WorkChange | undefined,
  walkout: WorkChange,
  membership: Membership,
  kind: StoppageKind,
  since: DayNumber,
): boolean {
  return (
    end?.kind === "back" &&
    end.scope === undefined &&
    walkout.scope === undefined &&
    membership.whole &&
    isAfter(walkout, end, { action: membership.action, kind, since })
  );
}

type OpenStretch = Omit<WorkStretch, "to" | "closed">;

/** The stretch of a walkout before which nobody was out. */
function openAfter(stretches: WorkStretch[], membership: Membership, opened: WorkChange): OpenStretch {
  let { first: from } = opened;
  const open = { membership, opened, from, isFirst: true, because: [opened.event.id] };
  const before = stretches.at(-1);
  // Rounds that set their own end can overlap, and somebody joins who was out.
  const isApart = before?.closed?.endOfRound === true || opened.event.type === "joined";
  if (before === undefined || isApart || !meet(before.closed?.scope, opened.scope)) return open;
  // The end came before the walkout after it; a day on which one is over and the other begins is of the second.
  const { to } = before;
  const day = from.latest - 1;
  const ended = { earliest: Math.min(to.earliest, day), latest: Math.min(to.latest, day) };
  from = { earliest: Math.max(from.earliest, ended.earliest + 1), latest: from.latest };
  if (ended.latest >= before.from.earliest) {
    stretches[stretches.length - 1] = { ...before, to: ended };
    return { ...open, from };
  }
  stretches.pop();
  return { ...open, from, opened: before.opened, because: union(before.because, open.because) };
}

/** The stretch that follows on another: some are out that were out before. */
function nextStretch(
  membership: Membership,
  change: WorkChange,
  before: OpenStretch,
  isSameDay: boolean,
): OpenStretch {
  const because = union(before.because, [change.event.id]);
  if (isSameDay) {
    const isStart = before.isFirst && before.opened.event.type !== "began" && change.event.type === "began";
    return { ...before, membership, because, opened: isStart ? change : before.opened };
  }
  return { ...before, membership, opened: change, from: change.first, isFirst: false, because };
}

function union(ids: readonly Id[], more: readonly Id[]): readonly Id[] {
  return [...new Set([...ids, ...more])];
}

/** The end of a stretch that the record does not end: the last day on which something shows that it was still on. */
function lastEvidence(open: OpenStretch, events: readonly DatedEvent[]): DaySpan {
  let last = open.from.earliest;
  for (const dated of events) {
    const { event, earliest } = dated;
    if (event.type === "continued" && event.openEnded === true && earliest >= open.from.earliest) {
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
