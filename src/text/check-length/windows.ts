/** On which days does a phrase about a length hold? */

import type { CountedEnds } from "../../calc/length/day-counts.js";
import { addCalendarMonths } from "../../time/calendar-arithmetic.js";
import type { DayNumber } from "../../time/iso-date.js";
import type { LengthUnit } from "../wording/lengths.js";
import type { ReadAmount, ReadPosition } from "./read-length.js";

/** Days or numbers of days from the first to the last, both included; `last` can be infinite. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

/** A claim that holds never. */
export const never: Window = { first: 1 / 0, last: -1 / 0 };

const daysOfUnit: Readonly<Record<LengthUnit, number>> = {
  day: 1,
  week: 7,
  month: 30,
  year: 365,
};

/** No stoppage lasts longer, in days; what lies beyond holds never, and no calendar has to reach so far. */
const longest = 1_000_000;

/** What sums of thirds and tenths can be off by. */
const rest = 1e-6;

/** The morning on which so many units are complete; a part of a month is that part of the days between two marks. */
export function mark(from: DayNumber, unit: LengthUnit, count: number): DayNumber {
  const whole = Math.floor(count + rest);
  switch (unit) {
    case "day":
      return Math.ceil(from + count);
    case "week":
      return Math.ceil(from + count * 7 - rest);
    case "month": {
      const last = addCalendarMonths(from, whole);
      const part = count - whole;
      return part < rest ? last : Math.ceil(last + (addCalendarMonths(from, whole + 1) - last) * part - rest);
    }
    case "year":
      return mark(from, "month", count * 12);
  }
}

/**
 * The days by which a round number of days is told: "nearly" holds within half of it before the number. 20 for hundreds
 * ("nearly 200 days" from 190 on), 10 for tens from 50 on, 4 for those below, and 2 for a number that is not round.
 */
function roundStep(days: number): number {
  if (days % 100 === 0) return 20;
  if (days % 10 !== 0) return 2;
  return days >= 50 ? 10 : 4;
}

/** The most days before a mark by which it is still near, given the days of the unit and the share of them. */
function nearDays(unitDays: number, within: number): number {
  const days = Math.floor(unitDays * within);
  // As a share, 29 of 100 days are 0.29; as a product, 0.29 of 100 days are a little less than 29.
  return (days + 1) / unitDays <= within ? days + 1 : days;
}

/** How far "more than" a number of days reaches, in days: less than the next hundred, or the next ten. */
function nextRound(days: number): number {
  return days % 100 === 0 ? 100 : 10;
}

/** The whole numbers of days that an amount in days allows; a bare "1.5 days" allows none. */
export function allowedDays({ claim, number, upTo }: ReadAmount, within: number): Window {
  const near = nearDays(roundStep(number), within);
  const [below, above] = [Math.floor(number), Math.ceil(number)];
  switch (claim) {
    case "exactly":
      return below === above ? { first: number, last: number } : never;
    case "nearly":
      return { first: above - near, last: above - 1 };
    case "about":
      return { first: above - near, last: below + near };
    case "moreThan":
      return { first: below + 1, last: below + nextRound(number) - 1 };
    case "atLeast":
      return { first: above, last: Number.POSITIVE_INFINITY };
    case "lessThan":
      return { first: 1, last: above - 1 };
    case "atMost":
      return { first: 1, last: below };
    case "between":
      return { first: above, last: Math.floor(upTo ?? number) };
  }
}

/**
 * The last days of a count, begun on a day, for which an amount holds. Days are counted with the ends that
 * the words tell. Weeks, months and years are measured to the morning of the last day (`elapsed`) or of the day after it
 * (`inclusive`): a bare number holds from its mark on until half a unit after it, "nearly" within a part of a unit
 * before it, "more than" from the day after it up to the next one.
 */
export function amountWindow(read: ReadAmount, from: DayNumber, ends: CountedEnds, within: number): Window {
  const { unit, number, upTo, claim } = read;
  if (Math.max(number, upTo ?? 0) * daysOfUnit[unit] + read.extraDays > longest) return never;
  if (unit === "day") return moved(allowedDays(read, within), read.ends === "elapsed" ? from : from - 1);
  const reached = mark(from, unit, number) + read.extraDays;
  const step = markStep(read);
  const [before, after] = [mark(from, unit, number - step), mark(from, unit, number + step)];
  const near = nearDays(reached - before, within);
  const mornings = (): Window => {
    switch (claim) {
      case "exactly":
        return {
          first: reached,
          last: read.extraDays === 0 ? lastOfExactly(reached, after, number) : reached,
        };
      case "nearly":
        return { first: reached - near, last: reached - 1 };
      case "about":
        return {
          first: reached - near,
          last: reached + nearDays(after - reached, within),
        };
      case "moreThan":
        return {
          first: reached + 1,
          last: Math.max(mark(from, unit, number + 1) - 1, reached + 1),
        };
      case "atLeast":
        return { first: reached, last: Number.POSITIVE_INFINITY };
      case "lessThan":
        return { first: from, last: reached - 1 };
      case "atMost":
        return { first: from, last: reached };
      case "between":
        return { first: reached, last: mark(from, unit, upTo ?? number) };
    }
  };
  return moved(mornings(), ends === "inclusive" ? -1 : 0);
}

/**
 * How far the marks lie apart by which units are told, in units: a quarter for one or two years and for halves of them;
 * otherwise one, and a quarter, a third or a tenth for a number that ends in one.
 */
function markStep({ unit, number }: ReadAmount): number {
  if (isFine(number)) return [4, 3].map((parts) => 1 / parts).find((part) => isMultiple(number, part)) ?? 0.1;
  return unit === "year" && (number <= 2 || !Number.isInteger(number)) ? 0.25 : 1;
}

/** Whether a number is told nearer than by halves. */
function isFine(number: number): boolean {
  return !Number.isInteger(number * 2);
}

function isMultiple(number: number, part: number): boolean {
  return Math.abs(number / part - Math.round(number / part)) < rest;
}

/** The last day of a bare number: in the first half of its unit, or up to the next quarter, third or tenth. */
function lastOfExactly(reached: DayNumber, after: DayNumber, number: number): DayNumber {
  return isFine(number) ? Math.max(reached, after - 1) : lastOfFirstHalf(reached, after);
}

/** The days on which a place in the count holds, of a stoppage begun on a day and still on. */
export function positionWindow(read: ReadPosition, from: DayNumber, within: number): Window {
  const { unit, number, upTo, claim } = read;
  if (Math.max(number, upTo ?? 0) * daysOfUnit[unit] > longest || number < 1) return never;
  const begins = mark(from, unit, number - 1);
  switch (claim) {
    case "in":
      return { first: begins, last: mark(from, unit, upTo ?? number) - 1 };
    case "entering":
      return {
        first: begins,
        last: lastOfFirstHalf(begins, mark(from, unit, number)),
      };
    case "completing": {
      const next = mark(from, unit, number);
      return {
        first: next - 1,
        last: lastOfFirstHalf(next, mark(from, unit, number + 1)),
      };
    }
    case "approaching": {
      const unitDays = unit === "day" ? roundStep(number) : begins - mark(from, unit, number - 2);
      return { first: begins - nearDays(unitDays, within), last: begins };
    }
  }
}

/** The last day of a unit of which less than half has passed. */
function lastOfFirstHalf(begins: DayNumber, next: DayNumber): DayNumber {
  return begins + Math.max(0, Math.ceil((next - begins) / 2) - 1);
}

function moved({ first, last }: Window, days: number): Window {
  return { first: first + days, last: last + days };
}
