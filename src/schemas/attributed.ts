/** How are values that somebody claims checked? */

import * as z from "zod";
import type { Attributed } from "../model/attributed.js";
import type { Quantity } from "../model/quantity.js";
import { speakerSchema } from "./person.js";
import { quantitySchema } from "./quantity.js";
import { extensionsSchema } from "./record-node.js";
import { idListSchema, partialDateSchema, textSchema } from "./text-formats.js";

/** A `Rank`: the weight that the record gives a claim. */
export const rankSchema = z.enum(["preferred", "normal", "deprecated"]);

/** The schema of an `Attributed` value whose own schema is given. */
export function attributedSchema<Value extends z.ZodType>(value: Value) {
  return z.strictObject({
    value,
    saidBy: speakerSchema.exactOptional(),
    asOf: partialDateSchema.exactOptional(),
    sourceIds: idListSchema,
    rank: rankSchema,
    note: textSchema.exactOptional(),
    extensions: extensionsSchema.exactOptional(),
  });
}

const attributedQuantityRules = attributedSchema(quantitySchema) satisfies z.ZodType<Attributed<Quantity>>;

/** The type that zod infers for {@link attributedQuantitySchema}, written out in full. */
type AttributedQuantitySchemaRules = typeof attributedQuantityRules;

/** The type of {@link attributedQuantitySchema}, with a name of its own so that the declarations of schemas around it stay short. */
export interface AttributedQuantitySchema extends AttributedQuantitySchemaRules {}

/** A number that somebody claims. */
export const attributedQuantitySchema: AttributedQuantitySchema = attributedQuantityRules;

/** Numbers that are claimed, side by side. */
export const attributedQuantityListSchema = z.array(attributedQuantitySchema) satisfies z.ZodType<
  readonly Attributed<Quantity>[]
>;
