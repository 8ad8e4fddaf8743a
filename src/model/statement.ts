/** What each side says: statements, the claims in them, and what became of those. */

import type { Id } from "../core/id.js";
import type { PartialDate } from "../time/partial-date.js";
import type { Speaker } from "./person.js";
import type { Quantity } from "./quantity.js";
import type { RecordNode } from "./record-node.js";

/** Something that somebody said or wrote: at least one of `quote` and `paraphrase` is there. */
export interface Statement extends RecordNode {
  /** The slug by which the record refers to it. */
  readonly id: Id;
  /** When it was made. */
  readonly date: PartialDate;
  /** Who made it. */
  readonly speaker: Speaker;
  /** On whose behalf, where that is not plain from the speaker. */
  readonly onBehalfOfId?: Id;
  /** How it was made. */
  readonly channel: StatementChannel;
  /** What may be printed of it, and with which name. */
  readonly attribution: StatementAttribution;
  /** The words themselves. */
  readonly quote?: string;
  /** What was said, in other words. */
  readonly paraphrase?: string;
  /** The language of the quote as a BCP 47 tag: "en", "es". */
  readonly language?: string;
  /** The statements that it replies to. */
  readonly inReplyToIds?: readonly Id[];
  /** What is asserted in it. */
  readonly claims?: readonly Claim[];
}

/** How a statement was made. */
export type StatementChannel =
  | "interview"
  | "statement"
  | "letter"
  | "filing"
  | "pressRelease"
  | "bulletin"
  | "socialPost"
  | "newsConference"
  | "webPage"
  | "broadcast"
  | "newsStory"
  | "other";

/**
 * What may be printed of a statement. `onRecord`: words and name. `background`: words, not the name.
 * `deepBackground`: neither, only that it is known. `offRecord`: nothing.
 */
export type StatementAttribution = "onRecord" | "background" | "deepBackground" | "offRecord";

/** One assertion, which can be answered, disputed and checked. It is never a fact by being here. */
export interface Claim extends RecordNode {
  /** The slug by which the record refers to it; unique among all claims of the dataset. */
  readonly id: Id;
  /** What is asserted, as a sentence that can stand after "says that". */
  readonly text: string;
  /** Whether it accuses somebody: it is printed as an allegation, never as a fact. */
  readonly allegation?: boolean;
  /** What it is about. */
  readonly about?: ClaimSubject;
  /** The number that it gives. */
  readonly quantity?: Quantity;
  /** The claims that it answers, whether it contradicts or sidesteps them. */
  readonly answersIds?: readonly Id[];
  /** The claims that it says are wrong. */
  readonly disputesIds?: readonly Id[];
  /** The claims that cannot be true with it, though it does not speak of them: two accounts of one event. */
  readonly contradictsIds?: readonly Id[];
  /** What others found of it. */
  readonly assessments?: readonly Assessment[];
}

/** What a claim is about: any of these. */
export interface ClaimSubject {
  /** Events of the timeline. */
  readonly eventIds?: readonly Id[];
  /** Demands. */
  readonly demandIds?: readonly Id[];
  /** Organisations. */
  readonly organizationIds?: readonly Id[];
  /** The matter in words: "patient care", "negotiations". */
  readonly topic?: string;
}

/** What somebody who looked into a claim found of it. */
export interface Assessment extends RecordNode {
  /** What was found. */
  readonly verdict: Verdict;
  /** Who found it. */
  readonly by: Speaker;
  /** When. */
  readonly date: PartialDate;
}

/** What was found of a claim. */
export type Verdict =
  | "supported"
  | "contradicted"
  | "disputed"
  | "unproven"
  | "upheld"
  | "dismissed"
  | "withdrawn";
