/** How long are the periods that stoppages are counted by? */

import { refuse } from "../../core/refuse-argument.js";

/** The length of a period. */
export type PeriodLength = "year" | "month" | "day";

/** Fails where the length of a period is none that there is. */
export function assertPeriodLength(by: PeriodLength): void {
  if (by !== "year" && by !== "month" && by !== "day") refuse("by", by, "year, month or day");
}
