/** How does a row that was read become a stoppage? */

import { type StoppageSpan, stoppageFromSpan } from "../../calc/stoppage-from-span.js";
import type { Id } from "../../core/id.js";
import type { Quantity } from "../../model/quantity.js";
import type { Identifier } from "../../model/record-node.js";
import type { StoppageKind } from "../../model/stoppage-events.js";
import type { TimelineEvent } from "../../model/timeline-event.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { RowDates } from "./row-dates.js";

/** An object of our own that is not handed out yet. Each is filled in place: a row is too small for copies of it. */
type Writable<Whole> = { -readonly [Key in keyof Whole]: Whole[Key] };

/** What was read of a row. */
export interface RowFacts {
  readonly id: Id;
  readonly title: string;
  readonly kind: StoppageKind;
  readonly dates: RowDates;
  readonly workers?: Quantity | undefined;
  /** The hours out on the one day that it lasted. */
  readonly hours?: number | undefined;
  readonly sourceIds: readonly Id[];
  readonly unionIds: readonly Id[];
  readonly employerIds: readonly Id[];
  readonly unitIds?: readonly Id[];
  readonly placeIds?: readonly Id[];
  readonly industries?: readonly Identifier[];
  readonly identifiers?: readonly Identifier[];
  readonly note?: string;
  /** The original text of its cells, by column. */
  readonly originals: Readonly<Record<string, string>>;
}

/** The stoppage of a row; lists that are empty are left out. */
export function rowStoppage(facts: RowFacts): WorkStoppage {
  const { id, title, kind, dates, workers, sourceIds, unionIds, employerIds, note } = facts;
  const { from, to, stillOnAt } = dates;
  const span: Writable<StoppageSpan> = { id, title, kind, from, unionIds, employerIds, sourceIds };
  if (to !== undefined) span.to = to;
  if (workers !== undefined) span.workers = workers;
  const stoppage: Writable<WorkStoppage> = stoppageFromSpan(span);
  if (facts.hours !== undefined || stillOnAt !== undefined) {
    const timeline: TimelineEvent[] = stoppage.timeline.map((event) =>
      event.type === "began" && facts.hours !== undefined ? { ...event, hoursADay: facts.hours } : event,
    );
    if (stillOnAt !== undefined)
      timeline.push({ id: "still-on", type: "continued", date: stillOnAt, sourceIds });
    stoppage.timeline = timeline;
  }
  const { unitIds = [], placeIds = [], industries = [], identifiers = [] } = facts;
  if (unitIds.length > 0) stoppage.bargainingUnitIds = unitIds;
  if (placeIds.length > 0) stoppage.placeIds = placeIds;
  if (industries.length > 0) stoppage.industries = industries;
  if (identifiers.length > 0) stoppage.identifiers = identifiers;
  if (note !== undefined && note.trim() !== "") stoppage.note = note.trim();
  stoppage.extensions = { import: facts.originals };
  return stoppage;
}
