/** Which words does English have for dates and lengths, and all that is plain? */

import type { DateWording } from "../wording/dates.js";
import type { LengthWording } from "../wording/lengths.js";
import type { PlainWording } from "../wording/plain.js";
import {
  englishLists,
  englishNumbers,
  englishOrdinalFigures,
  englishOrdinals,
  englishQuantity,
} from "./numbers.js";

/** English dates, the day before the month. */
export const englishDates: DateWording = {
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  day: (day, month) => (month === "" ? String(day) : `${day} ${month}`),
  withYear: (text, year) => `${text} ${year}`,
  onDay: (date) => `on ${date}`,
  inPeriod: (date) => `in ${date}`,
  since: (date) => `since ${date}`,
  sinceWithin: (range) => `since a day ${range}`,
  decade: (firstYear) => `the ${firstYear}s`,
  approximate: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  between: (first, last) => `between ${first} and ${last}`,
  span: (first, last) => `${first} to ${last}`,
  from: (date) => `from ${date} on`,
  fromEndUnknown: (date) => `from ${date}, end not known`,
  until: (date) => `until ${date}`,
  untilStartUnknown: (date) => `until ${date}, start not known`,
};

/** English lengths. */
export const englishLengths: LengthWording = {
  units: (number, unit, isOne) => `${number} ${isOne ? unit : `${unit}s`}`,
  dayNumber: (figures) => `day ${figures}`,
  inIts: (ordinal, unit) => `in its ${ordinal} ${unit}`,
  betweenIts: (first, last, unit) => `between its ${first} and its ${last} ${unit}`,
  nearly: (length) => `nearly ${length}`,
  nears: (length) => `nears ${length}`,
  moreThan: (length) => `more than ${length}`,
  atLeast: (length) => `at least ${length}`,
  about: (length) => `about ${length}`,
  between: (least, most) => `between ${least} and ${most}`,
  outOver: (daysOut, span) => `${daysOut} out over ${span}`,
  notBegun: "not begun",
  maybeNotBegun: (date) => `not known: it may not have begun by ${date}`,
  unknownAfter: (least, date) =>
    `at least ${least}: the record does not say whether it went on after ${date}`,
  unknownLength: (least) => `at least ${least}: the record does not say how long it went on`,
};

/** English for numbers, quantities, lists, dates and lengths: what these functions use where no language is passed. */
export const plainEnglish: PlainWording = {
  numbers: englishNumbers,
  ordinals: englishOrdinals,
  ordinalFigures: englishOrdinalFigures,
  thousands: ",",
  thousandsFrom: 4,
  decimal: ".",
  quantity: englishQuantity,
  lists: englishLists,
  dates: englishDates,
  lengths: englishLengths,
};
