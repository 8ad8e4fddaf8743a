/** What does a dispute look like in the vocabulary of schema.org? */

/** A link to another node of the document. */
export interface JsonLdReference {
  /** The id of that node. */
  readonly "@id": string;
}

/** An organisation: by name wherever it is mentioned, in full among what the dispute is about. */
export interface JsonLdOrganization {
  /** Its class; regulators, courts and governments are all government organisations there. */
  readonly "@type": "WorkersUnion" | "Organization" | "GovernmentOrganization" | "NewsMediaOrganization";
  /** The id of the node; left out where the record has only a name. */
  readonly "@id"?: string;
  /** Its full name. */
  readonly name: string;
  /** What else it is called. */
  readonly alternateName?: readonly string[];
  /** Its own web site. */
  readonly url?: string;
  /** Web addresses that stand for it elsewhere. */
  readonly sameAs?: readonly string[];
  /** The employer's owner. */
  readonly parentOrganization?: JsonLdOrganization;
  /** The union or federation that a union belongs to. */
  readonly memberOf?: JsonLdOrganization;
}

/** A person, or somebody who is only described ("a union spokesperson (NUHW)"). */
export interface JsonLdPerson {
  /** Its class. */
  readonly "@type": "Person";
  /** The id of the node; left out for authors of sources. */
  readonly "@id"?: string;
  /** The name, or who it is in words. */
  readonly name: string;
  /** For whom the person speaks. */
  readonly affiliation?: JsonLdOrganization;
}

/** A place. */
export interface JsonLdPlace {
  /** Its class. */
  readonly "@type": "Place";
  /** The id of the node. */
  readonly "@id": string;
  /** What it is called. */
  readonly name: string;
  /** Its address, as far as it is known. */
  readonly address?: JsonLdPostalAddress;
  /** Where it is on the globe. */
  readonly geo?: JsonLdGeoCoordinates;
  /** The place that it lies in. */
  readonly containedInPlace?: JsonLdReference | JsonLdPlace;
}

/** An address. */
export interface JsonLdPostalAddress {
  /** Its class. */
  readonly "@type": "PostalAddress";
  /** Street and number. */
  readonly streetAddress?: string;
  /** The city or town. */
  readonly addressLocality?: string;
  /** The state, province or region. */
  readonly addressRegion?: string;
  /** The postal code. */
  readonly postalCode?: string;
  /** The country by its ISO 3166-1 code. */
  readonly addressCountry?: string;
}

/** A point on the globe. */
export interface JsonLdGeoCoordinates {
  /** Its class. */
  readonly "@type": "GeoCoordinates";
  /** Degrees north of the equator. */
  readonly latitude: number;
  /** Degrees east of Greenwich. */
  readonly longitude: number;
}

/** The dispute, the stoppage in it, or anything that happened. */
export interface JsonLdEvent {
  /** Its class. */
  readonly "@type": "Event";
  /** The id of the node. */
  readonly "@id": string;
  /** What happened, with who says so where that is a claim. */
  readonly name: string;
  /** What the dates leave out, in words. */
  readonly description?: string;
  /** The page that the caller says it stands on; for the dispute only. */
  readonly url?: string;
  /** The first day, month or year, or the moment where the record has a time and its zone. */
  readonly startDate?: string;
  /** The last day, included, once it has come. */
  readonly endDate?: string;
  /** Only for sessions that were cancelled: there is no status there for what goes on or is over. */
  readonly eventStatus?: "https://schema.org/EventCancelled";
  /** Where. */
  readonly location?: readonly JsonLdPlace[];
  /** Whose stoppage it is. */
  readonly organizer?: readonly JsonLdOrganization[];
  /** For the dispute its parties, in full; for a complaint or charge what it alleges, by link. */
  readonly about?: readonly (JsonLdOrganization | JsonLdReference)[];
  /** The dispute. */
  readonly superEvent?: JsonLdReference;
  /** The stoppage and what happened, in order. */
  readonly subEvent?: readonly JsonLdEvent[];
  /** For the dispute its record, for what happened the sources. */
  readonly subjectOf?: readonly (JsonLdWork | JsonLdReference)[];
}

