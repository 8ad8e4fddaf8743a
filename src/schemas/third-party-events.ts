/** How are the events checked that regulators, courts and governments bring? */

import * as z from "zod";
import type {
  ArbitrationOrderedEvent,
  BackToWorkOrderEvent,
  ChargeFiledEvent,
  ComplaintFiledEvent,
  InjunctionEvent,
  InterventionEvent,
  InvestigationOpenedEvent,
  RulingEvent,
} from "../model/third-party-events.js";
import { clockMomentSchema } from "./clock-moment.js";
import { eventFields } from "./event-base.js";
import { idListSchema, idSchema, partialDateSchema, textSchema } from "./text-formats.js";

/** A `ComplaintFiledEvent`. */
export const complaintFiledEventSchema = z.strictObject({
  type: z.literal("complaintFiled"),
  ...eventFields,
  byId: idSchema,
  withId: idSchema,
  againstId: idSchema.exactOptional(),
  claimIds: idListSchema.exactOptional(),
}) satisfies z.ZodType<ComplaintFiledEvent>;

/** A `ChargeFiledEvent`. */
export const chargeFiledEventSchema = z.strictObject({
  type: z.literal("chargeFiled"),
  ...eventFields,
  byId: idSchema,
  withId: idSchema.exactOptional(),
  againstId: idSchema.exactOptional(),
  caseNumber: textSchema.exactOptional(),
  claimIds: idListSchema.exactOptional(),
}) satisfies z.ZodType<ChargeFiledEvent>;

/** An `InvestigationOpenedEvent`. */
export const investigationOpenedEventSchema = z.strictObject({
  type: z.literal("investigationOpened"),
  ...eventFields,
  byId: idSchema,
  intoId: idSchema.exactOptional(),
}) satisfies z.ZodType<InvestigationOpenedEvent>;

/** A `RulingEvent`. */
export const rulingEventSchema = z.strictObject({
  type: z.literal("ruling"),
  ...eventFields,
  byId: idSchema,
  finding: textSchema,
  declares: z.enum(["lawful", "unlawful"]).exactOptional(),
  concludesIds: idListSchema.exactOptional(),
}) satisfies z.ZodType<RulingEvent>;

/** An `InjunctionEvent`. */
export const injunctionEventSchema = z.strictObject({
  type: z.literal("injunction"),
  ...eventFields,
  byId: idSchema,
  againstId: idSchema.exactOptional(),
  forbids: z.enum(["stoppage", "picketing", "other"]),
  until: partialDateSchema.exactOptional(),
}) satisfies z.ZodType<InjunctionEvent>;

/** An `ArbitrationOrderedEvent`. */
export const arbitrationOrderedEventSchema = z.strictObject({
  type: z.literal("arbitrationOrdered"),
  ...eventFields,
  byId: idSchema,
  binding: z.boolean().exactOptional(),
}) satisfies z.ZodType<ArbitrationOrderedEvent>;

/** A `BackToWorkOrderEvent`. */
export const backToWorkOrderEventSchema = z.strictObject({
  type: z.literal("backToWorkOrder"),
  ...eventFields,
  byId: idSchema,
  law: textSchema.exactOptional(),
  returnBy: clockMomentSchema.exactOptional(),
  until: partialDateSchema.exactOptional(),
}) satisfies z.ZodType<BackToWorkOrderEvent>;

/** An `InterventionEvent`. */
export const interventionEventSchema = z.strictObject({
  type: z.literal("intervention"),
  ...eventFields,
  byIds: idListSchema,
  means: z.enum(["letter", "statement", "coolingOff", "emergencyBoard", "legislation", "mediator", "other"]),
  until: partialDateSchema.exactOptional(),
}) satisfies z.ZodType<InterventionEvent>;
