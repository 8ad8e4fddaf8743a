/** How does a report tell of the contract and of the talks? */

import type { ContractTurn } from "../../calc/report/contract.js";
import type { StoppageReport } from "../../calc/report.js";
import type { Tally } from "../../model/contract-events.js";
import type { PartialDate } from "../../time/partial-date.js";
import { countedDays } from "../counted-days.js";
import { describeDate, describePeriod, whenWords } from "../dates.js";
import { englishVoters } from "../english/status.js";
import { capitalized, listOf } from "../lists.js";
import { describeNumber, figuresOf } from "../numbers.js";
import { describeQuantity } from "../quantity.js";
import { speakerWords } from "../speaker.js";
import type { Line, Section } from "./layout.js";
import { plain } from "./layout.js";

/** What is told of the contract and of the talks is told from this. */
type TalksReport = Pick<StoppageReport, "asOf" | "bargaining" | "contract" | "status">;

/** The contract and the talks. */
export function talksSection(report: TalksReport): Section {
  const lines: readonly Line[] = [...contractSentences(report), ...talksSentences(report)].map(plain);
  return { heading: "Contract and talks", lines };
}

function contractSentences({ contract, status }: TalksReport): readonly string[] {
  const sentences: string[] = [];
  if (contract.expiredOn !== null) sentences.push(`The contract expired ${whenWords(contract.expiredOn)}.`);
  else if (status.contract.state === "inForce" && contract.tookEffectOn === null) {
    sentences.push("The contract is in force.");
  } else if (status.contract.state === "none")
    sentences.push("There is no contract yet: it would be the first.");
  if (contract.extendedOn !== null) {
    const until = contract.extendedUntil === null ? "" : ` to ${describeDate(contract.extendedUntil)}`;
    sentences.push(`It was extended${until}, as agreed ${whenWords(contract.extendedOn)}.`);
  }
  if (contract.extensionRefusedOn !== null) {
    sentences.push(`An extension was refused ${whenWords(contract.extensionRefusedOn)}.`);
  }
  sentences.push(...courseSentences(contract));
  if (contract.tookEffectOn !== null) {
    const until = contract.expiresOn === null ? "" : `; it runs until ${describeDate(contract.expiresOn)}`;
    sentences.push(`The new contract took effect ${whenWords(contract.tookEffectOn)}${until}.`);
  }
  return sentences;
}

/** The agreements and the votes on them, as they followed one another. */
function courseSentences({ course, tookEffectOn }: StoppageReport["contract"]): readonly string[] {
  return course.flatMap((turn, at) => {
    const before = course.slice(0, at);
    const after = course.slice(at + 1);
    const of = turn.scope.length === 0 ? "" : ` for ${listOf(turn.scope)}`;
    const when = whenWords(turn.date);
    if (turn.type === "tentativeAgreement") {
      const article = before.some((one) => one.type === turn.type && isOfSame(one, turn)) ? "another" : "a";
      const isOpen = tookEffectOn === null && !after.some((one) => followsOn(one, turn));
      return [
        `The two sides reached ${article} tentative agreement${of} ${when}${bySpeaker(turn)}.`,
        ...(isOpen ? ["Members have yet to vote on it."] : []),
      ];
    }
    return turn.vote === "called"
      ? after.some((one) => one.type === turn.type && isOfSame(one, turn))
        ? []
        : [`A vote of ${votersWords(turn)} was called${of} ${when}${bySpeaker(turn)}.`]
      : [
          `${capitalized(votersOf(turn))} ${turn.vote} ${votedOn(turn, before)}${of} ${when}${tallyOf(turn)}${bySpeaker(turn)}.`,
        ];
  });
}

/** Who says so, where that is somebody's account. */
function bySpeaker({ saidBy }: ContractTurn): string {
  return saidBy === null ? "" : `, according to ${speakerWords(saidBy)}`;
}

function isOfSame(a: ContractTurn, b: ContractTurn): boolean {
  return listOf(a.scope) === listOf(b.scope);
}

