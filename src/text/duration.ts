/** How is the length of a stoppage named in a sentence? */

import type { Duration } from "../calc/length/duration.js";
import { durationOf } from "../calc/length/duration.js";
import type { Bounds } from "../core/bounds.js";
import { LabourError } from "../core/labour-error.js";
import { refuse } from "../core/refuse-argument.js";
import { showValue } from "../core/show-value.js";
import { unreadable } from "../core/unreadable.js";
import type { WorkStoppage } from "../model/work-stoppage.js";
import { completeMonthsBetween } from "../time/complete-months.js";
import type { DayNumber, IsoDate } from "../time/iso-date.js";
import { dayNumberOf, isoDateOf } from "../time/iso-date.js";
import { describeDate } from "./dates.js";
import { plainEnglish } from "./english/plain.js";
import { describeNumber, describeOrdinal, figuresOf } from "./numbers.js";
import type { Stretch } from "./rounded-length.js";
import { aboutWords, halfUnit, roundedWords, unitWords } from "./rounded-length.js";
import type { LengthUnit } from "./wording/lengths.js";
import type { PlainWording } from "./wording/plain.js";

/** How a length is named: "day 54", "in its eighth week", "in its second month", "nearly two months", "nears two months". */
export type LengthStyle = "day" | "week" | "month" | "rounded" | "nears";

/** What {@link describeDuration} can be asked. */
export interface DurationWordsOptions {
  /** How the length is named; `day` where left out. */
  readonly style?: LengthStyle;
  /** The language; English where left out. */
  readonly wording?: PlainWording;
  /** How near before a mark a length is "nearly" there, as a share of the unit; half of it where left out. */
  readonly nearlyWithin?: number;
}

/** Every {@link LengthStyle}. */
export const lengthStyles: readonly LengthStyle[] = ["day", "week", "month", "rounded", "nears"];

/**
 * The length of a stoppage on `asOf`, in words. Days are calendar days, both ends counted, pauses included.
 *
 * While it is on: `day` gives "day 54", `week` "in its eighth week", `month` "in its second month". After its last day
 * out: "196 days", "28 weeks" or, between two marks, "more than six months". `rounded` gives the nearest that can be
 * said: "nearly" within half a unit before the mark (`nearlyWithin` is another share of it, above 0 and up to 1), the
 * bare number on it, "more than" otherwise; in months once one
 * is complete (years once two are), in weeks from the 12th day on, in days before. While it is on, weeks and months run
 * from the first day to the same day of a later week or month; after the end, the last day out is counted too, so that
 * seven days are a week. `nears` is `rounded` for a headline: while the stoppage is on and a mark is near, a verb
 * ("nears two months"), and otherwise the same words as `rounded`.
 *
 * What is not known stays so: vague dates give a range or the weaker phrase ("between 44 and 74 days", "more than one
 * month"), a day that is approximate the nearest number ("about 54 days", "about two months" in all other styles), a
 * stoppage whose end the record leaves out is "at least" what is known, and before its first day it is "not begun".
 * Where it was announced for a day that has passed, and the record does not say whether it began, that is not known. One
 * that was interrupted and is over is told by its days out, whatever the style.
 *
 * @throws `LabourError` with code `invalid-date` where `asOf` is not a calendar day, and `invalid-argument` where the
 * style is not known or `nearlyWithin` is not above 0 and up to 1.
 *
 * @example
 * ```ts
 * import { describeDuration, spanish, stoppageFromSpan } from "picketline";
 * const strike = stoppageFromSpan({ id: "kaiser", title: "Kaiser", kind: "strike", from: "2024-10-21", to: "2025-05-04" });
 * describeDuration(strike, "2024-12-13"); // => "day 54"
 * describeDuration(strike, "2024-12-13", { style: "week" }); // => "in its eighth week"
 * describeDuration(strike, "2024-12-13", { style: "rounded" }); // => "nearly two months"
 * describeDuration(strike, "2024-12-13", { style: "nears" }); // => "nears two months"
 * describeDuration(strike, "2024-12-13", { style: "rounded", nearlyWithin: 0.25 }); // => "more than one month"
 * describeDuration(strike, "2024-12-13", { style: "rounded", wording: spanish }); // => "casi dos meses"
 * describeDuration(strike, "2025-06-01"); // => "196 days"
 * describeDuration(strike, "2024-10-20"); // => "not begun"
 * ```
 *
 * @example
 * ```ts
 * import { describeDuration, stoppageFromSpan } from "picketline";
 * // Only the month of its start is known.
 * const vague = stoppageFromSpan({ id: "vague", title: "Vague", kind: "strike", from: "2024-10", to: ".." });
 * describeDuration(vague, "2024-12-13"); // => "between 44 and 74 days"
 * describeDuration(vague, "2024-12-13", { style: "rounded" }); // => "more than one month"
 * // Nothing is known of its end.
 * const blank = stoppageFromSpan({ id: "blank", title: "Blank", kind: "strike", from: "2024-10-21" });
 * describeDuration(blank, "2024-12-13");
 * // => "at least one day: the record does not say whether it went on after 21 October 2024"
 * ```
 */
