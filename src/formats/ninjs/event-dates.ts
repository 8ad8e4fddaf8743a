/** Which dates of ninjs say when something was, with no clock time that the record does not have? */

import type { ClockMoment } from "../../time/clock-time.js";
import type { PartialDate } from "../../time/partial-date.js";
import { isoDateFor, isoMomentFor } from "../export/iso-moment.js";
import { knownFields } from "../export/known-fields.js";
import type { NinjsDates } from "./item.js";

/** The dates of something that began at a moment and went on to a last day; `undefined` where none can be told. */
export function ninjsDates(
  start: ClockMoment | undefined,
  lastDay: PartialDate | undefined,
): NinjsDates | undefined {
  const from = start === undefined ? undefined : isoMomentFor(start);
  const isMoment = from?.includes("T") === true;
  const dates = knownFields({
    startDate: isMoment ? from : undefined,
    expectedStartDate: isMoment ? undefined : from,
    expectedEndDate: lastDay === undefined ? undefined : isoDateFor(lastDay),
  });
  return Object.keys(dates).length === 0 ? undefined : dates;
}
