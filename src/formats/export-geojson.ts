/** Where are the stoppages of a dataset, with how many workers and since when, as a map layer? */

import { durationOf } from "../calc/length/duration.js";
import { askedStoppage } from "../calc/publishable/asked-stoppage.js";
import { publishable } from "../calc/publishable.js";
import type { ReportedHeadcounts } from "../calc/report/headcounts.js";
import { headcountsBy } from "../calc/report/headcounts.js";
import { sourcesKnownBy, valueKnownBy } from "../calc/report/known-by.js";
import { nameOrganization } from "../calc/report/names.js";
import type { StatusLabel, WorkState } from "../calc/status/status.js";
import { statusOn } from "../calc/status/status-on.js";
import { datedEvents } from "../calc/who-is-out/dated-events.js";
import { spellsOf } from "../calc/who-is-out/spells.js";
import { isWalkout } from "../calc/who-is-out/work-changes.js";
import { workersBounds } from "../calc/worker-bounds.js";
import type { OpenBounds } from "../core/bounds.js";
import type { Id } from "../core/id.js";
import type { Dataset } from "../model/dataset.js";
import type { StoppageKind } from "../model/stoppage-events.js";
import type { WorkStoppage } from "../model/work-stoppage.js";
import { countsSection } from "../text/report/counts.js";
import type { IsoDate } from "../time/iso-date.js";
import { dayNumberOf } from "../time/iso-date.js";
import { checkSettings } from "./export/check-settings.js";
import { guarded } from "./export/guarded.js";
import type { Exported } from "./export/held-back.js";
import { webAddress } from "./export/web-address.js";
import { wellFormed } from "./export/well-formed.js";
import { placeDates } from "./geojson/place-dates.js";
import type { LongitudeLatitude } from "./geojson/point.js";
import { pointOf } from "./geojson/point.js";

/** Settings of {@link toGeoJson}. */
export interface GeoJsonOptions {
  /** The day by whose end everything in the layer was known. */
  readonly asOf: IsoDate;
  /** The stoppages to show; all of the dataset's if left out. */
  readonly stoppageIds?: readonly Id[];
}

/** A layer of a map (RFC 7946): a feature for each place of each stoppage. */
export interface StoppageMap {
  /** The type of GeoJSON object. */
  readonly type: "FeatureCollection";
  /** The places. */
  readonly features: readonly StoppagePlace[];
}

/** A place of a stoppage on a map. */
export interface StoppagePlace {
  /** The type of GeoJSON object. */
  readonly type: "Feature";
  /** The ids of the stoppage and the place, with a slash between them. */
  readonly id: string;
  /** Where it is; `null` where the record has no coordinates that can be used. */
  readonly geometry: PlaceGeometry | null;
  /** What is known of it. */
  readonly properties: StoppagePlaceProperties;
}

/** A point on a map. */
export interface PlaceGeometry {
  /** The type of GeoJSON object. */
  readonly type: "Point";
  /** Longitude, then latitude, in degrees. */
  readonly coordinates: LongitudeLatitude;
}

/**
 * What a map tells of a place: numbers, texts and lists of texts, so that any program can read them. Numbers of the
 * stoppage as a whole stand in each of its places: they must not be added up.
 */
