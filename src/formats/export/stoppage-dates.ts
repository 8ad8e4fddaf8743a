/** When did a stoppage begin and end, as a moment or dates of the record? */

import { durationOf } from "../../calc/length/duration.js";
import { datedEvents, eventsOfType } from "../../calc/who-is-out/dated-events.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import { doubtedDay, lastDayOf } from "../../text/last-day.js";
import type { ClockMoment } from "../../time/clock-time.js";
import type { IsoDate } from "../../time/iso-date.js";
import type { PartialDate } from "../../time/partial-date.js";
import { knownFields } from "./known-fields.js";

/** The start and the end of a stoppage, as far as they are known by a day. */
export interface StoppageDates {
  /** The first day out, with its time where one walkout began it; left out before it has begun. */
  readonly start?: ClockMoment;
  /** The last day out; left out while it goes on, and where its end is not known. */
  readonly lastDay?: PartialDate;
}

/** The start and the end of a stoppage by the end of a day. */
export function stoppageDates(stoppage: WorkStoppage, asOf: IsoDate): StoppageDates {
  const duration = durationOf(stoppage, { asOf });
  const { from, ongoing, because } = duration;
  if (from === null) return {};
  const began = eventsOfType(datedEvents(stoppage), "began").filter(
    ({ event }) => event.date === from.earliest && event.date === from.latest,
  );
  const [first] = began;
  const [opening, closing] = [because[0], because.at(-1)].map((id) =>
    stoppage.timeline.find((event) => event.id === id),
  );
  const date = doubtedDay(from, opening?.date);
  const lastDay = ongoing === false ? lastDayOf(duration, closing) : null;
  return knownFields({
    start: first !== undefined && began.length === 1 ? first.event : date === null ? undefined : { date },
    lastDay: lastDay ?? undefined,
  });
}
