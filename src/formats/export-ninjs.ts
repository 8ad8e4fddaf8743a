/** How does a dispute leave for a news system: an event of ninjs 3.1, the JSON of the IPTC? */

import { askedStoppage } from "../calc/publishable/asked-stoppage.js";
import { publishable } from "../calc/publishable.js";
import { allegationsBy } from "../calc/report/allegations.js";
import { reportEvent } from "../calc/report/events.js";
import { surelyBy } from "../calc/report/known-by.js";
import { datedEvents, happenedBy } from "../calc/who-is-out/dated-events.js";
import type { Id } from "../core/id.js";
import { refuse } from "../core/refuse-argument.js";
import type { Dataset } from "../model/dataset.js";
import type { TimelineEvent } from "../model/timeline-event.js";
import type { WorkStoppage } from "../model/work-stoppage.js";
import { allegationsSection } from "../text/report/allegations.js";
import { eventWords } from "../text/report/events.js";
import type { DayNumber, IsoDate } from "../time/iso-date.js";
import { dayNumberOf } from "../time/iso-date.js";
import { checkSettings } from "./export/check-settings.js";
import { guarded } from "./export/guarded.js";
import type { Exported } from "./export/held-back.js";
import { isoMomentFor, vagueDateWords } from "./export/iso-moment.js";
import { filledList, knownFields } from "./export/known-fields.js";
import { stoppageDates } from "./export/stoppage-dates.js";
import { stoppageSummary } from "./export/stoppage-summary.js";
import { wellFormed } from "./export/well-formed.js";
import { infoSourcesOf, organisationEntity, organisationsIn, peopleIn, placesOf } from "./ninjs/entities.js";
import { ninjsDates } from "./ninjs/event-dates.js";
import type { NinjsAssociation, NinjsEventDetails, NinjsItem, NinjsText } from "./ninjs/item.js";
import type { MediaTopic } from "./ninjs/subjects.js";
import { subjectsOf } from "./ninjs/subjects.js";

/** What {@link toNinjs} is asked. */
export interface NinjsOptions {
  /** The day for which it is made: what came after it is left out. */
  readonly asOf: IsoDate;
  /**
   * The global name of the item, a URI without a fragment; `urn:picketline:` with the id of the stoppage where left out,
   * which is only as unique as that id. What happened is named by fragments of it.
   */
  readonly uri?: string;
  /** Labels of the subjects, in the language of your desk; a subject without one has its id alone. */
  readonly topicLabels?: Readonly<Partial<Record<MediaTopic, string>>>;
}

/**
 * A dispute as it stood at the end of `asOf`, as an item of ninjs 3.1 of type `event`: title, subjects, parties, places,
 * sources and dates, with everything that had surely happened as its `associations`, in order. Nothing in it lies after
 * `asOf`. Each allegation is one description that names its speaker and holds the replies; a complaint's name does not
 * repeat what it alleges. What is off the record or was said on background is held back first: see `publishable`.
 *
 * There is no clock time that the record does not have. `startDate` and `endDate` of the standard ask for one, so a day,
 * a month or a year stands in `expectedStartDate` and `expectedEndDate`, the only fields that take a date alone; a date
 * that is doubted or only near is left out. So are `firstCreated`, `versionCreated`, `contentCreated` and the others
 * that ask for a moment: they are for the system that sends the item to set. Links that are not web addresses are left
 * out; halves of surrogate pairs become U+FFFD.
 *
 * Source: ninjs 3.1 and Media Topics of the IPTC, https://iptc.org/standards/ninjs/ and
 * http://cv.iptc.org/newscodes/mediatopic/.
 *
 * @throws `LabourError` with code `invalid-dataset` for what is no dataset,
 * `invalid-date` where `asOf` is not a calendar day, `not-in-record` where the dataset
 * has no stoppage of that id, and `invalid-argument` where `uri` is not a URI without a fragment, or for an option that
 * there is not.
 *
 * @example
 * ```ts
 * import { stoppageFromSpan } from "picketline";
 * import { toNinjs } from "picketline/formats";
 * const strike = stoppageFromSpan({ id: "bakery", title: "Bakery", kind: "strike", from: "2024-05-01", to: "2024-05-09" });
 * const none = { formatVersion: 1, organizations: [], people: [], bargainingUnits: [], places: [], sources: [] };
 * const dataset = { ...none, stoppages: [strike] };
 * const { value } = toNinjs(dataset, "bakery", { asOf: "2024-05-20", topicLabels: { strike: "strike" } });
 * value.uri; // => "urn:picketline:bakery"
 * value.eventDetails?.dates; // => { expectedStartDate: "2024-05-01", expectedEndDate: "2024-05-09" }
 * value.subjects.map((subject) => subject.literal); // => ["medtop:20000529", "medtop:20000530"]
 * value.subjects[1]?.name; // => "strike"
 * ```
 *
 * @example
 * ```ts
 * import { stoppageFromSpan } from "picketline";
 * import { toNinjs } from "picketline/formats";
 * const strike = stoppageFromSpan({ id: "mill", title: "Mill", kind: "strike", from: "2024-05~", to: ".." });
 * const none = { formatVersion: 1, organizations: [], people: [], bargainingUnits: [], places: [], sources: [] };
 * const dataset = { ...none, stoppages: [strike] };
 * toNinjs(dataset, "mill", { asOf: "2024-07-01", uri: "not a uri" }); // throws LabourError invalid-argument
 * ```
 */
