/** How is a number written that comes with a "nearly" or an "about"? */

import { unreadable } from "../core/unreadable.js";
import type { Quantity } from "../model/quantity.js";
import { plainEnglish } from "./english/plain.js";
import { describeNumber, figuresOf } from "./numbers.js";
import type { NumberWording, QuantityWording } from "./wording/numbers.js";

/** The part of a language that quantities are written with. */
export interface QuantitiesOfLanguage extends NumberWording {
  /** A number with what is said of it. */
  readonly quantity: QuantityWording;
}

/**
 * A quantity in words, with its unit: what was said of the number stays with it. Where only words were given, those are
 * the answer. The source's own words beside a number (`verbatim`) are not printed: they belong in quotation marks.
 *
 * @throws `LabourError` with code `invalid-argument` where a number in it is not finite.
 *
 * @example
 * ```ts
 * import { describeQuantity } from "picketline";
 * describeQuantity({ value: 2400, modifier: "about", unit: "workers" }); // => "about 2,400 workers"
 * describeQuantity({ value: 1500000, modifier: "about", unit: "workers" }); // => "about 1.5 million workers"
 * describeQuantity({ min: 500, max: 600 }); // => "between 500 and 600"
 * describeQuantity({ value: 50, modifier: "moreThan", unit: "percent" }); // => "more than 50%"
 * describeQuantity({ verbatim: "dozens" }); // => "dozens"
 * ```
 */
export function describeQuantity(quantity: Quantity, wording: QuantitiesOfLanguage = plainEnglish): string {
  try {
    return wordsOf(quantity, wording, describeNumber);
  } catch (error) {
    throw unreadable(error);
  }
}

/**
 * A quantity in the words of the source, where the record has them, with its unit if they do not name it: "some 2,400
 * workers". Where it has none it is {@link describeQuantity}. The words are in the language of the source.
 *
 * @throws `LabourError` with code `invalid-argument` where a number in it is not finite.
 *
 * @example
 * ```ts
 * import { quantityAsSaid } from "picketline";
 * quantityAsSaid({ value: 2400, modifier: "about", unit: "workers", verbatim: "some 2,400" }); // => "some 2,400 workers"
 * quantityAsSaid({ value: 2400, modifier: "about", unit: "workers" }); // => "about 2,400 workers"
 * quantityAsSaid({ verbatim: "thousands of enrollees", unit: "enrollees" }); // => "thousands of enrollees"
 * ```
 */
export function quantityAsSaid(quantity: Quantity, wording: QuantitiesOfLanguage = plainEnglish): string {
  try {
    const { verbatim, unit = "" } = quantity;
    if (verbatim === undefined || verbatim.trim() === "") return describeQuantity(quantity, wording);
    const words = verbatim.trim();
    // Words that end in a number lack the unit; others ("dozens", "two-thirds of the unit") say what they count.
    if (!/\d$/.test(words) || unit === "") return words;
    return unit.startsWith("%") ? `${words}${unit}` : `${words} ${unit}`;
  } catch (error) {
    throw unreadable(error);
  }
}

/** {@link describeQuantity} with every number in figures, as in terms and tables. */
export function quantityInFigures(quantity: Quantity, wording: QuantitiesOfLanguage = plainEnglish): string {
  return wordsOf(quantity, wording, figuresOf);
}

function wordsOf(
  quantity: Quantity,
  wording: QuantitiesOfLanguage,
  write: (value: number, wording: QuantitiesOfLanguage) => string,
): string {
  const { value, min, max, unit = "" } = quantity;
  const words = wording.quantity;
  // "percent" may stand alone or be told of what: "percent of the workers".
  const percent = /^(?:percent|%)(?=$|\s)/i.exec(unit)?.[0];
  const number = (given: number): string =>
    percent === undefined
      ? ((write === describeNumber ? words.millions?.(given) : undefined) ?? write(given, wording))
      : words.percent(figuresOf(given, wording));
  const withUnit = (text: string): string => {
    const rest = percent === undefined ? unit : unit.slice(percent.length).trim();
    const isOne = (value === undefined ? [min, max] : [value]).every((one) => one === undefined || one === 1);
    return rest === "" ? text : words.withUnit(text, rest, isOne);
  };
  if (value !== undefined) return withUnit(modified(number(value), quantity, wording));
  if (min !== undefined && max !== undefined) {
    return withUnit(min === max ? number(min) : words.between(number(min), number(max)));
  }
  if (min !== undefined) return withUnit(words.atLeast(number(min)));
  if (max !== undefined) return withUnit(words.upTo(number(max)));
  return quantity.verbatim ?? words.notGiven;
}

function modified(number: string, { modifier = "exactly" }: Quantity, wording: QuantitiesOfLanguage): string {
  return modifier === "exactly" ? number : wording.quantity[modifier](number);
}
