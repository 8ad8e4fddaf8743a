/**
 * Where this library and an authority differ, each with its cause. A difference that is not listed fails the tests,
 * and so does one that is listed and is none any more.
 */

/** A published length that no rule of `lengthsOf` gives. */
export interface KnownLengthDifference {
  /** The row of facts/published-lengths.json. */
  readonly id: string;
  /** The figure as it was published. */
  readonly figure: string;
  /** What the rule named there gives by the dates of the row. */
  readonly ours: number;
  readonly cause: string;
}

export const knownLengthDifferences: readonly KnownLengthDifference[] = [
  {
    id: "uaw-detroit3-2023",
    figure: "BLS 43 workdays",
    ours: 44,
    cause:
      "Monday to Friday from 15 September to 17 November 2023, less Columbus Day and Veterans Day (observed on the 10th), are 44, as the researcher's note says, too. BLS lists 43 and does not say which day it leaves out.",
  },
  {
    id: "volvo-trucks-2021",
    figure: "BLS 35 workdays over both segments (60 if the gap is not removed)",
    ours: 36,
    cause:
      "10 workdays from 19 to 30 April and 26 from 7 June to 14 July, less 18 June and 5 July, are 36. BLS lists 35, which fits a last day out on 13 July, the day before the vote; the row has no source for the 14th.",
  },
];
