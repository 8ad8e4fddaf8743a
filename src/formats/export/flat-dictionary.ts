/** Which tables and columns hold a dataset? The dictionary: what is not in it goes into `other`. */

import type { RecordTable } from "./flat-columns.js";
import {
  derived,
  field,
  idColumn,
  link,
  named,
  nodeColumns,
  quantityColumns,
  repliesColumn,
  saidByColumn,
  speakerColumns,
} from "./flat-columns.js";
import { bargainingUnits, organizations, people, places, sources } from "./flat-parties.js";

const stoppageLink = link("stoppageId", "stoppages");

const dateColumns = [
  derived("date", "dateEarliest", "The first day that the date can mean; empty where there is none."),
  derived("date", "dateLatest", "The last day that the date can mean; empty where it is open or not known."),
];

const stoppages: RecordTable = {
  name: "stoppages",
  meaning:
    "A strike or lockout. Status, length and end are in no column: they depend on the day that is asked about.",
  links: [],
  columns: [
    idColumn,
    field("text", "title", "What it is called."),
    field("text", "kind", "strike or lockout."),
    field("json", "causes", "What it is about: list of terms."),
    field("text", "pattern", "openEnded, fixedTerm, intermittent or rolling."),
    field("text", "authorization", "official, wildcat or unknown."),
    field("json", "unionIds", "The unions: list of ids of organisations."),
    field("json", "employerIds", "The employers: list of ids of organisations."),
    field("json", "bargainingUnitIds", "The units that are out: list of ids."),
    field("json", "placeIds", "Where: list of ids of places."),
    field("json", "industries", "The industry: list of scheme, id, uri."),
    field("json", "identifiers", "Its identifiers elsewhere: list of scheme, id, uri."),
    field("json", "related", "Other stoppages that belong with it: list of stoppageId, relation."),
    ...nodeColumns,
  ],
  linkedBy: "stoppageId",
  lists: [
    { key: "demands", table: "demands", isRequired: true },
    { key: "timeline", table: "events", isRequired: true },
    { key: "statements", table: "statements", isRequired: true },
    { key: "annotations", table: "annotations" },
    { key: "workers", table: "counts", isShared: true },
  ],
  derived: [],
};

