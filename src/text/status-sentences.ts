/** Which sentences tell where a stoppage stands? */

import type { BargainingClock } from "../calc/bargaining/bargaining-on.js";
import { bargainingOn } from "../calc/bargaining/bargaining-on.js";
import type { Duration } from "../calc/length/duration.js";
import { durationOf } from "../calc/length/duration.js";
import { surelyBy } from "../calc/report/known-by.js";
import { announcedDays, daysAfter } from "../calc/status/announced-days.js";
import type { AxisStatus, LegalState } from "../calc/status/status.js";
import type { ContractOfPart } from "../calc/status/status-contract.js";
import { contractsByParts } from "../calc/status/status-contract.js";
import { statusOn } from "../calc/status/status-on.js";
import { isWalkout } from "../calc/who-is-out/work-changes.js";
import { unreadable } from "../core/unreadable.js";
import type { NoticeServedEvent, Voters } from "../model/contract-events.js";
import type { Dataset } from "../model/dataset.js";
import type { TimelineEvent } from "../model/timeline-event.js";
import type { WorkStoppage } from "../model/work-stoppage.js";
import type { IsoDate } from "../time/iso-date.js";
import { dayNumberOf } from "../time/iso-date.js";
import type { PartialDate } from "../time/partial-date.js";
import { countedDays } from "./counted-days.js";
import { describeDate, describePeriod, toldDates } from "./dates.js";
import { durationWords, hasPauses } from "./duration.js";
import {
  englishLists,
  englishNumbers,
  englishOrdinalFigures,
  englishOrdinals,
  englishQuantity,
} from "./english/numbers.js";
import { englishDates, englishLengths } from "./english/plain.js";
import { englishSpeech } from "./english/speech.js";
import { englishStatus } from "./english/status.js";
import { firstDayOf } from "./first-day.js";
import { lastDayOf } from "./last-day.js";
import { legalSentence, pastLegalSentence } from "./law-sentences.js";
import { listIn } from "./lists.js";
import { describeQuantity } from "./quantity.js";
import {
  eventOf,
  kindOf,
  organizationName,
  partWords,
  type StatusOfLanguage,
  saidWords,
  speakerName,
  type Told,
  tell,
  tellOf,
} from "./told-status.js";
import type { BargainingFacts, PartContractState, UnknownWork, WorkFacts } from "./wording/status.js";

/** English for the status alone. */
const statusEnglish: StatusOfLanguage = {
  numbers: englishNumbers,
  ordinals: englishOrdinals,
  ordinalFigures: englishOrdinalFigures,
  thousands: ",",
  thousandsFrom: 4,
  decimal: ".",
  quantity: englishQuantity,
  lists: englishLists,
  dates: englishDates,
  lengths: englishLengths,
  speech: englishSpeech,
  status: englishStatus,
};

/** Where a stoppage stands, in whole sentences. */
export interface StatusSentences {
  /** All of it in a few words, without a full stop: "On strike". */
  readonly label: string;
  /** Whether work is stopped, since when and for how long. */
  readonly work: string;
  /**
   * Where the contract stands. Where units or employers have agreements of their own while others have none, a sentence
   * for each agreement follows.
   */
  readonly contract: string;
  /** Where the talks stand. */
  readonly bargaining: string;
  /**
   * What the law has to do with it, the gravest first: a sentence for each thing in effect, or one that nothing is; then
   * one for each order, injunction and declaration that was made before and holds no longer.
   */
  readonly legal: readonly string[];
}

/** What {@link describeStatus} can be asked. */
export interface StatusWordsOptions {
  /** The language; English where left out. */
  readonly wording?: StatusOfLanguage;
  /** Where the names of courts, agencies and speakers are; without it nobody is named. */
  readonly dataset?: Dataset;
}

