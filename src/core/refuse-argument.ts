/** How is an argument refused that cannot be used? */

import { LabourError } from "./labour-error.js";
import { showValue } from "./show-value.js";

/** Throws where an argument that should be a text is none. */
export function demandText(field: string, received: unknown): asserts received is string {
  if (typeof received !== "string") refuse(field, received, "a text");
}

/** Throws the error of an argument that cannot be used, by its name, with the value received and what it must be. */
export function refuse(field: string, received: unknown, expected: string): never {
  throw new LabourError("invalid-argument", `"${field}" is ${showValue(received)}; it must be ${expected}.`);
}
