/** How does a row that was read become a stoppage? */

import { stoppageFromSpan } from "../../calc/stoppage-from-span.js";
import type { Id } from "../../core/id.js";
import type { Quantity } from "../../model/quantity.js";
import type { Identifier } from "../../model/record-node.js";
import type { StoppageKind } from "../../model/stoppage-events.js";
import type { TimelineEvent } from "../../model/timeline-event.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { RowDates } from "./row-dates.js";

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
  const plain = stoppageFromSpan({
    id,
    title,
    kind,
    from,
    ...(to === undefined ? {} : { to }),
    ...(workers === undefined ? {} : { workers }),
    unionIds,
    employerIds,
    sourceIds,
  });
  const timeline: TimelineEvent[] = plain.timeline.map((event) =>
    event.type === "began" && facts.hours !== undefined ? { ...event, hoursADay: facts.hours } : event,
  );
  if (stillOnAt !== undefined)
    timeline.push({ id: "still-on", type: "continued", date: stillOnAt, sourceIds });
  return {
    ...plain,
    timeline,
    ...list("bargainingUnitIds", facts.unitIds),
    ...list("placeIds", facts.placeIds),
    ...list("industries", facts.industries),
    ...list("identifiers", facts.identifiers),
    ...(note === undefined || note.trim() === "" ? {} : { note: note.trim() }),
    extensions: { import: facts.originals },
  };
}

function list<Key extends string, Item>(
  key: Key,
  items: readonly Item[] | undefined,
): { readonly [K in Key]?: readonly Item[] } {
  return (items === undefined || items.length === 0 ? {} : { [key]: items }) as {
    readonly [K in Key]?: readonly Item[];
  };
}
