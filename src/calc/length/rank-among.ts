/** How does the length of one stoppage rank among others, since when was none longer, and when does the record fall? */

import type { Bounds } from "../../core/bounds.js";
import type { Id } from "../../core/id.js";
import { unreadable } from "../../core/unreadable.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { DayNumber, IsoDate } from "../../time/iso-date.js";
import { dayNumberFromParts, dayNumberOf, isoDateOf, lastYear } from "../../time/iso-date.js";
import type { DateBounds } from "../../time/partial-date.js";
import type { LengthRule } from "../survival/survival-observations.js";
import { hasSurelyBegun } from "../survival/survival-observations.js";
import type { DaySpan } from "../who-is-out/dated-events.js";
import type { CountedDays, CountedEnds } from "./day-counts.js";
import { countDays } from "./day-counts.js";
import type { Duration, DurationOptions } from "./duration.js";
import { durationOf } from "./duration.js";
import type { EndEvent } from "./end-events.js";

/** What {@link rankAmong} is asked. */
export interface RankOptions extends DurationOptions {
  /** Which of the others are compared; all where left out. */
  readonly where?: (other: WorkStoppage) => boolean;
  /** What that comes to in words, to be told with the answer: "strikes in California since 1993". */
  readonly scope?: string;
}

/**
 * Why a length cannot be compared: it had not begun by `asOf`; it may not have; the record does not say whether it
 * ended, and what is known does not decide; or it is over without an event of the kind that `until` asks for.
 */
export type Incomparable = "notBegun" | "maybeNotBegun" | "endUnknown" | "noSuchEnd";

/** A stoppage that is, or may be, longer. */
export interface LongerStoppage {
  /** Its id in the record. */
  readonly id: Id;
  /** Its length by the same rule; so far, where it is still on. */
  readonly days: Bounds;
  /** The last day that is counted; `null` where it was still on at `asOf`, or may have been. */
  readonly end: DateBounds | null;
  /** Whether it is surely longer; `false` where lengths are too vague to tell. */
  readonly surely: boolean;
}

/** When a stoppage that goes on will have lasted longer than another one. */
export interface PassingDay {
  /** The other one. */
  readonly id: Id;
  /** Its length by the same rule. */
  readonly days: Bounds;
  /** The first day on which the length is greater. `latest` is `null` where one that is to be passed may grow, too. */
  readonly on: DateBounds;
}

/** How a stoppage's length ranks among others. */
export interface LengthRank {
  /** Its length in days by the rule below. */
  readonly days: Bounds;
  /** Its rank, 1 being the longest; those of equal length share one. `null` where its own length cannot be compared. */
  readonly rank: Bounds | null;
  /** Why it has no rank. */
  readonly unranked: Incomparable | null;
  /** How many others it was compared with; none where it has no rank. */
  readonly compared: number;
  /** Those within the scope that it could not be compared with, each with the reason and what is known of its length. */
  readonly notCompared: readonly { readonly id: Id; readonly reason: Incomparable; readonly days: Bounds }[];
  /** Those that are, or may be, longer: the longest first. */
  readonly longer: readonly LongerStoppage[];
  /** Those of exactly the same length. */
  readonly tied: readonly Id[];
  /**
   * The last longer one: of those surely longer that began before it, the one that ended last (`end` is `null` where it
   * may be on yet). `unless` lists those that may be longer as well and may have ended after that.
   */
  readonly longestSince: (LongerStoppage & { readonly unless: readonly Id[] }) | null;
  /**
   * If it surely goes on, else `null`: when it passes the shortest that it has not passed yet (of those that are over),
   * and the longest of all, at which the record falls. One of equal length is not passed yet.
   */
  readonly passes: { readonly next: PassingDay | null; readonly longest: PassingDay | null } | null;
  /** The scope as the caller put it, or `null`. */
  readonly scope: string | null;
  /** The day for which the answer holds. */
  readonly asOf: IsoDate;
  /** The rule by which every one of the lengths was counted. */
  readonly rule: LengthRule & { readonly until: EndEvent | null };
}