export function describeDuration(
  stoppage: WorkStoppage,
  asOf: IsoDate,
  options: DurationWordsOptions = {},
): string {
  try {
    const { style = "day", wording = plainEnglish, nearlyWithin = halfUnit } = options;
    if (!lengthStyles.includes(style)) {
      throw new LabourError(
        "invalid-argument",
        `"style" is ${showValue(style)}; it can be ${lengthStyles.join(", ")}.`,
      );
    }
    if (!(nearlyWithin > 0 && nearlyWithin <= 1)) refuse("nearlyWithin", nearlyWithin, "above 0 and up to 1");
    return durationWords(durationOf(stoppage, { asOf }), asOf, style, wording, nearlyWithin);
  } catch (error) {
    throw unreadable(error);
  }
}

/** {@link describeDuration} of a length that has been worked out already, in calendar days with both ends counted. */
export function durationWords(
  duration: Duration,
  asOf: IsoDate,
  style: LengthStyle,
  wording: PlainWording = plainEnglish,
  nearlyWithin: number = halfUnit,
): string {
  const words = wording.lengths;
  const ends = knownEnds(duration);
  const isUntold = duration.ongoing === "unknown";
  if (ends === undefined && !isUntold) return words.notBegun;
  if (ends === undefined || duration.days.min === 0) return words.maybeNotBegun(describeDate(asOf, wording));
  if (isUntold) return unknownWords(duration, ends, wording);
  if (duration.approximate && isOneLength(ends)) {
    // While it is on, a length is measured to the day; afterwards to the morning after the last day out.
    const to = ends.lastTo + (duration.ongoing ? 0 : 1);
    const words = aboutWords(stretch(ends.lastFrom, to, duration.days.max), style === "day", wording);
    return outOverWords(duration, wording) ?? words;
  }
  if (duration.ongoing && style === "day")
    return wordsWhileOn(ends, dayNumberOf(asOf), style, wording, nearlyWithin);
  const outOver = outOverWords(duration, wording);
  if (outOver !== undefined) return outOver;
  return duration.ongoing
    ? wordsWhileOn(ends, dayNumberOf(asOf), style, wording, nearlyWithin)
    : wordsAfterwards(ends, duration.days, style, wording, nearlyWithin);
}

/** The days out and over how many days they lie, where there were pauses: "8 days out over 188 days". */
export function outOverWords(
  { days, daysOut }: Pick<Duration, "days" | "daysOut">,
  wording: PlainWording,
): string | undefined {
  if (!hasPauses({ days, daysOut })) return undefined;
  return wording.lengths.outOver(dayWords(daysOut, wording), dayWords(days, wording));
}

/** Whether there were days between the first and the last day out on which nobody was out. */
export function hasPauses({ days, daysOut }: Pick<Duration, "days" | "daysOut">): boolean {
  // A pause that takes a day from the most takes one from the least.
  return daysOut.min !== days.min;
}

/** The first and the last day of a length, as day numbers. */
interface Ends {
  readonly firstFrom: DayNumber;
  readonly lastFrom: DayNumber;
  readonly firstTo: DayNumber;
  readonly lastTo: DayNumber;
}

function knownEnds({ from, to }: Duration): Ends | undefined {
  if (from?.earliest == null || from.latest === null || to?.earliest == null || to.latest === null) {
    return undefined;
  }
  return {
    firstFrom: dayNumberOf(from.earliest),
    lastFrom: dayNumberOf(from.latest),
    firstTo: dayNumberOf(to.earliest),
    lastTo: dayNumberOf(to.latest),
  };
}

