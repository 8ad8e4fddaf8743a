/** How are organisations checked? */

import * as z from "zod";
import type {
  Coalition,
  Court,
  Employer,
  EmployersAssociation,
  Government,
  MediationService,
  NewsOutlet,
  Organization,
  Regulator,
  Union,
} from "../model/organization.js";
import { identifierListSchema, recordNodeFields } from "./record-node.js";
import { idListSchema, idSchema, textListSchema, textSchema, webAddressSchema } from "./text-formats.js";

const organizationFields = {
  id: idSchema,
  name: textSchema,
  shortName: textSchema.exactOptional(),
  aliases: textListSchema.exactOptional(),
  identifiers: identifierListSchema.exactOptional(),
  url: webAddressSchema.exactOptional(),
  placeIds: idListSchema.exactOptional(),
  mergedIntoId: idSchema.exactOptional(),
  ...recordNodeFields,
};

/** Where a union stands in its movement. */
export const unionLevelSchema = z.enum(["local", "national", "international", "federation", "independent"]);

/** A `Union`. */
export const unionSchema = z.strictObject({
  kind: z.literal("union"),
  ...organizationFields,
  level: unionLevelSchema,
  affiliationId: idSchema.exactOptional(),
  designation: textSchema.exactOptional(),
}) satisfies z.ZodType<Union>;

/** Who owns an employer. */
export const employerSectorSchema = z.enum(["private", "public", "nonprofit"]);

/** An `Employer`. */
export const employerSchema = z.strictObject({
  kind: z.literal("employer"),
  ...organizationFields,
  parentId: idSchema.exactOptional(),
  sector: employerSectorSchema.exactOptional(),
  industries: identifierListSchema.exactOptional(),
}) satisfies z.ZodType<Employer>;

/** An `EmployersAssociation`. */
export const employersAssociationSchema = z.strictObject({
  kind: z.literal("employersAssociation"),
  ...organizationFields,
  memberIds: idListSchema.exactOptional(),
}) satisfies z.ZodType<EmployersAssociation>;

/** A `Coalition` of unions or of employers. */
export const coalitionSchema = z.strictObject({
  kind: z.literal("coalition"),
  ...organizationFields,
  memberIds: idListSchema.exactOptional(),
  side: z.enum(["unions", "employers"]).exactOptional(),
}) satisfies z.ZodType<Coalition>;

/** A `Regulator`. */
export const regulatorSchema = z.strictObject({
  kind: z.literal("regulator"),
  ...organizationFields,
  jurisdiction: textSchema.exactOptional(),
}) satisfies z.ZodType<Regulator>;

/** A `MediationService`. */
export const mediationServiceSchema = z.strictObject({
  kind: z.literal("mediationService"),
  ...organizationFields,
  jurisdiction: textSchema.exactOptional(),
}) satisfies z.ZodType<MediationService>;

/** A `Court`. */
export const courtSchema = z.strictObject({
  kind: z.literal("court"),
  ...organizationFields,
  jurisdiction: textSchema.exactOptional(),
}) satisfies z.ZodType<Court>;

/** A `Government`. */
export const governmentSchema = z.strictObject({
  kind: z.literal("government"),
  ...organizationFields,
  jurisdiction: textSchema.exactOptional(),
}) satisfies z.ZodType<Government>;

/** A `NewsOutlet`. */
export const newsOutletSchema = z.strictObject({
  kind: z.literal("newsOutlet"),
  ...organizationFields,
}) satisfies z.ZodType<NewsOutlet>;

const organizationRules = z.discriminatedUnion("kind", [
  unionSchema,
  employerSchema,
  employersAssociationSchema,
  coalitionSchema,
  regulatorSchema,
  mediationServiceSchema,
  courtSchema,
  governmentSchema,
  newsOutletSchema,
]) satisfies z.ZodType<Organization>;

/** The type that zod infers for {@link organizationSchema}, written out in full. */
type OrganizationSchemaRules = typeof organizationRules;

/** The type of {@link organizationSchema}, with a name of its own so that the declarations of schemas around it stay short. */
export interface OrganizationSchema extends OrganizationSchemaRules {}

/** An `Organization`, told apart by `kind`. */
export const organizationSchema: OrganizationSchema = organizationRules;
