/** How are statements, the claims in them and what was found of those checked? */

import * as z from "zod";
import type { Assessment, Claim, ClaimSubject, Statement } from "../model/statement.js";
import { fieldRule, hasField, objectRule } from "./object-rules.js";
import { speakerSchema } from "./person.js";
import { quantitySchema } from "./quantity.js";
import { recordNodeFields } from "./record-node.js";
import { idListSchema, idSchema, languageSchema, partialDateSchema, textSchema } from "./text-formats.js";

/** What was found of a claim. */
export const verdictSchema = z.enum([
  "supported",
  "contradicted",
  "disputed",
  "unproven",
  "upheld",
  "dismissed",
  "withdrawn",
]);

/** An `Assessment`: what somebody who looked into a claim found of it. */
export const assessmentSchema = z.strictObject({
  verdict: verdictSchema,
  by: speakerSchema,
  date: partialDateSchema,
  ...recordNodeFields,
}) satisfies z.ZodType<Assessment>;

/** The `ClaimSubject`: what a claim is about. Issue: `empty-object`. */
export const claimSubjectSchema = z
  .strictObject({
    eventIds: idListSchema.exactOptional(),
    demandIds: idListSchema.exactOptional(),
    organizationIds: idListSchema.exactOptional(),
    topic: textSchema.exactOptional(),
  })
  .refine(hasField, fieldRule) satisfies z.ZodType<ClaimSubject>;

/** A `Claim`: one assertion. */
export const claimSchema = z.strictObject({
  id: idSchema,
  text: textSchema,
  allegation: z.boolean().exactOptional(),
  about: claimSubjectSchema.exactOptional(),
  quantity: quantitySchema.exactOptional(),
  answersIds: idListSchema.exactOptional(),
  disputesIds: idListSchema.exactOptional(),
  contradictsIds: idListSchema.exactOptional(),
  assessments: z.array(assessmentSchema).exactOptional(),
  ...recordNodeFields,
}) satisfies z.ZodType<Claim>;

/** How a statement was made. */
export const statementChannelSchema = z.enum([
  "interview",
  "statement",
  "letter",
  "filing",
  "pressRelease",
  "bulletin",
  "socialPost",
  "newsConference",
  "webPage",
  "broadcast",
  "newsStory",
  "other",
]);

/** What may be printed of a statement. */
export const statementAttributionSchema = z.enum(["onRecord", "background", "deepBackground", "offRecord"]);

const statementRules = z
  .strictObject({
    id: idSchema,
    date: partialDateSchema,
    speaker: speakerSchema,
    onBehalfOfId: idSchema.exactOptional(),
    channel: statementChannelSchema,
    attribution: statementAttributionSchema,
    quote: textSchema.exactOptional(),
    paraphrase: textSchema.exactOptional(),
    language: languageSchema.exactOptional(),
    inReplyToIds: idListSchema.exactOptional(),
    claims: z.array(claimSchema).exactOptional(),
    ...recordNodeFields,
  })
  .refine(
    ({ quote, paraphrase }) => quote !== undefined || paraphrase !== undefined,
    objectRule("empty-statement", "should have a quote or a paraphrase"),
  ) satisfies z.ZodType<Statement>;

/** The type that zod infers for {@link statementSchema}, written out in full. */
type StatementSchemaRules = typeof statementRules;

/** The type of {@link statementSchema}, with a name of its own so that the declarations of schemas around it stay short. */
export interface StatementSchema extends StatementSchemaRules {}

/**
 * A `Statement`. Issue: `empty-statement` where it has neither a quote nor a paraphrase. As it has a rule of its own,
 * `.safeExtend` adds fields to it.
 */
export const statementSchema: StatementSchema = statementRules;
