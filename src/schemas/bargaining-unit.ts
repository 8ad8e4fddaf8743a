/** How are bargaining units checked? */

import * as z from "zod";
import type { BargainingUnit, Occupation } from "../model/bargaining-unit.js";
import { attributedQuantityListSchema } from "./attributed.js";
import { recordNodeFields } from "./record-node.js";
import { idListSchema, idSchema, textSchema } from "./text-formats.js";

/** An `Occupation`. */
export const occupationSchema = z.strictObject({
  label: textSchema,
  socCode: textSchema.exactOptional(),
}) satisfies z.ZodType<Occupation>;

/** A `BargainingUnit`. */
export const bargainingUnitSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  unionIds: idListSchema,
  employerIds: idListSchema,
  occupations: z.array(occupationSchema).exactOptional(),
  size: attributedQuantityListSchema.exactOptional(),
  placeIds: idListSchema.exactOptional(),
  ...recordNodeFields,
}) satisfies z.ZodType<BargainingUnit>;
