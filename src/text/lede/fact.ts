/** What is a fact of a lede, and what is it told from? */

import type { NamedSpeaker } from "../../calc/report/names.js";
import type { StoppageReport } from "../../calc/report.js";
import type { Id } from "../../core/id.js";
import type { Dataset } from "../../model/dataset.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { IsoDate } from "../../time/iso-date.js";
import { printable } from "../report/layout.js";
import { speakerWords } from "../speaker.js";
import type { Wording } from "../wording.js";

/** One fact, ready to be printed, with who says so and what it rests on. */
export interface LedeFact {
  /** The fact in words, in one line: a phrase, or for those that say so a sentence. */
  readonly text: string;
  /**
   * Who says so: "according to NUHW"; `null` where it is plainly known or follows from the dates of the record. The
   * sentences on work, contract, talks and law name who says so in themselves, too.
   */
  readonly attribution: string | null;
  /** Whether it accuses somebody. It is then told as alleged in `text` already, and must never be printed as a fact. */
  readonly allegation: boolean;
  /** The words of the source for a number, in its language: "some 2,400"; `null` where the record has none. */
  readonly verbatim: string | null;
  /** The ids in the dataset that it rests on: events, organisations, places, units, demands, positions, claims, sources. */
  readonly because: readonly Id[];
}

/** An allegation with what is said to it. */
export interface LedeAllegation extends LedeFact {
  /** What others say to it, to be printed beside it; empty where nothing in the record is. */
  readonly replies: readonly LedeFact[];
}

/** The facts of a lede: plain data, which JSON can hold. */
export interface LedeFacts {
  /** The id of the stoppage. */
  readonly stoppageId: Id;
  /** The day for which they are told. */
  readonly asOf: IsoDate;
  /** What it is: "a strike". */
  readonly what: LedeFact;
  /** The unions, by their names on first mention. */
  readonly unions: readonly LedeFact[];
  /** The employers, by their names on first mention. */
  readonly employers: readonly LedeFact[];
  /**
   * How many workers: each number that was given, the one that the record prefers first, attributed with the day that it
   * holds for, where one is named. Whether an old number still holds the record does not say.
   */
  readonly workers: readonly LedeFact[];
  /** Who they are, by occupation; `null` where the record does not say. */
  readonly occupations: LedeFact | null;
  /** Where; `null` where the record does not say. */
  readonly where: LedeFact | null;
  /** When it began: "on 21 October 2024"; `null` before it has begun. */
  readonly began: LedeFact | null;
  /** Since when, while it is on: "since 21 October 2024", after a pause since its end; `null` otherwise. */
  readonly since: LedeFact | null;
  /**
   * How long, in the phrase that says most: "nearly two months", "196 days", and with pauses "8 days out over 188 days";
   * `null` before it has begun.
   */
  readonly howLong: LedeFact | null;
  /** Which day it is, while it is on: "day 54"; `null` otherwise. */
  readonly day: LedeFact | null;
  /** What is demanded, by the titles that the record gives. */
  readonly why: readonly LedeFact[];
  /** Whether work is stopped, as a sentence. */
  readonly work: LedeFact;
  /** Where the contract stands, as a sentence. */
  readonly contract: LedeFact;
  /** Where the talks stand, as a sentence. */
  readonly talks: LedeFact;
  /** What the law has to do with it, as sentences. */
  readonly legal: readonly LedeFact[];
  /** What happened in the last seven days, the latest first, less sessions that were set for days which have passed. */
  readonly latest: readonly LedeFact[];
  /** What each side alleges of the other, the latest first, as a clause without a full stop. */
  readonly allegations: readonly LedeAllegation[];
}

/** What every fact is told from. */
export interface Told {
  /** The dataset. */
  readonly dataset: Dataset;
  /** What there is to report on the day. */
  readonly report: StoppageReport;
  /** The stoppage. */
  readonly stoppage: WorkStoppage;
  /** The language. */
  readonly wording: Wording;
}

/** A fact in words of one line, each id once. */
export function fact(
  text: string,
  because: readonly Id[],
  more: Partial<Omit<LedeFact, "text" | "because">> = {},
): LedeFact {
  const { attribution = null, allegation = false, verbatim = null } = more;
  return {
    text: printable(text),
    attribution: attribution === null ? null : printable(attribution),
    allegation,
    verbatim: verbatim === null ? null : printable(verbatim),
    because: [...new Set(because)],
  };
}

/** Who says so, by name. */
export function accordingTo(speaker: NamedSpeaker, { wording }: Told): string {
  return wording.speech.accordingTo(speakerWords(speaker, wording));
}
