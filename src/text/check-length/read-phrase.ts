/** Which lengths of a stoppage does a phrase in English name? */

import type { IsoDate } from "../../time/iso-date.js";
import { halfUnitAmount, oneUnit, unitWithoutNumber } from "./amounts-in-words.js";
import { isDenied } from "./denied.js";
import type { Found } from "./found-length.js";
import { numberBeforeUnit, placeBeforeNumber } from "./number-and-unit.js";
import { readNumber, wordAt } from "./numbers-in-words.js";
import type { Reading, ReadLength } from "./read-length.js";
import type { StartRead } from "./read-start.js";
import { readStart } from "./read-start.js";
import type { AsideReason, SetAside } from "./set-aside.js";
import { isOfSomethingElse, isSinceSomethingElse } from "./something-else.js";
import { isStoppageWithin } from "./stoppage-words.js";
import { isToCome } from "./to-come.js";
import type { Token } from "./tokens.js";
import { tokensOf } from "./tokens.js";

/** Reads a phrase: every length in it, in order, and those that belong to something else than the stoppage. */
export function readPhrase(written: string, asOf: IsoDate): Reading {
  // Marks that are not seen: soft hyphens, and spaces and joiners without a width.
  const phrase = written.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "");
  const tokens = tokensOf(phrase);
  const lengths: ReadLength[] = [];
  const setAside: SetAside[] = [];
  let at = 0;
  while (at < tokens.length) {
    const begun = wordAt(tokens, at) === "since" ? readStart(tokens, at + 1, asOf) : undefined;
    if (begun !== undefined) {
      const text = textOf(phrase, tokens, at, begun.next);
      const reason = startAside(tokens, at, begun);
      if (reason !== undefined) setAside.push({ text, reason });
      else lengths.push({ kind: "start", text, since: begun.since, otherWeekday: begun.otherWeekday });
      at = begun.next;
      continue;
    }
    const afterHours = hoursOfStrike(tokens, at);
    if (afterHours !== undefined) {
      setAside.push({ text: textOf(phrase, tokens, at, afterHours), reason: "hours" });
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
    const reason = lengthAside(tokens, found);
    if (reason !== undefined) setAside.push({ text, reason });
    else lengths.push({ ...read, text });
    at = next;
  }
  return { lengths, setAside };
}

/** Why a time of the start is not judged, where it is not. */
function startAside(tokens: readonly Token[], at: number, { since }: StartRead): AsideReason | undefined {
  if (since.earliest === null) return "order";
  if (wordAt(tokens, at - 1) === "not") return "denied";
  return isSinceSomethingElse(tokens, at) ? "other" : undefined;
}

/** Why a length is not judged, where it is not. */
function lengthAside(tokens: readonly Token[], { start, next, kind }: Found): AsideReason | undefined {
  if (isOfSomethingElse(tokens, start, next, kind)) return "other";
  if (isDenied(tokens, start)) return "denied";
  return isToCome(tokens, start, next, kind) ? "toCome" : undefined;
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
