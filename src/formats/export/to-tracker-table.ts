/** How do stoppages stand in the columns of the Labor Action Tracker? */

import { measureProfiles } from "../../calc/measure/measure-profiles.js";
import { publishable } from "../../calc/publishable.js";
import type { Dataset } from "../../model/dataset.js";
import type { Place } from "../../model/place.js";
import type { Quantity } from "../../model/quantity.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { IsoDate } from "../../time/iso-date.js";
import { usState } from "../tables/us-states.js";
import type { FlatRow } from "./flat-table.js";
import { guarded } from "./guarded.js";
import {
  type AgencyTable,
  agencyColumns,
  agencyRows,
  canBeBy,
  cityOf,
  type StoppageFacts,
  type UnionCells,
} from "./stoppage-facts.js";

const columns = /* @__PURE__ */ agencyColumns(
  {
    ID: "The Tracker's number; the id of the stoppage where it has none.",
    Employer: "The employers, parted by semicolons.",
    "Labor Organization": "The unions, parted by semicolons.",
    Local: "The numbers of the locals, in the order of the unions.",
    Industry: "The codes of the industries, with their schemes.",
    "Bargaining Unit Size": "The size of the one bargaining unit; blank where it is not known exactly.",
    "Number of Locations": "How many locations follow.",
    Address: "Their addresses, parted by semicolons.",
    City: "Their cities.",
    State: "The codes of their states.",
    "Zip Code": "Their postal codes.",
    "Latitude, Longitude": "Their coordinates, in degrees.",
    "Approximate Number of Participants":
      "How many workers, in the words of the Tracker: the number that the record prefers, or the most that were out; blank where it is not known, or several differ.",
    "Start Date": "The first day out.",
    "End Date":
      "The last day out; Ongoing where workers are out on the day asked about; blank where it is not known.",
    "Duration Amount": "How long it lasted, both ends counted; blank while it goes on.",
    "Duration Unit": "Days or Hours.",
    "Strike or Protest": "Strike or Lockout.",
    Authorized: "Y where the union called it, N where it did not.",
    "Worker Demands": "What was demanded by then, parted by semicolons.",
    Source: "The web addresses of the sources that were published by the day asked about.",
    Notes: "Blank: notes are not meant for print.",
  },
  ["Bargaining Unit Size", "Number of Locations", "Duration Amount"],
);

/**
 * The stoppages that have begun by a day, in the 22 columns of the Labor Action Tracker's spreadsheet, in its order; made
 * of what may be published (see `publishable`). `importLaborActionTracker` reads the same spans, workers and parties from
 * it. The number of workers is the one that the record prefers for the stoppage; where it prefers none, the most that were
 * out, as `measure` has it by `measureProfiles.lat`. One that is not known is blank, not 0, and so it is where several differ; "about", "at least" and
 * their like are written as words. An end that is not known is blank. Of a stoppage that has not begun, or whose first day is
 * not known to the day, there is no row: `leftOut` names it. Semicolons within a name become commas, as they part names.
 *
 * @throws `LabourError` with code `invalid-dataset` for what is no dataset,
 * `invalid-date` where `asOf` is not a calendar day.
 *
 * @example
 * ```ts
 * import { stoppageFromSpan } from "picketline";
 * import { toTrackerTable } from "picketline/formats";
 * const strike = stoppageFromSpan({ id: "acme", title: "Acme", kind: "strike", from: "2023-05-01", to: "2023-05-03" });
 * const dataset = { formatVersion: 1, organizations: [], people: [], bargainingUnits: [], places: [], sources: [], stoppages: [strike] };
 * const { value } = toTrackerTable(dataset, "2024-01-01");
 * const [row] = value.rows;
 * [row?.["End Date"], row?.["Duration Amount"], row?.["Approximate Number of Participants"]]; // => ["2023-05-03", 3, null]
 * toTrackerTable(dataset, "2023-04-30").leftOut; // => [{ stoppageId: "acme", reason: "notBegun" }]
 * ```
 */
export function toTrackerTable(dataset: Dataset, asOf: IsoDate): AgencyTable {
  return guarded(dataset, () => {
    const { dataset: published, heldBack } = publishable(dataset);
    const { rows, leftOut } = agencyRows(published, measureProfiles.lat, asOf, (facts, stoppage) =>
      rowOf(published, facts, stoppage, asOf),
    );
    return { value: { name: "laborActionTracker", columns, rows }, heldBack, leftOut };
  });
}

