// Which calls can data from outside come in by? Every public function that takes a record, a stoppage, a text or rows,
// each called with whatever it is given.

import type { Dataset, IsoDate, WorkStoppage } from "picketline";
import * as picketline from "picketline";
import * as formats from "picketline/formats";
import { migrate, parseDataset, safeParseDataset } from "picketline/schema";

/** A question asked of a whole dataset on a day. */
export interface RecordDoor {
  readonly name: string;
  readonly ask: (record: Dataset, asOf: IsoDate) => unknown;
}

/** Of how many of a list a question is asked that looks for each of them in the whole of it. */
const mostAsked = 200;

/** The id of the first stoppage, if it can be read. */
function firstId(record: Dataset): string {
  try {
    return record.stoppages[0]?.id ?? "none";
  } catch {
    return "none";
  }
}

/** The validators, which take anything and never throw but by name. */
export const validators: readonly { readonly name: string; readonly ask: (value: unknown) => unknown }[] = [
  { name: "safeParseDataset", ask: safeParseDataset },
  { name: "parseDataset", ask: parseDataset },
  { name: "migrate", ask: migrate },
];

/** What writes a dataset in another form. */
export const exporters: readonly RecordDoor[] = [
  { name: "toJson", ask: (record) => formats.toJson(record) },
  { name: "toTables", ask: (record, asOf) => formats.toTables(record, { asOf }) },
  { name: "toTables for the desk", ask: (record) => formats.toTables(record, { audience: "desk" }) },
  {
    name: "toCsv",
    ask: (record, asOf) => formats.toTables(record, { asOf }).tables.map((table) => formats.toCsv(table)),
  },
  { name: "toFmcsTable", ask: (record, asOf) => formats.toFmcsTable(record, asOf) },
  { name: "toTrackerTable", ask: (record, asOf) => formats.toTrackerTable(record, asOf) },
  { name: "toGeoJson", ask: (record, asOf) => formats.toGeoJson(record, { asOf }) },
  {
    name: "toICalendar",
    ask: (record, asOf) => formats.toICalendar(record, firstId(record), { asOf, vagueDates: "asSpans" }),
  },
  { name: "toJsonLd", ask: (record, asOf) => formats.toJsonLd(record, firstId(record), { asOf }) },
  { name: "toMarkdown", ask: (record, asOf) => formats.toMarkdown(record, firstId(record), { asOf }) },
  {
    name: "toMarkdown as text",
    ask: (record, asOf) => formats.toMarkdown(record, firstId(record), { asOf, format: "text" }),
  },
  { name: "toNinjs", ask: (record, asOf) => formats.toNinjs(record, firstId(record), { asOf }) },
];

const profiles = Object.values(picketline.measureProfiles);

/** What answers about a whole dataset. */
export const datasetQuestions: readonly RecordDoor[] = [
  { name: "lint", ask: (record, asOf) => picketline.lint(record, { asOf }) },
  { name: "correctionsOf", ask: (record, asOf) => picketline.correctionsOf(record, { asOf }) },
  { name: "recordAsOf published", ask: (record, asOf) => picketline.recordAsOf(record, asOf) },
  {
    name: "recordAsOf happened",
    ask: (record, asOf) => picketline.recordAsOf(record, asOf, { by: "happened" }),
  },
  { name: "undoneCorrections", ask: (record, asOf) => picketline.undoneCorrections(record, asOf) },
  { name: "publishable", ask: (record) => picketline.publishable(record) },
  { name: "resolveReferences", ask: (record) => picketline.resolveReferences(record) },
  {
    name: "canonicalOrganization",
    ask: (record) =>
      record.organizations.slice(0, mostAsked).map(({ id }) => picketline.canonicalOrganization(record, id)),
  },
  {
    name: "findOrganizations",
    ask: (record) =>
      record.organizations.slice(0, mostAsked).map(({ name }) => picketline.findOrganizations(record, name)),
  },
  {
    name: "mergeOrganizations",
    ask: (record) => {
      const [from, into] = record.organizations;
      return from && into && picketline.mergeOrganizations(record, { from: from.id, into: into.id });
    },
  },
  {
    name: "describeUnion",
    ask: (record) =>
      record.organizations.slice(0, mostAsked).map(({ id }) => picketline.describeUnion(record, id)),
  },
  {
    name: "describeSpeaker",
    ask: (record) =>
      record.people
        .slice(0, mostAsked)
        .map(({ id }) => picketline.describeSpeaker(record, { personId: id, description: "aide" })),
  },
  {
    name: "reportOn",
    ask: (record, asOf) => {
      const report = picketline.reportOn(record, firstId(record), asOf);
      return [report, picketline.describeReport(report)];
    },
  },
  {
    name: "bargainingReportOn",
    ask: (record, asOf) => {
      const report = picketline.bargainingReportOn(record, firstId(record), asOf);
      return [report, picketline.describeBargaining(report)];
    },
  },
  { name: "ledeFacts", ask: (record, asOf) => picketline.ledeFacts(record, firstId(record), asOf) },
  {
    name: "measureDataset",
    ask: (record, asOf) =>
      profiles.map((profile) =>
        picketline.measureDataset(record, profile, {
          asOf,
          by: "month",
          period: { from: "2023-12-01", to: "2024-12-31" },
        }),
      ),
  },
  {
    name: "columnsOfDataset",
    ask: (record, asOf) => {
      const columns = picketline.columnsOfDataset(record, { asOf });
      const period = { from: "2023-12-01", to: "2024-12-31" };
      return picketline.seriesRows(picketline.seriesOf(columns, { by: "month", period }));
    },
  },
  {
    name: "observationsOf",
    ask: (record, asOf) => {
      const observations = picketline.observationsOf(record.stoppages, { asOf });
      const survival = picketline.survivalOf(observations);
      return [survival, picketline.chanceOfLasting(survival, { day: 30 })];
    },
  },
];

