/** What is known of the length of a stoppage on a day, for phrases to be held against? */

import type { Duration } from "../../calc/length/duration.js";
import { durationOf } from "../../calc/length/duration.js";
import type { CandidateLength } from "../../calc/length/lengths.js";
import { lengthsOf } from "../../calc/length/lengths.js";
import type { DaySpan } from "../../calc/who-is-out/dated-events.js";
import { daySpanOf } from "../../calc/who-is-out/dated-events.js";
import type { WorkStretch } from "../../calc/who-is-out/work-stretches.js";
import { workStretches } from "../../calc/who-is-out/work-stretches.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { DayNumber, IsoDate } from "../../time/iso-date.js";
import { dayNumberOf, isoDateOf } from "../../time/iso-date.js";
import type { DateBounds } from "../../time/partial-date.js";

/** A stoppage as it stood on a day. */
export interface Standing {
  readonly asOf: IsoDate;
  readonly day: DayNumber;
  readonly duration: Duration;
  /** Every length that could be published on the day. */
  readonly candidates: readonly CandidateLength[];
  /** The lengths to a last day that was set beforehand and has not come: "a five-day strike" on its first day. */
  readonly planned: readonly CandidateLength[];
  /** The first day out: by that day, or where none is, the first one that the record has. */
  readonly from: DaySpan | undefined;
  /** The last day that is counted. */
  readonly to: DaySpan | undefined;
  /** The stretches of days on which it was surely on, by the day before `asOf`. */
  readonly sureRuns: readonly DaySpan[];
  /** Those on which it was or may have been on, by the day before `asOf`. */
  readonly maybeRuns: readonly DaySpan[];
  /** The part of a unit before a mark within which it is near. */
  readonly nearlyWithin: number;
}

/** Where a stoppage stood on a day. */
export function standingOn(stoppage: WorkStoppage, asOf: IsoDate, nearlyWithin: number): Standing {
  const day = dayNumberOf(asOf);
  const duration = durationOf(stoppage, { asOf });
  const stretches = workStretches(stoppage);
  return {
    asOf,
    day,
    duration,
    candidates: lengthsOf(stoppage, { asOf }),
    planned: plannedLengths(stoppage, day),
    from: daySpan(duration.from) ?? stretches[0]?.from,
    to: daySpan(duration.to),
    sureRuns: runs(stretches, day, ({ from, to }) => ({ earliest: from.latest, latest: to.earliest })),
    maybeRuns: runs(stretches, day, ({ from, to }) => ({ earliest: from.earliest, latest: to.latest })),
    nearlyWithin,
  };
}

/** Whether a day for which it was announced has passed, and the record does not say whether it began. */
export function isBeginningUntold({ duration }: Standing): boolean {
  return duration.from === null && duration.ongoing === "unknown";
}

/** What was set when it began is known from then on; nothing that happens later has a say. */
function plannedLengths(stoppage: WorkStoppage, day: DayNumber): readonly CandidateLength[] {
  const timeline = stoppage.timeline.filter((event) => {
    const date = daySpanOf(event.date);
    return date !== undefined && date.latest <= day;
  });
  const last = timeline.reduce(
    (latest, event) => Math.max(latest, daySpanOf(event.lastDay)?.latest ?? day),
    day,
  );
  if (last === day) return [];
  return lengthsOf({ ...stoppage, timeline }, { asOf: isoDateOf(last) }).filter(
    ({ endEvent, measure, to }) =>
      endEvent === "lastDay" && measure === "span" && to.latest !== null && dayNumberOf(to.latest) > day,
  );
}

/** Bounds as day numbers, where both are known. */
export function daySpan(bounds: DateBounds | null): DaySpan | undefined {
  if (bounds?.earliest == null || bounds.latest === null) return undefined;
  return { earliest: dayNumberOf(bounds.earliest), latest: dayNumberOf(bounds.latest) };
}

/** Stretches as runs of days before a day, those that touch made one. */
function runs(
  stretches: readonly WorkStretch[],
  day: DayNumber,
  daysOf: (stretch: WorkStretch) => DaySpan,
): readonly DaySpan[] {
  const all: DaySpan[] = [];
  for (const stretch of stretches) {
    const { earliest, latest } = daysOf(stretch);
    const run = { earliest, latest: Math.min(latest, day - 1) };
    if (run.latest < run.earliest) continue;
    const before = all.at(-1);
    if (before !== undefined && before.latest + 1 >= run.earliest) {
      all[all.length - 1] = { earliest: before.earliest, latest: Math.max(before.latest, run.latest) };
    } else all.push(run);
  }
  return all;
}
