/** What is kept of a protest, which is not a stoppage? */

import type { Quantity } from "../model/quantity.js";
import type { PartialDate } from "../time/partial-date.js";

/** A protest of the Labor Action Tracker: no work stopped, so it is kept apart from the stoppages. */
export interface ImportedProtest {
  /** The number of the row in the file. */
  readonly row: number;
  /** Its id in the Tracker; `""` where it has none. */
  readonly id: string;
  /** Its first day; `null` where it cannot be read. */
  readonly from: PartialDate | null;
  /** Its last day; `null` where it is not known. */
  readonly to: PartialDate | null;
  /** The employers that it is against. */
  readonly employers: readonly string[];
  /** The organisations that hold it, as the file has them. */
  readonly organizations: readonly string[];
  /** How many took part; `null` where it is not known, which the Tracker writes as 0. */
  readonly participants: Quantity | null;
  /** What is demanded, in the Tracker's words. */
  readonly demands: readonly string[];
  /** The original text of its cells, by column. */
  readonly originals: Readonly<Record<string, string>>;
}
