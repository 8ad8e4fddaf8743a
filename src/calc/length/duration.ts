/** How long has a stoppage lasted by a day, and is it still on? */

import type { Bounds } from "../../core/bounds.js";
import type { Id } from "../../core/id.js";
import { LabourError } from "../../core/labour-error.js";
import { showValue } from "../../core/show-value.js";
import { unreadable } from "../../core/unreadable.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { DayNumber, IsoDate } from "../../time/iso-date.js";
import { dayNumberOf } from "../../time/iso-date.js";
import type { DateBounds } from "../../time/partial-date.js";
import { beforeTheStartOn } from "../status/before-the-start.js";
import { never } from "../status/held-on-days.js";
import type { DaySpan } from "../who-is-out/dated-events.js";
import { dateBoundsOf, datedEvents } from "../who-is-out/dated-events.js";
import type { WorkStretch } from "../who-is-out/work-stretches.js";
import { firstDayOut, isOutOn, workStretches } from "../who-is-out/work-stretches.js";
import type { CountedDays, CountedEnds } from "./day-counts.js";
import { boundDays, boundMonths, boundWeeks, oneMore, sumBounds } from "./day-counts.js";
import type { EndCandidate, EndEvent } from "./end-events.js";
import { endCandidates, endEvents } from "./end-events.js";
import { clipSpan, lastDayOut, laterOf } from "./last-day-out.js";

/** What {@link durationOf} is asked. */
export interface DurationOptions {
  /** The day for which the answer is given; nothing that came after it is counted. */
  readonly asOf: IsoDate;
  /** The event that is taken for the end; the last day out where left out. */
  readonly until?: EndEvent;
  /** What is counted; calendar days where left out. */
  readonly count?: CountedDays;
  /** Which ends are counted; both where left out. */
  readonly ends?: CountedEnds;
}

/** How long a stoppage lasted, with the rule of the count and the events that it rests on. */
export interface Duration {
  /** The days from the first to the last that is counted, pauses included, by the rule below. */
  readonly days: Bounds;
  /** The days of those on which workers were out, pauses left out, by the same rule for each stretch. */
  readonly daysOut: Bounds;
  /** Which day of the stoppage `asOf` is, the first being day 1; `null` where it is not surely on that day. */
  readonly dayNumber: Bounds | null;
  /** Complete weeks: one after seven nights. */
  readonly weeks: Bounds;
  /** Which week of the stoppage `asOf` lies in, the first being week 1; `null` as for `dayNumber`. */
  readonly weekNumber: Bounds | null;
  /** Complete calendar months: one on the same day of the next month, or on its last day if that is shorter. */
  readonly months: Bounds;
  /** Which month of the stoppage `asOf` lies in, the first being month 1; `null` as for `dayNumber`. */
  readonly monthNumber: Bounds | null;
  /**
   * Whether workers were out on `asOf` itself, which in a pause they were not; `unknown` where the record tells neither
   * that it went on nor that it ended, or, where a day for which it was announced has passed, whether it began. Whether the stoppage as a whole is over is told by the work state of `statusOn`.
   */
  readonly ongoing: true | false | "unknown";
  /** The first day out; `null` where the stoppage has not begun by `asOf`. */
  readonly from: DateBounds | null;
  /** The last day that is counted, included; `null` where the stoppage has not begun by `asOf`. */
  readonly to: DateBounds | null;
  /** The event that was taken for the end; `null` where the count runs to `asOf`, or to the last day that is known. */
  readonly until: EndEvent | null;
  /** What was counted: "calendar days", or the name of the work calendar. */
  readonly counted: string;
  /** Which ends were counted. */
  readonly ends: CountedEnds;
  /** Whether a date that it rests on is approximate (`~`): the numbers are near the true ones then, by how much is not known. */
  readonly approximate: boolean;
  /** The ids of the events that the answer rests on. */
  readonly because: readonly Id[];
}

