/** Where did each side stand on each demand on a day, by name? */

import type { Id } from "../../core/id.js";
import type { BargainingDemand, DemandTopic, PositionStanding } from "../../model/bargaining-demand.js";
import type { Dataset } from "../../model/dataset.js";
import type { DayNumber, IsoDate } from "../../time/iso-date.js";
import type { PartialDate } from "../../time/partial-date.js";
import type { HeldPosition } from "../demands/positions-on.js";
import { positionsOn } from "../demands/positions-on.js";
import { withPublishedTerms } from "../demands/published-terms.js";
import { sourcesKnownBy } from "./known-by.js";
import type { NamedSpeaker } from "./names.js";
import { nameParty, nameSources, nameSpeaker } from "./names.js";

/** A demand with the positions that stood on the day. */
export interface ReportedDemand {
  /** The id of the demand in the record. */
  readonly demandId: Id;
  /** What is demanded, in a few words. */
  readonly title: string;
  /** What it is on: pay, pensions, guaranteed time or another matter. */
  readonly topic: DemandTopic;
  /** Who stood where; empty where nobody's position is in the record. */
  readonly positions: readonly ReportedPosition[];
  /**
   * The last position of each holder whose terms were published, where a later one without published terms stands:
   * what is known last, not what stood.
   */
  readonly lastPublished: readonly ReportedPosition[];
}

/** A position that stood on the day. */
export interface ReportedPosition {
  /** The id of the position in the record. */
  readonly positionId: Id;
  /** Whose position it is, by name. */
  readonly heldBy: readonly string[];
  /** Whether it was demanded, offered, countered, put as a final offer, or agreed. */
  readonly standing: PositionStanding;
  /** The day from which it stood. */
  readonly date: PartialDate;
  /** What it says; `"unknown"` where the terms were not published. */
  readonly terms: BargainingDemand["positions"][number]["terms"];
  /** Who says that this was the position; `null` where it is plainly known. */
  readonly saidBy: NamedSpeaker | null;
  /** Who published it. */
  readonly publishers: readonly string[];
}

/** The demands that had been raised by a day, in the record's order, with where each side stood. */
export function demandsOn(
  dataset: Dataset,
  demands: readonly BargainingDemand[],
  asOf: IsoDate,
  day: DayNumber,
): readonly ReportedDemand[] {
  return demands.flatMap((demand) => {
    const held = positionsOn(demand, asOf);
    // A demand whose first position came later had not been raised by then.
    if (held.length === 0 && demand.positions.length > 0) return [];
    const named = (all: readonly HeldPosition[]) => all.map((one) => reportPosition(dataset, one, day));
    return [
      {
        demandId: demand.id,
        title: demand.title,
        topic: demand.topic,
        positions: named(held),
        lastPublished: named(lastPublished(demand, held, asOf)),
      },
    ];
  });
}

/** The positions with published terms that stood before those whose terms are unknown. */
function lastPublished(
  demand: BargainingDemand,
  held: readonly HeldPosition[],
  asOf: IsoDate,
): readonly HeldPosition[] {
  const isKnown = (id: Id): boolean =>
    held.some(({ heldByIds, position }) => position.terms !== "unknown" && heldByIds.includes(id));
  return positionsOn(withPublishedTerms(demand), asOf).flatMap(({ position, heldByIds }) => {
    const movedOn = heldByIds.filter((id) => !isKnown(id));
    return movedOn.length === 0 ? [] : [{ position, heldByIds: movedOn }];
  });
}

/** A position by name: who held it, and who published it by a day. */
export function reportPosition(
  dataset: Dataset,
  held: Pick<HeldPosition, "position" | "heldByIds">,
  day: DayNumber,
): ReportedPosition {
  const { position, heldByIds } = held;
  return {
    positionId: position.id,
    heldBy: heldByIds.map((id) => nameParty(dataset, id)),
    standing: position.standing,
    date: position.date,
    terms: position.terms,
    saidBy: position.saidBy === undefined ? null : nameSpeaker(dataset, position.saidBy),
    publishers: nameSources(dataset, sourcesKnownBy(dataset, position.sourceIds, day)),
  };
}
