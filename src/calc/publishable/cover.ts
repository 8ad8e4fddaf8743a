/** How is a name, or what was said, taken out of a text? */

import { decoded, isInIdentifier, isWordOfIdentifier } from "./identifier.js";
import { foldText, foldWords, patternOfName, saidWords, spellingOf, wordsOf } from "./written-name.js";

/** What stands where a name was. */
export const nameWithheld = "[name withheld]";

/** What stands where words were. */
export const wordsWithheld = "[words withheld]";

/** What may not appear in a text. */
export interface Hidden {
  /** Names in full: in any case, whatever stands between their parts, family name first as well. */
  readonly names?: readonly string[];
  /** Single words of names: in any case, or as names are written in running text ({@link Cover.text}) and in the addresses in it. */
  readonly familyNames?: readonly string[];
  /** Single words of names that are hidden in lower case as well. */
  readonly familyNamesInAnyCase?: readonly string[];
  /** Ids, as they are written: those of one word only where a text is no prose. */
  readonly ids?: readonly string[];
  /** What was said, word for word. */
  readonly words?: readonly string[];
  /** Names of people that stay where they are spelled so. */
  readonly keptNames?: readonly string[];
  /** Names with which a family name stays where it is spelled as in them: it tells nothing. */
  readonly knownNames?: readonly string[];
}

/** Takes what is hidden out of texts. */
export interface Cover {
  /** A text to be read, with a mark where something was. */
  readonly text: (text: string) => string;
  /** A text that stands for something, such as an id, an address or a key of `extensions`: lower case tells as much there. */
  readonly key: (text: string) => string;
}

/** What is looked for, what stands in its place, and what of it is left. */
interface Search {
  readonly find: (text: string) => readonly Place[];
  readonly mark: string;
  readonly isLeft?: (found: string, text: string, start: number, end: number) => boolean;
}

/** Where something stands in a text. */
type Place = readonly [start: number, end: number];

/** The cover of some names and words; the text itself where there are none. */
export function coverOf(hidden: Hidden): Cover {
  const { names = [], familyNames = [], familyNamesInAnyCase = [], ids = [], words = [] } = hidden;
  const { keptNames = [], knownNames = [] } = hidden;
  const kept = new Set(keptNames.map(spellingOf));
  const isKept = (found: string): boolean => kept.has(spellingOf(found));
  const family = wholeWords(familyNames);
  const parts = patternOf([...familyNames, ...familyNamesInAnyCase], (pattern) => pattern);
  const known = new Set(knownNames.flatMap((name) => foundIn(name, family)).map(spellingOf));
  const isKnown = (found: string): boolean => known.has(spellingOf(found));
  // A name that is written small is no word of prose by that.
  const small = familyNames.filter(startsSmall);
  const large = familyNames.filter((name) => !startsSmall(name));

  const said: readonly Search[] = words.length === 0 ? [] : [{ find: finderOf(words), mark: wordsWithheld }];
  const anyCase = [...names.flatMap(ordersOf), ...familyNamesInAnyCase];
  const inText = [
    ...said,
    ...searchFor(wholeWords([...anyCase, ...ids.filter((id) => id.includes("-"))]), nameWithheld, isKept),
    ...searchFor(wholeWords(small), nameWithheld, isKnown),
    ...searchFor(wholeWords(large), nameWithheld, (found) => startsSmall(found) || isKnown(found)),
    ...searchFor(
      parts,
      nameWithheld,
      (found, ...at) => isKnown(found) || !isWordOfIdentifier(...at) || !isInIdentifier(...at),
    ),
  ];
  const inKeys = [
    ...said,
    ...searchFor(wholeWords([...anyCase, ...ids]), nameWithheld, isKept),
    ...searchFor(family, nameWithheld, isKnown),
    ...searchFor(parts, nameWithheld, (found, ...at) => isKnown(found) || !isWordOfIdentifier(...at)),
  ];
  const key = (text: string): string => {
    const plain = decoded(text);
    const covered = inKeys.reduce(hide, plain);
    // An address that hides nothing stays as it is written.
    return covered === plain ? text : covered;
  };
  const encoded = (text: string): string => (encodedSign.test(text) ? key(text) : text);
  return { text: (text) => inText.reduce(hide, stretchesOf(text).map(encoded).join("")), key };
}

const encodedSign = /%[0-9a-f]{2}/i;

/** A text in stretches with and without spaces; in one where nothing is percent-encoded. */
function stretchesOf(text: string): readonly string[] {
  return encodedSign.test(text) ? text.split(/(\s+)/) : [text];
}

