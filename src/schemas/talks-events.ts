/** How are the events at the table checked? */

import * as z from "zod";
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
} from "../model/talks-events.js";
import { attributedQuantityListSchema } from "./attributed.js";
import { eventFields } from "./event-base.js";
import { ordinalSchema, wholeNumberSchema } from "./numbers.js";
import { boundedDateSchema, idListSchema, idSchema, partialDateSchema, textSchema } from "./text-formats.js";

/** A `SessionScheduledEvent`: sessions were set. */
export const sessionScheduledEventSchema = z.strictObject({
  type: z.literal("sessionScheduled"),
  ...eventFields,
  sessionDates: z.array(boundedDateSchema),
  sessions: wholeNumberSchema.exactOptional(),
  placeId: idSchema.exactOptional(),
}) satisfies z.ZodType<SessionScheduledEvent>;

/** A `SessionHeldEvent`: the parties met. */
export const sessionHeldEventSchema = z.strictObject({
  type: z.literal("sessionHeld"),
  ...eventFields,
  number: ordinalSchema.exactOptional(),
  placeId: idSchema.exactOptional(),
  attendance: attributedQuantityListSchema.exactOptional(),
  articlesAgreed: wholeNumberSchema.exactOptional(),
}) satisfies z.ZodType<SessionHeldEvent>;

/** A `SessionCancelledEvent`: a session did not take place. */
export const sessionCancelledEventSchema = z.strictObject({
  type: z.literal("sessionCancelled"),
  ...eventFields,
  sessionDate: boundedDateSchema,
  placeId: idSchema.exactOptional(),
  byId: idSchema.exactOptional(),
  reason: textSchema.exactOptional(),
}) satisfies z.ZodType<SessionCancelledEvent>;

/** A `NoSessionsScheduledEvent`: somebody said that none were set. */
export const noSessionsScheduledEventSchema = z.strictObject({
  type: z.literal("noSessionsScheduled"),
  ...eventFields,
  period: partialDateSchema.exactOptional(),
}) satisfies z.ZodType<NoSessionsScheduledEvent>;

/** A `ProposalMadeEvent`. */
export const proposalMadeEventSchema = z.strictObject({
  type: z.literal("proposalMade"),
  ...eventFields,
  byId: idSchema,
  demandIds: idListSchema.exactOptional(),
}) satisfies z.ZodType<ProposalMadeEvent>;

/** A `FinalOfferEvent`. */
export const finalOfferEventSchema = z.strictObject({
  type: z.literal("finalOffer"),
  ...eventFields,
  byId: idSchema,
  demandIds: idListSchema.exactOptional(),
  expiresOn: partialDateSchema.exactOptional(),
}) satisfies z.ZodType<FinalOfferEvent>;

/** An `ImpasseEvent`. */
export const impasseEventSchema = z.strictObject({
  type: z.literal("impasse"),
  ...eventFields,
  declaredById: idSchema.exactOptional(),
}) satisfies z.ZodType<ImpasseEvent>;

/** A `MediationAgreedEvent`: both sides agreed to a mediator. */
export const mediationAgreedEventSchema = z.strictObject({
  type: z.literal("mediationAgreed"),
  ...eventFields,
  mediatorIds: idListSchema.exactOptional(),
  serviceId: idSchema.exactOptional(),
}) satisfies z.ZodType<MediationAgreedEvent>;

/** A `MediationHeldEvent`: the parties met with a mediator. */
export const mediationHeldEventSchema = z.strictObject({
  type: z.literal("mediationHeld"),
  ...eventFields,
  mediatorIds: idListSchema.exactOptional(),
  serviceId: idSchema.exactOptional(),
}) satisfies z.ZodType<MediationHeldEvent>;

/** A `MediationEndedEvent`. */
export const mediationEndedEventSchema = z.strictObject({
  type: z.literal("mediationEnded"),
  ...eventFields,
  outcome: z.enum(["agreement", "noAgreement", "suspended", "unknown"]),
  byId: idSchema.exactOptional(),
}) satisfies z.ZodType<MediationEndedEvent>;

/** A `TentativeAgreementEvent`: on one article, or on the whole. */
export const tentativeAgreementEventSchema = z.strictObject({
  type: z.literal("tentativeAgreement"),
  ...eventFields,
  covers: z.enum(["article", "whole"]),
  article: textSchema.exactOptional(),
  articlesAgreed: wholeNumberSchema.exactOptional(),
}) satisfies z.ZodType<TentativeAgreementEvent>;
