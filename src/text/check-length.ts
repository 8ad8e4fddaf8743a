/** Is a length that is printed of a stoppage right on a day, and what would be? */

import type { CandidateLength } from "../calc/length/lengths.js";
import { refuse } from "../core/refuse-argument.js";
import { unreadable } from "../core/unreadable.js";
import type { WorkStoppage } from "../model/work-stoppage.js";
import type { IsoDate } from "../time/iso-date.js";
import type { LengthVerdict, RightOn } from "./check-length/judge.js";
import { judge } from "./check-length/judge.js";
import { ofNamedKind } from "./check-length/named-kind.js";
import type { ReadLength } from "./check-length/read-length.js";
import { readPhrase } from "./check-length/read-phrase.js";
import { rightWords } from "./check-length/right-words.js";
import { joinedMessages, verdictSentence } from "./check-length/sentences.js";
import { noLength } from "./check-length/set-aside.js";
import { standingOn } from "./check-length/standing.js";
import { halfUnit } from "./rounded-length.js";

/** The verdict on one length of a phrase. */
export interface CheckedLength {
  /** How it stands to the record on the day. */
  readonly verdict: LengthVerdict;
  /** What was understood. */
  readonly read: ReadLength;
  /**
   * The days on which it was, is or will be right by the default rule; those to come are told as if the stoppage went on.
   * With a vague start they run from the first to the last day on which it can be right. `null` where there are none.
   */
  readonly rightOn: RightOn | null;
  /**
   * The lengths that it fits, by end event and rule, best first; for "day 174" that of a later round with a last day of
   * its own, and for "since October" there are none.
   */
  readonly explainedBy: readonly CandidateLength[];
  /** What can be printed instead, in the same style: "day 178", "nearly two months". */
  readonly wouldBeRight: string;
  /** The verdict in a sentence. */
  readonly message: string;
}

/** What {@link checkLength} found. */
export interface LengthCheck {
  /** The worst verdict on a length of the phrase: wrong, stale, notSure, rightByAnotherRule, right; or unreadable. */
  readonly verdict: LengthVerdict;
  /** The phrase as it was given. */
  readonly phrase: string;
  /** The day for which it was checked. */
  readonly asOf: IsoDate;
  /** What was understood of the length with that verdict; `null` where none was found. */
  readonly read: ReadLength | null;
  /** When that length was, is or will be right: see {@link CheckedLength}. */
  readonly rightOn: RightOn | null;
  /** The lengths of the record that it fits, by end event and rule, best first. */
  readonly explainedBy: readonly CandidateLength[];
  /** What can be printed instead, in the same style. */
  readonly wouldBeRight: string;
  /** The verdict in words that can be printed: a sentence for each length, which names it where there are several. */
  readonly message: string;
  /** Every length that was found, in the order of the phrase. */
  readonly lengths: readonly CheckedLength[];
  /**
   * Words that are not judged: a length of something else ("four-year" in "four-year offer"), one in hours, one that is
   * denied or to come ("not lasted two months", "54 days left"), and a date that can be read in two ways ("10/11/2024").
   */
  readonly setAside: readonly string[];
}

/** The longest phrase that is read, in characters. */
const longestPhrase = 10_000;

/** Verdicts from the worst to the best. */
const bySeverity: readonly LengthVerdict[] = ["wrong", "stale", "notSure", "rightByAnotherRule", "right"];

