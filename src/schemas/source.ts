/** How are sources checked? */

import * as z from "zod";
import type { Source } from "../model/source.js";
import { recordNodeFields } from "./record-node.js";
import {
  idSchema,
  isoDateSchema,
  languageSchema,
  partialDateSchema,
  textListSchema,
  textSchema,
  webAddressSchema,
} from "./text-formats.js";

/** What kind of source it is. */
export const sourceKindSchema = z.enum([
  "newsStory",
  "pressRelease",
  "bulletin",
  "webPage",
  "socialPost",
  "letter",
  "filing",
  "agencyData",
  "contract",
  "interview",
  "broadcast",
  "other",
]);

/** A `Source`. */
export const sourceSchema = z.strictObject({
  id: idSchema,
  kind: sourceKindSchema,
  title: textSchema,
  publisher: textSchema.exactOptional(),
  publisherId: idSchema.exactOptional(),
  authors: textListSchema.exactOptional(),
  url: webAddressSchema.exactOptional(),
  archivedUrl: webAddressSchema.exactOptional(),
  publishedOn: partialDateSchema.exactOptional(),
  retrievedOn: isoDateSchema.exactOptional(),
  language: languageSchema.exactOptional(),
  ...recordNodeFields,
}) satisfies z.ZodType<Source>;