function searchFor(
  pattern: RegExp | undefined,
  mark: string,
  isLeft: NonNullable<Search["isLeft"]>,
): readonly Search[] {
  return pattern === undefined ? [] : [{ find: (text) => placesIn(text, pattern), mark, isLeft }];
}

function hide(text: string, { find, mark, isLeft }: Search): string {
  let [shown, from] = ["", 0];
  for (const [start, end] of find(text)) {
    if (end <= from || isLeft?.(text.slice(start, end), text, start, end) === true) continue;
    // What begins within what was hidden before is hidden by one mark.
    if (start >= from) shown += text.slice(from, start) + mark;
    from = end;
  }
  return shown + text.slice(from);
}

function foundIn(text: string, pattern: RegExp | undefined): readonly string[] {
  return pattern === undefined ? [] : placesIn(text, pattern).map(([start, end]) => text.slice(start, end));
}

function placesIn(text: string, pattern: RegExp): readonly Place[] {
  const { folded, placeOf } = foldText(text);
  return [...folded.matchAll(pattern)].map(({ 0: found, index }) => placeOf(index, index + found.length));
}

/** Finds texts word for word: without a pattern, which no engine takes at the length of an interview. */
function finderOf(texts: readonly string[]): (text: string) => readonly Place[] {
  const wanted = new Map(texts.map((text) => [saidWords(text), foldWords(text).folded.trim()]));
  wanted.delete("");
  return (text) => {
    const { folded, placeOf } = foldWords(text);
    const found: Place[] = [];
    for (const [words, withSigns] of wanted) {
      const lead = withSigns.indexOf(words);
      for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + words.length)) {
        // The signs around it go, too, where they are those with which it was said.
        const isWhole = folded.startsWith(withSigns, at - lead);
        const [start, length] = isWhole ? [at - lead, withSigns.length] : [at, words.length];
        found.push(placeOf(start, start + length));
      }
    }
    return found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  };
}

/**
 * The words of a name by which somebody is called without the given name, as far as it can be told: those before a comma,
 * or all after the first, without suffixes, initials and words like "van".
 */
export function familyNamesOf(name: string): readonly string[] {
  const [before = [], ...after] = name
    .split(",")
    .map(partsOf)
    .filter((parts) => parts.length > 0);
  const family = after.length > 0 || before.length === 1 ? before : before.slice(1);
  const called = family.filter(
    (part) => wordsOf(part).join("").length > 1 && !particles.has(part.toLowerCase()),
  );
  return called.length > 0 ? called : family.slice(-1);
}

/** The words of a name, or of a part of one, without suffixes. */
function partsOf(name: string): readonly string[] {
  return name
    .trim()
    .split(/\s+/)
    .filter((part) => wordsOf(part).length > 0 && !suffixes.has(wordsOf(part).join("").toLowerCase()));
}

const suffixes = new Set(["jr", "sr", "ii", "iii", "iv", "md", "phd", "rn", "esq"]);

const particles = new Set([
  "al",
  "bin",
  "da",
  "das",
  "de",
  "del",
  "den",
  "der",
  "di",
  "do",
  "dos",
  "du",
  "e",
  "el",
  "i",
  "ibn",
  "la",
  "las",
  "le",
  "los",
  "ten",
  "ter",
  "van",
  "von",
  "y",
  "zu",
]);

function wholeWords(names: readonly string[]): RegExp | undefined {
  return patternOf(names, (pattern, name) =>
    withoutSpaces.test(name) ? pattern : `(?<![\\p{L}\\p{N}\\p{M}])${pattern}(?![\\p{L}\\p{N}\\p{M}])`,
  );
}

function patternOf(
  names: readonly string[],
  bounded: (pattern: string, name: string) => string,
): RegExp | undefined {
  const written = names.filter((name) => patternOfName(name) !== "");
  if (written.length === 0) return undefined;
  const patterns = written.map((name) => bounded(patternOfName(name), name));
  return new RegExp(`(?:${alternatives(patterns)})`, "gu");
}

/** A name in a script that has no spaces between words: it is looked for within them. */
const withoutSpaces =
  /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]{2}/u;

/** Longer ones first, so that a full name is one mark and not a mark beside a first name. */
function alternatives(patterns: readonly string[]): string {
  const sorted = [...new Set(patterns)].sort((a, b) => b.length - a.length);
  return sorted.join("|");
}

/** A name with the family name last, and first. */
function ordersOf(name: string): readonly string[] {
  const parts = name.trim().split(/\s+/);
  return parts.length < 2 ? [name] : [name, [parts.at(-1), ...parts.slice(0, -1)].join(" ")];
}

function startsSmall(name: string): boolean {
  return /^\P{L}*\p{Ll}/u.test(name);
}
