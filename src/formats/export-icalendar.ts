/** What stands in the calendar of a stoppage: sessions, deadlines, votes and pickets as iCalendar? */

import { askedStoppage } from "../calc/publishable/asked-stoppage.js";
import { publishable } from "../calc/publishable.js";
import { reportEvent } from "../calc/report/events.js";
import { sourcesKnownBy, surelyBy } from "../calc/report/known-by.js";
import { nameParty, nameScope } from "../calc/report/names.js";
import type { DatedEvent } from "../calc/who-is-out/dated-events.js";
import { datedEvents, eventsOfType, happenedBy } from "../calc/who-is-out/dated-events.js";
import type { Id } from "../core/id.js";
import { refuse } from "../core/refuse-argument.js";
import type { Dataset } from "../model/dataset.js";
import type { TimelineEvent } from "../model/timeline-event.js";
import type { WorkStoppage } from "../model/work-stoppage.js";
import { eventWords } from "../text/report/events.js";
import type { DayNumber, IsoDate } from "../time/iso-date.js";
import { dayNumberOf, tryDayNumber } from "../time/iso-date.js";
import type { PartialDate } from "../time/partial-date.js";
import { checkSettings } from "./export/check-settings.js";
import { guarded } from "./export/guarded.js";
import type { Exported } from "./export/held-back.js";
import { webAddress } from "./export/web-address.js";
import type { CalendarEntry } from "./icalendar/calendar-entry.js";
import { entryOfEvent } from "./icalendar/calendar-entry.js";
import { plainLine, textLine, textListLine } from "./icalendar/content-line.js";
import { deadlineEntries } from "./icalendar/deadlines.js";
import { entryPlaces, locationLines, zoneOfPlaces } from "./icalendar/entry-places.js";
import { compact, entryTimes } from "./icalendar/entry-times.js";
import { sessionEntries } from "./icalendar/sessions.js";

/** Settings of {@link toICalendar}. */
export interface ICalendarOptions {
  /** The day by whose end everything in the calendar was known. */
  readonly asOf: IsoDate;
  /** Whether entries whose day is only known to be one of several are left out (as where this is), or span all of those days. */
  readonly vagueDates?: "leaveOut" | "asSpans";
  /** What stands after the `@` of each identifier: the domain of whoever publishes the calendar; "picketline" if left out. */
  readonly uidDomain?: string;
  /** The moment in UTC at which the calendar was made, such as "2024-12-13T18:00:00Z"; the first of `asOf` if left out. */
  readonly stamp?: string;
}

/** A calendar, with what is not in it. */
export interface ExportedCalendar extends Exported<string> {
  /** The entries that are not in the calendar because of their dates, by their events. */
  readonly leftOut: readonly CalendarOmission[];
}

/** An entry that is not in a calendar. */
export interface CalendarOmission {
  /** The event that it would have been taken from. */
  readonly eventId: Id;
  /** The date that the record gives. */
  readonly date: PartialDate;
  /** Why: the day is one of several, or the date has no end. */
  readonly why: "vagueDate" | "openDate";
}

/**
 * The calendar of a stoppage as an iCalendar file (RFC 5545): bargaining sessions held, set and cancelled; deadlines (the
 * end of a contract, the start that a notice names, the end of a cooling-off period, an injunction, an offer), with the
 * part that they concern; votes; pickets, rallies and hunger strikes. It holds what had happened or was set by the end of
 * `asOf`, and nothing later. A session that was cancelled, and a day of a notice that was called off, stay, `CANCELLED`.
 *
 * Entries without a time are for whole days; a time is written in UTC where its zone is known from the event or from
 * its places, and told in words where it is not. No end time is made up. An entry whose day is vague is left out and
 * listed, or, on request, spans every day that it can be and says so. A session that was cancelled stays, marked as
 * cancelled.
 *
 * No clock is read: each entry's time stamp (`DTSTAMP`) is midnight UTC at the start of `asOf` unless `stamp` is given.
 * Identifiers stay the same from one export to the next: stoppage, event and, for a session, the day for which it was set.
 *
 * @throws `LabourError` with code `invalid-dataset` for what is no dataset,
 * `invalid-date` where `asOf` is not a calendar day, `not-in-record` where the dataset
 * has no stoppage of that id, and `invalid-argument` for a setting that cannot be used, or that there is not.
 *
 * @example
 * ```ts
 * import { stoppageFromSpan } from "picketline";
 * import { toICalendar } from "picketline/formats";
 * const strike = stoppageFromSpan({ id: "bakery", title: "Bakery", kind: "strike", from: "2024-05-01", to: ".." });
 * const talks = { id: "talks-set", type: "sessionScheduled" as const, date: "2024-05-02", sessionDates: ["2024-05-07"] };
 * const none = { formatVersion: 1, organizations: [], people: [], bargainingUnits: [], places: [], sources: [] };
 * const dataset = { ...none, stoppages: [{ ...strike, timeline: [...strike.timeline, talks] }] };
 * const lines = toICalendar(dataset, "bakery", { asOf: "2024-05-03", uidDomain: "example.org" }).value.split("\r\n");
 * lines.filter((line) => /^(UID|DTSTART|DTEND|SUMMARY)/.test(line));
 * // => ["UID:bakery.talks-set.2024-05-07@example.org", "DTSTART;VALUE=DATE:20240507", "DTEND;VALUE=DATE:20240508", "SUMMARY:Bargaining session set"]
 * toICalendar(dataset, "bakery", { asOf: "2024-05-01" }).value.includes("VEVENT"); // => false
 * ```
 */
