/** How does a dispute leave as structured data for the web: JSON-LD in the vocabulary of schema.org? */

import { askedStoppage } from "../calc/publishable/asked-stoppage.js";
import { publishable } from "../calc/publishable.js";
import { nameOrganization } from "../calc/report/names.js";
import type { Id } from "../core/id.js";
import { refuse } from "../core/refuse-argument.js";
import type { Dataset } from "../model/dataset.js";
import { describeDate } from "../text/dates.js";
import { listOf } from "../text/lists.js";
import type { IsoDate } from "../time/iso-date.js";
import { dayNumberOf } from "../time/iso-date.js";
import { checkSettings } from "./export/check-settings.js";
import { guarded } from "./export/guarded.js";
import type { Exported } from "./export/held-back.js";
import { isoDateFor, isoMomentFor } from "./export/iso-moment.js";
import { filledList, knownFields } from "./export/known-fields.js";
import { stoppageDates } from "./export/stoppage-dates.js";
import { stoppageSummary } from "./export/stoppage-summary.js";
import { webAddress } from "./export/web-address.js";
import { wellFormed } from "./export/well-formed.js";
import type { JsonLdContext } from "./json-ld/context.js";
import { nodeNames } from "./json-ld/context.js";
import { notesOnRecord } from "./json-ld/corrections.js";
import { eventNodes, knownEvents, sourceReferences } from "./json-ld/events.js";
import type { JsonLdCreativeWork, JsonLdDocument, JsonLdEvent } from "./json-ld/nodes.js";
import { organizationNode, placeNode } from "./json-ld/parties.js";
import { scriptText } from "./json-ld/script-text.js";
import { sourceNode } from "./json-ld/sources.js";
import { attributedStatements, statementNodes, statementsBy } from "./json-ld/statements.js";

/** What {@link toJsonLd} is asked. */
export interface JsonLdOptions {
  /** The day for which it is made: what came after it is left out. */
  readonly asOf: IsoDate;
  /**
   * The address of the page that it stands on, without a fragment. The ids of the nodes are fragments of it; without it
   * they are blank nodes, which nobody outside of the document can point to.
   */
  readonly baseUrl?: string;
}

/** A dispute as JSON-LD, with what was held back. */
export interface ExportedJsonLd extends Exported<JsonLdDocument> {
  /** The same as text that is safe within a `<script type="application/ld+json">` element. */
  readonly script: string;
}

/**
 * A dispute as it stood at the end of `asOf`, in the vocabulary of schema.org. The document is the dispute: an `Event`
 * whose `subEvent`s are the strike or lockout itself (first, with its own dates) and everything that had surely happened,
 * each with the dispute as its `superEvent`. Its `about` are the parties in full; its `subjectOf` is the record: with
 * each claim (`Claim`) and quote (`Quotation`) of the statements, the sources (`citation`), corrections and retractions
 * (`CorrectionComment`), and other notes (`Comment`).
 *
 * A claim always has its author and, in `subjectOf`, the replies that can have been made by then, each with its own; a
 * complaint only links to what it alleges. A statement that nobody may be named for is left out. What is off the record
 * or was said on background is held back first: see `publishable`.
 *
 * Dates are days, months or years, never a narrower one than is known; what an ISO 8601 date cannot say (some day
 * between two, "about", doubtful) stands in words. There is a time of day only where the record has one with its zone.
 * `endDate` is the last day out, and is left out while the stoppage goes on or where its end is not known. Sessions that
 * had been set for later days are there; nothing else lies after `asOf`. Only sessions that were cancelled have an
 * `eventStatus`. Links that are not web addresses are left out; halves of surrogate pairs become U+FFFD.
 *
 * Source of the vocabulary: schema.org, https://schema.org/Event, /Claim, /Quotation and /CorrectionComment.
 *
 * @throws `LabourError` with code `invalid-dataset` for what is no dataset,
 * `invalid-date` where `asOf` is not a calendar day, `not-in-record` where the dataset
 * has no stoppage of that id, and `invalid-argument` where `baseUrl` is not a web address without a fragment, or for an
 * option that there is not.
 *
 * @example
 * ```ts
 * import { stoppageFromSpan } from "picketline";
 * import { toJsonLd } from "picketline/formats";
 * const strike = stoppageFromSpan({ id: "bakery", title: "Bakery </script>", kind: "strike", from: "2024-05-01", to: "2024-05-09" });
 * const none = { formatVersion: 1, organizations: [], people: [], bargainingUnits: [], places: [], sources: [] };
 * const dataset = { ...none, stoppages: [strike] };
 * const baseUrl = "https://news.example/bakery";
 * const { value, script } = toJsonLd(dataset, "bakery", { asOf: "2024-05-20", baseUrl });
 * value.subEvent?.[0]?.startDate; // => "2024-05-01"
 * value.subEvent?.[0]?.endDate; // => "2024-05-09"
 * value.subEvent?.[0]?.["@id"]; // => "https://news.example/bakery#stoppage-bakery"
 * script.includes("</script>"); // => false
 * ```
 *
 * @example
 * ```ts
 * import { stoppageFromSpan } from "picketline";
 * import { toJsonLd } from "picketline/formats";
 * // Only the month of the start is known, and the strike goes on.
 * const strike = stoppageFromSpan({ id: "mill", title: "Mill", kind: "strike", from: "2024-05", to: ".." });
 * const none = { formatVersion: 1, organizations: [], people: [], bargainingUnits: [], places: [], sources: [] };
 * const { value } = toJsonLd({ ...none, stoppages: [strike] }, "mill", { asOf: "2024-07-01" });
 * value.subEvent?.[0]?.startDate; // => "2024-05"
 * value.subEvent?.[0]?.endDate; // => undefined
 * toJsonLd({ ...none, stoppages: [strike] }, "mill", { asOf: "July" }); // throws LabourError invalid-date
 * ```
 */
