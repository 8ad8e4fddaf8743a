/** What happens on the ground. */

import type { Id } from "../core/id.js";
import type { Attributed } from "./attributed.js";
import type { EventBase } from "./event-base.js";
import type { Quantity } from "./quantity.js";

/** Workers picketed. */
export interface PicketEvent extends EventBase {
  readonly type: "picket";
  /** Where. */
  readonly placeIds?: readonly Id[];
  /** How many took part, by whoever says so. */
  readonly attendance?: readonly Attributed<Quantity>[];
}

/** Workers rallied, marched or protested. */
export interface RallyEvent extends EventBase {
  readonly type: "rally";
  /** Where. */
  readonly placeIds?: readonly Id[];
  /** How many took part, by whoever says so. */
  readonly attendance?: readonly Attributed<Quantity>[];
  /** How many were arrested, by whoever says so. */
  readonly arrests?: readonly Attributed<Quantity>[];
}

/** Workers went on hunger strike: a protest within a dispute, not a stoppage of work. */
export interface HungerStrikeEvent extends EventBase {
  readonly type: "hungerStrike";
  /** Where. */
  readonly placeIds?: readonly Id[];
  /** How many took part, by whoever says so. */
  readonly participants?: readonly Attributed<Quantity>[];
}

/** The employer hired others to do the work. */
export interface ReplacementsHiredEvent extends EventBase {
  readonly type: "replacementsHired";
  /** How many, by whoever says so. */
  readonly count?: readonly Attributed<Quantity>[];
  /** Whether for good or for the time of the stoppage. */
  readonly term?: "temporary" | "permanent";
}

/** Anything else that belongs in the timeline; its `title` says what. */
export interface OtherEvent extends EventBase {
  readonly type: "other";
  /** What happened, in a few words that can stand alone; required here, as the type does not tell. */
  readonly title: string;
}
