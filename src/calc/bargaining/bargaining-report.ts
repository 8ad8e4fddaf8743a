/** What did each side want first, where does it stand, how far apart are they, and what became of it? */

import type { Id } from "../../core/id.js";
import { unreadable } from "../../core/unreadable.js";
import type { BargainingDemand } from "../../model/bargaining-demand.js";
import type { Dataset } from "../../model/dataset.js";
import { type DayNumber, dayNumberOf, type IsoDate } from "../../time/iso-date.js";
import { type GapComparison, gapHistory } from "../demands/gap-history.js";
import { type DemandOutcome, outcomeOf } from "../demands/outcome-of.js";
import { standingDemandsOn } from "../demands/standing-positions.js";
import { forPrint } from "../publishable/for-print.js";
import { type ReportedDemand, type ReportedPosition, reportPosition } from "../report/demands.js";
import { reportOf, type StoppageReport } from "../report.js";

/** The talks of a stoppage on a day, demand by demand. */
export interface BargainingReport
  extends Pick<StoppageReport, "asOf" | "stoppageId" | "title" | "status" | "contract" | "bargaining"> {
  /** The demands that had been raised, in the record's order. */
  readonly demands: readonly BargainedDemand[];
}

/** A demand with where each side began, stands and how far apart they are. */
export interface BargainedDemand extends ReportedDemand {
  /** The first positions of both sides, by name; several of a side where accounts do not tell which was first. */
  readonly first: readonly ReportedPosition[];
  /**
   * The latest positions of those who demand against those of the other side; of the last that were published where a
   * later one was not. Empty where one side has none, and where it is settled.
   */
  readonly gap: readonly GapComparison[];
  /** What became of it by the day. */
  readonly outcome: DemandOutcome;
}

/**
 * The talks of a stoppage at the end of `asOf`: the sessions, and for each demand that had been raised the first position
 * of each side, the latest, the gap between them attribute by attribute, and what became of it. Nothing that came later
 * is in it. Terms that were not published are not compared, and say so. What was agreed falls once members have voted it
 * down: each side is then back at what it held before (`standingDemandsOn`).
 *
 * @throws `LabourError` with code `invalid-date` where `asOf` is not a calendar day, and `not-in-record` where the
 * dataset has no stoppage of that id.
 *
 * @example
 * ```ts
 * import { bargainingReportOn, stoppageFromSpan } from "picketline";
 * const strike = stoppageFromSpan({ id: "bakery", title: "Bakery", kind: "strike", from: "2024-05-01", to: ".." });
 * const none = { formatVersion: 1, organizations: [], people: [], bargainingUnits: [], places: [], sources: [] };
 * bargainingReportOn({ ...none, stoppages: [strike] }, "bakery", "2024-05-03").demands; // => []
 * bargainingReportOn({ ...none, stoppages: [strike] }, "mill", "2024-05-03"); // throws LabourError not-in-record
 * ```
 */
export function bargainingReportOn(dataset: Dataset, stoppageId: Id, asOf: IsoDate): BargainingReport {
  try {
    const printed = forPrint(dataset, stoppageId);
    const { title, status, contract, bargaining, demands } = reportOf(printed, asOf);
    const day = dayNumberOf(asOf);
    const recorded = standingDemandsOn(printed.stoppage, asOf);
    return {
      asOf,
      stoppageId: printed.stoppage.id,
      title,
      status,
      contract,
      bargaining,
      demands: demands.flatMap((reported) => {
        const demand = recorded.find(({ id }) => id === reported.demandId);
        return demand === undefined
          ? []
          : [{ ...reported, ...bargained(printed.dataset, demand, asOf, day) }];
      }),
    };
  } catch (error) {
    throw unreadable(error);
  }
}

function bargained(dataset: Dataset, demand: BargainingDemand, asOf: IsoDate, day: DayNumber) {
  const outcome = outcomeOf(demand, { asOf });
  const now = gapHistory(demand)
    .filter(({ date }) => date <= asOf)
    .at(-1);
  const gap = now === undefined || now.lastPublished.length === 0 ? now?.comparisons : now.lastPublished;
  return {
    first: [...outcome.firstDemands, ...outcome.firstOffers].map((position) =>
      reportPosition(dataset, { position, heldByIds: position.heldByIds }, day),
    ),
    gap: outcome.settled ? [] : (gap ?? []),
    outcome,
  };
}
