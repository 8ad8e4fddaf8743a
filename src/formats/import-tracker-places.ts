/** Where was an action of the Labor Action Tracker, at how many places? */

import type { Id } from "../core/id.js";
import type { Place } from "../model/place.js";
import type { TrackerColumn } from "./import-tracker-columns.js";
import { parallelItems } from "./import-tracker-lists.js";
import { cellCount } from "./tables/cell-count.js";
import type { ImportCollector } from "./tables/import-collector.js";
import type { RowReader } from "./tables/read-table.js";
import { statePlace } from "./tables/us-places.js";
import { type UsState, usState } from "./tables/us-states.js";

/** One location, as the Tracker gives it. */
export interface TrackerLocation {
  readonly address: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  /** "40.7128, -74.0060" */
  readonly coordinates: string;
}

/** The locations of a row, whose columns are lists that run in parallel; an issue where their lengths differ. */
export function locationsOfRow(reader: RowReader<TrackerColumn>): readonly TrackerLocation[] {
  const lists = {
    address: parallelItems(reader.text("address"), true),
    city: parallelItems(reader.text("city"), false),
    state: parallelItems(reader.text("state"), false),
    zip: parallelItems(reader.text("zip"), false),
    coordinates: parallelItems(reader.text("coordinates"), true),
  };
  const lengths = Object.values(lists)
    .map((list) => list.length)
    .filter((length) => length > 0);
  const count = Math.max(0, ...lengths);
  // One state for all cities is said once.
  if (lists.state.length === 1 && lists.city.length === count)
    lists.state = lists.city.map(() => lists.state[0] ?? "");
  const isParallel = Object.values(lists).every(({ length }) => length === 0 || length === count);
  if (!isParallel) {
    const told = Object.entries(lists)
      .map(([name, { length }]) => `${length} of ${name}`)
      .join(", ");
    reader.report(
      "list-lengths-differ",
      "city",
      `The lists of locations have different lengths (${told}): only the states are used.`,
    );
    return lists.state.map((state) => ({ address: "", city: "", state, zip: "", coordinates: "" }));
  }
  const said = cellCount(reader.cell("locations"));
  if (said.kind === "number" && count > 0 && said.value > 0 && said.value !== count) {
    reader.report(
      "list-lengths-differ",
      "locations",
      `The row says ${said.value} locations and lists ${count}.`,
    );
  }
  return Array.from({ length: count }, (_, place) => ({
    address: lists.address[place] ?? "",
    city: lists.city[place] ?? "",
    state: lists.state[place] ?? "",
    zip: lists.zip[place] ?? "",
    coordinates: lists.coordinates[place] ?? "",
  }));
}

/** The places of these locations. */
export function trackerPlaces(
  locations: readonly TrackerLocation[],
  reader: RowReader<TrackerColumn>,
  collector: ImportCollector,
): readonly Id[] {
  const ids = locations.flatMap((location) => {
    const { address, city } = location;
    const state = stateOf(location, reader);
    const postalCode = postalCodeOf(location, reader);
    const coordinates = coordinatesOf(location, reader);
    const isPlain = address === "" && city === "" && coordinates.latitude === undefined;
    if (isPlain) return state === undefined ? [] : [statePlace(state, collector)];
    const name = [address, city, state?.code ?? ""].filter((part) => part !== "").join(", ");
    const place: Omit<Place, "id"> = {
      name: name === "" ? location.coordinates : name,
      ...(address !== "" ? { kind: "facility" } : city !== "" ? { kind: "city" } : {}),
      ...(address === "" ? {} : { address }),
      ...(city === "" ? {} : { city }),
      ...(state === undefined ? {} : { region: `US-${state.code}` }),
      ...(postalCode === undefined ? {} : { postalCode }),
      country: "US",
      ...coordinates,
    };
    return [collector.place([name, postalCode].filter((part) => part !== undefined).join("-"), place)];
  });
  return [...new Set(ids)];
}

function stateOf({ state }: TrackerLocation, reader: RowReader<TrackerColumn>): UsState | undefined {
  const found = usState(state);
  if (found === undefined && state !== "") {
    reader.report(
      "unknown-state",
      "state",
      `${JSON.stringify(state)} is not a state of the US.`,
      "the name or the code of a US state",
    );
  }
  return found;
}

function postalCodeOf({ zip }: TrackerLocation, reader: RowReader<TrackerColumn>): string | undefined {
  if (zip === "" || /^\d{5}(?:-\d{4})?$/.test(zip)) return zip === "" ? undefined : zip;
  reader.report(
    "postal-code-cut",
    "zip",
    `${JSON.stringify(zip)} is not a postal code of five digits: a zero may be lost.`,
    "five digits",
  );
  return undefined;
}

function coordinatesOf(
  { coordinates }: TrackerLocation,
  reader: RowReader<TrackerColumn>,
): Pick<Place, "latitude" | "longitude"> {
  if (coordinates === "") return {};
  const [, north = "", east = ""] =
    /^\(?(-?\d{1,3}(?:\.\d{1,20})?) *, *(-?\d{1,3}(?:\.\d{1,20})?)\)?$/.exec(coordinates) ?? [];
  const [latitude, longitude] = [Number(north), Number(east)];
  const isOnGlobe = north !== "" && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  if (isOnGlobe && !(latitude === 0 && longitude === 0)) return { latitude, longitude };
  reader.report(
    "unreadable-coordinates",
    "coordinates",
    `${JSON.stringify(coordinates)} is not a latitude and a longitude.`,
    'degrees north and east, such as "40.7128, -74.0060"',
  );
  return {};
}
