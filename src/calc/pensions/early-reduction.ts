/** What is taken off a pension that is drawn before the age at which it is paid in full? */

import { LabourError } from "../../core/labour-error.js";
import type { Exact } from "../pay/exact-decimal.js";
import { compare, exactOf, minus, times, whole } from "../pay/exact-decimal.js";
import type { PensionBasis } from "./pension-basis.js";
import { ages, assertNumber, assume, nearestNumber, shareOfPay } from "./pension-basis.js";

/** What is taken off for drawing a pension early: so many percent for each year, added up and not compounded. */
export interface EarlyReduction {
  /** Taken off the benefit for each year before the stated age, in percent; parts of a year count as such. */
  readonly percentPerYear: number;
  /** The age from which it is paid in full. */
  readonly unreducedAge: number;
  /** The age at which the worker draws it. */
  readonly ageWhenDrawn: number;
}

/** The reduction in percent of the benefit; refused where it takes more than all. */
export function reductionPercent(basis: PensionBasis, reduction: EarlyReduction | undefined): Exact {
  if (reduction === undefined) {
    assume(basis, "earlyReduction", "none given, none applied", "library");
    return whole(0);
  }
  const { percentPerYear, unreducedAge, ageWhenDrawn } = reduction;
  assertNumber("facts.earlyReduction.percentPerYear", percentPerYear, shareOfPay);
  assertNumber("facts.earlyReduction.unreducedAge", unreducedAge, ages);
  assertNumber("facts.earlyReduction.ageWhenDrawn", ageWhenDrawn, ages);
  const words = `${percentPerYear}% for each year before ${unreducedAge}, not compounded; drawn at ${ageWhenDrawn}`;
  assume(basis, "earlyReduction", words, "caller");
  if (ageWhenDrawn >= unreducedAge) return whole(0);
  const yearsEarly = minus(exactOf(unreducedAge), exactOf(ageWhenDrawn));
  const percent = times(exactOf(percentPerYear), yearsEarly);
  if (compare(percent, exactOf(100)) > 0) {
    throw new LabourError(
      "invalid-argument",
      `"facts.earlyReduction.percentPerYear" is ${percentPerYear}; over ${nearestNumber(yearsEarly)} years that takes off ${nearestNumber(percent)}%, which is more than all.`,
    );
  }
  return percent;
}
