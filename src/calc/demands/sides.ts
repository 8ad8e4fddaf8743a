/** Which holders of positions demand, which are on the other side, and when did each position surely stand? */

import type { Id } from "../../core/id.js";
import { refuse } from "../../core/refuse-argument.js";
import type { BargainingDemand } from "../../model/bargaining-demand.js";
import type { DaySpan } from "../who-is-out/dated-events.js";
import { daySpanOf } from "../who-is-out/dated-events.js";
import type { HeldPosition } from "./positions-on.js";

/** A position on whichever topic. */
export type AnyPosition = BargainingDemand["positions"][number];

/** A position with the days from which it can have stood. */
export interface DatedPosition extends DaySpan {
  /** The position. */
  readonly position: AnyPosition;
}

/**
 * Who demands: the one that the caller names, else those who raised it, else whoever holds a position of standing
 * `demand`. Every other holder is on the other side.
 */
export function demandersOf(demand: BargainingDemand, demandedById: Id | undefined): ReadonlySet<Id> {
  const holders = new Set(demand.positions.flatMap(({ heldByIds }) => heldByIds));
  if (demandedById !== undefined) {
    if (!holders.has(demandedById)) {
      const known = [...holders].join(", ");
      refuse("demandedById", demandedById, `one of those who hold a position: ${known || "there are none"}`);
    }
    return new Set([demandedById]);
  }
  const raisers = (demand.raisedByIds ?? []).filter((id) => holders.has(id));
  if (raisers.length > 0) return new Set(raisers);
  const demands = demand.positions.filter(({ standing }) => standing === "demand");
  return new Set(demands.flatMap(({ heldByIds }) => heldByIds));
}

/** The positions that count, with their dates: not those of rank `deprecated`, nor those that no day is known of. */
export function datedPositions(demand: BargainingDemand): readonly DatedPosition[] {
  const positions: readonly AnyPosition[] = demand.positions;
  return positions.flatMap((position) => {
    const span = position.rank === "deprecated" ? undefined : daySpanOf(position.date);
    return span === undefined ? [] : [{ position, ...span }];
  });
}

/**
 * The positions that are agreed, of those that stand on a day: none of those who agreed has moved on, but to a further
 * agreement with somebody else, which leaves the first one as it is.
 */
export function settledOf(held: readonly HeldPosition[]): readonly HeldPosition[] {
  const agreed = held.filter(({ position }) => position.standing === "agreed");
  const agreeing = new Set(agreed.flatMap(({ heldByIds }) => heldByIds));
  const open = new Set(held.filter((one) => !agreed.includes(one)).flatMap(({ heldByIds }) => heldByIds));
  return agreed.filter(({ position, heldByIds }) =>
    position.heldByIds.every((id) => heldByIds.includes(id) || (agreeing.has(id) && !open.has(id))),
  );
}
