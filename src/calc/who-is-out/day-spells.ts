/** The spells of a whole record by day numbers: who was out from which day to which, and how many? */

import type { Bounds, OpenBounds } from "../../core/bounds.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import { workersBounds } from "../worker-bounds.js";
import type { DaySpan } from "./dated-events.js";
import { datedEvents } from "./dated-events.js";
import type { HeadcountReport } from "./spell-workers.js";
import { headcountReports, workersAfter, workersOf } from "./spell-workers.js";
import type { WorkStretch } from "./work-stretches.js";
import { workStretches } from "./work-stretches.js";

/** A stretch, or a part of one, during which the same number of workers was out. */
export interface DaySpell extends WorkStretch {
  /** How many workers were out; `null` where the record gives no number. */
  readonly workers: OpenBounds | null;
}

/** The spells of a whole record by day numbers, in order: its stretches, cut where a head-count was reported. */
export function daySpells(stoppage: WorkStoppage): readonly DaySpell[] {
  const events = datedEvents(stoppage);
  const reports = headcountReports(events);
  const spells: DaySpell[] = [];
  for (const stretch of workStretches(stoppage, events)) {
    spells.push(
      ...spellsOfStretch(stretch, workersFrom(stretch, spells.at(-1), stoppage), reports, stoppage),
    );
  }
  return spells;
}

/** How many were out as a stretch began: as many as before and whoever went out or left then, where that is all that changed. */
function workersFrom(
  { membership }: WorkStretch,
  before: DaySpell | undefined,
  stoppage: WorkStoppage,
): OpenBounds | null {
  const counted = before?.membership.counts ?? [];
  const isSameAndMore = counted.length > 0 && counted.every((count, at) => count === membership.counts[at]);
  return isSameAndMore && before?.workers != null
    ? workersAfter(membership.counts.slice(counted.length), stoppage, before.workers)
    : workersOf(membership, stoppage);
}

function spellsOfStretch(
  stretch: WorkStretch,
  base: OpenBounds | null,
  reports: readonly HeadcountReport[],
  stoppage: WorkStoppage,
): readonly DaySpell[] {
  const { from: first, to, closed, because, membership } = stretch;
  const within = reports.filter(({ day }) => day > first.latest && day <= to.earliest);
  const atStart = reports.filter(
    ({ day }) => day >= first.earliest && day <= Math.min(first.latest, to.earliest),
  );
  let workers = atStart.reduce((known, report) => report.narrow(known, membership, stoppage), base);
  let from: DaySpan = first;
  // The event that ends the stretch is a reason of its last spell only.
  const opening = closed === undefined ? because : because.slice(0, -1);
  let reasons = [...opening, ...atStart.flatMap((report) => report.because)];
  const spells: DaySpell[] = [];
  for (const report of within) {
    const last = { earliest: report.day - 1, latest: report.day - 1 };
    spells.push({ ...stretch, from, to: last, workers, closed: undefined, because: reasons });
    workers = report.narrow(workers, membership, stoppage);
    from = { earliest: report.day, latest: report.day };
    reasons = [...opening, ...report.because];
  }
  const ended = closed === undefined ? reasons : [...reasons, closed.event.id];
  spells.push({ ...stretch, from, to, workers, because: [...new Set(ended)] });
  return spells;
}

/** Whether only a part of a shift was struck on the first day of a spell: it is the first of its walkout, which says so. */
export function isPartShift({ from, opened, isFirst }: DaySpell): boolean {
  const { event } = opened;
  return (
    isFirst && "firstDay" in event && event.firstDay === "partShift" && from.latest === opened.first.latest
  );
}

/**
 * The hours out on each day of a spell, on average over those who were out; `null` where they were out for whole days.
 * Where some were, a whole day has the hours given. They are bounds where they differ and it is not known of how many.
 */
export function hoursADayOf({ membership }: DaySpell, wholeDay: number | null): Bounds | null {
  const { counts } = membership;
  const out = counts.filter(({ left }) => !left);
  if (out.every(({ hours }) => hours === null)) return null;
  const all = out.map(({ hours }) => hours ?? wholeDay ?? Number.POSITIVE_INFINITY);
  const [min, max] = [Math.min(...all), Math.max(...all)];
  if (min === max) return { min, max };
  const numbers = counts.map(({ left, overlaps, workers }) => {
    const bounds = left || overlaps ? null : workersBounds(workers);
    return bounds !== null && bounds.min === bounds.max ? bounds.min : Number.NaN;
  });
  const mean = sum(numbers.map((number, at) => number * (all[at] ?? 0))) / sum(numbers);
  return mean >= min ? { min: mean, max: mean } : { min, max };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