const events: RecordTable = {
  name: "events",
  meaning: "Something that happened.",
  links: [stoppageLink],
  columns: [
    idColumn,
    field("text", "type", "What happened: began, ended, sessionHeld and so on."),
    field("text", "date", "When, or from when: EDTF."),
    field("text", "lastDay", "The last day of something that went on, included: EDTF."),
    field("text", "time", "The local time, such as 06:00."),
    field("text", "zone", "The time zone by its IANA name."),
    field("text", "title", "What happened, in a few words."),
    field(
      "text",
      "rank",
      "preferred, normal or deprecated; normal where empty. Deprecated ones do not count.",
    ),
    field(
      "json",
      ["scope", "bargainingUnitIds"],
      "The units that it concerns: list of ids; all where empty.",
    ),
    field("json", ["scope", "placeIds"], "The places that it concerns: list of ids; all where empty."),
    field("json", ["scope", "employerIds"], "The employers that it concerns: list of ids; all where empty."),
    ...speakerColumns("saidBy", "Who says that it happened"),
    field("text", "action", "Of a walkout: strike or lockout."),
    field("text", "firstDay", "Of a beginning: fullShift or partShift."),
    field("number", "hoursADay", "Of a walkout for a part of each day.", "hours a day"),
    field("boolean", "openEnded", "Of continued: whether it goes on from then with no end known."),
    field("text", "reason", "The reason: of ended a term, of others words."),
    field("text", "extent", "Of a return to work: first, some or all."),
    field("text", "result", "Of a vote: called, authorized, ratified or rejected."),
    field(
      "text",
      "voters",
      "Of a vote: members, delegates, executiveBoard or bargainingCommittee; members where empty.",
    ),
    field("text", "on", "Of a ratification vote: tentativeAgreement or offer."),
    field("json", "tallies", "Of a vote: the counts that were published."),
    field("text", "covers", "Of an agreement: article or whole."),
    field("text", "article", "Of an agreement: which article."),
    field("number", "articlesAgreed", "How many articles were agreed so far.", "articles"),
    field("number", "number", "Of a session: its number as the parties count.", "sessions"),
    field("json", "sessionDates", "Of sessions that were set: list of dates, EDTF."),
    field("text", "sessionDate", "Of a session that was called off: for when it had been set, EDTF."),
    field("text", "period", "For which stretch of time no sessions were set: EDTF."),
    field("text", "announces", "Of a notice: strike, lockout, picket, dispute or termination."),
    field("text", "law", "The law that is meant."),
    field("text", "until", "The last day in force: EDTF."),
    field("text", "expiresOn", "The last day of a contract or offer: EDTF."),
    field("text", "outcome", "Of mediation: how it ended."),
    field("text", "means", "Of an intervention: how."),
    field("text", "finding", "Of a ruling: what was ruled, in words."),
    field("text", "declares", "Of a ruling: lawful or unlawful."),
    field("text", "forbids", "Of an injunction: stoppage, picketing or other."),
    field("text", "byId", "Who: id of an organisation or person."),
    field("json", "byIds", "Who: list of ids."),
    field("text", "declaredById", "Who declared it: id."),
    field("text", "withId", "With whom: id."),
    field("text", "againstId", "Against whom: id."),
    field("text", "intoId", "Into whom: id."),
    field("text", "serviceId", "The mediation service: id."),
    field("json", "mediatorIds", "The mediators: list of ids of people."),
    field("json", "toIds", "On whom a notice was served: list of ids."),
    field("text", "placeId", "Where: id of a place."),
    field("json", "placeIds", "Where: list of ids of places."),
    field("json", "demandIds", "The demands that it is about: list of ids."),
    field("json", "claimIds", "What it alleges: list of ids of claims."),
    field("json", "concludesIds", "What a ruling concludes: list of ids of events."),
    field("text", "onEventId", "The agreement or offer that was voted on: id of an event."),
    field("text", "caseNumber", "The number of a case."),
    field("number", "sessions", "How many sessions were set in all.", "sessions"),
    field("json", "startsAt", "From when a notice announces it: date, time, zone."),
    field("json", "days", "The days that a notice names: list of dates, EDTF."),
    field("json", "returnBy", "By when an order sets the return: date, time, zone."),
    field("boolean", "binding", "Of arbitration: whether its award binds the parties."),
    field("text", "term", "Of replacements: temporary or permanent."),
    field("text", "counted", "Of a reported head-count: who was counted, out or returned."),
    ...quantityColumns("count"),
    ...nodeColumns,
  ],
  linkedBy: "eventId",
  lists: [
    { key: "workers", table: "counts", isShared: true },
    { key: "attendance", table: "counts", isShared: true },
    { key: "arrests", table: "counts", isShared: true },
    { key: "participants", table: "counts", isShared: true },
    { key: "count", table: "counts", isShared: true },
  ],
  derived: [...dateColumns, repliesColumn],
};

const counts: RecordTable = {
  name: "counts",
  meaning:
    "A number of people that somebody gives: of workers in a stoppage, at an event, in a bargaining unit.",
  links: [stoppageLink, link("eventId", "events"), link("bargainingUnitId", "bargainingUnits")],
  columns: [
    ...quantityColumns("value").map((column) => named(column.path[1] ?? column.name, column)),
    ...speakerColumns("saidBy", "Who says so"),
    field("text", "asOf", "When it was true: EDTF."),
    field("text", "rank", "preferred, normal or deprecated."),
    ...nodeColumns,
  ],
  lists: [],
  derived: [
    derived(
      "number",
      "least",
      "The least that it can be, the words of the count taken into account; empty for a share of the workers.",
      "people",
    ),
    derived(
      "number",
      "most",
      "The most that it can be; empty where there is no upper end, and for a share of the workers.",
      "people",
    ),
  ],
};

const demands: RecordTable = {
  name: "demands",
  meaning: "Something that is demanded.",
  links: [stoppageLink],
  columns: [
    idColumn,
    field("text", "topic", "What it is about: guaranteedTime, pay, pension, staffing and so on."),
    field("text", "title", "What is demanded, in a few words."),
    field("json", "raisedByIds", "Who raised it: list of ids."),
    ...nodeColumns,
  ],
  linkedBy: "demandId",
  lists: [{ key: "positions", table: "positions", isRequired: true }],
  derived: [],
};

