/** When does a period of notice that runs from one moment end, and by when must it have begun? */

import type { Bounds } from "../../core/bounds.js";
import type { ClockMoment, ClockTime, TimeZone } from "../../time/clock-time.js";
import { isoDateOf } from "../../time/iso-date.js";
import type { InstantSpan } from "../../time/local-time.js";
import { momentAt, wallSpan } from "../../time/local-time.js";
import type { DatedEvent, DaySpan } from "../who-is-out/dated-events.js";
import { daySpanOf } from "../who-is-out/dated-events.js";
import type { NoticePeriod } from "./notice-rule.js";

/** Two moments between which something lies, both included; the two are equal where it is known exactly. */
export interface MomentBounds {
  /** The earliest that it can be; without a time where the rule counts whole days. */
  readonly earliest: ClockMoment;
  /** The latest that it can be; `00:00` is the midnight that ends the day before. */
  readonly latest: ClockMoment;
}

/** When something happened, as far as that is known, by a clock that may not be known. */
export interface KnownMoment extends DaySpan {
  readonly time: ClockTime | undefined;
  readonly zone: TimeZone | undefined;
}

type Unit = NoticePeriod["unit"];

/** The moment of an event; `zone` is the clock where it names none. */
export function momentOfEvent(
  { event, earliest, latest }: DatedEvent,
  zone: TimeZone | undefined,
): KnownMoment {
  return { earliest, latest, time: event.time, zone: event.zone ?? zone };
}

/** A moment that is told in a record; `undefined` where its date is open, unknown or none. */
export function knownMoment(
  moment: ClockMoment | undefined,
  zone: TimeZone | undefined,
): KnownMoment | undefined {
  const span = daySpanOf(moment?.date);
  return span && { ...span, time: moment?.time, zone: moment?.zone ?? zone };
}

/** When a moment lies as a unit counts: days as the midnights that begin them, or instants. */
export function countedSpan(moment: KnownMoment, unit: Unit, shiftDays = 0): InstantSpan {
  const days = { earliest: moment.earliest + shiftDays, latest: moment.latest + shiftDays };
  // Counted by days only, a day is one point and not a stretch from midnight to midnight.
  return unit === "calendarDays"
    ? wallSpan(days, "00:00", undefined)
    : wallSpan(days, moment.time, moment.zone);
}

/** The end of a period that runs from a moment, or, where `least` is negative, its beginning before the moment. */
export function shifted(moment: KnownMoment, least: number, unit: Unit): InstantSpan {
  if (unit !== "hours") return countedSpan(moment, unit, least);
  const { earliest, latest } = countedSpan(moment, unit);
  // Of a clock that is not known it is not known either whether it was put forward or back in between.
  const slack = moment.zone === undefined ? 3600 : 0;
  return { earliest: earliest + least * 3600 - slack, latest: latest + least * 3600 + slack };
}

/** A span as moments, by the clock of a zone. */
export function momentBounds(span: InstantSpan, unit: Unit, zone: TimeZone | undefined): MomentBounds {
  const at = (instant: number): ClockMoment =>
    unit === "calendarDays" ? { date: isoDateOf(Math.floor(instant / 86_400)) } : momentAt(instant, zone);
  return { earliest: at(span.earliest), latest: at(span.latest) };
}

/** How much lies between two moments: hours, or, in both units of days, the nights between the days. */
export function lengthBetween(from: KnownMoment, to: KnownMoment, unit: Unit): Bounds {
  if (unit !== "hours") return { min: to.earliest - from.latest, max: to.latest - from.earliest };
  const [a, b] = [countedSpan(from, unit), countedSpan(to, unit)];
  const slack = from.zone === undefined ? 3600 : 0;
  return { min: (b.earliest - a.latest - slack) / 3600, max: (b.latest - a.earliest + slack) / 3600 };
}

/** Whether one span surely lies no later than another, surely later, or neither. */
export function isBy(span: InstantSpan, limit: InstantSpan): true | false | "unknown" {
  if (span.latest <= limit.earliest) return true;
  return span.earliest > limit.latest ? false : "unknown";
}
