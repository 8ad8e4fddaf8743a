/** How many workers were out in a spell? */

import type { OpenBounds } from "../../core/bounds.js";
import type { Id } from "../../core/id.js";
import type { Quantity } from "../../model/quantity.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { DayNumber } from "../../time/iso-date.js";
import { attributedBounds, quantityBounds, spanBounds } from "../quantity-bounds.js";
import type { DatedEvent } from "./dated-events.js";
import { eventsOfType } from "./dated-events.js";
import type { Membership } from "./membership.js";

/**
 * The number of workers out under a membership: those who went out less those who left. Where the number of one who
 * left is not known, the least is 0; where the number of one who went out is not known, neither is the sum. Those of
 * whom some are counted already are none at the least.
 */
export function workersOf(membership: Membership, stoppage: WorkStoppage): OpenBounds | null {
  let min = 0;
  let max: number | null = 0;
  for (const count of membership.counts) {
    const given = attributedBounds(count.workers);
    const isWhole = count.scope === undefined && !count.left;
    const bounds = given ?? (isWhole ? attributedBounds(stoppage.workers) : null);
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

/** What was reported on one day of how many were out. */
export interface HeadcountReport {
  readonly day: DayNumber;
  readonly because: readonly Id[];
  /** The bounds after the report, given those before it. An upper end that it leaves open stays as it was. */
  readonly narrow: (before: OpenBounds | null) => OpenBounds | null;
}

/**
 * The reports of how many workers were out, one a day; one with a vague date counts from the last day that it can mean.
 * Reports of the same day are spanned; those in percent, of a part only, or of those who returned are not counts.
 */
export function headcountReports(events: readonly DatedEvent[]): readonly HeadcountReport[] {
  const byDay = new Map<DayNumber, { bounds: (OpenBounds | null)[]; because: Id[] }>();
  for (const { event, latest } of eventsOfType(events, "headcountReported")) {
    if (event.counted !== "out" || event.scope !== undefined) continue;
    if (!countsWorkers(event.count)) continue;
    const report = byDay.get(latest) ?? { bounds: [], because: [] };
    report.bounds.push(quantityBounds(event.count));
    report.because.push(event.id);
    byDay.set(latest, report);
  }
  const reports: HeadcountReport[] = [];
  for (const [day, { bounds, because }] of byDay) {
    const reported = spanBounds(bounds);
    if (reported !== null) reports.push({ day, because, narrow: (before) => narrowed(reported, before) });
  }
  return reports.sort((a, b) => a.day - b.day);
}

function narrowed(reported: OpenBounds, before: OpenBounds | null): OpenBounds {
  if (reported.max !== null || before === null || before.max === null) return reported;
  return { min: reported.min, max: Math.max(reported.min, before.max) };
}

/** Whether a quantity counts heads, not percent of them. */
function countsWorkers(count: Quantity): boolean {
  return count.unit === undefined || !count.unit.toLowerCase().includes("percent");
}
