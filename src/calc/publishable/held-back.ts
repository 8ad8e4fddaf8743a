/** What was held back from a dataset that is published, and why? */

import type { Id } from "../../core/id.js";

/** One thing that was held back. It never holds the name or the words that it is about. */
export interface HeldBack {
  /** What it is. */
  readonly what: HeldBackPart;
  /** Where it was: a JSON Pointer (RFC 6901) into the dataset as it was given. */
  readonly path: string;
  /** Why it may not be published. */
  readonly why: HeldBackReason;
  /** The statement that asks for it, by its id in the published dataset; left out where that statement is held back as a whole. */
  readonly statementId?: Id;
}

/**
 * What is held back: a whole `statement`, `claim`, `annotation`, `source` or `person`; a `name` (somebody's or an
 * organisation's) or the `words` within something that stays; a `note`; `extensions`; a `reference` to what is gone.
 */
export type HeldBackPart =
  | "statement"
  | "claim"
  | "name"
  | "words"
  | "note"
  | "extensions"
  | "annotation"
  | "source"
  | "person"
  | "reference";

/** Why something is held back: the terms on which a statement was made, or that notes are not meant for print. */
export type HeldBackReason = "offRecord" | "background" | "deepBackground" | "note";
