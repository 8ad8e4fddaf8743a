/** How are the number of a local and the word before it written: "Local 3", "District 1199", "4-200", "I-60"? */

/** The words by which a union calls a part of itself. */
export type UnionBody = "local" | "lodge" | "branch" | "chapter" | "district" | "council" | "region";

/** A part of a union as it is written. */
export interface WrittenLocal {
  /** The word before the number; `null` where there is none. */
  readonly body: UnionBody | null;
  /** The number or name, as a string: zeros stay. */
  readonly designation: string;
}

const bodies: readonly UnionBody[] = ["local", "lodge", "branch", "chapter", "district", "council", "region"];

/** The longest that a designation is, with room to spare. */
const longest = 20;

/** A number with what may stand at it: "3", "0123", "32BJ", "4-200", "I-60", "1199NE". */
const designation = /^[a-z]{0,3}-?\d[\da-z]*(?:-[\da-z]+)?$/i;

/** Whether a text is a number by which locals are called. */
export function isDesignation(text: string): boolean {
  return text.length <= longest && designation.test(text);
}

/** The word for a part of a union, in the singular or plural, however capitalised; `undefined` where it is none. */
export function unionBodyOf(word: string): UnionBody | undefined {
  const plain = word
    .toLowerCase()
    .replace(/(?<=[a-z])s$/, "")
    .replace(/branche$/, "branch");
  return bodies.find((body) => body === plain);
}

/**
 * One local as it stands in a list: a number, or a word and a number ("Lodge 751", "Locals 3"). `undefined` where the text
 * is anything else.
 */
export function readWrittenLocal(text: string): WrittenLocal | undefined {
  const parts = text.trim().split(/ +/);
  const [first = "", second] = parts;
  if (parts.length > 2) return undefined;
  if (second === undefined) return isDesignation(first) ? { body: null, designation: first } : undefined;
  const body = unionBodyOf(first);
  return body !== undefined && isDesignation(second) ? { body, designation: second } : undefined;
}

/** An acronym and a number, with nothing between: "USA 13058", "OCAW 8-901", "UFCW 4-P", "SEIU 1199NE". */
const shortForm = /^([A-Z]{2,12}(?:-[A-Z]{2,12})?) (\d[\dA-Z]*(?:-[\dA-Z]+)?)$/;

/** A union and a local in the short form of agencies' files; `undefined` where the text is not in it. */
export function readShortForm(
  text: string,
): { readonly affiliation: string; readonly designation: string } | undefined {
  const [, affiliation, number] = shortForm.exec(text) ?? [];
  return affiliation === undefined || number === undefined ? undefined : { affiliation, designation: number };
}
