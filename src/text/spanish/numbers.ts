/** Which words does Spanish have for numbers, quantities and lists? */

import type { ListWording, QuantityWording } from "../wording/numbers.js";
import { isFeminine, spanishUnit } from "./units.js";

/** A narrow space that does not break: RAE sets thousands and the percent sign apart by it. */
export const spanishThousands = "\u202f";

/** Zero to nine in words. */
export const spanishNumbers: readonly string[] = [
  "cero",
  "uno",
  "dos",
  "tres",
  "cuatro",
  "cinco",
  "seis",
  "siete",
  "ocho",
  "nueve",
];

/** First to ninth in words, masculine and not before a noun; lengths have the form that their noun asks for. */
export const spanishOrdinals: readonly string[] = [
  "primero",
  "segundo",
  "tercero",
  "cuarto",
  "quinto",
  "sexto",
  "séptimo",
  "octavo",
  "noveno",
];

/** The ordinals after those: "12.º". */
export function spanishOrdinalFigures(figures: string): string {
  return `${figures}.º`;
}

/** Spanish quantities. A percentage has its article after a word: "más del 50 %", "casi el 50 %". */
export const spanishQuantity: QuantityWording = {
  about: (number) => (/^uno$|%$/.test(number) ? `alrededor ${of(number)}` : `unos ${number}`),
  nearly: (number) => `casi ${articled(number)}`,
  moreThan: (number) => `más ${of(number)}`,
  atLeast: (number) => `al menos ${articled(number)}`,
  upTo: (number) => `hasta ${articled(number)}`,
  fewerThan: (number) => `menos ${of(number)}`,
  between: (least, most) => `entre ${articled(least)} y ${articled(most)}`,
  percent: (number) => `${number}${spanishThousands}%`,
  withUnit: (number, unit, isOne) => {
    const feminine = isFeminine(unit);
    const agreed = number
      .replace(/(?<!\p{L})uno$/u, feminine ? "una" : "un")
      .replace(/^unos /, feminine ? "unas " : "unos ");
    return `${agreed} ${spanishUnit(unit, isOne)}`;
  },
  notGiven: "un número que no se dio",
};

function articled(number: string): string {
  return number.endsWith("%") ? `el ${number}` : number;
}

function of(number: string): string {
  return number.endsWith("%") ? `del ${number}` : `de ${number}`;
}

/** Spanish lists: "y" is "e" before an i, and "o" is "u" before an o. */
export const spanishLists: ListWording = {
  and: (before, last) => `${before} ${/^h?[ií](?![aeouáéó])/i.test(last) ? "e" : "y"} ${last}`,
  or: (before, last) => `${before} ${/^h?[oó]/i.test(last) ? "u" : "o"} ${last}`,
};
