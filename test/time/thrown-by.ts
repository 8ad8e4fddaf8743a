import type { LabourError } from "picketline";
import { expect } from "vitest";

/** The `LabourError` that a call throws; the test fails where it throws none, or another error. */
export function thrownBy(call: () => unknown): LabourError {
  try {
    call();
  } catch (error) {
    expect(error).toHaveProperty("name", "LabourError");
    return error as LabourError;
  }
  return expect.fail("The call throws nothing.");
}
