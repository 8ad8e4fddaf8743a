/** What does a position say of the days on which something begins or ends? */

import type { PartialDate } from "../../time/partial-date.js";
import { daySpanOf } from "../who-is-out/dated-events.js";
import type { AttributeReading, IncomparableReason } from "./attribute-reading.js";

/** Days of terms as an attribute: the dates as the record has them, in their order, with ", " between them; `undefined` is a day that is not stated. */
export function datesAttribute(
  attribute: string,
  dates: readonly (PartialDate | undefined)[],
  more: { readonly isEarlierBetter?: boolean; readonly absent?: IncomparableReason } = {},
): AttributeReading {
  const stated = dates.filter((date) => date !== undefined);
  const { isEarlierBetter = false, absent = "notStated" } = more;
  return {
    attribute,
    unit: null,
    value: stated.length === 0 ? null : stated.join(", "),
    better: isEarlierBetter ? "lower" : null,
    toldWhere: "notTheSame",
    days: dates.map(daySpanOf),
    absent,
    bases: [],
  };
}