export function toICalendar(dataset: Dataset, stoppageId: Id, options: ICalendarOptions): ExportedCalendar {
  return guarded(dataset, () => {
    checkSettings(options, { asOf: true, vagueDates: true, uidDomain: true, stamp: true });
    const { asOf, vagueDates = "leaveOut", uidDomain = "picketline", stamp = `${asOf}T00:00:00Z` } = options;
    const day = dayNumberOf(asOf);
    checkOptions(vagueDates, uidDomain, stamp);
    const { dataset: shown, heldBack } = publishable(dataset);
    const stoppage = askedStoppage(dataset, stoppageId, shown);
    const leftOut: CalendarOmission[] = [];
    const entries = calendarEntries(shown, stoppage, day).flatMap((entry) => {
      const zone = entry.when.zone ?? zoneOfPlaces(shown, stoppage, entry.event);
      const times = entryTimes(entry.when, zone, entry.lastDay, day);
      if (times !== undefined && (!times.isVague || vagueDates === "asSpans")) {
        const uid = `${stoppage.id}.${entry.key}@${uidDomain}`;
        return [entryLines(shown, stoppage, entry, { uid, stamp: compact(stamp), day, ...times })];
      }
      const why = times === undefined ? "openDate" : "vagueDate";
      leftOut.push({ eventId: entry.event.id, date: entry.when.date, why });
      return [];
    });
    const head = [
      plainLine("BEGIN", "VCALENDAR"),
      plainLine("VERSION", "2.0"),
      plainLine("PRODID", "-//picketline//picketline//EN"),
      textLine("NAME", stoppage.title),
      textLine("X-WR-CALNAME", stoppage.title),
    ];
    return { value: [...head, ...entries, plainLine("END", "VCALENDAR")].join(""), heldBack, leftOut };
  });
}

function checkOptions(vagueDates: unknown, uidDomain: string, stamp: string): void {
  if (vagueDates !== "leaveOut" && vagueDates !== "asSpans") {
    refuse("vagueDates", vagueDates, '"leaveOut" or "asSpans"');
  }
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$/.test(uidDomain)) {
    refuse("uidDomain", uidDomain, 'a domain such as "example.org"');
  }
  const isMoment = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/.test(stamp);
  if (!isMoment || tryDayNumber(stamp.slice(0, 10)) === undefined) {
    refuse("stamp", stamp, 'a moment in UTC such as "2024-12-13T18:00:00Z"');
  }
}

/** All entries that were known by a day, those with the earliest date first. */
function calendarEntries(dataset: Dataset, stoppage: WorkStoppage, day: DayNumber): readonly CalendarEntry[] {
  const told = (event: TimelineEvent): string =>
    eventWords(reportEvent(dataset, stoppage, event, (date) => surelyBy(date, day)));
  const events: readonly DatedEvent[] = datedEvents(stoppage);
  const happened = events.filter((dated) => happenedBy(dated, day));
  const votes = eventsOfType(happened, "strikeVote", "ratificationVote");
  const pickets = eventsOfType(happened, "picket", "rally", "hungerStrike");
  return [
    ...sessionEntries(events, day, { told, named: (id) => nameParty(dataset, id) }),
    ...deadlineEntries(stoppage, events, day, { told, partOf: ({ scope }) => nameScope(dataset, scope) }),
    ...votes.map(({ event }) => entryOfEvent("vote", event, told(event))),
    ...pickets.map(({ event }) => entryOfEvent("picket", event, told(event))),
  ].sort((a, b) => (a.when.date < b.when.date ? -1 : Number(a.when.date > b.when.date)));
}

interface Written {
  readonly uid: string;
  readonly stamp: string;
  readonly day: DayNumber;
  readonly lines: string;
  readonly remark: string | null;
  readonly isVague: boolean;
}

function entryLines(
  dataset: Dataset,
  stoppage: WorkStoppage,
  entry: CalendarEntry,
  written: Written,
): string {
  const { event, kind, summary, details, isCancelled } = entry;
  const sources = sourcesKnownBy(dataset, event.sourceIds, written.day).flatMap((id) => {
    const source = dataset.sources.find((candidate) => candidate.id === id);
    return source === undefined ? [] : [source];
  });
  const description = [
    stoppage.title,
    ...details,
    ...(written.remark === null ? [] : [written.remark]),
    ...sources.map(({ publisher, title, url }) =>
      [
        "Source: ",
        publisher === undefined ? "" : `${publisher}, `,
        title,
        url === undefined ? "" : `, ${url}`,
      ].join(""),
    ),
  ];
  const address = sources.map(({ url }) => webAddress(url)).find((url) => url !== undefined);
  const status = isCancelled ? "CANCELLED" : written.isVague ? "TENTATIVE" : "CONFIRMED";
  return [
    plainLine("BEGIN", "VEVENT"),
    textLine("UID", written.uid),
    plainLine("DTSTAMP", written.stamp),
    written.lines,
    textLine("SUMMARY", summary),
    textLine("DESCRIPTION", description.join("\n")),
    ...locationLines(entryPlaces(dataset, event)),
    ...(address === undefined ? [] : [plainLine("URL", address)]),
    plainLine("STATUS", status),
    // What is told of here keeps nobody busy.
    plainLine("TRANSP", "TRANSPARENT"),
    textListLine("CATEGORIES", [kind]),
    plainLine("END", "VEVENT"),
  ].join("");
}
