/** Does what a phrase claims hold on a day, by the default rule or by another one? */

import type { CandidateLength } from "../../calc/length/lengths.js";
import type { DaySpan } from "../../calc/who-is-out/dated-events.js";
import type { Bounds } from "../../core/bounds.js";
import { usFederal } from "../../time/calendars/us-federal.js";
import type { DayNumber } from "../../time/iso-date.js";
import { mondayToFriday } from "../../time/work-calendar.js";
import type { ReadAmount, ReadLength, ReadStart } from "./read-length.js";
import { calendarDays } from "./rounds.js";
import type { Standing } from "./standing.js";
import { daySpan } from "./standing.js";
import type { Window } from "./windows.js";
import { allowedDays, amountWindow, never, positionWindow } from "./windows.js";

/** Whether a claim holds: for all that the record allows, for none of it, or for some. */
export type Holds = "always" | "never" | "some";

/**
 * Whether a claim holds by the default rule. While the stoppage is on, a place in the count and an amount are told of
 * the day itself; after its end an amount is told of the whole, the last day out counted, and no place is right any more.
 */
export function holdsByDefault(read: ReadLength, standing: Standing): Holds {
  const answer = holdsOnceBegun(read, standing);
  // It may not have begun at all.
  const mayNotBe = standing.duration.days.min === 0 || isTooExact(read, standing);
  return answer === "always" && mayNotBe ? "some" : answer;
}

/** Whether a phrase tells days one by one where a date that they rest on is about a day: how far off is not known. */
export function isTooExact(read: ReadLength, { duration }: Standing): boolean {
  if (!duration.approximate) return false;
  if (read.kind === "start") return read.since.earliest === read.since.latest;
  return read.unit === "day" && (read.claim === "exactly" || read.claim === "in");
}

function holdsOnceBegun(read: ReadLength, standing: Standing): Holds {
  const { duration, from, to, day } = standing;
  if (from === undefined || to === undefined) return "never";
  if (read.kind === "amount" && isOfWorkdays(read)) return workdaysHold(read, standing);
  if (read.kind === "amount" && read.unit === "day") {
    const counted = daysTold(read, standing, from);
    return holdsWithin(counted, allowedDays(read, standing.nearlyWithin), isLoose(read));
  }
  const onTheDay = (): Holds => {
    if (read.kind === "start") return startHolds(from, daysSaid(read));
    const today = { earliest: day, latest: day };
    return holdsBetween(from, today, windowWhileOn(read, standing), isLoose(read));
  };
  const afterwards = (): Holds =>
    read.kind === "amount"
      ? holdsBetween(
          from,
          to,
          (first) => amountWindow(read, first, read.ends, standing.nearlyWithin),
          isLoose(read),
        )
      : "never";
  switch (isAgo(read) || duration.ongoing) {
    case true:
      return onTheDay();
    case false:
      return afterwards();
    case "unknown":
      return both(onTheDay(), afterwards());
  }
}

/** Whether an amount is told of the time from the start to the day, whether it is over or not: "two weeks ago". */
export function isAgo(read: ReadLength): boolean {
  return read.kind === "amount" && read.maybeOf === "ago";
}

/** The days of an amount in days, with the ends that it counts. */
export function daysTold(read: ReadAmount, { duration, day }: Standing, from: DaySpan): Bounds {
  if (isAgo(read)) return { min: day - from.latest, max: day - from.earliest };
  const { min, max } = read.measure === "daysOut" ? duration.daysOut : duration.days;
  return read.ends === "elapsed" ? { min: min - 1, max: max - 1 } : { min, max };
}

/** Whether an amount leaves out days off. */
export function isOfWorkdays({ measure }: ReadAmount): boolean {
  return measure !== "span" && measure !== "daysOut";
}

/** Whether a work calendar is one by which the words can count: "weekdays" are Monday to Friday, "working days" are any. */
function isCalendarOf({ measure }: ReadAmount, counted: string): boolean {
  if (measure === "weekdays") return counted === mondayToFriday.name;
  return counted !== calendarDays && (measure === "workdays" || counted === usFederal.name);
}

/** Working days hold by any work calendar that the words allow, both ends counted, to the day to which the length is told. */
function workdaysHold(read: ReadAmount, standing: Standing): Holds {
  const allowed = allowedDays(read, standing.nearlyWithin);
  const answers = workdayLengths(read, standing).map(({ days }) => holdsWithin(days, allowed, isLoose(read)));
  if (answers.includes("always")) return "always";
  return answers.includes("some") ? "some" : "never";
}

/** The lengths in working days, both ends counted and pauses in, to the day to which the length is told. */
export function workdayLengths(
  read: ReadAmount,
  { candidates, duration }: Standing,
): readonly CandidateLength[] {
  return candidates.filter(
    ({ counted, ends, measure, to }) =>
      isCalendarOf(read, counted) &&
      ends === "inclusive" &&
      measure === "span" &&
      to.latest === duration.to?.latest &&
      to.earliest === duration.to?.earliest,
  );
}

/** The days that are named as the start; none where the day of the week is not that of the date. */
function daysSaid({ since, otherWeekday }: ReadStart): DaySpan | undefined {
  return otherWeekday === null ? daySpan(since) : undefined;
}

