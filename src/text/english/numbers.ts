/** Which words does English have for numbers, quantities and lists? */

import type { ListWording, QuantityWording } from "../wording/numbers.js";
import { singular } from "./singular.js";

/** Zero to nine in words. */
export const englishNumbers: readonly string[] = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
];

/** First to ninth in words. */
export const englishOrdinals: readonly string[] = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
];

/** The ordinals after those: 11th, 22nd. */
export function englishOrdinalFigures(figures: string, value: number): string {
  const lastTwo = value % 100;
  const ending = { 1: "st", 2: "nd", 3: "rd" }[value % 10] ?? "th";
  return `${figures}${lastTwo >= 11 && lastTwo <= 13 ? "th" : ending}`;
}

/** English quantities. */
export const englishQuantity: QuantityWording = {
  about: (number) => `about ${number}`,
  nearly: (number) => `nearly ${number}`,
  moreThan: (number) => `more than ${number}`,
  atLeast: (number) => `at least ${number}`,
  upTo: (number) => `up to ${number}`,
  fewerThan: (number) => `fewer than ${number}`,
  between: (least, most) => `between ${least} and ${most}`,
  percent: (number) => `${number}%`,
  millions: (value) => inMillions(value, 1e9, "billion") ?? inMillions(value, 1e6, "million"),
  withUnit: (number, unit, isOne) => `${number} ${isOne ? singular(unit) : unit}`,
  notGiven: "a number that was not given",
};

/** AP style: "1.5 million", to two decimals, where nothing of the number is lost. */
function inMillions(value: number, unit: number, name: string): string | undefined {
  return value >= unit && Number.isInteger(value / (unit / 100)) ? `${value / unit} ${name}` : undefined;
}

/** English lists, without a comma before the last. */
export const englishLists: ListWording = {
  and: (before, last) => `${before} and ${last}`,
  or: (before, last) => `${before} or ${last}`,
};
