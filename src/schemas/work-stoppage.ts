/** How is a strike or lockout checked? */

import * as z from "zod";
import type { RelatedStoppage, WorkStoppage } from "../model/work-stoppage.js";
import { annotationSchema } from "./annotation.js";
import { attributedQuantityListSchema } from "./attributed.js";
import { bargainingDemandSchema } from "./bargaining-demand.js";
import { identifierListSchema, recordNodeFields } from "./record-node.js";
import { statementSchema } from "./statement.js";
import { stoppageKindSchema } from "./stoppage-events.js";
import { idListSchema, idSchema, textSchema } from "./text-formats.js";
import { timelineEventSchema } from "./timeline-event.js";

/** What a stoppage is about, in the terms of labour law. */
export const stoppageCauseSchema = z.enum([
  "economic",
  "unfairLaborPractice",
  "recognition",
  "firstContract",
  "sympathy",
  "jurisdictional",
  "safety",
  "grievance",
  "political",
]);

/** How a stoppage is carried out. */
export const stoppagePatternSchema = z.enum(["openEnded", "fixedTerm", "intermittent", "rolling"]);

/** Whether the union called it. */
export const stoppageAuthorizationSchema = z.enum(["official", "wildcat", "unknown"]);

/** A `RelatedStoppage`. */
export const relatedStoppageSchema = z.strictObject({
  stoppageId: idSchema,
  relation: z.enum(["answers", "follows", "sympathyWith", "sameDispute"]),
}) satisfies z.ZodType<RelatedStoppage>;

const workStoppageRules = z.strictObject({
  id: idSchema,
  title: textSchema,
  kind: stoppageKindSchema,
  causes: z.array(stoppageCauseSchema).exactOptional(),
  pattern: stoppagePatternSchema.exactOptional(),
  authorization: stoppageAuthorizationSchema.exactOptional(),
  unionIds: idListSchema,
  employerIds: idListSchema,
  bargainingUnitIds: idListSchema.exactOptional(),
  placeIds: idListSchema.exactOptional(),
  workers: attributedQuantityListSchema.exactOptional(),
  industries: identifierListSchema.exactOptional(),
  identifiers: identifierListSchema.exactOptional(),
  related: z.array(relatedStoppageSchema).exactOptional(),
  demands: z.array(bargainingDemandSchema),
  timeline: z.array(timelineEventSchema),
  statements: z.array(statementSchema),
  annotations: z.array(annotationSchema).exactOptional(),
  ...recordNodeFields,
}) satisfies z.ZodType<WorkStoppage>;

/** The type that zod infers for {@link workStoppageSchema}, written out in full. */
type WorkStoppageSchemaRules = typeof workStoppageRules;

/** The type of {@link workStoppageSchema}, with a name of its own so that the declarations of schemas around it stay short. */
export interface WorkStoppageSchema extends WorkStoppageSchemaRules {}

/** A `WorkStoppage`: a strike or lockout with everything in it. */
export const workStoppageSchema: WorkStoppageSchema = workStoppageRules;
