/** How is what happens on the ground checked? */

import * as z from "zod";
import type {
  HungerStrikeEvent,
  OtherEvent,
  PicketEvent,
  RallyEvent,
  ReplacementsHiredEvent,
} from "../model/ground-events.js";
import { attributedQuantityListSchema } from "./attributed.js";
import { eventFields } from "./event-base.js";
import { idListSchema, textSchema } from "./text-formats.js";

/** A `PicketEvent`. */
export const picketEventSchema = z.strictObject({
  type: z.literal("picket"),
  ...eventFields,
  placeIds: idListSchema.exactOptional(),
  attendance: attributedQuantityListSchema.exactOptional(),
}) satisfies z.ZodType<PicketEvent>;

/** A `RallyEvent`. */
export const rallyEventSchema = z.strictObject({
  type: z.literal("rally"),
  ...eventFields,
  placeIds: idListSchema.exactOptional(),
  attendance: attributedQuantityListSchema.exactOptional(),
  arrests: attributedQuantityListSchema.exactOptional(),
}) satisfies z.ZodType<RallyEvent>;

/** A `HungerStrikeEvent`. */
export const hungerStrikeEventSchema = z.strictObject({
  type: z.literal("hungerStrike"),
  ...eventFields,
  placeIds: idListSchema.exactOptional(),
  participants: attributedQuantityListSchema.exactOptional(),
}) satisfies z.ZodType<HungerStrikeEvent>;

/** A `ReplacementsHiredEvent`. */
export const replacementsHiredEventSchema = z.strictObject({
  type: z.literal("replacementsHired"),
  ...eventFields,
  count: attributedQuantityListSchema.exactOptional(),
  term: z.enum(["temporary", "permanent"]).exactOptional(),
}) satisfies z.ZodType<ReplacementsHiredEvent>;

/** An `OtherEvent`: its title says what happened. */
export const otherEventSchema = z.strictObject({
  type: z.literal("other"),
  ...eventFields,
  title: textSchema,
}) satisfies z.ZodType<OtherEvent>;
