/** How long is a stoppage to be that a notice announces for a list of days, before it has begun? */

import { boundDays, boundMonths, boundWeeks } from "../../calc/length/day-counts.js";
import type { CandidateLength } from "../../calc/length/lengths.js";
import { daysAfter } from "../../calc/status/announced-days.js";
import { dateBoundsOf, daySpanOf } from "../../calc/who-is-out/dated-events.js";
import type { TimelineEvent } from "../../model/timeline-event.js";
import type { DayNumber } from "../../time/iso-date.js";
import { calendarDays } from "./rounds.js";

/**
 * The length from the first to the last of the days that a notice lists, and the number of them where others lie between;
 * none where one of them is not known to the day.
 */
export function announcedLengths(
  notice: TimelineEvent | undefined,
  day: DayNumber,
): readonly CandidateLength[] {
  if (notice?.type !== "noticeServed" || notice.days === undefined) return [];
  const spans = daysAfter(notice, day).map(daySpanOf);
  const days = new Set(spans.map((span) => (span?.earliest === span?.latest ? span?.latest : undefined)));
  const known = [...days].filter((known) => known !== undefined);
  if (known.length < days.size) return [];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const [from, to] = [
    { earliest: first, latest: first },
    { earliest: last, latest: last },
  ];
  const span = boundDays(from, to, "calendar", "inclusive");
  const length: CandidateLength = {
    endEvent: null,
    eventId: notice.id,
    from: dateBoundsOf(from),
    to: dateBoundsOf(to),
    measure: "span",
    counted: calendarDays,
    ends: "inclusive",
    days: span,
    weeks: boundWeeks(from, to),
    months: boundMonths(from, to),
  };
  if (days.size === span.max) return [length];
  return [length, { ...length, measure: "daysOut", days: { min: days.size, max: days.size } }];
}
