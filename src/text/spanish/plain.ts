/** Which words does Spanish have for dates and lengths? */

import type { DateWording } from "../wording/dates.js";
import type { LengthUnit, LengthWording } from "../wording/lengths.js";

/** A day with its article: "el 21 de octubre"; months, years and ranges have none. */
export function withArticle(date: string): string {
  if (/^\d{1,2}(?!\d)/.test(date)) return `el ${date}`;
  return date.startsWith("década ") ? `la ${date}` : date;
}

/** The same after "de": "del 16". */
function ofDate(date: string): string {
  return withArticle(date).startsWith("el ") ? `del ${date}` : `de ${withArticle(date)}`;
}

/** The same after "a": "al 22 de diciembre". */
export function toDate(date: string): string {
  return withArticle(date).startsWith("el ") ? `al ${date}` : `a ${withArticle(date)}`;
}

/** A date after a preposition, which "hacia" cannot follow: "desde alrededor del 21 de octubre". */
export function afterPreposition(date: string): string {
  if (date.startsWith("hacia el ")) return `alrededor del ${date.slice("hacia el ".length)}`;
  return date.startsWith("hacia ") ? `alrededor de ${date.slice("hacia ".length)}` : withArticle(date);
}

/** A date between "entre" and "y", where "hacia" cannot stand: "entre aproximadamente el 9 y el 11 de octubre". */
function inRange(date: string): string {
  return date.startsWith("hacia ") ? `aproximadamente ${date.slice("hacia ".length)}` : withArticle(date);
}

/** Spanish dates. */
export const spanishDates: DateWording = {
  months: [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
  ],
  day: (day, month) => (month === "" ? String(day) : `${day} de ${month}`),
  withYear: (text, year) => `${text} de ${year}`,
  onDay: (date) => withArticle(date),
  inPeriod: (date) => `en ${withArticle(date)}`,
  since: (date) => `desde ${afterPreposition(date)}`,
  sinceWithin: (range) => `desde algún día ${range}`,
  decade: (firstYear) => `década de ${firstYear}`,
  approximate: (date) => `hacia ${withArticle(date)}`,
  uncertain: (date) => `${date} (fecha incierta)`,
  between: (first, last) => `entre ${inRange(first)} y ${inRange(last)}`,
  span: (first, last) => `${ofDate(first)} ${toDate(last)}`,
  from: (date) => `desde ${afterPreposition(date)} en adelante`,
  fromEndUnknown: (date) => `desde ${afterPreposition(date)}, sin que se conozca el final`,
  until: (date) => `hasta ${afterPreposition(date)}`,
  untilStartUnknown: (date) => `hasta ${afterPreposition(date)}, sin que se conozca el comienzo`,
};

const unitNames: Readonly<Record<LengthUnit, readonly [one: string, many: string]>> = {
  day: ["un día", "días"],
  week: ["una semana", "semanas"],
  month: ["un mes", "meses"],
  year: ["un año", "años"],
};

/** An ordinal before its noun: "octava semana", "primer mes", "12.ª semana", "13.er mes"; but "11.º mes", undécimo. */
function ordinalBefore(ordinal: string, unit: "week" | "month"): string {
  if (unit === "week") return `${ordinal.replace(/o$/, "a").replace(/º$/, "ª")} semana`;
  return `${ordinal.replace(/^(primer|tercer)o$/, "$1").replace(/((?<!1)1|3)\.º$/, "$1.er")} mes`;
}

/** Spanish lengths. */
export const spanishLengths: LengthWording = {
  units: (number, unit, isOne) => (isOne ? unitNames[unit][0] : `${number} ${unitNames[unit][1]}`),
  dayNumber: (figures) => `día ${figures}`,
  inIts: (ordinal, unit) => `en su ${ordinalBefore(ordinal, unit)}`,
  betweenIts: (first, last, unit) =>
    `entre su ${ordinalBefore(first, unit).replace(/ \p{L}+$/u, "")} y su ${ordinalBefore(last, unit)}`,
  nearly: (length) => `casi ${length}`,
  nears: (length, unit) => `se acerca a ${unit === "week" ? "las" : "los"} ${length}`,
  moreThan: (length) => `más de ${length}`,
  atLeast: (length) => `al menos ${length}`,
  about: (length) => `alrededor de ${length}`,
  between: (least, most) => `entre ${least} y ${most}`,
  outOver: (daysOut, span) => `${daysOut} de paro a lo largo de ${span}`,
  notBegun: "aún sin comenzar",
  maybeNotBegun: (date) => `no se sabe: es posible que ${toDate(date)} aún no hubiera comenzado`,
  unknownAfter: (least, date) => `al menos ${least}: el registro no dice si continuó después ${ofDate(date)}`,
  unknownLength: (least) => `al menos ${least}: el registro no dice cuánto duró`,
};
