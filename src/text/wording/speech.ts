/** Which words does a language need to tell who says something? */

import type { StatementAttribution, StatementChannel } from "../../model/statement.js";

/** What a speaker does: says it, writes it, or alleges it of somebody. No verb here takes a side. */
export type SpeechVerb = "say" | "write" | "allege";

/** Whether it is told as now or as past. */
export type SpeechTense = "present" | "past";

/** A verb for one speaker and for several. */
export interface VerbForms {
  /** With one speaker: "says". */
  readonly one: string;
  /** With several: "say". */
  readonly many: string;
}

/** How something is said through a channel. */
export interface ChannelWording {
  /** Whether it is said or written. */
  readonly verb: "say" | "write";
  /** Where: "in a letter"; "" where nothing is to be added. */
  readonly where: string;
}

/** The words that tell who says something. */
export interface SpeechWording {
  /** The verbs. */
  readonly verbs: Readonly<Record<SpeechVerb, Readonly<Record<SpeechTense, VerbForms>>>>;
  /** A speaker, a verb, where it was said ("" for nowhere) and what: "NUHW said in a statement that talks have stalled". */
  readonly that: (who: string, verb: string, where: string, clause: string) => string;
  /** Who says so, to stand after what is said: "according to NUHW". */
  readonly accordingTo: (who: string) => string;
  /** How something is said through each channel. */
  readonly channels: Readonly<Record<StatementChannel, ChannelWording>>;
  /** A speaker under each of the terms that may be printed: nothing is added on the record. */
  readonly terms: Readonly<Record<Exclude<StatementAttribution, "offRecord">, (who: string) => string>>;
  /** A speaker with the organisation spoken for: "Jane Roe for NUHW". */
  readonly onBehalfOf: (who: string, organization: string) => string;
  /** A person with the organisation: "Sal Rosselli of NUHW". */
  readonly personOf: (person: string, organization: string) => string;
  /** A description, in the record's words, with the organisation: "a union spokesperson (NUHW)". */
  readonly described: (description: string, organization: string) => string;
  /** What stands for a speaker of whom nothing may be said. */
  readonly unnamed: string;
  /** Where a number has neither a speaker nor a publisher. */
  readonly sourceNotGiven: string;
  /** A local of a union, given its designation as the record has it: "SEIU Local 1199". The first is "" where not known. */
  readonly local: (affiliation: string, designation: string) => string;
}
