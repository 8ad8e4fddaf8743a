/** How is a date written that may be vague? */

import { unreadable } from "../core/unreadable.js";
import type { DateBounds, ParsedPartialDate, PartialDate, PartialDatePoint } from "../time/partial-date.js";
import { parsePartialDate } from "../time/partial-date.js";
import { plainEnglish } from "./english/plain.js";
import { listIn } from "./lists.js";
import type { DateWording, ToldDate } from "./wording/dates.js";
import type { ListWording } from "./wording/numbers.js";

/** The part of a language that dates are written with. */
export interface DatesOfLanguage {
  /** The words of dates. */
  readonly dates: DateWording;
}

/**
 * A partial date in words: as precise as it is and no more. An interval is read as the date of something that happened
 * within it. An end that is open (it goes on) or not known says so.
 *
 * @throws `LabourError` with code `invalid-partial-date`.
 *
 * @example
 * ```ts
 * import { describeDate } from "picketline";
 * describeDate("2024-10-21"); // => "21 October 2024"
 * describeDate("2024-10~"); // => "about October 2024"
 * describeDate("2024-10-09/2024-10-11"); // => "between 9 and 11 October 2024"
 * describeDate("2024-10-21/.."); // => "from 21 October 2024 on"
 * describeDate("2024-10-21?"); // => "21 October 2024 (uncertain)"
 * ```
 */
export function describeDate(date: PartialDate, wording: DatesOfLanguage = plainEnglish): string {
  try {
    const words = wording.dates;
    const parsed = parsePartialDate(date);
    if (parsed.kind === "date") return pointWords(parsed.date, wording);
    const { start, end } = parsed;
    if (typeof start === "string") {
      const last = typeof end === "string" ? "" : pointWords(end, wording);
      return start === "open" ? words.until(last) : words.untilStartUnknown(last);
    }
    if (typeof end === "string") {
      const first = pointWords(start, wording);
      return end === "open" ? words.from(first) : words.fromEndUnknown(first);
    }
    if (start.text === end.text) return pointWords(start, wording);
    return words.between(pointWords(start, wording, end), pointWords(end, wording));
  } catch (error) {
    throw unreadable(error);
  }
}

/** A stretch of days, both ends included: "16 to 22 December 2024". An end that is not known is told as such. */
export function describePeriod(period: DateBounds, wording: DatesOfLanguage = plainEnglish): string {
  const { earliest, latest } = period;
  if (earliest === null || latest === null) return describeDate(`${earliest ?? ""}/${latest ?? ""}`, wording);
  if (earliest === latest) return describeDate(earliest, wording);
  const parsed = parsePartialDate(`${earliest}/${latest}`);
  if (parsed.kind === "date" || typeof parsed.start === "string" || typeof parsed.end === "string") return "";
  return wording.dates.span(pointWords(parsed.start, wording, parsed.end), pointWords(parsed.end, wording));
}

/** A date as the time of an event in a sentence: "on 21 October 2024", "in October 2024", "between 9 and 11 October 2024". */
export function whenWords(date: PartialDate, wording: DatesOfLanguage = plainEnglish): string {
  const parsed = parsePartialDate(date);
  const text = describeDate(date, wording);
  if (parsed.kind === "interval") return text;
  const { precision, approximate } = parsed.date;
  if (precision === "century" || approximate) return text;
  return precision === "day" ? wording.dates.onDay(text) : wording.dates.inPeriod(text);
}

/**
 * Since when something holds: "since 21 October 2024", "since a day between 9 and 11 October 2024". What goes on holds from
 * its first day.
 */
export function sinceWords(date: PartialDate, wording: DatesOfLanguage = plainEnglish): string {
  const parsed = parsePartialDate(date);
  const goesOn = parsed.kind === "interval" && parsed.end === "open" && typeof parsed.start !== "string";
  if (goesOn) return sinceWords(parsed.start.text, wording);
  const text = describeDate(date, wording);
  return isRange(parsed) ? wording.dates.sinceWithin(text) : wording.dates.since(text);
}

function isRange(parsed: ParsedPartialDate): boolean {
  if (parsed.kind === "date") return parsed.date.precision === "century";
  const { start, end } = parsed;
  return typeof start === "string" || typeof end === "string" || start.text !== end.text;
}

/** A date in all the forms that a sentence needs. */
export function toldDate(date: PartialDate, wording: DatesOfLanguage = plainEnglish): ToldDate {
  return {
    date: describeDate(date, wording),
    when: whenWords(date, wording),
    since: sinceWords(date, wording),
  };
}

/** Several dates in a row in all those forms: "21, 23 and 25 June 2022"; `null` where there is none. */
export function toldDates(
  dates: readonly PartialDate[],
  wording: DatesOfLanguage & { readonly lists: ListWording } = plainEnglish,
): ToldDate | null {
  const [first] = dates;
  if (first === undefined) return null;
  if (dates.length === 1) return toldDate(first, wording);
  const parsed = dates.map((date) => parsePartialDate(date));
  const end = parsed.at(-1);
  const texts = dates.map((text, index) => {
    const date = parsed[index];
    if (date?.kind !== "date") return describeDate(text, wording);
    return pointWords(date.date, wording, date !== end && end?.kind === "date" ? end.date : undefined);
  });
  const date = listIn(texts, wording);
  return { date, when: wording.dates.onDay(date), since: sinceWords(first, wording) };
}

/** One date. Before another one that follows at once, the year and the month that both have are left out. */
function pointWords(point: PartialDatePoint, wording: DatesOfLanguage, next?: PartialDatePoint): string {
  const words = wording.dates;
  const plain = plainWords(
    point,
    wording,
    isPlain(point) && next !== undefined && isPlain(next) ? next : undefined,
  );
  const near = point.approximate ? words.approximate(plain) : plain;
  return point.uncertain ? words.uncertain(near) : near;
}

function isPlain(point: PartialDatePoint): boolean {
  return !point.uncertain && !point.approximate;
}

function plainWords(
  point: PartialDatePoint,
  wording: DatesOfLanguage,
  next: PartialDatePoint | undefined,
): string {
  const words = wording.dates;
  const { earliest, latest, precision } = point;
  const year = Number(earliest.slice(0, 4));
  if (precision === "century") return words.between(String(year), latest.slice(0, 4));
  if (precision === "decade") return words.decade(year);
  if (precision === "year") return String(year);
  const sharesPrecision = next?.precision === precision;
  const sharesYear = sharesPrecision && next.earliest.slice(0, 4) === earliest.slice(0, 4);
  const sharesMonth = sharesYear && precision === "day" && next.earliest.slice(0, 7) === earliest.slice(0, 7);
  const month = words.months[Number(earliest.slice(5, 7)) - 1] ?? "";
  const text =
    precision === "month" ? month : words.day(Number(earliest.slice(8, 10)), sharesMonth ? "" : month);
  return sharesYear ? text : words.withYear(text, year);
}
