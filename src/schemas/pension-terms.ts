/** How are terms on pensions checked? */

import * as z from "zod";
import type {
  CashBalanceCredits,
  PensionContribution,
  PensionFormula,
  PensionTerms,
} from "../model/pension-terms.js";
import { nonNegativeSchema, numberSchema, positiveSchema } from "./numbers.js";
import { fieldRule, hasField } from "./object-rules.js";
import { partialDateSchema, textSchema } from "./text-formats.js";

/** The kinds of pension plan. */
export const pensionPlanSchema = z.enum([
  "definedBenefit",
  "definedContribution",
  "cashBalance",
  "multiemployer",
  "hybrid",
  "unknown",
]);

/** What is to become of a plan. */
export const pensionActionSchema = z.enum([
  "restore",
  "create",
  "improve",
  "maintain",
  "convert",
  "freeze",
  "close",
  "unknown",
]);

/** A `PensionFormula`: multiplier × years × average pay. */
export const pensionFormulaSchema = z.strictObject({
  multiplierPercent: nonNegativeSchema,
  averagePay: z.enum(["finalAverage", "careerAverage"]),
  averagingYears: positiveSchema.exactOptional(),
  maximumYears: positiveSchema.exactOptional(),
}) satisfies z.ZodType<PensionFormula>;

/** A `PensionContribution`: what an employer pays in. Issue: `empty-object`. */
export const pensionContributionSchema = z
  .strictObject({
    automaticPercent: nonNegativeSchema.exactOptional(),
    matchPercent: nonNegativeSchema.exactOptional(),
    matchUpToPercent: nonNegativeSchema.exactOptional(),
    maximumPercent: nonNegativeSchema.exactOptional(),
  })
  .refine(hasField, fieldRule) satisfies z.ZodType<PensionContribution>;

/** `CashBalanceCredits`: what is credited each year. Issue: `empty-object`. */
export const cashBalanceCreditsSchema = z
  .strictObject({
    payCreditPercent: nonNegativeSchema.exactOptional(),
    interestCreditPercent: numberSchema.exactOptional(),
    interestIndex: textSchema.exactOptional(),
  })
  .refine(hasField, fieldRule) satisfies z.ZodType<CashBalanceCredits>;

/** `PensionTerms`: which plan, what becomes of it, and how it is worked out. */
export const pensionTermsSchema = z.strictObject({
  plan: pensionPlanSchema,
  action: pensionActionSchema,
  formula: pensionFormulaSchema.exactOptional(),
  contribution: pensionContributionSchema.exactOptional(),
  cashBalance: cashBalanceCreditsSchema.exactOptional(),
  vestingYears: nonNegativeSchema.exactOptional(),
  hiredOnOrAfter: partialDateSchema.exactOptional(),
  hiredBefore: partialDateSchema.exactOptional(),
  text: textSchema.exactOptional(),
}) satisfies z.ZodType<PensionTerms>;
