/** Which lengths of a stoppage does a phrase in English name? */

import type { IsoDate } from "../../time/iso-date.js";
import type { LengthUnit } from "../wording/lengths.js";
import type { ReadNumber } from "./numbers-in-words.js";
import { readNumber, wordAt } from "./numbers-in-words.js";
import {
  amountQualifier,
  doubtfulThing,
  isOfSomethingElse,
  laterQualifier,
  positionQualifier,
} from "./qualifiers.js";
import type { ReadAmount, Reading, ReadLength, ReadPosition } from "./read-length.js";
import { readStart } from "./read-start.js";
import type { Token } from "./tokens.js";
import { tokensOf } from "./tokens.js";
import { isAmong } from "./word-lists.js";

/** A length that was found, and the tokens that it takes. */
type Found = (Omit<ReadAmount, "text"> | Omit<ReadPosition, "text">) & {
  readonly start: number;
  readonly next: number;
};

/** Reads a phrase: every length in it, in order, and those that belong to something else than the stoppage. */
export function readPhrase(phrase: string, asOf: IsoDate): Reading {
  const tokens = tokensOf(phrase);
  const lengths: ReadLength[] = [];
  const setAside: string[] = [];
  let at = 0;
  while (at < tokens.length) {
    const begun = wordAt(tokens, at) === "since" ? readStart(tokens, at + 1, asOf) : undefined;
    if (begun !== undefined) {
      lengths.push({ kind: "start", text: textOf(phrase, tokens, at, begun.next), since: begun.since });
      at = begun.next;
      continue;
    }
    const found = placeBeforeNumber(tokens, at) ?? numberBeforeUnit(tokens, at) ?? oneUnit(tokens, at);
    if (found === undefined) {
      at += 1;
      continue;
    }
    const { start, next, ...read } = found;
    const text = textOf(phrase, tokens, start, next);
    if (isOfSomethingElse(tokens, start, next)) setAside.push(text);
    else lengths.push({ ...read, text });
    at = next;
  }
  return { lengths, setAside };
}

/** The words of a phrase from one token up to another, with single spaces. */
function textOf(phrase: string, tokens: readonly Token[], start: number, next: number): string {
  return phrase.slice(tokens[start]?.start, tokens[next - 1]?.end).replace(/\s+/g, " ");
}

const units: Readonly<Record<string, LengthUnit>> = {
  day: "day",
  days: "day",
  week: "week",
  weeks: "week",
  month: "month",
  months: "month",
  year: "year",
  years: "year",
};

function unitAt(tokens: readonly Token[], at: number): LengthUnit | undefined {
  const word = wordAt(tokens, at) ?? "";
  return Object.hasOwn(units, word) ? units[word] : undefined;
}

/** "day 174", "Week Six", "day number 54". */
function placeBeforeNumber(tokens: readonly Token[], at: number): Found | undefined {
  const unit = unitAt(tokens, at);
  if (unit === undefined || wordAt(tokens, at) !== unit) return undefined;
  const number = readNumber(tokens, wordAt(tokens, at + 1) === "number" ? at + 2 : at + 1);
  if (number === undefined || number.isOrdinal || !Number.isInteger(number.value)) return undefined;
  if (unitAt(tokens, number.next) !== undefined) return undefined;
  return placed(tokens, at, { unit, number: number.value, upTo: null, next: number.next });
}

function placed(
  tokens: readonly Token[],
  at: number,
  read: {
    readonly unit: LengthUnit;
    readonly number: number;
    readonly upTo: number | null;
    readonly next: number;
  },
): Found {
  const { claim, start } = positionQualifier(tokens, at);
  return { kind: "position", claim, start, ...read };
}

/** Words that can stand between a number and its unit. */
const between = "full whole complete consecutive straight solid long calendar strike";

/** "196 days", "eighth week", "two and a half months", "between 44 and 74 days", "half a year". */
function numberBeforeUnit(tokens: readonly Token[], at: number): Found | undefined {
  const half = halfUnit(tokens, at);
  if (half !== undefined) return half;
  const first = readNumber(tokens, at);
  if (first === undefined) return undefined;
  const second = secondNumber(tokens, at, first);
  const last = second ?? first;
  const isHalved = hasHalf(tokens, last.next) && !last.isOrdinal;
  let unitIndex = isHalved ? last.next + 3 : last.next;
  const isStrikeDays = wordAt(tokens, unitIndex) === "strike";
  if (isAmong(between, wordAt(tokens, unitIndex) ?? "")) unitIndex += 1;
  const unit = unitAt(tokens, unitIndex);
  if (unit === undefined) return undefined;
  const number = first.value + (isHalved && second === undefined ? 0.5 : 0);
  const upTo = second === undefined ? null : second.value + (isHalved ? 0.5 : 0);
  if (last.isOrdinal) {
    const { start } = amountQualifier(tokens, at);
    const place = placed(tokens, at, { unit, number, upTo, next: unitIndex + 1 });
    return upTo === null ? place : { ...place, start };
  }
  return amount(tokens, at, { unit, number, upTo, next: unitIndex + 1, isStrikeDays });
}

