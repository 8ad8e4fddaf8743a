/** What does one action of the Labor Action Tracker become: a stoppage, a protest, or an issue? */

import type { Id } from "../core/id.js";
import { withoutTail } from "../core/without-tail.js";
import type { StoppageKind } from "../model/stoppage-events.js";
import type { StoppageAuthorization } from "../model/work-stoppage.js";
import type { IsoDate } from "../time/iso-date.js";
import type { TrackerColumn } from "./import-tracker-columns.js";
import { trackerDemands } from "./import-tracker-demands.js";
import { hoursOf, type TrackerDuration, trackerDuration } from "./import-tracker-duration.js";
import { itemsOf, namesOf, trackerUnions } from "./import-tracker-lists.js";
import { locationsOfRow, type TrackerLocation, trackerPlaces } from "./import-tracker-places.js";
import type { ImportedProtest } from "./import-tracker-protest.js";
import { cellWorkers } from "./tables/cell-count.js";
import type { ImportCollector } from "./tables/import-collector.js";
import type { RowReader } from "./tables/read-table.js";
import { rowDate, rowDates, saysOngoing } from "./tables/row-dates.js";
import { rowId } from "./tables/row-id.js";
import { rowStoppage } from "./tables/row-stoppage.js";
import { rowWorkers } from "./tables/row-workers.js";
import type { SeenRows } from "./tables/seen-rows.js";

/** A duration that the Tracker gives: its own figure, to be compared with. */
export interface PublishedTrackerDuration extends TrackerDuration {
  /** The id, in the imported dataset, of the stoppage that it is given for. */
  readonly stoppageId: Id;
}

/** What is read so far. */
export interface TrackerImport {
  readonly collector: ImportCollector;
  readonly asOf: IsoDate | undefined;
  readonly protests: ImportedProtest[];
  readonly published: PublishedTrackerDuration[];
  /** The row in which each id was first seen. */
  readonly numbers: SeenRows;
}

type Reader = RowReader<TrackerColumn>;

/** Reads one action; `locations` are those of its JSON, where the columns do not hold them. */
export function importTrackerRow(
  reader: Reader,
  locations: readonly TrackerLocation[] | undefined,
  context: TrackerImport,
): void {
  const { collector } = context;
  const action = reader.text("action").toLowerCase();
  if (action === "protest") {
    const protest = protestOf(reader);
    context.protests.push(protest);
    collector.leaveOut(reader, "it is a protest, not a stoppage: see protests");
  } else if (action === "strike" || action === "lockout") {
    importStoppage(reader, action, locations, context);
  } else {
    reader.reportCell("unknown-action", "action", "Strike, Lockout or Protest");
    collector.leaveOut(reader, "it is neither a strike, a lockout nor a protest");
  }
}

function importStoppage(
  reader: Reader,
  kind: StoppageKind,
  locations: readonly TrackerLocation[] | undefined,
  context: TrackerImport,
): void {
  const { collector, asOf, published } = context;
  const duration = trackerDuration(reader);
  const isBlank = reader.text("end") === "";
  const endsThatDay = isBlank && duration?.hours !== undefined && duration.hours <= 24;
  const read = endsThatDay
    ? sameDay(reader)
    : rowDates(reader, "start", "end", { order: "mdy", asOf }, "day");
  if (read === undefined) {
    collector.leaveOut(reader, "it has no start that can be read");
    return;
  }
  const employers = namesOf(reader.text("employer"));
  if (employers.length === 0) reader.report("missing-employer", "employer", "The row names no employer.");
  const unionIds = trackerUnions(reader, collector);
  const employerIds = employers.map((name) => collector.employer(name));
  const name = employers.join("; ") || "Unknown employer";
  const id = rowId(reader, "id", "lat-", collector, context.numbers);
  const workers = rowWorkers(reader, "participants", "usual");
  const unitSize = cellWorkers(reader.cell("unitSize"));
  if (unitSize.kind === "unreadable")
    reader.reportCell("unreadable-number", "unitSize", "a whole number of workers");
  const size = unitSize.kind === "quantity" ? unitSize.quantity.value : undefined;
  if (
    size !== undefined &&
    workers?.value !== undefined &&
    workers.modifier === undefined &&
    workers.value > size
  ) {
    reader.report(
      "more-workers-than-unit",
      "participants",
      `${workers.value} took part, more than the bargaining unit has (${size}).`,
    );
  }
  const number = reader.text("id");
  const authorization = authorizationOf(reader);
  const demands = trackerDemands(itemsOf(reader.text("demands")), read.from, unionIds);
  const stoppage = rowStoppage({
    id,
    title: `${name}, ${read.from.slice(0, 4)}`,
    kind,
    dates: read,
    workers,
    hours: hoursOf(reader, duration, read),
    sourceIds: [collector.sourceId, ...webSources(reader, collector)],
    unionIds,
    employerIds,
    unitIds: size === undefined ? [] : [collector.unit(`${id}-unit`, { name, unionIds, employerIds }, size)],
    placeIds: trackerPlaces(locations ?? locationsOfRow(reader), reader, collector),
    identifiers: number === "" ? [] : [{ scheme: "lat", id: number }],
    note: reader.text("notes"),
    originals: reader.originals(),
  });
  if (duration !== undefined) published.push({ stoppageId: id, ...duration });
  collector.add(reader, { ...stoppage, demands, ...(authorization === undefined ? {} : { authorization }) });
}

/** The dates of an action that lasted some hours and has no end: the day on which it began. */
function sameDay(reader: Reader) {
  const from = rowDate(reader, "start", { order: "mdy" });
  if (from === undefined) {
    reader.report(
      "missing-start",
      "start",
      "The row has no start that can be read: it is left out.",
      "a date",
    );
    return undefined;
  }
  reader.report(
    "end-from-duration",
    "end",
    `The row has no end and lasted some hours: it is taken to have ended on ${from}.`,
  );
  return { from, to: from };
}

function authorizationOf(reader: Reader): StoppageAuthorization | undefined {
  const text = reader.text("authorized");
  if (text === "") return undefined;
  if (/^y(?:es)?$/i.test(text)) return "official";
  if (/^no?$/i.test(text)) return "wildcat";
  reader.reportCell("unknown-authorization", "authorized", "Y or N");
  return "unknown";
}

function webSources(reader: Reader, collector: ImportCollector): readonly Id[] {
  const urls = reader.text("source").match(/https?:\/\/[^\s;/?#][^\s;]*/gi) ?? [];
  return [
    ...new Set(
      urls.map((url) => collector.webSource(withoutTail(url, (character) => ",.)".includes(character)))),
    ),
  ];
}

function protestOf(reader: Reader): ImportedProtest {
  return {
    row: reader.row,
    id: reader.text("id"),
    from: rowDate(reader, "start", { order: "mdy" }) ?? null,
    to: saysOngoing(reader.text("end")) ? null : (rowDate(reader, "end", { order: "mdy" }) ?? null),
    employers: namesOf(reader.text("employer")),
    organizations: namesOf(reader.text("union")),
    participants: rowWorkers(reader, "participants", "usual") ?? null,
    demands: itemsOf(reader.text("demands")),
    originals: reader.originals(),
  };
}
