/** Does data keep the rules of a dataset? Plain data that does is told quickly, and zod looks at the rest. */

import type { Dataset } from "../model/dataset.js";
import { datasetSchema } from "./dataset.js";
import type { CheckedValue } from "./issues-from-zod.js";
import { checkValue } from "./issues-from-zod.js";
import { quickTest } from "./quick-test.js";
import { sparseLists } from "./sparse-lists.js";
import { suspectsIn } from "./suspects.js";

/**
 * The dataset that the data is, or all of its faults. Plain data comes back itself; other objects that zod takes, such
 * as instances of a class, come back as plain copies. Throws where reading the data does. Of data with lists that are
 * mostly holes nothing else is told, as zod would look at each of them.
 */
export function checkDataset(input: unknown): CheckedValue<Dataset> {
  // The test says what the type does: it is made of the schema, which is checked against the type.
  if (quickTest(datasetSchema)(input)) return { ok: true, value: input as Dataset };
  const suspects = suspectsIn(datasetSchema, input);
  // What is certain has no holes.
  const sparse = sparseLists(suspects.value, suspects.pathOf);
  if (sparse.length > 0) return { ok: false, issues: sparse };
  const checked = checkValue(datasetSchema, input, [], suspects);
  // Where zod takes what was not certain, it is asked for the whole.
  return checked.ok ? checkValue(datasetSchema, input) : checked;
}