const positions: RecordTable = {
  name: "positions",
  meaning: "Where a side stood on a demand from a day on.",
  links: [stoppageLink, link("demandId", "demands")],
  columns: [
    idColumn,
    field("text", "date", "From when: EDTF."),
    field("json", "heldByIds", "Whose position: list of ids."),
    field("text", "standing", "demand, offer, counter, finalOffer or agreed."),
    field("json", "terms", 'What it says: an object, or "unknown".'),
    ...speakerColumns("saidBy", "Who says that this was the position"),
    field("text", "verbatim", "The words of the source."),
    field("text", "eventId", "The event at which it was put: id."),
    field("text", "rank", "preferred, normal or deprecated; normal where empty."),
    ...nodeColumns,
  ],
  lists: [],
  derived: dateColumns,
};

const statements: RecordTable = {
  name: "statements",
  meaning: "Something that somebody said or wrote.",
  links: [stoppageLink],
  columns: [
    idColumn,
    field("text", "date", "When it was made: EDTF."),
    ...speakerColumns("speaker", "Who made it"),
    field("text", "onBehalfOfId", "On whose behalf: id."),
    field("text", "channel", "How it was made: interview, letter and so on."),
    field("text", "attribution", "What may be printed: onRecord, background, deepBackground or offRecord."),
    field("text", "quote", "The words."),
    field("text", "paraphrase", "What was said, in other words."),
    field("text", "language", "The language of the quote as a BCP 47 tag."),
    field("json", "inReplyToIds", "What it replies to: list of ids of statements."),
    ...nodeColumns,
  ],
  linkedBy: "statementId",
  lists: [{ key: "claims", table: "claims" }],
  derived: [...dateColumns, saidByColumn, repliesColumn],
};

const claims: RecordTable = {
  name: "claims",
  meaning: "One assertion of a statement: never a fact by being here.",
  links: [stoppageLink, link("statementId", "statements")],
  columns: [
    idColumn,
    field("text", "text", 'What is asserted, to stand after "says that".'),
    field("boolean", "allegation", "Whether it accuses somebody."),
    field("json", ["about", "eventIds"], "The events that it is about: list of ids."),
    field("json", ["about", "demandIds"], "The demands that it is about: list of ids."),
    field("json", ["about", "organizationIds"], "The organisations that it is about: list of ids."),
    field("text", ["about", "topic"], "The matter in words."),
    ...quantityColumns("quantity"),
    field("json", "answersIds", "The claims that it answers: list of ids."),
    field("json", "disputesIds", "The claims that it says are wrong: list of ids."),
    field("json", "contradictsIds", "The claims that cannot be true with it: list of ids."),
    field("json", "assessments", "What others found of it: list of verdict, by, date."),
    ...nodeColumns,
  ],
  lists: [],
  derived: [saidByColumn, repliesColumn],
};

const annotations: RecordTable = {
  name: "annotations",
  meaning: "What was changed after publication; of the dataset where it belongs to no stoppage.",
  links: [stoppageLink],
  columns: [
    idColumn,
    field("text", "kind", "correction, clarification, update, retraction or editorsNote."),
    field("text", "target", "What it is about: a JSON Pointer from the stoppage or dataset."),
    field("text", "date", "When it was made: EDTF."),
    field("text", "text", "What it says, ready to be printed."),
    field("json", "was", "The value that stood there before."),
    ...nodeColumns,
  ],
  lists: [],
  derived: dateColumns,
};

/** The table whose one row is the dataset. */
export const datasetTable: RecordTable = {
  name: "dataset",
  meaning: "The dataset itself: one row.",
  links: [],
  columns: [field("number", "formatVersion", "The version of the record format."), ...nodeColumns],
  lists: [
    { key: "organizations", table: "organizations", isRequired: true },
    { key: "people", table: "people", isRequired: true },
    { key: "bargainingUnits", table: "bargainingUnits", isRequired: true },
    { key: "places", table: "places", isRequired: true },
    { key: "sources", table: "sources", isRequired: true },
    { key: "stoppages", table: "stoppages", isRequired: true },
    { key: "annotations", table: "annotations" },
  ],
  derived: [],
};

/** The tables that hold a whole dataset, in the order in which they are given. */
export const recordTables: readonly RecordTable[] = [
  datasetTable,
  organizations,
  people,
  bargainingUnits,
  places,
  sources,
  stoppages,
  demands,
  positions,
  events,
  counts,
  statements,
  claims,
  annotations,
];
