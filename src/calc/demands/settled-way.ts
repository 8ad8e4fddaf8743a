/** How far of the way from an offer to a demand does a settlement lie, on one attribute? */

import type { Bounds, OpenBounds } from "../../core/bounds.js";
import type { AttributeGroup, AttributeReading, IncomparableReason } from "./attribute-reading.js";
import { conflictBetween } from "./attribute-reading.js";
import { tidy } from "./checked-numbers.js";

/** Why there is no number for how far of the way a settlement lies. */
export type NoWayReason =
  | IncomparableReason
  /** The demand and the offer were the same: there was no way to go. */
  | "demandEqualsOffer"
  /** They are too vague to tell them apart. */
  | "demandMayEqualOffer"
  /** One of the three has no known upper end. */
  | "openEnded"
  /** It is a word, of which there is no share. */
  | "notANumber";

/** How far of the way a settlement lies on one attribute: a share, or the reason why there is none. */
export interface SettledWay {
  /** Which attribute: as in a comparison. */
  readonly attribute: string;
  /** The workers whom it is for, where it is not for all. */
  readonly group?: AttributeGroup;
  /** The unit of the three numbers; `null` where there are none. */
  readonly unit: string | null;
  /** What was demanded; `null` where that is not known. */
  readonly demanded: OpenBounds | string | null;
  /** What was offered; `null` where that is not known. */
  readonly offered: OpenBounds | string | null;
  /** What was agreed; `null` where that is not known. */
  readonly agreed: OpenBounds | string | null;
  /**
   * How far of the way from the offer (0) to the demand (100) the settlement lies, in percent, to 12 digits (not rounded for
   * print): below 0 or above 100 where it lies outside. `null` where there is no such number.
   */
  readonly wayPercent: Bounds | null;
  /** Why there is no number; `null` where there is one. */
  readonly reason: NoWayReason | null;
}

/** The share of the way on one attribute, from what demand, offer and settlement say of it. */
export function settledWay(
  demanded: AttributeReading,
  offered: AttributeReading,
  agreed: AttributeReading,
): SettledWay {
  const reason =
    conflictBetween(demanded, offered) ??
    conflictBetween(demanded, agreed) ??
    conflictBetween(offered, agreed);
  const way = reason ?? wayOf(demanded.value, offered.value, agreed.value);
  const group = demanded.group ?? offered.group ?? agreed.group;
  return {
    attribute: demanded.attribute,
    ...(group === undefined ? {} : { group }),
    unit: demanded.unit ?? offered.unit ?? agreed.unit,
    demanded: demanded.value,
    offered: offered.value,
    agreed: agreed.value,
    wayPercent: typeof way === "string" ? null : way,
    reason: typeof way === "string" ? way : null,
  };
}

type Value = OpenBounds | string | null;

function wayOf(demanded: Value, offered: Value, agreed: Value): Bounds | NoWayReason {
  const all = [demanded, offered, agreed];
  if (all.some((value) => value === null || typeof value === "string")) return "notANumber";
  const [demand, offer, settlement] = all.map((value) => closed(value));
  if (demand == null || offer == null || settlement == null) return "openEnded";
  const nearest = demand.min - offer.max;
  const farthest = demand.max - offer.min;
  if (nearest === 0 && farthest === 0) return "demandEqualsOffer";
  if (nearest <= 0 && farthest >= 0) return "demandMayEqualOffer";
  // In each of the three the share only rises or only falls, so that its ends lie at theirs.
  const shares = ends(demand).flatMap((to) =>
    ends(offer).flatMap((from) => ends(settlement).map((at) => ((at - from) / (to - from)) * 100)),
  );
  return { min: tidy(Math.min(...shares)), max: tidy(Math.max(...shares)) };
}

function closed(value: Value): Bounds | null {
  if (value === null || typeof value === "string" || value.max === null) return null;
  return { min: value.min, max: value.max };
}

function ends({ min, max }: Bounds): readonly number[] {
  return min === max ? [min] : [min, max];
}