/**
 * Whether a phrase in English names the length of a stoppage rightly on a day, as a copy desk checks it: "day 174",
 * "196-day strike", "in its eighth week", "nears two months", "entering third month", "since October", or a whole
 * headline with such words in it. Each length in it is checked; the worst verdict leads.
 *
 * The default rule is that of `describeDuration`: days count both ends; weeks and months run, while the stoppage is on,
 * from the first day to the same day of a later week or month, and after it the last day out is counted, too.
 *
 * - "Nearly", "nears" and "approaches" hold within half a unit before the mark (`nearlyWithin`). Days are told in round
 *   numbers: 10 days before a multiple of 100, 5 before a multiple of ten from 50 on, 2 below, otherwise the day before.
 * - A bare number of weeks, months or years holds from its mark on until half a unit after it: it is never rounded up.
 *   With a quarter, a third or a tenth it holds up to the next one. Of days, it holds on the day.
 * - "More than" holds from the day after the mark up to the next one, and is stale then; of days, up to 100 more after a
 *   multiple of 100 and ten more after others. "At least", "less than" and "up to" are taken literally; "about" reaches
 *   as far as "nearly", each way.
 * - One or two years, and half ones, are told in quarters: "nearly a year" holds from ten and a half months on.
 * - "In its eighth week" and "day 174" hold only while it is on. "Entering" holds in the first half of the unit,
 *   "heading into" like "nears", up to the first day of the unit, and "completes" from the last day of it to the middle
 *   of the next.
 * - "Two months and 22 days" and "eight days short of two months" hold on the day. "Monthlong" is one month; "weekslong"
 *   is at least two weeks.
 * - "Two days ago" and "two days after it began" do not count the first day.
 * - "18 strike days" leaves pauses out; "38 working days" holds by Monday to Friday or by US federal working days,
 *   "40 weekdays" by Monday to Friday.
 * - Where there was a strike and a lockout, a phrase that names one of them is held against that one.
 * - "Since October" holds where the first day lies in it; "early", "mid-" and "late" are the first ten days of a month,
 *   the next ten, and the rest. Dates in figures can have the year, the month or the day first. A month or a day of
 *   the week without a year is the last one by `asOf`. A day of the week before a date belongs to it ("since Monday, Oct. 21"): where it is another one, the phrase is wrong.
 *
 * What does not hold by that rule can be right by another: to another end event, with the first day not counted, in
 * working days, without pauses, or to a last day that was set beforehand ("five-day strike" on its first day); of the
 * round that is on or was the last, where there were others before; or of the days that a notice lists, before the first
 * of them. A pause after which work stopped again is no end. `explainedBy` names those. With a vague date, or an end that
 * the record leaves out, a phrase is `right` only where it holds for all that the record allows, and `notSure` where it does for some. A length
 * of something else is set aside where the words around it say so ("four-year contract", "12 weeks of paid leave",
 * "raises of 20% over four years", "5% in the first year", "three weeks after talks broke down", "a month after the
 * strike ended", "the first strike in 20 years"), and so is one in hours ("48-hour strike"), of which a record knows
 * nothing, one that is denied ("has not lasted two months") or to come ("54 days left", "will enter its third month"),
 * and a date that can be read in two ways ("10/11/2024").
 *
 * @throws `LabourError` with code `invalid-date` where `asOf` is not a calendar day, and `invalid-argument` where the
 * phrase is not a text of at most 10,000 characters or `nearlyWithin` is not above 0 and up to 1.
 *
 * @example
 * ```ts
 * import { checkLength, stoppageFromSpan } from "picketline";
 * const strike = stoppageFromSpan({ id: "kaiser", title: "Kaiser", kind: "strike", from: "2024-10-21", to: "2025-05-04" });
 * checkLength("Kaiser strike nears two months", strike, "2024-12-13").verdict; // => "right"
 * const stale = checkLength("day 174", strike, "2025-04-16");
 * stale.verdict; // => "stale"
 * stale.message; // => "Wrong on 16 April 2025: it is day 178; day 174 was 12 April 2025."
 * ```
 *
 * @example
 * ```ts
 * import { checkLength, stoppageFromSpan } from "picketline";
 * const strike = stoppageFromSpan({ id: "st-vincent", title: "St. Vincent", kind: "strike", from: "2021-03-08", to: "2022-01-03" });
 * const elapsed = checkLength("301-day strike", strike, "2022-02-01");
 * elapsed.verdict; // => "rightByAnotherRule"
 * elapsed.explainedBy[0]?.ends; // => "elapsed"
 * elapsed.wouldBeRight; // => "302 days"
 * checkLength("a long strike", strike, "2022-02-01").verdict; // => "unreadable"
 * ```
 */
export function checkLength(
  phrase: string,
  stoppage: WorkStoppage,
  asOf: IsoDate,
  options: { readonly nearlyWithin?: number } = {},
): LengthCheck {
  try {
    const { nearlyWithin = halfUnit } = options;
    if (typeof phrase !== "string" || phrase.length > longestPhrase) {
      refuse("phrase", phrase, `a text of at most ${longestPhrase} characters`);
    }
    if (!(nearlyWithin > 0 && nearlyWithin <= 1)) refuse("nearlyWithin", nearlyWithin, "above 0 and up to 1");
    const standing = standingOn(ofNamedKind(phrase, stoppage), asOf, nearlyWithin);
    const { lengths: read, setAside } = readPhrase(phrase, asOf);
    const isOneOfSeveral = read.length + setAside.length > 1;
    const lengths = read.map((length): CheckedLength => {
      const judgement = judge(length, standing);
      const wouldBeRight = rightWords(length, standing);
      const message = verdictSentence(length, judgement, standing, wouldBeRight, isOneOfSeveral);
      return { ...judgement, read: length, wouldBeRight, message };
    });
    const worst = bySeverity
      .map((verdict) => lengths.find((checked) => checked.verdict === verdict))
      .find((checked) => checked !== undefined);
    return {
      verdict: worst?.verdict ?? "unreadable",
      phrase,
      asOf,
      read: worst?.read ?? null,
      rightOn: worst?.rightOn ?? null,
      explainedBy: worst?.explainedBy ?? [],
      wouldBeRight: worst?.wouldBeRight ?? rightWords(null, standing),
      message:
        worst === undefined ? noLength(setAside) : joinedMessages(lengths.map(({ message }) => message)),
      lengths,
      setAside: setAside.map(({ text }) => text),
    };
  } catch (error) {
    throw unreadable(error);
  }
}
