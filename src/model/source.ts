/** Where a fact is taken from. */

import type { Id } from "../core/id.js";
import type { IsoDate } from "../time/iso-date.js";
import type { PartialDate } from "../time/partial-date.js";
import type { RecordNode } from "./record-node.js";

/** A document, page or interview that facts are taken from. */
export interface Source extends RecordNode {
  /** The slug by which the record refers to it. */
  readonly id: Id;
  /** What kind of source it is. */
  readonly kind: SourceKind;
  /** Its title; for an interview, what it was about. */
  readonly title: string;
  /** Who published it, as written there. */
  readonly publisher?: string;
  /** Who published it, where that organisation is in the record. */
  readonly publisherId?: Id;
  /** Who wrote it. */
  readonly authors?: readonly string[];
  /** Its web address. */
  readonly url?: string;
  /** The address of an archived copy. */
  readonly archivedUrl?: string;
  /** When it was published, as precisely as that is known; left out where it is not. */
  readonly publishedOn?: PartialDate;
  /** The day on which it was read. */
  readonly retrievedOn?: IsoDate;
  /** Its language as a BCP 47 tag: "en", "es-MX". */
  readonly language?: string;
}

/** What kind of source it is. */
export type SourceKind =
  | "newsStory"
  | "pressRelease"
  | "bulletin"
  | "webPage"
  | "socialPost"
  | "letter"
  | "filing"
  | "agencyData"
  | "contract"
  | "interview"
  | "broadcast"
  | "other";
