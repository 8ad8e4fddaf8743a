/** What every part of a record may carry. */

import type { Id } from "../core/id.js";
import type { JsonValue } from "../core/json-value.js";

/** The fields that every part of a record may carry. */
export interface RecordNode {
  /** Where it is taken from: ids of {@link Source}s. */
  readonly sourceIds?: readonly Id[];
  /** What a reader of the record should know about it; not meant for print. */
  readonly note?: string;
  /** Data of your own, kept unchanged: whatever your application needs to store along. */
  readonly extensions?: Extensions;
}

/** Data of your own, under keys of your own. It survives a round trip unchanged; the library never reads it. */
export type Extensions = { readonly [key: string]: JsonValue };

/** An identifier in a scheme outside this record. */
export interface Identifier {
  /** The scheme: `wikidata`, `olms`, `nlrb`, `fmcs`, `naics`, `soc` … */
  readonly scheme: string;
  /** The identifier in that scheme, as a string: leading zeros stay. */
  readonly id: string;
  /** A web address that stands for it. */
  readonly uri?: string;
}
