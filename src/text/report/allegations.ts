/** How does a report tell what one side alleges of the other, and what is said in reply? */

import type { ReportedAllegation, ReportedReply, ReportedWords } from "../../calc/report/allegations.js";
import type { StoppageReport } from "../../calc/report.js";
import { withoutTail } from "../../core/without-tail.js";
import type { StatementChannel } from "../../model/statement.js";
import { describeDate, whenWords } from "../dates.js";
import { capitalized, listOf } from "../lists.js";
import { isPlural, speakerWords } from "../speaker.js";
import type { Line, Section } from "./layout.js";
import { item, under } from "./layout.js";

/** Each allegation, marked as one, with the replies to it. */
export function allegationsSection({ allegations }: Pick<StoppageReport, "allegations">): Section {
  const quoted = new Set<string>();
  const lines = allegations.flatMap((allegation) => allegationLines(allegation, quoted));
  return { heading: "Allegations and replies (claims, not facts)", lines };
}

function allegationLines(allegation: ReportedAllegation, quoted: Set<string>): readonly Line[] {
  const { madeIn, replies, assessments } = allegation;
  const complaints = madeIn.map(
    (complaint) =>
      `complaint${complaint.with === null ? "" : ` to ${complaint.with}`}, ${describeDate(complaint.date)}`,
  );
  const where = complaints.length > 0 ? listOf(complaints) : placeWords(allegation);
  return [
    item(
      `${capitalized(who(allegation))} ${verb(allegation, "allege")} that ${clause(allegation)} (${where}).`,
    ),
    ...quoteLines(allegation, quoted),
    ...replies.flatMap((reply) => [under(replyWords(reply)), ...quoteLines(reply, quoted)]),
    ...(replies.length === 0 ? [under("No reply to it is in the record.")] : []),
    ...assessments.map(({ verdict, by, date }) =>
      under(`${capitalized(speakerWords(by))} found it ${verdict} ${whenWords(date)}.`),
    ),
  ];
}

function who({ saidBy, onBehalfOf, attribution }: ReportedWords): string {
  const behalf = onBehalfOf === null || speakerWords(saidBy).includes(onBehalfOf) ? "" : ` for ${onBehalfOf}`;
  const terms =
    attribution === "onRecord"
      ? ""
      : attribution === "background"
        ? ", on background,"
        : ", on deep background,";
  return `${speakerWords(saidBy)}${behalf}${terms}`;
}

/** A verb that fits its speaker: "alleges", but "several strikers allege". */
function verb({ saidBy }: ReportedWords, stem: string): string {
  return isPlural(saidBy) ? stem : `${stem}s`;
}

function replyWords(reply: ReportedReply): string {
  const where = placeWords(reply);
  const [saying, say] = reply.allegation ? ["alleging", "allege"] : ["saying", "say"];
  switch (reply.relation) {
    case "disputes":
      return `${capitalized(who(reply))} ${verb(reply, "dispute")} this, ${saying} that ${clause(reply)} (${where}).`;
    case "answers":
      return `In reply, ${who(reply)} ${verb(reply, say)} that ${clause(reply)} (${where}).`;
    case "contradicts":
      return `By another account, ${who(reply)} ${verb(reply, say)} that ${clause(reply)} (${where}).`;
    case "repliesTo":
      return `${capitalized(who(reply))} replied (${where}): ${reply.text}`;
  }
}

/** What is asserted, to stand after "that": without a full stop of its own. */
function clause({ text }: ReportedWords): string {
  return withoutTail(text, (character) => /[.\s]/.test(character));
}

const channels: Readonly<Record<StatementChannel, string>> = {
  interview: "interview",
  statement: "statement",
  letter: "letter",
  filing: "filing",
  pressRelease: "news release",
  bulletin: "bulletin",
  socialPost: "social media post",
  newsConference: "news conference",
  webPage: "web page",
  broadcast: "broadcast",
  newsStory: "news story",
  other: "said",
};

function placeWords({ channel, date }: ReportedWords): string {
  return `${channels[channel]}, ${describeDate(date)}`;
}

/** The quote of a statement, once for all that is said in it. */
function quoteLines({ quote, text }: ReportedWords, quoted: Set<string>): readonly Line[] {
  if (quote === null || quoted.has(quote) || quote === text) return [];
  quoted.add(quote);
  return [under(`Quote: “${quote}”`)];
}
