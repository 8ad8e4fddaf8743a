/** What does an exporter throw when it is handed something that is no dataset? */

import { LabourError } from "../../core/labour-error.js";
import { showValue } from "../../core/show-value.js";
import { type WalkFault, walkFault } from "../../core/walkable.js";

const faultWords: Readonly<Record<WalkFault, string>> = {
  "circular-value": "a part of it contains itself",
  "repeated-without-end": "it repeats its parts so often that it could not be written out",
  "sparse-list": "a list in it is mostly holes",
};

/**
 * What `write` makes of a dataset. Types are not there at run time, and a dataset that nobody validated can hold
 * anything: where that stops the writing, the error says so instead of naming some field of `undefined`.
 *
 * @throws `LabourError` with code `invalid-dataset` where the dataset is none, beside what `write` refuses itself.
 */
export function guarded<Written>(dataset: unknown, write: () => Written): Written {
  try {
    const fault = walkFault(dataset);
    if (fault !== undefined) throw notADataset(faultWords[fault]);
    return write();
  } catch (error) {
    // A calculator within may have refused what it could not read: see `unreadable`.
    const cause = error instanceof LabourError ? error.cause : error;
    if (error instanceof LabourError && cause === undefined) throw error;
    if (cause instanceof RangeError && cause.message.includes("string length"))
      throw new LabourError("invalid-dataset", tooLong, [], { cause });
    const reason = cause instanceof Error ? showValue(cause.message) : "something that is no error";
    throw notADataset(`writing it failed with ${reason}`, { cause });
  }
}

const tooLong =
  "The dataset is too large to be written as one text: a string of JavaScript holds some 500 million characters. Write its stoppages in parts.";

function notADataset(reason: string, options?: { readonly cause: unknown }): LabourError {
  return new LabourError(
    "invalid-dataset",
    `This is no dataset of the record format: ${reason}. safeParseDataset tells what is wrong with it, and where.`,
    [],
    options,
  );
}
