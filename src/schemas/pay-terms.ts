/** How are terms on pay checked? */

import * as z from "zod";
import type {
  ContractTerm,
  CostOfLivingStep,
  FlatStep,
  LumpSumStep,
  PayStep,
  PayTerms,
  PercentStep,
  ToMinimumStep,
} from "../model/pay-terms.js";
import { moneySchema } from "./money.js";
import { nonNegativeSchema, numberSchema, ordinalSchema, positiveSchema } from "./numbers.js";
import { fieldRule, hasField } from "./object-rules.js";
import { partialDateSchema, textSchema } from "./text-formats.js";

/** The `ContractTerm`: when a contract starts and expires. Issue: `empty-object`. */
export const contractTermSchema = z
  .strictObject({
    startsOn: partialDateSchema.exactOptional(),
    expiresOn: partialDateSchema.exactOptional(),
    years: positiveSchema.exactOptional(),
  })
  .refine(hasField, fieldRule) satisfies z.ZodType<ContractTerm>;

/** The stretch of time that a rate of pay is for. */
export const payRatePerSchema = z.enum(["hour", "day", "week", "month", "year"]);

const payStepFields = {
  effective: partialDateSchema.exactOptional(),
  contractYear: ordinalSchema.exactOptional(),
  appliesTo: textSchema.exactOptional(),
  afterYearsOfService: nonNegativeSchema.exactOptional(),
};

/** A `PercentStep`: a raise, or with a minus a cut, in percent. */
export const percentStepSchema = z.strictObject({
  kind: z.literal("percent"),
  percent: numberSchema,
  ...payStepFields,
}) satisfies z.ZodType<PercentStep>;

/** A `FlatStep`: a raise of the same amount for everybody. */
export const flatStepSchema = z.strictObject({
  kind: z.literal("flat"),
  amount: moneySchema,
  per: payRatePerSchema,
  ...payStepFields,
}) satisfies z.ZodType<FlatStep>;

/** A `ToMinimumStep`: a rate below which nobody is paid any more. */
export const toMinimumStepSchema = z.strictObject({
  kind: z.literal("toMinimum"),
  amount: moneySchema,
  per: payRatePerSchema,
  ...payStepFields,
}) satisfies z.ZodType<ToMinimumStep>;

/** A `LumpSumStep`: a payment made once. */
export const lumpSumStepSchema = z.strictObject({
  kind: z.literal("lumpSum"),
  amount: moneySchema,
  condition: textSchema.exactOptional(),
  ...payStepFields,
}) satisfies z.ZodType<LumpSumStep>;

/** A `CostOfLivingStep`: a raise that follows a price index. */
export const costOfLivingStepSchema = z.strictObject({
  kind: z.literal("costOfLiving"),
  index: textSchema.exactOptional(),
  indexPointsPerCent: positiveSchema.exactOptional(),
  thresholdPercent: numberSchema.exactOptional(),
  minimumCents: nonNegativeSchema.exactOptional(),
  floorPercent: numberSchema.exactOptional(),
  capPercent: numberSchema.exactOptional(),
  text: textSchema.exactOptional(),
  ...payStepFields,
}) satisfies z.ZodType<CostOfLivingStep>;

/** A `PayStep`, told apart by `kind`. */
export const payStepSchema = z.discriminatedUnion("kind", [
  percentStepSchema,
  flatStepSchema,
  toMinimumStepSchema,
  lumpSumStepSchema,
  costOfLivingStepSchema,
]) satisfies z.ZodType<PayStep>;

/** `PayTerms`: a schedule of steps. */
export const payTermsSchema = z.strictObject({
  steps: z.array(payStepSchema),
  statedTotalPercent: numberSchema.exactOptional(),
  statedTotalIs: z.enum(["sum", "compound"]).exactOptional(),
  retroactiveTo: partialDateSchema.exactOptional(),
  contractTerm: contractTermSchema.exactOptional(),
}) satisfies z.ZodType<PayTerms>;
