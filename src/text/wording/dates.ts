/** Which words does a language need for dates? */

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
  /** Since when something holds: "since 21 October 2024". */
  readonly since: (date: string) => string;
  /** Since when something holds that began on a day of a range, given the range as `between` writes it. */
  readonly sinceWithin: (range: string) => string;
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

/** A date of the record in the forms that a sentence needs. */
export interface ToldDate {
  /** The date: "21 October 2024", "between 9 and 11 October 2024". */
  readonly date: string;
  /** When something happened: "on 21 October 2024", "in October 2024". */
  readonly when: string;
  /** Since when something holds: "since 21 October 2024". */
  readonly since: string;
}
