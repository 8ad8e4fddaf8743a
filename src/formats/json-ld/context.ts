/** What do all parts of a JSON-LD document share: the record, the day, and how its nodes are named? */

import type { Dataset } from "../../model/dataset.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import { describeDate } from "../../text/dates.js";
import type { DayNumber } from "../../time/iso-date.js";
import type { PartialDate } from "../../time/partial-date.js";
import { isoDateFor } from "../export/iso-moment.js";
import type { KnownFields } from "../export/known-fields.js";
import { knownFields } from "../export/known-fields.js";

/** What nodes of a document are of: each kind has ids of its own. */
export type NodeKind =
  | "dispute"
  | "stoppage"
  | "record"
  | "event"
  | "claim"
  | "statement"
  | "speaker"
  | "assessment"
  | "annotation"
  | "organization"
  | "person"
  | "place"
  | "source";

/** What a document is made from. */
export interface JsonLdContext {
  /** What may be published of the dataset. */
  readonly dataset: Dataset;
  /** The stoppage. */
  readonly stoppage: WorkStoppage;
  /** The day for which the document is made. */
  readonly day: DayNumber;
  /** The `@id` of a node: a fragment of the page's address, or a blank node where there is none. */
  readonly nodeId: (kind: NodeKind, id: string) => string;
}

/** How nodes are named on a page: its address with a fragment; without an address, as blank nodes. */
export function nodeNames(baseUrl: string | undefined): JsonLdContext["nodeId"] {
  const start = baseUrl === undefined ? "_:" : `${baseUrl}#`;
  return (kind, id) => `${start}${kind}-${labelOf(id)}`;
}

/** An id with what neither a fragment nor a blank node may hold as its code point: no two ids share a label. */
function labelOf(id: string): string {
  return id.replaceAll(/[^a-z0-9-]/giu, (character) => `_${character.codePointAt(0)?.toString(16)}_`);
}

/** The dates of a work: as an ISO 8601 date, and in words where that cannot say it all. */
export function workDates(
  date: PartialDate,
): KnownFields<{ datePublished: string | undefined; temporal: string | undefined }> {
  const datePublished = isoDateFor(date);
  return knownFields({ datePublished, temporal: datePublished === date ? undefined : describeDate(date) });
}
