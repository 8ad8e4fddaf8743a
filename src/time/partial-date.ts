/** What does a vague date say: which days can it mean, and is it before another one? */

import { LabourError } from "../core/labour-error.js";
import { showValue } from "../core/show-value.js";
import { unreadable } from "../core/unreadable.js";
import type { DayNumber, IsoDate } from "./iso-date.js";
import { firstYear, isoDateOf, lastYear } from "./iso-date.js";
import type { DatePrecision, OpenEnd, WrittenDate } from "./partial-date-text.js";
import { readPartialDate, tryDayBounds } from "./partial-date-text.js";

/**
 * A date as precisely as it is known, in the notation of EDTF (ISO 8601-2, the Library of Congress's Extended
 * Date/Time Format). Read here are all of level 0 but clock times, and of level 1:
 *
 * - `2024-10-21`, `2024-10`, `2024`: a day, a month, a year;
 * - `2024-10-XX`, `2024-XX-XX`, `202X`, `20XX`: digits that are not known, from the right;
 * - `2024-10?` uncertain, `2024-10~` approximate, `2024-10%` both;
 * - `2024-10-09/2024-10-11`: an interval, whose two ends may be equal;
 * - `2024-10-21/..` an end that is open (it goes on), `2024-10-21/` an end that is not known; the same for starts.
 *
 * As the date of something that happened on one day, an interval says that it happened on some day within. As a
 * `period`, it is the whole stretch. Clock times are fields of their own; seasons, negative years and years over 9999
 * are not read.
 */
export type PartialDate = string;

/** One date within a partial date, with the days that it can mean. */
export interface PartialDatePoint {
  /** How precisely it is written. */
  readonly precision: DatePrecision;
  /** Whether the source of the date is in doubt (`?` or `%`). */
  readonly uncertain: boolean;
  /** Whether the date is only near the truth (`~` or `%`); its days are still those that are written. */
  readonly approximate: boolean;
  /** The first day that it can mean. */
  readonly earliest: IsoDate;
  /** The last day that it can mean. */
  readonly latest: IsoDate;
  /** The text that it was read from. */
  readonly text: string;
}

/** A partial date, read: one date, or an interval of which an end may be open (it goes on) or unknown. */
export type ParsedPartialDate =
  | { readonly kind: "date"; readonly date: PartialDatePoint }
  | {
      readonly kind: "interval";
      readonly start: PartialDatePoint | "open" | "unknown";
      readonly end: PartialDatePoint | "open" | "unknown";
    };

/** The days that a partial date can mean. An end that is open or unknown has no day: `null`. */
export interface DateBounds {
  /** The first day that it can mean, or `null`. */
  readonly earliest: IsoDate | null;
  /** The last day that it can mean, or `null`. */
  readonly latest: IsoDate | null;
}

/**
 * Reads a partial date, or says with `undefined` that it is none.
 *
 * @example
 * ```ts
 * import { tryPartialDate } from "picketline";
 * tryPartialDate("2024-10/..")?.kind; // => "interval"
 * tryPartialDate("October 2024"); // => undefined
 * ```
 */
export function tryPartialDate(text: unknown): ParsedPartialDate | undefined {
  const written = readPartialDate(text);
  if (written === undefined) return undefined;
  const { start, end } = written;
  if (end !== undefined) return { kind: "interval", start: pointOf(start), end: pointOf(end) };
  return typeof start === "string" ? undefined : { kind: "date", date: datePoint(start) };
}

function pointOf(end: WrittenDate | OpenEnd): PartialDatePoint | OpenEnd {
  return typeof end === "string" ? end : datePoint(end);
}

function datePoint({ precision, earliest, latest, qualifier, text }: WrittenDate): PartialDatePoint {
  return {
    precision,
    uncertain: qualifier === "?" || qualifier === "%",
    approximate: qualifier === "~" || qualifier === "%",
    earliest: isoDateOf(earliest),
    latest: isoDateOf(latest),
    text,
  };
}

/**
 * Reads a partial date.
 *
 * @throws `LabourError` with code `invalid-partial-date`.
 *
 * @example
 * ```ts
 * import { parsePartialDate } from "picketline";
 * parsePartialDate("2024-02").kind; // => "date"
 * parsePartialDate("21/10/2024"); // throws LabourError invalid-partial-date
 * ```
 */