/** A question asked of one stoppage on a day. */
export interface StoppageDoor {
  readonly name: string;
  readonly ask: (stoppage: WorkStoppage, asOf: IsoDate) => unknown;
}

const phrases = ["day 54", "nearly two months", "148 days", "in its eighth week", "since Oct. 21"];

/** What answers about one stoppage. */
export const stoppageQuestions: readonly StoppageDoor[] = [
  { name: "durationOf", ask: (stoppage, asOf) => picketline.durationOf(stoppage, { asOf }) },
  {
    name: "durationOf on working days",
    ask: (stoppage, asOf) =>
      picketline.durationOf(stoppage, { asOf, count: picketline.usFederal, ends: "elapsed" }),
  },
  {
    name: "durationOf until",
    ask: (stoppage, asOf) =>
      picketline.endEvents.map((until) => picketline.durationOf(stoppage, { asOf, until })),
  },
  { name: "lengthsOf", ask: (stoppage, asOf) => picketline.lengthsOf(stoppage, { asOf }) },
  { name: "statusOn", ask: (stoppage, asOf) => picketline.statusOn(stoppage, asOf) },
  { name: "statusHistory", ask: (stoppage, asOf) => picketline.statusHistory(stoppage, { asOf }) },
  { name: "spellsOf", ask: (stoppage, asOf) => picketline.spellsOf(stoppage, { asOf }) },
  { name: "bargainingOn", ask: (stoppage, asOf) => picketline.bargainingOn(stoppage, asOf) },
  {
    name: "measure",
    ask: (stoppage, asOf) => profiles.map((profile) => picketline.measure(stoppage, profile, { asOf })),
  },
  {
    name: "checkLength",
    ask: (stoppage, asOf) => phrases.map((phrase) => picketline.checkLength(phrase, stoppage, asOf)),
  },
  {
    name: "describeDuration",
    ask: (stoppage, asOf) =>
      picketline.lengthStyles.map((style) => picketline.describeDuration(stoppage, asOf, { style })),
  },
  { name: "describeStatus", ask: (stoppage, asOf) => picketline.describeStatus(stoppage, asOf) },
  { name: "disputesOf", ask: (stoppage, asOf) => picketline.disputesOf(stoppage, { asOf }) },
  { name: "votesOf", ask: (stoppage, asOf) => picketline.votesOf(stoppage, asOf) },
  {
    name: "noticeCheck",
    ask: (stoppage) =>
      Object.values(picketline.noticeRules).map((rule) => picketline.noticeCheck(stoppage, rule)),
  },
  {
    name: "rankAmong",
    ask: (stoppage, asOf) => picketline.rankAmong(stoppage, [{ ...stoppage, id: "other" }], { asOf }),
  },
  {
    name: "the demands",
    ask: ({ demands }, asOf) =>
      demands.map((demand) => {
        const [first, second] = demand.positions;
        const told = demand.positions.flatMap(({ terms }) => [
          picketline.comparePositions(terms, terms),
          picketline.describeTerms(terms),
        ]);
        const gap = first && second && picketline.comparePositions(first.terms, second.terms);
        return [
          told,
          gap && picketline.describeGap(gap),
          picketline.positionsOn(demand, asOf),
          picketline.gapHistory(demand),
          picketline.outcomeOf(demand, { asOf }),
        ];
      }),
  },
  {
    name: "the pay",
    ask: ({ demands }) =>
      demands.flatMap((demand) =>
        demand.topic === "pay"
          ? demand.positions.flatMap(({ terms }) => [
              caught(() => picketline.compoundRaise(terms)),
              caught(() =>
                picketline.payPath(terms, {
                  base: { amount: "40.00", currency: "USD" },
                  per: "hour",
                  rounding: "halfUp",
                } as never),
              ),
            ])
          : [],
      ),
  },
  {
    name: "the head-counts",
    ask: ({ workers, timeline }) => [
      picketline.attributedBounds(workers),
      ...(workers ?? []).flatMap(({ value }) => [
        picketline.quantityBounds(value),
        picketline.describeQuantity(value),
        picketline.quantityAsSaid(value),
      ]),
      picketline.resolveAttributed(workers ?? [], { by: "rank" } as never),
      timeline.map(({ date }) => picketline.describeDate(date)),
    ],
  },
];

