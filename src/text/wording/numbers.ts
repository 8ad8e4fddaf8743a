/** Which words does a language need for numbers, quantities and lists? */

/** The words and signs of numbers. */
export interface NumberWording {
  /** The numbers that are written out, from 0 on; those after them are figures. */
  readonly numbers: readonly string[];
  /** The ordinals that are written out, from the first on. */
  readonly ordinals: readonly string[];
  /** The ordinal of a number that is not written out, given its figures. */
  readonly ordinalFigures: (figures: string, value: number) => string;
  /** What stands between groups of three digits. */
  readonly thousands: string;
  /** From how many digits on the thousands are set apart: 4 gives "2,400", 5 leaves "2400" together. */
  readonly thousandsFrom: number;
  /** What stands before the decimals. */
  readonly decimal: string;
}

/** A number with what is said of it. */
export interface QuantityWording {
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
  /**
   * A number, and what was said of it, with the unit of the record: "about 2,400 workers", "one worker". Units are in
   * the language of the record; one that the language does not know stays as it is.
   */
  readonly withUnit: (number: string, unit: string, isOne: boolean) => string;
  /**
   * A number of millions or more as running text has it ("1.5 million"), where nothing of it is lost; `undefined` where
   * it is written in figures. A language that leaves it out writes figures.
   */
  readonly millions?: (value: number) => string | undefined;
  /** What stands for a number where the record has neither one nor words for it. */
  readonly notGiven: string;
}

/** How several things are named in a row. */
export interface ListWording {
  /** All but the last, which stand apart by commas already, and the last: "a, b and c". */
  readonly and: (before: string, last: string) => string;
  /** The same for one of several: "a, b or c". */
  readonly or: (before: string, last: string) => string;
}
