/** Which date does a phrase name at a token: "Oct. 21, 2024", "the 21st of October", "October last year", "2024"? */

import type { IsoDate } from "../../time/iso-date.js";
import { englishDates } from "../english/plain.js";
import { areFiguresJoined, readFiguresDate } from "./figures-date.js";
import type { DateRead } from "./found-date.js";
import { found, lastBy, two, yearBefore } from "./found-date.js";
import { wordAt } from "./numbers-in-words.js";
import type { Token } from "./tokens.js";
import { isAmong } from "./word-lists.js";

/**
 * The date at a token: a month with or without a day before or after it and a year, or a year alone; or a date in
 * figures. Where there is no year, the last such time by `asOf` is meant.
 */
export function readDate(tokens: readonly Token[], start: number, asOf: IsoDate): DateRead | undefined {
  if (areFiguresJoined(tokens, start)) return readFiguresDate(tokens, start, asOf);
  const year = yearOf(wordAt(tokens, start));
  if (year !== undefined) return found(year, start + 1);
  const at = wordAt(tokens, start) === "the" ? start + 1 : start;
  const dayBefore = dayOf(wordAt(tokens, at));
  if (at > start && dayBefore === undefined) return undefined;
  const monthAt = dayBefore === undefined ? at : pastOf(tokens, afterEnding(tokens, at + 1));
  const month = monthOf(wordAt(tokens, monthAt));
  if (month === undefined) return undefined;
  const afterMonth = afterBreak(tokens, monthAt + 1);
  const dayAfter = dayBefore === undefined ? dayOf(wordAt(tokens, afterMonth)) : undefined;
  const afterDay = dayAfter === undefined ? monthAt + 1 : afterEnding(tokens, afterMonth + 1);
  const yearAt = afterBreak(tokens, afterDay);
  const said = yearSaid(tokens, yearAt, asOf);
  const day = dayBefore ?? dayAfter;
  const rest = `-${two(month)}${day === undefined ? "" : `-${two(day)}`}`;
  if (said !== undefined) return found(`${said.year}${rest}`, said.next);
  return found(lastBy(rest, asOf), afterDay);
}

/** "2024", "last year", "of this year", "a year ago". */
function yearSaid(
  tokens: readonly Token[],
  start: number,
  asOf: IsoDate,
): { readonly year: string; readonly next: number } | undefined {
  const at = pastOf(tokens, start);
  const [word, after] = [wordAt(tokens, at) ?? "", wordAt(tokens, at + 1)];
  const year = yearOf(word);
  if (year !== undefined) return { year, next: at + 1 };
  if (after !== "year") return undefined;
  if (word === "this") return { year: asOf.slice(0, 4), next: at + 2 };
  if (word === "last") return { year: yearBefore(asOf), next: at + 2 };
  const isAgo = isAmong("a one", word) && wordAt(tokens, at + 2) === "ago";
  return isAgo ? { year: yearBefore(asOf), next: at + 3 } : undefined;
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

/** Whether a word is the name of a month. */
export function isMonthName(word: string | undefined): boolean {
  return monthOf(word) !== undefined;
}

function pastOf(tokens: readonly Token[], at: number): number {
  return wordAt(tokens, at) === "of" ? at + 1 : at;
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
