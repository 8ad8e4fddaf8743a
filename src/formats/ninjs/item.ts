/** What does an item of ninjs 3.1 hold, as far as a dispute fills it? */

/** An item of ninjs 3.1, of type `event`. What is left out of the standard is left out here. */
export interface NinjsItem {
  /** Which standard it follows. */
  readonly standard: NinjsStandard;
  /** The global name of the item. */
  readonly uri: string;
  /** What kind of item it is. */
  readonly type: "event";
  /** A name for the item: the title of the stoppage. */
  readonly title: string;
  /** A short name for people: the id of the stoppage. */
  readonly slugline: string;
  /** The headline: the title of the stoppage. */
  readonly headlines: readonly NinjsText[];
  /** How long it has lasted, in role `summary`; each allegation with its speaker and the replies, in role `allegation`. */
  readonly descriptions: readonly NinjsText[];
  /** What it is about, in the Media Topics of the IPTC. */
  readonly subjects: readonly NinjsSubject[];
  /** Who is named as a speaker, mediator or third party. */
  readonly people?: readonly NinjsEntity[];
  /** The unions and employers, then whoever acts in what happened; `rel` is the record's word for the kind. */
  readonly organisations?: readonly NinjsEntity[];
  /** Where. */
  readonly places?: readonly NinjsPlace[];
  /** What happened, by name; its dates are those of the association of the same `uri`. */
  readonly events?: readonly NinjsEventName[];
  /** When it was, and whose. */
  readonly eventDetails?: NinjsEventDetails;
  /** What happened, in order, each an item of type `event` with its dates. */
  readonly associations?: readonly NinjsAssociation[];
  /** The sources. */
  readonly infoSources?: readonly NinjsInfoSource[];
  /** The identifiers of the stoppage in other collections. */
  readonly altIds?: readonly NinjsAlternativeId[];
}

/** The standard and its version. */
export interface NinjsStandard {
  /** Its name. */
  readonly name: "ninjs";
  /** Its version. */
  readonly version: "3.1";
  /** The address of its JSON Schema. */
  readonly schema: "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json";
}

/** A headline or description. */
export interface NinjsText {
  /** What it is for. */
  readonly role?: string;
  /** Its media type: plain text, never markup. */
  readonly contentType: "text/plain";
  /** The text. */
  readonly value: string;
}

/** A subject. */
export interface NinjsSubject {
  /** Its label, where the caller gives one. */
  readonly name?: string;
  /** How the item stands to it. */
  readonly rel: "about";
  /** Its address. */
  readonly uri: string;
  /** Its short code: "medtop:20000530". */
  readonly literal: string;
}

/** A person or organisation. */
export interface NinjsEntity {
  /** What it is called. */
  readonly name: string;
  /** What part it has: the role of a person, the kind of an organisation. */
  readonly rel?: string;
  /** An address that stands for it. */
  readonly uri?: string;
  /** Its id in the record. */
  readonly literal: string;
}

/** A place. */
export interface NinjsPlace {
  /** What it is called. */
  readonly name: string;
  /** What kind of place it is. */
  readonly rel?: string;
  /** Its id in the record. */
  readonly literal: string;
  /** Its address. */
  readonly contactInfo?: readonly NinjsContact[];
  /** Where it is on the globe. */
  readonly geoJSON?: NinjsPoint;
}

/** A point of GeoJSON. */
export interface NinjsPoint {
  readonly type: "Point";
  /** Degrees east, then degrees north. */
  readonly coordinates: readonly [number, number];
}

/** How to get to a place. */
export interface NinjsContact {
  readonly type: "physical";
  /** The address, as far as it is known. */
  readonly address: NinjsAddress;
}

/** An address. */
export interface NinjsAddress {
  /** Street and number. */
  readonly lines?: readonly string[];
  /** The city or town. */
  readonly locality?: string;
  /** The state, province or region. */
  readonly area?: string;
  /** The postal code. */
  readonly postalCode?: string;
  /** The country by its ISO 3166-1 code. */
  readonly country?: string;
}

/** An event by name. */
export interface NinjsEventName {
  /** Its id in the record. */
  readonly id: string;
  /** What happened, with who says so where that is a claim. */
  readonly name: string;
  /** The record's word for what kind of event it is. */
  readonly rel: string;
  /** The global name of its association. */
  readonly uri: string;
}

/** When an event was, and whose. */
export interface NinjsEventDetails {
  /** Its dates. */
  readonly dates?: NinjsDates;
  /** Whose stoppage it is. */
  readonly organiser?: NinjsEntity;
}

/**
 * Dates. `startDate` asks for a clock time, so it is there only where the record has one with its zone; a day, month or
 * year stands in the `expected` fields, the only ones of the standard that take a date without a time.
 */
export interface NinjsDates {
  /** The moment of the start. */
  readonly startDate?: string;
  /** The day, month or year of the start. */
  readonly expectedStartDate?: string;
  /** The last day, included, or its month or year. */
  readonly expectedEndDate?: string;
}

/** Something that happened, as an item of its own. */
export interface NinjsAssociation {
  /** What happened, with who says so where that is a claim. */
  readonly name: string;
  /** The record's word for what kind of event it is. */
  readonly rel: string;
  /** Its global name. */
  readonly uri: string;
  readonly type: "event";
  /** The same as `name`. */
  readonly title: string;
  /** Its date in words, where the standard cannot say all of it. */
  readonly descriptions?: readonly NinjsText[];
  /** When it was; left out where its date is too vague for the standard. */
  readonly eventDetails?: NinjsEventDetails;
  /** Where. */
  readonly places?: readonly NinjsPlace[];
}

/** A source. */
export interface NinjsInfoSource {
  /** Who published it, or its title. */
  readonly name: string;
  /** The record's word for what kind of source it is. */
  readonly role: string;
  /** Its web address. */
  readonly uri?: string;
  /** Its id in the record. */
  readonly literal: string;
}

/** An identifier in another collection. */
export interface NinjsAlternativeId {
  /** The scheme. */
  readonly role: string;
  /** The identifier. */
  readonly value: string;
}
