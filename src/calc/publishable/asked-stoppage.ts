/** Which stoppage of a dataset is asked for? */

import type { Id } from "../../core/id.js";
import { LabourError } from "../../core/labour-error.js";
import { showValue } from "../../core/show-value.js";
import type { Dataset } from "../../model/dataset.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";

/**
 * The stoppage of an id, as it may be published. It is found by its place in the dataset, as an id that holds a name which
 * is held back is another one there.
 *
 * @throws `LabourError` with code `not-in-record` where the dataset has none of that id.
 */
export function askedStoppage(dataset: Dataset, stoppageId: Id, published: Dataset): WorkStoppage {
  const index = dataset.stoppages.findIndex(({ id }) => id === stoppageId);
  const found = published.stoppages[index];
  if (found !== undefined) return found;
  const known = published.stoppages.map(({ id }) => id).join(", ");
  throw new LabourError(
    "not-in-record",
    `The dataset has no stoppage ${showValue(stoppageId)}; it has ${known === "" ? "none" : known}.`,
  );
}
