/** Which date does a phrase name at a token: "Oct. 21, 2024", "21 October", "October", "2024"? */

import type { IsoDate } from "../../time/iso-date.js";
import type { DateBounds } from "../../time/partial-date.js";
import { boundsOfDate, tryPartialDate } from "../../time/partial-date.js";
import { englishDates } from "../english/plain.js";
import { wordAt } from "./numbers-in-words.js";
import type { Token } from "./tokens.js";

/** A date as it was read. */
export interface DateRead {
  /** The days that it can mean. */
  readonly since: DateBounds;
  /** The index of the token after it. */
  readonly next: number;
}

/**
 * The date at a token: a month with or without a day before or after it and a year, or a year alone. Where there is no
 * year, the last such time by `asOf` is meant.
 */
export function readDate(tokens: readonly Token[], at: number, asOf: IsoDate): DateRead | undefined {
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

/** A partial date as it was read; `undefined` where there is no such date. */
export function found(date: string, next: number): DateRead | undefined {
  return tryPartialDate(date) === undefined ? undefined : { since: boundsOfDate(date), next };
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
export function afterBreak(tokens: readonly Token[], at: number): number {
  const word = wordAt(tokens, at);
  return word === "" || word === "," ? at + 1 : at;
}

/** A number in two figures. */
export function two(value: number): string {
  return String(value).padStart(2, "0");
}
