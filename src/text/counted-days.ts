/** How are days told that were counted from or to a date which is only near? */

import type { Bounds } from "../core/bounds.js";
import type { Quantity } from "../model/quantity.js";
import type { PartialDate } from "../time/partial-date.js";

/** A number of days: about that number, where one of the dates that it was counted by is only near (`~`, `%`). */
export function countedDays(days: Bounds, ...dates: readonly (PartialDate | null)[]): Quantity {
  const { min, max } = days;
  const unit = max === 1 ? "day" : "days";
  const isNear = dates.some((date) => date !== null && /[~%]/.test(date));
  return min === max && isNear ? { value: max, modifier: "about", unit } : { min, max, unit };
}