export function toJsonLd(dataset: Dataset, stoppageId: Id, options: JsonLdOptions): ExportedJsonLd {
  return guarded(dataset, () => {
    checkSettings(options, { asOf: true, baseUrl: true });
    const { asOf, baseUrl } = options;
    const day = dayNumberOf(asOf);
    const { dataset: safe, heldBack } = publishable(dataset);
    const published = wellFormed(safe);
    const stoppage = askedStoppage(dataset, stoppageId, published);
    const address = checkedAddress(baseUrl);
    const context: JsonLdContext = { dataset: published, stoppage, day, nodeId: nodeNames(address) };
    const value = documentNode(context, asOf, address);
    return { value, script: scriptText(value), heldBack };
  });
}

function checkedAddress(baseUrl: string | undefined): string | undefined {
  if (baseUrl === undefined) return undefined;
  const address = typeof baseUrl === "string" && !baseUrl.includes("#") ? webAddress(baseUrl) : undefined;
  return (
    address ??
    refuse("baseUrl", baseUrl, 'a web address without a fragment, such as "https://news.example/strike"')
  );
}

function documentNode(context: JsonLdContext, asOf: IsoDate, address: string | undefined): JsonLdDocument {
  const { dataset, stoppage, nodeId } = context;
  const all = attributedStatements(context);
  const made = statementsBy(context, all);
  const known = knownEvents(context);
  const eventIds = new Set(known.map(({ id }) => id));
  const claimIds = new Set(made.flatMap(({ statement }) => (statement.claims ?? []).map(({ id }) => id)));
  const dispute: JsonLdDocument = {
    "@context": "https://schema.org",
    "@type": "Event",
    "@id": nodeId("dispute", stoppage.id),
    name: disputeName(context),
    ...knownFields({
      url: address,
      about: filledList(partiesOf(context).map((id) => organizationNode(context, id))),
      location: locationOf(context),
    }),
    subEvent: [stoppageNode(context, asOf), ...eventNodes(context, claimIds)],
  };
  const works = made.flatMap((attributed) => statementNodes(context, attributed, all, eventIds));
  const links = nodeIdsIn([dispute, works, sourceReferences(context, stoppage.sourceIds)]);
  const sources = dataset.sources
    .filter(({ id }) => links.has(nodeId("source", id)))
    .map((source) => sourceNode(context, source));
  const notes = notesOnRecord(context, nodeIdsIn([dispute, works, sources]));
  const record: JsonLdCreativeWork = {
    "@type": "CreativeWork",
    "@id": nodeId("record", stoppage.id),
    name: stoppage.title,
    description: `What was known by the end of ${describeDate(asOf)}.`,
    about: { "@id": nodeId("dispute", stoppage.id) },
    ...knownFields({
      hasPart: filledList(works),
      citation: filledList(sources),
      correction: filledList(notes.filter((note) => note["@type"] === "CorrectionComment")),
      comment: filledList(notes.filter((note) => note["@type"] === "Comment")),
    }),
  };
  return { ...dispute, subjectOf: [record] };
}

/** The dispute by its parties; by the title of the stoppage where it has none. */
function disputeName(context: JsonLdContext): string {
  const { dataset, stoppage } = context;
  const names = partiesOf(context).map((id) => nameOrganization(dataset, id).shortName);
  return names.length === 0 ? `Labour dispute: ${stoppage.title}` : `Labour dispute of ${listOf(names)}`;
}

function partiesOf({ stoppage }: JsonLdContext): readonly Id[] {
  return [...new Set([...stoppage.unionIds, ...stoppage.employerIds])];
}

function locationOf(context: JsonLdContext): JsonLdEvent["location"] {
  return filledList([...new Set(context.stoppage.placeIds ?? [])].map((id) => placeNode(context, id)));
}

/** The strike or lockout itself. */
function stoppageNode(context: JsonLdContext, asOf: IsoDate): JsonLdEvent {
  const { stoppage, nodeId } = context;
  const dates = stoppageDates(stoppage, asOf);
  const { start, lastDay } = dates;
  const organizers =
    stoppage.kind === "lockout"
      ? stoppage.employerIds
      : stoppage.authorization === "wildcat"
        ? []
        : stoppage.unionIds;
  return {
    "@type": "Event",
    "@id": nodeId("stoppage", stoppage.id),
    name: stoppage.title,
    description: stoppageSummary(stoppage, asOf, dates),
    ...knownFields({
      startDate: start === undefined ? undefined : isoMomentFor(start),
      endDate: lastDay === undefined ? undefined : isoDateFor(lastDay),
      organizer: filledList(organizers.map((id) => organizationNode(context, id))),
      location: locationOf(context),
    }),
    superEvent: { "@id": nodeId("dispute", stoppage.id) },
    ...knownFields({ subjectOf: filledList(sourceReferences(context, stoppage.sourceIds)) }),
  };
}

/** The ids of all nodes in a part of the document, and of those that it links to. */
function nodeIdsIn(part: unknown, found: Set<string> = new Set()): ReadonlySet<string> {
  if (typeof part !== "object" || part === null) return found;
  if ("@id" in part && typeof part["@id"] === "string") found.add(part["@id"]);
  for (const inner of Object.values(part)) nodeIdsIn(inner, found);
  return found;
}
