/** How many workers were out in a spell? */

import type { OpenBounds } from "../../core/bounds.js";
import type { Id } from "../../core/id.js";
import type { HeadcountReportedEvent } from "../../model/stoppage-events.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { DayNumber } from "../../time/iso-date.js";
import { quantityBounds, spanBounds } from "../quantity-bounds.js";
import { countsWorkers, workersBounds } from "../worker-bounds.js";
import type { DatedEvent } from "./dated-events.js";
import { eventsOfType } from "./dated-events.js";
import type { MemberCount, Membership } from "./membership.js";

/**
 * The number of workers out under a membership: those who went out less those who left. Where the number of one who
 * left is not known, the least is 0; where the number of one who went out is not known, neither is the sum. Those of
 * whom some are counted already are none at the least.
 */
export function workersOf({ counts }: Membership, stoppage: WorkStoppage): OpenBounds | null {
  return workersAfter(counts, stoppage, { min: 0, max: 0 });
}

/** {@link workersOf} where so many were out before some went out or left. */
export function workersAfter(
  counts: readonly MemberCount[],
  stoppage: WorkStoppage,
  before: OpenBounds,
): OpenBounds | null {
  let { min, max } = before;
  for (const count of counts) {
    const given = workersBounds(count.workers);
    const isWhole = count.scope === undefined && !count.left;
    const bounds = given ?? (isWhole ? workersBounds(stoppage.workers) : null);
    if (count.left) {
      min = bounds === null || bounds.max === null ? 0 : min - bounds.max;
      if (max !== null && bounds !== null) max -= bounds.min;
    } else {
      if (bounds === null) return null;
      min += count.overlaps ? 0 : bounds.min;
      max = max === null || bounds.max === null ? null : max + bounds.max;
    }
  }
  return { min: Math.max(0, min), max: max === null ? null : Math.max(0, max) };
}

/** What was reported on one day of how many were out, or back. */
export interface HeadcountReport {
  readonly day: DayNumber;
  readonly because: readonly Id[];
  /** The bounds after the report, given those before it and who went out. */
  readonly narrow: (before: OpenBounds | null, out: Membership, stoppage: WorkStoppage) => OpenBounds | null;
}

type Counted = HeadcountReportedEvent["counted"];

/** What is counted on one day: those out, where somebody counted them, rule over those back, of whom some may be counted. */
const rulingFirst: readonly Counted[] = ["out", "returned", "returnedOrNeverOut"];

/**
 * The reports of how many workers were out, or back, one a day; one with a vague date counts from the last day that it can
 * mean. Reports of the same day are spanned; those in percent, or of a part only, are not counts.
 */
export function headcountReports(events: readonly DatedEvent[]): readonly HeadcountReport[] {
  const reports = eventsOfType(events, "headcountReported").flatMap(({ event, latest: day }) => {
    const bounds =
      event.scope === undefined && countsWorkers(event.count) ? quantityBounds(event.count) : null;
    return bounds === null ? [] : [{ day, id: event.id, counted: event.counted, bounds }];
  });
  return [...new Set(reports.map(({ day }) => day))]
    .sort((a, b) => a - b)
    .flatMap((day) => {
      const today = reports.filter((report) => report.day === day);
      const counted = rulingFirst.find((kind) => today.some((report) => report.counted === kind));
      const ruling = today.filter((report) => report.counted === counted);
      const number = spanBounds(ruling.map(({ bounds }) => bounds));
      if (counted === undefined || number === null) return [];
      const narrow: HeadcountReport["narrow"] = (before, out, stoppage) =>
        counted === "out" ? narrowed(number, before) : lessBack(number, counted, before, out, stoppage);
      return [{ day, because: ruling.map(({ id }) => id), narrow }];
    });
}

/** Those out where so many were reported out: an upper end that the report leaves open stays as it was. */
function narrowed(reported: OpenBounds, before: OpenBounds | null): OpenBounds {
  if (reported.max !== null || before === null || before.max === null) return reported;
  return { min: reported.min, max: Math.max(reported.min, before.max) };
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
