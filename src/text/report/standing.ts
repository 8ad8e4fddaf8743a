/** How does a report tell where a stoppage stands and how long it has lasted? */

import type { ReportedLength } from "../../calc/report/lengths.js";
import type { StoppageReport } from "../../calc/report.js";
import type { PartialDate } from "../../time/partial-date.js";
import { countedDays } from "../counted-days.js";
import { describeDate, sinceWords, toldDates, whenWords } from "../dates.js";
import type { LengthStyle } from "../duration.js";
import { durationWords, hasPauses } from "../duration.js";
import { englishStatus } from "../english/status.js";
import { firstDayIn } from "../first-day.js";
import { doubtedDay, lastDayIn } from "../last-day.js";
import { capitalized } from "../lists.js";
import { describeQuantity } from "../quantity.js";
import { weeksFromNights } from "../rounded-length.js";
import { speakerWords } from "../speaker.js";
import { dateWords, eventWords, hoursWords } from "./events.js";
import type { Line, Section } from "./layout.js";
import { item, plain } from "./layout.js";

/** Where it stands: a label, where it says more than the sentence after it, that sentence, and the accounts that it rests on. */
export function standingSection(report: StoppageReport): Section {
  const { label } = report.status;
  const neverBegan = label === "unknown" && report.duration.from === null;
  const isPlain = label === "onStrike" || label === "lockedOut";
  const lines = isPlain
    ? []
    : [plain(`${neverBegan ? "Not known whether it began" : englishStatus.labels[label]}.`)];
  return { heading: "Where it stands", lines: [...lines, plain(workSentence(report)), ...accounts(report)] };
}

function workSentence(report: StoppageReport): string {
  const { duration, status, asOf, kind, notice } = report;
  const since = status.work.since === null ? "" : ` ${whenWords(status.work.since)}`;
  switch (status.work.state) {
    case "none":
    case "threatened":
    case "authorized":
      return `The ${kind} has not begun.`;
    case "announced":
      return `The ${kind} is announced${announcedWords(notice)} and has not begun.`;
    case "averted":
      return `The ${kind} was averted${since} before it began.`;
    case "ongoing":
    case "partlyOut":
      return whileOutSentence(report);
    case "suspended":
      return `Work has been taken up again; it is not over. So far ${durationWords(duration, asOf, "day")}${lastDayWords(report)}.`;
    case "ended":
      return `It lasted ${durationWords(duration, asOf, "day")}, both ends counted${lastDayWords(report)}.`;
    case "unknown":
      return unknownSentence(report);
  }
}

function announcedWords(notice: StoppageReport["notice"]): string {
  const told = toldDates(notice?.days ?? []);
  return told === null ? "" : ` for ${told.date}`;
}

function whileOutSentence(report: StoppageReport): string {
  const { duration, status, asOf, kind, restsOn } = report;
  const first = firstDayIn(report);
  const lengths = [
    ...new Set(stylesOf(duration.days).map((style) => durationWords(duration, asOf, style))),
  ].join(", ");
  if (status.work.state === "partlyOut") {
    const start = first === null ? "goes on" : `began ${whenWords(first)}`;
    return `Some workers are back and others are out; the ${kind} ${start}: ${lengths}.`;
  }
  const hours = restsOn.find(({ eventId }) => eventId === status.work.because[0])?.hoursADay ?? null;
  const state = `${outWords(status, kind)}${hours === null ? "" : ` for ${hoursWords(hours)} a day`}`;
  const since = status.work.since;
  if (first === null) return `${state}: ${lengths}.`;
  if (since === null || since === first) return `${state} ${sinceWords(first)}: ${lengths}.`;
  // After a pause, or where a lockout follows on a strike, the count still runs from the first day out.
  const counted = `counted from the first day out, ${describeDate(first)}`;
  const again = hasPauses(duration) ? " again" : "";
  return `${state}${again} ${sinceWords(since)}; ${counted}: ${lengths}.`;
}

/** The number of the day, the week, and the nearest round number where that is not told in days again. */
function stylesOf({ max }: StoppageReport["duration"]["days"]): readonly LengthStyle[] {
  return max > weeksFromNights ? ["day", "week", "rounded"] : ["day", "week"];
}

function outWords({ label }: StoppageReport["status"], kind: StoppageReport["kind"]): string {
  if (label === "lockedOut") return "Locked out";
  return label === "tentativeAgreement" && kind === "lockout" ? "Locked out" : "On strike";
}

function unknownSentence(report: StoppageReport): string {
  const { duration, asOf, kind, notice } = report;
  if (duration.from === null) {
    return notice?.startsOn == null
      ? "The record does not say whether it began."
      : `The ${kind} was announced${announcedWords(notice)}; the record does not say what became of it.`;
  }
  const length = durationWords(duration, asOf, "day");
  // The last round of a list of days is over; whether another one follows, the record does not say.
  return duration.ongoing === false ? `So far ${length}${lastDayWords(report)}.` : `${capitalized(length)}.`;
}

function lastDayWords(report: StoppageReport): string {
  const last = lastDayIn(report);
  return last === null ? "" : `; the last day out was ${describeDate(last)}`;
}

/** What it rests on that is somebody's account, with who says so. */
function accounts({ restsOn }: StoppageReport): readonly Line[] {
  return restsOn
    .filter(({ saidBy }) => saidBy !== null)
    .map((event) => plain(`${eventWords(event)} (${dateWords(event)}).`));
}

/** The lengths to each event that can be called the end. */
export function lengthsSection(report: StoppageReport): Section {
  const first = firstDayIn(report);
  return {
    heading: "How long, by which end",
    lines: report.lengths.map((length) => lengthLine(length, first)),
  };
}

function lengthLine(length: ReportedLength, first: PartialDate | null): Line {
  const days = countedDays(length.inclusive, first, length.date);
  const elapsed = describeQuantity({ ...countedDays(length.elapsed, first, length.date), unit: "" });
  const source = length.saidBy === null ? "" : `, according to ${speakerWords(length.saidBy)}`;
  return item(
    `${endWords(length)}: ${describeQuantity(days)}, both ends counted (${elapsed} with the first day left out)${source}`,
  );
}

function endWords({ endEvent, date, to }: ReportedLength): string {
  const of = describeDate(date);
  const day = doubtedDay(to, date);
  const last = day === null ? of : describeDate(day);
  switch (endEvent) {
    case "tentativeAgreement":
      return `To the tentative agreement (${of})`;
    case "suspended":
      return `To the last day out before the pause (${last})`;
    case "ended":
      return `To the last day out (${last})`;
    case "lastDay":
      return `To the last day that was set (${last})`;
    case "returnBegun":
      return `To the day before the first were back at work (${last})`;
    case "returnCompleted":
      return `To the day before the last were back at work (${last})`;
    case "ratified":
      return `To the ratification (${of})`;
  }
}
