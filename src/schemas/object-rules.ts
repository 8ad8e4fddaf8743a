/** Which fields of one object depend on one another? Rules are added only to the few schemas that need them. */

import type { SchemaIssueCode } from "./schema-issues.js";

/**
 * What a rule over several fields of one object is made of. Rules run even where single fields are wrong, so that
 * all faults are told at once: `test` has to take any object.
 */
export function objectRule(fault: SchemaIssueCode, error: string) {
  return {
    error,
    params: { fault },
    when: ({ value }: { value: unknown }): boolean =>
      typeof value === "object" && value !== null && !Array.isArray(value),
  };
}

/** Whether an object has any field. Where all are optional, `{}` says nothing, and so does a `Date` in its place. */
export function hasField(value: object): boolean {
  return Object.keys(value).length > 0;
}

/** The rule for {@link hasField}. Issue: `empty-object`. */
export const fieldRule = objectRule("empty-object", "should have at least one field");
