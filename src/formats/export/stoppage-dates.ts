/** When did a stoppage begin and end, as a moment or dates of the record? */

import { durationOf } from "../../calc/length/duration.js";
import { datedEvents, eventsOfType } from "../../calc/who-is-out/dated-events.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { ClockMoment } from "../../time/clock-time.js";
import type { IsoDate } from "../../time/iso-date.js";
import type { DateBounds, PartialDate } from "../../time/partial-date.js";

/** The start and the end of a stoppage, as far as they are known by a day. */
export interface StoppageDates {
  /** The first day out, with its time where one walkout began it; left out before it has begun. */
  readonly start?: ClockMoment;
  /** The last day out; left out while it goes on, and where its end is not known. */
  readonly lastDay?: PartialDate;
}

/** The start and the end of a stoppage by the end of a day. */
export function stoppageDates(stoppage: WorkStoppage, asOf: IsoDate): StoppageDates {
  const { from, to, ongoing } = durationOf(stoppage, { asOf });
  if (from === null) return {};
  const began = eventsOfType(datedEvents(stoppage), "began").filter(
    ({ event }) => event.date === from.earliest && event.date === from.latest,
  );
  const [first] = began;
  return {
    start: first !== undefined && began.length === 1 ? first.event : { date: dateWithin(from) },
    ...(ongoing === false && to !== null ? { lastDay: dateWithin(to) } : {}),
  };
}

/** Some day between two, both included. */
function dateWithin({ earliest, latest }: DateBounds): PartialDate {
  return `${earliest ?? ""}/${latest ?? ""}`;
}
