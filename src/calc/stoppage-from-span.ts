/** How is a flat row (a start, an end, a head-count) made into a stoppage? */

import type { Id } from "../core/id.js";
import { LabourError } from "../core/labour-error.js";
import { unreadable } from "../core/unreadable.js";
import type { Quantity } from "../model/quantity.js";
import type { EndReason, StoppageKind } from "../model/stoppage-events.js";
import type { TimelineEvent } from "../model/timeline-event.js";
import type { StoppagePattern, WorkStoppage } from "../model/work-stoppage.js";
import type { ClockTime } from "../time/clock-time.js";
import { isMidnight } from "../time/clock-time.js";
import type { PartialDate } from "../time/partial-date.js";
import { dayBoundsOf } from "../time/partial-date.js";

/** A row of a table of stoppages. */
export interface StoppageSpan {
  /** The slug of the stoppage; its events are called `began` and `ended`. */
  readonly id: Id;
  /** What it is called. */
  readonly title: string;
  /** Whether it is a strike or a lockout. */
  readonly kind: StoppageKind;
  /** The first day out. */
  readonly from: PartialDate;
  /** The last day out; `".."` where it is known to go on; left out where nothing is known of its end. */
  readonly to?: PartialDate | "..";
  /** The local time of the start. */
  readonly fromTime?: ClockTime;
  /** The local time of the end; `00:00` or `00:01` is the midnight that ended the day before. */
  readonly toTime?: ClockTime;
  /** What ended it; `unknown` where left out. */
  readonly endReason?: EndReason;
  /** How many workers; left out where it is not known. A plain number is an exact one. */
  readonly workers?: number | Quantity;
  /** How it was carried out. */
  readonly pattern?: StoppagePattern;
  /** The unions. */
  readonly unionIds?: readonly Id[];
  /** The employers. */
  readonly employerIds?: readonly Id[];
  /** Where the row is from. */
  readonly sourceIds?: readonly Id[];
}

/**
 * A stoppage made from a flat row: a start, an end and a head-count, as tables have them. A blank end stays unknown and
 * is not taken for a strike that goes on; only `to: ".."` says that.
 *
 * @throws `LabourError` with code `invalid-partial-date` where `from` or `to` is not a date, and `invalid-argument`
 * where the end lies before the start.
 *
 * @example
 * ```ts
 * import { durationOf, stoppageFromSpan } from "picketline";
 * const lockout = stoppageFromSpan({ id: "mlb", title: "Baseball", kind: "lockout", from: "2021-12-02", to: "2022-03-10", workers: 1200 });
 * durationOf(lockout, { asOf: "2022-04-01" }).days; // => { min: 99, max: 99 }
 * stoppageFromSpan({ id: "odd", title: "Odd", kind: "strike", from: "2022-02-02", to: "2022-02-01" }); // throws LabourError invalid-argument
 * ```
 */
export function stoppageFromSpan(span: StoppageSpan): WorkStoppage {
  try {
    const { workers, unionIds = [], employerIds = [], sourceIds = [] } = span;
    const firstDay = dayBoundsOf(span.from).earliest;
    const began: Writable<TimelineEvent & { readonly type: "began" }> = {
      id: "began",
      type: "began",
      date: span.from,
    };
    if (span.fromTime !== undefined) began.time = span.fromTime;
    if (span.sourceIds !== undefined) began.sourceIds = span.sourceIds;
    const timeline: TimelineEvent[] = [began];
    if (span.to === "..") {
      timeline.push({ id: "goes-on", type: "continued", date: span.from, openEnded: true });
    } else if (span.to !== undefined) {
      const lastDay = dayBoundsOf(span.to).latest - (isMidnight(span.toTime) ? 1 : 0);
      if (lastDay < firstDay) {
        const time = span.toTime === undefined ? "" : ` ${span.toTime}`;
        throw new LabourError(
          "invalid-argument",
          `A stoppage cannot end (${span.to}${time}) before it starts (${span.from}).`,
        );
      }
      const ended: Writable<TimelineEvent & { readonly type: "ended" }> = {
        id: "ended",
        type: "ended",
        date: span.to,
        reason: span.endReason ?? "unknown",
      };
      if (span.toTime !== undefined) ended.time = span.toTime;
      if (span.sourceIds !== undefined) ended.sourceIds = span.sourceIds;
      timeline.push(ended);
    }
    const quantity = typeof workers === "number" ? { value: workers, unit: "workers" } : workers;
    const stoppage: Writable<WorkStoppage> = {
      id: span.id,
      title: span.title,
      kind: span.kind,
      unionIds,
      employerIds,
      demands: [],
      timeline,
      statements: [],
    };
    if (span.pattern !== undefined) stoppage.pattern = span.pattern;
    if (span.sourceIds !== undefined) stoppage.sourceIds = span.sourceIds;
    if (quantity !== undefined) stoppage.workers = [{ value: quantity, sourceIds, rank: "normal" }];
    return stoppage;
  } catch (error) {
    throw unreadable(error);
  }
}

/** A property that has no value is left out, so the objects are filled in place. */
type Writable<Whole> = { -readonly [Key in keyof Whole]: Whole[Key] };
