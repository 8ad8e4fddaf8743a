/** Which verdict does a length that was read in a phrase get, and when was it or will it be right? */

import type { CandidateLength } from "../../calc/length/lengths.js";
import type { DayNumber, IsoDate } from "../../time/iso-date.js";
import { dayNumberFromParts, isoDateOf, lastYear, tryDayNumber } from "../../time/iso-date.js";
import { explanations, holdsByDefault, isAgo, isTooExact, windowWhileOn } from "./holds.js";
import type { ReadLength } from "./read-length.js";
import type { Standing } from "./standing.js";
import { isBeginningUntold } from "./standing.js";
import type { Window } from "./windows.js";

/**
 * How a phrase stands to the record on a day.
 *
 * - `right`: it holds by the default rule, for all that the record allows;
 * - `rightByAnotherRule`: it holds by another rule of counting or to another event that can be called the end;
 * - `stale`: it does not hold any more, and did on an earlier day, which is named;
 * - `wrong`: it does not hold and did not, or only will on a later day;
 * - `notSure`: it holds for some of what the record allows and not for the rest (a vague date, an end left out, a number
 *   of days from about a day), or the record does not say whether a stoppage that was announced began;
 * - `unreadable`: no length of the stoppage was found in it.
 */
export type LengthVerdict = "right" | "rightByAnotherRule" | "stale" | "wrong" | "notSure" | "unreadable";

/** The days on which a phrase is right by the default rule, both included. */
export interface RightOn {
  /** The first one. */
  readonly first: IsoDate;
  /** The last one; `null` where it stays right. */
  readonly last: IsoDate | null;
}

/** The verdict on one length, before it is put into words. */
export interface Judgement {
  readonly verdict: Exclude<LengthVerdict, "unreadable">;
  /** Where the first day out is vague, they run from the first to the last on which it can be right. */
  readonly rightOn: RightOn | null;
  readonly explainedBy: readonly CandidateLength[];
}

/** Judges one length that was read. */
export function judge(read: ReadLength, standing: Standing): Judgement {
  // Whether it has begun is not known, and there is no first day to count from.
  if (isBeginningUntold(standing)) return { verdict: "notSure", rightOn: null, explainedBy: [] };
  const explainedBy = explanations(read, standing);
  const answer = holdsByDefault(read, standing);
  const window = windowOnAnyStart(read, standing);
  if (answer === "always")
    return { verdict: "right", rightOn: rightNow(read, window, standing), explainedBy };
  const past = daysIn(window, isAgo(read) ? sinceStart(standing) : standing.sureRuns);
  const next = later(read, window, standing);
  if (explainedBy.length > 0) {
    const verdict = isTooExact(read, standing) ? "notSure" : "rightByAnotherRule";
    return { verdict, rightOn: past ?? next, explainedBy };
  }
  if (answer === "some") return { verdict: "notSure", rightOn: past ?? next, explainedBy };
  if (past !== null) return { verdict: "stale", rightOn: past, explainedBy };
  // It was right on a day on which nobody knows whether the stoppage was still on.
  const maybe = daysIn(window, standing.maybeRuns);
  if (maybe !== null) return { verdict: "notSure", rightOn: null, explainedBy };
  return { verdict: "wrong", rightOn: next, explainedBy };
}

/** The days on which a claim can be right while the stoppage is on, from any first day that it can have. */
function windowOnAnyStart(read: ReadLength, standing: Standing): Window | undefined {
  const { from } = standing;
  if (from === undefined) return undefined;
  const windowOf = windowWhileOn(read, standing);
  const [early, late] = [windowOf(from.earliest), windowOf(from.latest)];
  const window = { first: Math.min(early.first, late.first), last: Math.max(early.last, late.last) };
  return window.first <= window.last ? window : undefined;
}

/** The days around `asOf`, or, after the end, those from the first on which it was right. */
function rightNow(read: ReadLength, window: Window | undefined, standing: Standing): RightOn | null {
  const { duration, day, to, from } = standing;
  if (to === undefined || from === undefined) return null;
  if (duration.ongoing === true || isAgo(read))
    return window === undefined ? null : rightOn(window.first, window.last);
  if (duration.ongoing === "unknown") return rightOn(day, day);
  const past = daysIn(window, standing.sureRuns);
  const isToTheEnd = past?.last !== null && past?.last !== undefined && tryDayNumber(past.last) === to.latest;
  return isToTheEnd ? { first: past.first, last: null } : rightOn(to.latest + 1, Number.POSITIVE_INFINITY);
}

/** The days of a window that lie after `asOf`, where the stoppage may still be on then or has not begun. */
function later(read: ReadLength, window: Window | undefined, { duration, day }: Standing): RightOn | null {
  const isOver = duration.from !== null && duration.ongoing === false && !isAgo(read);
  return window === undefined || isOver || window.first <= day ? null : rightOn(window.first, window.last);
}

/** The days from the first day out, by the day before `asOf`. */
function sinceStart({ from, day }: Standing): Standing["sureRuns"] {
  return from === undefined ? [] : [{ earliest: from.latest, latest: day - 1 }];
}

/** The last days of runs that lie in a window. */
function daysIn(window: Window | undefined, runs: Standing["sureRuns"]): RightOn | null {
  if (window === undefined) return null;
  const found = runs
    .map(({ earliest, latest }) => [Math.max(window.first, earliest), Math.min(window.last, latest)] as const)
    .filter(([first, last]) => first <= last)
    .at(-1);
  return found === undefined ? null : rightOn(...found);
}

function rightOn(first: DayNumber, last: DayNumber): RightOn | null {
  const lastDay = dayNumberFromParts(lastYear, 12, 31);
  if (first > lastDay) return null;
  return { first: isoDateOf(first), last: last > lastDay ? null : isoDateOf(last) };
}