function startHolds(from: DaySpan, since: DaySpan | undefined): Holds {
  if (since === undefined || from.latest < since.earliest || from.earliest > since.latest) return "never";
  return from.earliest >= since.earliest && from.latest <= since.latest ? "always" : "some";
}

/** The days on which a claim holds of a stoppage begun on a day, while it is on. */
export function windowWhileOn(read: ReadLength, { nearlyWithin }: Standing): (from: DayNumber) => Window {
  switch (read.kind) {
    case "amount":
      // Which days were working days is told by the counts themselves.
      if (isOfWorkdays(read)) return () => never;
      return (from) => amountWindow(read, from, "elapsed", nearlyWithin);
    case "position":
      return (from) => positionWindow(read, from, nearlyWithin);
    case "start": {
      const since = daysSaid(read);
      return (from) =>
        since !== undefined && since.earliest <= from && from <= since.latest
          ? { first: from, last: Number.POSITIVE_INFINITY }
          : never;
    }
  }
}

/**
 * "More than a month" of a length between 44 and 74 days is the weaker phrase that the record supports: it is out of
 * date only where the shortest that it can be has passed the next mark.
 */
function isLoose(read: ReadLength): boolean {
  return read.kind === "amount" && read.claim === "moreThan";
}

/** Whether what holds by a window for each first day holds from the shortest to the longest that a length can be. */
function holdsBetween(
  from: DaySpan,
  to: DaySpan,
  windowOf: (from: DayNumber) => Window,
  loose: boolean,
): Holds {
  const [ofLate, ofEarly] = [windowOf(from.latest), windowOf(from.earliest)];
  const shortest = Math.max(to.earliest, from.latest);
  const longest = to.latest;
  if (longest < ofEarly.first || shortest > ofLate.last) return "never";
  const isBelow = loose || longest <= ofEarly.last;
  return shortest >= ofLate.first && isBelow ? "always" : "some";
}

function holdsWithin({ min, max }: Bounds, allowed: Window, loose: boolean): Holds {
  if (max < allowed.first || min > allowed.last) return "never";
  return min >= allowed.first && (loose || max <= allowed.last) ? "always" : "some";
}

function both(a: Holds, b: Holds): Holds {
  return a === b ? a : "some";
}

/**
 * The lengths by another rule or end that an amount surely fits, best first: calendar days before working days, pauses
 * in before pauses out, both ends before one. Working days explain plain numbers of days only, and a place in the count
 * that of a later round. What has not begun can be called by the days that were announced.
 */
export function explanations(read: ReadLength, standing: Standing): readonly CandidateLength[] {
  const { announced, day, nearlyWithin, duration } = standing;
  if (read.kind === "position") {
    return standing.roundSoFar.filter(({ from }) => {
      const first = daySpan(from);
      const windowOf = (start: DayNumber) => positionWindow(read, start, nearlyWithin);
      const today = { earliest: day, latest: day };
      return first !== undefined && holdsBetween(first, today, windowOf, false) === "always";
    });
  }
  if (read.kind === "start") return [];
  if (duration.from === null) {
    const isCalled = read.claim === "exactly" && read.ends === "inclusive";
    return announced.filter((candidate) => isCalled && fitsCount(read, candidate, standing));
  }
  // Where it may not have begun, no length is sure.
  if (duration.days.min === 0) return [];
  const planned = read.claim === "exactly" ? standing.planned : [];
  return [...standing.candidates, ...planned]
    .filter((candidate) => fits(read, candidate, standing))
    .sort(byPlainness);
}

function fits(read: ReadAmount, candidate: CandidateLength, standing: Standing): boolean {
  const { endEvent, ends } = candidate;
  // A count to the day itself needs a stoppage that is surely on.
  if (endEvent === null && standing.duration.ongoing !== true) return false;
  if (read.ends === "elapsed" && (ends !== "elapsed" || (isAgo(read) && endEvent !== null))) return false;
  return fitsCount(read, candidate, standing);
}

function fitsCount(
  read: ReadAmount,
  candidate: CandidateLength,
  { nearlyWithin, sureRuns }: Standing,
): boolean {
  const { counted, measure, days, ends } = candidate;
  const isCalendar = counted === calendarDays;
  if (isOfWorkdays(read)) {
    return (
      isCalendarOf(read, counted) &&
      holdsWithin(days, allowedDays(read, nearlyWithin), isLoose(read)) === "always"
    );
  }
  if (read.unit === "day") {
    if (!isCalendar && read.claim !== "exactly") return false;
    if (read.measure === "daysOut" && measure === "span" && sureRuns.length > 1) return false;
    return holdsWithin(days, allowedDays(read, nearlyWithin), isLoose(read)) === "always";
  }
  const [from, to] = [daySpan(candidate.from), daySpan(candidate.to)];
  if (!isCalendar || measure !== "span" || from === undefined || to === undefined) return false;
  const windowOf = (first: DayNumber) => amountWindow(read, first, ends, nearlyWithin);
  return holdsBetween(from, to, windowOf, isLoose(read)) === "always";
}

function byPlainness(a: CandidateLength, b: CandidateLength): number {
  return rank(a) - rank(b);
}

function rank({ counted, measure, ends }: CandidateLength): number {
  return (counted === calendarDays ? 0 : 4) + (measure === "span" ? 0 : 2) + (ends === "inclusive" ? 0 : 1);
}