/**
 * The rank of a stoppage's length among others as of a day, by one rule for all: calendar days with pauses, both ends
 * counted, to the last day out, unless `count`, `ends` or `until` say otherwise. Those that go on count with their
 * length so far. The stoppage itself may be among the others; it is passed over by its id. Vague lengths give bounds of
 * the rank. One whose end is not in the record is compared only where what is known decides it; else it is listed in
 * `notCompared`, as is one that had not surely begun.
 *
 * @throws `LabourError` with code `invalid-date` where `asOf` is not a calendar day, and `invalid-argument` where
 * `until`, `count` or `ends` is not one of those that are known.
 *
 * @example
 * ```ts
 * import { rankAmong, stoppageFromSpan } from "picketline";
 * const kaiser = stoppageFromSpan({ id: "socal-2024", title: "Kaiser", kind: "strike", from: "2024-10-21", to: ".." });
 * const earlier = stoppageFromSpan({ id: "norcal-2022", title: "Kaiser", kind: "strike", from: "2022-08-15", to: "2022-10-20" });
 * const answer = rankAmong(kaiser, [earlier], { asOf: "2024-12-13", scope: "of NUHW at Kaiser" });
 * answer.rank; // => { min: 2, max: 2 }
 * answer.longestSince; // => { id: "norcal-2022", days: { min: 67, max: 67 }, … }
 * answer.passes?.longest?.on; // => { earliest: "2024-12-27", latest: "2024-12-27" }
 * ```
 *
 * @example
 * ```ts
 * import { rankAmong, stoppageFromSpan } from "picketline";
 * const strike = stoppageFromSpan({ id: "ten", title: "Ten days", kind: "strike", from: "2024-05-01", to: "2024-05-10" });
 * // The end of one is a month, 5 to 35 days; that of the other is blank.
 * const vague = stoppageFromSpan({ id: "vague", title: "Vague", kind: "strike", from: "2023-04-27", to: "2023-05" });
 * const blank = stoppageFromSpan({ id: "blank", title: "Blank", kind: "strike", from: "2023-01-02" });
 * const answer = rankAmong(strike, [vague, blank], { asOf: "2024-06-01" });
 * answer.rank; // => { min: 1, max: 2 }
 * answer.notCompared; // => [{ id: "blank", reason: "endUnknown", days: { min: 1, max: 517 } }]
 * ```
 */
export function rankAmong(
  stoppage: WorkStoppage,
  others: readonly WorkStoppage[],
  options: RankOptions,
): LengthRank {
  try {
    const { where, scope, asOf, until } = options;
    const own = lengthOf(stoppage, options);
    const ranked = own.reason === undefined;
    const compared: Length[] = [];
    const notCompared: LengthRank["notCompared"][number][] = [];
    for (const other of ranked ? others : []) {
      if (other.id === stoppage.id || (where !== undefined && !where(other))) continue;
      const length = lengthOf(other, options);
      const { id, days, state } = length;
      const decided = isLonger(length, own) || isLonger(own, length) || isAsLong(length, own);
      const reason = length.reason ?? (state === "unknown" && !decided ? "endUnknown" : undefined);
      if (reason === undefined) compared.push(length);
      else notCompared.push({ id, reason, days });
    }
    const longer = compared.filter((other) => other.days.max > own.days.min).sort(longestFirst);
    const sure = longer.filter((other) => isLonger(other, own));
    const tied = compared.filter((other) => isAsLong(other, own));
    return {
      days: own.days,
      rank: ranked ? { min: sure.length + 1, max: longer.length + 1 } : null,
      unranked: own.reason ?? null,
      compared: compared.length,
      notCompared,
      longer: longer.map((other) => told(other, own)),
      tied: tied.map((other) => other.id),
      longestSince: longestSince(longer, own),
      passes: ranked && own.state === "ongoing" ? passingDays([...longer, ...tied], own, options) : null,
      scope: scope ?? null,
      asOf,
      rule: { ...own.rule, until: until ?? null },
    };
  } catch (error) {
    throw unreadable(error);
  }
}

/** A length, as far as it can be compared; `reason` says why not. */
interface Length extends Pick<Duration, "days" | "from" | "to"> {
  readonly id: Id;
  readonly state: "ended" | "ongoing" | "unknown";
  readonly rule: LengthRule;
  readonly reason: Incomparable | undefined;
}

