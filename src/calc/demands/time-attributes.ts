/** What do terms on guaranteed time say, attribute by attribute? */

import type { OpenBounds } from "../../core/bounds.js";
import type { GuaranteedTimeTerms } from "../../model/guaranteed-time-terms.js";
import type { AttributeReading, IncomparableReason, ReadingBasis } from "./attribute-reading.js";
import { timesBounds } from "./checked-numbers.js";
import type { HoursInTerms } from "./hours-in-terms.js";
import { hoursInTerms, isUnitUnknown } from "./hours-in-terms.js";

/**
 * Stated hours, protected hours, whether management may book into them, for whom they are, and whether part-time workers
 * have their share. Hours are those of a full-time worker, per
 * week where that takes no assumption: a pay period of known length is a number of weeks, a day is not a share of one.
 */
export function timeAttributes(terms: GuaranteedTimeTerms): readonly AttributeReading[] {
  const read = hoursInTerms(terms);
  const { factor, unit } = perWeek(read);
  const number = (
    attribute: string,
    value: OpenBounds | null,
    absent: IncomparableReason,
  ): AttributeReading => ({
    attribute,
    unit,
    value: value === null ? null : timesBounds(value, factor),
    better: "higher",
    absent,
    bases: [
      { reason: "fullTimeWeeksDiffer", value: read.fullTimeWeekHours?.toString() },
      { reason: "meetingsDiffer", value: terms.netOfMeetings?.toString() },
      { reason: "periodsDiffer", value: unit },
    ],
  });
  const word = (
    attribute: string,
    value: string | undefined,
    rank?: number,
    bases: readonly ReadingBasis[] = [],
  ): AttributeReading => ({
    attribute,
    unit: null,
    value: value ?? null,
    better: null,
    ...(rank === undefined ? {} : { rank }),
    ...(attribute === "bookable" ? {} : { toldWhere: "notTheSame" as const }),
    absent: "notStated",
    bases,
  });
  const { bookable, appliesTo, proRataForPartTime: proRata } = terms;
  const isStated = terms.protectedHours !== undefined;
  const absentOf = (field: "hours" | "protectedHours") =>
    isUnitUnknown(field, terms) ? "unitNotKnown" : "inWordsOnly";
  return [
    { ...number("statedHours", read.hours, absentOf("hours")), said: true },
    {
      ...number(
        "protectedHours",
        read.protectedHours,
        isStated ? absentOf("protectedHours") : "statedAgainstProtected",
      ),
      said: isStated,
    },
    word(
      "bookable",
      bookable === undefined ? undefined : bookable ? "bookable" : "notBookable",
      bookable ? 0 : 1,
    ),
    word("appliesTo", appliesTo),
    word(
      "partTimeShare",
      proRata === undefined ? undefined : proRata ? "proRata" : "notProRata",
      // Not pro rata is nothing for part-time workers where it is for those of full time, and all of it where it is for every worker.
      appliesTo === undefined ? undefined : Number(proRata === (appliesTo === "fullTimeWorker")),
      [{ reason: "workersDiffer", value: appliesTo }],
    ),
  ];
}

function perWeek({ per, payPeriodDays }: HoursInTerms): { readonly factor: number; readonly unit: string } {
  if (per === "day") return { factor: 1, unit: "hours a day" };
  if (per === "week") return { factor: 1, unit: "hours a week" };
  if (payPeriodDays === null) return { factor: 1, unit: "hours a pay period" };
  return { factor: 7 / payPeriodDays, unit: "hours a week" };
}
