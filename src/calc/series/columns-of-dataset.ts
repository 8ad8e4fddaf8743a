/** How are the stoppages of a dataset put into columns? One row a spell. */

import { unreadable } from "../../core/unreadable.js";
import type { Dataset } from "../../model/dataset.js";
import { dayNumberOf, type IsoDate } from "../../time/iso-date.js";
import { daySpellsOfMany } from "../measure/plain-stretch.js";
import { ColumnWriter } from "./column-writer.js";
import type { StoppageColumns } from "./stoppage-columns.js";

/**
 * The stoppages of a dataset in columns, as they stand at the end of `asOf`: one row for each spell of `spellsOf`, so
 * that pauses, joiners and new head-counts are kept. `stoppage` is the place of the stoppage in the dataset. One that
 * had not begun by `asOf` has no row. Once made, the columns serve any number of series.
 *
 * @throws `LabourError` with code `invalid-date` where `asOf` is not a calendar day.
 *
 * @example
 * ```ts
 * import { columnsOfDataset, seriesOf, stoppageFromSpan } from "picketline";
 * const strike = stoppageFromSpan({ id: "fairpoint", title: "FairPoint", kind: "strike", from: "2014-10-17", to: "2015-02-19", workers: 1700 });
 * const columns = columnsOfDataset({ stoppages: [strike] }, { asOf: "2015-12-31" });
 * [...seriesOf(columns, { by: "year" }).beginning.max]; // => [1, 0]
 * [...seriesOf(columns, { by: "year" }).inEffect.max]; // => [1, 1]
 * ```
 */
export function columnsOfDataset(
  dataset: Pick<Dataset, "stoppages">,
  options: { readonly asOf: IsoDate },
): StoppageColumns {
  try {
    const asOf = dayNumberOf(options.asOf);
    const writer = new ColumnWriter(dataset.stoppages.length, asOf);
    let place = 0;
    for (const stoppage of dataset.stoppages) {
      for (const { from, to, workers } of daySpellsOfMany(stoppage)) {
        if (from.earliest > asOf) continue;
        const { min, max } = workers ?? { min: 0, max: null };
        writer.add(
          place,
          from.earliest,
          from.latest,
          to.earliest,
          to.latest,
          min,
          max ?? Number.POSITIVE_INFINITY,
        );
      }
      place += 1;
    }
    return writer.columns();
  } catch (error) {
    throw unreadable(error);
  }
}
