/** In which year of the contract does a step take effect, and for how many months of that year is it paid? */

import type { PayStep, PayTerms } from "../../model/pay-terms.js";
import { addCalendarMonths } from "../../time/calendar-arithmetic.js";
import { completeMonthsBetween } from "../../time/complete-months.js";
import { type DayNumber, partsOfDay } from "../../time/iso-date.js";
import {
  comparePartialDates,
  type DateOrder,
  dayBoundsOf,
  type PartialDate,
} from "../../time/partial-date.js";
import { compare, dividedBy, type Exact, minus, plus, whole } from "./exact-decimal.js";

/** When a step takes effect, in years of the contract. */
export interface StepYear {
  /** The year of the contract, the first being 1. */
  readonly year: number;
  /** The months of that year in which it is paid: all 12 from the year's first day on. */
  readonly months: Exact;
  /** What was taken for granted, in words, where anything was. */
  readonly assumption?: string;
}

/** When a step takes effect: by its day where both that and the contract's start are known, else by its contract year. */
export function yearOfStep(step: PayStep, terms: PayTerms): StepYear | undefined {
  const { effective, contractYear } = step;
  const startsOn = terms.contractTerm?.startsOn;
  const start = startsOn === undefined ? undefined : dayWithinMonth(startsOn);
  const day = effective === undefined ? undefined : dayWithinMonth(effective);
  if (start !== undefined && day !== undefined) return byDay(start, day);
  if (contractYear === undefined) return undefined;
  const byYear = { year: contractYear, months: whole(12) };
  if (effective === undefined) return byYear;
  const assumption = `taken from the first day of contract year ${contractYear}: where ${effective} lies in the contract is not known to the month`;
  return { ...byYear, assumption };
}

/** A step of a schedule, and when it takes effect. */
export interface PlacedStep {
  /** Its place in the schedule, the first being 0. */
  readonly at: number;
  /** The step. */
  readonly step: PayStep;
  /** When it takes effect; `undefined` where the year of the contract is not known. */
  readonly when: StepYear | undefined;
}

/**
 * The steps in order of taking effect. Where that is not known of two, the one listed first comes first; a step without
 * day or year comes after the one listed before it.
 */
export function stepsInOrder(terms: PayTerms): readonly PlacedStep[] {
  const waiting = terms.steps.map((step, at): PlacedStep => ({ at, step, when: yearOfStep(step, terms) }));
  const placed: PlacedStep[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex((step) => !waiting.some((other) => comesAfter(step, other)));
    // Of years that gainsay the days, no step may be the first.
    placed.push(...waiting.splice(Math.max(next, 0), 1));
  }
  return placed;
}

function comesAfter(step: PlacedStep, other: PlacedStep): boolean {
  return isUndated(step) ? other.at === step.at - 1 : orderOf(other, step) === "before";
}

/** Whether a step has neither day nor year. */
export function isUndated({ step }: PlacedStep): boolean {
  return step.effective === undefined && step.contractYear === undefined;
}

/** How one step lies to another in time: by their days, else by the years of the contract. */
export function orderOf(first: PlacedStep, second: PlacedStep): DateOrder {
  const [day, otherDay] = [first.step.effective, second.step.effective];
  const byDays = day === undefined || otherDay === undefined ? "maybe" : comparePartialDates(day, otherDay);
  if (byDays !== "maybe" || first.when === undefined || second.when === undefined) return byDays;
  const difference = compare(monthsInto(first.when), monthsInto(second.when));
  if (difference === 0) return "same";
  return difference < 0 ? "before" : "after";
}

/** The months from the contract's start to a step, 12 more than they are. */
function monthsInto({ year, months }: StepYear): Exact {
  return minus(whole(year * 12 + 12), months);
}

/** A day that is known to the month, and whether it is known to the day. */
interface KnownDay {
  /** The day, or the first of those that it can be. */
  readonly day: DayNumber;
  /** Whether it can be no other. */
  readonly isExact: boolean;
}

function dayWithinMonth(date: PartialDate): KnownDay | undefined {
  const { earliest, latest } = dayBoundsOf(date);
  if (!Number.isFinite(earliest) || !Number.isFinite(latest)) return undefined;
  const [first, last] = [partsOfDay(earliest), partsOfDay(latest)];
  if (first.year !== last.year || first.month !== last.month) return undefined;
  return { day: earliest, isExact: earliest === latest };
}

function byDay(start: KnownDay, effective: KnownDay): StepYear {
  const vague =
    start.isExact && effective.isExact ? [] : ["a date known to the month is taken for its first day"];
  const early = "it reaches back before the contract: that stretch is back pay, not in the years";
  if (effective.day <= start.day) {
    const assumptions = effective.day < start.day ? [...vague, early] : vague;
    return { year: 1, months: whole(12), ...saying(assumptions) };
  }
  const year = Math.floor(completeMonthsBetween(start.day, effective.day) / 12) + 1;
  const end = addCalendarMonths(start.day, year * 12);
  return { year, months: monthsBetween(effective.day, end), ...saying(vague) };
}

function saying(assumptions: readonly string[]): { readonly assumption?: string } {
  return assumptions.length === 0 ? {} : { assumption: assumptions.join("; ") };
}

/** The months from one day to another: complete months, and the days of the last one as a share of its length. */
function monthsBetween(from: DayNumber, to: DayNumber): Exact {
  const complete = completeMonthsBetween(from, to);
  const mark = addCalendarMonths(from, complete);
  const length = addCalendarMonths(from, complete + 1) - mark;
  return plus(whole(complete), dividedBy(whole(to - mark), whole(length)));
}
