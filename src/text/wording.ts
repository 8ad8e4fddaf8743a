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
    /** A number that is near the true one: "about 2,400". */
    readonly about: (number: string) => string;
    /** A number that the true one almost reaches: "nearly 2,400". */
    readonly nearly: (number: string) => string;
    /** A number above which the true one lies: "more than 2,400". */
    readonly moreThan: (number: string) => string;
    /** The least that it can be: "at least 2,400". */
    readonly atLeast: (number: string) => string;
    /** The most that it can be: "up to 2,400". */
    readonly upTo: (number: string) => string;
    /** A number below which the true one lies: "fewer than 2,400". */
    readonly fewerThan: (number: string) => string;
    /** A range, given its two ends, both included: "between 500 and 600". */
    readonly between: (least: string, most: string) => string;
    /** A percentage, given its figures: "50%". The others are given what this one gives: "about 50%". */
    readonly percent: (number: string) => string;
    /** What stands for a number where the record has neither one nor words for it. */
    readonly notGiven: string;
  };
  /** The words that dates are written with. */
  readonly dates: DateWording;
  /** The words that the length of a stoppage is told with. */
  readonly lengths: LengthWording;
}

/** The words of dates. */
export interface DateWording {
  /** The months, January first. */
  readonly months: readonly string[];
  /** A day of a month: "21 October"; the month is "" where the next date names it ("9" in "9 and 11 October"). */
  readonly day: (day: number, month: string) => string;
  /** A day and month, or a month alone, with its year: "21 October 2024". */
  readonly withYear: (text: string, year: number) => string;
  /** When something happened whose day is known: "on 21 October 2024". */
  readonly onDay: (date: string) => string;
  /** When something happened of which the month, year or decade is known: "in October 2024". */
  readonly inPeriod: (date: string) => string;
  /** A decade, given its first year: "the 1990s". */
  readonly decade: (firstYear: number) => string;
  /** A date that is near the true one: "about October 2024". */
  readonly approximate: (date: string) => string;
  /** A date that the record has but doubts: "21 October 2024 (uncertain)". */
  readonly uncertain: (date: string) => string;
  /** Two dates between which something happened, both included: "between 9 and 11 October 2024". */
  readonly between: (first: string, last: string) => string;
  /** A stretch of days, its first and last date included: "16 to 22 December 2024". */
  readonly span: (first: string, last: string) => string;
  /** A stretch that goes on with no end set, given its first date: "from 21 October 2024 on". */
  readonly from: (date: string) => string;
  /** A stretch whose end is not known, given its first date. */
  readonly fromEndUnknown: (date: string) => string;
  /** A stretch with no start set, given its last date: "until 4 May 2025". */
  readonly until: (date: string) => string;
  /** A stretch whose start is not known, given its last date. */
  readonly untilStartUnknown: (date: string) => string;
}

/** The units in which lengths are told. */
export type LengthUnit = "day" | "week" | "month" | "year";

/** The words of lengths. */
export interface LengthWording {
  /** A number of units: "three weeks". */
  readonly units: (number: string, unit: LengthUnit, isOne: boolean) => string;
  /** Which day of a stoppage it is, the first being 1, given in figures: "day 54". */
  readonly dayNumber: (figures: string) => string;
  /** Which week or month a stoppage is in, the first one being "first": "in its eighth week". */
  readonly inIts: (ordinal: string, unit: "week" | "month") => string;
  /** The same with a vague start, given the lowest and the highest that it can be. */
  readonly betweenIts: (first: string, last: string, unit: "week" | "month") => string;
  /** A length half a unit or less below a round one, given the round one: "nearly two months". */
  readonly nearly: (length: string) => string;
  /** A length above a round one, given the round one: "more than six months". */
  readonly moreThan: (length: string) => string;
  /** A length that is a round one or more, given the round one: "at least six months". */
  readonly atLeast: (length: string) => string;
  /** A range of days, given the least and the most. */
  readonly between: (least: string, most: string) => string;
  /** Days out of a stoppage that was interrupted, given those and the days from its first to its last. */
  readonly outOver: (daysOut: string, span: string) => string;
  /** Before the first day of a stoppage. */
  readonly notBegun: string;
  /** With a vague start that may lie ahead, given the day for which it is told. */
  readonly maybeNotBegun: (date: string) => string;
  /** A length whose end the record leaves out, given the least that it is and the last day that is known. */
  readonly unknownAfter: (least: string, date: string) => string;
  /** The same where no last day is known, given the least that it is. */
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
