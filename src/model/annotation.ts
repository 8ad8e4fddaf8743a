/** What was changed in a record after it was published, and why. */

import type { Id } from "../core/id.js";
import type { JsonValue } from "../core/json-value.js";
import type { PartialDate } from "../time/partial-date.js";
import type { RecordNode } from "./record-node.js";

/**
 * A note on a part of the record. A `correction` says that something was wrong; something that was right and is no
 * longer true is not corrected: it gets a new event or claim, and at most an `update` that says so.
 */
export interface Annotation extends RecordNode {
  /** The slug by which the record refers to it. */
  readonly id: Id;
  /** What kind of note it is. */
  readonly kind: AnnotationKind;
  /** What it is about: a JSON Pointer (RFC 6901) from the stoppage or dataset that carries the annotation. */
  readonly target: string;
  /** When it was made. */
  readonly date: PartialDate;
  /** What it says, ready to be printed. */
  readonly text: string;
  /** The value that stood there before. */
  readonly was?: JsonValue;
}

/** What kind of note it is. */
export type AnnotationKind = "correction" | "clarification" | "update" | "retraction" | "editorsNote";
