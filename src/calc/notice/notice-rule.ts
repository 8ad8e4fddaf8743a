/** What does a law of notice ask for, from when to when? Plain data, which users can extend by spreading it. */

import type { StoppageKind } from "../../model/stoppage-events.js";
import type { IsoDate } from "../../time/iso-date.js";

/** A law of notice, with each of its versions by date. */
export interface NoticeRule {
  /** Its name, by which the `law` of a notice refers to it. */
  readonly id: string;
  /** Where it holds, and for whom. */
  readonly jurisdiction: string;
  /** What notice it asked for, version by version, the earliest first; no day has two. */
  readonly versions: readonly NoticeRuleVersion[];
  /** How long a vote to strike holds good, version by version; left out where the rule sets no such term. */
  readonly mandates?: readonly MandateVersion[];
  /** What a ballot must reach, version by version; left out where the rule sets nothing. */
  readonly thresholds?: readonly BallotThreshold[];
}

/** What all versions of a rule have: the days that they hold for, and what they rest on. */
export interface DatedRule {
  /** The id under which the version is told of; the `law` of a notice may name it. */
  readonly id: string;
  /** The first day of the version; `null` where it is not recorded. */
  readonly effectiveFrom: IsoDate | null;
  /** The last day of the version; `null` where it is still in force. */
  readonly effectiveTo: IsoDate | null;
  /** What is required, in words. */
  readonly requires: string;
  /** Where that is told. */
  readonly source: string;
  /** How well that is known: `stored` was read in a source, `background` is general knowledge. */
  readonly evidence: string;
}

/** One version of what notice a rule asks for. Which one holds is told by the day on which notice was served. */
export interface NoticeRuleVersion extends DatedRule {
  /** The periods that must have run before work stops, each of them. */
  readonly periods: readonly NoticePeriod[];
  /** What of the start the notice must name, so that a start at another one voids it; nothing where left out. */
  readonly namesStart?: "day" | "dayAndTime";
  /** Whether no stoppage may begin before the contract has expired. */
  readonly notBeforeExpiry?: boolean;
}

/** A period that must have run before work stops. */
export interface NoticePeriod {
  /** What it runs from: a notice, by whom it is served on, or a step of the mediation board. */
  readonly from: "noticeToOtherParty" | "noticeToMediationService" | "release" | "emergencyBoard";
  /** How much notice, at least, in the unit below. */
  readonly least: number;
  /** How much is enough where the parties agree on less. */
  readonly byAgreement?: number;
  /**
   * `calendarDays`: nights between the two days, whatever the time; `daysByTheClock`: days from a time to the same time
   * by the clock; `hours`: hours that pass.
   */
  readonly unit: "calendarDays" | "daysByTheClock" | "hours";
  /** Whether it is asked for of a strike or of a lockout only. */
  readonly of?: StoppageKind;
  /** Whether it is asked for only where there is a contract, or only where a first one is bargained for. */
  readonly when?: "contract" | "firstContract";
  /** Whether it runs only where the step was taken. */
  readonly ifTaken?: boolean;
}

/** How long a vote to strike holds good. Which version holds is told by the day on which the ballot opened. */
export interface MandateVersion extends DatedRule {
  /** How long, in the unit below. */
  readonly length: number;
  /** How long where the parties agree on more. */
  readonly byAgreement?: number;
  /** Calendar months, or calendar days. */
  readonly unit: "months" | "days";
  /** The first day of the term: the last day of the ballot, or the day after it. */
  readonly beginsOn: "lastDayOfBallot" | "dayAfter";
}

/** What a ballot must reach. Which version holds is told by the day on which the ballot opened. */
export interface BallotThreshold extends DatedRule {
  /** What must reach it: those who voted, or those who voted in favour, each of all who could vote. */
  readonly of: "turnout" | "support";
  /** The least, in percent of all who could vote. */
  readonly percent: number;
  /** Whom it binds, where not everybody. */
  readonly appliesTo?: string;
}
