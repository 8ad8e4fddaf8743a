/** How does nothing get an id that something else has? */

import type { Id } from "../../core/id.js";
import { textAlone } from "./text-alone.js";

const longestSlug = 80;

/** How many numbers that follow each other are noted together: the bits of a small integer. */
const pageLength = 30;

/** Hands out ids, each once: a slug that is taken gets `-2`, `-3` and so on. */
export class UniqueIds {
  readonly #taken = new IdSet();
  /** The number that is tried next, of slugs that were wanted more than once. */
  readonly #next = new Map<Id, number>();

  /** An id made of a slug, cut to 80 characters; of `fallback` where the slug is empty. */
  take(slug: string, fallback: string): Id {
    const whole = slug === "" ? fallback : slug;
    const base = whole.length <= longestSlug ? whole : whole.slice(0, longestSlug).replace(/-$/, "");
    if (this.#taken.add(base)) return base;
    let next = this.#next.get(base) ?? 2;
    let id = `${base}-${next}`;
    while (!this.#taken.add(id)) {
      next += 1;
      id = `${base}-${next}`;
    }
    this.#next.set(textAlone(base), next + 1);
    return id;
  }
}

/**
 * The ids that were given. Most end in a number, and most of the numbers follow each other: of those only a bit is kept
 * for each, since a file can have more rows than memory has room for their ids.
 */
class IdSet {
  /** By what stands before the number and the page that the number is on: the numbers of the page, one bit each. */
  readonly #pages = new Map<string, number>();
  readonly #others = new Set<Id>();

  /** Adds an id; false where it is there already. */
  add(id: Id): boolean {
    const start = numberStart(id);
    if (start === id.length) {
      if (this.#others.has(id)) return false;
      this.#others.add(textAlone(id));
      return true;
    }
    const number = Number(id.slice(start));
    const page = Math.floor(number / pageLength);
    const key = `${id.slice(0, start)}/${page}`;
    const bit = 1 << (number - page * pageLength);
    const bits = this.#pages.get(key);
    if (bits !== undefined && (bits & bit) !== 0) return false;
    this.#pages.set(bits === undefined ? textAlone(key) : key, (bits ?? 0) | bit);
    return true;
  }
}

/** Where the number begins in which an id ends, without zeros before it; the end of the id where it ends in none. */
function numberStart(id: string): number {
  // Whole numbers of so many digits are exact.
  const least = Math.max(0, id.length - 15);
  let start = id.length;
  for (let at = id.length - 1; at >= least; at -= 1) {
    const code = id.charCodeAt(at);
    if (code < 48 || code > 57) break;
    if (code !== 48) start = at;
  }
  return start;
}
