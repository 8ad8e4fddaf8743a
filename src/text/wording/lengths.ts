/** Which words does a language need for lengths of time? */

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
  /** A length a little below a round one, given the round one: "nearly two months". */
  readonly nearly: (length: string) => string;
  /** The same as what the stoppage does, given the round one, of two units or more: "nears two months". */
  readonly nears: (length: string, unit: LengthUnit) => string;
  /** A length above a round one, given the round one: "more than six months". */
  readonly moreThan: (length: string) => string;
  /** A length that is a round one or more, given the round one: "at least six months". */
  readonly atLeast: (length: string) => string;
  /** A length that is near the true one, which is not known: "about two months". */
  readonly about: (length: string) => string;
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
