/** What can a phrase claim about the length of a stoppage? */

import type { CountedEnds } from "../../calc/length/day-counts.js";
import type { DateBounds } from "../../time/partial-date.js";
import type { LengthUnit } from "../wording/lengths.js";
import type { SetAside } from "./set-aside.js";

/** What a number of days, weeks, months or years is said to be. */
export type AmountClaim =
  | "exactly"
  | "nearly"
  | "about"
  | "moreThan"
  | "atLeast"
  | "lessThan"
  | "atMost"
  | "between";

/** How a day, week, month or year of a stoppage is told: it is in it, has just begun it, comes near it, or has just completed it. */
export type PositionClaim = "in" | "entering" | "approaching" | "completing";

/** An amount: "196 days", "nearly two months", "six-month". */
export interface ReadAmount {
  readonly kind: "amount";
  /** The words of the phrase that say it. */
  readonly text: string;
  /** What is said of the number. */
  readonly claim: AmountClaim;
  /** The unit. */
  readonly unit: LengthUnit;
  /** The number; 1.5 for "a year and a half". The lower one of a range. */
  readonly number: number;
  /** The upper number of a range; `null` where the phrase has one number. */
  readonly upTo: number | null;
  /** Days beyond the number of units: 22 in "two months and 22 days", -8 in "eight days short of two months". */
  readonly extraDays: number;
  /**
   * `daysOut` where the words say that pauses are left out ("18 strike days"), `workdays` where they say that days off
   * are ("38 working days"), `weekdays` for Monday to Friday ("40 weekdays"), `usFederalWorkdays` for "38 US federal
   * working days"; otherwise `span`.
   */
  readonly measure: "span" | "daysOut" | "workdays" | "weekdays" | "usFederalWorkdays";
  /** `elapsed` where the words leave out the first day ("two days ago", "two days after it began"); otherwise `inclusive`. */
  readonly ends: CountedEnds;
  /** The word after it by which it may be the length of something else ("hiatus"); `null` where there is none. */
  readonly maybeOf: string | null;
}

/** A place in the count: "day 174", "in its eighth week", "entering third month". */
export interface ReadPosition {
  readonly kind: "position";
  /** The words of the phrase that say it. */
  readonly text: string;
  /** How it is told. */
  readonly claim: PositionClaim;
  /** The unit. */
  readonly unit: LengthUnit;
  /** Which one, the first being 1; the lower one of a range. */
  readonly number: number;
  /** The upper number of a range ("between its seventh and its 11th week"); `null` where the phrase has one number. */
  readonly upTo: number | null;
}

/** The time of the start: "since October", "since Monday, Oct. 21". */
export interface ReadStart {
  readonly kind: "start";
  /** The words of the phrase that say it. */
  readonly text: string;
  /** The days that it can mean. */
  readonly since: DateBounds;
  /** The day of the week that the words name beside a date that is another one ("Tuesday"); `null` where none is. */
  readonly otherWeekday: string | null;
}

/** A length as it was read in a phrase. */
export type ReadLength = ReadAmount | ReadPosition | ReadStart;

/** What was found in a phrase. */
export interface Reading {
  readonly lengths: readonly ReadLength[];
  /** What is not judged, and why. */
  readonly setAside: readonly SetAside[];
}
