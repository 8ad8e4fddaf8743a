/** Which of many texts end in numbers that follow each other, so that they can be kept together? */

import { digits } from "../../time/iso-date.js";
import { textAlone } from "./text-alone.js";

/** How many numbers that follow each other are on a page: as many as the bits of a small integer. */
export const pageLength = 30;

/**
 * Finds the page and the place on it of texts that end in a number. Most texts are on the page of the one before, whose
 * name is made once.
 */
export class NumberedPages {
  /** The name of the page of the text that was found last. */
  page = "";
  /** The place of that text on its page, from 0. */
  place = 0;
  #words = "";
  #number = -1;

  /** Whether a text ends in a number; then `page` and `place` are its own. */
  find(text: string): boolean {
    const start = numberStart(text);
    if (start === text.length) return false;
    const isSame = start === this.#words.length && text.startsWith(this.#words);
    this.findNumber(isSame ? this.#words : textAlone(text.slice(0, start)), digits(text, start, text.length));
    return true;
  }

  /** Finds the text that is made of words, which do not end in a digit, and a number from 1 on. */
  findNumber(words: string, number: number): void {
    const page = Math.floor(number / pageLength);
    this.place = number - page * pageLength;
    if (page === this.#number && words === this.#words) return;
    this.#words = words;
    this.#number = page;
    this.page = `${words}/${page}`;
  }
}

/** Where the number begins in which an id ends, without zeros before it; the end of the text where it ends in none. */
function numberStart(text: string): number {
  // Whole numbers of so many digits are exact.
  const least = Math.max(0, text.length - 15);
  let start = text.length;
  for (let at = text.length - 1; at >= least; at -= 1) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) break;
    if (code !== 48) start = at;
  }
  return start;
}
