/** Which words does a language need to tell where a stoppage stands? */

import type {
  BargainingState,
  ContractState,
  LegalState,
  PastOrder,
  StatusLabel,
  WorkState,
} from "../../calc/status/status.js";
import type { Voters } from "../../model/contract-events.js";
import type { StoppageKind } from "../../model/stoppage-events.js";
import type { ToldDate } from "./dates.js";

/** What a sentence on the work is told from. Its dates have who says so after a comma, where what happened is a claim. */
export interface WorkFacts {
  /** Whether it is a strike or a lockout that is told of. */
  readonly kind: StoppageKind;
  /** When the state came about; `null` where no event brought it about. */
  readonly since: ToldDate | null;
  /** The first day out; `null` before it. */
  readonly first: ToldDate | null;
  /** The last day out; `null` where it is not known. */
  readonly last: ToldDate | null;
  /** The day for which a notice announces it, or the next one while nobody is out; `null` where none does. */
  readonly startsOn: ToldDate | null;
  /** How long on each day, where it is not for whole days: "two hours"; `null` for whole days. */
  readonly hours: string | null;
  /** Who says that some are back, after a comma; empty where it is plainly known. */
  readonly said: string;
  /** The length: "day 54", "196 days". */
  readonly length: string;
  /** Who voted, where there was a strike vote. */
  readonly voters: Voters;
  /**
   * What lies between the first day out and `since`: a pause; nothing but a strike before a lockout, or a lockout before a
   * strike (`other`); `null` where `since` is the first day.
   */
  readonly follows: "pause" | "other" | null;
  /** Whether there has been both a strike and a lockout. */
  readonly isBoth: boolean;
  /** The day for which it is told. */
  readonly asOf: string;
}

/**
 * What is not known of the work. `announced`: a day was announced and has passed; `notTold`: nor was a day announced;
 * `mayNotHaveBegun`: the day of its start is vague; `betweenRounds`: its last round is over, and whether another one
 * follows is not told; `endNotTold`: whether it went on is not told.
 */
export type UnknownWork = "announced" | "notTold" | "mayNotHaveBegun" | "betweenRounds" | "endNotTold";

/** What a sentence on the contract is told from. */
export interface ContractFacts {
  /** When the state came about; `null` where no event brought it about. */
  readonly since: ToldDate | null;
  /** The last day to which the contract runs; `null` where it is not known. */
  readonly until: ToldDate | null;
  /** Who voted, where they did. */
  readonly voters: Voters;
  /** Whether it rests on agreements of several parts, of which `since` is the last. */
  readonly isByParts: boolean;
  /** Whether no more than one of these is still to be voted on. */
  readonly isLastOpen: boolean;
}

/** Where the contract of a part of a stoppage can stand. */
export type PartContractState = Exclude<ContractState, "none" | "unknown">;

/** What a sentence on the contract of a part of a stoppage is told from. */
export interface PartContractFacts {
  /** The units and employers of the part by name; `null` where nobody is named. */
  readonly parts: string | null;
  /** When the state came about. */
  readonly since: ToldDate | null;
  /** The last day to which the contract runs; `null` where it is not known. */
  readonly until: ToldDate | null;
}

/** What a sentence on the talks is told from. */
export interface BargainingFacts {
  /** When the state came about; `null` where no event brought it about. */
  readonly since: ToldDate | null;
  /** The last session that was held; `null` where none is in the record. */
  readonly last: ToldDate | null;
  /** How long before the day it was held: "49 days"; `null` where it was on that day or there was none. */
  readonly ago: string | null;
  /** The days of the sessions that lie ahead; `null` where none is known. */
  readonly next: string | null;
  /** The stretch for which no sessions are scheduled: "16 to 22 December 2024"; `null` where none was named. */
  readonly period: string | null;
  /** Who said that none are scheduled, or declared an impasse; `null` where nobody is named. */
  readonly by: string | null;
  /** What came last of mediation, where the state rests on that: it was agreed to, held, or over; `null` where it does not. */
  readonly mediation: "agreed" | "held" | "ended" | null;
}

/** What a sentence on the law is told from. */
export interface LegalFacts {
  /** Whether it is a strike or a lockout that is told of. */
  readonly kind: StoppageKind;
  /** When the state came about; `null` where no event brought it about. */
  readonly since: ToldDate | null;
  /**
   * The last day on which it holds, by which those who are out must be back, or of the list of a notice; `null` where none
   * is named.
   */
  readonly until: ToldDate | null;
  /** Who brought it about; `null` where nobody is named. */
  readonly by: string | null;
  /** The part that an order to go back concerns, by names; `null` where it is the whole, or nobody is named. */
  readonly parts: string | null;
  /** Whether the day has come by which those who are out must be back. */
  readonly isDue: boolean;
  /** Whether those who defy an order had been back, and went out again while it bound them. */
  readonly isAnew: boolean;
}

/** The events at which something is ordered or declared. */
export type PastOrderType =
  | "backToWorkOrder"
  | "injunction"
  | "arbitrationOrdered"
  | "ruling"
  | "intervention";

/** The words that tell where a stoppage stands: for each state of each axis a whole sentence. */
export interface StatusWording {
  /** The four axes in a few words, without a full stop. */
  readonly labels: Readonly<Record<StatusLabel, string>>;
  /** Those of the labels that differ for a lockout, where its word has another gender; none where left out. */
  readonly lockoutLabels?: Readonly<Partial<Record<StatusLabel, string>>>;
  /** What stands after a date that somebody gave whose name is not known: "as was said". */
  readonly asWasSaid: string;
  /** Whether work is stopped. */
  readonly work: Readonly<Record<Exclude<WorkState, "unknown">, (facts: WorkFacts) => string>>;
  /** What is not known of it. */
  readonly unknownWork: Readonly<Record<UnknownWork, (facts: WorkFacts) => string>>;
  /** Where the contract stands. */
  readonly contract: Readonly<Record<ContractState, (facts: ContractFacts) => string>>;
  /** Where the contract of a part stands, while that of others stands elsewhere. */
  readonly contractOfPart: Readonly<Record<PartContractState, (facts: PartContractFacts) => string>>;
  /** Where the talks stand. */
  readonly bargaining: Readonly<Record<BargainingState, (facts: BargainingFacts) => string>>;
  /** What the law has to do with it. */
  readonly legal: Readonly<Record<LegalState, (facts: LegalFacts) => string>>;
  /** What was ordered or declared and holds no longer: what it was, without a full stop. */
  readonly pastLegal: Readonly<Record<PastOrderType, (facts: LegalFacts) => string>>;
  /** Why it holds no longer, after a semicolon; empty where nothing need be said. */
  readonly pastLegalOver: Readonly<Record<PastOrder["over"], string>>;
}
