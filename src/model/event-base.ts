/** What every event of a timeline has. */

import type { Id } from "../core/id.js";
import type { ClockTime, TimeZone } from "../time/clock-time.js";
import type { PartialDate } from "../time/partial-date.js";
import type { Rank } from "./attributed.js";
import type { Speaker } from "./person.js";
import type { RecordNode } from "./record-node.js";

/** The fields that events of every type have. */
export interface EventBase extends RecordNode {
  /** The slug by which the record refers to it; unique within the stoppage. */
  readonly id: Id;
  /**
   * The day on which it happened, or on which it started; an interval says that it was some day within, so both its ends
   * are there.
   */
  readonly date: PartialDate;
  /** The last day of something that went on for more than one day, that day included. */
  readonly lastDay?: PartialDate;
  /** The local time of day, where it is known. */
  readonly time?: ClockTime;
  /** The zone whose clock is meant. The day of the event is the day in this zone, whoever reads the record. */
  readonly zone?: TimeZone;
  /** What happened, in a few words that can stand alone. */
  readonly title?: string;
  /** The part of the stoppage that it concerns; the whole of it where left out. */
  readonly scope?: Scope;
  /** Who says that it happened, where that is a claim and not plainly known. */
  readonly saidBy?: Speaker;
  /** How much weight the record gives it where accounts conflict; `normal` where left out. `deprecated` ones do not count. */
  readonly rank?: Rank;
}

/**
 * A part of a stoppage: some of its bargaining units, places or employers. Where more than one of the lists is given,
 * it is what lies in all of them.
 */
export interface Scope {
  /** Ids of bargaining units. */
  readonly bargainingUnitIds?: readonly Id[];
  /** Ids of places. */
  readonly placeIds?: readonly Id[];
  /** Ids of employers. */
  readonly employerIds?: readonly Id[];
}
