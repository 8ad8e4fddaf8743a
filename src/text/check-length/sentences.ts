/** How is a verdict told in one sentence? */

import type { EndEvent } from "../../calc/length/end-events.js";
import type { CandidateLength } from "../../calc/length/lengths.js";
import type { DateBounds } from "../../time/partial-date.js";
import { mondayToFriday } from "../../time/work-calendar.js";
import { describeDate, describePeriod, whenWords } from "../dates.js";
import { capitalized, listOf } from "../lists.js";
import { describeNumber } from "../numbers.js";
import type { Judgement, RightOn } from "./judge.js";
import type { ReadLength, ReadStart } from "./read-length.js";
import { weekdayOfDate } from "./read-start.js";
import { calendarDays } from "./rounds.js";
import type { Standing } from "./standing.js";
import { isBeginningUntold } from "./standing.js";

/** What the ends are called in a sentence. */
const endNames: Readonly<Record<EndEvent, string>> = {
  tentativeAgreement: "the tentative agreement",
  suspended: "the suspension",
  ended: "the end",
  lastDay: "the last day set beforehand",
  returnBegun: "the day before the first were back",
  returnCompleted: "the day before the last were back",
  ratified: "the ratification",
};

/** The sentence of a verdict on one length, given the words that would be right; it is named where it is one of several. */
export function verdictSentence(
  read: ReadLength,
  judgement: Judgement,
  standing: Standing,
  right: string,
  isOneOfSeveral: boolean,
): string {
  const head = `${verdictWords(judgement, read, isOneOfSeveral)} ${whenWords(standing.asOf)}`;
  const sentence = `${head}: ${plainSentence(read, judgement, standing, right)}`;
  if (read.kind === "start") return `${sentence}${weekdayWords(read)}`;
  return read.kind === "amount" && read.maybeOf !== null
    ? `${sentence} The word "${read.maybeOf}" may mean something else than the stoppage.`
    : sentence;
}

/** That the day of the week is not that of the date beside it, where it is not. */
function weekdayWords({ otherWeekday, since: { earliest } }: ReadStart): string {
  if (otherWeekday === null || earliest === null) return "";
  return ` The day of the week does not fit: ${describeDate(earliest)} is a ${weekdayOfDate(earliest)}, not a ${otherWeekday}.`;
}

function plainSentence(
  read: ReadLength,
  { verdict, rightOn, explainedBy }: Judgement,
  standing: Standing,
  right: string,
): string {
  const phrase = `"${read.text}"`;
  switch (verdict) {
    case "right":
      return `${rightReason(explainedBy, standing, right)}.`;
    case "rightByAnotherRule": {
      const [best] = explainedBy;
      const rule = best === undefined ? "" : ` ${phrase} fits ${ruleWords(best, standing)}.`;
      return `by the default rule ${now(standing, right)};${rule}`;
    }
    case "stale":
      return `${now(standing, right)}; ${wasWords(read, rightOn)}.`;
    case "wrong":
      return `${now(standing, right)}${rightOn === null ? "" : `; ${phrase} is right ${spanWords(rightOn, "from")}, if it is on then`}.`;
    case "notSure":
      if (isBeginningUntold(standing)) {
        return "a day for which it was announced has passed, and the record does not say whether it began.";
      }
      return `by the record ${now(standing, right)}, and ${phrase} holds for a part of what that allows.`;
  }
}

/** The verdict, and of which words, where the phrase has several lengths. */
function verdictWords({ verdict }: Judgement, { text }: ReadLength, isOneOfSeveral: boolean): string {
  const words = {
    right: "right",
    rightByAnotherRule: "right by another rule",
    stale: "wrong",
    wrong: "wrong",
  };
  if (verdict === "notSure") return isOneOfSeveral ? `Not sure whether "${text}" is right` : "Not sure";
  return isOneOfSeveral ? `"${text}" is ${words[verdict]}` : capitalized(words[verdict]);
}