/**
 * How long a stoppage has lasted by the end of `asOf`: in calendar days, both ends counted, from the first day out to
 * the last day out, or to `asOf` while it goes on. The first day is the local day of the start, in the zone of its
 * place; no clock of the reader's has a say.
 *
 * With `until`, the count runs to the last event of that kind by `asOf`, or to `asOf` where there is none yet. Vague
 * dates give bounds: a start of `2024-10` may be any day of it. Where the record neither ends the stoppage nor says
 * that it goes on, `ongoing` is `unknown`: `days` then runs from what is known to `asOf`. Between and after the days of
 * an intermittent strike `ongoing` is false, as nobody is out; whether more days follow is for `statusOn` to say, which
 * is `suspended` or `unknown` there. Before the start all counts are 0, and so they are where it was announced for a day
 * that has passed and the record does not say whether it began: `ongoing` is `unknown` then.
 *
 * @throws `LabourError` with code `invalid-date` where `asOf` is not a calendar day, and `invalid-argument` where
 * `until`, `count` or `ends` is not one of those that are known.
 *
 * @example
 * ```ts
 * import { durationOf, stoppageFromSpan } from "picketline";
 * const strike = stoppageFromSpan({ id: "kaiser", title: "Kaiser", kind: "strike", from: "2024-10-21", to: "2025-05-04" });
 * durationOf(strike, { asOf: "2024-12-13" }).dayNumber; // => { min: 54, max: 54 }
 * durationOf(strike, { asOf: "2025-06-01" }).days; // => { min: 196, max: 196 }
 * durationOf(strike, { asOf: "2025-06-01", ends: "elapsed" }).days; // => { min: 195, max: 195 }
 * ```
 *
 * @example
 * ```ts
 * import { durationOf, stoppageFromSpan } from "picketline";
 * // Only the month of the start is known, and nothing of the end.
 * const vague = stoppageFromSpan({ id: "vague", title: "Vague", kind: "strike", from: "2024-10", to: ".." });
 * durationOf(vague, { asOf: "2024-12-13" }).days; // => { min: 44, max: 74 }
 * const blank = stoppageFromSpan({ id: "blank", title: "Blank", kind: "strike", from: "2024-10-21" });
 * durationOf(blank, { asOf: "2024-12-13" }).ongoing; // => "unknown"
 * ```
 */
export function durationOf(stoppage: WorkStoppage, options: DurationOptions): Duration {
  try {
    const { asOf, until, count = "calendar", ends = "inclusive" } = options;
    const day = dayNumberOf(asOf);
    assertOptions(until, count, ends);
    const all = workStretches(stoppage);
    const spells = all.filter((spell) => spell.from.earliest <= day);
    const first = spells[0];
    const rule = { counted: count === "calendar" ? calendarDays : count.name, ends };
    if (first === undefined)
      return { ...notBegun, ongoing: all.length === 0 ? begunUntold(stoppage, day) : false, ...rule };

    const firstDay = firstDayOut(first, spells);
    const from = clipSpan(firstDay, day);
    const ongoing = outOn(spells, day);
    const end = until === undefined ? undefined : lastEnd(stoppage, all, until, day);
    const to = end === undefined ? lastDayOut(spells, day) : clipSpan(end.lastDay, day);
    const because = reasons(first, spells, day, end?.eventId);
    const sinceStart: DaySpan = { earliest: day, latest: day };
    return {
      days: atLeastOneDay(boundDays(from, to, count, ends), firstDay, day, rule),
      daysOut: atLeastOneDay(daysOutTo(spells, to, count, ends), firstDay, day, rule),
      dayNumber: ongoing === true ? boundDays(from, sinceStart, "calendar", "inclusive") : null,
      weeks: boundWeeks(from, to),
      weekNumber: ongoing === true ? oneMore(boundWeeks(from, sinceStart)) : null,
      months: boundMonths(from, to),
      monthNumber: ongoing === true ? oneMore(boundMonths(from, sinceStart)) : null,
      ongoing,
      from: dateBoundsOf(from),
      to: dateBoundsOf(to),
      until: end?.endEvent ?? null,
      ...rule,
      approximate: stoppage.timeline.some(
        ({ id, date, lastDay = "" }) =>
          because.includes(id) &&
          /[~%]/.test(ongoing === false && id === because.at(-1) ? date + lastDay : date),
      ),
      because,
    };
  } catch (error) {
    throw unreadable(error);
  }
}

const calendarDays = "calendar days";

const nothing: Bounds = { min: 0, max: 0 };

/** A day for which it was announced has passed, and the record does not say whether it began; or it had not begun. */
function begunUntold(stoppage: WorkStoppage, day: DayNumber): false | "unknown" {
  const { state } = beforeTheStartOn(datedEvents(stoppage), never, [day])(day, 0);
  return state === "unknown" ? "unknown" : false;
}

