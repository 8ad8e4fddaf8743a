/** The words in which the status of a stoppage is given. */

import type { Id } from "../../core/id.js";
import type { IsoDate } from "../../time/iso-date.js";
import type { PartialDate } from "../../time/partial-date.js";

/** One answer on one axis: the state, since when, and the events that it rests on. */
export interface AxisStatus<State extends string> {
  /** The state. */
  readonly state: State;
  /** The date, as the record has it, of the event that brought it about; `null` where no event did. */
  readonly since: PartialDate | null;
  /** The ids of the events that it rests on. */
  readonly because: readonly Id[];
}

/**
 * Whether work is stopped. `none`: nothing has happened; `threatened`: a strike vote is called; `authorized`: it was
 * carried; `announced`: notice was served; `ongoing`: on strike or locked out; `partlyOut`: some have gone back while
 * others are out; `suspended`: paused, or between the days of an intermittent strike, of which a notice has named more or
 * the record has more, even from after the day (`because` has that notice or walkout); `ended`; `averted`: called off or
 * settled before it began; `unknown`: the record does not tell. It is of the stoppage as a whole, not of the day alone:
 * after the last day of an intermittent or rolling one that the record has, nobody is out (`durationOf` has `ongoing`
 * false), and the state is `unknown` until the record ends it, as more days may follow.
 */
export type WorkState =
  | "none"
  | "threatened"
  | "authorized"
  | "announced"
  | "ongoing"
  | "partlyOut"
  | "suspended"
  | "ended"
  | "averted"
  | "unknown";

/**
 * Where the contract stands. `none`: a first contract is bargained for; `tentative`: the sides agreed on a whole
 * contract that members have yet to vote on; `ratified`: they approved it; `unknown`: the record does not tell.
 */
export type ContractState =
  | "inForce"
  | "extended"
  | "expired"
  | "tentative"
  | "ratified"
  | "none"
  | "unknown";

/**
 * Where the talks stand. `talking`: a session was held within the last four weeks; `scheduled`: one is set;
 * `noneScheduled`: somebody said that none are; `stalled`: the last one, or the last of mediation, lies further back, or
 * mediation broke down; `mediation`: it was agreed to or held within the last four weeks; `impasse`: a side declared it;
 * `settled`: there is a whole agreement that was not rejected, or the new contract has taken effect and no talks came
 * after that; `unknown`: no session is in the record.
 */
export type BargainingState =
  | "talking"
  | "scheduled"
  | "stalled"
  | "noneScheduled"
  | "mediation"
  | "impasse"
  | "settled"
  | "unknown";

/**
 * What the law has to do with it, the gravest first. `orderDefied`: somebody whom an order concerns is surely still out
 * after the day that it set or, where it names the last day on which it binds, out again by then; `declaredUnlawful`;
 * `orderedBack`: the day that it set has not passed, or the record does not tell whether they are back; `injunction`;
 * `orderObeyed`: ordered back and back; `arbitrationOrdered`; `coolingOff`; `noticeRunning`: notice was served, the day
 * that it names has not come, those whom it concerns have not walked out and it was not called off; `investigationOpen`;
 * `none`.
 */
export type LegalState =
  | "orderDefied"
  | "declaredUnlawful"
  | "orderedBack"
  | "injunction"
  | "orderObeyed"
  | "arbitrationOrdered"
  | "coolingOff"
  | "noticeRunning"
  | "investigationOpen"
  | "none";

/** The legal axis: the gravest state, all that hold at the same time, and what was ordered before. */
export interface LegalStatus extends AxisStatus<LegalState> {
  /** Everything that is in effect, the gravest first; empty where the state is `none`. */
  readonly inEffect: readonly AxisStatus<LegalState>[];
  /** What was ordered or declared by the day and holds no longer, the earliest first. */
  readonly past: readonly PastOrder[];
}

/** An order, an injunction, a cooling-off period or a declaration that holds no longer. */
export interface PastOrder {
  /** The event at which it was made. */
  readonly eventId: Id;
  /**
   * Why it holds no longer: the last day that was set for it has passed (`ranOut`), a ruling concluded it (`concluded`),
   * the two sides reached an agreement that is not older and was not rejected (`agreed`), a contract took effect since
   * (`tookEffect`), nobody is out and workers were dismissed or the workplace closed (`notResumed`), or nobody is out, and
   * of an order, those who defied it are back, or were back before they went out again (`workResumed`).
   */
  readonly over: "ranOut" | "concluded" | "agreed" | "tookEffect" | "notResumed" | "workResumed";
}

/**
 * The four axes in one word. The work state, but that a stoppage on strike or locked out says which (`onStrike`,
 * `lockedOut`), that a whole agreement not yet voted on is `tentativeAgreement`, whether workers are still out or not,
 * and that one that is over with a contract that was ratified since it began is `settled`, and stays so.
 */
export type StatusLabel =
  | Exclude<WorkState, "ongoing">
  | "onStrike"
  | "lockedOut"
  | "tentativeAgreement"
  | "settled";

/** Where a stoppage stands on a day. */
export interface Status {
  /** The day for which it is given. */
  readonly asOf: IsoDate;
  /** Whether work is stopped. */
  readonly work: AxisStatus<WorkState>;
  /** Where the contract stands. */
  readonly contract: AxisStatus<ContractState>;
  /** Where the talks stand. */
  readonly bargaining: AxisStatus<BargainingState>;
  /** What the law has to do with it. */
  readonly legal: LegalStatus;
  /** All of it in one word. */
  readonly label: StatusLabel;
}
