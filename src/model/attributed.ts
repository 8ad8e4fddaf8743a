/** Values that somebody claims. */

import type { Id } from "../core/id.js";
import type { JsonValue } from "../core/json-value.js";
import type { PartialDate } from "../time/partial-date.js";
import type { Speaker } from "./person.js";

/**
 * A value with who says so, when and where. Claims that conflict stand side by side in a list of these; which one to
 * print is a question of its own.
 */
export interface Attributed<T> {
  /** The value that is claimed. */
  readonly value: T;
  /** Who claims it; left out where the source itself does. */
  readonly saidBy?: Speaker;
  /** The day or time that the value was true for. */
  readonly asOf?: PartialDate;
  /** Where it is claimed; may be empty where it is the record keeper's own count. */
  readonly sourceIds: readonly Id[];
  /** How much weight the record gives it. */
  readonly rank: Rank;
  /** What a reader of the record should know about it. */
  readonly note?: string;
  /** Data of your own, kept unchanged. */
  readonly extensions?: { readonly [key: string]: JsonValue };
}

/** The ranks of Wikibase: `preferred` is the best known, `normal` stands, `deprecated` is known to be wrong or outdated. */
export type Rank = "preferred" | "normal" | "deprecated";
