/** How many workers were out in a spell? */

import type { OpenBounds } from "../../core/bounds.js";
import type { Id } from "../../core/id.js";
import type { Scope } from "../../model/event-base.js";
import type { HeadcountReportedEvent } from "../../model/stoppage-events.js";
import type { TimelineEvent } from "../../model/timeline-event.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import { quantityBounds, spanBounds } from "../quantity-bounds.js";
import { countsWorkers, workersBounds } from "../worker-bounds.js";
import type { DatedEvent, DaySpan } from "./dated-events.js";
import { eventsOfType } from "./dated-events.js";
import type { MemberCount, Membership } from "./membership.js";
import { cellsOf, cellsOfAll, isCellWithin, type ScopeCell, touches } from "./scope-cells.js";

/**
 * The number of workers out under a membership: those who went out less those who left. Where the number of one who
 * left is not known, the least is 0; where the number of one who went out is not known, neither is the sum. Those of
 * whom some are counted already are none at the least.
 */
export function workersOf({ counts }: Pick<Membership, "counts">, stoppage: WorkStoppage): OpenBounds | null {
  return workersAfter(counts, stoppage, { min: 0, max: 0 });
}

/** {@link workersOf} where so many were out before some went out or left. */
export function workersAfter(
  counts: readonly MemberCount[],
  stoppage: WorkStoppage,
  before: OpenBounds,
): OpenBounds | null {
  let { min, max } = before;
  // All who are in the stoppage, where they are taken for those who went out: whoever joins is one of them.
  let all: number | null = null;
  for (const count of counts) {
    const given = workersBounds(count.workers);
    const isWhole = count.scope === undefined && !count.left;
    const bounds = given ?? (isWhole ? workersAtFirst(stoppage) : null);
    if (given === null && isWhole) all = bounds?.max ?? null;
    if (count.left) {
      min = bounds === null || bounds.max === null ? 0 : min - bounds.max;
      if (max !== null && bounds !== null) max -= bounds.min;
    } else {
      if (bounds === null) return null;
      min += count.overlaps ? 0 : bounds.min;
      max = max === null || bounds.max === null ? null : max + bounds.max;
      if (all !== null && all >= min) max = Math.min(max ?? all, all);
    }
  }
  return { min: Math.max(0, min), max: max === null ? null : Math.max(0, max) };
}

/** Those in a stoppage, less those who joined later, where a number of them is told: whether they are all in it at first is not. */
function workersAtFirst({ workers, timeline }: WorkStoppage): OpenBounds | null {
  const all = workersBounds(workers);
  if (all === null) return null;
  let { min } = all;
  for (const event of timeline) {
    if (joinsWithNumber(event)) min -= workersBounds(event.workers)?.max ?? min;
  }
  return { min: Math.max(0, min), max: all.max };
}

/** Whether an event tells how many joined. */
export function joinsWithNumber(event: TimelineEvent): event is Extract<TimelineEvent, { type: "joined" }> {
  return event.type === "joined" && event.rank !== "deprecated" && event.workers !== undefined;
}

/**
 * Those out who are not of a part, of whom the rest of those out are: either some came back, of the part or of the rest,
 * since they went out, or there were more of one of them.
 */
export function restOf(all: OpenBounds, part: OpenBounds | null, rest: OpenBounds | null): OpenBounds {
  const never = Number.POSITIVE_INFINITY;
  const [allMax, partMax] = [all.max ?? never, part?.max ?? never];
  const min = Math.max(0, Math.min(all.min - partMax, rest?.min ?? never));
  const max = Math.max(0, Math.min(allMax, rest?.max ?? never), allMax - (part?.min ?? 0));
  return { min, max: max === never ? null : max };
}

/** What was reported, of one of some days, of how many were out or back. */
export interface HeadcountReport extends DaySpan {
  readonly because: readonly Id[];
  /** The bounds after the report, given those before it and who was out; `undefined` where it says nothing of them all. */
  readonly narrow: (
    before: OpenBounds | null,
    out: Membership,
    stoppage: WorkStoppage,
  ) => OpenBounds | null | undefined;
}

type Counted = HeadcountReportedEvent["counted"];

/** What is counted on one day: those out, where somebody counted them, rule over those back, of whom some may be counted. */
const rulingFirst: readonly Counted[] = ["out", "returned", "returnedOrNeverOut"];

/**
 * The reports of how many workers were out, or back, in order of the first day that each can be of. Reports of the same days
 * and the same part are spanned; those in percent are not counts.
 */
export function headcountReports(events: readonly DatedEvent[]): readonly HeadcountReport[] {
  const groups = new Map<string, Reported[]>();
  for (const { event, earliest, latest } of eventsOfType(events, "headcountReported")) {
    const bounds = countsWorkers(event.count) ? quantityBounds(event.count) : null;
    if (bounds === null) continue;
    const key = JSON.stringify([earliest, latest, cellsOf(event.scope ?? {})]);
    const group = groups.get(key);
    const reported = { event, earliest, latest, bounds };
    if (group === undefined) groups.set(key, [reported]);
    else group.push(reported);
  }
  return [...groups.values()]
    .flatMap(reportOf)
    .sort((a, b) => a.earliest - b.earliest || a.latest - b.latest);
}