/** What works of every class can have. */
export interface JsonLdWorkBase {
  /** The id of the node. */
  readonly "@id": string;
  /** When it was made or published, as precisely as an ISO 8601 date can say it. */
  readonly datePublished?: string;
  /** The same in words, where such a date leaves something out. */
  readonly temporal?: string;
  /** Its language as a BCP 47 tag. */
  readonly inLanguage?: string;
}

/** An assertion of somebody. It has an author always, and never a verdict of its own. */
export interface JsonLdClaim extends JsonLdWorkBase {
  /** Its class. */
  readonly "@type": "Claim";
  /** Whether it is a claim or an allegation, and whose: "Allegation by NUHW". */
  readonly name: string;
  /** What is asserted, to stand after "says that". */
  readonly text: string;
  /** Who asserts it. */
  readonly author: JsonLdOrganization | JsonLdPerson;
  /** What it is about, and the claims that it answers. */
  readonly about?: readonly (JsonLdOrganization | JsonLdReference)[];
  /** The words in which it was made; by link from the second claim in them on. */
  readonly appearance?: JsonLdQuotation | JsonLdReference;
  /** Where it is taken from. */
  readonly citation?: readonly JsonLdReference[];
  /** The replies to it, each with its author, and what others found of it. */
  readonly subjectOf?: readonly JsonLdWork[];
}

/** Words of somebody. */
export interface JsonLdQuotation extends JsonLdWorkBase {
  /** Its class. */
  readonly "@type": "Quotation";
  /** Whose words they are: "Words of NUHW". */
  readonly name: string;
  /** The words. */
  readonly text: string;
  /** Who said or wrote them. */
  readonly creator: JsonLdOrganization | JsonLdPerson;
  /** The same, as the speaker in the source. */
  readonly spokenByCharacter: JsonLdOrganization | JsonLdPerson;
  /** The sources that they are taken from. */
  readonly isBasedOn?: readonly JsonLdReference[];
  /** The replies to them, where no claim is told apart in them. */
  readonly subjectOf?: readonly JsonLdWork[];
}

/** A source, a statement in other words, what was found of a claim, or the record as a whole. */
export interface JsonLdCreativeWork extends JsonLdWorkBase {
  /** Its class. */
  readonly "@type": "CreativeWork" | "NewsArticle" | "WebPage";
  /** Its title. */
  readonly name: string;
  /** What was said, in other words. */
  readonly abstract?: string;
  /** For the record: for which day it was made. */
  readonly description?: string;
  /** Its web address. */
  readonly url?: string;
  /** The address of an archived copy. */
  readonly archivedAt?: string;
  /** Who wrote or said it. */
  readonly author?: JsonLdOrganization | JsonLdPerson | readonly JsonLdPerson[];
  /** Who published it. */
  readonly publisher?: JsonLdOrganization;
  /** For the record: the dispute. */
  readonly about?: JsonLdReference;
  /** For the record: the claims and words in it. */
  readonly hasPart?: readonly JsonLdWork[];
  /** For the record: its sources, in full. For a statement: where it is taken from. */
  readonly citation?: readonly (JsonLdCreativeWork | JsonLdReference)[];
  /** For the record: what was wrong in it. */
  readonly correction?: readonly JsonLdComment[];
  /** For the record: clarifications, updates and notes, which do not say that anything was wrong. */
  readonly comment?: readonly JsonLdComment[];
  /** The replies to a statement. */
  readonly subjectOf?: readonly JsonLdWork[];
}

/** A note on the record: what was wrong is a `CorrectionComment`, anything else a plain one. */
export interface JsonLdComment extends JsonLdWorkBase {
  /** Its class. */
  readonly "@type": "Comment" | "CorrectionComment";
  /** What kind of note it is: "Correction", "Update" … */
  readonly name: string;
  /** What it says. */
  readonly text: string;
  /** What it is about. */
  readonly about?: JsonLdReference;
}

/** A work of any class. */
export type JsonLdWork = JsonLdClaim | JsonLdQuotation | JsonLdCreativeWork;

/** A dispute as a JSON-LD document. */
export interface JsonLdDocument extends JsonLdEvent {
  /** The vocabulary. */
  readonly "@context": "https://schema.org";
}
