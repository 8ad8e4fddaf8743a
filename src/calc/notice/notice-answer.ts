/** What does the check of a notice answer? */

import type { Bounds } from "../../core/bounds.js";
import type { Id } from "../../core/id.js";
import type { ClockMoment, TimeZone } from "../../time/clock-time.js";
import type { DateBounds } from "../../time/partial-date.js";
import type { MandateVersion, NoticePeriod, NoticeRuleVersion } from "./notice-rule.js";
import type { MomentBounds } from "./notice-span.js";

/** What the check of a notice is told beside the record. */
export interface NoticeOptions {
  /** The id of the event by which work stopped; the first `began` where left out. */
  readonly startId?: Id;
  /** The clock of moments that name no zone; that of the start where left out. */
  readonly zone?: TimeZone;
  /** Whether this is bargaining for a first contract; told by the causes of the stoppage where left out. */
  readonly firstContract?: boolean;
  /** What the parties have agreed, in writing where the rule asks for that. */
  readonly agreed?: {
    /** Less notice, where the rule says how little may be agreed. */
    readonly shorterNotice?: boolean;
    /** A start other than the one that the notice named. */
    readonly otherStart?: boolean;
    /** A longer term of the vote, where the rule says how long. */
    readonly longerMandate?: boolean;
  };
}

/** Something that is needed to decide, or to be sure of all that the rule asks for, and that the record does not tell. */
export type NoticeLack =
  /** No notice to the other party. */
  | "noticeToOtherParty"
  /** No notice to the mediation service. */
  | "noticeToMediationService"
  /** No release by the mediation board. */
  | "release"
  /** No emergency board, where the rule asks for one. */
  | "emergencyBoard"
  /** Neither a start nor a notice that names one. */
  | "start"
  /** The day or the time of a notice, or of another step from which a period runs, more precisely than it is told. */
  | "momentOfNotice"
  /** The day or the time of the start, more precisely than it is told. */
  | "momentOfStart"
  /** Which start the notice named; it is taken to be the one that followed. */
  | "startNamed"
  /** The time that the notice named; it is taken to be that of the start that followed. */
  | "timeNamed"
  /** By which zone's clock the times are. */
  | "zone"
  /** The last day of the contract. */
  | "expiry"
  /** A version of the rule that held at the time, or which of two did. */
  | "ruleVersion"
  /** The vote from which a mandate runs, or its day more precisely. */
  | "ballot";

/** Why a notice was not in time. */
export type NoticeFault =
  /** It was served, or another step taken, too late. */
  | "tooLate"
  /** Work stopped at another time than it named, which voids it. */
  | "notAsAnnounced"
  /** Work stopped while the contract was in force. */
  | "beforeExpiry";

/** A period that the rule asks for, with the last moment at which it could have begun. */
export interface RequiredNotice extends NoticePeriod {
  /** The last moment at which notice was in time for the start; `null` where the start is not told. */
  readonly noticeBy: MomentBounds | null;
}

/** A notice, or another step from which a period runs, as it was served. */
export interface ServedNotice {
  /** The id of its event. */
  readonly eventId: Id;
  /** Which of the periods it starts. */
  readonly from: NoticePeriod["from"];
  /** When it was served. */
  readonly servedAt: ClockMoment;
  /** What lay between it and the start, in the unit of the period, days counted as nights; `null` where that is open. */
  readonly given: Bounds | null;
  /** Whether it was in time for the start, and is not void. */
  readonly inTime: true | false | "unknown";
}

/** Whether notice was in time, by which version of which rule, and what is missing to decide. */
export interface NoticeCheck {
  /** Whether each period that the rule asks for had run when work stopped, and no notice is void. */
  readonly inTime: true | false | "unknown";
  /** Why not, where it was not. */
  readonly faults: readonly NoticeFault[];
  /** The periods that the rule asks for; empty where it asks for none of this action. */
  readonly required: readonly RequiredNotice[];
  /** The notices that were counted, for each period the one that serves it best. */
  readonly served: readonly ServedNotice[];
  /** The earliest moment at which work could stop on these notices; `null` where one is missing. */
  readonly earliestLawfulStart: MomentBounds | null;
  /** The last day on which the vote held good; `null` where the rule sets no term, or no vote is recorded. */
  readonly mandateLastDay: DateBounds | null;
  /** Whether work stopped within that term; `null` where the rule sets none. */
  readonly withinMandate: true | false | "unknown" | null;
  /** The version of the rule on that term, by the day on which the ballot opened; `null` where none is sure. */
  readonly mandateVersion: MandateVersion | null;
  /** What the record does not tell. With `inTime` decided, it is what was taken for granted. */
  readonly missing: readonly NoticeLack[];
  /** The version of the rule by the day of the notice; `null` where none or more than one may have held. */
  readonly ruleVersion: NoticeRuleVersion | null;
  /** Where the rule is told; empty where no version is sure. */
  readonly source: string;
  /** The ids of the events that the answer rests on. */
  readonly because: readonly Id[];
}
