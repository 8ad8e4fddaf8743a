/** Which union, and which local of it, does a name say: "SEIU Local 1199", "Local 1199, SEIU", "CWA Locals 9400 and 9410"? */

import { demandText } from "../../core/refuse-argument.js";
import type { UnionLevel } from "../../model/organization.js";
import type { UnionBody } from "./local-designation.js";
import { isDesignation, readShortForm, unionBodyOf } from "./local-designation.js";

/** The name of a union, taken apart. */
export interface UnionName {
  /** The union as it is written there, which a local belongs to: "SEIU"; `null` where only the local is named. */
  readonly affiliation: string | null;
  /** The number or name of the local, as a string: "0123" keeps its zero; `null` where only a union is named. */
  readonly designation: string | null;
  /** What the union calls that part of itself; `null` where no word says so. */
  readonly body: UnionBody | null;
  /**
   * `local` for locals, lodges, branches, chapters, and numbers with no word; `null` for districts, councils and regions,
   * which the record has no level for, and where only a union is named.
   */
  readonly level: Extract<UnionLevel, "local"> | null;
}

/**
 * The one union that a name says; `null` where it names several, or is not plainly read.
 *
 * @throws `LabourError` with code `invalid-argument` for what is no text.
 *
 * @example
 * ```ts
 * import { readUnionName } from "picketline";
 * readUnionName("SEIU Local 1199"); // => { affiliation: "SEIU", designation: "1199", body: "local", level: "local" }
 * readUnionName("Local 0123, Teamsters")?.designation; // => "0123"
 * readUnionName("NUHW"); // => { affiliation: "NUHW", designation: null, body: null, level: null }
 * readUnionName("CWA Locals 9400 and 9410"); // => null
 * ```
 */
export function readUnionName(text: string): UnionName | null {
  const [name, ...others] = readUnionNames(text);
  return name === undefined || others.length > 0 ? null : name;
}

/** The longest name that is read. */
const longest = 200;

/**
 * All unions that a name says: one for each local that it lists, one for each part between semicolons. Empty where any
 * part of it is not plainly read: where words stand on both sides of the number, or a number with no union or word to it.
 * Federations at the end ("AFL-CIO", "CLC", "CTW") are passed over. Of names joined by a hyphen only those of SEIU are taken
 * apart ("SEIU-UHW"), since most are one name ("SAG-AFTRA").
 *
 * @throws `LabourError` with code `invalid-argument` for what is no text.
 *
 * @example
 * ```ts
 * import { readUnionNames } from "picketline";
 * readUnionNames("CWA Locals 9400 and 9410").map(({ designation }) => designation); // => ["9400", "9410"]
 * readUnionNames("AFSCME Council 57"); // => [{ affiliation: "AFSCME", designation: "57", body: "council", level: null }]
 * readUnionNames("12 angry bakers"); // => []
 * ```
 */
export function readUnionNames(text: string): readonly UnionName[] {
  demandText("text", text);
  if (text.length > longest) return [];
  const parts = text.split(";").map(plainName);
  const names = parts.map(readPart);
  return names.some((read) => read.length === 0) ? [] : names.flat();
}

const federations = new Set(["afl-cio", "clc", "ctw", "afl-cio/clc"]);

/** A name without doubled spaces and the federations at its end. */
function plainName(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== "");
  while (words.length > 1 && isFederation(words.at(-1) ?? "")) words.pop();
  return withoutComma(words.join(" "));
}

function isFederation(word: string): boolean {
  return federations.has(word.replaceAll(/[(),]/g, "").toLowerCase());
}

function withoutComma(text: string): string {
  return text.endsWith(",") ? text.slice(0, -1).trim() : text;
}

function readPart(text: string): readonly UnionName[] {
  const words = text.split(" ");
  for (const [place, word] of words.entries()) {
    const body = unionBodyOf(word);
    if (body === undefined) continue;
    const found = readLocals(words, place, body);
    if (found !== undefined) return found;
  }
  return readWithoutBody(text);
}

/** Words that may stand between "Local" and the number, "Local Union No. 3", and before it, "District Lodge 751". */
const numberWords = new Set(["union", "unions", "no", "no.", "nos", "nos.", "number", "numbers", "#"]);
const bodyBefore = new Set(["district", "joint", "regional", "local"]);

/** Reads from the word for a body on; `undefined` where no number follows it. */
function readLocals(
  words: readonly string[],
  place: number,
  body: UnionBody,
): readonly UnionName[] | undefined {
  let next = place + 1;
  while (numberWords.has((words[next] ?? "").toLowerCase())) next += 1;
  const designations: string[] = [];
  for (; next < words.length; next += 1) {
    const word = words[next] ?? "";
    if (/^(?:and|&)$/i.test(word) && designations.length > 0) continue;
    const numbers = word
      .replace(/[,.]$/, "")
      .split(/[/&,]/)
      .map((part) => part.replace(/^#/, ""));
    if (!numbers.every(isDesignation)) break;
    designations.push(...numbers);
  }
  if (designations.length === 0) return undefined;
  const isPlural = /s$/i.test(words[place] ?? "");
  if (isPlural && designations.length === 1) return []; // "Locals 1-5" is a stretch of numbers, or a slip
  if (/^(?:and|&)$/i.test(words[next - 1] ?? "")) return [];
  const isTwoWords = bodyBefore.has((words[place - 1] ?? "").toLowerCase());
  const before = unionIn(words.slice(0, isTwoWords ? place - 1 : place));
  const after = unionIn(words.slice(next));
  if ([before, after].includes(undefined) || (before !== null && after !== null)) return [];
  const affiliation = before ?? after ?? null;
  return designations.map((designation) => ({ affiliation, designation, body, level: levelOf(body) }));
}

/** The union that some words name; `null` where there are none, `undefined` where a number or several unions are among them. */
function unionIn(words: readonly string[]): string | null | undefined {
  const plain = withoutComma(words.join(" "))
    .replace(/^(?:of|[-–—,]) /i, "")
    .replace(/^the /i, "")
    .replace(/ [-–—]$/, "")
    .replace(/^\(([^()]*)\)$/, "$1");
  if (plain === "") return null;
  const isSeveral = /^(?:and|&) | (?:and|&)$/i.test(plain) || /\b[A-Z]{2,} (?:and|&) [A-Z]{2,}\b/.test(plain);
  return isSeveral || /\d/.test(plain) || /\b(?:locals?|lodges?)\b/i.test(plain) ? undefined : plain;
}

function levelOf(body: UnionBody): UnionName["level"] {
  return body === "district" || body === "council" || body === "region" ? null : "local";
}

/** The union whose locals are known by names after a hyphen. */
const hyphenated = /^(SEIU)-([A-Z][A-Za-z]+)$/;

/** A number that stands before its union in one word: "1199SEIU". */
const numberFirst = /^(\d{1,6})([A-Z]{3,12})$/;

function readWithoutBody(text: string): readonly UnionName[] {
  const local = { body: null, level: "local" } as const;
  const short = readShortForm(text);
  if (short !== undefined) return [{ ...short, ...local }];
  const [, union, name] = hyphenated.exec(text) ?? [];
  if (union !== undefined && name !== undefined) return [{ affiliation: union, designation: name, ...local }];
  const [, number, after] = numberFirst.exec(text) ?? [];
  if (number !== undefined && after !== undefined)
    return [{ affiliation: after, designation: number, ...local }];
  const affiliation = unionIn(text.split(" ").filter((word) => word !== ""));
  return affiliation == null ? [] : [{ affiliation, designation: null, body: null, level: null }];
}
