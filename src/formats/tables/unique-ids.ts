/** How does nothing get an id that something else has? */

import type { Id } from "../../core/id.js";
import { NumberedPages } from "./numbered-text.js";
import { textAlone } from "./text-alone.js";

const longestSlug = 80;

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
  readonly #numbered = new NumberedPages();

  /** Adds an id; false where it is there already. */
  add(id: Id): boolean {
    const numbered = this.#numbered;
    if (!numbered.find(id)) {
      if (this.#others.has(id)) return false;
      this.#others.add(textAlone(id));
      return true;
    }
    const { page, place } = numbered;
    const bit = 1 << place;
    const bits = this.#pages.get(page) ?? 0;
    if ((bits & bit) !== 0) return false;
    this.#pages.set(page, bits | bit);
    return true;
  }
}
