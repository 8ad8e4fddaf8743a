/** Which words does a language need for numbers at the start of a sentence? */

/** How numbers are spelled out. */
export interface SpellingWording {
  /**
   * A whole number from 0 to 999,999 in words, given the unit that follows it, which may be "": a language whose numbers
   * agree with what is counted goes by it.
   */
  readonly cardinal: (value: number, unit: string) => string;
  /** What stands after a number that is a percentage, with its space: " percent". */
  readonly percent: string;
  /** A text that begins with a number too large to spell, so that it begins with a word: "a total of 1,234,567". */
  readonly total: (text: string) => string;
}
