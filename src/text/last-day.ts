/** Which day is told as the last one out? */

import type { Duration } from "../calc/length/duration.js";
import type { StoppageReport } from "../calc/report.js";
import type { EventType } from "../model/timeline-event.js";
import type { DateBounds, PartialDate } from "../time/partial-date.js";
import { boundsOfDate } from "../time/partial-date.js";
import { dateOfBounds } from "./first-day.js";

/** An event that can have set the last day out. */
interface ClosingEvent {
  readonly type: EventType;
  readonly date: PartialDate;
  readonly lastDay?: PartialDate | null | undefined;
}

/** The last day out, with the doubt that the record has of it. `null` where it is not known. */
export function lastDayOf(duration: Duration, closing: ClosingEvent | undefined): PartialDate | null {
  return doubtedDay(duration.to, closing === undefined ? undefined : writtenEnd(closing));
}

/** {@link lastDayOf} in a report. */
export function lastDayIn({ duration, restsOn }: StoppageReport): PartialDate | null {
  const id = duration.because.at(-1);
  return lastDayOf(
    duration,
    restsOn.find(({ eventId }) => eventId === id),
  );
}

/** Whoever goes out may set the last day beforehand; the date of another event is that of the end, or the day after. */
function writtenEnd({ type, date, lastDay }: ClosingEvent): PartialDate | undefined {
  return type === "began" || type === "joined" || type === "resumed" ? (lastDay ?? undefined) : date;
}

/**
 * A day by its bounds, which rest on a date that is `written` so: where the record doubts that date (`?`, `~`, `%`), the
 * day is as doubtful. `null` where one of the bounds is not known.
 */
export function doubtedDay(bounds: DateBounds | null, written: PartialDate | undefined): PartialDate | null {
  const day = dateOfBounds(bounds);
  const [first = "", last = first] = (written ?? "").split("/").map((end) => /[?~%]$/.exec(end)?.[0] ?? "");
  if (bounds === null || day === null || written === undefined || first + last === "") return day;
  const { earliest, latest } = bounds;
  const days = boundsOfDate(written);
  if (days.earliest === earliest && (days.latest ?? "") >= (latest ?? "")) return written;
  if (earliest !== latest) return `${earliest}${first}/${latest}${last}`;
  return `${day}${first === "" || last === "" || first === last ? first || last : "%"}`;
}
