/** The answer of whatever reads outside data: a value, or everything that is wrong with it. */

import type { Issue } from "./issue.js";

/**
 * Either a value or the issues that stand in its way. A value can come with issues too: those are warnings, which
 * do not keep the data from being used.
 */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };
