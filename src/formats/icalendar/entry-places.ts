/** Where does a calendar entry take place, and by which clock? */

import type { Dataset } from "../../model/dataset.js";
import type { Place } from "../../model/place.js";
import type { TimelineEvent } from "../../model/timeline-event.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { TimeZone } from "../../time/clock-time.js";
import { placesAround } from "../geojson/places-around.js";
import { pointOf } from "../geojson/point.js";
import { plainLine, textLine } from "./content-line.js";

/** The places of an event that the record has. */
export function entryPlaces(dataset: Dataset, event: TimelineEvent): readonly Place[] {
  const { placeId, placeIds = [] } = event as {
    readonly placeId?: string;
    readonly placeIds?: readonly string[];
  };
  const ids = [...(placeId === undefined ? [] : [placeId]), ...placeIds];
  return ids.flatMap((id) => dataset.places.filter((place) => place.id === id));
}

/** `LOCATION` and, for one place of which the coordinates are known, `GEO`. */
export function locationLines(places: readonly Place[]): readonly string[] {
  if (places.length === 0) return [];
  const names = places.map(({ name, address, city }) =>
    [name, address, city]
      .filter((part, index, all) => part !== undefined && all.indexOf(part) === index)
      .join(", "),
  );
  const [only, ...more] = places;
  const point = only === undefined || more.length > 0 ? undefined : pointOf(only).point;
  return [
    textLine("LOCATION", names.join("; ")),
    ...(point === undefined ? [] : [plainLine("GEO", `${decimal(point[1])};${decimal(point[0])}`)]),
  ];
}

/** A number of degrees with six digits after the point at most, as the calendar standard has it, and no exponent. */
function decimal(degrees: number): string {
  return degrees.toFixed(6).replace(/\.?0+$/, "");
}

/** The zone that the places of an event keep, or those of the stoppage; `undefined` unless all keep the same one. */
export function zoneOfPlaces(
  dataset: Dataset,
  stoppage: WorkStoppage,
  event: TimelineEvent,
): TimeZone | undefined {
  const own = [...entryPlaces(dataset, event).map(({ id }) => id), ...(event.scope?.placeIds ?? [])];
  const ids = own.length > 0 ? own : (stoppage.placeIds ?? []);
  const zones = new Set(
    ids.map((id) => placesAround(dataset, id).find(({ zone }) => zone !== undefined)?.zone),
  );
  const [zone] = zones;
  return zones.size === 1 ? zone : undefined;
}