interface Reported extends DatedEvent<HeadcountReportedEvent> {
  readonly bounds: OpenBounds;
}

/** The report that several of the same days and the same part make. */
function reportOf(reports: readonly Reported[]): readonly HeadcountReport[] {
  const counted = rulingFirst.find((kind) => reports.some(({ event }) => event.counted === kind));
  const ruling = reports.filter(({ event }) => event.counted === counted);
  const [one] = ruling;
  const number = spanBounds(ruling.map(({ bounds }) => bounds));
  if (one === undefined || counted === undefined || number === null) return [];
  const { earliest, latest } = one;
  const { scope } = one.event;
  const isMore = ruling.some(({ event }) => event.count.modifier === "moreThan");
  const narrow: HeadcountReport["narrow"] = (before, out, stoppage) => {
    if (scope !== undefined && !isOfAllOut(scope, out, stoppage))
      return counted === "out" ? withOthers(number, scope, before, out, stoppage) : undefined;
    return counted === "out"
      ? narrowed(number, isMore, before, stoppage)
      : lessBack(number, counted, before, out, stoppage);
  };
  return [{ earliest, latest, because: ruling.map(({ event }) => event.id), narrow }];
}

/** Whether everybody who is out is of a part. */
function isOfAllOut(scope: Scope, { whole, parts, without }: Membership, stoppage: WorkStoppage): boolean {
  const cells = new Set([scope, ...without].flatMap(cellsOf));
  const isWithin = (cell: ScopeCell): boolean => isCellWithin(cell, cells);
  return whole
    ? cellsOfAll(stoppage).some((all) => all.every(isWithin))
    : parts.flatMap(cellsOf).every(isWithin);
}

/** Those out where so many of a part were reported out, of which others are out as well; `undefined` where these are not told apart. */
function withOthers(
  reported: OpenBounds,
  scope: Scope,
  before: OpenBounds | null,
  { counts }: Membership,
  stoppage: WorkStoppage,
): OpenBounds | null | undefined {
  const cells = new Set(cellsOf(scope));
  const isOf = (count: MemberCount): boolean =>
    count.scope !== undefined && cellsOf(count.scope).every((cell) => isCellWithin(cell, cells));
  const [inside, outside] = [counts.filter(isOf), counts.filter((count) => !isOf(count))];
  const isMixed = outside.some((count) =>
    cellsOf(count.scope ?? {}).some((cell) => cell === "" || touches(cell, cells)),
  );
  if (isMixed || inside.every(({ left }) => left)) return undefined;
  const [part, others] = [inside, outside].map((some) => workersOf({ counts: some }, stoppage));
  const rest = before === null ? others : restOf(before, part ?? null, others ?? null);
  if (rest == null) return { min: reported.min, max: null };
  const max = rest.max === null || reported.max === null ? null : rest.max + reported.max;
  return { min: rest.min + reported.min, max };
}

/**
 * Those out where so many were reported out. An upper end that the report leaves open is that of those who were out before;
 * where the report has it that there were more, it is that of all who are in the stoppage.
 */
function narrowed(
  reported: OpenBounds,
  isMore: boolean,
  before: OpenBounds | null,
  stoppage: WorkStoppage,
): OpenBounds {
  if (reported.max !== null) return reported;
  const max = [before, workersBounds(stoppage.workers)]
    .map((bounds) => bounds?.max)
    .find((most) => most != null && (isMore ? most > reported.min : most >= reported.min));
  return { min: reported.min, max: max ?? null };
}

/**
 * Those out where so many were reported back since the beginning: those who went out less those back. Whether those of a part
 * that left are among those back is not known. Where the report cannot be true beside what was known before, the bounds
 * reach to both.
 */
function lessBack(
  back: OpenBounds,
  counted: Counted,
  before: OpenBounds | null,
  { counts }: Membership,
  stoppage: WorkStoppage,
): OpenBounds | null {
  if (before === null) return null;
  const least = (from: number): number => Math.max(0, from - (back.max ?? Number.POSITIVE_INFINITY));
  const known = { min: least(before.min), max: before.max };
  const stayed = counts.filter(({ left, scope }) => !left || scope !== undefined);
  const [all, others] = [stayed.filter(({ left }) => !left), stayed].map((some) =>
    workersAfter(some, stoppage, { min: 0, max: 0 }),
  );
  if (all == null || others == null) return known;
  const mostBack = counted === "returned" ? back.min : 0;
  const told = { min: least(others.min), max: all.max === null ? null : Math.max(0, all.max - mostBack) };
  const ends = [known.max, told.max].filter((end) => end !== null);
  const both = { min: Math.max(known.min, told.min), max: ends.length === 0 ? null : Math.min(...ends) };
  return both.max === null || both.min <= both.max ? both : spanBounds([known, told]);
}
