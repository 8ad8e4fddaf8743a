/** How does Spanish spell out numbers at the start of a sentence? */

import type { SpellingWording } from "../wording/spelling.js";
import { isFeminine } from "./units.js";

/** Spanish numbers in words, which agree with what they count: "veintiún trabajadores", "doscientas personas". */
export const spanishSpelling: SpellingWording = {
  cardinal: (value, unit) => agreeing(cardinal(value), unit),
  percent: " por ciento",
  total: (text) => `un total de ${text}`,
};

const belowThirty: readonly string[] = [
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
  "diez",
  "once",
  "doce",
  "trece",
  "catorce",
  "quince",
  "dieciséis",
  "diecisiete",
  "dieciocho",
  "diecinueve",
  "veinte",
  "veintiuno",
  "veintidós",
  "veintitrés",
  "veinticuatro",
  "veinticinco",
  "veintiséis",
  "veintisiete",
  "veintiocho",
  "veintinueve",
];

const tens: readonly string[] = [
  "",
  "",
  "",
  "treinta",
  "cuarenta",
  "cincuenta",
  "sesenta",
  "setenta",
  "ochenta",
  "noventa",
];

const hundreds: readonly string[] = [
  "",
  "ciento",
  "doscientos",
  "trescientos",
  "cuatrocientos",
  "quinientos",
  "seiscientos",
  "setecientos",
  "ochocientos",
  "novecientos",
];

function cardinal(value: number): string {
  if (value < 30) return belowThirty[value] ?? "";
  if (value === 100) return "cien";
  if (value < 100) return joined(tens[Math.floor(value / 10)], " y ", value % 10);
  if (value < 1000) return joined(hundreds[Math.floor(value / 100)], " ", value % 100);
  const thousands = Math.floor(value / 1000);
  return joined(thousands === 1 ? "mil" : `${shortened(cardinal(thousands))} mil`, " ", value % 1000);
}

function joined(head: string | undefined, between: string, rest: number): string {
  return rest === 0 ? (head ?? "") : `${head ?? ""}${between}${cardinal(rest)}`;
}

/** Before a masculine noun and before "mil": "un", "veintiún", "treinta y un". */
function shortened(words: string): string {
  return words.replace(/veintiuno$/, "veintiún").replace(/(?<!\p{L})uno$/u, "un");
}

function agreeing(words: string, unit: string): string {
  if (unit === "") return words;
  if (!isFeminine(unit)) return shortened(words);
  // "un" and "veintiún" before "mil" agree with "mil", not with what is counted; the hundreds agree throughout.
  return words
    .replace(/uno$/, "una")
    .replace(/cientos(?!\p{L})/gu, "cientas")
    .replace(/quinientos/g, "quinientas");
}
