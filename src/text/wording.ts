/** Which words and small sentences does a language use? The table for English; another language is another table. */

/** The words that numbers, quantities, dates and lengths are written with. */
export interface Wording {
  /** The numbers that are written out, from 0 on; those after them are figures. */
  readonly numbers: readonly string[];
  /** The ordinals that are written out, from the first on. */
  readonly ordinals: readonly string[];
  /** The ordinal of a number that is not written out, given its figures. */
  readonly ordinalFigures: (figures: string, value: number) => string;
  /** What stands between groups of three digits. */
  readonly thousands: string;
  /** What stands before the decimals. */
  readonly decimal: string;
  /** A number with what is said of it. */
  readonly quantity: {
    readonly about: (number: string) => string;
    readonly nearly: (number: string) => string;
    readonly moreThan: (number: string) => string;
    readonly atLeast: (number: string) => string;
    readonly upTo: (number: string) => string;
    readonly fewerThan: (number: string) => string;
    readonly between: (least: string, most: string) => string;
    readonly percent: (number: string) => string;
    readonly notGiven: string;
  };
  readonly dates: DateWording;
  readonly lengths: LengthWording;
}

/** The words of dates. */
export interface DateWording {
  /** The months, January first. */
  readonly months: readonly string[];
  readonly day: (day: number, month: string) => string;
  readonly withYear: (text: string, year: number) => string;
  readonly onDay: (date: string) => string;
  readonly inPeriod: (date: string) => string;
  readonly decade: (firstYear: number) => string;
  readonly approximate: (date: string) => string;
  readonly uncertain: (date: string) => string;
  readonly between: (first: string, last: string) => string;
  readonly span: (first: string, last: string) => string;
  readonly from: (date: string) => string;
  readonly fromEndUnknown: (date: string) => string;
  readonly until: (date: string) => string;
  readonly untilStartUnknown: (date: string) => string;
}

/** The units in which lengths are told. */
export type LengthUnit = "day" | "week" | "month" | "year";

/** The words of lengths. */
export interface LengthWording {
  /** A number of units: "three weeks". */
  readonly units: (number: string, unit: LengthUnit, isOne: boolean) => string;
  readonly dayNumber: (figures: string) => string;
  readonly inIts: (ordinal: string, unit: "week" | "month") => string;
  readonly betweenIts: (first: string, last: string, unit: "week" | "month") => string;
  readonly nearly: (length: string) => string;
  readonly moreThan: (length: string) => string;
  readonly atLeast: (length: string) => string;
  /** A range of days, given the least and the most. */
  readonly between: (least: string, most: string) => string;
  readonly outOver: (daysOut: string, span: string) => string;
  readonly notBegun: string;
  readonly maybeNotBegun: (date: string) => string;
  readonly unknownAfter: (least: string, date: string) => string;
  readonly unknownLength: (least: string) => string;
}

/** English, in the style of newsrooms: one to nine in words, figures from 10, the day before the month. */
export const english: Wording = {
  numbers: ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
  ordinals: ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"],
  ordinalFigures: (figures, value) => `${figures}${ordinalEnding(value)}`,
  thousands: ",",
  decimal: ".",
  quantity: {
    about: (number) => `about ${number}`,
    nearly: (number) => `nearly ${number}`,
    moreThan: (number) => `more than ${number}`,
    atLeast: (number) => `at least ${number}`,
    upTo: (number) => `up to ${number}`,
    fewerThan: (number) => `fewer than ${number}`,
    between: (least, most) => `between ${least} and ${most}`,
    percent: (number) => `${number}%`,
    notGiven: "a number that was not given",
  },
  dates: {
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
    decade: (firstYear) => `the ${firstYear}s`,
    approximate: (date) => `about ${date}`,
    uncertain: (date) => `${date} (uncertain)`,
    between: (first, last) => `between ${first} and ${last}`,
    span: (first, last) => `${first} to ${last}`,
    from: (date) => `from ${date} on`,
    fromEndUnknown: (date) => `from ${date}, end not known`,
    until: (date) => `until ${date}`,
    untilStartUnknown: (date) => `until ${date}, start not known`,
  },
  lengths: {
    units: (number, unit, isOne) => `${number} ${isOne ? unit : `${unit}s`}`,
    dayNumber: (figures) => `day ${figures}`,
    inIts: (ordinal, unit) => `in its ${ordinal} ${unit}`,
    betweenIts: (first, last, unit) => `between its ${first} and its ${last} ${unit}`,
    nearly: (length) => `nearly ${length}`,
    moreThan: (length) => `more than ${length}`,
    atLeast: (length) => `at least ${length}`,
    between: (least, most) => `between ${least} and ${most}`,
    outOver: (daysOut, span) => `${daysOut} out over ${span}`,
    notBegun: "not begun",
    maybeNotBegun: (date) => `not known: it may not have begun by ${date}`,
    unknownAfter: (least, date) =>
      `at least ${least}: the record does not say whether it went on after ${date}`,
    unknownLength: (least) => `at least ${least}: the record does not say how long it went on`,
  },
};

function ordinalEnding(value: number): string {
  const lastTwo = value % 100;
  if (lastTwo >= 11 && lastTwo <= 13) return "th";
  return { 1: "st", 2: "nd", 3: "rd" }[value % 10] ?? "th";
}
