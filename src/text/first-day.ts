/** Which day is told as the first one out? */

import type { Duration } from "../calc/length/duration.js";
import type { StoppageReport } from "../calc/report.js";
import { isIsoDate } from "../time/iso-date.js";
import type { DateBounds, PartialDate } from "../time/partial-date.js";

/**
 * The first day out, which is `written` in the record so. A vague one is told as the record has it: "October 2024", not a
 * range of days that ends with the day of the question. `null` where it is not known.
 */
export function firstDayOf(duration: Duration, written: PartialDate | undefined): PartialDate | null {
  const bounds = dateOfBounds(duration.from);
  return bounds === null || written === undefined || isIsoDate(written) ? bounds : written;
}

/** {@link firstDayOf} in a report. */
export function firstDayIn({ duration, restsOn }: StoppageReport): PartialDate | null {
  return firstDayOf(duration, restsOn.find(({ eventId }) => eventId === duration.because[0])?.date);
}

/** A day by its bounds; `null` where one of them is not known. */
export function dateOfBounds(bounds: DateBounds | null): PartialDate | null {
  if (bounds?.earliest == null || bounds.latest === null) return null;
  return bounds.earliest === bounds.latest ? bounds.earliest : `${bounds.earliest}/${bounds.latest}`;
}