export function toNinjs(dataset: Dataset, stoppageId: Id, options: NinjsOptions): Exported<NinjsItem> {
  return guarded(dataset, () => {
    checkSettings(options, { asOf: true, uri: true, topicLabels: true });
    const { asOf, uri, topicLabels = {} } = options;
    const day = dayNumberOf(asOf);
    const { dataset: safe, heldBack } = publishable(dataset);
    const published = wellFormed(safe);
    const stoppage = askedStoppage(dataset, stoppageId, published);
    const name = uri === undefined ? `urn:picketline:${encodeURIComponent(stoppage.id)}` : checkedUri(uri);
    const events = datedEvents(stoppage)
      .filter((dated) => happenedBy(dated, day) && dated.event.type !== "continued")
      .map(({ event }) => event);
    const associations = events.map((event) => associationOf(published, stoppage, event, day, name));
    const value: NinjsItem = {
      standard: {
        name: "ninjs",
        version: "3.1",
        schema: "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
      },
      uri: name,
      type: "event",
      title: stoppage.title,
      slugline: stoppage.id,
      headlines: [{ contentType: "text/plain", value: stoppage.title }],
      descriptions: descriptionsOf(published, stoppage, asOf, day),
      subjects: subjectsOf(stoppage, day, topicLabels),
      ...knownFields({
        people: filledList(peopleIn(published, stoppage, events, day)),
        organisations: filledList(organisationsIn(published, stoppage, events)),
        places: filledList(placesOf(published, stoppage.placeIds ?? [])),
        events: filledList(
          associations.map(({ name: title, rel, uri: eventUri }, index) => ({
            id: events[index]?.id ?? "",
            name: title,
            rel,
            uri: eventUri,
          })),
        ),
        eventDetails: detailsOf(published, stoppage, asOf),
        associations: filledList(associations),
        infoSources: infoSourcesOf(published, stoppage, events, day),
        altIds: filledList(
          (stoppage.identifiers ?? []).map(({ scheme, id }) => ({ role: scheme, value: id })),
        ),
      }),
    };
    return { value, heldBack };
  });
}

/** The characters of a URI without a fragment (RFC 3986), less the brackets of IPv6 addresses. */
const uriPattern = /^[a-z][a-z0-9+.-]*:(?:[a-z0-9\-._~:/?@!$&'()*+,;=]|%[0-9a-f]{2})+$/i;

function checkedUri(uri: string): string {
  if (typeof uri === "string" && uriPattern.test(uri)) return uri;
  return refuse("uri", uri, 'a URI without a fragment, such as "urn:example:strike"');
}

/** How long it has lasted, and each allegation with its speaker and the replies in one text. */
function descriptionsOf(
  dataset: Dataset,
  stoppage: WorkStoppage,
  asOf: IsoDate,
  day: DayNumber,
): readonly NinjsText[] {
  const allegations = allegationsBy(dataset, stoppage, datedEvents(stoppage), day)
    .filter(({ saidBy }) =>
      [saidBy.person, saidBy.organization, saidBy.description].some((part) => part !== null),
    )
    .map((allegation) => allegationsSection({ allegations: [allegation] }))
    .map(({ lines }) => lines.map(({ text }) => text).join("\n"));
  const summary = stoppageSummary(stoppage, asOf, stoppageDates(stoppage, asOf));
  return [
    { role: "summary", contentType: "text/plain", value: summary },
    ...allegations.map((value) => ({ role: "allegation", contentType: "text/plain", value }) as const),
  ];
}

function detailsOf(dataset: Dataset, stoppage: WorkStoppage, asOf: IsoDate): NinjsEventDetails | undefined {
  const { start, lastDay } = stoppageDates(stoppage, asOf);
  const organisers = stoppage.kind === "lockout" ? stoppage.employerIds : stoppage.unionIds;
  const isTheirs = organisers.length === 1 && stoppage.authorization !== "wildcat";
  const details = knownFields({
    dates: ninjsDates(start, lastDay),
    organiser: isTheirs ? organisers.map((id) => organisationEntity(dataset, id))[0] : undefined,
  });
  return Object.keys(details).length === 0 ? undefined : details;
}

function associationOf(
  dataset: Dataset,
  stoppage: WorkStoppage,
  event: TimelineEvent,
  day: DayNumber,
  uri: string,
): NinjsAssociation {
  const reported = reportEvent(dataset, stoppage, event, (date) => surelyBy(date, day));
  // What a complaint alleges stands in the descriptions, with its speaker and the replies.
  const name = eventWords({ ...reported, alleges: [] });
  // A session that was cancelled is an event of the day for which it had been set.
  const start = event.type === "sessionCancelled" ? { date: event.sessionDate } : event;
  const words = vagueDateWords(start.date, isoMomentFor(start), reported.lastDay);
  const dates = ninjsDates(start, reported.lastDay ?? undefined);
  return {
    name,
    rel: event.type,
    uri: `${uri}#event-${encodeURIComponent(event.id)}`,
    type: "event",
    title: name,
    ...knownFields({
      descriptions: words === undefined ? undefined : [{ contentType: "text/plain", value: words } as const],
      eventDetails: dates === undefined ? undefined : { dates },
      places: filledList(placesOf(dataset, [...placeIdsOf(event), ...(event.scope?.placeIds ?? [])])),
    }),
  };
}

function placeIdsOf(event: TimelineEvent): readonly Id[] {
  if ("placeIds" in event) return event.placeIds ?? [];
  return "placeId" in event && event.placeId !== undefined ? [event.placeId] : [];
}
