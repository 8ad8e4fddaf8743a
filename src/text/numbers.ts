/** How is a number written in running text? */

import { LabourError } from "../core/labour-error.js";
import { showValue } from "../core/show-value.js";
import { unreadable } from "../core/unreadable.js";
import { plainEnglish } from "./english/plain.js";
import type { NumberWording } from "./wording/numbers.js";

/**
 * A number as house style has it: zero to nine in words, figures from 10 on with commas between thousands. Decimals and
 * negative numbers are figures. At the start of a sentence it is `sentenceStart` that writes numbers.
 *
 * @throws `LabourError` with code `invalid-argument` where it is not a finite number.
 *
 * @example
 * ```ts
 * import { describeNumber } from "picketline";
 * describeNumber(9); // => "nine"
 * describeNumber(2400); // => "2,400"
 * describeNumber(5.5); // => "5.5"
 * ```
 */
export function describeNumber(value: number, wording: NumberWording = plainEnglish): string {
  try {
    return wording.numbers[value] ?? figuresOf(value, wording);
  } catch (error) {
    throw unreadable(error);
  }
}

/**
 * The ordinal of a number as house style has it: first to ninth in words, then 10th, 11th, 22nd.
 *
 * @throws `LabourError` with code `invalid-argument` where it is not a whole number from 1 on.
 *
 * @example
 * ```ts
 * import { describeOrdinal } from "picketline";
 * describeOrdinal(8); // => "eighth"
 * describeOrdinal(112); // => "112th"
 * describeOrdinal(0); // throws LabourError invalid-argument
 * ```
 */
export function describeOrdinal(value: number, wording: NumberWording = plainEnglish): string {
  try {
    if (!Number.isSafeInteger(value) || value < 1) {
      throw new LabourError("invalid-argument", `${showValue(value)} has no ordinal: it must be 1, 2, 3 …`);
    }
    return wording.ordinals[value - 1] ?? wording.ordinalFigures(figuresOf(value, wording), value);
  } catch (error) {
    throw unreadable(error);
  }
}

/** A number in figures, with its thousands apart. */
export function figuresOf(value: number, wording: NumberWording = plainEnglish): string {
  if (!Number.isFinite(value)) {
    throw new LabourError("invalid-argument", `${showValue(value)} is not a number that can be written.`);
  }
  const plain = String(Math.abs(value));
  // From 1e21 on, and for tiny fractions, JavaScript writes an exponent: there are no thousands in that.
  if (plain.includes("e")) return String(value);
  const [whole = "0", decimals] = plain.split(".");
  return `${value < 0 ? "-" : ""}${groupThousands(whole, wording)}${
    decimals === undefined ? "" : `${wording.decimal}${decimals}`
  }`;
}

/** The digits of a whole number with its thousands apart. */
export function groupThousands(digits: string, wording: NumberWording = plainEnglish): string {
  return digits.length < wording.thousandsFrom
    ? digits
    : digits.replace(/\B(?=(?:\d{3})+$)/g, wording.thousands);
}
