/** How does a row that was read become a stoppage? */

import type { Id } from "../../core/id.js";
import type { Quantity } from "../../model/quantity.js";
import type { Identifier } from "../../model/record-node.js";
import type { StoppageKind } from "../../model/stoppage-events.js";
import type { TimelineEvent } from "../../model/timeline-event.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { RowDates } from "./row-dates.js";
import { Began, Ended, emptyList, HeadCount, listOf, makerOf, Originals, pairOf } from "./row-objects.js";

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
  return new StoppageOfRow(facts);
}

const StoppageOfRow = /* @__PURE__ */ makerOf<[facts: RowFacts], WorkStoppage>(function (facts) {
  const { workers, sourceIds, note } = facts;
  const { unitIds = none, placeIds = none, industries = none, identifiers = none } = facts;
  this.id = facts.id;
  this.title = facts.title;
  this.kind = facts.kind;
  this.unionIds = facts.unionIds;
  this.employerIds = facts.employerIds;
  this.demands = emptyList();
  this.timeline = timelineOf(facts);
  this.statements = emptyList();
  this.sourceIds = sourceIds;
  if (workers !== undefined) this.workers = listOf(new HeadCount(workers, sourceIds));
  if (unitIds.length > 0) this.bargainingUnitIds = unitIds;
  if (placeIds.length > 0) this.placeIds = placeIds;
  if (industries.length > 0) this.industries = industries;
  if (identifiers.length > 0) this.identifiers = identifiers;
  if (note !== undefined && note.trim() !== "") this.note = note.trim();
  this.extensions = new Originals(facts.originals);
});

const none: readonly never[] = [];

function timelineOf({
  dates: { from, to, stillOnAt },
  hours,
  sourceIds,
}: RowFacts): readonly TimelineEvent[] {
  const plain = new Began(from, sourceIds);
  const began: TimelineEvent = hours === undefined ? plain : { ...plain, hoursADay: hours };
  if (to !== undefined) return pairOf<TimelineEvent>(began, new Ended(to, sourceIds));
  if (stillOnAt === undefined) return listOf(began);
  return [began, { id: "still-on", type: "continued", date: stillOnAt, sourceIds }];
}
