/** How is the container that a file holds checked? */

import * as z from "zod";
import type { Dataset } from "../model/dataset.js";
import { annotationSchema } from "./annotation.js";
import { bargainingUnitSchema } from "./bargaining-unit.js";
import { ordinalSchema } from "./numbers.js";
import { organizationSchema } from "./organization.js";
import { personSchema } from "./person.js";
import { placeSchema } from "./place.js";
import { recordNodeFields } from "./record-node.js";
import { sourceSchema } from "./source.js";
import { workStoppageSchema } from "./work-stoppage.js";

/** A `Dataset` of whichever format version; `parseDataset` looks at the version too. */
export const datasetSchema = z.strictObject({
  formatVersion: ordinalSchema,
  organizations: z.array(organizationSchema),
  people: z.array(personSchema),
  bargainingUnits: z.array(bargainingUnitSchema),
  places: z.array(placeSchema),
  sources: z.array(sourceSchema),
  stoppages: z.array(workStoppageSchema),
  annotations: z.array(annotationSchema).exactOptional(),
  ...recordNodeFields,
}) satisfies z.ZodType<Dataset>;
