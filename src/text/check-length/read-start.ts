/** Which days does "since October" mean? */

import { addCalendarMonths } from "../../time/calendar-arithmetic.js";
import type { DayNumber, IsoDate } from "../../time/iso-date.js";
import {
  dayNumberFromParts,
  dayNumberOf,
  daysInMonth,
  firstYear,
  isoDateOf,
  weekdayOf,
} from "../../time/iso-date.js";
import type { DateBounds } from "../../time/partial-date.js";
import { boundsOfDate, tryPartialDate } from "../../time/partial-date.js";
import { englishDates } from "../english/plain.js";
import { wordAt } from "./numbers-in-words.js";
import type { Token } from "./tokens.js";
import { placeAmong } from "./word-lists.js";

/** The time that follows the word "since". */
export interface StartRead {
  readonly since: DateBounds;
  /** The index of the token after it. */
  readonly next: number;
}

function monthNames(): readonly string[] {
  return englishDates.months.map((name) => name.toLowerCase());
}

function monthOf(word: string | undefined): number | undefined {
  if (word === undefined || word.length < 3) return undefined;
  const index = monthNames().findIndex(
    (name) => name === word || (word.length <= 4 && name.startsWith(word)),
  );
  return index === -1 ? undefined : index + 1;
}

const weekdays = "monday tuesday wednesday thursday friday saturday sunday";

/**
 * The date at a token: a month with or without a day before or after it and a year, or a year alone; a part of a month
 * ("mid-October"); "last month", "last year", "yesterday", or a day of the week. Where there is no year, the last such
 * time by `asOf` is meant.
 */
export function readStart(tokens: readonly Token[], at: number, asOf: IsoDate): StartRead | undefined {
  return readPartOfMonth(tokens, at, asOf) ?? readBesideDay(tokens, at, asOf) ?? readDate(tokens, at, asOf);
}

/** The days of a month that its parts take in, both included; `late` reaches to the last day. */
const partsOfMonth: Readonly<Record<string, readonly [first: number, last: number]>> = {
  early: [1, 10],
  mid: [11, 20],
  late: [21, 31],
};

/** "mid-October", "early October 2024": the first ten days of it, the ten in the middle, or those from the 21st on. */
function readPartOfMonth(tokens: readonly Token[], at: number, asOf: IsoDate): StartRead | undefined {
  const word = wordAt(tokens, at) ?? "";
  const part = Object.hasOwn(partsOfMonth, word) ? partsOfMonth[word] : undefined;
  const month = part === undefined ? undefined : readDate(tokens, at + 1, asOf);
  const { earliest, latest } = month?.since ?? {};
  // A day of the month is no month.
  if (part === undefined || month === undefined || earliest == null || latest == null) return undefined;
  if (earliest.slice(0, 7) !== latest.slice(0, 7) || earliest === latest) return undefined;
  const days = daysInMonth(Number(earliest.slice(0, 4)), Number(earliest.slice(5, 7)));
  const since = {
    earliest: dayOfMonth(earliest, part[0]),
    latest: dayOfMonth(earliest, Math.min(part[1], days)),
  };
  return { since, next: month.next };
}

function dayOfMonth(date: IsoDate, day: number): IsoDate {
  return `${date.slice(0, 8)}${two(day)}`;
}

/** "last month", "last year", "yesterday", "Monday": the last one by the day. */
function readBesideDay(tokens: readonly Token[], at: number, asOf: IsoDate): StartRead | undefined {
  const word = wordAt(tokens, at) ?? "";
  const day = dayNumberOf(asOf);
  if (word === "yesterday") return onDay(day - 1, at + 1);
  const weekday = placeAmong(weekdays, word);
  if (weekday !== undefined) return onDay(day - ((weekdayOf(day) - weekday - 1 + 7) % 7), at + 1);
  if (word !== "last") return undefined;
  switch (wordAt(tokens, at + 1)) {
    case "month":
      return isCounted(addCalendarMonths(day, -1))
        ? found(isoDateOf(addCalendarMonths(day, -1)).slice(0, 7), at + 2)
        : undefined;
    case "year":
      return found(String(Number(asOf.slice(0, 4)) - 1).padStart(4, "0"), at + 2);
    default:
      return undefined;
  }
}

function onDay(day: DayNumber, next: number): StartRead | undefined {
  return isCounted(day) ? found(isoDateOf(day), next) : undefined;
}

/** Whether a day lies in the years that are counted. */
function isCounted(day: DayNumber): boolean {
  return day >= dayNumberFromParts(firstYear, 1, 1);
}

function readDate(tokens: readonly Token[], at: number, asOf: IsoDate): StartRead | undefined {
  const first = wordAt(tokens, at);
  const year = yearOf(first);
  if (year !== undefined) return found(year, at + 1);
  const dayBefore = dayOf(first);
  const monthAt = dayBefore === undefined ? at : afterEnding(tokens, at + 1);
  const month = monthOf(wordAt(tokens, monthAt));
  if (month === undefined) return undefined;
  const afterMonth = afterBreak(tokens, monthAt + 1);
  const dayAfter = dayBefore === undefined ? dayOf(wordAt(tokens, afterMonth)) : undefined;
  const afterDay = dayAfter === undefined ? monthAt + 1 : afterEnding(tokens, afterMonth + 1);
  const yearAt = afterBreak(tokens, afterDay);
  const saidYear = yearOf(wordAt(tokens, yearAt));
  const day = dayBefore ?? dayAfter;
  const rest = `-${two(month)}${day === undefined ? "" : `-${two(day)}`}`;
  const next = saidYear === undefined ? afterDay : yearAt + 1;
  if (saidYear !== undefined) return found(`${saidYear}${rest}`, next);
  const thisYear = asOf.slice(0, 4);
  const isPast = `${thisYear}${rest}` <= asOf;
  return found(`${isPast ? thisYear : String(Number(thisYear) - 1).padStart(4, "0")}${rest}`, next);
}

function found(date: string, next: number): StartRead | undefined {
  return tryPartialDate(date) === undefined ? undefined : { since: boundsOfDate(date), next };
}

function yearOf(word: string | undefined): string | undefined {
  return word !== undefined && /^\d{4}$/.test(word) ? word : undefined;
}

function dayOf(word: string | undefined): number | undefined {
  return word !== undefined && /^\d{1,2}$/.test(word) ? Number(word) : undefined;
}

/** Past the ending of an ordinal: "21st". */
function afterEnding(tokens: readonly Token[], at: number): number {
  return /^(?:st|nd|rd|th)$/.test(wordAt(tokens, at) ?? "") ? at + 1 : at;
}

/** Past a full stop or a comma: "Oct. 21, 2024". */
function afterBreak(tokens: readonly Token[], at: number): number {
  const word = wordAt(tokens, at);
  return word === "" || word === "," ? at + 1 : at;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
