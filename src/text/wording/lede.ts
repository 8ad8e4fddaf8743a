/** Which words does a language need for the facts of a lede? */

import type { ReportedReply } from "../../calc/report/allegations.js";
import type { ReportedHeadcount } from "../../calc/report/headcounts.js";
import type { StoppageKind } from "../../model/stoppage-events.js";
import type { EventType } from "../../model/timeline-event.js";

/** The parties of an event by name; "" for each that it does not have. */
export interface EventParties {
  /** Who did it. */
  readonly by: string;
  /** With whom it was filed. */
  readonly with: string;
  /** Against whom it is directed. */
  readonly against: string;
  /** Where. */
  readonly places: string;
  /** The units and employers that it concerns, where it is not of the whole. */
  readonly scope: string;
}

/** The words of the facts of a lede. */
export interface LedeWording {
  /** What it is: "a strike". */
  readonly stoppages: Readonly<Record<StoppageKind, string>>;
  /** Whom a number counts, given the number with its unit: "about 1,000 workers still out". */
  readonly counted: Readonly<Record<ReportedHeadcount["counts"], (quantity: string) => string>>;
  /** What kind of event it is, for one whose title the record leaves out or that may not be told by its title. */
  readonly events: Readonly<Record<EventType, string>>;
  /** An event with its parties: "complaint filed by NUHW with DMHC against Kaiser". */
  readonly event: (kind: string, parties: EventParties) => string;
  /** An event with what is alleged in it: "…, alleging that the wards are understaffed". */
  readonly alleging: (event: string, clause: string) => string;
  /** How each kind of reply stands to an allegation, given the reply as a sentence part: "in reply, Kaiser said that …". */
  readonly replies: Readonly<
    Record<Exclude<ReportedReply["relation"], "repliesTo">, (reply: string) => string>
  >;
  /** A reply to a statement as a whole, in sentences of its own: "Kaiser replied: Patients are cared for". */
  readonly replied: (who: string, words: string) => string;
  /** A quote in the marks of the language. */
  readonly quoted: (quote: string) => string;
}
