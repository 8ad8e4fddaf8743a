/** How is a name made into an id that nothing else has? */

import type { Id } from "../../core/id.js";

const longestSlug = 80;

/** A name as a slug, whole: small letters without accents, digits and single hyphens; `""` where nothing is left. */
export function slugOf(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** Hands out ids, each once: a slug that is taken gets `-2`, `-3` and so on. */
export class UniqueIds {
  readonly #taken = new Set<Id>();
  readonly #next = new Map<Id, number>();

  /** An id made of a slug, cut to 80 characters; of `fallback` where the slug is empty. */
  take(slug: string, fallback: string): Id {
    const base = (slug === "" ? fallback : slug).slice(0, longestSlug).replace(/-$/, "");
    let id = base;
    let next = this.#next.get(base) ?? 2;
    for (; this.#taken.has(id); next += 1) id = `${base}-${next}`;
    this.#next.set(base, next);
    this.#taken.add(id);
    return id;
  }
}
