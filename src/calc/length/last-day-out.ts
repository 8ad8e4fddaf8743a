/** Which was the last day by a day on which anybody was out? */

import type { DayNumber } from "../../time/iso-date.js";
import type { DaySpan } from "../who-is-out/dated-events.js";
import type { WorkStretch } from "../who-is-out/work-stretches.js";

/** The last day out by a day. A walkout that may not have begun by then makes it no later for sure. */
export function lastDayOut(spells: readonly WorkStretch[], day: DayNumber): DaySpan {
  return spells
    .map(({ from, to }, at) => {
      const { earliest, latest } = clipSpan(to, day);
      return { earliest: at === 0 || from.latest <= day ? earliest : Number.NEGATIVE_INFINITY, latest };
    })
    .reduce(laterOf);
}

/** A span of days with nothing in it after a day. */
export function clipSpan(span: DaySpan, day: DayNumber): DaySpan {
  return { earliest: Math.min(span.earliest, day), latest: Math.min(span.latest, day) };
}

/** The later of two vague days, at both ends: the second of two vague stretches may be over before the first. */
export function laterOf(a: DaySpan, b: DaySpan): DaySpan {
  return { earliest: Math.max(a.earliest, b.earliest), latest: Math.max(a.latest, b.latest) };
}
