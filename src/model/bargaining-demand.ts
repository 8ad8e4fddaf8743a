/** What is demanded and offered: demands by topic, and who stood where, when. */

import type { Id } from "../core/id.js";
import type { PartialDate } from "../time/partial-date.js";
import type { Rank } from "./attributed.js";
import type { GuaranteedTimeTerms } from "./guaranteed-time-terms.js";
import type { PayTerms } from "./pay-terms.js";
import type { PensionTerms } from "./pension-terms.js";
import type { Speaker } from "./person.js";
import type { RecordNode } from "./record-node.js";

/** The fields that demands on every topic have. */
export interface BargainingDemandBase extends RecordNode {
  /** The slug by which the record refers to it. */
  readonly id: Id;
  /** What is demanded, in a few words. */
  readonly title: string;
  /** Who raised it. */
  readonly raisedByIds?: readonly Id[];
}

/** Where one side stood on a demand from a day on. */
export interface Position<Terms> extends RecordNode {
  /** The slug by which the record refers to it. */
  readonly id: Id;
  /** The day from which it stood, as far as that is known. */
  readonly date: PartialDate;
  /** Whose position it is; both sides' for one that is agreed. */
  readonly heldByIds: readonly Id[];
  /** What kind of position it is. */
  readonly standing: PositionStanding;
  /** What it says; `"unknown"` where the terms were not published: then there is nothing to compare. */
  readonly terms: Terms | "unknown";
  /** Who says that this was the position, where it is not plainly known. */
  readonly saidBy?: Speaker;
  /** The words of the source. */
  readonly verbatim?: string;
  /** The event at which it was put. */
  readonly eventId?: Id;
  /** How much weight the record gives it, where accounts of it conflict; `normal` where left out. */
  readonly rank?: Rank;
}

/** What kind of position it is. */
export type PositionStanding = "demand" | "offer" | "counter" | "finalOffer" | "agreed";

/** A demand on guaranteed time. */
export interface GuaranteedTimeDemand extends BargainingDemandBase {
  readonly topic: "guaranteedTime";
  /** Who stood where, when. */
  readonly positions: readonly Position<GuaranteedTimeTerms>[];
}

/** A demand on pay. */
export interface PayDemand extends BargainingDemandBase {
  readonly topic: "pay";
  /** Who stood where, when. */
  readonly positions: readonly Position<PayTerms>[];
}

/** A demand on pensions. */
export interface PensionDemand extends BargainingDemandBase {
  readonly topic: "pension";
  /** Who stood where, when. */
  readonly positions: readonly Position<PensionTerms>[];
}

/** A demand on any other topic: in words, with a measured number where there is one. */
export interface OtherDemand extends BargainingDemandBase {
  readonly topic: OtherDemandTopic;
  /** Who stood where, when. */
  readonly positions: readonly Position<MeasuredTerms>[];
}

/** The topics that have no terms of their own. */
export type OtherDemandTopic =
  | "staffing"
  | "caseload"
  | "healthInsurance"
  | "scheduling"
  | "jobSecurity"
  | "safety"
  | "recognition"
  | "technology"
  | "discipline"
  | "parity"
  | "other";

/** Terms in words, with numbers where there are any. */
export interface MeasuredTerms {
  /** What is demanded or offered. */
  readonly text: string;
  /** The numbers in it. */
  readonly measures?: readonly Measure[];
}

/** A number in terms, with which way is better for the workers. */
export interface Measure {
  /** What is measured: "patients per nurse". */
  readonly measure: string;
  /** The number. */
  readonly value: number;
  /** Its unit. */
  readonly unit: string;
  /** Which way is better for the workers. */
  readonly better: "higher" | "lower";
}

/** A demand, told apart by `topic`. */
export type BargainingDemand = GuaranteedTimeDemand | PayDemand | PensionDemand | OtherDemand;

/** What a demand is about. */
export type DemandTopic = BargainingDemand["topic"];
