/** How is the text of a partial date read, and which days by number does it span? */

import type { DayNumber } from "./iso-date.js";
import { dayNumberFromParts, daysInMonth, digits, firstYear, tryDayNumber } from "./iso-date.js";

/** How precisely one date within a partial date is written. */
export type DatePrecision = "day" | "month" | "year" | "decade" | "century";

/** One date within a partial date, by day numbers. */
export interface WrittenDate {
  readonly precision: DatePrecision;
  /** The first day that it can mean. */
  readonly earliest: DayNumber;
  /** The last day that it can mean. */
  readonly latest: DayNumber;
  /** `?` uncertain, `~` approximate, `%` both; empty where neither. */
  readonly qualifier: string;
  /** The text that it was read from. */
  readonly text: string;
}

/** An end of an interval that is open (it goes on), or not known. */
export type OpenEnd = "open" | "unknown";

/** The text of a partial date, read; `end` is left out where it is one date. */
export interface WrittenPartialDate {
  readonly start: WrittenDate | OpenEnd;
  readonly end?: WrittenDate | OpenEnd;
}

/** Reads the text of a partial date, or says with `undefined` that it is none. */
export function readPartialDate(text: unknown): WrittenPartialDate | undefined {
  if (typeof text !== "string" || text.length > 23) return undefined;
  const slash = text.indexOf("/");
  if (slash === -1) {
    const start = readDate(text);
    return start && { start };
  }
  const start = readEnd(text.slice(0, slash));
  const end = readEnd(text.slice(slash + 1));
  if (start === undefined || end === undefined) return undefined;
  // Two ends of which neither is a date say nothing, and an interval cannot end before it starts.
  if (
    typeof start === "string"
      ? typeof end === "string"
      : typeof end !== "string" && start.earliest > end.latest
  ) {
    return undefined;
  }
  return { start, end };
}

/**
 * The days by number that a partial date can mean, minus and plus infinity for an end that is open or not known;
 * `undefined` where the text is no partial date.
 */
export function tryDayBounds(text: unknown): { earliest: DayNumber; latest: DayNumber } | undefined {
  // Most dates are plain days.
  const day = tryDayNumber(text);
  if (day !== undefined) return { earliest: day, latest: day };
  const written = readPartialDate(text);
  if (written === undefined) return undefined;
  const { start, end = start } = written;
  return {
    earliest: typeof start === "string" ? Number.NEGATIVE_INFINITY : start.earliest,
    latest: typeof end === "string" ? Number.POSITIVE_INFINITY : end.latest,
  };
}

function readEnd(text: string): WrittenDate | OpenEnd | undefined {
  if (text === "..") return "open";
  return text === "" ? "unknown" : readDate(text);
}

function readDate(text: string): WrittenDate | undefined {
  const last = text.charAt(text.length - 1);
  const qualifier = last !== "" && "?~%".includes(last) ? last : "";
  const span = readPlain(text.slice(0, text.length - qualifier.length));
  return span && { ...span, qualifier, text };
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
