/** How are the events by which work stops and starts again checked? */

import * as z from "zod";
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
} from "../model/stoppage-events.js";
import { attributedQuantityListSchema } from "./attributed.js";
import { eventFields } from "./event-base.js";
import { hoursADaySchema } from "./numbers.js";
import { quantitySchema } from "./quantity.js";
import { idSchema } from "./text-formats.js";

/** Whether workers withhold work or an employer does. */
export const stoppageKindSchema = z.enum(["strike", "lockout"]);

const walkoutFields = {
  ...eventFields,
  action: stoppageKindSchema.exactOptional(),
  workers: attributedQuantityListSchema.exactOptional(),
  firstDay: z.enum(["fullShift", "partShift"]).exactOptional(),
  hoursADay: hoursADaySchema.exactOptional(),
};

/** A `BeganEvent`: work stopped. */
export const beganEventSchema = z.strictObject({
  type: z.literal("began"),
  ...walkoutFields,
}) satisfies z.ZodType<BeganEvent>;

/** A `JoinedEvent`: more came in. */
export const joinedEventSchema = z.strictObject({
  type: z.literal("joined"),
  ...walkoutFields,
}) satisfies z.ZodType<JoinedEvent>;

/** A `ResumedEvent`: work stopped again after a pause. */
export const resumedEventSchema = z.strictObject({
  type: z.literal("resumed"),
  ...walkoutFields,
}) satisfies z.ZodType<ResumedEvent>;

/** A `LeftEvent`: some went out of the stoppage. */
export const leftEventSchema = z.strictObject({
  type: z.literal("left"),
  ...eventFields,
  reason: z.enum(["settled", "returned", "ordered", "other"]).exactOptional(),
  workers: attributedQuantityListSchema.exactOptional(),
}) satisfies z.ZodType<LeftEvent>;

/** A `HeadcountReportedEvent`. */
export const headcountReportedEventSchema = z.strictObject({
  type: z.literal("headcountReported"),
  ...eventFields,
  counted: z.enum(["out", "returned", "returnedOrNeverOut"]),
  count: quantitySchema,
}) satisfies z.ZodType<HeadcountReportedEvent>;

/** A `ContinuedEvent`: the stoppage was still on. */
export const continuedEventSchema = z.strictObject({
  type: z.literal("continued"),
  ...eventFields,
  openEnded: z.boolean().exactOptional(),
}) satisfies z.ZodType<ContinuedEvent>;

/** A `SuspendedEvent`: the stoppage was paused. */
export const suspendedEventSchema = z.strictObject({
  type: z.literal("suspended"),
  ...eventFields,
  byId: idSchema.exactOptional(),
}) satisfies z.ZodType<SuspendedEvent>;

/** What ended a stoppage. */
export const endReasonSchema = z.enum([
  "agreement",
  "calledOff",
  "termOver",
  "unconditionalReturn",
  "order",
  "lockoutLifted",
  "dismissal",
  "decertification",
  "closure",
  "unknown",
]);

/** An `EndedEvent`: the stoppage was over. */
export const endedEventSchema = z.strictObject({
  type: z.literal("ended"),
  ...eventFields,
  reason: endReasonSchema,
}) satisfies z.ZodType<EndedEvent>;

/** A `ReturnedToWorkEvent`: workers went back to work. */
export const returnedToWorkEventSchema = z.strictObject({
  type: z.literal("returnedToWork"),
  ...eventFields,
  extent: z.enum(["first", "some", "all"]),
  workers: attributedQuantityListSchema.exactOptional(),
}) satisfies z.ZodType<ReturnedToWorkEvent>;