/** Whether a vote is on an agreement, if only of a part, or another agreement takes its place: one of the whole does for each part. */
function followsOn(later: ContractTurn, agreement: ContractTurn): boolean {
  if (later.onEventId === agreement.eventId) return true;
  if (later.scope.length > 0 && !isOfSame(later, agreement)) return false;
  if (later.type === "tentativeAgreement") return true;
  return later.onEventId === null || later.onEventId === agreement.eventId;
}

/** What was voted on: the last agreement, an earlier one by its date, or one that the record does not have. */
function votedOn({ voteOn, onEventId, scope }: ContractTurn, before: readonly ContractTurn[]): string {
  if (voteOn === "offer") return "an offer";
  const agreements = before.filter(({ type }) => type === "tentativeAgreement");
  const last = agreements
    .filter((one) => one.scope.length === 0 || listOf(one.scope) === listOf(scope))
    .at(-1);
  const named = agreements.find(({ eventId }) => eventId === onEventId);
  if (named !== undefined && named !== last) return `the agreement of ${describeDate(named.date)}`;
  if (last === undefined) return "an agreement";
  // Members do not vote twice on one agreement unless the record says so.
  const isRejected = before
    .slice(before.indexOf(last) + 1)
    .some((one) => one.vote === "rejected" && one.voteOn !== "offer" && followsOn(one, last));
  return isRejected && named === undefined ? "an agreement" : "the agreement";
}

function votersOf({ voters }: ContractTurn): string {
  return englishVoters[voters ?? "members"];
}

function votersWords(turn: ContractTurn): string {
  return turn.voters === "members" ? "the members" : votersOf(turn);
}

function tallyOf({ tally }: ContractTurn): string {
  return tally === null ? "" : tallyWords(tally);
}

function tallyWords(tally: Tally): string {
  const { yes, no, yesPercent, final, asOf } = tally;
  const votes =
    yes !== undefined && no !== undefined
      ? `${figuresOf(yes)} to ${figuresOf(no)}`
      : yesPercent === undefined
        ? undefined
        : `${figuresOf(yesPercent)}% in favour`;
  if (votes === undefined) return "";
  if (final === true) return `, ${votes}`;
  const time = asOf?.time === undefined ? "" : ` at ${asOf.time}`;
  return `, ${votes} at the last count published${asOf === undefined ? "" : ` (${describeDate(asOf.date)}${time})`}`;
}

function talksSentences({ bargaining, status, asOf }: TalksReport): readonly string[] {
  const { sessionsHeld, last, daysSinceLast, scheduled, noneScheduled } = bargaining;
  const sentences: string[] = [];
  if (last === null || daysSinceLast === null)
    sentences.push("No bargaining session is in the record by this day.");
  else {
    const many = describeNumber(sessionsHeld);
    sentences.push(
      `Bargaining sessions held: ${many}, the last ${lastWords(last.lastDay ?? last.date, daysSinceLast)}.`,
    );
  }
  if (noneScheduled !== null) {
    const { period, saidBy, date } = noneScheduled;
    const stretch = period === null ? "" : ` for ${describePeriod(period)}`;
    const by = saidBy === null ? "as was reported" : `according to ${speakerWords(saidBy)}`;
    sentences.push(`No sessions scheduled${stretch}, ${by}${date === asOf ? "" : ` ${whenWords(date)}`}.`);
  }
  if (scheduled.length > 0) {
    sentences.push(`Sessions set for ${listOf(scheduled.map(({ date }) => describeDate(date)))}.`);
  }
  const { state, since, because } = status.bargaining;
  const when = since === null ? "" : ` since ${describeDate(since)}`;
  const mediated = since === null ? "" : `; the last of it was ${whenWords(since)}`;
  if (state === "mediation") sentences.push(`The talks are in mediation${mediated}.`);
  // The last session is told above; what else talks stall after is of mediation.
  if (state === "stalled" && since !== null && because[0] !== bargaining.last?.eventId)
    sentences.push(`Talks have stalled: the last of mediation was ${whenWords(since)}.`);
  if (state === "impasse") sentences.push(`An impasse has been declared${when}.`);
  return sentences;
}

function lastWords(date: PartialDate, days: { readonly min: number; readonly max: number }): string {
  if (days.max === 0) return `on this day, ${describeDate(date)}`;
  return `${whenWords(date)}, ${describeQuantity(countedDays(days, date))} ago`;
}
