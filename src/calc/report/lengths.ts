/** How long did a stoppage last to each event that can be called its end? */

import type { Bounds } from "../../core/bounds.js";
import type { Id } from "../../core/id.js";
import type { Dataset } from "../../model/dataset.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { IsoDate } from "../../time/iso-date.js";
import { dayNumberOf } from "../../time/iso-date.js";
import type { DateBounds, PartialDate } from "../../time/partial-date.js";
import type { EndEvent } from "../length/end-events.js";
import { lengthsOf } from "../length/lengths.js";
import type { DatedEvent } from "../who-is-out/dated-events.js";
import { happenedBy } from "../who-is-out/dated-events.js";
import { surelyBy } from "./known-by.js";
import type { NamedSpeaker } from "./names.js";
import { nameSpeaker } from "./names.js";

/** A length in calendar days, pauses included, to an event that has come. */
export interface ReportedLength {
  /** Which kind of end it runs to. */
  readonly endEvent: EndEvent;
  /** The id of the event that is taken for the end. */
  readonly eventId: Id;
  /** The date of the event; the last day itself for an end that was set beforehand. */
  readonly date: PartialDate;
  /** The last day that is counted. */
  readonly to: DateBounds;
  /** Days with both ends counted. */
  readonly inclusive: Bounds;
  /** Days with the first one left out. */
  readonly elapsed: Bounds;
  /** Who says that the event happened; `null` where it is plainly known. */
  readonly saidBy: NamedSpeaker | null;
}

/** The lengths to each event that can be called the end and has surely happened. */
export function lengthsToEnds(
  dataset: Dataset,
  stoppage: WorkStoppage,
  events: readonly DatedEvent[],
  asOf: IsoDate,
): readonly ReportedLength[] {
  const day = dayNumberOf(asOf);
  const lengths = lengthsOf(stoppage, { asOf }).filter(
    (length) => length.counted === "calendar days" && length.measure === "span",
  );
  return lengths.flatMap(({ endEvent, eventId, to, ends, days }) => {
    const dated = events.find(({ event }) => event.id === eventId);
    if (ends !== "inclusive" || endEvent === null || eventId === null) return [];
    if (dated === undefined || !happenedBy(dated, day)) return [];
    const date = (endEvent === "lastDay" ? dated.event.lastDay : undefined) ?? dated.event.date;
    if (!surelyBy(date, day)) return [];
    const elapsed = lengths.find(
      (other) => other.eventId === eventId && other.endEvent === endEvent && other.ends === "elapsed",
    );
    const saidBy = dated.event.saidBy === undefined ? null : nameSpeaker(dataset, dated.event.saidBy);
    return [{ endEvent, eventId, date, to, inclusive: days, elapsed: elapsed?.days ?? days, saidBy }];
  });
}