/** The second number of a range. "And" joins two only after "between". */
function secondNumber(tokens: readonly Token[], at: number, first: ReadNumber): ReadNumber | undefined {
  const joint = wordAt(tokens, first.next);
  const isJoined =
    joint === "to" || joint === "or" || (joint === "and" && amountQualifier(tokens, at).claim === "between");
  const isRange = /^\d/.test(joint ?? "") && tokens[first.next]?.isHyphened === true;
  if (!isJoined && !isRange) return undefined;
  const from = isJoined ? first.next + 1 : first.next;
  const second = readNumber(tokens, wordAt(tokens, from) === "its" ? from + 1 : from);
  if (second === undefined || second.isOrdinal !== first.isOrdinal) return undefined;
  return second.value > first.value ? second : undefined;
}

function hasHalf(tokens: readonly Token[], at: number): boolean {
  return ["and", "a", "half"].every((word, index) => wordAt(tokens, at + index) === word);
}

/** "half a year", "half-year". */
function halfUnit(tokens: readonly Token[], at: number): Found | undefined {
  if (wordAt(tokens, at) !== "half") return undefined;
  const unitIndex = wordAt(tokens, at + 1) === "a" ? at + 2 : at + 1;
  const unit = unitAt(tokens, unitIndex);
  if (unit === undefined || unit === "day") return undefined;
  return amount(tokens, at, { unit, number: 0.5, upTo: null, next: unitIndex + 1 });
}

/** Words before "a week" by which it is a length; without one it may be a rate ("40 hours a week"). */
const lengthCues =
  "for after lasted lasting lasts been than about around over nearly almost least under past nears nearing approaches approaching is was";

const lengthTails: ReadonlySet<string> = new Set(["long", "old", "into", "after", "and"]);

/** "a week", "a year and a half". */
function oneUnit(tokens: readonly Token[], at: number): Found | undefined {
  const unit = unitAt(tokens, at + 1);
  const article = wordAt(tokens, at);
  if ((article !== "a" && article !== "an") || unit === undefined || wordAt(tokens, at + 1) !== unit) {
    return undefined;
  }
  const isLength =
    at === 0 ||
    isAmong(lengthCues, wordAt(tokens, at - 1) ?? "") ||
    lengthTails.has(wordAt(tokens, at + 2) ?? "");
  if (!isLength) return undefined;
  const isHalved = hasHalf(tokens, at + 2);
  const next = isHalved ? at + 5 : at + 2;
  return amount(tokens, at, { unit, number: isHalved ? 1.5 : 1, upTo: null, next });
}

interface Amount {
  readonly unit: LengthUnit;
  readonly number: number;
  readonly upTo: number | null;
  readonly next: number;
  readonly isStrikeDays?: boolean;
}

function amount(tokens: readonly Token[], at: number, read: Amount): Found {
  const before = amountQualifier(tokens, at);
  const { unit, number, days, next } = withExtra(tokens, read);
  const later = laterQualifier(tokens, next);
  const isDaysOut = read.isStrikeDays === true || areDaysOut(tokens, next);
  const claim = read.upTo === null ? withoutRange(before.claim) : "between";
  return {
    kind: "amount",
    claim: later?.claim ?? claim,
    unit,
    number,
    upTo: read.upTo,
    extraDays: days,
    measure: unit === "day" && isDaysOut ? "daysOut" : "span",
    maybeOf: doubtfulThing(tokens, next),
    start: before.claim === "exactly" ? at : before.start,
    next: later?.next ?? next,
  };
}

function withoutRange(claim: ReadAmount["claim"]): ReadAmount["claim"] {
  return claim === "between" ? "exactly" : claim;
}

/** "two months and 22 days", "one year and two months": the smaller unit is added. */
function withExtra(
  tokens: readonly Token[],
  { unit, number, upTo, next }: Amount,
): { readonly unit: LengthUnit; readonly number: number; readonly days: number; readonly next: number } {
  const alone = { unit, number, days: 0, next };
  if (unit === "day" || upTo !== null) return alone;
  const extra = readNumber(tokens, wordAt(tokens, next) === "and" ? next + 1 : next);
  if (extra === undefined || extra.isOrdinal || !Number.isInteger(extra.value)) return alone;
  const smaller = unitAt(tokens, extra.next);
  const after = extra.next + 1;
  if (smaller === "day") return { unit, number, days: extra.value, next: after };
  if (smaller === "week" && unit !== "week") return { unit, number, days: extra.value * 7, next: after };
  if (smaller === "month" && unit === "year") {
    return { unit: "month", number: number * 12 + extra.value, days: 0, next: after };
  }
  return alone;
}

const outWords = "strike strikes striking walkouts picketing pickets stoppages action industrial";

/** "18 days of strikes", "three days out". */
function areDaysOut(tokens: readonly Token[], next: number): boolean {
  const word = wordAt(tokens, next);
  return word === "out" || (word === "of" && isAmong(outWords, wordAt(tokens, next + 1) ?? ""));
}
