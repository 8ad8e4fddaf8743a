/** Which days does "since October" or "since Monday, Oct. 21" mean? */

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
import { afterTimeOfDay } from "./after-time-of-day.js";
import type { DateRead } from "./found-date.js";
import { found, two, yearBefore } from "./found-date.js";
import { wordAt } from "./numbers-in-words.js";
import { afterBreak, isMonthName, readDate } from "./read-date.js";
import type { Token } from "./tokens.js";
import { isAmong } from "./word-lists.js";

/** The time that follows the word "since". */
export interface StartRead extends DateRead {
  /** The day of the week that is named beside a date that is another one; `null` where none is. */
  readonly otherWeekday: string | null;
}

const weekdays = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday";

/**
 * The time at a token: a date, or a part of a month ("mid-October"); "last month", "last October", "yesterday", or a day of
 * the week, the last one by `asOf`. A day can have its day of the week before it ("Monday, Oct. 21"), and the time of
 * day ("6 a.m. Oct. 21", "the morning of Oct. 21").
 */
export function readStart(tokens: readonly Token[], at: number, asOf: IsoDate): StartRead | undefined {
  const plain =
    readPartOfMonth(tokens, at, asOf) ?? readBesideDay(tokens, at, asOf) ?? readDate(tokens, at, asOf);
  if (plain !== undefined) return { ...plain, otherWeekday: null };
  const dayAt = afterTimeOfDay(tokens, at);
  if (dayAt === undefined) return readWithWeekday(tokens, at, asOf);
  const date = exactDate(tokens, dayAt, asOf);
  return date === undefined ? readWithWeekday(tokens, dayAt, asOf) : { ...date, otherWeekday: null };
}

/** A date that is a day. */
function exactDate(tokens: readonly Token[], at: number, asOf: IsoDate): DateRead | undefined {
  const date = readDate(tokens, at, asOf);
  return date?.since.earliest === date?.since.latest ? date : undefined;
}

/** "Monday", "Monday, Oct. 21", "Mon., Oct. 21", "early Monday", "Monday morning, Oct. 21". */
function readWithWeekday(tokens: readonly Token[], start: number, asOf: IsoDate): StartRead | undefined {
  const at = isAmong("early late", wordAt(tokens, start) ?? "") ? start + 1 : start;
  const word = wordAt(tokens, at) ?? "";
  const weekday = weekdayAt(word);
  if (weekday === undefined) return undefined;
  const partAt = isAmong("morning afternoon evening night", wordAt(tokens, at + 1) ?? "") ? at + 2 : at + 1;
  const date = exactDate(tokens, afterBreak(tokens, afterBreak(tokens, partAt)), asOf);
  if (date?.since.earliest === null) return { ...date, otherWeekday: null };
  if (date?.since.earliest !== undefined) {
    const isOther = placeOfWeekday(dayNumberOf(date.since.earliest)) !== weekday;
    return { ...date, otherWeekday: isOther ? weekdayName(weekday) : null };
  }
  // "Sun Valley" is no Sunday.
  if (word.length < weekdayName(weekday).length && wordAt(tokens, at + 1) !== "") return undefined;
  const day = dayNumberOf(asOf);
  const last = onDay(day - ((placeOfWeekday(day) - weekday + 7) % 7), at + 1);
  return last === undefined ? undefined : { ...last, otherWeekday: null };
}

/** Which day of the week a word names, Monday being 0: in full, or cut to three letters or more ("Mon", "Thurs"). */
function weekdayAt(word: string): number | undefined {
  if (word.length < 3) return undefined;
  const place = weekdays
    .toLowerCase()
    .split(" ")
    .findIndex((name) => name === word || (word.length <= 5 && name.startsWith(word)));
  return place === -1 ? undefined : place;
}

function weekdayName(place: number): string {
  return weekdays.split(" ")[place] ?? "";
}

/** What the day of the week of a date is called. */
export function weekdayOfDate(date: IsoDate): string {
  return weekdayName(placeOfWeekday(dayNumberOf(date)));
}

function placeOfWeekday(day: DayNumber): number {
  return weekdayOf(day) - 1;
}

/** The days of a month that its parts take in, both included; `late` reaches to the last day. */
const partsOfMonth: Readonly<Record<string, readonly [first: number, last: number]>> = {
  early: [1, 10],
  mid: [11, 20],
  late: [21, 31],
};

/** What the parts are called after "the". */
const partNames: Readonly<Record<string, keyof typeof partsOfMonth>> = {
  beginning: "early",
  start: "early",
  middle: "mid",
  end: "late",
};

/** "mid-October", "early October 2024", "the end of October": the first ten days of it, the ten in the middle, or those from the 21st on. */
function readPartOfMonth(tokens: readonly Token[], at: number, asOf: IsoDate): DateRead | undefined {
  const isNamed = wordAt(tokens, at) === "the" && wordAt(tokens, at + 2) === "of";
  const word = wordAt(tokens, isNamed ? at + 1 : at) ?? "";
  const [parts, name] = isNamed ? [partNames, partNames[word]] : [partsOfMonth, word];
  const part = Object.hasOwn(parts, word) && name !== undefined ? partsOfMonth[name] : undefined;
  const month = part === undefined ? undefined : readDate(tokens, isNamed ? at + 3 : at + 1, asOf);
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

/** "last month", "last year", "last October", "this October", "yesterday". */
function readBesideDay(tokens: readonly Token[], at: number, asOf: IsoDate): DateRead | undefined {
  const word = wordAt(tokens, at) ?? "";
  const day = dayNumberOf(asOf);
  if (word === "yesterday") return onDay(day - 1, at + 1);
  if (word !== "last" && word !== "this") return undefined;
  const monthAt = word === "this" && wordAt(tokens, at + 1) === "past" ? at + 2 : at + 1;
  if (isMonthName(wordAt(tokens, monthAt))) {
    const isThis = word === "this" && monthAt === at + 1;
    return readMonthBeside(readDate(tokens, monthAt, asOf), isThis, asOf);
  }
  if (word === "this") return undefined;
  switch (wordAt(tokens, at + 1)) {
    case "month":
      return isCounted(addCalendarMonths(day, -1))
        ? found(isoDateOf(addCalendarMonths(day, -1)).slice(0, 7), at + 2)
        : undefined;
    case "year":
      return found(yearBefore(asOf), at + 2);
    default:
      return undefined;
  }
}

/** A month, or a day of it, of this year; or the last one that is over. */
function readMonthBeside(date: DateRead | undefined, isThis: boolean, asOf: IsoDate): DateRead | undefined {
  const { earliest, latest } = date?.since ?? {};
  if (date === undefined || earliest == null || latest == null) return undefined;
  if (isThis) return earliest.slice(0, 4) === asOf.slice(0, 4) ? date : undefined;
  const length = earliest === latest ? 10 : 7;
  return latest < asOf ? date : found(`${yearBefore(earliest)}${earliest.slice(4, length)}`, date.next);
}

function onDay(day: DayNumber, next: number): DateRead | undefined {
  return isCounted(day) ? found(isoDateOf(day), next) : undefined;
}

/** Whether a day lies in the years that are counted. */
function isCounted(day: DayNumber): boolean {
  return day >= dayNumberFromParts(firstYear, 1, 1);
}
