/** What does an answer on a pension rest on, and what is missing for one? */

import { LabourError } from "../../core/labour-error.js";
import { showValue } from "../../core/show-value.js";
import type { Money } from "../../model/money.js";
import type { Exact } from "../pay/exact-decimal.js";
import { dividedBy, roundedNumber, times, whole } from "../pay/exact-decimal.js";
import { amountOf, sameCurrency } from "../pay/pay-arguments.js";

/** One thing that an answer on a pension rests on. */
export interface PensionAssumption {
  /** What it is, by the name of the field: "multiplierPercent". */
  readonly name: string;
  /** The number or words that were used. */
  readonly value: number | string;
  /** Whose it is: of the terms, of the caller, or of this library's own reading. */
  readonly from: "terms" | "caller" | "library";
}

/** One thing that an answer on a pension wants and that neither the terms nor the caller give. */
export interface MissingPensionFact {
  /** The field that would give it: "facts.averagingYears". */
  readonly field: string;
  /** What is wanted, in words. */
  readonly wanted: string;
}

/** No answer, since something is missing; nothing is guessed in its place. */
export interface UnknownPension {
  /** Always `false`: there is no answer. */
  readonly known: false;
  /** All that is missing. */
  readonly missing: readonly MissingPensionFact[];
  /** What is known already. */
  readonly assumptions: readonly PensionAssumption[];
}

/** What has been gathered for an answer so far. */
export interface PensionBasis {
  /** What is used. */
  readonly assumptions: PensionAssumption[];
  /** What is missing. */
  readonly missing: MissingPensionFact[];
}

export function newBasis(): PensionBasis {
  return { assumptions: [], missing: [] };
}

export function assume(
  basis: PensionBasis,
  name: string,
  value: number | string,
  from: PensionAssumption["from"],
): void {
  basis.assumptions.push({ name, value, from });
}

export function lacks(basis: PensionBasis, field: string, wanted: string): undefined {
  basis.missing.push({ field, wanted });
  return undefined;
}

export function unknownPension({ missing, assumptions }: PensionBasis): UnknownPension {
  return { known: false, missing, assumptions };
}

/** A number that a plan has to have; noted as missing where neither the terms nor the caller give it. */
export function neededNumber(
  basis: PensionBasis,
  name: string,
  given: Given<number>,
  range: NumberRange,
  wanted: string,
): number | undefined {
  return statedNumber(basis, name, given, range) ?? lacks(basis, `facts.${name}`, wanted);
}

/** A limit that a plan may have; where neither gives one, none is applied, and the answer says so. */
export function limitNumber(
  basis: PensionBasis,
  name: string,
  given: Given<number>,
  range: NumberRange,
): number | undefined {
  const limit = statedNumber(basis, name, given, range);
  if (limit === undefined) assume(basis, name, "none stated, none applied", "library");
  return limit;
}

/** A number of the terms or else of the caller, in its range; `undefined` where neither gives it. */
export function statedNumber(
  basis: PensionBasis,
  name: string,
  given: Given<number>,
  range: NumberRange,
): number | undefined {
  if (given.terms !== undefined) assertNumber(termsField(name, given), given.terms, range);
  if (given.caller !== undefined) assertNumber(`facts.${name}`, given.caller, range);
  return statedOnce(basis, name, given);
}

/** What the terms and the caller say of one thing, and in which part of the terms. */
export interface Given<T> {
  /** What the terms say. */
  readonly terms: T | undefined;
  /** What the caller says. */
  readonly caller: T | undefined;
  /** The part of the terms that it stands in; the terms themselves where left out. */
  readonly part?: "formula" | "contribution" | "cashBalance";
}

function termsField(name: string, { part }: Given<unknown>): string {
  return part === undefined ? `terms.${name}` : `terms.${part}.${name}`;
}

/** What the terms or else the caller say. The caller fills gaps and does not overrule the terms unseen. */
export function statedOnce<T extends number | string>(
  basis: PensionBasis,
  name: string,
  given: Given<T>,
): T | undefined {
  const { terms, caller } = given;
  if (terms !== undefined && caller !== undefined && terms !== caller) {
    throw new LabourError(
      "invalid-argument",
      `"facts.${name}" is ${showValue(caller)}, but "${termsField(name, given)}" is ${showValue(terms)}: leave it out, or change the terms.`,
    );
  }
  const stated = terms ?? caller;
  if (stated !== undefined) assume(basis, name, stated, terms === undefined ? "caller" : "terms");
  return stated;
}

/** Between which numbers, both included, an input has to lie. */
export interface NumberRange {
  /** The least that it can be. */
  readonly least: number;
  /** The most that it can be. */
  readonly most: number;
  /** Whether it has to be a whole number. */
  readonly whole?: boolean;
}

export const serviceYears: NumberRange = { least: 0, most: 80 };

export const wholeYears: NumberRange = { least: 1, most: 80, whole: true };

export const shareOfPay: NumberRange = { least: 0, most: 1000 };

/** A yearly change in percent: no account loses more than all of itself. */
export const yearlyChange: NumberRange = { least: -100, most: 1000 };

export const ages: NumberRange = { least: 0, most: 120 };

/** Refuses a number that is not finite or lies outside its range. */
export function assertNumber(
  field: string,
  value: number,
  { least, most, whole = false }: NumberRange,
): void {
  const fits = Number.isFinite(value) && value >= least && value <= most;
  if (fits && (!whole || Number.isInteger(value))) return;
  const kind = whole ? "a whole number" : "a number";
  throw new LabourError(
    "invalid-argument",
    `"${field}" is ${showValue(value)}; it can be ${kind} from ${least} to ${most}.`,
  );
}

/** Refuses a word that is not one of those known. */
export function assertWord(field: string, value: string, known: readonly string[]): void {
  if (known.includes(value)) return;
  throw new LabourError(
    "invalid-argument",
    `"${field}" is ${showValue(value)}; it can be: ${known.join(", ")}.`,
  );
}

/** The amounts of a list of yearly pays in one currency, oldest first: 1 to 80, none below 0. */
export function yearlyPays(field: string, pays: readonly Money[]): readonly Exact[] {
  if (!Array.isArray(pays) || pays.length === 0 || pays.length > serviceYears.most) {
    throw new LabourError(
      "invalid-argument",
      `"${field}" is ${showValue(pays)}; it can be a list of 1 to ${serviceYears.most} yearly pays.`,
    );
  }
  return pays.map((pay: Money, at) => {
    const amount = amountOf(`${field}[${at}]`, pay, "zero");
    sameCurrency(`${field}[${at}]`, pay, pays[0].currency);
    return amount;
  });
}

/** The pays in words, for the answer. */
export function paysInWords(pays: readonly Money[]): string {
  return `${pays.map(({ amount }) => amount).join(", ")} ${pays[0]?.currency}, oldest first`;
}

/** So many percent of something. */
export function partOf(percent: Exact, of: Exact): Exact {
  return dividedBy(times(percent, of), whole(100));
}

/** What is no money, as the number nearest to what is exact. */
export function nearestNumber(value: Exact): number {
  return roundedNumber(value, { rounding: "halfEven", places: 12 });
}
