/** What does each side allege of the other by a day, and what is answered? */

import type { Id } from "../../core/id.js";
import type { Dataset } from "../../model/dataset.js";
import type { Quantity } from "../../model/quantity.js";
import type { Claim, Statement, StatementChannel, Verdict } from "../../model/statement.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { DayNumber } from "../../time/iso-date.js";
import type { PartialDate } from "../../time/partial-date.js";
import type { RecordedReply } from "../disputes/replies.js";
import { replyFinder } from "../disputes/replies.js";
import type { DatedEvent } from "../who-is-out/dated-events.js";
import { daySpanOf, eventsOfType, happenedBy } from "../who-is-out/dated-events.js";
import type { PrintableStatement } from "./attribution.js";
import { printableStatement, withhold } from "./attribution.js";
import { maybeBy, surelyBy } from "./known-by.js";
import type { NamedSpeaker } from "./names.js";
import { nameOrganization, nameSpeaker } from "./names.js";

/** Something that somebody said, as far as it may be printed. */
export interface ReportedWords {
  /** The id of the claim; `null` for a reply to a statement as a whole. */
  readonly claimId: Id | null;
  /** What is asserted, as a clause that can stand after "says that". */
  readonly text: string;
  /** Who asserts it. */
  readonly saidBy: NamedSpeaker;
  /** On whose behalf, where that is not plain from the speaker. */
  readonly onBehalfOf: string | null;
  /** When. */
  readonly date: PartialDate;
  /** How it was said. */
  readonly channel: StatementChannel;
  /** Under which terms; off the record is never among them. */
  readonly attribution: PrintableStatement["attribution"];
  /** The words of the whole statement; `null` where there are none, or where they may not be printed. */
  readonly quote: string | null;
  /** The number that is claimed. */
  readonly quantity: Quantity | null;
}

/** An allegation: said by one side of another, never a fact by standing here. */
export interface ReportedAllegation extends ReportedWords {
  /** Always `true`: a reminder to whoever prints it. */
  readonly allegation: true;
  /** The complaints and charges that make it. */
  readonly madeIn: readonly ReportedComplaint[];
  /** What was said against it, or in answer; empty where nothing in the record is. */
  readonly replies: readonly ReportedReply[];
  /** What others found of it. */
  readonly assessments: readonly ReportedAssessment[];
}

/** A complaint or charge that makes an allegation. */
export interface ReportedComplaint {
  /** The id of the event at which it was filed. */
  readonly eventId: Id;
  /** When it was filed. */
  readonly date: PartialDate;
  /** Who filed it. */
  readonly by: string;
  /** With whom; `null` where that is not known. */
  readonly with: string | null;
}

/**
 * A reply to an allegation: it `disputes` it, `answers` it, gives an account that `contradicts` it, or replies to the
 * statement as a whole (`repliesTo`).
 */
export interface ReportedReply extends ReportedWords {
  /** How it answers; `repliesTo` where only the statements are linked, not the claims in them. */
  readonly relation: "disputes" | "answers" | "contradicts" | "repliesTo";
  /** Whether it accuses in turn: then it is no more a fact than what it answers. */
  readonly allegation: boolean;
}

/** What somebody who looked into an allegation found of it. */
export interface ReportedAssessment {
  /** What was found. */
  readonly verdict: Verdict;
  /** Who found it. */
  readonly by: NamedSpeaker;
  /** When it was found. */
  readonly date: PartialDate;
}

/**
 * The allegations that had surely been made by a day, the latest first, each with every reply that can have been made by
 * then. What is off the record is left out; names that may not be printed are withheld.
 */
export function allegationsBy(
  dataset: Dataset,
  stoppage: WorkStoppage,
  events: readonly DatedEvent[],
  day: DayNumber,
): readonly ReportedAllegation[] {
  const printable = stoppage.statements.flatMap((statement) => {
    const shown = printableStatement(dataset, statement);
    return shown === undefined ? [] : [{ statement, shown }];
  });
  const repliesFound = replyFinder(
    printable.filter(({ statement }) => maybeBy(statement.date, day)),
    { bothWays: false },
  );
  return printable
    .filter(({ statement }) => surelyBy(statement.date, day))
    .flatMap(({ statement, shown }) =>
      (statement.claims ?? [])
        .filter((claim) => claim.allegation === true)
        .map((claim) => ({
          ...wordsOfClaim(statement, shown, claim),
          allegation: true as const,
          madeIn: complaintsWith(dataset, events, claim.id, day),
          replies: repliesFound(statement, claim).flatMap(reportReply),
          assessments: assessmentsBy(dataset, claim, day),
        })),
    )
    .sort((a, b) => latestDay(b.date) - latestDay(a.date));
}

interface Printable {
  readonly statement: Statement;
  readonly shown: PrintableStatement;
}

function latestDay(date: PartialDate): DayNumber {
  return daySpanOf(date)?.latest ?? Number.NEGATIVE_INFINITY;
}

function reportReply({ said, claim, link }: RecordedReply<Printable>): readonly ReportedReply[] {
  const { statement, shown } = said;
  if (link !== null) {
    const relation = link.disputes ? "disputes" : link.answers ? "answers" : "contradicts";
    return [{ ...wordsOfClaim(statement, shown, claim), relation, allegation: claim.allegation === true }];
  }
  const text = shown.attribution === "deepBackground" ? undefined : statement.paraphrase;
  if (text === undefined && shown.quote === null) return [];
  return [
    { ...wordsOf(statement, shown, text ?? shown.quote ?? ""), relation: "repliesTo", allegation: false },
  ];
}

function wordsOfClaim(statement: Statement, shown: PrintableStatement, claim: Claim): ReportedWords {
  return {
    ...wordsOf(statement, shown, claim.text),
    claimId: claim.id,
    quantity: claim.quantity ?? null,
  };
}

function wordsOf(statement: Statement, shown: PrintableStatement, text: string): ReportedWords {
  return {
    claimId: null,
    text: withhold(text, shown.withheld),
    saidBy: shown.speaker,
    onBehalfOf: shown.onBehalfOf,
    date: statement.date,
    channel: statement.channel,
    attribution: shown.attribution,
    quote: shown.quote,
    quantity: null,
  };
}

function complaintsWith(
  dataset: Dataset,
  events: readonly DatedEvent[],
  claimId: Id,
  day: DayNumber,
): readonly ReportedComplaint[] {
  return eventsOfType(events, "complaintFiled", "chargeFiled")
    .filter((dated) => happenedBy(dated, day) && dated.event.claimIds?.includes(claimId))
    .map(({ event }) => ({
      eventId: event.id,
      date: event.date,
      by: nameOrganization(dataset, event.byId).shortName,
      with: event.withId === undefined ? null : nameOrganization(dataset, event.withId).shortName,
    }));
}

function assessmentsBy(dataset: Dataset, claim: Claim, day: DayNumber): readonly ReportedAssessment[] {
  return (claim.assessments ?? [])
    .filter((assessment) => surelyBy(assessment.date, day))
    .map(({ verdict, by, date }) => ({ verdict, by: nameSpeaker(dataset, by), date }));
}
