/** A strike or lockout: who, what for, and everything that happened. */

import type { Id } from "../core/id.js";
import type { Annotation } from "./annotation.js";
import type { Attributed } from "./attributed.js";
import type { BargainingDemand } from "./bargaining-demand.js";
import type { Quantity } from "./quantity.js";
import type { Identifier, RecordNode } from "./record-node.js";
import type { Statement } from "./statement.js";
import type { StoppageKind } from "./stoppage-events.js";
import type { TimelineEvent } from "./timeline-event.js";

/**
 * A strike or lockout. It has no field for its status, its length or its end: those are worked out from its timeline
 * for the day that is asked about.
 */
export interface WorkStoppage extends RecordNode {
  /** The slug by which the record refers to it. */
  readonly id: Id;
  /** What it is called. */
  readonly title: string;
  /** Whether workers withhold work or an employer does. */
  readonly kind: StoppageKind;
  /** What it is about, in the terms of labour law. */
  readonly causes?: readonly StoppageCause[];
  /** How it is carried out. */
  readonly pattern?: StoppagePattern;
  /** Whether the union called it. */
  readonly authorization?: StoppageAuthorization;
  /** The unions. */
  readonly unionIds: readonly Id[];
  /** The employers, or their associations. */
  readonly employerIds: readonly Id[];
  /** The bargaining units that are out. */
  readonly bargainingUnitIds?: readonly Id[];
  /** Where. */
  readonly placeIds?: readonly Id[];
  /** How many workers are in it, those who joined among them, by whom; counts of a day are events of the timeline. */
  readonly workers?: readonly Attributed<Quantity>[];
  /** The industry, by scheme (`naics`, `sic`, `nace` …). */
  readonly industries?: readonly Identifier[];
  /** Its identifiers in other collections: case numbers, ids of trackers. */
  readonly identifiers?: readonly Identifier[];
  /** Other stoppages that belong with it. */
  readonly related?: readonly RelatedStoppage[];
  /** What is demanded and offered. */
  readonly demands: readonly BargainingDemand[];
  /** Everything that happened; in any order. */
  readonly timeline: readonly TimelineEvent[];
  /** What each side says. */
  readonly statements: readonly Statement[];
  /** What was changed in this record after it was published. */
  readonly annotations?: readonly Annotation[];
}

/** What a stoppage is about, in the terms of labour law. */
export type StoppageCause =
  | "economic"
  | "unfairLaborPractice"
  | "recognition"
  | "firstContract"
  | "sympathy"
  | "jurisdictional"
  | "safety"
  | "grievance"
  | "political";

/**
 * How a stoppage is carried out. `openEnded`: with no end set; `fixedTerm`: for a term set beforehand; `intermittent`:
 * on a list of days, with work between them; `rolling`: places or units go out in waves.
 */
export type StoppagePattern = "openEnded" | "fixedTerm" | "intermittent" | "rolling";

/** Whether the union called it: `wildcat` is a strike that it did not. */
export type StoppageAuthorization = "official" | "wildcat" | "unknown";

/** Another stoppage that belongs with this one. */
export interface RelatedStoppage {
  /** Its id. */
  readonly stoppageId: Id;
  /** How this one stands to it: it answers it, follows it, is in sympathy with it, or is of the same dispute. */
  readonly relation: "answers" | "follows" | "sympathyWith" | "sameDispute";
}
