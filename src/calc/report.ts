/** What is there to report of a stoppage on a day? */

import type { Id } from "../core/id.js";
import { unreadable } from "../core/unreadable.js";
import type { NoticeServedEvent } from "../model/contract-events.js";
import type { Dataset } from "../model/dataset.js";
import type { StoppageKind } from "../model/stoppage-events.js";
import type { WorkStoppage } from "../model/work-stoppage.js";
import type { DayNumber, IsoDate } from "../time/iso-date.js";
import { dayNumberOf } from "../time/iso-date.js";
import type { DateBounds, PartialDate } from "../time/partial-date.js";
import type { BargainingClock, NoneScheduled } from "./bargaining/bargaining-on.js";
import { bargainingOn } from "./bargaining/bargaining-on.js";
import { standingDemandsOn } from "./demands/standing-positions.js";
import type { Duration } from "./length/duration.js";
import { durationOf } from "./length/duration.js";
import { type ForPrint, forPrint } from "./publishable/for-print.js";
import type { ReportedAllegation } from "./report/allegations.js";
import { allegationsBy } from "./report/allegations.js";
import type { ReportedContract } from "./report/contract.js";
import { contractBy } from "./report/contract.js";
import type { ReportedDemand } from "./report/demands.js";
import { demandsOn } from "./report/demands.js";
import type { ReportedEvent } from "./report/events.js";
import { reportEvent } from "./report/events.js";
import type { ReportedHeadcounts } from "./report/headcounts.js";
import { headcountsBy } from "./report/headcounts.js";
import { surelyBy } from "./report/known-by.js";
import type { ReportedLength } from "./report/lengths.js";
import { lengthsToEnds } from "./report/lengths.js";
import type { NamedOrganization, NamedSpeaker } from "./report/names.js";
import { nameOrganization, namePlace, nameSpeaker } from "./report/names.js";
import { announcedDays } from "./status/announced-days.js";
import type { AxisStatus, LegalState, Status } from "./status/status.js";
import { statusOn } from "./status/status-on.js";
import type { DatedEvent } from "./who-is-out/dated-events.js";
import { datedEvents, eventsOfType, happenedBy, lastDaysOf } from "./who-is-out/dated-events.js";

/** How many days up to and including the report's day its `recent` events lie in. */
export const recentDays = 7;

/** Everything that a report on a stoppage prints: plain data, which JSON can hold. */
export interface StoppageReport {
  /** The day for which it is made. */
  readonly asOf: IsoDate;
  /** The id of the stoppage in the dataset. */
  readonly stoppageId: Id;
  /** What the record calls it. */
  readonly title: string;
  /** Whether workers withhold work or an employer does. */
  readonly kind: StoppageKind;
  /** The unions, in the record's order. */
  readonly unions: readonly NamedOrganization[];
  /** The employers or their associations, in the record's order. */
  readonly employers: readonly NamedOrganization[];
  /** The bargaining units that are out. */
  readonly bargainingUnits: readonly ReportedUnit[];
  /** Where, by name. */
  readonly places: readonly string[];
  /** Where it stands. */
  readonly status: Status;
  /** The last notice of a strike or lockout; `null` where none had been served. */
  readonly notice: ReportedNotice | null;
  /** How long it has lasted: calendar days, both ends counted. */
  readonly duration: Duration;
  /** The events on which it rests where it stands and how long it has lasted, in the order of the timeline. */
  readonly restsOn: readonly ReportedEvent[];
  /** The lengths to each event that can be called its end and has come. */
  readonly lengths: readonly ReportedLength[];
  /** How many workers are in it: each number that was given, and what they come to. */
  readonly headcounts: ReportedHeadcounts;
  /** The dates of the contract, and how the last vote on it went. */
  readonly contract: ReportedContract;
  /** The talks, with the speaker of `noneScheduled` by name. */
  readonly bargaining: ReportedBargaining;
  /** The demands that had been raised, in the record's order, with where each side stood. */
  readonly demands: readonly ReportedDemand[];
  /** What each side alleges: never facts. */
  readonly allegations: readonly ReportedAllegation[];
  /** What happened in the last {@link recentDays} days, in order. */
  readonly recent: readonly ReportedEvent[];
  /** What is in effect in law, the gravest first, each with the event that it rests on. */
  readonly legal: readonly ReportedLegal[];
  /** What was ordered or declared in law before and holds no longer, the earliest first. */
  readonly pastLegal: readonly ReportedEvent[];
}

/** A bargaining unit by name. */
export interface ReportedUnit {
  /** Its id in the dataset. */
  readonly id: Id;
  /** What it is called; its id where the record does not have it. */
  readonly name: string;
  /** Who is in it. */
  readonly occupations: readonly string[];
}

/** A notice of a strike or lockout. */
export interface ReportedNotice {
  /** The id of the event at which it was served. */
  readonly eventId: Id;
  /** When it was served. */
  readonly date: PartialDate;
  /** Whether it announces a strike or a lockout; notices of anything else are not reported here. */
  readonly announces: NoticeServedEvent["announces"];
  /** The day from which it announces it, or the first of the days of its list; `null` where it names none. */
  readonly startsOn: PartialDate | null;
  /** The days that it names, the first one first: one, or those of its list. */
  readonly days: readonly PartialDate[];
}

/** The talks, with names. */
export interface ReportedBargaining extends Omit<BargainingClock, "noneScheduled"> {
  /** What was said that no sessions are scheduled, as far as it still held; `null` where nothing was. */
  readonly noneScheduled: ReportedNoneScheduled | null;
}

/** What was said that no sessions are scheduled, by whom. */
export interface ReportedNoneScheduled extends Omit<NoneScheduled, "saidBy"> {
  /** For which stretch of time, its first and last day included; `null` where none was named. */
  readonly period: DateBounds | null;
  /** Who said it, by name; `null` where that is not recorded. */
  readonly saidBy: NamedSpeaker | null;
}

