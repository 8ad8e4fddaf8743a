/** What happened, as a report can tell it: an event with its parties by name and its allegations marked? */

import type { Id } from "../../core/id.js";
import type { Dataset } from "../../model/dataset.js";
import type { EventType, TimelineEvent } from "../../model/timeline-event.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { PartialDate } from "../../time/partial-date.js";
import { printableStatement, withhold } from "./attribution.js";
import type { NamedSpeaker } from "./names.js";
import { nameParty, namePlace, nameScope, nameSpeaker } from "./names.js";

/** An event, ready to be told. */
export interface ReportedEvent {
  /** The id of the event in the timeline. */
  readonly eventId: Id;
  /** The record's word for what kind of event it is. */
  readonly type: EventType;
  /** When it happened, as precise as the record has it; the first day of something that went on. */
  readonly date: PartialDate;
  /** The last day of something that went on; `null` where it has none, or where that lies after the report's day. */
  readonly lastDay: PartialDate | null;
  /** What happened, in the record's words; `null` for complaints and charges, whose titles repeat what they allege. */
  readonly title: string | null;
  /** How it went, as the record's word for it (`authorized`, `first`, `article` …); `null` where it has none. */
  readonly outcome: string | null;
  /** Who did it, by name. */
  readonly by: readonly string[];
  /** With whom a complaint was filed; `null` where it is none. */
  readonly with: string | null;
  /** Against whom it is directed; `null` where that is not said. */
  readonly against: string | null;
  /** Where, by name. */
  readonly places: readonly string[];
  /** The units and employers that it concerns, by name; empty where it is of the whole. */
  readonly scope: readonly string[];
  /** The hours out on each day of a walkout; `null` for whole days, and for what is no walkout. */
  readonly hoursADay: number | null;
  /** Who says that it happened; `null` where it is plainly known. */
  readonly saidBy: NamedSpeaker | null;
  /** What it alleges: never facts. */
  readonly alleges: readonly string[];
}

/** An event for a report; `isPast` tells of a date whether it has come by the report's day. */
export function reportEvent(
  dataset: Dataset,
  stoppage: WorkStoppage,
  event: TimelineEvent,
  isPast: (date: PartialDate) => boolean,
): ReportedEvent {
  const { lastDay = null } = event;
  const fields = event as Partial<SharedFields>;
  const { byId, byIds = [], withId, againstId, intoId, placeId, placeIds = [] } = fields;
  const accused = againstId ?? intoId;
  return {
    eventId: event.id,
    type: event.type,
    date: event.date,
    lastDay: lastDay !== null && isPast(lastDay) ? lastDay : null,
    title: isAccusation(event) ? null : (event.title ?? null),
    outcome: fields.result ?? fields.outcome ?? fields.extent ?? fields.covers ?? null,
    by: [...(byId === undefined ? [] : [byId]), ...byIds].map((id) => nameParty(dataset, id)),
    with: withId === undefined ? null : nameParty(dataset, withId),
    against: accused === undefined ? null : nameParty(dataset, accused),
    places: [...(placeId === undefined ? [] : [placeId]), ...placeIds, ...(event.scope?.placeIds ?? [])].map(
      (id) => namePlace(dataset, id),
    ),
    scope: nameScope(dataset, { ...event.scope, placeIds: [] }),
    hoursADay: fields.hoursADay ?? null,
    saidBy: event.saidBy === undefined ? null : nameSpeaker(dataset, event.saidBy),
    alleges: isAccusation(event) ? allegedIn(dataset, stoppage, event.claimIds ?? []) : [],
  };
}

/** Fields that events of several types have and that a report tells in the same way. */
interface SharedFields {
  readonly byId: Id;
  readonly byIds: readonly Id[];
  readonly withId: Id;
  readonly againstId: Id;
  readonly intoId: Id;
  readonly placeId: Id;
  readonly placeIds: readonly Id[];
  readonly result: string;
  readonly outcome: string;
  readonly extent: string;
  readonly covers: string;
  readonly hoursADay: number;
}

function isAccusation(event: TimelineEvent): event is Extract<TimelineEvent, { claimIds?: readonly Id[] }> {
  return event.type === "complaintFiled" || event.type === "chargeFiled";
}

/** The texts of claims, less those that were made off the record. */
function allegedIn(dataset: Dataset, stoppage: WorkStoppage, claimIds: readonly Id[]): readonly string[] {
  return stoppage.statements.flatMap((statement) => {
    const shown = printableStatement(dataset, statement);
    if (shown === undefined) return [];
    return (statement.claims ?? [])
      .filter((claim) => claimIds.includes(claim.id))
      .map((claim) => withhold(claim.text, shown.withheld));
  });
}
