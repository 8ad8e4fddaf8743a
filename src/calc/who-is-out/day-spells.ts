/** The spells of a whole record by day numbers: who was out from which day to which, and how many? */

import type { Bounds, OpenBounds } from "../../core/bounds.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import { workersBounds } from "../worker-bounds.js";
import { type CountedPart, CountedWorkers } from "./counted-workers.js";
import { datedEvents } from "./dated-events.js";
import { headcountReports } from "./spell-workers.js";
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
  const stretches = workStretches(stoppage, events);
  const counted = new CountedWorkers(stoppage, headcountReports(events));
  const spells: DaySpell[] = [];
  // From the last to the first: the last day of each walkout, and the first of the one after it.
  let run = Number.NEGATIVE_INFINITY;
  let then = Number.POSITIVE_INFINITY;
  const ends = [...stretches].reverse().map(({ from, to, isFirst }) => {
    const end = { run: Math.max(run, to.latest), then };
    run = isFirst ? Number.NEGATIVE_INFINITY : end.run;
    then = isFirst ? from.earliest : then;
    return end;
  });
  for (const stretch of stretches) {
    const end = ends.pop() ?? { run, then };
    spells.push(...spellsOfStretch(stretch, counted.partsOf(stretch, end.run, end.then)));
  }
  return spells;
}

/** The spells of a stretch, of which one that may have been over before it began, or not begun by its end, can be none. */
function spellsOfStretch(stretch: WorkStretch, parts: readonly CountedPart[]): readonly DaySpell[] {
  const { from: start, to: end, closed, because, isFirst } = stretch;
  // The event that ends the stretch is a reason of the spells that it can end only.
  const opening = closed === undefined ? because : because.slice(0, -1);
  return parts.map(({ first, workers, because: reported }, at) => {
    const next = parts[at + 1]?.first ?? Number.POSITIVE_INFINITY;
    const from = { earliest: Math.max(start.earliest, first), latest: Math.max(start.latest, first) };
    const to = {
      earliest: Math.max(Math.min(end.earliest, next - 1), from.earliest - 1),
      latest: Math.min(end.latest, next - 1),
    };
    const ender = end.earliest < next - 1 ? closed : undefined;
    const reasons = [...opening, ...reported, ...(ender === undefined ? [] : [ender.event.id])];
    return {
      ...stretch,
      from,
      to,
      workers,
      closed: ender,
      isFirst: isFirst && at === 0,
      because: [...new Set(reasons)],
    };
  });
}

/** Whether only a part of a shift was struck on the first day of a spell: it is the first of its walkout, which says so. */
export function isPartShift({ from, opened, isFirst }: DaySpell): boolean {
  const { event } = opened;
  return (
    isFirst && "firstDay" in event && event.firstDay === "partShift" && from.latest <= opened.first.latest
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
