/** What of a dataset may be published? */

import { unreadable } from "../core/unreadable.js";
import type { Dataset } from "../model/dataset.js";
import { withAnnotations } from "./publishable/annotations.js";
import type { HeldBack } from "./publishable/held-back.js";
import { rebuild } from "./publishable/rebuild.js";
import { withheldOf } from "./publishable/withheld.js";

/** Settings of {@link publishable}. */
export interface PublishableOptions {
  /** Whether notes stay: they are not meant for print, and go where this is left out. */
  readonly notes?: "keep" | "drop";
}

/** A dataset as it may be published, with what was held back from it. */
export interface PublishableDataset {
  /** What may be published: a dataset that is whole in itself. */
  readonly dataset: Dataset;
  /** What was held back, in the order of the dataset, annotations last. It holds neither names nor words. */
  readonly heldBack: readonly HeldBack[];
}

/**
 * A dataset as it may be published, with a list of what was held back. Every exporter begins with it.
 *
 * - Off the record: the statement goes with its claims and whatever refers to them, and an interview that only such
 *   statements cite goes too.
 * - On background: words and organisation stay, the person's name goes; `[name withheld]` stands where it was in the
 *   statement. On deep background the quote and the organisation go as well, and only what is told in other words stays.
 *   Notes and `extensions` of such statements go.
 * - A person who speaks nowhere on the record, and is not named as somebody who acts, goes from `people`; then the name is
 *   taken out wherever the dataset has it: texts, `extensions`, ids, web addresses (percent-encoded or not). It is found
 *   with any of its accents or none, in any case, with any apostrophes, hyphens and spaces, and with "ss" for "ß" or "ue"
 *   for "ü". Each word by which somebody is called without the given name is looked for by itself, too ("García" and
 *   "López" of "José García López"), but not where another name in the record has it in that spelling. In prose it is
 *   found as names are written ("Baker", not "the baker"); in an address, a handle, a hashtag or a slug of four words or
 *   more in lower case as well, and as a word that a capital begins (`#FreeBaker`). Given names, nicknames, initials
 *   run together with a name (`zbaker`) and descriptions that give somebody away are for an editor to find.
 * - What was said off the record is taken out wherever it stands word for word, from 16 characters on, unless
 *   somebody said it for print as well. Accents, quotation marks, dashes, the width of spaces and the signs around it make no
 *   difference.
 * - Annotations of what has gone, and those that would tell it by their text or by `was`, go; others are made to point to
 *   where their target is now.
 * - `note` fields go unless they are asked for.
 *
 * Ids stay as they are unless they hold a withheld name. What is left is a valid dataset without references to what is
 * gone, and publishing it again changes nothing. The dataset that is passed in stays as it is.
 *
 * @example
 * ```ts
 * import { publishable } from "picketline";
 * const dataset = {
 *   formatVersion: 1, organizations: [], bargainingUnits: [], places: [], sources: [],
 *   people: [{ id: "ana-li", name: "Ana Li" }],
 *   stoppages: [{
 *     id: "strike", title: "A strike", kind: "strike", unionIds: [], employerIds: [], demands: [], timeline: [],
 *     statements: [
 *       { id: "a", date: "2024-10-21", speaker: { personId: "ana-li", description: "a nurse" }, channel: "interview",
 *         attribution: "background", quote: "I, Ana Li, am tired." },
 *       { id: "b", date: "2024-10-22", speaker: { description: "a manager" }, channel: "interview",
 *         attribution: "offRecord", quote: "We will settle." },
 *     ],
 *   }],
 * } as const;
 * const published = publishable(dataset);
 * published.dataset.stoppages[0]?.statements.map(({ speaker, quote }) => ({ ...speaker, quote }));
 * // => [{ description: "a nurse", quote: "I, [name withheld], am tired." }]
 * published.heldBack.map(({ what, why }) => `${what}: ${why}`);
 * // => ["person: background", "name: background", "name: background", "statement: offRecord"]
 * ```
 * @example
 * ```ts
 * import { publishable } from "picketline";
 * const noted = {
 *   formatVersion: 1, organizations: [], people: [], bargainingUnits: [], sources: [], stoppages: [],
 *   places: [{ id: "gate", name: "The gate", note: "Ask for the guard." }],
 * };
 * publishable(noted).heldBack; // => [{ what: "note", path: "/places/0/note", why: "note" }]
 * publishable(noted, { notes: "keep" }).heldBack; // => []
 * ```
 */
export function publishable(dataset: Dataset, options: PublishableOptions = {}): PublishableDataset {
  try {
    const withheld = withheldOf(dataset);
    const rebuilt = rebuild(dataset, withheld, options.notes === "keep");
    const { dataset: published, heldBack } = withAnnotations(dataset, rebuilt, withheld);
    return { dataset: published, heldBack };
  } catch (error) {
    throw unreadable(error);
  }
}
