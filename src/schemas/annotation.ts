/** How are corrections and other notes on a published record checked? */

import * as z from "zod";
import type { Annotation } from "../model/annotation.js";
import { jsonValueSchema, recordNodeFields } from "./record-node.js";
import { idSchema, partialDateSchema, pointerSchema, textSchema } from "./text-formats.js";

/** What kind of note it is. */
export const annotationKindSchema = z.enum([
  "correction",
  "clarification",
  "update",
  "retraction",
  "editorsNote",
]);

/** An `Annotation` on a part of a record. */
export const annotationSchema = z.strictObject({
  id: idSchema,
  kind: annotationKindSchema,
  target: pointerSchema,
  date: partialDateSchema,
  text: textSchema,
  was: jsonValueSchema.exactOptional(),
  ...recordNodeFields,
}) satisfies z.ZodType<Annotation>;
