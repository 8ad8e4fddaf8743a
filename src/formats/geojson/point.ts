/** At which point of the earth is a place? */

import type { Place } from "../../model/place.js";

/** Degrees east of Greenwich, then degrees north of the equator: the order of GeoJSON (RFC 7946, 3.1.1). */
export type LongitudeLatitude = readonly [longitude: number, latitude: number];

/** The point of a place, or why there is none. */
export type PlacePoint =
  | { readonly point: LongitudeLatitude; readonly why?: never }
  | { readonly point?: never; readonly why: "notGiven" | "outOfRange" };

/** The point of a place: none where a coordinate is missing, or lies outside the degrees that there are. */
export function pointOf({ latitude, longitude }: Place): PlacePoint {
  if (latitude === undefined || longitude === undefined) return { why: "notGiven" };
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isOnEarth ? { point: [longitude, latitude] } : { why: "outOfRange" };
}
