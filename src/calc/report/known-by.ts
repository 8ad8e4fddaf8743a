/** Was a thing known by a day? */

import type { Id } from "../../core/id.js";
import type { Attributed } from "../../model/attributed.js";
import type { Dataset } from "../../model/dataset.js";
import type { DayNumber } from "../../time/iso-date.js";
import type { PartialDate } from "../../time/partial-date.js";
import { daySpanOf } from "../who-is-out/dated-events.js";

/** Whether something dated so has surely happened by the end of a day. A date with an open end has not. */
export function surelyBy(date: PartialDate, day: DayNumber): boolean {
  const span = daySpanOf(date);
  return span !== undefined && span.latest <= day;
}

/** Whether something dated so can have happened by the end of a day. */
export function maybeBy(date: PartialDate, day: DayNumber): boolean {
  const span = daySpanOf(date);
  return span !== undefined && span.earliest <= day;
}

/**
 * Whether a claimed value can have been known by a day: the day that it was true for, where it names one, can have come,
 * and at least one of its sources can have been published by then. A value without a day and without sources was always
 * known.
 */
export function valueKnownBy(dataset: Dataset, value: Attributed<unknown>, day: DayNumber): boolean {
  if (value.asOf !== undefined && !maybeBy(value.asOf, day)) return false;
  return value.sourceIds.length === 0 || sourcesKnownBy(dataset, value.sourceIds, day).length > 0;
}

/** Those of some sources that can have been published by a day, as far as their dates tell. */
export function sourcesKnownBy(
  dataset: Dataset,
  ids: readonly Id[] | undefined,
  day: DayNumber,
): readonly Id[] {
  return (ids ?? []).filter((id) => {
    const published = dataset.sources.find((source) => source.id === id)?.publishedOn;
    return published === undefined || maybeBy(published, day);
  });
}
