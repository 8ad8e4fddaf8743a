/** How does English spell out numbers at the start of a sentence? */

import type { SpellingWording } from "../wording/spelling.js";

/** English numbers in words: "twenty-four", "two thousand four hundred". */
export const englishSpelling: SpellingWording = {
  cardinal: (value) => cardinal(value),
  percent: " percent",
  total: (text) => `a total of ${text}`,
};

const belowTwenty: readonly string[] = [
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
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];

const tens: readonly string[] = [
  "",
  "",
  "twenty",
  "thirty",
  "forty",
  "fifty",
  "sixty",
  "seventy",
  "eighty",
  "ninety",
];

function cardinal(value: number): string {
  if (value < 20) return belowTwenty[value] ?? "";
  if (value < 100) {
    const ones = value % 10;
    return `${tens[Math.floor(value / 10)]}${ones === 0 ? "" : `-${belowTwenty[ones]}`}`;
  }
  return value < 1000 ? grouped(value, 100, "hundred") : grouped(value, 1000, "thousand");
}

function grouped(value: number, size: number, name: string): string {
  const rest = value % size;
  return `${cardinal(Math.floor(value / size))} ${name}${rest === 0 ? "" : ` ${cardinal(rest)}`}`;
}
