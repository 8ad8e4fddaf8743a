/** Events at the table: sessions, offers, mediation, agreement. */

import type { Id } from "../core/id.js";
import type { PartialDate } from "../time/partial-date.js";
import type { Attributed } from "./attributed.js";
import type { EventBase } from "./event-base.js";
import type { Quantity } from "./quantity.js";

/** Sessions were set; its date is the day on which that became known. */
export interface SessionScheduledEvent extends EventBase {
  readonly type: "sessionScheduled";
  /** The days that were set, those that are known. */
  readonly sessionDates: readonly PartialDate[];
  /** How many sessions were set in all, where more than the days that are known. */
  readonly sessions?: number;
  /** Where. */
  readonly placeId?: Id;
}

/** The parties met. */
export interface SessionHeldEvent extends EventBase {
  readonly type: "sessionHeld";
  /** Its number as the parties count their sessions. */
  readonly number?: number;
  /** Where. */
  readonly placeId?: Id;
  /** How many people attended, by whoever says so. */
  readonly attendance?: readonly Attributed<Quantity>[];
  /** How many articles were agreed so far, this session included. */
  readonly articlesAgreed?: number;
}

/** A session that had been set did not take place; its date is the day on which it was called off, as far as known. */
export interface SessionCancelledEvent extends EventBase {
  readonly type: "sessionCancelled";
  /** The day for which it had been set. */
  readonly sessionDate: PartialDate;
  /** Where. */
  readonly placeId?: Id;
  /** Who cancelled it. */
  readonly byId?: Id;
  /** The reason given. */
  readonly reason?: string;
}

/** Somebody said that no sessions were scheduled. */
export interface NoSessionsScheduledEvent extends EventBase {
  readonly type: "noSessionsScheduled";
  /** For which stretch of time, where one was named: an interval. */
  readonly period?: PartialDate;
}

/** A side put a proposal. */
export interface ProposalMadeEvent extends EventBase {
  readonly type: "proposalMade";
  /** Who. */
  readonly byId: Id;
  /** The demands that it is about. */
  readonly demandIds?: readonly Id[];
}

/** A side put an offer that it called final. */
export interface FinalOfferEvent extends EventBase {
  readonly type: "finalOffer";
  /** Who. */
  readonly byId: Id;
  /** The demands that it is about. */
  readonly demandIds?: readonly Id[];
  /** The last day on which it could be accepted. */
  readonly expiresOn?: PartialDate;
}

/** A side declared that talks are at an impasse. */
export interface ImpasseEvent extends EventBase {
  readonly type: "impasse";
  /** Who declared it. */
  readonly declaredById?: Id;
}

/** Both sides agreed to a mediator. */
export interface MediationAgreedEvent extends EventBase {
  readonly type: "mediationAgreed";
  /** The mediators, where they are people. */
  readonly mediatorIds?: readonly Id[];
  /** The mediation service. */
  readonly serviceId?: Id;
}

/** The parties met with a mediator. */
export interface MediationHeldEvent extends EventBase {
  readonly type: "mediationHeld";
  /** The mediators, where they are people. */
  readonly mediatorIds?: readonly Id[];
  /** The mediation service. */
  readonly serviceId?: Id;
}

/** Mediation was over. */
export interface MediationEndedEvent extends EventBase {
  readonly type: "mediationEnded";
  /** How. */
  readonly outcome: "agreement" | "noAgreement" | "suspended" | "unknown";
  /** Who ended it, where that is not disputed. */
  readonly byId?: Id;
}

/**
 * The two sides agreed: on one article (`article`), which settles nothing by itself, or on the contract as a whole
 * (`whole`), subject to ratification.
 */
export interface TentativeAgreementEvent extends EventBase {
  readonly type: "tentativeAgreement";
  /** On what. */
  readonly covers: "article" | "whole";
  /** Which article, where it is one. */
  readonly article?: string;
  /** How many articles were agreed so far, this one included. */
  readonly articlesAgreed?: number;
}
