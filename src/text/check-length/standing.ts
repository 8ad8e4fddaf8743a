/** What is known of the length of a stoppage on a day, for phrases to be held against? */

import type { Duration } from "../../calc/length/duration.js";
import { durationOf } from "../../calc/length/duration.js";
import type { CandidateLength } from "../../calc/length/lengths.js";
import { lengthsOf } from "../../calc/length/lengths.js";
import { announcedOnEach } from "../../calc/status/announced-days.js";
import type { WorkState } from "../../calc/status/status.js";
import { stretchesOnDays, workAxis } from "../../calc/status/status-work.js";
import type { DaySpan } from "../../calc/who-is-out/dated-events.js";
import { datedEvents } from "../../calc/who-is-out/dated-events.js";
import type { WorkStretch } from "../../calc/who-is-out/work-stretches.js";
import { workStretches } from "../../calc/who-is-out/work-stretches.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { DayNumber, IsoDate } from "../../time/iso-date.js";
import { dayNumberOf } from "../../time/iso-date.js";
import type { DateBounds } from "../../time/partial-date.js";
import { announcedLengths } from "./announced-lengths.js";
import { isUndone, plannedLengths, roundLengths } from "./rounds.js";

/** A stoppage as it stood on a day. */
export interface Standing {
  readonly asOf: IsoDate;
  readonly day: DayNumber;
  readonly duration: Duration;
  /** Whether work is stopped, as the status tells it. */
  readonly work: WorkState;
  /** Every length that could be published on the day, of the whole and of a later round; none to a pause that is over. */
  readonly candidates: readonly CandidateLength[];
  /** The lengths to a last day that was set beforehand and has not come: "a five-day strike" on its first day. */
  readonly planned: readonly CandidateLength[];
  /** The length of a later round that set its own end to the day itself. */
  readonly roundSoFar: readonly CandidateLength[];
  /** The lengths that were announced of what has not begun. */
  readonly announced: readonly CandidateLength[];
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
  const events = datedEvents(stoppage);
  const stretches = workStretches(stoppage, events);
  const work = workAxis(stoppage, events, stretches, [day])(day, 0, stretchesOnDays(stretches)(day)).state;
  const round = roundLengths(stoppage, stretches, day);
  const lengths = lengthsOf(stoppage, { asOf }).filter((length) => {
    // Nobody leaves out the first day of each of some rounds that set their own end.
    const isFirstOfEach = round.isSet && length.measure === "daysOut" && length.ends === "elapsed";
    return !isFirstOfEach && !isUndone(length, stretches, day);
  });
  return {
    asOf,
    day,
    duration,
    work,
    candidates: [...lengths, ...round.told],
    planned: [...plannedLengths(stoppage, day), ...round.planned],
    roundSoFar: round.soFar,
    announced: work === "announced" ? announcedLengths(announcedOnEach(events, [day]).ahead[0], day) : [],
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
