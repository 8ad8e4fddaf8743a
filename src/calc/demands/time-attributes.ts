/** What do terms on guaranteed time say, attribute by attribute? */

import type { OpenBounds } from "../../core/bounds.js";
import type { GuaranteedTimeTerms } from "../../model/guaranteed-time-terms.js";
import type { AttributeReading } from "./attribute-reading.js";
import { timesBounds } from "./checked-numbers.js";
import type { HoursInTerms } from "./hours-in-terms.js";
import { hoursInTerms } from "./hours-in-terms.js";

/**
 * Stated hours, protected hours, and whether management may book into them. Hours are those of a full-time worker, per
 * week where that takes no assumption: a pay period of known length is a number of weeks, a day is not a share of one.
 */
export function timeAttributes(terms: GuaranteedTimeTerms): readonly AttributeReading[] {
  const read = hoursInTerms(terms);
  const { factor, unit } = perWeek(read);
  const number = (attribute: string, value: OpenBounds | null): AttributeReading => ({
    attribute,
    unit,
    value: value === null ? null : timesBounds(value, factor),
    better: "higher",
    absent: "inWordsOnly",
    bases: [
      { reason: "fullTimeWeeksDiffer", value: read.fullTimeWeekHours?.toString() },
      { reason: "meetingsDiffer", value: terms.netOfMeetings?.toString() },
      { reason: "periodsDiffer", value: unit },
    ],
  });
  const { bookable } = terms;
  const stated = terms.protectedHours !== undefined;
  return [
    { ...number("statedHours", read.hours), said: true },
    {
      ...number("protectedHours", read.protectedHours),
      said: stated,
      absent: stated ? "inWordsOnly" : "statedAgainstProtected",
    },
    {
      attribute: "bookable",
      unit: null,
      value: bookable === undefined ? null : bookable ? "bookable" : "notBookable",
      better: null,
      rank: bookable === true ? 0 : 1,
      absent: "notStated",
      bases: [],
    },
  ];
}

function perWeek({ per, payPeriodDays }: HoursInTerms): { readonly factor: number; readonly unit: string } {
  if (per === "day") return { factor: 1, unit: "hours a day" };
  if (per === "week") return { factor: 1, unit: "hours a week" };
  if (payPeriodDays === null) return { factor: 1, unit: "hours a pay period" };
  return { factor: 7 / payPeriodDays, unit: "hours a week" };
}