/** A state of the legal axis with its event. */
export interface ReportedLegal extends AxisStatus<LegalState> {
  /** The events that it rests on, the earliest first. */
  readonly events: readonly ReportedEvent[];
}

/**
 * Everything that there is to report of a stoppage at the end of `asOf`, as plain data, with every party and speaker by
 * name. Nothing that came after `asOf` is in it: events and allegations count once they have surely happened, numbers
 * and replies whose date is vague once they can have. What is known ahead stays (sessions that are set, the stretch for
 * which none are, the last day of a contract).
 *
 * It is told from what `publishable` leaves: statements off the record and their words are in no part of it; who spoke on
 * background only is named nowhere, and on deep background neither the words nor the organisation are given. Ids that
 * refer to nothing stand for themselves.
 *
 * @throws `LabourError` with code `invalid-date` where `asOf` is not a calendar day, and `not-in-record` where the
 * dataset has no stoppage of that id.
 *
 * @example
 * ```ts
 * import { reportOn, stoppageFromSpan } from "picketline";
 * const strike = stoppageFromSpan({ id: "bakery", title: "Bakery", kind: "strike", from: "2024-05-01", to: "2024-05-09" });
 * const none = { formatVersion: 1, organizations: [], people: [], bargainingUnits: [], places: [], sources: [] };
 * const dataset = { ...none, stoppages: [strike] };
 * reportOn(dataset, "bakery", "2024-05-03").duration.dayNumber; // => { min: 3, max: 3 }
 * reportOn(dataset, "bakery", "2024-05-20").lengths.map((length) => length.inclusive); // => [{ min: 9, max: 9 }]
 * reportOn(dataset, "baker", "2024-05-03"); // throws LabourError not-in-record
 * ```
 */
export function reportOn(dataset: Dataset, stoppageId: Id, asOf: IsoDate): StoppageReport {
  try {
    return reportOf(forPrint(dataset, stoppageId), asOf);
  } catch (error) {
    throw unreadable(error);
  }
}

/** The report on a stoppage of which only what may be printed is left. */
export function reportOf({ dataset, stoppage }: ForPrint, asOf: IsoDate): StoppageReport {
  const day = dayNumberOf(asOf);
  const events = datedEvents(stoppage);
  const told = (event: DatedEvent["event"]): ReportedEvent =>
    reportEvent(dataset, stoppage, event, (date) => surelyBy(date, day));
  const toldOf = (ids: readonly Id[]): readonly ReportedEvent[] =>
    events.filter(({ event }) => ids.includes(event.id)).map(({ event }) => told(event));
  const status = statusOn(stoppage, asOf);
  const duration = durationOf(stoppage, { asOf });
  return {
    asOf,
    stoppageId: stoppage.id,
    title: stoppage.title,
    kind: stoppage.kind,
    unions: stoppage.unionIds.map((id) => nameOrganization(dataset, id)),
    employers: stoppage.employerIds.map((id) => nameOrganization(dataset, id)),
    bargainingUnits: unitsOf(dataset, stoppage),
    places: (stoppage.placeIds ?? []).map((id) => namePlace(dataset, id)),
    status,
    notice: lastNotice(events, day),
    duration,
    restsOn: toldOf([...duration.because, ...status.work.because]),
    lengths: lengthsToEnds(dataset, stoppage, events, asOf),
    headcounts: headcountsBy(dataset, stoppage, events, day),
    contract: contractBy(dataset, events, day),
    bargaining: namedBargaining(dataset, bargainingOn(stoppage, asOf)),
    demands: demandsOn(dataset, standingDemandsOn(stoppage, asOf), asOf, day),
    allegations: allegationsBy(dataset, stoppage, events, day),
    recent: events.filter((dated) => isRecent(dated, day)).map(({ event }) => told(event)),
    legal: status.legal.inEffect.map((state) => ({ ...state, events: toldOf(state.because) })),
    pastLegal: toldOf(status.legal.past.map(({ eventId }) => eventId)),
  };
}

function unitsOf(dataset: Dataset, stoppage: WorkStoppage): readonly ReportedUnit[] {
  return (stoppage.bargainingUnitIds ?? []).map((id) => {
    const unit = dataset.bargainingUnits.find((candidate) => candidate.id === id);
    return {
      id,
      name: unit?.name ?? id,
      occupations: (unit?.occupations ?? []).map(({ label }) => label),
    };
  });
}

function lastNotice(events: readonly DatedEvent[], day: DayNumber): ReportedNotice | null {
  const notice = eventsOfType(events, "noticeServed")
    .filter((dated) => happenedBy(dated, day))
    .filter(({ event }) => event.announces === "strike" || event.announces === "lockout")
    .at(-1)?.event;
  if (notice === undefined) return null;
  const { id, date, announces, startsAt } = notice;
  const days = announcedDays(notice);
  return { eventId: id, date, announces, startsOn: startsAt?.date ?? days[0] ?? null, days };
}

function namedBargaining(dataset: Dataset, clock: BargainingClock): ReportedBargaining {
  const { noneScheduled, ...rest } = clock;
  if (noneScheduled === null) return { ...rest, noneScheduled };
  const { saidBy } = noneScheduled;
  return {
    ...rest,
    noneScheduled: { ...noneScheduled, saidBy: saidBy === null ? null : nameSpeaker(dataset, saidBy) },
  };
}

/** Whether an event has surely happened and went on, or can have, in the last days. */
function isRecent(dated: DatedEvent, day: DayNumber): boolean {
  return happenedBy(dated, day) && Math.min(lastDaysOf(dated).latest, day) > day - recentDays;
}
