/** In which places does a place lie? */

import type { Id } from "../../core/id.js";
import type { Dataset } from "../../model/dataset.js";
import type { Place } from "../../model/place.js";

/** A place and those that it lies in, the narrowest first; empty where the record does not have it. */
export function placesAround(dataset: Dataset, placeId: Id): readonly Place[] {
  const around: Place[] = [];
  let place = dataset.places.find(({ id }) => id === placeId);
  // Places that lie in each other by mistake are told once each.
  while (place !== undefined && !around.includes(place)) {
    around.push(place);
    const outer: Id | undefined = place.partOfId;
    place = dataset.places.find(({ id }) => id === outer);
  }
  return around;
}
