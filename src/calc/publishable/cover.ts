/** How is a name, or what was said, taken out of a text? */

import { nameWithheld } from "../report/attribution.js";

/** What stands where words were. */
export const wordsWithheld = "[words withheld]";

/** What may not appear in a text. */
export interface Hidden {
  /** Names in full: in any case, whatever stands between their parts, family name first as well. */
  readonly names?: readonly string[];
  /** Single words of names: in any case, or as names are written in running text ({@link Cover.text}). */
  readonly familyNames?: readonly string[];
  /** Single words of names that are hidden in lower case as well. */
  readonly familyNamesInAnyCase?: readonly string[];
  /** Ids, as they are written: those of one word only where a text is no prose. */
  readonly ids?: readonly string[];
  /** What was said, word for word. */
  readonly words?: readonly string[];
}

/** Takes what is hidden out of texts. */
export interface Cover {
  /** A text to be read, with a mark where something was. */
  readonly text: (text: string) => string;
  /** A text that stands for something, such as an id or a key of `extensions`: lower case tells as much there. */
  readonly key: (text: string) => string;
}

/** The cover of some names and words; the text itself where there are none. */
export function coverOf(hidden: Hidden): Cover {
  const { names = [], familyNames = [], familyNamesInAnyCase = [], ids = [], words = [] } = hidden;
  const longIds = ids.filter((id) => id.includes("-"));
  const anyCase = [
    ...names.flatMap(formsOfName),
    ...familyNamesInAnyCase.flatMap(formsOfWord),
    ...longIds.map(escaped),
  ];
  const said = words.length === 0 ? undefined : new RegExp(alternatives(words.map(escaped)), "giu");
  const named = wholeWords(anyCase, "giu");
  const written = wholeWords(familyNames.flatMap(casesOf).flatMap(formsOfWord), "gu");
  const inKeys = wholeWords([...anyCase, ...familyNames.flatMap(formsOfWord), ...ids.map(escaped)], "giu");
  const hide = (text: string, patterns: readonly (RegExp | undefined)[]): string => {
    const spoken = said === undefined ? text : text.replace(said, wordsWithheld);
    return patterns.reduce<string>(
      (left, pattern) => (pattern === undefined ? left : left.replace(pattern, nameWithheld)),
      spoken,
    );
  };
  return { text: (text) => hide(text, [named, written]), key: (text) => hide(text, [inKeys]) };
}

/** The family name of a name, as far as it can be told: its last word that is no suffix. */
export function familyNameOf(name: string): string | undefined {
  return name
    .trim()
    .split(/\s+/)
    .filter((word) => lettersOf(word).length > 0 && !suffixes.has(lettersOf(word).join("").toLowerCase()))
    .at(-1);
}

const suffixes = new Set(["jr", "sr", "ii", "iii", "iv", "md", "phd", "rn", "esq"]);

function wholeWords(forms: readonly string[], flags: string): RegExp | undefined {
  if (forms.length === 0) return undefined;
  return new RegExp(`(?<![\\p{L}\\p{N}])${alternatives(forms)}(?![\\p{L}\\p{N}\\p{M}])`, flags);
}

/** Longer ones first, so that a full name is one mark and not a mark beside a first name. */
function alternatives(forms: readonly string[]): string {
  const sorted = [...new Set(forms)].sort((a, b) => b.length - a.length);
  return `(?:${sorted.join("|")})`;
}

function formsOfName(name: string): string[] {
  const parts = name.trim().split(/\s+/);
  const last = parts.at(-1) ?? "";
  const orders = parts.length < 2 ? [name] : [name, [last, ...parts.slice(0, -1)].join(" ")];
  return orders.flatMap(formsOfWord);
}

/** A name as it is written, decomposed, and without its accents. Short stretches of other characters may lie between its parts. */
function formsOfWord(word: string): string[] {
  const composed = word.normalize("NFC");
  const decomposed = word.normalize("NFD");
  return [composed, decomposed, decomposed.replaceAll(/\p{M}/gu, "")].flatMap((form) => {
    const parts = lettersOf(form);
    if (parts.length > 0) return [parts.map(escaped).join("[^\\p{L}\\p{N}]{0,4}")];
    return form.trim() === "" ? [] : [escaped(form.trim())];
  });
}

function casesOf(word: string): string[] {
  return [word, word.toUpperCase()];
}

function lettersOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function escaped(part: string): string {
  return part.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
