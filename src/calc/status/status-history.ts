/** Through which states did a stoppage go, from its first event to a day? */

import { unreadable } from "../../core/unreadable.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { DayNumber, IsoDate } from "../../time/iso-date.js";
import { dayNumberOf, isoDateOf } from "../../time/iso-date.js";
import type { DatedEvent } from "../who-is-out/dated-events.js";
import { datedEvents, daySpanOf, lastDaysOf } from "../who-is-out/dated-events.js";
import type { WorkStretch } from "../who-is-out/work-stretches.js";
import { workStretches } from "../who-is-out/work-stretches.js";
import type { Status } from "./status.js";
import { stalledAfterDays } from "./status-bargaining.js";
import { statusOnEach } from "./status-on.js";

/** A stretch of days on which a stoppage stood in the same place on all four axes. */
export interface StatusRun {
  /** Its first day. */
  readonly from: IsoDate;
  /** Its last day, included. */
  readonly to: IsoDate;
  /** The status; its `asOf` is the first day of the run. */
  readonly status: Status;
}

/**
 * The status of every day from the first that an event of the stoppage can have happened on to `asOf`, in runs of equal
 * status: each day lies in just one run, and `statusOn` of any day in it gives the status of the run. Empty where
 * nothing had happened by `asOf`.
 *
 * @throws `LabourError` with code `invalid-date` where `asOf` is not a calendar day.
 *
 * @example
 * ```ts
 * import { statusHistory, stoppageFromSpan } from "picketline";
 * const strike = stoppageFromSpan({ id: "short", title: "Short", kind: "strike", from: "2024-05-01", to: "2024-05-03" });
 * statusHistory(strike, { asOf: "2024-05-10" }).map((run) => [run.from, run.to, run.status.label]);
 * // => [["2024-05-01", "2024-05-03", "onStrike"], ["2024-05-04", "2024-05-10", "ended"]]
 * statusHistory(strike, { asOf: "2024-04-30" }); // => []
 * ```
 */
export function statusHistory(
  stoppage: WorkStoppage,
  options: { readonly asOf: IsoDate },
): readonly StatusRun[] {
  try {
    const last = dayNumberOf(options.asOf);
    const events = datedEvents(stoppage);
    const first = events[0]?.earliest;
    if (first === undefined || first > last) return [];
    const spells = workStretches(stoppage, events);
    const runs: Status[] = [];
    for (const status of statusOnEach(stoppage, events, spells, turningDays(events, spells, first, last))) {
      const before = runs.at(-1);
      if (before === undefined || !isSameStatus(before, status)) runs.push(status);
    }
    return runs.map((status, index) => {
      const next = runs[index + 1];
      return {
        from: status.asOf,
        to: isoDateOf(next === undefined ? last : dayNumberOf(next.asOf) - 1),
        status,
      };
    });
  } catch (error) {
    throw unreadable(error);
  }
}

/** The days on which a status can change: the edges of every date and spell, and the day when talks go stale. */
function turningDays(
  events: readonly DatedEvent[],
  spells: readonly WorkStretch[],
  first: DayNumber,
  last: DayNumber,
): readonly DayNumber[] {
  const days = new Set<DayNumber>([first]);
  for (const { from, to } of spells) {
    for (const day of [from.earliest, from.latest, to.earliest, to.earliest + 1, to.latest + 1])
      days.add(day);
  }
  const add = (date: string | undefined): void => {
    const span = daySpanOf(date);
    if (span === undefined) return;
    for (const day of [span.earliest, span.earliest + 1, span.latest, span.latest + 1]) days.add(day);
  };
  for (const dated of events) {
    const { event } = dated;
    add(event.date);
    add(event.lastDay);
    if (goesStale.has(event.type)) days.add(lastDaysOf(dated).earliest + stalledAfterDays + 1);
    for (const date of datesWithin(event)) add(date);
  }
  return [...days].filter((day) => day >= first && day <= last).sort((a, b) => a - b);
}

/** Events after which talks go stale. */
const goesStale: ReadonlySet<string> = new Set(["sessionHeld", "mediationAgreed", "mediationHeld"]);

/** The dates that an event tells of beside its own. */
function datesWithin(event: DatedEvent["event"]): readonly (string | undefined)[] {
  switch (event.type) {
    case "extended":
    case "injunction":
    case "intervention":
      return [event.until];
    case "tookEffect":
      return [event.expiresOn];
    case "noticeServed":
      return [event.startsAt?.date, ...(event.days ?? [])];
    case "sessionScheduled":
      return event.sessionDates;
    case "noSessionsScheduled":
      return [event.period];
    case "backToWorkOrder":
      return [event.returnBy?.date, event.until];
    default:
      return [];
  }
}

function isSameStatus(a: Status, b: Status): boolean {
  return isSame({ ...a, asOf: null }, { ...b, asOf: null });
}

/** Whether two answers say the same; parts that are one object are not gone through. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b || typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const [ofA, ofB] = [Object.entries(a), Object.values(b)];
  return ofA.length === ofB.length && ofA.every(([, value], place) => isSame(value, ofB[place]));
}
