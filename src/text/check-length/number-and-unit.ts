/** Which length do a number and a unit beside each other name? */

import type { LengthUnit } from "../wording/lengths.js";
import { foundAmount } from "./found-amount.js";
import type { Found } from "./found-length.js";
import { unitAt, unitWordAt } from "./found-length.js";
import type { ReadNumber } from "./numbers-in-words.js";
import { isCutOff, readNumber, readWithFraction, wordAt } from "./numbers-in-words.js";
import { amountQualifier, positionQualifier } from "./qualifiers.js";
import type { ReadAmount } from "./read-length.js";
import type { Token } from "./tokens.js";
import { isAmong } from "./word-lists.js";

/** "day 174", "Week Six", "day number 54", "Day No. 54", "week 8 day 5". */
export function placeBeforeNumber(tokens: readonly Token[], at: number): Found | undefined {
  const found = unitWordAt(tokens, at);
  if (found === undefined || found.times !== 1 || !found.isSingular) return undefined;
  const { unit } = found;
  const number = readNumber(tokens, afterNumberSign(tokens, at + 1));
  if (number === undefined || number.isOrdinal || !Number.isInteger(number.value)) return undefined;
  const place = { unit, number: number.value, upTo: null, next: number.next };
  const isComma = wordAt(tokens, number.next) === "," && wordAt(tokens, number.next + 1) === "day";
  const dayAt = isComma ? number.next + 1 : number.next;
  const follower = unitAt(tokens, dayAt);
  if (follower === undefined) return placed(tokens, at, place);
  // "Day 54 weeks" is none; in "week 8, day 5" the day is told within the week.
  const day = readNumber(tokens, dayAt + 1);
  if (day === undefined || day.isOrdinal) return isComma ? placed(tokens, at, place) : undefined;
  if (
    unit === "week" &&
    follower === "day" &&
    Number.isInteger(day.value) &&
    day.value >= 1 &&
    day.value <= 7
  ) {
    return placed(tokens, at, {
      unit: "day",
      number: (number.value - 1) * 7 + day.value,
      upTo: null,
      next: day.next,
    });
  }
  return placed(tokens, at, place);
}

/** Past "number" or "No.". */
function afterNumberSign(tokens: readonly Token[], at: number): number {
  const word = wordAt(tokens, at);
  if (word === "number") return at + 1;
  if (word !== "no") return at;
  return wordAt(tokens, at + 1) === "" ? at + 2 : at + 1;
}

interface Place {
  readonly unit: LengthUnit;
  readonly number: number;
  readonly upTo: number | null;
  readonly next: number;
}

function placed(tokens: readonly Token[], at: number, read: Place): Found {
  return { kind: "position", ...positionQualifier(tokens, at), ...read };
}

/** Words that can stand between a number and its unit. */
const between = "full whole complete consecutive straight solid long strike";

/** Words there that say that days off are left out. */
const working = "working business";

/** In what a number of days is told by the words from one token up to the unit, where days off are left out. */
function workdayMeasure(
  tokens: readonly Token[],
  at: number,
  unitIndex: number,
): Exclude<ReadAmount["measure"], "span"> | undefined {
  const unit = wordAt(tokens, unitIndex) ?? "";
  if (/^weekdays?$/.test(unit)) return "weekdays";
  const isWorking =
    /^workdays?$/.test(unit) ||
    (isAmong(working, wordAt(tokens, unitIndex - 1) ?? "") && unitAt(tokens, unitIndex) === "day");
  if (!isWorking) return undefined;
  return wordAt(tokens, at) === "us" ? "usFederalWorkdays" : "workdays";
}

/** "196 days", "eighth week", "two and a half months", "between 44 and 74 days", "50-plus days", "38 working days". */
export function numberBeforeUnit(tokens: readonly Token[], at: number): Found | undefined {
  const first = readWithFraction(tokens, at);
  if (first === undefined || isCutOff(tokens, at)) return undefined;
  const second = secondNumber(tokens, at, first);
  const last = second ?? first;
  const isFederal = wordAt(tokens, last.next) === "us" && wordAt(tokens, last.next + 1) === "federal";
  let unitIndex = isFederal ? last.next + 2 : last.next;
  const word = wordAt(tokens, unitIndex) ?? "";
  const isOver = !last.isOrdinal && second === undefined && isAmong("plus some odd", word);
  const isCalendar = !last.isOrdinal && word === "calendar";
  if (isAmong(between, word) || isAmong(working, word) || isOver || isCalendar) unitIndex += 1;
  const measure = workdayMeasure(tokens, last.next, unitIndex);
  const found = measure !== undefined ? ({ unit: "day", times: 1 } as const) : unitWordAt(tokens, unitIndex);
  if (found === undefined) return undefined;
  const { unit, times } = found;
  const number = first.value;
  const upTo = second?.value ?? null;
  if (last.isOrdinal) {
    // "The 38th working day" is no day of the count, and which "third calendar month" is meant is told by no length.
    if (measure !== undefined || times !== 1) return undefined;
    const place = placed(tokens, at, { unit, number, upTo, next: unitIndex + 1 });
    return upTo === null ? place : { ...place, start: amountQualifier(tokens, at).start };
  }
  return foundAmount(tokens, at, {
    unit,
    number: number * times,
    upTo: upTo === null ? null : upTo * times,
    next: unitIndex + 1,
    ...(isOver ? { claim: word === "plus" ? "atLeast" : "moreThan" } : {}),
    ...(word === "strike" ? { measure: "daysOut" } : {}),
    ...(measure === undefined ? {} : { measure }),
  });
}

/** The second number of a range. "And" joins two only after "between". */
function secondNumber(tokens: readonly Token[], at: number, first: ReadNumber): ReadNumber | undefined {
  const joint = wordAt(tokens, first.next);
  const isJoined =
    joint === "to" || joint === "or" || (joint === "and" && amountQualifier(tokens, at).claim === "between");
  const isRange = tokens[first.next]?.isHyphened === true;
  if (!isJoined && !isRange) return undefined;
  const from = isJoined ? first.next + 1 : first.next;
  const second = readWithFraction(tokens, wordAt(tokens, from) === "its" ? from + 1 : from);
  if (second === undefined || second.isOrdinal !== first.isOrdinal) return undefined;
  return second.value > first.value ? second : undefined;
}