function rowOf(dataset: Dataset, facts: StoppageFacts, stoppage: WorkStoppage, asOf: IsoDate): FlatRow {
  const { to, days, workers, unitSize } = facts;
  const unions = inTrackerOrder(facts.unions);
  const isOneUnion = new Set(unions.map(({ name }) => name)).size === 1;
  const unionNames = isOneUnion ? unions.slice(0, 1) : unions;
  const locations = facts.places
    .map(locationOf)
    .filter((cells) => Object.values(cells).some((cell) => cell !== ""));
  // What is blank at the end of a list does not count as an item: the place of which most is known comes last.
  locations.sort((a, b) => filled(a) - filled(b));
  const listOf = (key: keyof Location) => {
    const items = locations.map((location) => location[key]);
    return items.at(-1) === "" ? null : listed(items);
  };
  const began = stoppage.timeline.find(({ type }) => type === "began");
  const hours = days === 1 && began?.type === "began" ? began.hoursADay : undefined;
  const isOver = to !== "ongoing" && to !== null && days !== null;
  return {
    ID: stoppage.identifiers?.find(({ scheme }) => scheme === "lat")?.id ?? stoppage.id,
    Employer: listed(facts.employers),
    "Labor Organization": listed(unionNames.map(({ name }) => name)),
    Local: listed(unions.map(({ local }) => local)),
    Industry: listed((stoppage.industries ?? []).map(({ scheme, id }) => `${scheme} ${id}`)),
    "Bargaining Unit Size": unitSize,
    "Number of Locations": locations.length === 0 ? null : locations.length,
    Address: listOf("address"),
    City: listOf("city"),
    State: listOf("state"),
    "Zip Code": listOf("zip"),
    "Latitude, Longitude": listOf("coordinates"),
    "Approximate Number of Participants": workers === null ? null : inWords(workers),
    "Start Date": facts.from,
    "End Date": to === "ongoing" ? "Ongoing" : to,
    "Duration Amount": isOver ? (hours ?? days) : null,
    "Duration Unit": isOver ? (hours === undefined ? "Days" : "Hours") : null,
    "Strike or Protest": stoppage.kind === "strike" ? "Strike" : "Lockout",
    Authorized: { official: "Y", wildcat: "N", unknown: null }[stoppage.authorization ?? "unknown"],
    "Worker Demands": listed(demandsBy(stoppage, asOf)),
    Source: listed(sourcesBy(dataset, stoppage, asOf)),
    Notes: null,
  };
}

/** The demands that were raised by a day, or may have been. */
function demandsBy({ demands }: WorkStoppage, asOf: IsoDate): readonly string[] {
  return demands
    .filter(({ positions }) => positions.length === 0 || positions.some(({ date }) => canBeBy(date, asOf)))
    .map(({ title }) => title);
}

/** The addresses of the sources that were published by a day, or may have been. */
function sourcesBy({ sources }: Dataset, stoppage: WorkStoppage, asOf: IsoDate): readonly string[] {
  return (stoppage.sourceIds ?? []).flatMap((id) =>
    sources.flatMap((source) =>
      source.id === id && source.url !== undefined && canBeBy(source.publishedOn, asOf) ? [source.url] : [],
    ),
  );
}

/** Unions without a local first: what is blank at the end of the list of locals does not count as an item. */
function inTrackerOrder(unions: readonly UnionCells[]): readonly UnionCells[] {
  return [...unions.filter(({ local }) => local === ""), ...unions.filter(({ local }) => local !== "")];
}

interface Location {
  readonly address: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly coordinates: string;
}

function locationOf(place: Place): Location {
  const { address = "", region = "", postalCode = "", latitude, longitude } = place;
  const city = cityOf(place) ?? "";
  const state = region.startsWith("US-") ? (usState(region.slice(3))?.code ?? "") : "";
  const coordinates = latitude === undefined || longitude === undefined ? "" : `${latitude}, ${longitude}`;
  return { address, city, state, zip: state === "" ? "" : postalCode, coordinates };
}

function filled(location: Location): number {
  return Object.values(location).filter((cell) => cell !== "").length;
}

/** Items parted by semicolons. A single one with a comma in it is followed by a semicolon, lest the comma part it. */
function listed(items: readonly string[]): string | null {
  const plain = items.map((item) => item.replaceAll(";", ",").replaceAll(/\s+/g, " ").trim());
  while (plain.length > 0 && plain.every((item) => item === "")) plain.pop();
  if (plain.length === 0) return null;
  const text = plain.join("; ");
  return plain.length === 1 && text.includes(",") ? `${text};` : text;
}

function inWords({ value, min, max, modifier }: Quantity): string | null {
  if (value !== undefined) {
    const words = {
      exactly: "",
      about: "about ",
      nearly: "nearly ",
      moreThan: "more than ",
      atLeast: "at least ",
      upTo: "up to ",
      fewerThan: "fewer than ",
    } as const;
    return `${words[modifier ?? "exactly"]}${value}`;
  }
  if (min !== undefined && max !== undefined) return `${min}-${max}`;
  if (min !== undefined) return `at least ${min}`;
  return max === undefined ? null : `up to ${max}`;
}
