/** How is what every event of a timeline has checked? */

import * as z from "zod";
import type { Scope } from "../model/event-base.js";
import { rankSchema } from "./attributed.js";
import { fieldRule, hasField } from "./object-rules.js";
import { speakerSchema } from "./person.js";
import { recordNodeFields } from "./record-node.js";
import {
  boundedDateSchema,
  clockTimeSchema,
  idListSchema,
  idSchema,
  textSchema,
  timeZoneSchema,
} from "./text-formats.js";

const scopeRules = z
  .strictObject({
    bargainingUnitIds: idListSchema.exactOptional(),
    placeIds: idListSchema.exactOptional(),
    employerIds: idListSchema.exactOptional(),
  })
  .refine(hasField, fieldRule) satisfies z.ZodType<Scope>;

/** The type that zod infers for {@link scopeSchema}, written out in full. */
type ScopeSchemaRules = typeof scopeRules;

/** The type of {@link scopeSchema}, with a name of its own so that the declarations of schemas around it stay short. */
export interface ScopeSchema extends ScopeSchemaRules {}

/** A `Scope`: a part of a stoppage. Issue: `empty-object`. */
export const scopeSchema: ScopeSchema = scopeRules;

/** The fields of `EventBase`, to be spread into the schema of each type of event. */
export const eventFields = {
  id: idSchema,
  date: boundedDateSchema,
  lastDay: boundedDateSchema.exactOptional(),
  time: clockTimeSchema.exactOptional(),
  zone: timeZoneSchema.exactOptional(),
  title: textSchema.exactOptional(),
  scope: scopeSchema.exactOptional(),
  saidBy: speakerSchema.exactOptional(),
  rank: rankSchema.exactOptional(),
  ...recordNodeFields,
};
