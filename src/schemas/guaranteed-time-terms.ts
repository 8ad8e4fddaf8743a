/** How are terms on guaranteed time checked? */

import * as z from "zod";
import type { GuaranteedTimeTerms } from "../model/guaranteed-time-terms.js";
import { ordinalSchema, positiveSchema } from "./numbers.js";
import { quantitySchema } from "./quantity.js";
import { textListSchema, textSchema } from "./text-formats.js";

/** `GuaranteedTimeTerms`: hours set aside. */
export const guaranteedTimeTermsSchema = z.strictObject({
  hours: quantitySchema,
  per: z.enum(["week", "day", "payPeriod"]),
  payPeriodDays: ordinalSchema.exactOptional(),
  fullTimeWeekHours: positiveSchema.exactOptional(),
  appliesTo: z.enum(["fullTimeWorker", "everyWorker"]).exactOptional(),
  proRataForPartTime: z.boolean().exactOptional(),
  protectedHours: quantitySchema.exactOptional(),
  bookable: z.boolean().exactOptional(),
  permittedUses: textListSchema.exactOptional(),
  excludedUses: textListSchema.exactOptional(),
  netOfMeetings: z.boolean().exactOptional(),
  formula: textSchema.exactOptional(),
}) satisfies z.ZodType<GuaranteedTimeTerms>;