export function parsePartialDate(text: PartialDate): ParsedPartialDate {
  const parsed = tryPartialDate(text);
  if (parsed === undefined) throw notAPartialDate(text);
  return parsed;
}

function notAPartialDate(received: unknown): LabourError {
  return new LabourError(
    "invalid-partial-date",
    `${showValue(received)} is not ${expectedPartialDate}, in the years ${firstYear} to ${lastYear}.`,
  );
}

/** What a partial date must look like, in words, for messages. */
const expectedPartialDate =
  'a date such as "2024-10-21", "2024-10", "2024", "2024-10~" (about), "2024-10-09/2024-10-11" (between), "2024-10-21/.." (goes on) or "2024-10-21/" (end not known)';

/**
 * The first and the last day that a partial date can mean. An end that is open or not known gives `null`. Uncertain
 * and approximate dates (`?`, `~`, `%`) give the days that are written: EDTF sets no width for them.
 *
 * @throws `LabourError` with code `invalid-partial-date`.
 *
 * @example
 * ```ts
 * import { boundsOfDate } from "picketline";
 * boundsOfDate("2024-10"); // => { earliest: "2024-10-01", latest: "2024-10-31" }
 * boundsOfDate("2024-10-09/2024-10-11"); // => { earliest: "2024-10-09", latest: "2024-10-11" }
 * boundsOfDate("2024-10-21/.."); // => { earliest: "2024-10-21", latest: null }
 * ```
 */
export function boundsOfDate(date: PartialDate): DateBounds {
  const { earliest, latest } = dayBoundsOf(date);
  return {
    earliest: Number.isFinite(earliest) ? isoDateOf(earliest) : null,
    latest: Number.isFinite(latest) ? isoDateOf(latest) : null,
  };
}

/** {@link boundsOfDate} as day numbers: minus and plus infinity where an end is open or not known. */
export function dayBoundsOf(date: PartialDate): { earliest: DayNumber; latest: DayNumber } {
  const bounds = tryDayBounds(date);
  if (bounds === undefined) throw notAPartialDate(date);
  return bounds;
}

/** How one date lies to another: `maybe` where the two could lie more than one way. */
export type DateOrder = "before" | "same" | "after" | "maybe";

/**
 * How the first of two partial dates lies to the second. `before` and `after` are given only where they hold for every
 * day that the two can mean, `same` only where both mean the same one day; all else is `maybe`.
 *
 * @throws `LabourError` with code `invalid-partial-date`.
 *
 * @example
 * ```ts
 * import { comparePartialDates } from "picketline";
 * comparePartialDates("2024-09-30", "2024-10"); // => "before"
 * comparePartialDates("2024-10-21", "2024-10"); // => "maybe"
 * comparePartialDates("2024-10", "2024-10"); // => "maybe"
 * ```
 */
export function comparePartialDates(first: PartialDate, second: PartialDate): DateOrder {
  const a = dayBoundsOf(first);
  const b = dayBoundsOf(second);
  if (a.latest < b.earliest) return "before";
  if (a.earliest > b.latest) return "after";
  const known = Number.isFinite(a.earliest) && a.earliest === a.latest && b.earliest === b.latest;
  return known && a.earliest === b.earliest ? "same" : "maybe";
}

/**
 * A parsed partial date, written as EDTF again: what {@link parsePartialDate} read is what is printed.
 *
 * @example
 * ```ts
 * import { parsePartialDate, printPartialDate } from "picketline";
 * printPartialDate(parsePartialDate("2024-10~/..")); // => "2024-10~/.."
 * ```
 */
export function printPartialDate(parsed: ParsedPartialDate): PartialDate {
  try {
    if (parsed.kind === "date") return parsed.date.text;
    return `${printEnd(parsed.start)}/${printEnd(parsed.end)}`;
  } catch (error) {
    throw unreadable(error);
  }
}

function printEnd(end: PartialDatePoint | "open" | "unknown"): string {
  if (end === "open") return "..";
  return end === "unknown" ? "" : end.text;
}
