/** How are numbers as people give them checked? */

import * as z from "zod";
import type { Quantity } from "../model/quantity.js";
import { nonNegativeSchema } from "./numbers.js";
import { objectRule } from "./object-rules.js";
import { textSchema } from "./text-formats.js";

/** What was said of a number. */
export const quantityModifierSchema = z.enum([
  "exactly",
  "about",
  "nearly",
  "moreThan",
  "atLeast",
  "upTo",
  "fewerThan",
]);

const quantityRules = z
  .strictObject({
    value: nonNegativeSchema.exactOptional(),
    min: nonNegativeSchema.exactOptional(),
    max: nonNegativeSchema.exactOptional(),
    modifier: quantityModifierSchema.exactOptional(),
    unit: textSchema.exactOptional(),
    verbatim: textSchema.exactOptional(),
  })
  .refine(
    ({ value, min, max }) => value === undefined || (min === undefined && max === undefined),
    objectRule("quantity-value-and-range", "should have either one value or a range, not both"),
  )
  .refine(
    ({ min, max }) => !(typeof min === "number" && typeof max === "number" && min > max),
    objectRule("quantity-range-reversed", "should have a min that is no larger than its max"),
  )
  .refine(
    ({ value, min, max, verbatim }) =>
      value !== undefined || min !== undefined || max !== undefined || verbatim !== undefined,
    objectRule("quantity-empty", "should have a value, a min, a max, or the words of the source as verbatim"),
  ) satisfies z.ZodType<Quantity>;

/** The type that zod infers for {@link quantitySchema}, written out in full. */
type QuantitySchemaRules = typeof quantityRules;

/** The type of {@link quantitySchema}, with a name of its own so that the declarations of schemas around it stay short. */
export interface QuantitySchema extends QuantitySchemaRules {}

/**
 * A `Quantity`: one value, or a range, or only words. Issues: `quantity-value-and-range`, `quantity-range-reversed`,
 * `quantity-empty`.
 */
export const quantitySchema: QuantitySchema = quantityRules;
