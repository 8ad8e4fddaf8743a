/** What does a vague date say: which days can it mean, and is it before another one? */

import { LabourError } from "../core/labour-error.js";
import { showValue } from "../core/show-value.js";
import type { DayNumber, IsoDate } from "./iso-date.js";
import { dayNumberFromParts, dayNumberOf, daysInMonth, digits, firstYear, isoDateOf } from "./iso-date.js";

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

/** How precisely one end of a partial date is written. */
export type DatePrecision = "day" | "month" | "year" | "decade" | "century";

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
  if (typeof text !== "string" || text.length > 23) return undefined;
  const slash = text.indexOf("/");
  if (slash === -1) {
    const date = readPoint(text);
    return date === undefined ? undefined : { kind: "date", date };
  }
  const start = readEnd(text.slice(0, slash));
  const end = readEnd(text.slice(slash + 1));
  if (start === undefined || end === undefined) return undefined;
  if (typeof start === "string" && typeof end === "string") return undefined;
  if (typeof start !== "string" && typeof end !== "string" && start.earliest > end.latest) return undefined;
  return { kind: "interval", start, end };
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
  if (parsed === undefined) {
    throw new LabourError("invalid-partial-date", `${showValue(text)} is not ${expectedPartialDate}.`);
  }
  return parsed;
}

/** What a partial date must look like, in words, for messages. */
export const expectedPartialDate =
  'a date such as "2024-10-21", "2024-10", "2024", "2024-10~" (about), "2024-10-09/2024-10-11" (between), "2024-10-21/.." (goes on) or "2024-10-21/" (end not known)';

function readEnd(text: string): PartialDatePoint | "open" | "unknown" | undefined {
  if (text === "..") return "open";
  if (text === "") return "unknown";
  return readPoint(text);
}

function readPoint(text: string): PartialDatePoint | undefined {
  const qualifier = text.charAt(text.length - 1);
  const qualified = qualifier === "?" || qualifier === "~" || qualifier === "%";
  const plain = qualified ? text.slice(0, -1) : text;
  const span = readPlain(plain);
  if (span === undefined) return undefined;
  return {
    precision: span.precision,
    uncertain: qualified && qualifier !== "~",
    approximate: qualified && qualifier !== "?",
    earliest: isoDateOf(span.earliest),
    latest: isoDateOf(span.latest),
    text,
  };
}

interface PlainSpan {
  readonly precision: DatePrecision;
  readonly earliest: DayNumber;
  readonly latest: DayNumber;
}

function readPlain(text: string): PlainSpan | undefined {
  if (text.length !== 4 && text.length !== 7 && text.length !== 10) return undefined;
  if (text.length > 4 && text.charAt(4) !== "-") return undefined;
  if (text.length > 7 && text.charAt(7) !== "-") return undefined;
  const month = text.length > 4 ? text.slice(5, 7) : "XX";
  const day = text.length > 7 ? text.slice(8, 10) : "XX";
  if (month === "XX" && day !== "XX") return undefined;
  const years = readYears(text.slice(0, 4));
  if (years === undefined || years.first < firstYear) return undefined;
  if (month === "XX") {
    return {
      precision: years.precision,
      earliest: dayNumberFromParts(years.first, 1, 1),
      latest: dayNumberFromParts(years.last, 12, 31),
    };
  }
  const monthNumber = digits(month, 0, 2);
  // A month or a day within a decade ("202X-10") has no days in a row to stand for.
  if (years.precision !== "year" || monthNumber < 1 || monthNumber > 12) return undefined;
  const length = daysInMonth(years.first, monthNumber);
  const dayNumber = digits(day, 0, 2);
  if (day !== "XX" && (dayNumber < 1 || dayNumber > length)) return undefined;
  return {
    precision: day === "XX" ? "month" : "day",
    earliest: dayNumberFromParts(years.first, monthNumber, day === "XX" ? 1 : dayNumber),
    latest: dayNumberFromParts(years.first, monthNumber, day === "XX" ? length : dayNumber),
  };
}

function readYears(
  text: string,
): { first: number; last: number; precision: "year" | "decade" | "century" } | undefined {
  const unknown = text.endsWith("XX") ? 2 : text.endsWith("X") ? 1 : 0;
  const known = digits(text, 0, 4 - unknown);
  if (known < 0) return undefined;
  const width = 10 ** unknown;
  const precision = unknown === 2 ? "century" : unknown === 1 ? "decade" : "year";
  return { first: known * width, last: known * width + width - 1, precision };
}

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
  const parsed = parsePartialDate(date);
  if (parsed.kind === "date") return { earliest: parsed.date.earliest, latest: parsed.date.latest };
  return {
    earliest: typeof parsed.start === "string" ? null : parsed.start.earliest,
    latest: typeof parsed.end === "string" ? null : parsed.end.latest,
  };
}

/** {@link boundsOfDate} as day numbers: minus and plus infinity where an end is open or not known. */
export function dayBoundsOf(date: PartialDate): { earliest: DayNumber; latest: DayNumber } {
  const { earliest, latest } = boundsOfDate(date);
  return {
    earliest: earliest === null ? Number.NEGATIVE_INFINITY : dayNumberOf(earliest),
    latest: latest === null ? Number.POSITIVE_INFINITY : dayNumberOf(latest),
  };
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
  if (parsed.kind === "date") return parsed.date.text;
  return `${printEnd(parsed.start)}/${printEnd(parsed.end)}`;
}

function printEnd(end: PartialDatePoint | "open" | "unknown"): string {
  if (end === "open") return "..";
  return end === "unknown" ? "" : end.text;
}
