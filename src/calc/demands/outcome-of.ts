/** What became of a demand: from the first demand and the first offer to what was agreed? */

import type { Id } from "../../core/id.js";
import { unreadable } from "../../core/unreadable.js";
import type { BargainingDemand } from "../../model/bargaining-demand.js";
import type { IsoDate } from "../../time/iso-date.js";
import { dayNumberOf, isoDateOf } from "../../time/iso-date.js";
import type { PositionComparison } from "./compare-positions.js";
import { comparePositions } from "./compare-positions.js";
import type { HeldPosition } from "./positions-on.js";
import { positionsOn } from "./positions-on.js";
import type { SettledWay } from "./settled-way.js";
import { settledWay } from "./settled-way.js";
import type { AnyPosition, DatedPosition } from "./sides.js";
import { datedPositions, demandersOf, settledOf } from "./sides.js";
import { attributeRows } from "./terms-attributes.js";

/** Whose demand it is, and the day for which its outcome is asked. */
export interface OutcomeOptions {
  /** Whose demand it is; those who raised it where left out, or else the holders of positions of standing `demand`. */
  readonly demandedById?: Id;
  /** The day for which the answer holds; where left out, the last day on which a position of the record began to stand. */
  readonly asOf?: IsoDate;
}

/** What became of a demand. */
export interface DemandOutcome {
  /** The id of the demand. */
  readonly demandId: Id;
  /**
   * Whether it is settled: agreed by those who demand, none who agreed has moved on, and nobody who has to settle stands
   * by another position. An agreement with one of two employers settles it in part: it is in `agreed`, and what the other
   * one stands by in `open`.
   */
  readonly settled: boolean;
  /** The day for which the answer holds; `null` where none was given and no position has a day. */
  readonly asOf: IsoDate | null;
  /** The first position of those who demand; several where accounts or dates do not tell which was first. */
  readonly firstDemands: readonly AnyPosition[];
  /** The first position of the other side; several where accounts or dates do not tell which was first. */
  readonly firstOffers: readonly AnyPosition[];
  /** The other side's last position before the settlement, or so far; several where accounts or dates do not tell which. */
  readonly lastOffers: readonly AnyPosition[];
  /** What was agreed, with some alone too; several where accounts or agreements differ; none where nobody agreed. */
  readonly agreed: readonly AnyPosition[];
  /** The positions that stand in the way: of those who have to settle and have not; none where it is settled. */
  readonly open: readonly AnyPosition[];
  /** How far of the way from each first offer to each first demand; empty where it is not settled, or one is missing. */
  readonly fromFirstOffer: readonly OutcomeWay[];
  /** The same from the last offer before the settlement. */
  readonly fromLastOffer: readonly OutcomeWay[];
}

/** How far of the way from one offer to one demand a settlement lies, attribute by attribute. */
export interface OutcomeWay {
  /** The demand: 100 percent of the way. */
  readonly demandedId: Id;
  /** The offer: 0 percent of the way. */
  readonly offeredId: Id;
  /** The settlement. */
  readonly agreedId: Id;
  /** Each attribute that at least one of the three says something of; days and for whom it is are in `gained` alone. */
  readonly attributes: readonly SettledWay[];
  /** From the offer (a) to the settlement (b): what it brought, whether or not the demand was published. */
  readonly gained: PositionComparison;
}

/**
 * What became of a demand, from the first demand and the first offer to what was agreed: for each attribute how far of
 * the way from the offer (0 percent) to the demand (100 percent) the settlement lies, as bounds, and the same from the
 * last offer before it. Attributes are those of `comparePositions`; there is no number for the whole.
 *
 * Where demand and offer were the same, where something was not published or not stated, and where there is no common
 * measure, a reason takes the place of the number. A demand is settled once all who hold a position on it have agreed
 * (where `demandedById` names one of several who demand, the others need not); one that is not, or in part only, says so
 * and has no such numbers.
 * Vague dates count from the last day that they can mean; positions without a day, and of rank `deprecated`, are left out.
 *
 * It sees the demand alone, and no votes: what was agreed and then voted down counts as agreed until one who agreed takes
 * another position. Of a stoppage with votes, pass a demand of `standingDemandsOn`.
 *
 * @throws `LabourError` with code `invalid-argument` where `demandedById` holds no position, and where a number in the
 * terms cannot be counted with (see `comparePositions`); with code `invalid-date` where `asOf` is not a calendar day.
 *
 * @example
 * ```ts
 * import { outcomeOf } from "picketline";
 * const hours = (value: number, guarded: number) =>
 *   ({ hours: { value }, per: "week" as const, protectedHours: { value: guarded } });
 * const demand = {
 *   id: "time",
 *   title: "Guaranteed time",
 *   topic: "guaranteedTime" as const,
 *   positions: [
 *     { id: "demand", date: "2024-09-04", heldByIds: ["union"], standing: "demand" as const, terms: hours(7, 7) },
 *     { id: "offer", date: "2024-09-04", heldByIds: ["employer"], standing: "offer" as const, terms: hours(5, 0) },
 *     { id: "deal", date: "2025-05-04", heldByIds: ["union", "employer"], standing: "agreed" as const, terms: hours(5, 5) },
 *   ],
 * };
 * const [way] = outcomeOf(demand).fromFirstOffer;
 * way?.attributes.map(({ attribute, wayPercent }) => [attribute, wayPercent?.max]);
 * // => [["statedHours", 0], ["protectedHours", 71.4285714286]]
 * outcomeOf(demand, { asOf: "2025-05-03" }); // => { settled: false, agreed: [], fromFirstOffer: [], … }
 * ```
 *
 * @example
 * ```ts
 * import { outcomeOf } from "picketline";
 * const demand = { id: "pay", title: "Better pay", topic: "pay" as const, positions: [] };
 * outcomeOf(demand); // => { settled: false, asOf: null, firstDemands: [], … }
 * outcomeOf(demand, { demandedById: "union" }); // throws LabourError invalid-argument
 * ```
 */
