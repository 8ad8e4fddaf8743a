/** How did the gap between the sides of a demand change over time? */

import type { Id } from "../../core/id.js";
import { unreadable } from "../../core/unreadable.js";
import type { BargainingDemand } from "../../model/bargaining-demand.js";
import type { IsoDate } from "../../time/iso-date.js";
import { isoDateOf } from "../../time/iso-date.js";
import type { PositionComparison } from "./compare-positions.js";
import { comparePositions } from "./compare-positions.js";
import type { HeldPosition } from "./positions-on.js";
import { positionsOn } from "./positions-on.js";
import { withPublishedTerms } from "./published-terms.js";
import { datedPositions, demandersOf, settledOf } from "./sides.js";

/** Where the sides stood from a day on. */
export interface GapMoment {
  /** A day on which a position surely stood that may not have stood the day before. */
  readonly date: IsoDate;
  /** The positions that surely stood from this day on, not before. */
  readonly newPositionIds: readonly Id[];
  /** The latest positions of those who demand; accounts that conflict stand side by side. */
  readonly demanding: readonly HeldPosition[];
  /** The latest positions of the other side; accounts that conflict stand side by side. */
  readonly offering: readonly HeldPosition[];
  /** What is agreed, and by all who agreed to it still; there is then nothing left between those. */
  readonly agreed: readonly HeldPosition[];
  /** Each of the demanding side's positions (a) against each of the other's (b); none where a side has none. */
  readonly comparisons: readonly GapComparison[];
  /**
   * The same of the last positions whose terms were published, where a later one without published terms stands: what
   * is known last, not what stood. Empty where it would say the same as `comparisons`.
   */
  readonly lastPublished: readonly GapComparison[];
}

/** A position of those who demand (a) against one of the other side (b). */
export interface GapComparison extends PositionComparison {
  /** The position of those who demand: `a` in the attributes. */
  readonly demandingId: Id;
  /** The position of the other side: `b` in the attributes. */
  readonly offeringId: Id;
}

/** How the sides of a demand are told apart. */
export interface GapOptions {
  /** Whose demand it is; those who raised it where left out, or else the holders of positions of standing `demand`. */
  readonly demandedById?: Id;
}

/**
 * The gap between the sides of a demand, at each day on which a position surely stood for the first time, in order: both
 * sides' latest positions by `positionsOn`, and how they compare, attribute by attribute. Where there are several
 * accounts of a side's position on a day, each is compared: none is merged into another.
 *
 * A vague date counts from the last day that it can mean; positions without a day, and of rank `deprecated`, are left
 * out. Terms that were not published are kept as such; `lastPublished` compares what was published last.
 *
 * It sees the demand alone, and no votes: what was agreed and then voted down counts as agreed until one who agreed takes
 * another position. Of a stoppage with votes, pass a demand of `standingDemandsOn`.
 *
 * @throws `LabourError` with code `invalid-argument` where `demandedById` holds no position, and where a number in the
 * terms cannot be counted with (see `comparePositions`).
 *
 * @example
 * ```ts
 * import { gapHistory } from "picketline";
 * const hours = (value: number) => ({ hours: { value }, per: "week" as const });
 * const history = gapHistory({
 *   id: "time",
 *   title: "Guaranteed time",
 *   topic: "guaranteedTime",
 *   positions: [
 *     { id: "demand", date: "2024-09-04", heldByIds: ["union"], standing: "demand", terms: hours(7) },
 *     { id: "offer", date: "2024-09-04", heldByIds: ["employer"], standing: "offer", terms: hours(5) },
 *     { id: "offer-2", date: "2024-09-29/2024-10-05", heldByIds: ["employer"], standing: "offer", terms: hours(6) },
 *   ],
 * });
 * history.map(({ date, comparisons }) => [date, comparisons[0]?.attributes[0]]);
 * // => [
 * //     ["2024-09-04", {
 * //       kind: "number", attribute: "statedHours", unit: "hours a week", better: "a",
 * //       a: { min: 7, max: 7 }, b: { min: 5, max: 5 }, difference: { min: -2, max: -2 },
 * //     }],
 * //     ["2024-10-05", {
 * //       kind: "number", attribute: "statedHours", unit: "hours a week", better: "a",
 * //       a: { min: 7, max: 7 }, b: { min: 6, max: 6 }, difference: { min: -1, max: -1 },
 * //     }],
 * //   ]
 * ```
 *
 * @example
 * ```ts
 * import { gapHistory } from "picketline";
 * gapHistory({ id: "time", title: "Guaranteed time", topic: "guaranteedTime", positions: [] }); // => []
 * ```
 */
export function gapHistory(demand: BargainingDemand, options: GapOptions = {}): readonly GapMoment[] {
  try {
    const demanders = demandersOf(demand, options.demandedById);
    const dated = datedPositions(demand);
    const published = withPublishedTerms(demand);
    const days = [...new Set(dated.map(({ latest }) => latest))].sort((a, b) => a - b);
    return days.map((day) => {
      const date = isoDateOf(day);
      const now = sidesOn(demand, demanders, date);
      const known = sidesOn(published, demanders, date);
      const isKnown =
        now.agreed.length > 0 ||
        (sameIds(now.demanding, known.demanding) && sameIds(now.offering, known.offering));
      return {
        date,
        newPositionIds: dated.filter(({ latest }) => latest === day).map(({ position }) => position.id),
        ...now,
        comparisons: compareSides(now),
        lastPublished: isKnown ? [] : compareSides(known),
      };
    });
  } catch (error) {
    throw unreadable(error);
  }
}

interface Sides {
  readonly demanding: readonly HeldPosition[];
  readonly offering: readonly HeldPosition[];
  readonly agreed: readonly HeldPosition[];
}

function sidesOn(demand: BargainingDemand, demanders: ReadonlySet<Id>, date: IsoDate): Sides {
  const held: readonly HeldPosition[] = positionsOn(demand, date);
  const agreed = settledOf(held);
  const open = held.filter((one) => !agreed.includes(one));
  const side = (demanding: boolean) =>
    open.flatMap(({ position, heldByIds }) => {
      const ids = heldByIds.filter((id) => demanders.has(id) === demanding);
      return ids.length === 0 ? [] : [{ heldByIds: ids, position }];
    });
  return { demanding: side(true), offering: side(false), agreed };
}

function compareSides({ demanding, offering }: Sides): readonly GapComparison[] {
  return demanding.flatMap(({ position: a }) =>
    offering.map(({ position: b }) => ({
      demandingId: a.id,
      offeringId: b.id,
      ...comparePositions(a.terms, b.terms),
    })),
  );
}

function sameIds(a: readonly HeldPosition[], b: readonly HeldPosition[]): boolean {
  return a.length === b.length && a.every(({ position }, at) => position.id === b[at]?.position.id);
}
