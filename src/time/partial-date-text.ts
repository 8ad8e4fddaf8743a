/** How is the text of a partial date read, and which days by number does it span? */

import type { DayNumber } from "./iso-date.js";
import { dayNumberFromParts, daysInMonth, firstYear, tryDayNumber } from "./iso-date.js";

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

/** Reads one date: year, month, day and a qualifier, with X for the digits that are not known. */
function readDate(text: string): WrittenDate | undefined {
  const [, year, month = "XX", day = "XX", qualifier = ""] =
    /^(\d\d(?:\d[\dX]|XX))(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%]?)$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const [first, last] = [Number(year.replaceAll("X", "0")), Number(year.replaceAll("X", "9"))];
  const isWholeYears = month === "XX";
  // A month or a day within a decade ("202X-10") has no days in a row to stand for, nor has a day of an unknown month.
  if (first < firstYear || (isWholeYears ? day !== "XX" : first < last)) return undefined;
  const [firstMonth, lastMonth] = isWholeYears ? [1, 12] : [Number(month), Number(month)];
  const length = daysInMonth(last, lastMonth);
  const [firstDay, lastDay] = day === "XX" ? [1, length] : [Number(day), Number(day)];
  if (firstDay < 1 || firstDay > lastDay || lastDay > length) return undefined;
  const precision =
    last - first > 9
      ? "century"
      : first < last
        ? "decade"
        : isWholeYears
          ? "year"
          : day === "XX"
            ? "month"
            : "day";
  const earliest = dayNumberFromParts(first, firstMonth, firstDay);
  return { precision, earliest, latest: dayNumberFromParts(last, lastMonth, lastDay), qualifier, text };
}
