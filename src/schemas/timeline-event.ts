/** How is an event of a timeline checked, whichever type it is of? */

import * as z from "zod";
import type { TimelineEvent } from "../model/timeline-event.js";
import {
  expiredEventSchema,
  extendedEventSchema,
  extensionRefusedEventSchema,
  noticeServedEventSchema,
  ratificationVoteEventSchema,
  strikeVoteEventSchema,
  tookEffectEventSchema,
} from "./contract-events.js";
import {
  hungerStrikeEventSchema,
  otherEventSchema,
  picketEventSchema,
  rallyEventSchema,
  replacementsHiredEventSchema,
} from "./ground-events.js";
import {
  beganEventSchema,
  continuedEventSchema,
  endedEventSchema,
  headcountReportedEventSchema,
  joinedEventSchema,
  leftEventSchema,
  resumedEventSchema,
  returnedToWorkEventSchema,
  suspendedEventSchema,
} from "./stoppage-events.js";
import {
  finalOfferEventSchema,
  impasseEventSchema,
  mediationAgreedEventSchema,
  mediationEndedEventSchema,
  mediationHeldEventSchema,
  noSessionsScheduledEventSchema,
  proposalMadeEventSchema,
  sessionCancelledEventSchema,
  sessionHeldEventSchema,
  sessionScheduledEventSchema,
  tentativeAgreementEventSchema,
} from "./talks-events.js";
import {
  arbitrationOrderedEventSchema,
  backToWorkOrderEventSchema,
  chargeFiledEventSchema,
  complaintFiledEventSchema,
  injunctionEventSchema,
  interventionEventSchema,
  investigationOpenedEventSchema,
  rulingEventSchema,
} from "./third-party-events.js";

const timelineEventRules = z.discriminatedUnion("type", [
  expiredEventSchema,
  extendedEventSchema,
  extensionRefusedEventSchema,
  tookEffectEventSchema,
  noticeServedEventSchema,
  strikeVoteEventSchema,
  ratificationVoteEventSchema,
  beganEventSchema,
  joinedEventSchema,
  resumedEventSchema,
  leftEventSchema,
  headcountReportedEventSchema,
  continuedEventSchema,
  suspendedEventSchema,
  endedEventSchema,
  returnedToWorkEventSchema,
  sessionScheduledEventSchema,
  sessionHeldEventSchema,
  sessionCancelledEventSchema,
  noSessionsScheduledEventSchema,
  proposalMadeEventSchema,
  finalOfferEventSchema,
  impasseEventSchema,
  mediationAgreedEventSchema,
  mediationHeldEventSchema,
  mediationEndedEventSchema,
  tentativeAgreementEventSchema,
  complaintFiledEventSchema,
  chargeFiledEventSchema,
  investigationOpenedEventSchema,
  rulingEventSchema,
  injunctionEventSchema,
  arbitrationOrderedEventSchema,
  backToWorkOrderEventSchema,
  interventionEventSchema,
  picketEventSchema,
  rallyEventSchema,
  hungerStrikeEventSchema,
  replacementsHiredEventSchema,
  otherEventSchema,
]) satisfies z.ZodType<TimelineEvent>;

/** The type that zod infers for {@link timelineEventSchema}, written out in full. */
type TimelineEventSchemaRules = typeof timelineEventRules;

/** The type of {@link timelineEventSchema}, with a name of its own so that the declarations of schemas around it stay short. */
export interface TimelineEventSchema extends TimelineEventSchemaRules {}

/** A `TimelineEvent`, told apart by `type`. */
export const timelineEventSchema: TimelineEventSchema = timelineEventRules;
