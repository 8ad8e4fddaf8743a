/** How does a report tell of the contract and of the talks? */

import type { StoppageReport } from "../../calc/report.js";
import type { Tally } from "../../model/contract-events.js";
import { describeDate, describePeriod, whenWords } from "../dates.js";
import { listOf } from "../lists.js";
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
  if (contract.tentativeAgreementOn !== null) {
    sentences.push(
      `The two sides reached a tentative agreement ${whenWords(contract.tentativeAgreementOn)}.`,
    );
  }
  sentences.push(...voteSentences(contract, status.contract.state === "tentative"));
  if (contract.tookEffectOn !== null) {
    const until = contract.expiresOn === null ? "" : `; it runs until ${describeDate(contract.expiresOn)}`;
    sentences.push(`The new contract took effect ${whenWords(contract.tookEffectOn)}${until}.`);
  }
  return sentences;
}

/** The vote, and where an agreement has not been voted on, that too: a vote by then was on an earlier one. */
function voteSentences(contract: StoppageReport["contract"], isOpen: boolean): readonly string[] {
  const { votedOn, vote, voteOn, tally } = contract;
  const open = isOpen ? ["Members have yet to vote on it."] : [];
  if (votedOn === null) return open;
  const when = whenWords(votedOn);
  if (vote === "called") return [`A vote of the members was called ${when}.`];
  const what = voteOn === "offer" ? "an offer" : isOpen ? "an earlier agreement" : "the agreement";
  const count = tally === null ? "" : tallyWords(tally);
  return [`Members ${vote === "ratified" ? "ratified" : "rejected"} ${what} ${when}${count}.`, ...open];
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
      `Bargaining sessions held: ${many}, the last ${whenWords(last.date)}${agoWords(daysSinceLast)}.`,
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
  const { state, since } = status.bargaining;
  const when = since === null ? "" : ` since ${describeDate(since)}`;
  if (state === "mediation") sentences.push(`The two sides have been in mediation${when}.`);
  if (state === "impasse") sentences.push(`An impasse has been declared${when}.`);
  return sentences;
}

function agoWords(days: { readonly min: number; readonly max: number }): string {
  if (days.max === 0) return ", on this day";
  return `, ${describeQuantity({ ...days, unit: days.max === 1 ? "day" : "days" })} ago`;
}
