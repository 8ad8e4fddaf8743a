/** How are the events of a contract, of notice and of votes checked? */

import * as z from "zod";
import type {
  ExpiredEvent,
  ExtendedEvent,
  ExtensionRefusedEvent,
  NoticeServedEvent,
  RatificationVoteEvent,
  StrikeVoteEvent,
  Tally,
  TookEffectEvent,
} from "../model/contract-events.js";
import { clockMomentSchema } from "./clock-moment.js";
import { eventFields } from "./event-base.js";
import { percentSchema, wholeNumberSchema } from "./numbers.js";
import { fieldRule, hasField } from "./object-rules.js";
import { quantitySchema } from "./quantity.js";
import { idListSchema, idSchema, partialDateSchema, textSchema } from "./text-formats.js";

/** An `ExpiredEvent`: the contract ran out. */
export const expiredEventSchema = z.strictObject({
  type: z.literal("expired"),
  ...eventFields,
}) satisfies z.ZodType<ExpiredEvent>;

/** An `ExtendedEvent`: the contract goes on. */
export const extendedEventSchema = z.strictObject({
  type: z.literal("extended"),
  ...eventFields,
  until: partialDateSchema.exactOptional(),
}) satisfies z.ZodType<ExtendedEvent>;

/** An `ExtensionRefusedEvent`: one side declined to extend it. */
export const extensionRefusedEventSchema = z.strictObject({
  type: z.literal("extensionRefused"),
  ...eventFields,
  byId: idSchema.exactOptional(),
}) satisfies z.ZodType<ExtensionRefusedEvent>;

/** A `TookEffectEvent`: a new contract is in force. */
export const tookEffectEventSchema = z.strictObject({
  type: z.literal("tookEffect"),
  ...eventFields,
  expiresOn: partialDateSchema.exactOptional(),
}) satisfies z.ZodType<TookEffectEvent>;

/** A `NoticeServedEvent`. */
export const noticeServedEventSchema = z.strictObject({
  type: z.literal("noticeServed"),
  ...eventFields,
  announces: z.enum(["strike", "lockout", "picket", "dispute", "termination"]),
  byId: idSchema.exactOptional(),
  toIds: idListSchema.exactOptional(),
  law: textSchema.exactOptional(),
  startsAt: clockMomentSchema.exactOptional(),
  days: z.array(partialDateSchema).exactOptional(),
}) satisfies z.ZodType<NoticeServedEvent>;

/** A `Tally` of votes. Issue: `empty-object`. */
export const tallySchema = z
  .strictObject({
    asOf: clockMomentSchema.exactOptional(),
    yes: wholeNumberSchema.exactOptional(),
    no: wholeNumberSchema.exactOptional(),
    yesPercent: percentSchema.exactOptional(),
    denominator: z.enum(["votesCast", "members", "eligible", "unknown"]).exactOptional(),
    eligible: quantitySchema.exactOptional(),
    turnoutPercent: percentSchema.exactOptional(),
    final: z.boolean().exactOptional(),
    verbatim: textSchema.exactOptional(),
  })
  .refine(hasField, fieldRule) satisfies z.ZodType<Tally>;

const votersSchema = z.enum(["members", "delegates", "executiveBoard", "bargainingCommittee"]);

/** A `StrikeVoteEvent`. */
export const strikeVoteEventSchema = z.strictObject({
  type: z.literal("strikeVote"),
  ...eventFields,
  voters: votersSchema.exactOptional(),
  result: z.enum(["called", "authorized", "rejected"]),
  tallies: z.array(tallySchema).exactOptional(),
}) satisfies z.ZodType<StrikeVoteEvent>;

/** A `RatificationVoteEvent`. */
export const ratificationVoteEventSchema = z.strictObject({
  type: z.literal("ratificationVote"),
  ...eventFields,
  voters: votersSchema.exactOptional(),
  result: z.enum(["called", "ratified", "rejected"]),
  on: z.enum(["tentativeAgreement", "offer"]),
  onEventId: idSchema.exactOptional(),
  tallies: z.array(tallySchema).exactOptional(),
}) satisfies z.ZodType<RatificationVoteEvent>;
