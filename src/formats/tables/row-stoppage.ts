/** How does a row that was read become a stoppage? */

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

/**
 * The stoppage of a row; lists that are empty are left out. It is what `stoppageFromSpan` makes of the same facts, whose
 * end was compared with the start when the row was read.
 */
export function rowStoppage(facts: RowFacts): WorkStoppage {
  const { id, title, kind, workers, sourceIds, unionIds, employerIds, note } = facts;
  const { unitIds = none, placeIds = none, industries = none, identifiers = none } = facts;
  // A property that is added later costs more than one that is there at once, and a row is read a million times.
  const stoppage: Writable<WorkStoppage> = {
    id,
    title,
    kind,
    unionIds,
    employerIds,
    demands: [],
    timeline: timelineOf(facts),
    statements: [],
    sourceIds,
  };
  if (workers !== undefined) stoppage.workers = [{ value: workers, sourceIds, rank: "normal" }];
  if (unitIds.length > 0) stoppage.bargainingUnitIds = unitIds;
  if (placeIds.length > 0) stoppage.placeIds = placeIds;
  if (industries.length > 0) stoppage.industries = industries;
  if (identifiers.length > 0) stoppage.identifiers = identifiers;
  if (note !== undefined && note.trim() !== "") stoppage.note = note.trim();
  stoppage.extensions = { import: facts.originals };
  return stoppage;
}

const none: readonly never[] = [];

function timelineOf({
  dates: { from, to, stillOnAt },
  hours,
  sourceIds,
}: RowFacts): readonly TimelineEvent[] {
  const began: TimelineEvent =
    hours === undefined
      ? { id: "began", type: "began", date: from, sourceIds }
      : { id: "began", type: "began", date: from, sourceIds, hoursADay: hours };
  if (to !== undefined)
    return [began, { id: "ended", type: "ended", date: to, reason: "unknown", sourceIds }];
  if (stillOnAt !== undefined)
    return [began, { id: "still-on", type: "continued", date: stillOnAt, sourceIds }];
  return [began];
}
