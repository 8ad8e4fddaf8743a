/** What does a call throw that fails over what it was handed? Types are not there at run time, and nobody may have validated it. */

import { LabourError } from "./labour-error.js";
import { showValue } from "./show-value.js";

/**
 * The error that a public function throws where something went wrong within it: a `LabourError` as it is, and for
 * anything else one that says where to have a record looked at, instead of naming some field of `undefined`.
 */
export function unreadable(cause: unknown): LabourError {
  if (cause instanceof LabourError) return cause;
  const reason = showValue(cause instanceof Error ? cause.message : cause);
  return new LabourError(
    "invalid-argument",
    `This cannot be read: ${reason}. Of a record, safeParseDataset tells what is wrong.`,
    [],
    { cause },
  );
}
