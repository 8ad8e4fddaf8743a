/** From when to when was a place in a stoppage, as far as the record tells places apart? */

import type { Duration } from "../../calc/length/duration.js";
import type { Spell } from "../../calc/who-is-out/spells.js";
import type { Bounds } from "../../core/bounds.js";
import type { Id } from "../../core/id.js";
import type { Dataset } from "../../model/dataset.js";
import type { Scope } from "../../model/event-base.js";
import { dayNumberOf } from "../../time/iso-date.js";
import type { DateBounds } from "../../time/partial-date.js";
import { placesAround } from "./places-around.js";

/** When work was stopped at a place. */
export interface PlaceDates {
  /** Whether the dates are those of this place, or those of the stoppage as a whole, which does not tell its places apart. */
  readonly datesOf: "place" | "stoppage";
  /** The first day out; `null` where there was none by the day of the export. */
  readonly from: DateBounds | null;
  /** The last day out by then, included; `null` where there was none. */
  readonly to: DateBounds | null;
  /** The days from the first to the last day out, both counted; `null` where there was none. */
  readonly days: Bounds | null;
  /** Whether workers were out on the day of the export. */
  readonly ongoing: true | false | "unknown";
}

/**
 * The dates of a place: those of the spells that took place in it, in a place that it lies in or in a part of it. Where
 * a spell is told by units or employers of which the record does not say where they are, the stoppage's own dates.
 */
export function placeDates(
  dataset: Dataset,
  placeId: Id,
  spells: readonly Spell[],
  whole: Duration,
): PlaceDates {
  const reach = spells.map((spell) => ({ spell, reaches: spellReaches(dataset, placeId, spell) }));
  const tellsApart = spells.some(({ scope, without }) => scope !== "whole" || without.length > 0);
  if (!tellsApart || reach.some(({ reaches }) => reaches === "unknown")) {
    const { from, to, days, ongoing } = whole;
    return { datesOf: "stoppage", from, to, days: from === null ? null : days, ongoing };
  }
  const here = reach.filter(({ reaches }) => reaches === true).map(({ spell }) => spell);
  const [first, last] = [here[0], here.at(-1)];
  if (first === undefined || last === undefined) {
    return { datesOf: "place", from: null, to: null, days: null, ongoing: false };
  }
  return {
    datesOf: "place",
    from: first.from,
    to: last.to,
    days: daysBetween(first.from, last.to),
    ongoing: last.ongoing,
  };
}

function daysBetween(from: DateBounds, to: DateBounds): Bounds | null {
  const [a, b, c, d] = [from.earliest, from.latest, to.earliest, to.latest];
  if (a === null || b === null || c === null || d === null) return null;
  return {
    min: Math.max(1, dayNumberOf(c) - dayNumberOf(b) + 1),
    max: dayNumberOf(d) - dayNumberOf(a) + 1,
  };
}

/** Whether those who were out in a spell work at a place. */
function spellReaches(dataset: Dataset, placeId: Id, { scope, without }: Spell): true | false | "unknown" {
  if (without.some((gone) => isGoneFrom(dataset, placeId, gone))) return false;
  if (scope === "whole") return true;
  const parts = scope.map((part) => partReaches(dataset, placeId, part));
  if (parts.includes(true)) return true;
  return parts.includes("unknown") ? "unknown" : false;
}

function partReaches(dataset: Dataset, placeId: Id, part: Scope): true | false | "unknown" {
  if (part.placeIds !== undefined) return part.placeIds.some((id) => touches(dataset, placeId, id));
  const places = (part.bargainingUnitIds ?? []).map(
    (id) => dataset.bargainingUnits.find((unit) => unit.id === id)?.placeIds ?? [],
  );
  if (places.flat().some((id) => touches(dataset, placeId, id))) return true;
  return places.length > 0 && places.every((ids) => ids.length > 0) ? false : "unknown";
}

/** Whether all who left from a part of the stoppage left from this place: the part is a place that it is or lies in. */
function isGoneFrom(dataset: Dataset, placeId: Id, gone: Scope): boolean {
  if (gone.bargainingUnitIds !== undefined || gone.employerIds !== undefined) return false;
  return (
    gone.placeIds?.some((id) => placesAround(dataset, placeId).some((place) => place.id === id)) ?? false
  );
}

/** Whether two places are one, or one lies in the other. */
function touches(dataset: Dataset, one: Id, other: Id): boolean {
  if (one === other) return true;
  const isWithin = (inner: Id, outer: Id): boolean =>
    placesAround(dataset, inner).some((place) => place.id === outer);
  return isWithin(one, other) || isWithin(other, one);
}
