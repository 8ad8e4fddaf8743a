/** What are the parties, people and places called to which a record refers by id? */

import type { Id } from "../../core/id.js";
import type { Dataset } from "../../model/dataset.js";
import type { Scope } from "../../model/event-base.js";
import type { OrganizationKind } from "../../model/organization.js";
import type { Speaker } from "../../model/person.js";

/** An organisation by name. */
export interface NamedOrganization {
  /** Its id in the record. */
  readonly id: Id;
  /** Its full name; its id where the record does not have it. */
  readonly name: string;
  /** What it is called on second mention; the name where it has no shorter one. */
  readonly shortName: string;
  /** What kind of organisation it is; `null` where the record does not have it. */
  readonly kind: OrganizationKind | null;
}

/** Who says something, by name. All three are `null` where nobody may be named. */
export interface NamedSpeaker {
  /** The name of the person; `null` where none is named, or where the name is withheld. */
  readonly person: string | null;
  /** The organisation that speaks or is spoken for. */
  readonly organization: NamedOrganization | null;
  /** Who it is in words, where not named. */
  readonly description: string | null;
}

/** The organisation of an id. An id that the record does not have stands for itself. */
export function nameOrganization(dataset: Dataset, id: Id): NamedOrganization {
  const found = dataset.organizations.find((organization) => organization.id === id);
  if (found === undefined) return { id, name: id, shortName: id, kind: null };
  return { id, name: found.name, shortName: found.shortName ?? found.name, kind: found.kind };
}

/** The names of several organisations or people; see {@link nameOrganization}. */
export function nameParty(dataset: Dataset, id: Id): string {
  const person = dataset.people.find((candidate) => candidate.id === id);
  return person?.name ?? nameOrganization(dataset, id).shortName;
}

/** The name of a place; its id where the record does not have it. */
export function namePlace(dataset: Dataset, id: Id): string {
  return dataset.places.find((place) => place.id === id)?.name ?? id;
}

/** The part that a scope is, by the names of its units, employers and places; none for the whole. */
export function nameScope(dataset: Dataset, scope: Scope | undefined): readonly string[] {
  const { bargainingUnitIds = [], employerIds = [], placeIds = [] } = scope ?? {};
  return [
    ...bargainingUnitIds.map((id) => dataset.bargainingUnits.find((unit) => unit.id === id)?.name ?? id),
    ...employerIds.map((id) => nameOrganization(dataset, id).shortName),
    ...placeIds.map((id) => namePlace(dataset, id)),
  ];
}

/** The names of a speaker whose words may be printed with the name. */
export function nameSpeaker(dataset: Dataset, speaker: Speaker): NamedSpeaker {
  const { personId, organizationId, description } = speaker;
  return {
    person: personId === undefined ? null : personName(dataset, personId),
    organization: organizationId === undefined ? null : nameOrganization(dataset, organizationId),
    description: description ?? null,
  };
}

/** The name of a person; the id where the record does not have it. */
export function personName(dataset: Dataset, id: Id): string {
  return dataset.people.find((person) => person.id === id)?.name ?? id;
}

/** Who published a source, or its title where that is not said; the id where the record does not have it. */
function nameSource(dataset: Dataset, id: Id): string {
  const source = dataset.sources.find((candidate) => candidate.id === id);
  if (source === undefined) return id;
  if (source.publisher !== undefined) return source.publisher;
  return source.publisherId === undefined
    ? source.title
    : nameOrganization(dataset, source.publisherId).shortName;
}

/** {@link nameSource} for several, each name once. */
export function nameSources(dataset: Dataset, ids: readonly Id[] | undefined): readonly string[] {
  return [...new Set((ids ?? []).map((id) => nameSource(dataset, id)))];
}
