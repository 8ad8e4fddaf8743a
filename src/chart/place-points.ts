/** Where were workers out, as points for a map? */

import { spellsOf } from "../calc/who-is-out/spells.js";
import { unreadable } from "../core/unreadable.js";
import type { Dataset } from "../model/dataset.js";
import type { IsoDate } from "../time/iso-date.js";
import { chartColors } from "./chart-style.js";
import type { PlotLibrary } from "./plot-library.js";

/** A place of a stoppage with its point on the map. */
export interface PlacePoint {
  /** The id of the place. */
  readonly placeId: string;
  /** Its name. */
  readonly name: string;
  /** Degrees east of Greenwich. */
  readonly longitude: number;
  /** Degrees north of the equator. */
  readonly latitude: number;
  /** The id of the stoppage. */
  readonly stoppageId: string;
  /** The title of the stoppage. */
  readonly title: string;
  /** Whether anybody in the stoppage was out on the day; `unknown` where the record does not tell. */
  readonly out: true | false | "unknown";
}

/**
 * The places of the stoppages that had begun by `asOf`, as far as the record has their coordinates: one point for each
 * place of each stoppage, its events' scopes not regarded.
 *
 * @throws `LabourError` with code `invalid-date` where `asOf` is not a calendar day.
 *
 * @example
 * ```ts
 * import { stoppageFromSpan } from "picketline";
 * import { placePoints } from "picketline/chart";
 * const strike = { ...stoppageFromSpan({ id: "mill", title: "Mill", kind: "strike", from: "2024-05-01", to: ".." }), placeIds: ["lowell"] };
 * const lowell = { id: "lowell", name: "Lowell", latitude: 42.63, longitude: -71.32 };
 * placePoints({ places: [lowell], stoppages: [strike] }, { asOf: "2024-05-03" })[0]?.out; // => true
 * placePoints({ places: [{ id: "lowell", name: "Lowell" }], stoppages: [strike] }, { asOf: "2024-05-03" }); // => []
 * ```
 */
export function placePoints(
  dataset: Pick<Dataset, "places" | "stoppages">,
  options: { readonly asOf: IsoDate },
): readonly PlacePoint[] {
  try {
    const { places, stoppages } = dataset;
    const { asOf } = options;
    const known = new Map(places.map((place) => [place.id, place]));
    return stoppages.flatMap((stoppage) => {
      const spells = spellsOf(stoppage, { asOf });
      if (spells.length === 0) return [];
      const states = spells.map(({ ongoing }) => ongoing);
      const out = states.includes(true) ? true : states.includes("unknown") ? "unknown" : false;
      return (stoppage.placeIds ?? []).flatMap((id) => {
        const place = known.get(id);
        if (place?.latitude === undefined || place.longitude === undefined) return [];
        const { name, longitude, latitude } = place;
        return [
          { placeId: id, name, longitude, latitude, stoppageId: stoppage.id, title: stoppage.title, out },
        ];
      });
    });
  } catch (error) {
    throw unreadable(error);
  }
}

/**
 * {@link placePoints} as a mark to lay over a map that you draw with a `projection`: filled where somebody is out, pale
 * where the record does not tell, hollow where nobody is.
 *
 * @throws `LabourError` with code `invalid-date` where `asOf` is not a calendar day.
 *
 * @example
 * ```ts
 * import * as Plot from "@observablehq/plot";
 * import { parseHTML } from "linkedom";
 * import { stoppageFromSpan } from "picketline";
 * import { placeLayer } from "picketline/chart";
 * const { document } = parseHTML("<p></p>");
 * const strike = { ...stoppageFromSpan({ id: "mill", title: "Mill", kind: "strike", from: "2024-05-01", to: ".." }), placeIds: ["lowell"] };
 * const lowell = { id: "lowell", name: "Lowell", latitude: 42.63, longitude: -71.32 };
 * const layer = placeLayer(Plot, { places: [lowell], stoppages: [strike] }, { asOf: "2024-05-03" });
 * const map = Plot.plot({ document, projection: "mercator", marks: [layer as Plot.Markish] });
 * map.querySelectorAll("circle").length; // => 1
 * ```
 */
export function placeLayer<Drawn>(
  plot: PlotLibrary<Drawn>,
  dataset: Pick<Dataset, "places" | "stoppages">,
  options: { readonly asOf: IsoDate },
): object {
  try {
    return plot.dot(placePoints(dataset, options), {
      x: "longitude",
      y: "latitude",
      r: 5,
      fill: chartColors.out,
      fillOpacity: ({ out }: PlacePoint) => (out === true ? 1 : out === "unknown" ? 0.35 : 0),
      stroke: chartColors.out,
      strokeWidth: 1.5,
      title: ({ name, title, out }: PlacePoint) => `${name}: ${title} (${outWords[`${out}`]})`,
      ariaLabel: "Places of stoppages",
    });
  } catch (error) {
    throw unreadable(error);
  }
}

const outWords = { true: "out", false: "not out", unknown: "not known whether out" } as const;
