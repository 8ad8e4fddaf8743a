/** Which lengths could be published of a stoppage, each by its own rule? */

import type { Bounds } from "../../core/bounds.js";
import type { Id } from "../../core/id.js";
import { unreadable } from "../../core/unreadable.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import { usFederal } from "../../time/calendars/us-federal.js";
import type { DayNumber, IsoDate } from "../../time/iso-date.js";
import { dayNumberOf } from "../../time/iso-date.js";
import type { DateBounds } from "../../time/partial-date.js";
import { mondayToFriday } from "../../time/work-calendar.js";
import type { DaySpan } from "../who-is-out/dated-events.js";
import { dateBoundsOf } from "../who-is-out/dated-events.js";
import { firstDayOut, type WorkStretch, workStretches } from "../who-is-out/work-stretches.js";
import type { CountedDays, CountedEnds } from "./day-counts.js";
import { boundDays, boundMonths, boundWeeks } from "./day-counts.js";
import { daysOutTo, outOn } from "./duration.js";
import type { EndEvent } from "./end-events.js";
import { endCandidates } from "./end-events.js";
import { clipSpan } from "./last-day-out.js";

/** A length that could be published, with the rule that gives it. */
export interface CandidateLength {
  /** The event that is taken for the end; `null` for a count to `asOf` of a stoppage that may still be on. */
  readonly endEvent: EndEvent | null;
  /** The id of that event. */
  readonly eventId: Id | null;
  /** The first day out, as bounds. */
  readonly from: DateBounds;
  /** The last day that is counted, included, as bounds. */
  readonly to: DateBounds;
  /** Whether pauses are in the count (`span`) or left out of it (`daysOut`). */
  readonly measure: "span" | "daysOut";
  /** What is counted: "calendar days", or the name of a work calendar. */
  readonly counted: string;
  /** Which ends are counted. */
  readonly ends: CountedEnds;
  /** The length in days by this rule. */
  readonly days: Bounds;
  /** Complete weeks from the first day to the last; the same under every rule. */
  readonly weeks: Bounds;
  /** Complete calendar months from the first day to the last; the same under every rule. */
  readonly months: Bounds;
}

/**
 * Every length that could be published of a stoppage on `asOf`: by each event that can be called the end and has
 * happened by then (see `EndEvent`; a rejected agreement is one of them), and to `asOf` itself while the stoppage is or
 * may be on; with both ends counted and with the first left out; in calendar days, Monday to Friday, and US federal
 * working days; and, where work was taken up between, with and without the pauses. Vague dates give bounds. A stoppage
 * that has not begun has no length: the list is empty.
 *
 * @throws `LabourError` with code `invalid-date` where `asOf` is not a calendar day.
 *
 * @example
 * ```ts
 * import { lengthsOf, stoppageFromSpan } from "picketline";
 * const strike = stoppageFromSpan({ id: "st-vincent", title: "St. Vincent", kind: "strike", from: "2021-03-08", to: "2022-01-03" });
 * // Both of the lengths that were published: 301 days and, by the other rule, 302.
 * lengthsOf(strike, { asOf: "2022-02-01" })
 *   .filter((length) => length.counted === "calendar days")
 *   .map((length) => [length.ends, length.days.max]); // => [["inclusive", 302], ["elapsed", 301]]
 * lengthsOf(strike, { asOf: "2021-03-07" }); // => []
 * ```
 */
export function lengthsOf(
  stoppage: WorkStoppage,
  options: { readonly asOf: IsoDate },
): readonly CandidateLength[] {
  try {
    const asOf = dayNumberOf(options.asOf);
    const all = workStretches(stoppage);
    const spells = all.filter((spell) => spell.from.earliest <= asOf);
    const first = spells[0];
    if (first === undefined) return [];
    const from = clipSpan(firstDayOut(first, spells), asOf);
    return endsBy(stoppage, all, asOf).flatMap((end) =>
      rules.flatMap(([count, ends]) => {
        const to = clipSpan(end.lastDay, asOf);
        const shared = {
          endEvent: end.endEvent,
          eventId: end.eventId,
          from: dateBoundsOf(from),
          to: dateBoundsOf(to),
          counted: count === "calendar" ? "calendar days" : count.name,
          ends,
          weeks: boundWeeks(from, to),
          months: boundMonths(from, to),
        };
        const span = boundDays(from, to, count, ends);
        const daysOut = daysOutTo(spells, to, count, ends);
        const lengths: CandidateLength[] = [{ ...shared, measure: "span", days: span }];
        // A pause that takes a day from the most takes one from the least.
        if (daysOut.min !== span.min) {
          lengths.push({ ...shared, measure: "daysOut", days: daysOut });
        }
        return lengths;
      }),
    );
  } catch (error) {
    throw unreadable(error);
  }
}

/** A day that a count can run to: an end, or `asOf`. */
interface CountedTo {
  readonly endEvent: EndEvent | null;
  readonly eventId: Id | null;
  readonly lastDay: DaySpan;
}

function endsBy(
  stoppage: WorkStoppage,
  spells: readonly WorkStretch[],
  asOf: DayNumber,
): readonly CountedTo[] {
  const ends: CountedTo[] = endCandidates(stoppage, spells).filter((end) => end.happened.earliest <= asOf);
  return outOn(spells, asOf) !== false
    ? [...ends, { endEvent: null, eventId: null, lastDay: { earliest: asOf, latest: asOf } }]
    : ends;
}

const rules: readonly (readonly [CountedDays, CountedEnds])[] = [
  ["calendar", "inclusive"],
  ["calendar", "elapsed"],
  [mondayToFriday, "inclusive"],
  [mondayToFriday, "elapsed"],
  [usFederal, "inclusive"],
  [usFederal, "elapsed"],
];
