/** What is a length in the tokens of a phrase, before its words are cut out? */

import type { LengthUnit } from "../wording/lengths.js";
import { wordAt } from "./numbers-in-words.js";
import type { ReadAmount, ReadPosition } from "./read-length.js";
import type { Token } from "./tokens.js";

/** A length that was found, and the tokens that it takes. */
export type Found = (Omit<ReadAmount, "text"> | Omit<ReadPosition, "text">) & {
  readonly start: number;
  readonly next: number;
};

/** A unit as it is written, and how many of the unit it stands for. */
interface UnitWord {
  readonly unit: LengthUnit;
  readonly times: number;
  /** Whether it is of one. */
  readonly isSingular: boolean;
}

/** Each unit, with the words for one of it and for several. */
const units: Readonly<Record<LengthUnit, readonly [one: string, several: string]>> = {
  day: ["day day's", "days"],
  week: ["week week's wk", "weeks wks"],
  month: ["month month's mo", "months mos"],
  year: ["year year's yr", "years yrs"],
};

/** The unit at a token. */
export function unitWordAt(tokens: readonly Token[], at: number): UnitWord | undefined {
  const word = wordAt(tokens, at);
  if (word === undefined || word === "") return undefined;
  if (word === "fortnight" || word === "fortnights") {
    return { unit: "week", times: 2, isSingular: word === "fortnight" };
  }
  for (const [unit, [one, several]] of Object.entries(units) as [LengthUnit, readonly [string, string]][]) {
    const isSingular = one.split(" ").includes(word);
    if (isSingular || several.split(" ").includes(word)) return { unit, times: 1, isSingular };
  }
  return undefined;
}

/** The unit at a token, where it is one of the four. */
export function unitAt(tokens: readonly Token[], at: number): LengthUnit | undefined {
  const found = unitWordAt(tokens, at);
  return found?.times === 1 ? found.unit : undefined;
}
