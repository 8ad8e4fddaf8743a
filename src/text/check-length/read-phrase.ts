/** Which lengths of a stoppage does a phrase in English name? */

import type { IsoDate } from "../../time/iso-date.js";
import { halfUnitAmount, oneUnit, unitWithoutNumber } from "./amounts-in-words.js";
import type { Found } from "./found-length.js";
import { numberBeforeUnit, placeBeforeNumber } from "./number-and-unit.js";
import { readNumber, wordAt } from "./numbers-in-words.js";
import type { Reading, ReadLength } from "./read-length.js";
import { readStart } from "./read-start.js";
import { isOfSomethingElse, isSinceSomethingElse } from "./something-else.js";
import { isStoppageWithin } from "./stoppage-words.js";
import type { Token } from "./tokens.js";
import { tokensOf } from "./tokens.js";

/** Reads a phrase: every length in it, in order, and those that belong to something else than the stoppage. */
export function readPhrase(phrase: string, asOf: IsoDate): Reading {
  const tokens = tokensOf(phrase);
  const lengths: ReadLength[] = [];
  const setAside: string[] = [];
  let at = 0;
  while (at < tokens.length) {
    const begun = wordAt(tokens, at) === "since" ? readStart(tokens, at + 1, asOf) : undefined;
    if (begun !== undefined) {
      const text = textOf(phrase, tokens, at, begun.next);
      if (isSinceSomethingElse(tokens, at)) setAside.push(text);
      else lengths.push({ kind: "start", text, since: begun.since, otherWeekday: begun.otherWeekday });
      at = begun.next;
      continue;
    }
    const afterHours = hoursOfStrike(tokens, at);
    if (afterHours !== undefined) {
      setAside.push(textOf(phrase, tokens, at, afterHours));
      at = afterHours;
      continue;
    }
    const found = lengthAt(tokens, at);
    if (found === undefined) {
      at += 1;
      continue;
    }
    const { start, next, ...read } = found;
    const text = textOf(phrase, tokens, start, next);
    if (isOfSomethingElse(tokens, start, next, read.kind)) setAside.push(text);
    else lengths.push({ ...read, text });
    at = next;
  }
  return { lengths, setAside };
}

/** The words of a phrase from one token up to another, with single spaces. */
function textOf(phrase: string, tokens: readonly Token[], start: number, next: number): string {
  return phrase.slice(tokens[start]?.start, tokens[next - 1]?.end).replace(/\s+/g, " ");
}

function lengthAt(tokens: readonly Token[], at: number): Found | undefined {
  return (
    placeBeforeNumber(tokens, at) ??
    halfUnitAmount(tokens, at) ??
    numberBeforeUnit(tokens, at) ??
    oneUnit(tokens, at) ??
    unitWithoutNumber(tokens, at)
  );
}

/** Past the hours of a "48-hour strike": no length in days, weeks, months or years. */
function hoursOfStrike(tokens: readonly Token[], at: number): number | undefined {
  const number = readNumber(tokens, at);
  if (number === undefined || !/^hours?$/.test(wordAt(tokens, number.next) ?? "")) return undefined;
  return isStoppageWithin(tokens, number.next + 1, 2) ? number.next + 1 : undefined;
}
