/** How are people, organisations, places and sources told in ninjs? */

import { printableStatement } from "../../calc/report/attribution.js";
import { sourcesKnownBy, surelyBy } from "../../calc/report/known-by.js";
import type { Id } from "../../core/id.js";
import type { Dataset } from "../../model/dataset.js";
import type { TimelineEvent } from "../../model/timeline-event.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { DayNumber } from "../../time/iso-date.js";
import { filledList, knownFields } from "../export/known-fields.js";
import { webAddress } from "../export/web-address.js";
import type { NinjsEntity, NinjsInfoSource, NinjsPlace } from "./item.js";

/** An organisation by name; `undefined` where the record does not have it. */
export function organisationEntity(dataset: Dataset, id: Id): NinjsEntity | undefined {
  const found = dataset.organizations.find((organization) => organization.id === id);
  if (found === undefined) return undefined;
  const addresses = [...(found.identifiers ?? []).map(({ uri }) => uri), found.url].map(webAddress);
  return {
    name: found.name,
    rel: found.kind,
    ...knownFields({ uri: addresses.find((address) => address !== undefined) }),
    literal: id,
  };
}

/** The unions and employers, then whoever else acts in the events. */
export function organisationsIn(
  dataset: Dataset,
  { unionIds, employerIds }: WorkStoppage,
  events: readonly TimelineEvent[],
): readonly NinjsEntity[] {
  const ids = [...unionIds, ...employerIds, ...events.flatMap(actorsOf)];
  return [...new Set(ids)].flatMap((id) => organisationEntity(dataset, id) ?? []);
}

/** The people who act in the events, and those whose statements by the day may be printed with their names. */
export function peopleIn(
  dataset: Dataset,
  stoppage: WorkStoppage,
  events: readonly TimelineEvent[],
  day: DayNumber,
): readonly NinjsEntity[] {
  const speakers = stoppage.statements
    .filter((statement) => surelyBy(statement.date, day))
    .filter((statement) => printableStatement(dataset, statement)?.speaker.person != null)
    .flatMap(({ speaker }) => speaker.personId ?? []);
  const said = events.flatMap(({ saidBy }) => saidBy?.personId ?? []);
  const ids = new Set([...events.flatMap(actorsOf), ...said, ...speakers]);
  return dataset.people
    .filter(({ id }) => ids.has(id))
    .map(({ id, name, roles = [] }) => ({ name, ...knownFields({ rel: roles[0]?.title }), literal: id }));
}

/** The ids of whoever does or bears something in an event, organisations and people alike. */
function actorsOf(event: TimelineEvent): readonly Id[] {
  const { byId, byIds, withId, againstId, intoId, declaredById, serviceId, mediatorIds, toIds } =
    event as Partial<ActorFields>;
  return [byId, byIds, withId, againstId, intoId, declaredById, serviceId, mediatorIds, toIds].flatMap(
    (ids) => ids ?? [],
  );
}

/** The fields in which events of one type or another name organisations and people. */
interface ActorFields {
  readonly byId: Id;
  readonly byIds: readonly Id[];
  readonly withId: Id;
  readonly againstId: Id;
  readonly intoId: Id;
  readonly declaredById: Id;
  readonly serviceId: Id;
  readonly mediatorIds: readonly Id[];
  readonly toIds: readonly Id[];
}

/** Places with their addresses and coordinates; those that the record does not have are left out. */
export function placesOf(dataset: Dataset, ids: readonly Id[]): readonly NinjsPlace[] {
  return [...new Set(ids)].flatMap((id) => {
    const found = dataset.places.find((place) => place.id === id);
    if (found === undefined) return [];
    const { name, kind, address, city, region, postalCode, country, latitude, longitude } = found;
    const lines = knownFields({
      lines: address === undefined ? undefined : [address],
      locality: city,
      area: region,
      postalCode,
      country,
    });
    const hasAddress = Object.keys(lines).length > 0;
    const hasPoint = latitude !== undefined && longitude !== undefined;
    return [
      {
        name,
        ...knownFields({ rel: kind }),
        literal: id,
        ...knownFields({
          contactInfo: hasAddress ? [{ type: "physical", address: lines } as const] : undefined,
          geoJSON: hasPoint ? ({ type: "Point", coordinates: [longitude, latitude] } as const) : undefined,
        }),
      },
    ];
  });
}

/** The sources of the stoppage, of the events, and of the statements by the day, that can have been published by then. */
export function infoSourcesOf(
  dataset: Dataset,
  stoppage: WorkStoppage,
  events: readonly TimelineEvent[],
  day: DayNumber,
): readonly NinjsInfoSource[] | undefined {
  const statements = stoppage.statements.filter((statement) => surelyBy(statement.date, day));
  const ids = [stoppage, ...events, ...statements].flatMap(({ sourceIds }) => sourceIds ?? []);
  const known = new Set(sourcesKnownBy(dataset, ids, day));
  return filledList(
    dataset.sources
      .filter(({ id }) => known.has(id))
      .map(({ id, kind, title, publisher, url }) => ({
        name: publisher ?? title,
        role: kind,
        ...knownFields({ uri: webAddress(url) }),
        literal: id,
      })),
  );
}
