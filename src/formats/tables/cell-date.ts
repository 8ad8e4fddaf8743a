/** Which day does a cell mean: in ISO form, in numbers in some order, in words, or as a spreadsheet's day number? */

import {
  dayNumberFromParts,
  daysInMonth,
  type IsoDate,
  isoDateOf,
  tryDayNumber,
} from "../../time/iso-date.js";
import type { TableCell } from "./table-rows.js";

/** In which order day and month stand in dates such as 03/04/2024: `iso` where only 2024-04-03 is meant to be a date. */
export type DayMonthOrder = "iso" | "mdy" | "dmy";

/** What a cell says of a day. */
export type CellDate =
  | { readonly kind: "blank" }
  | { readonly kind: "day"; readonly date: IsoDate; readonly isSerial: boolean }
  | { readonly kind: "none" }
  | { readonly kind: "ambiguous"; readonly expected: string }
  | { readonly kind: "unreadable" };

/** Day number 0 of the 1900 system of spreadsheets is 1899-12-30, for all days from 1 March 1900 on. */
const dayZero = -25_569;

/** The day numbers that are taken for dates: 1930 to 2100. A smaller one is more likely a count that has shifted here. */
const serials = { first: 10_959, last: 73_415 };

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const fullMonths = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/**
 * The day that a cell means. A time of day beside it is passed over, and must have no zone unless it is midnight: the
 * day would depend on it. `order` is the order of dates in numbers; where it is left out, a date that can mean two days
 * is ambiguous. The zero of a spreadsheet, 1899-12-30 in any of its forms, is none.
 */
export function cellDate(cell: TableCell | undefined, order?: DayMonthOrder): CellDate {
  if (cell === null || cell === undefined) return { kind: "blank" };
  if (typeof cell === "number") return fromSerial(cell);
  if (typeof cell !== "string") return { kind: "unreadable" };
  const text = cell.trim();
  if (text === "") return { kind: "blank" };
  if (isIsoDay(text)) return { kind: "day", date: text, isSerial: false };
  const plain = text.length > 10 ? undefined : fromNumbers(text, order);
  if (plain !== undefined) return plain;
  if (text.length > 40) return { kind: "unreadable" };
  if (/^\d+(?:\.\d+)?$/.test(text)) return fromSerial(Number(text));
  const [, day = text, clock, zone] =
    /^(\S.*?)(?:[ T]+(\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?[AP]M)?)(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
      text,
    ) ?? [];
  if (
    zone !== undefined &&
    clock !== undefined &&
    !/^(?:00?:00(?::00(?:\.0+)?)?|12:00(?::00)? ?AM)$/i.test(clock)
  ) {
    return { kind: "ambiguous", expected: "a day, without a time in a zone on which the day depends" };
  }
  return fromWords(day) ?? fromNumbers(day, order) ?? { kind: "unreadable" };
}

/** Whether a text is a day as it is written here, with nothing beside it, and is not the zero of spreadsheets. */
export function isIsoDay(text: string): boolean {
  return tryDayNumber(text) !== undefined && text !== "1899-12-30";
}

function fromSerial(serial: number): CellDate {
  if (serial === 0) return { kind: "none" };
  if (!(serial >= serials.first && serial < serials.last)) return { kind: "unreadable" };
  return { kind: "day", date: isoDateOf(dayZero + Math.floor(serial)), isSerial: true };
}

function fromNumbers(text: string, order: DayMonthOrder | undefined): CellDate | undefined {
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (yearFirst !== null) return dayOf(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const [, first = "", , second = "", year = ""] =
    /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text) ?? [];
  if (year === "" || order === "iso") return undefined;
  if (year.length === 2) return { kind: "ambiguous", expected: "a year of four digits" };
  const monthFirst = dayOf(Number(year), Number(first), Number(second));
  const dayFirst = dayOf(Number(year), Number(second), Number(first));
  if (order === "mdy" || dayFirst === undefined) return order === "dmy" ? dayFirst : monthFirst;
  if (order === "dmy" || monthFirst === undefined || first === second) return dayFirst;
  return { kind: "ambiguous", expected: 'a date such as "2024-04-03", or the order of day and month' };
}

/** "April 3, 2024", "3 Apr 2024", "3-Apr-2024". */
function fromWords(text: string): CellDate | undefined {
  const [, word = "", day = "", year = ""] =
    /^(\p{L}{3,9})\.? (\d{1,2}),? (\d{4})$/u.exec(text) ??
    /^(?=(\d{1,2}))\d{1,2}[ -](\p{L}{3,9})\.?,?[ -](\d{4})$/u.exec(text) ??
    [];
  if (year === "") return undefined;
  const [name, number] = /^\d/.test(word) ? [day, word] : [word, day];
  const plain = name.toLowerCase().replace(/^sept$/, "sep");
  const month = Math.max(months.indexOf(plain), fullMonths.indexOf(plain)) + 1;
  return dayOf(Number(year), month, Number(number));
}

function dayOf(year: number, month: number, day: number): CellDate | undefined {
  // Spreadsheets show their zero as 1/0/1900 or 30 December 1899.
  if ((year === 1899 && month === 12 && day === 30) || (year === 1900 && month === 1 && day === 0))
    return { kind: "none" };
  if (year < 1583 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return { kind: "day", date: isoDateOf(dayNumberFromParts(year, month, day)), isSerial: false };
}
