/** How are people and speakers checked? */

import * as z from "zod";
import type { Person, PersonRole, Speaker } from "../model/person.js";
import { objectRule } from "./object-rules.js";
import { recordNodeFields } from "./record-node.js";
import { idSchema, partialDateSchema, textSchema } from "./text-formats.js";

/** A `PersonRole`: what a person does, for whom and when. */
export const personRoleSchema = z.strictObject({
  title: textSchema,
  organizationId: idSchema.exactOptional(),
  period: partialDateSchema.exactOptional(),
}) satisfies z.ZodType<PersonRole>;

/** A `Person` who is named in the record. */
export const personSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  roles: z.array(personRoleSchema).exactOptional(),
  ...recordNodeFields,
}) satisfies z.ZodType<Person>;

const speakerRules = z
  .strictObject({
    personId: idSchema.exactOptional(),
    organizationId: idSchema.exactOptional(),
    description: textSchema.exactOptional(),
  })
  .refine(
    ({ personId, organizationId, description }) =>
      [personId, organizationId, description].some((part) => part !== undefined),
    objectRule("no-speaker", "should name a personId, an organizationId or a description"),
  ) satisfies z.ZodType<Speaker>;

/** The type that zod infers for {@link speakerSchema}, written out in full. */
type SpeakerSchemaRules = typeof speakerRules;

/** The type of {@link speakerSchema}, with a name of its own so that the declarations of schemas around it stay short. */
export interface SpeakerSchema extends SpeakerSchemaRules {}

/** A `Speaker`: who says something. Issue: `no-speaker` where all of its fields are left out. */
export const speakerSchema: SpeakerSchema = speakerRules;