/** What a call gives, or the LabourError that it throws: several are asked in one, and one may refuse. */
function caught(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (error) {
    if (isLabourError(error)) return error;
    throw error;
  }
}

/** Whether something thrown is the one error that the library throws. */
export function isLabourError(error: unknown): error is picketline.LabourError {
  return error instanceof Error && error.name === "LabourError" && "code" in error;
}

const mapping = {
  start: "Start Date",
  end: "End Date",
  workers: "Workers",
  employer: "Employer",
  union: "Union",
  title: "Employer",
  place: "State",
  id: "Case Number",
};

/** The importers, which take texts or rows and never throw on what is in them. */
export const importers: readonly { readonly name: string; readonly ask: (text: string) => unknown }[] = [
  { name: "importJson", ask: formats.importJson },
  { name: "importFmcs", ask: (text) => formats.importFmcs(text) },
  { name: "importBlsListing", ask: (text) => formats.importBlsListing(text) },
  { name: "importBlsSeries", ask: (text) => formats.importBlsSeries(text) },
  { name: "importLaborActionTracker", ask: (text) => formats.importLaborActionTracker(text) },
  { name: "importSpreadsheet", ask: (text) => formats.importSpreadsheet(text, mapping) },
  { name: "fromCsv", ask: (text) => formats.fromCsv({ dataset: text, stoppages: text, places: text }) },
];

/** The importers of files that arrive in pieces. */
export const streams: readonly {
  readonly name: string;
  readonly whole: (text: string) => { readonly rows: readonly unknown[] };
  readonly ask: (
    chunks: formats.FileChunks,
  ) => AsyncIterable<{ readonly dataset: Dataset; readonly rows: readonly unknown[] }>;
}[] = [
  { name: "importFmcsStream", whole: formats.importFmcs, ask: formats.importFmcsStream },
  { name: "importBlsListingStream", whole: formats.importBlsListing, ask: formats.importBlsListingStream },
  {
    name: "importLaborActionTrackerStream",
    whole: formats.importLaborActionTracker,
    ask: formats.importLaborActionTrackerStream,
  },
  {
    name: "importSpreadsheetStream",
    whole: (text) => formats.importSpreadsheet(text, mapping),
    ask: (chunks) => formats.importSpreadsheetStream(chunks, mapping),
  },
];

/** What reads one short text. */
export const textQuestions: readonly { readonly name: string; readonly ask: (text: string) => unknown }[] = [
  { name: "tryPartialDate", ask: picketline.tryPartialDate },
  { name: "parsePartialDate", ask: picketline.parsePartialDate },
  { name: "boundsOfDate", ask: picketline.boundsOfDate },
  { name: "comparePartialDates", ask: (text) => picketline.comparePartialDates(text, "2024-10") },
  { name: "describeDate", ask: (text) => picketline.describeDate(text) },
  { name: "isIsoDate", ask: picketline.isIsoDate },
  { name: "dayNumberOf", ask: picketline.dayNumberOf },
  { name: "addDays", ask: (text) => picketline.addDays(text, 1) },
  { name: "isTimeZone", ask: picketline.isTimeZone },
  { name: "readUnionName", ask: picketline.readUnionName },
  { name: "readUnionNames", ask: picketline.readUnionNames },
  { name: "capitalizeSentence", ask: (text) => picketline.capitalizeSentence(text) },
  { name: "attribute", ask: (text) => picketline.attribute(text, "the union") },
  { name: "nearestWord", ask: (text) => picketline.nearestWord(text, ["began", "ended"]) },
  { name: "hoursBetween", ask: (text) => picketline.hoursBetween({ date: text }, { date: "2024-10-21" }) },
  {
    name: "stoppageFromSpan",
    ask: (text) => picketline.stoppageFromSpan({ id: "s", title: "S", kind: "strike", from: text, to: text }),
  },
  {
    name: "checkLength",
    ask: (text) =>
      picketline.checkLength(
        text,
        picketline.stoppageFromSpan({ id: "s", title: "S", kind: "strike", from: "2024-10-21", to: ".." }),
        "2024-12-13",
      ),
  },
];
