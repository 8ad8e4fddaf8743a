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

  /** An id made of a slug's words, which end in a hyphen, and a number from 1 on. */
  takeNumbered(words: string, number: number): Id {
    const id = `${words}${number}`;
    return this.#taken.addNumbered(words, number) ? id : this.take(id, id);
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

  /** The page of the last number, which most often has the next one too, and its bits so far. */
  #open = "";
  #bits = 0;

  /** Adds an id; false where it is there already. */
  add(id: Id): boolean {
    if (this.#numbered.find(id)) return this.#addFound();
    if (this.#others.has(id)) return false;
    this.#others.add(textAlone(id));
    return true;
  }

  /** Adds the id that is made of words and a number, as {@link UniqueIds.takeNumbered} has them. */
  addNumbered(words: string, number: number): boolean {
    this.#numbered.findNumber(words, number);
    return this.#addFound();
  }

  #addFound(): boolean {
    const { page, place } = this.#numbered;
    if (page !== this.#open) {
      this.#pages.set(this.#open, this.#bits);
      this.#open = page;
      this.#bits = this.#pages.get(page) ?? 0;
    }
    const bit = 1 << place;
    if ((this.#bits & bit) !== 0) return false;
    this.#bits |= bit;
    return true;
  }
}
