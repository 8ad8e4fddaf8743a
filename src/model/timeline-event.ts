/** The events of a timeline, all of them. */

import type {
  ExpiredEvent,
  ExtendedEvent,
  ExtensionRefusedEvent,
  NoticeServedEvent,
  RatificationVoteEvent,
  StrikeVoteEvent,
  TookEffectEvent,
} from "./contract-events.js";
import type {
  HungerStrikeEvent,
  OtherEvent,
  PicketEvent,
  RallyEvent,
  ReplacementsHiredEvent,
} from "./ground-events.js";
import type {
  BeganEvent,
  ContinuedEvent,
  EndedEvent,
  HeadcountReportedEvent,
  JoinedEvent,
  LeftEvent,
  ResumedEvent,
  ReturnedToWorkEvent,
  SuspendedEvent,
} from "./stoppage-events.js";
import type {
  FinalOfferEvent,
  ImpasseEvent,
  MediationAgreedEvent,
  MediationEndedEvent,
  MediationHeldEvent,
  NoSessionsScheduledEvent,
  ProposalMadeEvent,
  SessionCancelledEvent,
  SessionHeldEvent,
  SessionScheduledEvent,
  TentativeAgreementEvent,
} from "./talks-events.js";
import type {
  ArbitrationOrderedEvent,
  BackToWorkOrderEvent,
  ChargeFiledEvent,
  ComplaintFiledEvent,
  InjunctionEvent,
  InterventionEvent,
  InvestigationOpenedEvent,
  RulingEvent,
} from "./third-party-events.js";

/** An event of a timeline, told apart by `type`. */
export type TimelineEvent =
  | ExpiredEvent
  | ExtendedEvent
  | ExtensionRefusedEvent
  | TookEffectEvent
  | NoticeServedEvent
  | StrikeVoteEvent
  | RatificationVoteEvent
  | BeganEvent
  | JoinedEvent
  | ResumedEvent
  | LeftEvent
  | HeadcountReportedEvent
  | ContinuedEvent
  | SuspendedEvent
  | EndedEvent
  | ReturnedToWorkEvent
  | SessionScheduledEvent
  | SessionHeldEvent
  | SessionCancelledEvent
  | NoSessionsScheduledEvent
  | ProposalMadeEvent
  | FinalOfferEvent
  | ImpasseEvent
  | MediationAgreedEvent
  | MediationHeldEvent
  | MediationEndedEvent
  | TentativeAgreementEvent
  | ComplaintFiledEvent
  | ChargeFiledEvent
  | InvestigationOpenedEvent
  | RulingEvent
  | InjunctionEvent
  | ArbitrationOrderedEvent
  | BackToWorkOrderEvent
  | InterventionEvent
  | PicketEvent
  | RallyEvent
  | HungerStrikeEvent
  | ReplacementsHiredEvent
  | OtherEvent;

/** The types of event. */
export type EventType = TimelineEvent["type"];
