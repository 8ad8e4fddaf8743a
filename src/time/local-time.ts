/** How many hours lie between two moments told by local clocks, across zones and changes of the clock? */

import { refuse } from "../core/refuse-argument.js";
import { unreadable } from "../core/unreadable.js";
import type { ClockMoment, ClockTime, TimeZone } from "./clock-time.js";
import { clockTimePattern, isTimeZone } from "./clock-time.js";
import { dayNumberFromParts, digits, isoDateOf } from "./iso-date.js";
import { dayBoundsOf } from "./partial-date.js";

/** Hours that are known to lie between two numbers; `null` for an end of which nothing is known. */
export interface HourBounds {
  /** The fewest that it can be; `null` where an open date leaves no lower end. */
  readonly min: number | null;
  /** The most that it can be; `null` where an open date leaves no upper end. */
  readonly max: number | null;
}

/** The instants that something can have happened at, in seconds since 1970-01-01T00:00Z; infinite where open. */
export interface InstantSpan {
  /** The first instant that is possible. */
  readonly earliest: number;
  /** The last instant that is possible. */
  readonly latest: number;
}

const hour = 3600;
const day = 86_400;

/**
 * The hours from one moment to another, negative where the second comes first. A moment with no time is some time of
 * its day, from midnight to midnight; one with a vague date is on any of its days; a local time that a change of the
 * clock repeats or skips is any of the instants that it can mean. All of these give bounds.
 *
 * A moment that names no zone is taken by the clock of the other. Where neither names one, both are taken by one clock
 * that may have been put forward or back an hour in between: an hour more at both ends, unless both are on one day.
 * The changes of the clock are those that the JavaScript engine's copy of the IANA database has.
 *
 * @throws `LabourError` with code `invalid-partial-date` for a date that is none, `invalid-argument` for a time or a
 * zone that is none.
 *
 * @example
 * ```ts
 * import { hoursBetween } from "picketline";
 * // The 72 hours of the Canada Labour Code, and the night in which Toronto puts its clocks back.
 * const zone = "America/Toronto";
 * hoursBetween({ date: "2024-08-23", time: "10:00", zone }, { date: "2024-08-26", time: "10:00", zone });
 * // => { min: 72, max: 72 }
 * hoursBetween({ date: "2024-11-01", time: "10:00", zone }, { date: "2024-11-04", time: "10:00", zone });
 * // => { min: 73, max: 73 }
 * ```
 *
 * @example
 * ```ts
 * import { hoursBetween } from "picketline";
 * const start = { date: "2024-10-21", time: "06:00", zone: "America/Los_Angeles" };
 * hoursBetween({ date: "2024-10-09/2024-10-11" }, start); // => { min: 222, max: 294 }
 * hoursBetween({ date: "../2024-10-11" }, start); // => { min: 222, max: null }
 * // 01:30 came twice in the night to 3 November 2024.
 * hoursBetween({ date: "2024-11-03", time: "01:30", zone: start.zone }, { date: "2024-11-03", time: "12:00" });
 * // => { min: 10.5, max: 11.5 }
 * ```
 */
export function hoursBetween(from: ClockMoment, to: ClockMoment): HourBounds {
  try {
    const zone = from.zone ?? to.zone;
    const [a, b] = [instantSpanOf(from, zone), instantSpanOf(to, zone)];
    const slack = zone === undefined && from.date !== to.date ? hour : 0;
    return {
      min: finite((b.earliest - a.latest - slack) / hour),
      max: finite((b.latest - a.earliest + slack) / hour),
    };
  } catch (error) {
    throw unreadable(error);
  }
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** The instants that a moment can mean; `zone` is the clock where it names none, and left out it is UTC's. */
function instantSpanOf(moment: ClockMoment, zone: TimeZone | undefined): InstantSpan {
  if (moment.time !== undefined && !clockTimePattern.test(moment.time)) {
    refuse("time", moment.time, 'a time of day such as "18:00"');
  }
  const named = moment.zone ?? zone;
  if (named !== undefined && !isTimeZone(named)) {
    refuse("zone", named, 'a time zone such as "America/Toronto"');
  }
  return wallSpan(dayBoundsOf(moment.date), moment.time, named);
}

/** The instants of a time of day, or of any time, on days by a zone's clock; by that of UTC where no zone is given. */
export function wallSpan(
  days: InstantSpan,
  time: ClockTime | undefined,
  zone: TimeZone | undefined,
): InstantSpan {
  const clock = time === undefined ? 0 : digits(time, 0, 2) * hour + digits(time, 3, 5) * 60;
  const last = time === undefined ? days.latest + 1 : days.latest;
  return {
    earliest: instantsOf(days.earliest * day + clock, zone).earliest,
    latest: instantsOf(last * day + clock, zone).latest,
  };
}

/** The moment of an instant by a zone's clock, cut to the minute; by that of UTC, unnamed, where no zone is given. */
export function momentAt(instant: number, zone: TimeZone | undefined): ClockMoment {
  const wall = instant + (zone === undefined ? 0 : offsetAt(instant, zone));
  const days = Math.floor(wall / day);
  const minutes = Math.floor((wall - days * day) / 60);
  const time = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  return { date: isoDateOf(days), time, ...(zone === undefined ? {} : { zone }) };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

/** The instants at which a clock shows a time: one, or two where it is put back. Where it skips one, the gap's ends. */
function instantsOf(wall: number, zone: TimeZone | undefined): InstantSpan {
  if (zone === undefined || !Number.isFinite(wall)) return { earliest: wall, latest: wall };
  // A change of the clock within a day of this time has one of these offsets before it and the other after it.
  const all = [wall - offsetAt(wall - day, zone), wall - offsetAt(wall + day, zone)];
  const shown = all.filter((instant) => instant + offsetAt(instant, zone) === wall);
  const meant = shown.length > 0 ? shown : all;
  return { earliest: Math.min(...meant), latest: Math.max(...meant) };
}

/** Formats are slow to make: each zone's is kept. */
const formats = /* @__PURE__ */ new Map<TimeZone, Intl.DateTimeFormat>();

/** By how many seconds a zone's clock is ahead of UTC at an instant. */
function offsetAt(instant: number, zone: TimeZone): number {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formats.set(zone, format);
  }
  const parts = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
  for (const { type, value } of format.formatToParts(instant * 1000)) {
    if (type in parts) parts[type as keyof typeof parts] = Number(value);
  }
  const days = dayNumberFromParts(parts.year, parts.month, parts.day);
  return days * day + parts.hour * hour + parts.minute * 60 + parts.second - instant;
}