const notBegun = {
  days: nothing,
  daysOut: nothing,
  dayNumber: null,
  weeks: nothing,
  weekNumber: null,
  months: nothing,
  monthNumber: null,
  from: null,
  to: null,
  until: null,
  approximate: false,
  because: [],
} as const;

function assertOptions(until: EndEvent | undefined, count: CountedDays, ends: CountedEnds): void {
  if (until !== undefined && !endEvents.includes(until)) refuse("until", until, endEvents.join(", "));
  if (ends !== "inclusive" && ends !== "elapsed") refuse("ends", ends, "inclusive, elapsed");
  const isCalendar = count === "calendar" || (Array.isArray(count?.weekend) && Array.isArray(count.holidays));
  if (!isCalendar) refuse("count", count, '"calendar", a work calendar');
}

function refuse(option: string, received: unknown, known: string): never {
  throw new LabourError("invalid-argument", `"${option}" is ${showValue(received)}; it can be: ${known}.`);
}

/** The least that bounds can be: a day where the stoppage has surely begun, nothing where it may not have. */
function atLeastOneDay(
  days: Bounds,
  from: DaySpan,
  day: DayNumber,
  rule: { readonly counted: string; readonly ends: CountedEnds },
): Bounds {
  if (from.latest > day) return { min: 0, max: days.max };
  const least = rule.ends === "inclusive" && rule.counted === calendarDays ? 1 : 0;
  return { min: Math.max(least, days.min), max: days.max };
}

/** Whether anybody was out on a day: surely in one spell, maybe in one, or in none. */
export function outOn(spells: readonly WorkStretch[], day: DayNumber): true | false | "unknown" {
  const answers = spells.map((spell) => isOutOn(spell, day));
  if (answers.includes(true)) return true;
  return answers.includes("unknown") ? "unknown" : false;
}

/**
 * The days on which anybody was out, up to a last day: each stretch counted by the same rule. At the least only those
 * stretches are one that surely touch, at the most all that may: nothing is counted twice.
 */
export function daysOutTo(
  spells: readonly WorkStretch[],
  last: DaySpan,
  count: CountedDays,
  ends: CountedEnds,
): Bounds {
  const sums = (touch: Touch): Bounds =>
    sumBounds(stretchesOut(spells, last, touch).map(([start, stop]) => boundDays(start, stop, count, ends)));
  return { min: sums(surelyTouch).min, max: sums(mayTouch).max };
}

/** Whether a spell touches the stretch before it, which ends on a day. */
type Touch = (end: DaySpan, spell: WorkStretch) => boolean;

const surelyTouch: Touch = (end, { from, isFirst }) => !isFirst || from.latest <= end.earliest + 1;

const mayTouch: Touch = (end, { from }) => from.earliest <= end.latest + 1;

/** The stretches on end in which anybody was out, up to a last day: spells that touch are one stretch. */
function stretchesOut(
  spells: readonly WorkStretch[],
  last: DaySpan,
  touch: Touch,
): readonly (readonly [DaySpan, DaySpan])[] {
  const stretches: [DaySpan, DaySpan][] = [];
  for (const spell of spells) {
    if (spell.from.earliest > last.latest) continue;
    const to = {
      earliest: Math.min(spell.to.earliest, last.earliest),
      latest: Math.min(spell.to.latest, last.latest),
    };
    const before = stretches.at(-1);
    if (before !== undefined && touch(before[1], spell)) {
      const [start, end] = before;
      before[0] = { ...start, latest: Math.min(start.latest, spell.from.latest) };
      before[1] = laterOf(end, to);
    } else stretches.push([spell.from, to]);
  }
  return stretches;
}

function lastEnd(
  stoppage: WorkStoppage,
  spells: readonly WorkStretch[],
  until: EndEvent,
  day: DayNumber,
): EndCandidate | undefined {
  return endCandidates(stoppage, spells)
    .filter((end) => end.endEvent === until && end.happened.earliest <= day)
    .at(-1);
}

function reasons(
  first: WorkStretch,
  spells: readonly WorkStretch[],
  day: DayNumber,
  endId: Id | undefined,
): readonly Id[] {
  const start = first.opened.event.id;
  const closed = spells.at(-1)?.closed;
  const end =
    endId ?? (closed !== undefined && closed.first.earliest - 1 <= day ? closed.event.id : undefined);
  return end === undefined || end === start ? [start] : [start, end];
}