/**
 * Where a stoppage stands at the end of `asOf`, in whole sentences for each of the four axes of `statusOn`. Days are
 * calendar days with both ends counted. What the record does not tell is told as such; dates that are vague stay so. What
 * the record has from somebody (`saidBy`) is told with who says so, where a `dataset` gives the names, and else "as was
 * said".
 *
 * @throws `LabourError` with code `invalid-date` where `asOf` is not a calendar day.
 *
 * @example
 * ```ts
 * import { describeStatus, spanish, stoppageFromSpan } from "picketline";
 * const strike = stoppageFromSpan({ id: "kaiser", title: "Kaiser", kind: "strike", from: "2024-10-21", to: "2025-05-04" });
 * describeStatus(strike, "2024-12-13").work; // => "On strike since 21 October 2024: day 54."
 * describeStatus(strike, "2024-12-13", { wording: spanish }).work;
 * // => "En huelga desde el 21 de octubre de 2024: día 54."
 * describeStatus(strike, "2025-06-01").work;
 * // => "The strike is over: 196 days, both ends counted; the last day out was 4 May 2025."
 * ```
 *
 * @example
 * ```ts
 * import { describeStatus, stoppageFromSpan } from "picketline";
 * // Nothing is known of its end.
 * const blank = stoppageFromSpan({ id: "blank", title: "Blank", kind: "strike", from: "1990-01-02" });
 * const { work, contract } = describeStatus(blank, "2024-12-13");
 * work; // => "The strike began on 2 January 1990 and lasted at least one day: the record does not say whether it went on after 2 January 1990."
 * contract; // => "The record does not say where the contract stands."
 * ```
 */
export function describeStatus(
  stoppage: WorkStoppage,
  asOf: IsoDate,
  options: StatusWordsOptions = {},
): StatusSentences {
  try {
    const { wording = statusEnglish, dataset } = options;
    const status = statusOn(stoppage, asOf);
    const told: Told = { stoppage, asOf, status, wording, dataset };
    const inEffect: readonly AxisStatus<LegalState>[] =
      status.legal.inEffect.length === 0 ? [status.legal] : status.legal.inEffect;
    return {
      label: labelWords(told),
      work: workSentence(told, durationOf(stoppage, { asOf })),
      contract: contractSentences(told),
      bargaining: bargainingSentence(told, bargainingOn(stoppage, asOf)),
      legal: [
        ...inEffect.map((one) => legalSentence(told, one)),
        ...status.legal.past.map((one) => pastLegalSentence(told, one)),
      ],
    };
  } catch (error) {
    throw unreadable(error);
  }
}

function labelWords(told: Told): string {
  const { label } = told.status;
  const { labels, lockoutLabels } = told.wording.status;
  return (kindOf(told) === "lockout" ? lockoutLabels?.[label] : undefined) ?? labels[label];
}

function workSentence(told: Told, duration: Duration): string {
  const { asOf, wording, status } = told;
  const { state, since, because } = status.work;
  const event = eventOf(told, because[0]);
  const notice = event?.type === "noticeServed" ? event : undefined;
  const first = firstDayOf(duration, eventOf(told, duration.because[0])?.date);
  const [opened, closed] = duration.because;
  const facts: WorkFacts = {
    kind: notice?.announces === "strike" || notice?.announces === "lockout" ? notice.announces : kindOf(told),
    since: tellOf(because[0], since, told),
    first: tellOf(opened, first, told),
    last: tellOf(closed ?? opened, lastDayOf(duration, eventOf(told, closed ?? opened)), told),
    startsOn: toldDates(announcedDaysFor(told, notice), wording),
    hours:
      event !== undefined && "hoursADay" in event && event.hoursADay !== undefined
        ? describeQuantity(
            { value: event.hoursADay, unit: event.hoursADay === 1 ? "hour" : "hours" },
            wording,
          )
        : null,
    said: saidWords(because.at(-1), told),
    length: durationWords(duration, asOf, "day", wording),
    voters: votersOf(event),
    follows: since === null || since === first ? null : hasPauses(duration) ? "pause" : "other",
    isBoth: areBoth(told),
    asOf: describeDate(asOf, wording),
  };
  const words = wording.status;
  return state === "unknown"
    ? words.unknownWork[unknownWork(facts, duration)](facts)
    : words.work[state](facts);
}

/** Whether there had been both a strike and a lockout. */
function areBoth({ stoppage, asOf }: Told): boolean {
  const day = dayNumberOf(asOf);
  const walkouts = stoppage.timeline
    .filter(isWalkout)
    .filter(({ rank, date }) => rank !== "deprecated" && surelyBy(date, day));
  return new Set(walkouts.map(({ action }) => action ?? stoppage.kind)).size > 1;
}

