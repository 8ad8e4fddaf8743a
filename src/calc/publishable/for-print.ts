/** What may be printed of one stoppage of a dataset? */

import type { Id } from "../../core/id.js";
import { LabourError } from "../../core/labour-error.js";
import { showValue } from "../../core/show-value.js";
import type { Dataset } from "../../model/dataset.js";
import type { Speaker } from "../../model/person.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
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
  const place = dataset.stoppages.findIndex(({ id }) => id === stoppageId);
  const stoppage = dataset.stoppages[place];
  if (stoppage === undefined) {
    const known = dataset.stoppages.map(({ id }) => id).join(", ");
    throw new LabourError(
      "not-in-record",
      `The dataset has no stoppage ${showValue(stoppageId)}; it has ${known === "" ? "none" : known}.`,
    );
  }
  if (restrictedStatements(dataset).length === 0) return { dataset, stoppage };
  // What is withheld is found by the places of the whole dataset; of the other stoppages nothing is printed.
  const only = dataset.stoppages.map((one) =>
    one === stoppage ? one : { ...one, statements: [], timeline: [] },
  );
  const shown = rebuild({ ...dataset, stoppages: only }, withheldOf(dataset), false).dataset;
  return { dataset: shown, stoppage: shown.stoppages[place] ?? stoppage };
}

/** A speaker without the person, where the dataset has that person speak only where nobody may be named. */
export function speakerForPrint(dataset: Dataset, speaker: Speaker): Speaker {
  const { personId, ...others } = speaker;
  if (personId === undefined) return speaker;
  return unnamedPeople(dataset, restrictedStatements(dataset)).has(personId) ? others : speaker;
}