/** Whether the length has no bounds but one. */
function isOneLength({ firstFrom, lastFrom, firstTo, lastTo }: Ends): boolean {
  return firstFrom === lastFrom && firstTo === lastTo;
}

function unknownWords(duration: Duration, ends: Ends, wording: PlainWording): string {
  const least = unitWords(duration.days.min, "day", wording);
  // With a vague start, the last day that is known may lie before the start.
  if (ends.firstTo < ends.lastFrom) return wording.lengths.unknownLength(least);
  return wording.lengths.unknownAfter(least, describeDate(isoDateOf(ends.firstTo), wording));
}

function wordsWhileOn(
  ends: Ends,
  day: DayNumber,
  style: LengthStyle,
  wording: PlainWording,
  nearlyWithin: number,
): string {
  const { firstFrom, lastFrom } = ends;
  const days: Bounds = { min: day - lastFrom + 1, max: day - firstFrom + 1 };
  switch (style) {
    case "day":
      return days.min === days.max
        ? wording.lengths.dayNumber(figuresOf(days.min, wording))
        : dayWords(days, wording);
    case "week":
      return inItsWords(weeksBetween(lastFrom, day), weeksBetween(firstFrom, day), "week", wording);
    case "month":
      return inItsWords(
        completeMonthsBetween(lastFrom, day),
        completeMonthsBetween(firstFrom, day),
        "month",
        wording,
      );
    case "rounded":
    case "nears":
      return roundedWords(stretch(lastFrom, day, days.min), stretch(firstFrom, day, days.max), wording, {
        nearlyWithin,
        verb: style === "nears",
      });
  }
}

function inItsWords(least: number, most: number, unit: "week" | "month", wording: PlainWording): string {
  const [first, last] = [describeOrdinal(least + 1, wording), describeOrdinal(most + 1, wording)];
  return least === most ? wording.lengths.inIts(first, unit) : wording.lengths.betweenIts(first, last, unit);
}

function wordsAfterwards(
  ends: Ends,
  days: Bounds,
  style: LengthStyle,
  wording: PlainWording,
  nearlyWithin: number,
): string {
  // Measured to the morning after the last day out.
  const shortest = stretch(ends.lastFrom, Math.max(ends.firstTo, ends.lastFrom) + 1, days.min);
  const longest = stretch(ends.firstFrom, ends.lastTo + 1, days.max);
  switch (style) {
    case "day":
      return dayWords(days, wording);
    case "week":
      return completeWords("week", shortest, longest, weekMarks, days, wording);
    case "month":
      return completeWords("month", shortest, longest, monthMarks, days, wording);
    case "rounded":
    case "nears":
      return roundedWords(shortest, longest, wording, { nearlyWithin });
  }
}

/** How many units are complete, and whether the length is just that. */
interface Marks {
  readonly complete: number;
  readonly exact: boolean;
}

function weekMarks({ from, to }: Stretch): Marks {
  return { complete: weeksBetween(from, to), exact: (to - from) % 7 === 0 };
}

function monthMarks({ from, to }: Stretch): Marks {
  const complete = completeMonthsBetween(from, to);
  return { complete, exact: completeMonthsBetween(from, to - 1) < complete };
}

function completeWords(
  unit: LengthUnit,
  shortest: Stretch,
  longest: Stretch,
  marksOf: (length: Stretch) => Marks,
  days: Bounds,
  wording: PlainWording,
): string {
  const [least, most] = [marksOf(shortest), marksOf(longest)];
  if (least.complete < 1) return dayWords(days, wording);
  const text = unitWords(least.complete, unit, wording);
  if (!least.exact) return wording.lengths.moreThan(text);
  return most.exact && most.complete === least.complete ? text : wording.lengths.atLeast(text);
}

/** A number of days, or between which two it lies. */
function dayWords(days: Bounds, wording: PlainWording): string {
  if (days.min === days.max) return unitWords(days.min, "day", wording);
  const least = describeNumber(days.min, wording);
  return wording.lengths.between(least, unitWords(days.max, "day", wording));
}

function weeksBetween(from: DayNumber, to: DayNumber): number {
  return Math.floor((to - from) / 7);
}

function stretch(from: DayNumber, to: DayNumber, days: number): Stretch {
  return { from, to, days };
}
