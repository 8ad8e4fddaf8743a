/** How is what every part of a record may carry checked? */

import * as z from "zod";
import type { JsonValue } from "../core/json-value.js";
import type { Extensions, Identifier } from "../model/record-node.js";
import { jsonFaults } from "./json-faults.js";
import { idListSchema, textSchema, webAddressSchema } from "./text-formats.js";

function checkJson(payload: z.core.ParsePayload): void {
  for (const { code, path, received } of jsonFaults(payload.value)) {
    payload.issues.push({
      code: "custom",
      message: "should hold only what JSON can",
      params: { fault: code },
      path: [...path],
      input: received,
      continue: true,
    });
  }
}

/** Any value that JSON can hold. Issues: `not-json`, `circular-value`, `too-deep`, `sparse-list`,
 * `repeated-without-end`, `forbidden-key`, `unreadable-value`. */
export const jsonValueSchema = z.custom<JsonValue>().check(checkJson) satisfies z.ZodType<JsonValue>;

/** Data of a user's own: an object of JSON values, kept as it is. Issues: those of {@link jsonValueSchema}. */
export const extensionsSchema = z
  .custom<Extensions>((value) => typeof value === "object" && value !== null && !Array.isArray(value), {
    error: "should be an object",
    params: { fault: "wrong-type" },
  })
  .check(checkJson) satisfies z.ZodType<Extensions>;

/** The fields of `RecordNode`, to be spread into the schema of each part of a record. */
export const recordNodeFields = {
  sourceIds: idListSchema.exactOptional(),
  note: textSchema.exactOptional(),
  extensions: extensionsSchema.exactOptional(),
};

/** An `Identifier` in a scheme outside the record. */
export const identifierSchema = z.strictObject({
  scheme: textSchema,
  id: textSchema,
  uri: webAddressSchema.exactOptional(),
}) satisfies z.ZodType<Identifier>;

/** A list of identifiers. */
export const identifierListSchema = z.array(identifierSchema) satisfies z.ZodType<readonly Identifier[]>;
