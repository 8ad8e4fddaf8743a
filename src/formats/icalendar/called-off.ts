/** Was what a notice announces called off, by a day, and from which day on? */

import { callOffs } from "../../calc/status/notice-ends.js";
import { statusOn } from "../../calc/status/status-on.js";
import type { DatedEvent } from "../../calc/who-is-out/dated-events.js";
import { happenedBy } from "../../calc/who-is-out/dated-events.js";
import { workStretches } from "../../calc/who-is-out/work-stretches.js";
import type { NoticeServedEvent } from "../../model/contract-events.js";
import type { TimelineEvent } from "../../model/timeline-event.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import { type DayNumber, isoDateOf } from "../../time/iso-date.js";

/** What called off the days that a notice announces. */
export interface CalledOff {
  /** The end of the stoppage, or the agreement that averted it. */
  readonly by: TimelineEvent;
  /** The first of the days that are off. */
  readonly from: DayNumber;
}

/** For a notice and its place among the events, what had called it off by the end of a day, if anything. */
export function calledOffBy(
  stoppage: WorkStoppage,
  events: readonly DatedEvent[],
  day: DayNumber,
): (notice: DatedEvent<NoticeServedEvent>, place: number) => CalledOff | undefined {
  const callsOff = callOffs(events, workStretches(stoppage, events));
  const { state, because } = statusOn(stoppage, isoDateOf(day)).work;
  const averted = state === "averted" ? events.find(({ event }) => event.id === because[0]) : undefined;
  return (notice, place) => {
    const { announces } = notice.event;
    if (announces === "termination" || announces === "dispute") return undefined;
    const off = callsOff(notice, place);
    if (off !== undefined && happenedBy(off.end, day)) return { by: off.end.event, from: off.from };
    return averted && announces !== "picket" ? { by: averted.event, from: averted.latest } : undefined;
  };
}
