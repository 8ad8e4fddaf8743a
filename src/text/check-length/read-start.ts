/** Which days does "since October" mean? */

import type { IsoDate } from "../../time/iso-date.js";
import type { DateBounds } from "../../time/partial-date.js";
import { boundsOfDate, tryPartialDate } from "../../time/partial-date.js";
import { englishDates } from "../english/plain.js";
import { wordAt } from "./numbers-in-words.js";
import type { Token } from "./tokens.js";

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

/**
 * The date at a token: a month with or without a day before or after it and a year, or a year alone. Where there is no
 * year, the last such time by `asOf` is meant.
 */
export function readStart(tokens: readonly Token[], at: number, asOf: IsoDate): StartRead | undefined {
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
  return wordAt(tokens, at) === "" ? at + 1 : at;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
