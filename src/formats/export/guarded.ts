/** What does an exporter throw when it is handed something that is no dataset? */

import { LabourError } from "../../core/labour-error.js";
import { holesIn } from "../../core/list-holes.js";
import { showValue } from "../../core/show-value.js";

/**
 * What `write` makes of a dataset. Types are not there at run time, and a dataset that nobody validated can hold
 * anything: where that stops the writing, the error says so instead of naming some field of `undefined`.
 *
 * @throws `LabourError` with code `invalid-dataset` where the dataset is none, beside what `write` refuses itself.
 */
export function guarded<Written>(dataset: unknown, write: () => Written): Written {
  try {
    assertWalkable(dataset);
    return write();
  } catch (error) {
    if (error instanceof LabourError) throw error;
    const reason = error instanceof Error ? showValue(error.message) : "something that is no error";
    throw notADataset(`writing it failed with ${reason}`);
  }
}

function notADataset(reason: string): LabourError {
  return new LabourError(
    "invalid-dataset",
    `This is no dataset of the record format: ${reason}. safeParseDataset tells what is wrong with it, and where.`,
  );
}

/** Fails where a list is mostly holes, or so many of them are in one another that none can be told apart from a loop. */
function assertWalkable(dataset: unknown): void {
  const seen = new Set<unknown>();
  const pending: unknown[] = [dataset];
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    if (!Array.isArray(value)) {
      for (const key in value) {
        const inner: unknown = Reflect.get(value, key);
        if (typeof inner === "object") pending.push(inner);
      }
      continue;
    }
    if (holesIn(value) !== undefined) throw notADataset("a list in it is mostly holes");
    for (const inner of value) if (typeof inner === "object") pending.push(inner);
  }
}
