/** Which columns do parties, places and sources have in the flat tables? */

import type { RecordTable } from "./flat-columns.js";
import { field, idColumn, nodeColumns } from "./flat-columns.js";

/** The organisations. */
export const organizations: RecordTable = {
  name: "organizations",
  meaning: "A union, employer, agency, court, government or news outlet.",
  links: [],
  columns: [
    idColumn,
    field(
      "text",
      "kind",
      "What it is: union, employer, employersAssociation, coalition, regulator, mediationService, court, government or newsOutlet.",
    ),
    field("text", "name", "Its full name."),
    field("text", "shortName", "What it is called on second mention."),
    field("text", "level", "Of a union: local, international, federation or independent."),
    field("text", "designation", "Of a union: the number or name of a local, as text."),
    field("text", "affiliationId", "Of a union: id of the union that it belongs to."),
    field("text", "parentId", "Of an employer: id of the organisation that owns it."),
    field("text", "mergedIntoId", "Id of the organisation that it has become part of."),
    field("text", "sector", "Of an employer: its sector."),
    field("text", "side", "Of a coalition: unions or employers."),
    field("text", "jurisdiction", "Of an authority: where it has a say."),
    field("text", "url", "Its web address."),
    field("json", "aliases", "Other names: list of texts."),
    field("json", "identifiers", "Its identifiers elsewhere: list of scheme, id, uri."),
    field("json", "industries", "Its industries: list of scheme, id, uri."),
    field("json", "memberIds", "Its members: list of ids of organisations."),
    field("json", "placeIds", "Where it is: list of ids of places."),
    ...nodeColumns,
  ],
  lists: [],
  derived: [],
};

/** The people. */
export const people: RecordTable = {
  name: "people",
  meaning: "A person who is named in the record.",
  links: [],
  columns: [
    idColumn,
    field("text", "name", "The name as it is printed."),
    field("json", "roles", "What this person does: list of title, organizationId, period."),
    ...nodeColumns,
  ],
  lists: [],
  derived: [],
};

/** The bargaining units. */
export const bargainingUnits: RecordTable = {
  name: "bargainingUnits",
  meaning: "The workers whom a union bargains for together.",
  links: [],
  columns: [
    idColumn,
    field("text", "name", "What it is called."),
    field("json", "unionIds", "The unions: list of ids of organisations."),
    field("json", "employerIds", "The employers: list of ids of organisations."),
    field("json", "occupations", "Who is in it: list of label, socCode."),
    field("json", "placeIds", "Where they work: list of ids of places."),
    ...nodeColumns,
  ],
  linkedBy: "bargainingUnitId",
  lists: [{ key: "size", table: "counts", isShared: true }],
  derived: [],
};

/** The places. */
export const places: RecordTable = {
  name: "places",
  meaning: "A facility, city or region.",
  links: [],
  columns: [
    idColumn,
    field("text", "name", "What it is called."),
    field("text", "kind", "What kind of place it is."),
    field("text", "address", "Street and number."),
    field("text", "city", "The city or town."),
    field("text", "region", "The state, province or region, by its ISO 3166-2 code where it has one."),
    field("text", "postalCode", "The postal code, as text: leading zeros stay."),
    field("text", "country", "The country by its ISO 3166-1 code of two letters."),
    field("number", "latitude", "How far north.", "degrees"),
    field("number", "longitude", "How far east.", "degrees"),
    field("text", "partOfId", "Id of the place that it lies in."),
    field("text", "zone", "Its time zone by the IANA name."),
    ...nodeColumns,
  ],
  lists: [],
  derived: [],
};

/** The sources. */
export const sources: RecordTable = {
  name: "sources",
  meaning: "A document, page or interview that facts are taken from.",
  links: [],
  columns: [
    idColumn,
    field("text", "kind", "What kind of source it is."),
    field("text", "title", "Its title."),
    field("text", "publisher", "Who published it, as written there."),
    field("text", "publisherId", "Id of the organisation that published it."),
    field("json", "authors", "Who wrote it: list of texts."),
    field("text", "url", "Its web address."),
    field("text", "archivedUrl", "The address of an archived copy."),
    field("text", "publishedOn", "When it was published: EDTF."),
    field("date", "retrievedOn", "The day on which it was read."),
    field("text", "language", "Its language as a BCP 47 tag."),
    ...nodeColumns,
  ],
  lists: [],
  derived: [],
};
