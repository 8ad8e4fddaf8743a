/** Which number does a cell mean: a plain one, one with thousands separators, or one that is given roughly? */

import type { Quantity } from "../../model/quantity.js";
import { digits } from "../../time/iso-date.js";
import { Amount } from "./row-objects.js";
import type { TableCell } from "./table-rows.js";

/** The number that a cell holds, or why it holds none. */
export type CellNumber =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "unreadable" };

/** The number in a cell: digits, with commas or spaces between thousands, and decimals after a point. */
export function cellNumber(cell: TableCell | undefined): CellNumber {
  if (cell === null || cell === undefined) return { kind: "blank" };
  if (typeof cell === "number")
    return Number.isFinite(cell) ? { kind: "number", value: cell } : { kind: "unreadable" };
  if (typeof cell !== "string") return { kind: "unreadable" };
  const text = cell.trim();
  if (text === "") return { kind: "blank" };
  const value = textNumber(text);
  return value === undefined ? { kind: "unreadable" } : { kind: "number", value };
}

/**
 * A count in a cell: a whole number that is not below 0, or `unreadable`. `62.0` is 62, and 62.5 is no count. Nor is
 * "12.000", which is 12 in one half of the world and 12,000 in the other.
 */
export function cellCount(cell: TableCell | undefined): CellNumber {
  const read = cellNumber(cell);
  if (read.kind !== "number") return read;
  const isCount = Number.isSafeInteger(read.value) && read.value >= 0;
  return isCount && !(typeof cell === "string" && isTwoNumbers(cell)) ? read : { kind: "unreadable" };
}

/** Whether a text is another number where a point stands between thousands: three digits after one, and no other mark. */
function isTwoNumbers(text: string): boolean {
  return /^[1-9]\d{0,2}\.\d{3}$/.test(text.trim());
}

/** A head-count in a cell, as people write them. */
export type CellQuantity =
  | { readonly kind: "blank" }
  | { readonly kind: "quantity"; readonly quantity: Quantity }
  | { readonly kind: "zero" }
  | { readonly kind: "unreadable" };

const modifiers: readonly (readonly [RegExp, NonNullable<Quantity["modifier"]>])[] = [
  [/^(?:~|about |around |approx\.? |approximately |some |roughly )/i, "about"],
  [/^(?:nearly |almost )/i, "nearly"],
  [/^(?:>=|at least )/i, "atLeast"],
  [/^(?:>|more than |over )/i, "moreThan"],
  [/^(?:up to )/i, "upTo"],
  [/^(?:<|fewer than |less than |under )/i, "fewerThan"],
];

/**
 * The workers in a cell. Besides plain numbers it reads "500+", "~500", "about 500", "nearly 500", "more than 500",
 * "at least 500", "up to 500", "fewer than 500" and "500-600", with the words kept as `verbatim`. 0 is told apart: no
 * workers is no stoppage.
 */
export function cellWorkers(cell: TableCell | undefined, unit = "workers"): CellQuantity {
  const plain = cellCount(cell);
  if (plain.kind === "blank") return plain;
  if (plain.kind === "number")
    return plain.value === 0
      ? { kind: "zero" }
      : { kind: "quantity", quantity: new Amount(plain.value, unit) };
  if (typeof cell !== "string" || cell.length > 60) return { kind: "unreadable" };
  const text = cell.trim();
  const [, low = "", high = ""] = /^([\d,]+) ?(?:-|–|to) ?([\d,]+)$/.exec(text) ?? [];
  const [min, max] = [textNumber(low), textNumber(high)];
  if (min !== undefined && max !== undefined) {
    return min <= max && Number.isSafeInteger(max)
      ? { kind: "quantity", quantity: { min, max, unit, verbatim: text } }
      : { kind: "unreadable" };
  }
  const modified = text.endsWith("+") ? (["atLeast", text.slice(0, -1)] as const) : modifiedNumber(text);
  const count = modified === undefined ? plain : cellCount(modified[1]);
  if (modified === undefined || count.kind !== "number" || count.value === 0) return { kind: "unreadable" };
  const { value } = count;
  return { kind: "quantity", quantity: { value, modifier: modified[0], unit, verbatim: text } };
}

function modifiedNumber(text: string): readonly [NonNullable<Quantity["modifier"]>, string] | undefined {
  const found = modifiers.find(([pattern]) => pattern.test(text));
  return found === undefined ? undefined : [found[1], text.replace(found[0], "")];
}

function textNumber(text: string): number | undefined {
  if (text.length > 20) return undefined;
  // So few digits are exact, and are what nearly all cells hold.
  const plain = text.length === 0 || text.length > 15 ? -1 : digits(text, 0, text.length);
  if (plain !== -1) return plain;
  if (!/^-?(?:\d{1,3}(?:[ ,\u00A0\u202F]\d{3})+|\d+)(?:\.\d+)?$/.test(text)) return undefined;
  return Number(text.replace(/[ ,\u00A0\u202F]/g, ""));
}
