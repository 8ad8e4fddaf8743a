/** How does a document sum up a stoppage in a sentence or two? */

import type { WorkStoppage } from "../../model/work-stoppage.js";
import { describeDate } from "../../text/dates.js";
import { describeDuration } from "../../text/duration.js";
import type { IsoDate } from "../../time/iso-date.js";
import type { PartialDate } from "../../time/partial-date.js";
import { isoDateFor } from "./iso-moment.js";
import type { StoppageDates } from "./stoppage-dates.js";

/** How long it has lasted, and those of its ends of which a date of ISO 8601 cannot say all. */
export function stoppageSummary(
  stoppage: WorkStoppage,
  asOf: IsoDate,
  { start, lastDay }: StoppageDates,
): string {
  const length = `As of ${describeDate(asOf)}: ${describeDuration(stoppage, asOf)}.`;
  return `${length}${vagueDay("First", start?.date)}${vagueDay("Last", lastDay)}`;
}

function vagueDay(which: "First" | "Last", date: PartialDate | undefined): string {
  if (date === undefined || isoDateFor(date) === date) return "";
  return ` ${which} day out: ${describeDate(date)}.`;
}
