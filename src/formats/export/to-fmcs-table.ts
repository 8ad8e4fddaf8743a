/** How do stoppages stand in the columns of the Federal Mediation and Conciliation Service? */

import { measureProfiles } from "../../calc/measure/measure-profiles.js";
import { publishable } from "../../calc/publishable.js";
import type { Dataset } from "../../model/dataset.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { IsoDate } from "../../time/iso-date.js";
import { usState } from "../tables/us-states.js";
import type { FlatRow } from "./flat-table.js";
import { guarded } from "./guarded.js";
import { type AgencyTable, agencyColumns, agencyRows, cityOf, type StoppageFacts } from "./stoppage-facts.js";

const columns = /* @__PURE__ */ agencyColumns(
  {
    Employer: "The employers, parted by semicolons.",
    Union: "The union; several are parted by semicolons.",
    "Union Local": "The number of the local, where the union is one.",
    "Case Number": "The Service's number; blank where it has none.",
    BU: "The size of the one bargaining unit; blank where it is not known exactly.",
    NAICS: "The code of the industry.",
    Industry: "Blank: the record has codes only.",
    "City, State": "The first place in a US state that has a city.",
    "# Idled":
      "How many workers: the number that the record prefers, or the most that were out; blank where it is not known, or known as a range only.",
    "Start Date": "The first day out.",
    "End Date":
      "The last day out; Ongoing where workers are out on the day asked about; blank where it is not known.",
    Duration:
      "Calendar days from the first to the last, both counted, pauses included; to the day asked about where it goes on.",
  },
  ["BU", "# Idled", "Duration"],
);

/**
 * The stoppages that have begun by a day, in the 12 columns of the file of the US Federal Mediation and Conciliation
 * Service, in its order; made of what may be published (see `publishable`). `importFmcs` reads the same spans, workers and
 * parties from it, as far as its columns go: one employer, one union. The number of workers is the one that the record
 * prefers for the stoppage; where it prefers none, the most that were out, as `measure` has it by `measureProfiles.fmcs`. One that
 * is not known is blank, not 0, and so it is where several differ; of "about 500" the number is given, as the column holds
 * numbers only. `Duration` is the total of that profile. The file does
 * not tell lockouts from strikes. Of a stoppage that has not begun, or whose first day is not known to the day, there is no row: `leftOut`
 * names it.
 *
 * @throws `LabourError` with code `invalid-dataset` for what is no dataset,
 * `invalid-date` where `asOf` is not a calendar day.
 *
 * @example
 * ```ts
 * import { stoppageFromSpan } from "picketline";
 * import { toFmcsTable } from "picketline/formats";
 * const strike = stoppageFromSpan({ id: "acme", title: "Acme", kind: "strike", from: "2023-05-01", to: "..", workers: 40 });
 * const dataset = { formatVersion: 1, organizations: [], people: [], bargainingUnits: [], places: [], sources: [], stoppages: [strike] };
 * const [row] = toFmcsTable(dataset, "2023-05-10").value.rows;
 * [row?.["# Idled"], row?.["End Date"], row?.["Duration"]]; // => [40, "Ongoing", 10]
 * ```
 */
export function toFmcsTable(dataset: Dataset, asOf: IsoDate): AgencyTable {
  return guarded(dataset, () => {
    const { dataset: published, heldBack } = publishable(dataset);
    const { rows, leftOut } = agencyRows(published, measureProfiles.fmcs, asOf, rowOf);
    return { value: { name: "fmcs", columns, rows }, heldBack, leftOut };
  });
}

function rowOf(facts: StoppageFacts, stoppage: WorkStoppage): FlatRow {
  const { employers, unions, places, from, to, days, workers, unitSize } = facts;
  const [union] = unions;
  const isOne = unions.length === 1 && union !== undefined;
  const names = unions.map(({ name, local }) => (local === "" ? name : `${name} ${local}`));
  return {
    Employer: employers.join("; ") || null,
    Union: (isOne ? union.name : names.join("; ")) || null,
    "Union Local": (isOne && union.local) || null,
    "Case Number": stoppage.identifiers?.find(({ scheme }) => scheme === "fmcs")?.id ?? null,
    BU: unitSize,
    NAICS: stoppage.industries?.find(({ scheme }) => scheme === "naics")?.id ?? null,
    Industry: null,
    "City, State": places.map(cityAndState).find((text) => text !== null) ?? null,
    "# Idled": workers?.value ?? null,
    "Start Date": from,
    "End Date": to === "ongoing" ? "Ongoing" : to,
    Duration: to === null ? null : days,
  };
}

function cityAndState(place: StoppageFacts["places"][number]): string | null {
  const { region = "" } = place;
  const city = cityOf(place);
  const state = region.startsWith("US-") ? usState(region.slice(3)) : undefined;
  return city === undefined || state === undefined ? null : `${city}, ${state.code}`;
}
