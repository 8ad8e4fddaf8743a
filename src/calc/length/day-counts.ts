/** How many days, weeks and months lie between two days that may be vague? */

import type { Bounds } from "../../core/bounds.js";
import { completeMonthsBetween } from "../../time/complete-months.js";
import type { DayNumber } from "../../time/iso-date.js";
import { workingDaysBetween } from "../../time/work-calendar.js";
import type { WorkCalendar } from "../../time/work-calendar-rules.js";
import type { DaySpan } from "../who-is-out/dated-events.js";

/** What is counted: every day of the calendar, or the working days of a work calendar. */
export type CountedDays = "calendar" | WorkCalendar;

/**
 * Which ends are counted. `inclusive`: the first and the last day both, so that the first day out is day 1 and a
 * one-day strike lasts one day. `elapsed`: the first day is left out, so that it lasts 0.
 */
export type CountedEnds = "inclusive" | "elapsed";

/** The days from one day to another: 0 where the second lies before the first. */
export function countDays(from: DayNumber, to: DayNumber, count: CountedDays, ends: CountedEnds): number {
  const first = ends === "inclusive" ? from : from + 1;
  return count === "calendar" ? Math.max(0, to - first + 1) : workingDaysBetween(first, to, count);
}

/** {@link countDays} between days that may be vague: from the least that it can be to the most. */
export function boundDays(from: DaySpan, to: DaySpan, count: CountedDays, ends: CountedEnds): Bounds {
  return {
    min: countDays(from.latest, to.earliest, count, ends),
    max: countDays(from.earliest, to.latest, count, ends),
  };
}

/** The complete weeks between two days: one after seven nights. */
export function boundWeeks(from: DaySpan, to: DaySpan): Bounds {
  return boundBy(from, to, (first, last) => Math.floor((last - first) / 7));
}

/** The complete months between two days: one on the same day of the next month, or on its last day if it is shorter. */
export function boundMonths(from: DaySpan, to: DaySpan): Bounds {
  return boundBy(from, to, completeMonthsBetween);
}

function boundBy(from: DaySpan, to: DaySpan, count: (first: DayNumber, last: DayNumber) => number): Bounds {
  return {
    min: to.earliest < from.latest ? 0 : count(from.latest, to.earliest),
    max: to.latest < from.earliest ? 0 : count(from.earliest, to.latest),
  };
}

/** The sum of bounds. */
export function sumBounds(all: readonly Bounds[]): Bounds {
  return all.reduce((sum, bounds) => ({ min: sum.min + bounds.min, max: sum.max + bounds.max }), {
    min: 0,
    max: 0,
  });
}

/** Bounds with one more at each end. */
export function oneMore(bounds: Bounds): Bounds {
  return { min: bounds.min + 1, max: bounds.max + 1 };
}
