/** What do raises in percent come to, exactly, in sum and compounded? */

/** A decimal number as a whole number and how many of its digits are decimals. */
interface Decimal {
  readonly digits: bigint;
  readonly decimals: number;
}

/** A number of a record as it was written there: 5.5 is 55 with one decimal. */
function decimalOf(value: number): Decimal {
  const text = String(value).includes("e") ? value.toFixed(20) : String(value);
  const [whole = "0", fraction = ""] = text.split(".");
  return { digits: BigInt(whole + fraction), decimals: fraction.length };
}

/** All of some numbers as whole numbers of the same unit, and the unit's number of decimals. */
function scaled(values: readonly number[]): {
  readonly wholes: readonly bigint[];
  readonly decimals: number;
} {
  const all = values.map(decimalOf);
  const decimals = Math.max(0, ...all.map((decimal) => decimal.decimals));
  return { wholes: all.map(({ digits, decimals: own }) => digits * 10n ** BigInt(decimals - own)), decimals };
}

/** The sum of percentages, exact, in decimal notation: 5.5, 5.5, 5 and 4 give "20". */
export function sumOfPercentages(percentages: readonly number[]): string {
  const { wholes, decimals } = scaled(percentages);
  return written(
    wholes.reduce((sum, whole) => sum + whole, 0n),
    decimals,
  );
}

/**
 * What raises in percent come to one upon the other, in percent, worked out exactly and then rounded to one decimal,
 * halves up: 5.5, 5.5, 5 and 4 give 21.54233, so "21.5".
 */
export function compoundOfPercentages(percentages: readonly number[]): string {
  const { wholes, decimals } = scaled(percentages);
  const hundred = 100n * 10n ** BigInt(decimals);
  const grown = wholes.reduce((product, whole) => product * (hundred + whole), 1n);
  const base = hundred ** BigInt(wholes.length);
  // In tenths of a percent, half a tenth added before cutting off.
  return written(floorOf((grown - base) * 2000n + base, base * 2n), 1);
}

function floorOf(numerator: bigint, denominator: bigint): bigint {
  const cut = numerator / denominator;
  return numerator < 0n && cut * denominator !== numerator ? cut - 1n : cut;
}

/** A whole number of a unit with some decimals, without the zeros at its end. */
function written(digits: bigint, decimals: number): string {
  const sign = digits < 0n ? "-" : "";
  const plain = String(digits < 0n ? -digits : digits).padStart(decimals + 1, "0");
  const whole = plain.slice(0, plain.length - decimals);
  const fraction = plain.slice(plain.length - decimals).replace(/0+$/, "");
  return `${sign}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}
