// fast-check for a mutation run: each law on 20 cases at most where its part does not say another number, and not shrunk,
// as it is asked thousands of times.

import * as fc from "../../node_modules/fast-check/lib/fast-check.js";

/** @type {any} its overloads are those of fast-check */
const assert = (/** @type {any} */ property, /** @type {fc.Parameters<unknown> | undefined} */ options) => {
  const mostCases = /** @type {any} */ (globalThis).mutationRun.cases ?? 20;
  const numRuns = Math.min(options?.numRuns ?? mostCases, mostCases);
  return fc.assert(property, { ...options, numRuns, endOnFailure: true });
};

export default { ...fc, assert };
