/** Events by which work stops and starts again. */

import type { Id } from "../core/id.js";
import type { Attributed } from "./attributed.js";
import type { EventBase } from "./event-base.js";
import type { Quantity } from "./quantity.js";

/** Whether workers withhold work or an employer does. */
export type StoppageKind = "strike" | "lockout";

/** What the events have in common that put workers out. */
export interface WalkoutBase extends EventBase {
  /**
   * Whether this part is a strike or a lockout, where it differs from the stoppage's own kind, or, of those who joined,
   * from what the others are in.
   */
  readonly action?: StoppageKind;
  /** How many went out, by whom. */
  readonly workers?: readonly Attributed<Quantity>[];
  /** Whether the first day out was struck for a part of a shift only; a whole one where left out. */
  readonly firstDay?: "fullShift" | "partShift";
  /** The hours out on each day, where they were not out for whole days: 2 for a two-hour walkout. */
  readonly hoursADay?: number;
}

/**
 * Work stopped; its date is the first day out. A `lastDay` says that these workers were out up to that day and no
 * longer: a one-day strike, a five-day strike, one of a list of days.
 */
export interface BeganEvent extends WalkoutBase {
  readonly type: "began";
}

/** More units, places or employers came in; its date is their first day out. */
export interface JoinedEvent extends WalkoutBase {
  readonly type: "joined";
}

/** Work stopped again after a pause; its date is the first day out again. */
export interface ResumedEvent extends WalkoutBase {
  readonly type: "resumed";
}

/**
 * Some went out of the stoppage while it went on for others; its date is their last day out. A time of 00:00 or 00:01
 * is the midnight that ended the day before.
 */
export interface LeftEvent extends EventBase {
  readonly type: "left";
  /** Why. */
  readonly reason?: "settled" | "returned" | "ordered" | "other";
  /** How many left, by whom. */
  readonly workers?: readonly Attributed<Quantity>[];
}

/** Somebody reported how many were out, or had returned, on a day. It also shows that the stoppage was still on then. */
export interface HeadcountReportedEvent extends EventBase {
  readonly type: "headcountReported";
  /** Who was counted: those out, those back at work, or those who had come back or never went out. */
  readonly counted: "out" | "returned" | "returnedOrNeverOut";
  /** How many, in workers, or in percent where its `unit` says so. */
  readonly count: Quantity;
}

/**
 * The stoppage is known to have been on, on this day, though nothing else happened then. A record with no end is
 * taken to go on only as far as something in it says so.
 */
export interface ContinuedEvent extends EventBase {
  readonly type: "continued";
  /** Whether it goes on from then with no end known, for any later day, until the record says otherwise. */
  readonly openEnded?: boolean;
}

/** The stoppage was paused; its date is the last day out. A time of 00:00 or 00:01 ends the day before. */
export interface SuspendedEvent extends EventBase {
  readonly type: "suspended";
  /** Who paused it. */
  readonly byId?: Id;
}

/**
 * The stoppage was over: pickets down, lockout lifted, strike called off. Its date is the last day out, and a time of
 * 00:00 or 00:01 ends the day before. Before the stoppage has begun, it says that it was called off. Whether everybody
 * was back at work, and whether there was a contract, are other events.
 */
export interface EndedEvent extends EventBase {
  readonly type: "ended";
  /** What ended it. */
  readonly reason: EndReason;
}

/** What ended a stoppage. */
export type EndReason =
  | "agreement"
  | "calledOff"
  | "termOver"
  | "unconditionalReturn"
  | "order"
  | "lockoutLifted"
  | "dismissal"
  | "decertification"
  | "closure"
  | "unknown";

/** Workers went back to work; its date is the first day back, which is not a day out. */
export interface ReturnedToWorkEvent extends EventBase {
  readonly type: "returnedToWork";
  /** Whether these are the first who went back, some, or the last. */
  readonly extent: "first" | "some" | "all";
  /** How many, by whom. */
  readonly workers?: readonly Attributed<Quantity>[];
}
