/** In which run of a status history does a day lie? */

import { unreadable } from "../../core/unreadable.js";
import { dayNumberOf, type IsoDate } from "../../time/iso-date.js";
import type { StatusRun } from "./status-history.js";

/**
 * The run of a status history in which a day lies, found by search: for the status of many days of one stoppage, of which
 * `statusHistory` is worked out once. The status of the run is what `statusOn` gives for the day, but for its own
 * `asOf`, which is the first day of the run. `null` where the day lies before the first run, where nothing had happened,
 * or after the last one, of which the history does not tell.
 *
 * @throws `LabourError` with code `invalid-date` where `asOf` is not a calendar day.
 *
 * @example
 * ```ts
 * import { statusHistory, statusOn, statusRunOn, stoppageFromSpan } from "picketline";
 * const strike = stoppageFromSpan({ id: "short", title: "Short", kind: "strike", from: "2024-05-01", to: "2024-05-03" });
 * const runs = statusHistory(strike, { asOf: "2024-12-31" });
 * statusRunOn(runs, "2024-05-02")?.status.label; // => "onStrike"
 * statusRunOn(runs, "2024-06-30")?.status.work.state === statusOn(strike, "2024-06-30").work.state; // => true
 * ```
 *
 * @example
 * ```ts
 * import { statusHistory, statusRunOn, stoppageFromSpan } from "picketline";
 * const strike = stoppageFromSpan({ id: "short", title: "Short", kind: "strike", from: "2024-05-01", to: "2024-05-03" });
 * const runs = statusHistory(strike, { asOf: "2024-05-31" });
 * statusRunOn(runs, "2024-04-30"); // => null
 * statusRunOn(runs, "2024-06-01"); // => null
 * statusRunOn(runs, "in June"); // throws LabourError invalid-date
 * ```
 */
export function statusRunOn(runs: readonly StatusRun[], asOf: IsoDate): StatusRun | null {
  try {
    dayNumberOf(asOf);
    let low = 0;
    let high = runs.length;
    // Calendar days of four-digit years stand in the order of their texts.
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((runs[middle]?.to ?? asOf) < asOf) low = middle + 1;
      else high = middle;
    }
    const run = runs[low];
    return run !== undefined && run.from <= asOf ? run : null;
  } catch (error) {
    throw unreadable(error);
  }
}