export interface StoppagePlaceProperties {
  /** The id of the place. */
  readonly placeId: Id;
  /** What the place is called. */
  readonly place: string;
  /** The id of the stoppage. */
  readonly stoppageId: Id;
  /** What the stoppage is called. */
  readonly stoppage: string;
  /** Whether workers withhold work or an employer does. */
  readonly kind: StoppageKind;
  /** The unions by name. */
  readonly unions: readonly string[];
  /** The employers by name. */
  readonly employers: readonly string[];
  /** The day for which all of this holds. */
  readonly asOf: IsoDate;
  /** The work axis of the status of the stoppage as a whole on that day. */
  readonly workState: WorkState;
  /** The status of the stoppage as a whole in one label. */
  readonly status: StatusLabel;
  /** Whether the dates are those of this place, or of the stoppage, where the record does not tell its places apart. */
  readonly datesOf: "place" | "stoppage";
  /** The first day that the first day out can be; `null` where there was none by `asOf`. */
  readonly fromEarliest: IsoDate | null;
  /** The last day that the first day out can be. */
  readonly fromLatest: IsoDate | null;
  /** The first day that the last day out by `asOf` can be. */
  readonly toEarliest: IsoDate | null;
  /** The last day that the last day out by `asOf` can be. */
  readonly toLatest: IsoDate | null;
  /** The fewest calendar days from the first to the last day out, both counted. */
  readonly daysMin: number | null;
  /** The most calendar days from the first to the last day out, both counted. */
  readonly daysMax: number | null;
  /** Whether workers were out on `asOf`. */
  readonly ongoing: true | false | "unknown";
  /** The fewest workers who went out at this place; `null` where the record has no number for it alone. */
  readonly placeWorkersMin: number | null;
  /** The most workers who went out at this place; `null` where there is no number for it alone, or no upper end. */
  readonly placeWorkersMax: number | null;
  /** The fewest workers in the stoppage as a whole; `null` where no number is known. */
  readonly stoppageWorkersMin: number | null;
  /** The most workers in the stoppage as a whole; `null` where no number is known, or no upper end. */
  readonly stoppageWorkersMax: number | null;
  /** Each number of workers in words, with who gives it and whom it counts. */
  readonly workersSaid: readonly string[];
  /** The web addresses of the stoppage's sources. */
  readonly sources: readonly string[];
}

/** A layer of a map, with what could not be placed on it. */
export interface ExportedMap extends Exported<StoppageMap> {
  /** The places of which the geometry is `null`, each once. */
  readonly notOnMap: readonly PlaceNotOnMap[];
  /** The stoppages of which the record names no place that it has: they have no feature. */
  readonly withoutPlaces: readonly Id[];
}

/** A place without a point. */
export interface PlaceNotOnMap {
  /** The id of the place. */
  readonly placeId: Id;
  /** Whether a coordinate is missing, or lies outside the degrees that there are. */
  readonly why: "notGiven" | "outOfRange";
}

/**
 * The places of the stoppages as a GeoJSON feature collection (RFC 7946), as of the end of a day: where, which unions
 * and employers, from when to when, and how many workers, with who says so. A place without coordinates, or with some
 * that no place can have, is in it without a geometry, and listed. Nothing is placed by its name.
 *
 * Dates are those of the place where the record tells when each place went out, else those of the whole stoppage; a
 * number of workers is the place's only where an event names that place alone. `null` stands for what is not known.
 *
 * @throws `LabourError` with code `invalid-dataset` for what is no dataset,
 * `invalid-date` where `asOf` is not a calendar day, `not-in-record` for the id of
 * a stoppage that the dataset does not have, and `invalid-argument` for an option that there is not.
 *
 * @example
 * ```ts
 * import { stoppageFromSpan } from "picketline";
 * import { toGeoJson } from "picketline/formats";
 * const strike = stoppageFromSpan({ id: "bakery", title: "Bakery", kind: "strike", from: "2024-05-01", to: ".." });
 * const none = { formatVersion: 1, organizations: [], people: [], bargainingUnits: [], sources: [] };
 * const places = [{ id: "riverside", name: "Riverside", latitude: 33.95, longitude: -117.4 }, { id: "downtown", name: "Downtown" }];
 * const stoppages = [{ ...strike, placeIds: ["riverside", "downtown"] }];
 * const { value, notOnMap } = toGeoJson({ ...none, places, stoppages }, { asOf: "2024-05-03" });
 * value.features[0]?.geometry; // => { type: "Point", coordinates: [-117.4, 33.95] }
 * value.features[0]?.properties.daysMin; // => 3
 * notOnMap; // => [{ placeId: "downtown", why: "notGiven" }]
 * ```
 */
export function toGeoJson(dataset: Dataset, options: GeoJsonOptions): ExportedMap {
  return guarded(dataset, () => {
    checkSettings(options, { asOf: true, stoppageIds: true });
    const { asOf, stoppageIds } = options;
    dayNumberOf(asOf);
    const { dataset: shown, heldBack } = publishable(dataset);
    const asked = stoppageIds?.map((id) => askedStoppage(dataset, id, shown));
    const stoppages = shown.stoppages.filter((stoppage) => asked?.includes(stoppage) ?? true);
    const features = stoppages.map((stoppage) => ({
      id: stoppage.id,
      places: placesOf(shown, stoppage, asOf),
    }));
    const placed = new Set(
      features.flatMap(({ places }) => places.map(({ properties }) => properties.placeId)),
    );
    return {
      value: wellFormed({ type: "FeatureCollection", features: features.flatMap(({ places }) => places) }),
      heldBack,
      notOnMap: shown.places.flatMap((place) => {
        const { why } = pointOf(place);
        return why === undefined || !placed.has(place.id) ? [] : [{ placeId: place.id, why }];
      }),
      withoutPlaces: features.filter(({ places }) => places.length === 0).map(({ id }) => id),
    };
  });
}