function lengthOf(stoppage: WorkStoppage, options: RankOptions): Length {
  const { days, from, to, ongoing, until, counted, ends } = durationOf(stoppage, options);
  const hasEnded = options.until === undefined ? ongoing === false : until !== null;
  const state = hasEnded ? "ended" : ongoing === true ? "ongoing" : "unknown";
  let reason: Incomparable | undefined;
  if (from === null) reason = ongoing === "unknown" ? "maybeNotBegun" : "notBegun";
  else if (ongoing === "unknown" && !hasSurelyBegun(stoppage, options.asOf)) reason = "maybeNotBegun";
  else if (!hasEnded && ongoing === false) reason = "noSuchEnd";
  return { id: stoppage.id, days, state, from, to, rule: { counted, ends }, reason };
}

function isLonger(other: Length, own: Length): boolean {
  return other.days.min > own.days.max;
}

function isAsLong({ days: { min, max } }: Length, { days }: Length): boolean {
  return min === max && min === days.min && max === days.max;
}

function longestFirst(a: Length, b: Length): number {
  return b.days.max - a.days.max || b.days.min - a.days.min;
}

function told(other: Length, own: Length): LongerStoppage {
  const { id, days, state, to } = other;
  return { id, days, end: state === "ended" ? to : null, surely: isLonger(other, own) };
}

function longestSince(longer: readonly Length[], own: Length): LengthRank["longestSince"] {
  const before = longer.filter((other) => dayOf(other.from?.earliest) < dayOf(own.from?.earliest));
  const [last] = before.filter((other) => isLonger(other, own)).sort(lastFirst);
  if (last === undefined) return null;
  const later = before.filter((other) => endOf(other).latest > endOf(last).earliest);
  const unless = later.filter((other) => !isLonger(other, own)).map((other) => other.id);
  return { ...told(last, own), unless };
}

function lastFirst(a: Length, b: Length): number {
  return endOf(b).latest - endOf(a).latest || endOf(b).earliest - endOf(a).earliest;
}

/** The days that can be the last one counted; to the day itself where it is, or may be, on yet. */
function endOf({ to }: Length): DaySpan {
  return { earliest: dayOf(to?.earliest), latest: dayOf(to?.latest) };
}

function dayOf(date: IsoDate | null | undefined): DayNumber {
  return typeof date === "string" ? dayNumberOf(date) : Number.POSITIVE_INFINITY;
}

/** When it passes others, which are given the longest first. */
function passingDays(ahead: readonly Length[], own: Length, options: RankOptions): LengthRank["passes"] {
  const { count = "calendar", ends = "inclusive" } = options;
  /** When the last of some others is passed, of which the first is the longest. */
  const passing = (all: readonly Length[]): PassingDay | null => {
    const [longest] = all;
    if (longest === undefined || own.from === null) return null;
    const { id, days } = longest;
    const least = all.reduce((most, other) => Math.max(most, other.days.min), 0);
    const most = all.every((other) => other.state === "ended") ? days.max : Number.POSITIVE_INFINITY;
    const earliest = dayOver(own.from.earliest, least, count, ends);
    return { id, days, on: { earliest, latest: dayOver(own.from.latest, most, count, ends) } };
  };
  const next = ahead.filter((other) => other.state === "ended").slice(-1);
  return { next: passing(next), longest: passing(ahead) };
}

/** The first day on which a stoppage has lasted more than a number of days; `null` where no such day comes. */
function dayOver(from: IsoDate | null, days: number, count: CountedDays, ends: CountedEnds): IsoDate | null {
  if (from === null) return null;
  const first = dayNumberOf(from);
  const last = dayNumberFromParts(lastYear, 12, 31);
  const isOver = (day: DayNumber): boolean => countDays(first, day, count, ends) > days;
  let [low, high] = [first - 1, Math.min(last, first + days + 1)];
  while (high < last && !isOver(high)) high = Math.min(last, 2 * high - first);
  if (!isOver(high)) return null;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    [low, high] = isOver(middle) ? [low, middle] : [middle, high];
  }
  return isoDateOf(high);
}
