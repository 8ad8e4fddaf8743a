/** Which words does English have for the gap between two positions? */

import type { GapWording } from "../wording/gap.js";

/** The English words of gaps. */
export const englishGap: GapWording = {
  attributes: {
    statedHours: "stated hours",
    protectedHours: "protected hours",
    bookable: "booking by management",
    sumPercent: "raises in sum",
    compoundPercent: "raises compounded",
    firstYearPercent: "raise of the first year",
    statedTotalPercent: "published total",
    lumpSum: "lump sum",
    termYears: "term of the contract",
    contributionMaximum: "maximum contribution",
    contributionAutomatic: "automatic contribution",
    payCredit: "pay credit",
    vestingYears: "years to vest",
  },
  values: {
    bookable: "bookable",
    notBookable: "not bookable",
    definedBenefit: "defined benefit",
    definedContribution: "defined contribution",
    cashBalance: "cash balance",
  },
  reasons: {
    notPublished: "not published",
    notStated: "stated by one only",
    statedAgainstProtected: "one is stated hours, the other protected hours",
    inWordsOnly: "one is in words only",
    periodsDiffer: "one is per another stretch of time than the other",
    fullTimeWeeksDiffer: "meant for full-time weeks of different lengths",
    meetingsDiffer: "one has meetings taken off, the other has not",
    workersDiffer: "for different workers",
    plansDiffer: "plans differ",
    actionsDiffer: "what is to become of the plan differs",
    averagePayDiffers: "averaged over different years of pay",
    scheduleAgainstTotal: "one has a schedule, the other only a total",
    totalsDiffer: "one total is a sum, the other compounded",
    totalKindNotStated: "whether a total is a sum or compounded is not stated",
    notAllInPercent: "one raises pay for all by something other than percent, too",
    yearsNotStated: "which raises fall into the first year is not stated",
    currenciesDiffer: "in different currencies",
    unitsDiffer: "in different units",
    directionsDiffer: "which way is better is not agreed",
  },
  against: (a, b) => `${a} against ${b}`,
  apart: (attribute, values, distance) => `${attribute}: ${values}${distance === "" ? "" : `, ${distance}`}.`,
  distance: (number) => `${number} apart`,
  distanceUnknown: "it is not known how far apart",
  percentagePoints: (number, isOne) => `${number} percentage ${isOne ? "point" : "points"}`,
  same: (attributes) => `The same on ${attributes}.`,
  notComparable: (attributes, reason, what) =>
    `Not comparable on ${attributes}: ${reason}${what === "" ? "" : `: ${what}`}.`,
  nothing: "Nothing is stated that could be compared.",
};
