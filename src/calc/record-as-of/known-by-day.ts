/** What of a record can have been known by a day? */

import type { Id } from "../../core/id.js";
import type { Dataset } from "../../model/dataset.js";
import type { DayNumber } from "../../time/iso-date.js";
import type { PartialDate } from "../../time/partial-date.js";
import { tryDayBounds } from "../../time/partial-date-text.js";

/** By what a fact counts as known: its publication, or that it happened. */
export type KnownWay = "published" | "happened";

/** The day that is asked about, and when each source was published. */
export interface Knowledge {
  /** The day. */
  readonly day: DayNumber;
  /** By what a fact counts as known. */
  readonly by: KnownWay;
  /** The first day on which each source can have been published; sources that do not say are not in it. */
  readonly published: ReadonlyMap<Id, DayNumber>;
}

/** Something that is taken from sources. */
interface Sourced {
  readonly sourceIds?: readonly Id[];
}

/** What was known by a day, as the sources of a dataset tell. */
export function knowledgeOf(dataset: Dataset, day: DayNumber, by: KnownWay): Knowledge {
  const published = new Map<Id, DayNumber>();
  if (by === "published") {
    for (const { id, publishedOn } of dataset.sources) {
      const first = publishedOn === undefined ? undefined : tryDayBounds(publishedOn)?.earliest;
      if (first !== undefined) published.set(id, first);
    }
  }
  return { day, by, published };
}

/** Whether a date lies after the day, whatever it means. */
export function isLater(date: PartialDate | undefined, { day }: Knowledge): boolean {
  const bounds = date === undefined ? undefined : tryDayBounds(date);
  return bounds !== undefined && bounds.earliest > day;
}

/** Whether a source was surely published after the day. */
export function isLaterSource(id: Id, { day, published }: Knowledge): boolean {
  return (published.get(id) ?? day) > day;
}

/** Whether all of the sources were surely published after the day; not where there are none. */
export function isOnlyInLaterSources({ sourceIds = [] }: Sourced, known: Knowledge): boolean {
  return sourceIds.length > 0 && sourceIds.every((id) => isLaterSource(id, known));
}

/** Whether one of the sources says when it was published, and that can have been by the day. */
export function isInEarlierSource({ sourceIds = [] }: Sourced, known: Knowledge): boolean {
  return sourceIds.some((id) => known.published.has(id) && !isLaterSource(id, known));
}

/** Whether something of a date cannot have been known by the day. */
export function isNotYetKnown(node: Sourced, date: PartialDate | undefined, known: Knowledge): boolean {
  return isLater(date, known) || isOnlyInLaterSources(node, known);
}
