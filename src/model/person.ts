/** People who speak, decide or mediate in a dispute. */

import type { Id } from "../core/id.js";
import type { PartialDate } from "../time/partial-date.js";
import type { RecordNode } from "./record-node.js";

/** A person who is named in the record. People quoted on background are named here only for the desk: see {@link Statement}. */
export interface Person extends RecordNode {
  /** The slug by which the record refers to this person. */
  readonly id: Id;
  /** The name as it is printed. */
  readonly name: string;
  /** What this person does, for whom. */
  readonly roles?: readonly PersonRole[];
}

/** What a person does, for whom and when. */
export interface PersonRole {
  /** The title: "president", "bargaining committee member". */
  readonly title: string;
  /** For which organisation. */
  readonly organizationId?: Id;
  /** During which stretch of time. */
  readonly period?: PartialDate;
}

/**
 * Who says something: a named person, an organisation, or somebody who is only described ("a union spokesperson").
 * At least one of the fields is there.
 */
export interface Speaker {
  /** The person, where named. */
  readonly personId?: Id;
  /** The organisation that speaks, or that the person speaks for. */
  readonly organizationId?: Id;
  /** Who it is in words, where not named: "a spokesperson", "several strikers". */
  readonly description?: string;
}
