/** How is arithmetic on money and rates kept exact? By fractions of whole numbers, rounded once, where it is said. */

import type { Rounding, RoundingRule } from "./rounding.js";

/** An exact number: a whole number over another one, which is above 0. */
export interface Exact {
  /** The number above the line. */
  readonly over: bigint;
  /** The number below the line, above 0. */
  readonly under: bigint;
}

/** A whole number. */
export function whole(value: bigint | number): Exact {
  return { over: BigInt(value), under: 1n };
}

/** A number as it is written in decimal notation: 5.5 is 55 tenths, whatever its binary form comes nearest to. */
export function exactOf(value: number | string): Exact {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [integer = "", fraction = ""] = mantissa.split(".");
  const shift = Number(exponent) - fraction.length;
  const digits = BigInt(integer + fraction);
  return shift >= 0
    ? { over: digits * 10n ** BigInt(shift), under: 1n }
    : { over: digits, under: 10n ** BigInt(-shift) };
}

/** The sum of two. */
export function plus(a: Exact, b: Exact): Exact {
  if (a.under === b.under) return { over: a.over + b.over, under: a.under };
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

/** The first less the second. */
export function minus(a: Exact, b: Exact): Exact {
  return plus(a, { over: -b.over, under: b.under });
}

/** The product of two. */
export function times(a: Exact, b: Exact): Exact {
  return { over: a.over * b.over, under: a.under * b.under };
}

/** The first over the second, which is not 0. */
export function dividedBy(a: Exact, b: Exact): Exact {
  const over = a.over * b.under;
  const under = a.under * b.over;
  return under < 0n ? { over: -over, under: -under } : { over, under };
}

/** The sum of all; 0 for none. */
export function sumOf(values: readonly Exact[]): Exact {
  return values.reduce(plus, whole(0));
}

/** Below 0 where the first is less, 0 where they are equal, above 0 where it is more. */
export function compare(a: Exact, b: Exact): number {
  const difference = a.over * b.under - b.over * a.under;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** The factor by which a raise in percent multiplies a rate: 1.055 for 5.5. */
export function factorOf(percent: Exact): Exact {
  return plus(whole(1), dividedBy(percent, whole(100)));
}

/** What raises come to one upon the other, in percent. */
export function compoundOf(percents: readonly Exact[]): Exact {
  const factor = percents.map(factorOf).reduce(times, whole(1));
  return times(minus(factor, whole(1)), whole(100));
}

/** By how many percent the second is above the first, which is not 0. */
export function percentFrom(before: Exact, after: Exact): Exact {
  return times(dividedBy(minus(after, before), before), whole(100));
}

/** The number rounded by a rule. */
export function roundedBy(value: Exact, { rounding, places }: RoundingRule): Exact {
  const unit = 10n ** BigInt(places);
  const scaled = value.over * unit;
  const cut = scaled / value.under; // towards 0
  const rest = scaled - cut * value.under;
  if (rest === 0n) return { over: cut, under: unit };
  const sign = scaled < 0n ? -1n : 1n;
  const twice = (rest < 0n ? -rest : rest) * 2n;
  const half = twice === value.under ? 0 : twice < value.under ? -1 : 1;
  return { over: awayFromZero(rounding, half, cut) ? cut + sign : cut, under: unit };
}

/** Whether a number that lies between two is rounded to the one farther from 0; `half` says on which side of the middle it is. */
function awayFromZero(rounding: Rounding, half: number, cut: bigint): boolean {
  switch (rounding) {
    case "down":
      return false;
    case "up":
      return true;
    case "halfUp":
      return half >= 0;
    case "halfEven":
      return half > 0 || (half === 0 && cut % 2n !== 0n);
  }
}

/** The number in decimal notation with so many decimals, zeros at the end kept; the rest is cut off. */
export function fixedText(value: Exact, places: number): string {
  const scaled = (value.over * 10n ** BigInt(places)) / value.under;
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, "0");
  const point = digits.length - places;
  return `${scaled < 0n ? "-" : ""}${digits.slice(0, point)}${places === 0 ? "" : `.${digits.slice(point)}`}`;
}

/** The number in decimal notation, exact, without zeros at the end; `null` where its decimals never end (1/3). */
export function exactText(value: Exact): string | null {
  let under = value.under / greatestDivisor(value.over < 0n ? -value.over : value.over, value.under);
  let [twos, fives] = [0, 0];
  for (; under % 2n === 0n; under /= 2n) twos += 1;
  for (; under % 5n === 0n; under /= 5n) fives += 1;
  if (under !== 1n) return null;
  return fixedText(value, Math.max(twos, fives));
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** The number rounded by a rule, as a number of JavaScript: the one nearest to the decimal. */
export function roundedNumber(value: Exact, rule: RoundingRule): number {
  return Number(fixedText(roundedBy(value, rule), rule.places));
}
