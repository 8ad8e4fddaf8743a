/** How many workers are in a stoppage, by whom, as far as it was known on a day? */

import type { OpenBounds } from "../../core/bounds.js";
import type { Id } from "../../core/id.js";
import type { Attributed, Rank } from "../../model/attributed.js";
import type { Dataset } from "../../model/dataset.js";
import type { Quantity } from "../../model/quantity.js";
import type { HeadcountReportedEvent } from "../../model/stoppage-events.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { DayNumber } from "../../time/iso-date.js";
import type { PartialDate } from "../../time/partial-date.js";
import type { DatedEvent } from "../who-is-out/dated-events.js";
import { eventsOfType, happenedBy } from "../who-is-out/dated-events.js";
import { workersBounds } from "../worker-bounds.js";
import { sourcesKnownBy, valueKnownBy } from "./known-by.js";
import type { NamedSpeaker } from "./names.js";
import { nameSources, nameSpeaker } from "./names.js";

/** A number of workers that somebody gave. */
export interface ReportedHeadcount {
  /** The number, with what was said of it and the words of the source. */
  readonly quantity: Quantity;
  /**
   * Whom it counts: those in the stoppage (`inStoppage`), those who went out at one event (`wentOut`), those in the
   * bargaining unit (`inUnit`), or, as reported on a day, those out, back, or back or never out.
   */
  readonly counts: "inStoppage" | "wentOut" | "inUnit" | HeadcountReportedEvent["counted"];
  /** Who gave it; `null` where the source itself does. */
  readonly saidBy: NamedSpeaker | null;
  /** Who published it. */
  readonly publishers: readonly string[];
  /** The day that it holds for; `null` where none is named. */
  readonly asOf: PartialDate | null;
  /** How much weight the record gives it. */
  readonly rank: Rank;
  /** The event that it belongs to; `null` where it is one of the stoppage or its unit. */
  readonly eventId: Id | null;
}

/** All numbers of workers that were known, and what they come to. */
export interface ReportedHeadcounts {
  /** Each number, those that the record prefers first, those that it calls outdated or wrong last. */
  readonly all: readonly ReportedHeadcount[];
  /** Between which numbers the workers in the stoppage lie by the preferred ones, or by all; `null` where none is given, or a share only. */
  readonly bounds: OpenBounds | null;
}

/** The head-counts that can have been known by a day. */
export function headcountsBy(
  dataset: Dataset,
  stoppage: WorkStoppage,
  events: readonly DatedEvent[],
  day: DayNumber,
): ReportedHeadcounts {
  const known = (values: readonly Attributed<Quantity>[] | undefined) =>
    (values ?? []).filter((value) => valueKnownBy(dataset, value, day));
  const inStoppage = known(stoppage.workers);
  const walkouts = eventsOfType(events, "began", "joined", "resumed").filter((dated) =>
    happenedBy(dated, day),
  );
  const units = dataset.bargainingUnits.filter((unit) => stoppage.bargainingUnitIds?.includes(unit.id));
  const all = [
    ...inStoppage.map((value) => headcount(dataset, value, "inStoppage", null, day)),
    ...walkouts.flatMap(({ event }) =>
      known(event.workers).map((value) => headcount(dataset, value, "wentOut", event.id, day)),
    ),
    ...units.flatMap((unit) =>
      known(unit.size).map((value) => headcount(dataset, value, "inUnit", null, day)),
    ),
    ...eventsOfType(events, "headcountReported")
      .filter((dated) => happenedBy(dated, day))
      .map(({ event }) => reported(dataset, event, day)),
  ];
  return {
    all: all.sort((a, b) => rankOrder.indexOf(a.rank) - rankOrder.indexOf(b.rank)),
    bounds: workersBounds(inStoppage),
  };
}

const rankOrder: readonly Rank[] = ["preferred", "normal", "deprecated"];

function headcount(
  dataset: Dataset,
  value: Attributed<Quantity>,
  counts: ReportedHeadcount["counts"],
  eventId: Id | null,
  day: DayNumber,
): ReportedHeadcount {
  return {
    quantity: value.value,
    counts,
    saidBy: value.saidBy === undefined ? null : nameSpeaker(dataset, value.saidBy),
    publishers: nameSources(dataset, sourcesKnownBy(dataset, value.sourceIds, day)),
    asOf: value.asOf ?? null,
    rank: value.rank,
    eventId,
  };
}

function reported(dataset: Dataset, event: HeadcountReportedEvent, day: DayNumber): ReportedHeadcount {
  return {
    quantity: event.count,
    counts: event.counted,
    saidBy: event.saidBy === undefined ? null : nameSpeaker(dataset, event.saidBy),
    publishers: nameSources(dataset, sourcesKnownBy(dataset, event.sourceIds, day)),
    asOf: event.date,
    rank: event.rank ?? "normal",
    eventId: event.id,
  };
}
