/** In which row did a number that rows give themselves first stand? */

import { NumberedPages, pageLength } from "./numbered-text.js";
import { textAlone } from "./text-alone.js";

/**
 * The row in which each text was first seen. Of texts that end in numbers which follow each other, one small integer is
 * kept for each: a file can have more rows than memory has room for their numbers.
 */
export class SeenRows {
  /** By page: the row of each number on it times the length of a page, plus its place there. */
  readonly #pages = new Map<string, readonly number[] | number>();
  readonly #others = new Map<string, number>();
  readonly #numbered = new NumberedPages();

  /** The row in which a text was seen before; where it was not, it is noted with this row. */
  first(text: string, row: number): number | undefined {
    const numbered = this.#numbered;
    if (!numbered.find(text)) {
      const before = this.#others.get(text);
      if (before === undefined) this.#others.set(textAlone(text), row);
      return before;
    }
    const { page, place } = numbered;
    const noted = this.#pages.get(page);
    const note = row * pageLength + place;
    if (noted === undefined) {
      this.#pages.set(page, note);
      return undefined;
    }
    const notes = typeof noted === "number" ? [noted] : noted;
    const before = notes.find((other) => other % pageLength === place);
    if (before !== undefined) return Math.floor(before / pageLength);
    this.#pages.set(page, [...notes, note]);
    return undefined;
  }
}
