/** What may be printed of one stoppage of a dataset? */

import type { Id } from "../../core/id.js";
import type { Dataset } from "../../model/dataset.js";
import type { Speaker } from "../../model/person.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import { askedStoppage } from "./asked-stoppage.js";
import { rebuild } from "./rebuild.js";
import { restrictedStatements, unnamedPeople } from "./terms.js";
import { withheldOf } from "./withheld.js";

/** A stoppage and the dataset that it refers to, without what may not be printed. */
export interface ForPrint {
  readonly dataset: Dataset;
  readonly stoppage: WorkStoppage;
}

/**
 * One stoppage of a dataset as `publishable` leaves it: who may be named is decided by the whole dataset. Fails where the
 * dataset has no stoppage of that id.
 */
export function forPrint(dataset: Dataset, stoppageId: Id): ForPrint {
  // What is withheld is found by the places of the whole dataset; of the other stoppages nothing is printed.
  const stoppages = dataset.stoppages.map((one) =>
    one.id === stoppageId ? one : { ...one, statements: [], timeline: [] },
  );
  const shown =
    restrictedStatements(dataset).length === 0
      ? dataset
      : rebuild({ ...dataset, stoppages }, withheldOf(dataset), false).dataset;
  return { dataset: shown, stoppage: askedStoppage(dataset, stoppageId, shown) };
}

/** A speaker without the person, where the dataset has that person speak only where nobody may be named. */
export function speakerForPrint(dataset: Dataset, speaker: Speaker): Speaker {
  const { personId, ...others } = speaker;
  if (personId === undefined) return speaker;
  return unnamedPeople(dataset, restrictedStatements(dataset)).has(personId) ? others : speaker;
}
