/** How are demands and the positions on them checked? */

import * as z from "zod";
import type {
  BargainingDemand,
  GuaranteedTimeDemand,
  Measure,
  MeasuredTerms,
  OtherDemand,
  PayDemand,
  PensionDemand,
  Position,
} from "../model/bargaining-demand.js";
import type { GuaranteedTimeTerms } from "../model/guaranteed-time-terms.js";
import type { PayTerms } from "../model/pay-terms.js";
import type { PensionTerms } from "../model/pension-terms.js";
import { rankSchema } from "./attributed.js";
import { guaranteedTimeTermsSchema } from "./guaranteed-time-terms.js";
import { numberSchema } from "./numbers.js";
import { payTermsSchema } from "./pay-terms.js";
import { pensionTermsSchema } from "./pension-terms.js";
import { speakerSchema } from "./person.js";
import { recordNodeFields } from "./record-node.js";
import { idListSchema, idSchema, partialDateSchema, textSchema } from "./text-formats.js";

/** What kind of position it is. */
export const positionStandingSchema = z.enum(["demand", "offer", "counter", "finalOffer", "agreed"]);

/** The schema of a `Position` whose terms have the schema that is given; `"unknown"` may stand in their place. */
export function positionSchema<Terms extends z.ZodType>(terms: Terms) {
  return z.strictObject({
    id: idSchema,
    date: partialDateSchema,
    heldByIds: idListSchema,
    standing: positionStandingSchema,
    // The one union that is not told apart by a field: an object or one word. Terms first, as they are the usual case.
    terms: z.union([terms, z.literal("unknown")]),
    saidBy: speakerSchema.exactOptional(),
    verbatim: textSchema.exactOptional(),
    eventId: idSchema.exactOptional(),
    rank: rankSchema.exactOptional(),
    ...recordNodeFields,
  });
}

/** A number in terms: a `Measure`. */
export const measureSchema = z.strictObject({
  measure: textSchema,
  value: numberSchema,
  unit: textSchema,
  better: z.enum(["higher", "lower"]),
}) satisfies z.ZodType<Measure>;

/** `MeasuredTerms`: terms in words, with numbers where there are any. */
export const measuredTermsSchema = z.strictObject({
  text: textSchema,
  measures: z.array(measureSchema).exactOptional(),
}) satisfies z.ZodType<MeasuredTerms>;

/** Where one side stood on guaranteed time. */
export const guaranteedTimePositionSchema = positionSchema(guaranteedTimeTermsSchema) satisfies z.ZodType<
  Position<GuaranteedTimeTerms>
>;

/** Where one side stood on pay. */
export const payPositionSchema = positionSchema(payTermsSchema) satisfies z.ZodType<Position<PayTerms>>;

/** Where one side stood on pensions. */
export const pensionPositionSchema = positionSchema(pensionTermsSchema) satisfies z.ZodType<
  Position<PensionTerms>
>;

/** Where one side stood on any other topic. */
export const measuredPositionSchema = positionSchema(measuredTermsSchema) satisfies z.ZodType<
  Position<MeasuredTerms>
>;

const demandFields = {
  id: idSchema,
  title: textSchema,
  raisedByIds: idListSchema.exactOptional(),
  ...recordNodeFields,
};

/** A demand on guaranteed time. */
export const guaranteedTimeDemandSchema = z.strictObject({
  ...demandFields,
  topic: z.literal("guaranteedTime"),
  positions: z.array(guaranteedTimePositionSchema),
}) satisfies z.ZodType<GuaranteedTimeDemand>;

/** A demand on pay. */
export const payDemandSchema = z.strictObject({
  ...demandFields,
  topic: z.literal("pay"),
  positions: z.array(payPositionSchema),
}) satisfies z.ZodType<PayDemand>;

/** A demand on pensions. */
export const pensionDemandSchema = z.strictObject({
  ...demandFields,
  topic: z.literal("pension"),
  positions: z.array(pensionPositionSchema),
}) satisfies z.ZodType<PensionDemand>;

/** The topics that have no terms of their own. */
export const otherDemandTopicSchema = z.enum([
  "staffing",
  "caseload",
  "healthInsurance",
  "scheduling",
  "jobSecurity",
  "safety",
  "recognition",
  "technology",
  "discipline",
  "parity",
  "other",
]);

/** A demand on any other topic. */
export const otherDemandSchema = z.strictObject({
  ...demandFields,
  topic: otherDemandTopicSchema,
  positions: z.array(measuredPositionSchema),
}) satisfies z.ZodType<OtherDemand>;

const bargainingDemandRules = z.discriminatedUnion("topic", [
  guaranteedTimeDemandSchema,
  payDemandSchema,
  pensionDemandSchema,
  otherDemandSchema,
]) satisfies z.ZodType<BargainingDemand>;

/** The type that zod infers for {@link bargainingDemandSchema}, written out in full. */
type BargainingDemandSchemaRules = typeof bargainingDemandRules;

/** The type of {@link bargainingDemandSchema}, with a name of its own so that the declarations of schemas around it stay short. */
export interface BargainingDemandSchema extends BargainingDemandSchemaRules {}

/** A `BargainingDemand`, told apart by `topic`. */
export const bargainingDemandSchema: BargainingDemandSchema = bargainingDemandRules;
