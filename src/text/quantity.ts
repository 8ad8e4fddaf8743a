/** How is a number written that comes with a "nearly" or an "about"? */

import type { Quantity } from "../model/quantity.js";
import { describeNumber, figuresOf } from "./numbers.js";
import type { Wording } from "./wording.js";
import { english } from "./wording.js";

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
 * describeQuantity({ min: 500, max: 600 }); // => "between 500 and 600"
 * describeQuantity({ value: 50, modifier: "moreThan", unit: "percent" }); // => "more than 50%"
 * describeQuantity({ verbatim: "dozens" }); // => "dozens"
 * ```
 */
export function describeQuantity(quantity: Quantity, wording: Wording = english): string {
  return wordsOf(quantity, wording, describeNumber);
}

/** {@link describeQuantity} with every number in figures, as in terms and tables. */
export function quantityInFigures(quantity: Quantity, wording: Wording = english): string {
  return wordsOf(quantity, wording, figuresOf);
}

function wordsOf(
  quantity: Quantity,
  wording: Wording,
  write: (value: number, wording: Wording) => string,
): string {
  const { value, min, max, unit = "" } = quantity;
  const words = wording.quantity;
  // "percent" may stand alone or be told of what: "percent of the workers".
  const percent = /^(?:percent|%)(?=$|\s)/i.exec(unit)?.[0];
  const number = (given: number): string =>
    percent === undefined ? write(given, wording) : words.percent(figuresOf(given, wording));
  const withUnit = (text: string): string => {
    const rest = percent === undefined ? unit : unit.slice(percent.length).trim();
    return rest === "" ? text : `${text} ${value === 1 ? singular(rest) : rest}`;
  };
  if (value !== undefined) return withUnit(modified(number(value), quantity, wording));
  if (min !== undefined && max !== undefined) {
    return withUnit(min === max ? number(min) : words.between(number(min), number(max)));
  }
  if (min !== undefined) return withUnit(words.atLeast(number(min)));
  if (max !== undefined) return withUnit(words.upTo(number(max)));
  return quantity.verbatim ?? words.notGiven;
}

function modified(number: string, { modifier = "exactly" }: Quantity, wording: Wording): string {
  return modifier === "exactly" ? number : wording.quantity[modifier](number);
}

/** The unit of a single one: "workers" is "worker", "patients per day" is "patient per day". */
function singular(unit: string): string {
  return unit
    .replace(/^(\w+)ies\b/, "$1y")
    .replace(/^(\w+(?:ss|x|ch|sh))es\b/, "$1")
    .replace(/^(\w+[^su])s\b/, "$1");
}
