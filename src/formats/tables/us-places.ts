/** Which places in the US does a row name? */

import type { Id } from "../../core/id.js";
import type { ImportCollector } from "./import-collector.js";
import type { RowReader } from "./read-table.js";
import { type UsState, usState } from "./us-states.js";

/** Words in a column of states, or of areas, that name no place: they say that there are several. */
const severalPlaces = /^(?:interstate|multiple(?: states| areas)?|various|statewide|nationwide)$/i;

/** The place that a state is. */
export function statePlace(state: UsState, collector: ImportCollector): Id {
  return collector.place(`us-${state.code}`, {
    name: state.name,
    kind: "state",
    region: `US-${state.code}`,
    country: "US",
  });
}

/** The places of a row with a column of states ("NJ, NY") and one of areas ("New York City"), which are kept as they are. */
export function statesOfRow<Key extends string>(
  reader: RowReader<Key>,
  statesKey: Key,
  areasKey: Key,
  collector: ImportCollector,
): readonly Id[] {
  const text = reader.text(statesKey);
  const states: UsState[] = [];
  for (const part of severalPlaces.test(text) ? [] : text.split(/[,;]/)) {
    const state = usState(part);
    if (state !== undefined) {
      if (states.every(({ code }) => code !== state.code)) states.push(state);
    } else if (part.trim() !== "") {
      reader.reportCell("unknown-state", statesKey, 'the codes of US states, such as "NJ, NY"');
    }
  }
  const placeIds = states.map((state) => statePlace(state, collector));
  if (/^nationwide$/i.test(text))
    placeIds.push(collector.place("us", { name: "United States", kind: "country", country: "US" }));
  const area = reader.text(areasKey);
  if (area === "" || severalPlaces.test(area)) return placeIds;
  const [state] = states;
  if (states.length !== 1 || state === undefined)
    return [...placeIds, collector.place(area, { name: area, country: "US" })];
  const within = { region: `US-${state.code}`, country: "US", partOfId: statePlace(state, collector) };
  return [...placeIds, collector.place(`${area}-${state.code}`, { name: area, ...within })];
}

/** The place of a cell such as "Secaucus, NJ"; none where it does not end with a state. */
export function cityOf(text: string, collector: ImportCollector, reader: RowReader<"place">): readonly Id[] {
  const comma = text.lastIndexOf(",");
  const state = comma === -1 ? undefined : usState(text.slice(comma + 1));
  const city = text.slice(0, comma).trim();
  if (state === undefined || city === "") {
    reader.reportCell("unknown-state", "place", 'a city and the code of a US state, such as "Newark, NJ"');
    return [collector.place(text, { name: text })];
  }
  const within = { city, region: `US-${state.code}`, country: "US", partOfId: statePlace(state, collector) };
  return [collector.place(`${city}-${state.code}`, { name: city, kind: "city", ...within })];
}
