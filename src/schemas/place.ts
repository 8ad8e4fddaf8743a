/** How are places checked? */

import * as z from "zod";
import type { Place } from "../model/place.js";
import { latitudeSchema, longitudeSchema } from "./numbers.js";
import { recordNodeFields } from "./record-node.js";
import { countrySchema, idSchema, textSchema, timeZoneSchema } from "./text-formats.js";

/** What kind of place it is. */
export const placeKindSchema = z.enum([
  "facility",
  "neighborhood",
  "city",
  "county",
  "region",
  "state",
  "country",
]);

/** A `Place`. */
export const placeSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  kind: placeKindSchema.exactOptional(),
  address: textSchema.exactOptional(),
  city: textSchema.exactOptional(),
  region: textSchema.exactOptional(),
  postalCode: textSchema.exactOptional(),
  country: countrySchema.exactOptional(),
  latitude: latitudeSchema.exactOptional(),
  longitude: longitudeSchema.exactOptional(),
  partOfId: idSchema.exactOptional(),
  zone: timeZoneSchema.exactOptional(),
  ...recordNodeFields,
}) satisfies z.ZodType<Place>;
