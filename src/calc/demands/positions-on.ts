/** Where does each side stand on a demand, on a day? */

import type { Id } from "../../core/id.js";
import { unique } from "../../core/unique.js";
import { unreadable } from "../../core/unreadable.js";
import type { BargainingDemand } from "../../model/bargaining-demand.js";
import type { IsoDate } from "../../time/iso-date.js";
import { dayNumberOf } from "../../time/iso-date.js";
import type { DaySpan } from "../who-is-out/dated-events.js";
import { daySpanOf, happenedBy } from "../who-is-out/dated-events.js";

/** A position and those who stood by it on the day that was asked about. */
export interface HeldPosition<Demand extends BargainingDemand = BargainingDemand> {
  /** Who stood by it: those of its holders who had not moved on to another position. */
  readonly heldByIds: readonly Id[];
  /** The position, as the record has it. */
  readonly position: Demand["positions"][number];
}

/**
 * The positions on a demand that stood at the end of `asOf`: for each holder the latest one, in the order of the record.
 * A position counts from the last day that its date can mean; those of rank `deprecated`, and those whose date has an
 * open or unknown end, are left out. Where several can be a holder's latest (accounts that conflict, dates too vague to
 * tell) they stand side by side. One that is `agreed` takes the place of all else that its holders stood by, until a
 * day that surely lies after it. A holder without a position by then is not in the list: it may be empty.
 *
 * It sees the demand alone, and no votes: what was agreed and then voted down counts as agreed until one who agreed takes
 * another position. Of a stoppage with votes, pass a demand of `standingDemandsOn`.
 *
 * @throws `LabourError` with code `invalid-date` where `asOf` is not a calendar day.
 *
 * @example
 * ```ts
 * import { positionsOn } from "picketline";
 * const hours = (value: number) => ({ hours: { value }, per: "week" as const });
 * const demand = {
 *   id: "time",
 *   title: "Guaranteed time",
 *   topic: "guaranteedTime" as const,
 *   positions: [
 *     { id: "offer-1", date: "2024-09-04", heldByIds: ["employer"], standing: "offer" as const, terms: hours(5) },
 *     { id: "demand-1", date: "2024-09-04", heldByIds: ["union"], standing: "demand" as const, terms: hours(7) },
 *     { id: "offer-2", date: "2024-10-05", heldByIds: ["employer"], standing: "offer" as const, terms: hours(6) },
 *   ],
 * };
 * positionsOn(demand, "2024-12-13").map(({ position }) => position.id); // => ["demand-1", "offer-2"]
 * positionsOn(demand, "2024-09-03"); // => []
 * ```
 */
export function positionsOn<Demand extends BargainingDemand>(
  demand: Demand,
  asOf: IsoDate,
): readonly HeldPosition<Demand>[] {
  try {
    const day = dayNumberOf(asOf);
    const standing = positionsOf(demand).flatMap((position) => {
      const span = position.rank === "deprecated" ? undefined : daySpanOf(position.date);
      return span !== undefined && happenedBy(span, day) ? [{ position, span }] : [];
    });
    return standing
      .map((held) => ({
        heldByIds: unique(held.position.heldByIds).filter(
          (id) =>
            !standing.some((other) => other.position.heldByIds.includes(id) && takesThePlaceOf(other, held)),
        ),
        position: held.position,
      }))
      .filter(({ heldByIds }) => heldByIds.length > 0);
  } catch (error) {
    throw unreadable(error);
  }
}

/** The positions of a demand on whichever topic. */
function positionsOf<Demand extends BargainingDemand>(
  demand: Demand,
): readonly Demand["positions"][number][] {
  return demand.positions;
}

interface StandingPosition {
  readonly position: BargainingDemand["positions"][number];
  readonly span: DaySpan;
}

function takesThePlaceOf(other: StandingPosition, held: StandingPosition): boolean {
  if (other.span.earliest > held.span.latest) return true;
  const settles = other.position.standing === "agreed" && held.position.standing !== "agreed";
  return settles && held.span.earliest <= other.span.latest;
}
