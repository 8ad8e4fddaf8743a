/** From which day to which was a stoppage, as a row of a table has it: out once, and back once, with all its workers? */

import type { BeganEvent } from "../../model/stoppage-events.js";
import { isMidnight } from "../../time/clock-time.js";
import type { DayNumber } from "../../time/iso-date.js";
import type { ReadOptions } from "./lint-options.js";
import type { Found, Path } from "./readable.js";
import type { StoppageView, SureEvent } from "./stoppage-view.js";
import { eventsOf } from "./stoppage-view.js";
import type { SureDays } from "./sure-days.js";

/** The days of a stoppage that went out once and came back once. */
export interface PlainSpan {
  readonly began: Found<BeganEvent>;
  /** The first day out. */
  readonly from: SureDays;
  /** The last day out. */
  readonly to: SureDays;
  /** Where the last day is written. */
  readonly end: { readonly path: Path; readonly received: unknown };
}

/** A count of days, as bounds. */
export interface DayCount {
  readonly min: number;
  readonly max: number;
}

/**
 * The days of a stoppage between whose first and last day nobody came or went; `undefined` where its timeline tells more
 * than that, where one of the two is not known for certain, or the last lies before the first. One that goes on has the
 * day `asOf` for its last where an event shows that it was still on then.
 */
export function plainSpan(view: StoppageView, { asOf }: ReadOptions): PlainSpan | undefined {
  const [began, ...more] = eventsOf(view, "began");
  if (began === undefined || more.length > 0) return undefined;
  if (eventsOf(view, "joined", "left", "suspended", "resumed").length > 0) return undefined;
  const last = lastDayOf(began, view, asOf);
  if (last === undefined) return undefined;
  const { to } = last;
  const isBackBefore = eventsOf(view, "returnedToWork").some(({ date }) => date.earliest <= to.latest);
  const isKnown = [began.date, to].every(({ earliest, latest }) => Number.isFinite(latest - earliest));
  if (isBackBefore || !isKnown || to.latest < began.date.earliest) return undefined;
  return { began: began.found as Found<BeganEvent>, from: began.date, ...last };
}

function lastDayOf(
  began: SureEvent,
  view: StoppageView,
  asOf: ReadOptions["asOf"],
): Pick<PlainSpan, "to" | "end"> | undefined {
  const [ended, ...more] = eventsOf(view, "ended");
  if (more.length > 0 || (ended !== undefined && began.lastDay !== undefined)) return undefined;
  if (began.lastDay !== undefined) {
    const { path, fields } = began.found;
    return { to: began.lastDay, end: { path: [...path, "lastDay"], received: fields.lastDay } };
  }
  if (ended !== undefined) {
    return ended.scope === began.scope ? { to: lastDayOut(ended), end: dateIn(ended) } : undefined;
  }
  if (asOf === undefined) return undefined;
  const stillOn = eventsOf(view, "continued").find(
    ({ date, scope }) => scope === began.scope && date.earliest >= asOf.day,
  );
  const to = { earliest: asOf.day, latest: asOf.day, text: asOf.text };
  return stillOn === undefined ? undefined : { to, end: dateIn(stillOn) };
}

/** The last day out of an event that ends a stoppage: midnight ends the day before. */
export function lastDayOut({ date, found }: SureEvent): SureDays {
  const { time } = found.fields;
  return typeof time === "string" && isMidnight(time) ? shifted(date, -1) : date;
}

function dateIn({ found }: SureEvent): PlainSpan["end"] {
  return { path: [...found.path, "date"], received: found.fields.date };
}

/** Days that lie some days later. */
export function shifted({ earliest, latest, text }: SureDays, days: number): SureDays {
  return { earliest: earliest + days, latest: latest + days, text };
}

/** How many days from the first to the last, both included, a count gives for all that the two can mean. */
export function countBetween(
  { from, to }: Pick<PlainSpan, "from" | "to">,
  count: (from: DayNumber, to: DayNumber) => number,
): DayCount {
  return { min: count(from.latest, to.earliest), max: count(from.earliest, to.latest) };
}

/** "83", or "83 to 85". */
export function boundsText({ min, max }: DayCount): string {
  return min === max ? String(min) : `${min} to ${max}`;
}
