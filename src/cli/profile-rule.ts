/** By which rule does a profile count, in words? */

import type { MeasureProfile } from "../index.js";
import { plainNumber } from "./plain-number.js";

type Threshold = MeasureProfile["thresholds"][number];

/** The rule of a profile in one line: what is multiplied, which days count, which stoppages do. */
export function ruleOf(profile: MeasureProfile): string {
  const { calendar, thresholds, excludedCauses, newAfterMonths, dayFactor, hoursPerDay } = profile;
  return [
    `${product(profile)}, ${calendar.name}, both ends in`,
    dayFactor.times === dayFactor.over ? "" : `every day × ${dayFactor.times}/${dayFactor.over}`,
    hoursPerDay === null ? "" : `a part of a day as hours ÷ ${hoursPerDay}`,
    profile.firstPartShift === "leftOut" ? "no part-shifts" : "",
    profile.minimumWorkersOut === 0
      ? ""
      : `no day with fewer than ${plainNumber(profile.minimumWorkersOut)} workers out`,
    profile.roundWorkersTo === 1 ? "" : `workers rounded to ${plainNumber(profile.roundWorkersTo)}`,
    thresholds.length === 0
      ? "stoppages of any size"
      : `stoppages of ${thresholds.map(sizeOf).join(", or of ")}`,
    excludedCauses.length === 0 ? "" : `no ${excludedCauses.join(" or ")} ones`,
    newAfterMonths === null ? "" : `a new stoppage after ${newAfterMonths} full months at work`,
  ]
    .filter((part) => part !== "")
    .join("; ");
}

function product({ total, headcount }: MeasureProfile): string {
  if (total === "days") return "days";
  if (total === "span") return "days from the first to the last, pauses included";
  const workers = {
    dated: "workers out each day",
    maximum: "the most workers that were out at any time",
    average: "the average of the workers out",
  }[headcount];
  return `${workers} × days${total === "personDaysPer1000" ? ", for each 1,000 employees" : ""}`;
}

function sizeOf({ workers, fullShift, days, personDays, personDaysInMonth }: Threshold): string {
  const parts = [
    workers === undefined ? "" : `${plainNumber(workers)} workers or more`,
    fullShift === undefined ? "" : "one full shift or longer",
    days === undefined ? "" : `${plainNumber(days)} ${days > 1 ? "days" : "day"} or more`,
    personDays === undefined ? "" : `${plainNumber(personDays)} person-days or more`,
    personDaysInMonth === undefined ? "" : `${plainNumber(personDaysInMonth)} person-days or more in a month`,
  ];
  return parts.filter((part) => part !== "").join(" and ");
}