export function outcomeOf(demand: BargainingDemand, options: OutcomeOptions = {}): DemandOutcome {
  try {
    const demanders = demandersOf(demand, options.demandedById);
    const all = datedPositions(demand);
    const lastDay = all.length === 0 ? null : Math.max(...all.map(({ latest }) => latest));
    const day = options.asOf === undefined ? lastDay : dayNumberOf(options.asOf);
    const asOf = day === null ? null : isoDateOf(day);
    const held: readonly HeldPosition[] = asOf === null ? [] : positionsOn(demand, asOf);
    const settled = settledOf(held);
    const agreed = all.filter(({ position }) =>
      settled.some((one) => one.position === position && position.heldByIds.some((id) => demanders.has(id))),
    );
    const others = demandersOf(demand, undefined);
    const standing = held.filter(
      (one) => !settled.includes(one) && one.heldByIds.some((id) => demanders.has(id) || !others.has(id)),
    );

    const unsettled = all.filter(
      ({ position, latest }) => position.standing !== "agreed" && latest <= (day ?? latest),
    );
    const demands = unsettled.filter(({ position }) => position.heldByIds.some((id) => demanders.has(id)));
    const offers = unsettled.filter(({ position }) => position.heldByIds.some((id) => !demanders.has(id)));
    const settledBy = agreed.length === 0 ? null : Math.max(...agreed.map(({ latest }) => latest));
    const before = offers.filter(({ earliest }) => settledBy === null || earliest <= settledBy);

    const firstDemands = firstOf(demands);
    const firstOffers = firstOf(offers);
    const lastOffers = lastOf(before);
    const settlements = agreed.map(({ position }) => position);
    const isSettled = settlements.length > 0 && standing.length === 0;
    const settledFor = isSettled ? settlements : [];
    return {
      demandId: demand.id,
      settled: isSettled,
      asOf,
      firstDemands,
      firstOffers,
      lastOffers,
      agreed: settlements,
      open: standing.map(({ position }) => position),
      fromFirstOffer: waysBetween(firstDemands, firstOffers, settledFor),
      fromLastOffer: waysBetween(firstDemands, lastOffers, settledFor),
    };
  } catch (error) {
    throw unreadable(error);
  }
}

/** Those than which none is surely earlier. */
function firstOf(dated: readonly DatedPosition[]): readonly AnyPosition[] {
  const first = Math.min(...dated.map(({ latest }) => latest));
  return dated.filter(({ earliest }) => earliest <= first).map(({ position }) => position);
}

/** Those than which none is surely later. */
function lastOf(dated: readonly DatedPosition[]): readonly AnyPosition[] {
  const last = Math.max(...dated.map(({ earliest }) => earliest));
  return dated.filter(({ latest }) => latest >= last).map(({ position }) => position);
}

function waysBetween(
  demands: readonly AnyPosition[],
  offers: readonly AnyPosition[],
  settlements: readonly AnyPosition[],
): readonly OutcomeWay[] {
  return settlements.flatMap((agreed) =>
    offers.flatMap((offered) => demands.map((demanded) => wayBetween(demanded, offered, agreed))),
  );
}

function wayBetween(demanded: AnyPosition, offered: AnyPosition, agreed: AnyPosition): OutcomeWay {
  const rows = attributeRows([demanded.terms, offered.terms, agreed.terms]);
  return {
    demandedId: demanded.id,
    offeredId: offered.id,
    agreedId: agreed.id,
    attributes: rows.flatMap((row) => {
      const [demand, offer, settlement] = row;
      const isTold = row.every(({ toldWhere }) => toldWhere === undefined);
      return demand === undefined || offer === undefined || settlement === undefined || !isTold
        ? []
        : [settledWay(demand, offer, settlement)];
    }),
    gained: comparePositions(offered.terms, agreed.terms),
  };
}
