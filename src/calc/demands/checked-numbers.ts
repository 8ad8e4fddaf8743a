/** Is a number one that can be counted with? */

import type { OpenBounds } from "../../core/bounds.js";
import { refuse } from "../../core/refuse-argument.js";
import type { Quantity } from "../../model/quantity.js";
import { quantityBounds } from "../quantity-bounds.js";

/** What a number may be. */
interface NumberRule {
  /** It must be more than this. */
  readonly above?: number;
  /** It must be this or more. */
  readonly atLeast?: number;
  /** It must be this or less. */
  readonly atMost?: number;
}

/** The number itself, where it is finite and within the rule. */
export function checkedNumber(field: string, value: unknown, rule: NumberRule): number {
  const { above = Number.NEGATIVE_INFINITY, atLeast = -Number.MAX_VALUE, atMost = Number.MAX_VALUE } = rule;
  if (typeof value === "number" && value > above && value >= atLeast && value <= atMost) return value;
  const expected = [
    ...(rule.above === undefined ? [] : [`above ${rule.above}`]),
    ...(rule.atLeast === undefined ? [] : [`${rule.atLeast} or more`]),
    ...(rule.atMost === undefined ? [] : [`${rule.atMost} at most`]),
  ].join(" and ");
  refuse(field, value, expected === "" ? "a finite number" : `a number ${expected}`);
}

/** The bounds of a quantity whose numbers are finite and within the rule; `null` where it is given in words only. */
export function checkedQuantity(field: string, quantity: Quantity, rule: NumberRule): OpenBounds | null {
  for (const part of ["value", "min", "max"] as const) {
    if (quantity[part] !== undefined) checkedNumber(`${field}.${part}`, quantity[part], rule);
  }
  const { min, max } = quantity;
  if (min !== undefined && max !== undefined && min > max) {
    refuse(`${field}.min`, min, `no more than its max, ${max}`);
  }
  const bounds = quantityBounds(quantity);
  return bounds === null ? null : { min: Math.max(bounds.min, rule.atLeast ?? bounds.min), max: bounds.max };
}

/** A number without the digits that binary arithmetic leaves at its end: 7 - 5.1 is 1.9. */
export function tidy(value: number): number {
  const rounded = Number(value.toPrecision(12));
  if (!Number.isFinite(rounded)) refuse("result", value, "a finite number: the numbers given are too large");
  return rounded === 0 ? 0 : rounded;
}

/** Bounds times a number that is 0 or more. */
export function timesBounds(bounds: OpenBounds, factor: number): OpenBounds {
  return { min: tidy(bounds.min * factor), max: bounds.max === null ? null : tidy(bounds.max * factor) };
}

/** An exact number as bounds. */
export function exactly(value: number): OpenBounds {
  return { min: value, max: value };
}