/** The features of one stoppage, in the order in which it names its places. */
function placesOf(dataset: Dataset, stoppage: WorkStoppage, asOf: IsoDate): readonly StoppagePlace[] {
  const named = [...new Set(placeIdsOf(stoppage))].flatMap((id) =>
    dataset.places.filter((place) => place.id === id),
  );
  if (named.length === 0) return [];
  const day = dayNumberOf(asOf);
  const events = datedEvents(stoppage);
  const spells = spellsOf(stoppage, { asOf });
  const whole = durationOf(stoppage, { asOf });
  const status = statusOn(stoppage, asOf);
  const headcounts = headcountsBy(dataset, stoppage, events, day);
  const nameOf = (id: Id): string => nameOrganization(dataset, id).name;
  const sources = sourcesKnownBy(dataset, stoppage.sourceIds, day).flatMap((id) =>
    dataset.sources.flatMap((source) => (source.id === id ? (webAddress(source.url) ?? []) : [])),
  );
  return named.map((place) => {
    const { datesOf, from, to, days, ongoing } = placeDates(dataset, place.id, spells, whole);
    const { point } = pointOf(place);
    const here = workersAt(dataset, stoppage, place.id, headcounts, day);
    return {
      type: "Feature",
      id: `${stoppage.id}/${place.id}`,
      geometry: point === undefined ? null : { type: "Point", coordinates: point },
      properties: {
        placeId: place.id,
        place: place.name,
        stoppageId: stoppage.id,
        stoppage: stoppage.title,
        kind: stoppage.kind,
        unions: stoppage.unionIds.map(nameOf),
        employers: stoppage.employerIds.map(nameOf),
        asOf,
        workState: status.work.state,
        status: status.label,
        datesOf,
        fromEarliest: from?.earliest ?? null,
        fromLatest: from?.latest ?? null,
        toEarliest: to?.earliest ?? null,
        toLatest: to?.latest ?? null,
        daysMin: days?.min ?? null,
        daysMax: days?.max ?? null,
        ongoing,
        placeWorkersMin: here?.min ?? null,
        placeWorkersMax: here?.max ?? null,
        stoppageWorkersMin: headcounts.bounds?.min ?? null,
        stoppageWorkersMax: headcounts.bounds?.max ?? null,
        workersSaid:
          headcounts.all.length === 0 ? [] : countsSection({ headcounts }).lines.map(({ text }) => text),
        sources,
      },
    };
  });
}

/** The places that a stoppage names: its own, and those that went out or came back by themselves. */
function placeIdsOf({ placeIds = [], timeline }: WorkStoppage): readonly Id[] {
  const walkouts = timeline.filter(isWalkout);
  return [...placeIds, ...walkouts.flatMap(({ scope }) => scope?.placeIds ?? [])];
}

/** The workers who went out at a place: where one event alone names it and no other place, and gives a number. */
function workersAt(
  dataset: Dataset,
  stoppage: WorkStoppage,
  placeId: Id,
  headcounts: ReportedHeadcounts,
  day: number,
): OpenBounds | null {
  const counted = new Set(headcounts.all.flatMap(({ eventId }) => (eventId === null ? [] : [eventId])));
  const here = stoppage.timeline.flatMap((event) => {
    if (event.type !== "began" && event.type !== "joined" && event.type !== "resumed") return [];
    const { placeIds = [], bargainingUnitIds, employerIds } = event.scope ?? {};
    const isAlone = placeIds.length === 1 && bargainingUnitIds === undefined && employerIds === undefined;
    return isAlone && placeIds[0] === placeId && counted.has(event.id) ? [event] : [];
  });
  const [only, ...more] = here;
  if (only === undefined || more.length > 0) return null;
  return workersBounds((only.workers ?? []).filter((value) => valueKnownBy(dataset, value, day)));
}