/** The days that a notice names; while nobody is out between the days of a list, the next one. */
function announcedDaysFor(told: Told, notice: NoticeServedEvent | undefined): readonly PartialDate[] {
  if (notice !== undefined) return announcedDays(notice);
  const { state, because } = told.status.work;
  if (state !== "suspended") return [];
  return daysAfter(eventOf(told, because[1]), dayNumberOf(told.asOf)).slice(0, 1);
}

function unknownWork({ startsOn }: WorkFacts, duration: Duration): UnknownWork {
  if (duration.from === null) return startsOn === null ? "notTold" : "announced";
  if (duration.days.min === 0) return "mayNotHaveBegun";
  return duration.ongoing === false ? "betweenRounds" : "endNotTold";
}

/** Where the contract stands, and that of parts that have an agreement of their own while others have none. */
function contractSentences(told: Told): string {
  const { state, because } = told.status.contract;
  const parts = contractsByParts(told.stoppage, dayNumberOf(told.asOf))
    .filter(({ status }) => !because.includes(status.because[0] ?? ""))
    .map((part) => contractOfPart(told, part));
  const isAllUnknown = parts.length > 0 && state === "unknown";
  return [...(isAllUnknown ? [] : [contractSentence(told)]), ...parts].join(" ");
}

function contractOfPart(told: Told, { scope, status: { state, since, because } }: ContractOfPart): string {
  return told.wording.status.contractOfPart[state as PartContractState]({
    parts: partWords(told, scope),
    since: tellOf(because[0], since, told),
    until: tell(untilOf(eventOf(told, because[0])), told),
  });
}

function contractSentence(told: Told): string {
  const { state, since, because } = told.status.contract;
  const event = eventOf(told, because[0]);
  return told.wording.status.contract[state]({
    since: tellOf(because[0], since, told),
    until: tell(untilOf(event), told),
    voters: votersOf(event),
    isByParts: because.length > 1,
    isLastOpen: because.filter((id) => eventOf(told, id)?.type === "tentativeAgreement").length < 2,
  });
}

function votersOf(event: TimelineEvent | undefined): Voters {
  return (event !== undefined && "voters" in event ? event.voters : undefined) ?? "members";
}

/** The last day of the contract that an event tells of. */
function untilOf(event: TimelineEvent | undefined): PartialDate | undefined {
  if (event?.type === "expired") return event.date;
  if (event?.type === "extended") return event.until;
  return event?.type === "tookEffect" ? event.expiresOn : undefined;
}

function bargainingSentence(told: Told, clock: BargainingClock): string {
  const { wording, status } = told;
  const { state, since, because } = status.bargaining;
  const { last, daysSinceLast, scheduled, noneScheduled } = clock;
  const event = eventOf(told, because[0]);
  const lastDay = last?.lastDay ?? last?.date ?? null;
  const isToday = daysSinceLast === null || daysSinceLast.max === 0;
  return wording.status.bargaining[state]({
    // Who said that none are scheduled is told by the sentence itself.
    since: state === "noneScheduled" ? tell(since, told) : tellOf(because[0], since, told),
    last: tellOf(last?.eventId, lastDay, told),
    ago: isToday ? null : describeQuantity(countedDays(daysSinceLast, lastDay), wording),
    next:
      scheduled.length === 0
        ? null
        : listIn(
            scheduled.map(({ date }) => describeDate(date, wording)),
            wording,
          ),
    period: noneScheduled?.period == null ? null : describePeriod(noneScheduled.period, wording),
    by:
      event?.type === "impasse"
        ? organizationName(told, event.declaredById)
        : speakerName(told, noneScheduled?.saidBy),
    mediation: mediationIn(event),
  });
}

/** What an event is of mediation. */
function mediationIn(event: TimelineEvent | undefined): BargainingFacts["mediation"] {
  switch (event?.type) {
    case "mediationAgreed":
      return "agreed";
    case "mediationHeld":
      return "held";
    case "mediationEnded":
      return "ended";
    default:
      return null;
  }
}