/** What the length is on the day: "it is day 178", "it lasted 196 days", "it had not begun". */
function now({ duration, work }: Standing, right: string): string {
  if (duration.from === null) return "it had not begun";
  if (right.endsWith(" ago")) return `it began ${right}`;
  if (right.endsWith(" after the start"))
    return duration.ongoing === false ? `its last day was ${right}` : `it is ${right}`;
  if (duration.ongoing === "unknown") return `the length is ${right}`;
  if (duration.ongoing === false)
    return work === "suspended" ? `so far it has lasted ${right}` : `it lasted ${right}`;
  if (/^(?:day|in|between its) /.test(right)) return `it is ${right}`;
  return right.startsWith("since ") ? `it has been on ${right}` : `it has lasted ${right}`;
}

/** Why it is right once it is over: the ends on the last day that is counted, and the rule that fits. */
function rightReason(explainedBy: readonly CandidateLength[], standing: Standing, right: string): string {
  const plain = now(standing, right);
  const { ongoing, to } = standing.duration;
  if (ongoing !== false) return plain;
  const toTheEnd = explainedBy.filter((length) => isSameEnd(length.to, to));
  const [best] = toTheEnd;
  if (best === undefined) return plain;
  return `${plain}, ${countWords(best)} to ${listOf([...new Set(toTheEnd.map(endWords))])} ${dayWords(best)}`;
}

function isSameEnd(a: DateBounds, b: DateBounds | null): boolean {
  return a.earliest === b?.earliest && a.latest === b?.latest;
}

function endWords({ endEvent }: CandidateLength): string {
  return endEvent === null ? "that day" : endNames[endEvent];
}

/** What is counted, as it is called in a sentence. */
export function countedWords(counted: string): string {
  if (counted === calendarDays) return "days";
  return counted === mondayToFriday.name ? "weekdays" : counted;
}

/**
 * The rule of a length: "196 days to the tentative agreement on 4 May 2025, both ends counted", "four days of the round
 * that began on 11 April 2023, to the last day set beforehand on 14 April 2023, both ends counted".
 */
function ruleWords(length: CandidateLength, { asOf, duration }: Standing): string {
  const { days, from, to } = length;
  const [least, most] = [describeNumber(days.min), describeNumber(days.max)];
  const count = least === most ? least : `${least} to ${most}`;
  const end =
    length.endEvent === null
      ? whenWords(asOf).replace(/^on /, "")
      : `${endWords(length)} ${dayWords(length)}`;
  const unit = countedWords(length.counted);
  const told = `${count} ${days.max === 1 ? unit.replace(/s$/, "") : unit}`;
  if (duration.from === null && from.earliest !== null && to.latest !== null) {
    const announced = spanWords({ first: from.earliest, last: to.latest }, "from");
    return `the ${told} that ${days.max === 1 ? "was" : "were"} announced, ${announced}`;
  }
  const isRound = from.earliest !== null && from.earliest !== duration.from?.earliest;
  const ofRound = isRound ? ` of the round that began ${whenWords(boundsText(from))},` : "";
  return `${told}${ofRound} to ${end}, ${countWords(length)}`;
}

function countWords({ ends, measure }: CandidateLength): string {
  const counted = ends === "inclusive" ? "both ends counted" : "the first day not counted";
  return measure === "span" ? counted : `${counted}, pauses left out`;
}

function dayWords({ to }: CandidateLength): string {
  return to.earliest === null || to.latest === null ? "" : whenWords(boundsText(to));
}

function boundsText({ earliest, latest }: DateBounds): string {
  return earliest === latest ? `${latest}` : `${earliest}/${latest}`;
}

/** When it was right: "day 174 was 12 April 2025". */
function wasWords(read: ReadLength, rightOn: RightOn | null): string {
  if (rightOn === null) return `"${read.text}" was right before`;
  const isDay = read.kind === "position" && read.unit === "day" && read.claim === "in";
  if (isDay && read.upTo === null && rightOn.first === rightOn.last) {
    return `day ${read.number} was ${describeDate(rightOn.first)}`;
  }
  return `"${read.text}" was right ${spanWords(rightOn, "from")}`;
}

function spanWords({ first, last }: RightOn, from: string): string {
  if (last === null) return `${from} ${describeDate(first)} on`;
  return first === last ? whenWords(first) : `${from} ${describePeriod({ earliest: first, latest: last })}`;
}

/** The message of a phrase: that of its one length, or of each in turn. */
export function joinedMessages(messages: readonly string[]): string {
  return capitalized([...new Set(messages)].join(" "));
}
