import { type GuaranteedTimeDemand, outcomeOf, type Position, type Quantity } from "picketline";

/** A position on guaranteed time. */
export type TimePosition = GuaranteedTimeDemand["positions"][number];

/** Hours a week: a number, bounds or words, or terms that were not published. */
export type Hours = number | Quantity | "unknown";

/** A position of some holders, their ids with spaces between them: an offer of hours a week, unless more is said. */
export function position(
  id: string,
  date: string,
  holders: string,
  hours: Hours,
  more: Partial<TimePosition> = {},
): TimePosition {
  return {
    id,
    date,
    heldByIds: holders.split(" "),
    standing: "offer",
    terms:
      hours === "unknown"
        ? hours
        : { hours: typeof hours === "number" ? { value: hours } : hours, per: "week" },
    ...more,
  };
}

/** A demand for guaranteed time that the union raised. */
export function demandOf(
  ...positions: readonly Position<TimePosition["terms"] & object>[]
): GuaranteedTimeDemand {
  return { id: "time", title: "Guaranteed time", topic: "guaranteedTime", raisedByIds: ["union"], positions };
}

/** What both sides agreed, in March 2025 unless another day is given. */
export function agreed(hours: Hours, date = "2025-03", holders = "union employer"): TimePosition {
  return position("deal", date, holders, hours, { standing: "agreed" });
}

/** The way from the first offer to the demand, for an agreement between the two. */
export function wayOf(demand: Hours, offer: Hours, deal: Hours) {
  const [way] = outcomeOf(
    demandOf(
      position("d", "2025-01", "union", demand),
      position("o", "2025-01", "employer", offer),
      agreed(deal),
    ),
  ).fromFirstOffer;
  return way?.attributes[0];
}
