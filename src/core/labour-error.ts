/** The one error that this library throws: a typed call whose precondition does not hold. */

import type { Issue } from "./issue.js";

/** The codes of a {@link LabourError}. They are stable; the texts beside them are not. */
export type LabourErrorCode =
  /** A string that should be a calendar day such as `2024-10-21` is not one. */
  | "invalid-date"
  /** A string that should be a partial date (EDTF) is not one that this library reads. */
  | "invalid-partial-date"
  /** An argument is outside what the function accepts, or cannot be read at all: then the `cause` is what failed. */
  | "invalid-argument"
  /** A dataset failed validation; `issues` lists everything that is wrong with it. */
  | "invalid-dataset"
  /** Something in the record that the question needs (a start, an event) is not there. */
  | "not-in-record";

/**
 * Thrown when a call's precondition is broken: a day that is no day, a span that ends before it starts. Data from
 * outside never throws it, except through the functions that say so (`parseDataset`).
 *
 * It is the only error. What a calculator takes has been validated; where a program without types passes what has not,
 * and reading it fails, the error has the code `invalid-argument` and what failed as its `cause`.
 *
 * The package ships as ESM and as CommonJS, and each build has its own class: tell the error apart by `name` and
 * `code`, not by `instanceof`.
 */
export class LabourError extends Error {
  /** The same in the ESM and the CommonJS build, where the class differs. */
  override readonly name = "LabourError";
  /** Which precondition was broken. */
  readonly code: LabourErrorCode;
  /** Everything that is wrong, where more than one thing can be. */
  readonly issues: readonly Issue[];

  /** `cause` is what went wrong beneath, where the error stands for another one. */
  constructor(
    code: LabourErrorCode,
    message: string,
    issues: readonly Issue[] = [],
    options?: { readonly cause: unknown },
  ) {
    super(message, options);
    this.code = code;
    this.issues = issues;
  }
}
