/** How are allegations and the replies to them told as facts of a lede? */

import type { ReportedAllegation, ReportedReply, ReportedWords } from "../../calc/report/allegations.js";
import type { Id } from "../../core/id.js";
import { attribute } from "../attribute.js";
import { printable } from "../report/layout.js";
import { isPlural, speakerWords } from "../speaker.js";
import type { LedeAllegation, LedeFact, Told } from "./fact.js";
import { fact } from "./fact.js";

/** An allegation, told as alleged, with the replies to it. */
export function allegationFact(allegation: ReportedAllegation, told: Told): LedeAllegation {
  const { claimId, madeIn, replies } = allegation;
  const because = [...(claimId === null ? [] : [claimId]), ...madeIn.map(({ eventId }) => eventId)];
  return {
    ...saidFact(allegation, because, true, told),
    replies: replies.map((reply) => replyFact(reply, told)),
  };
}

function replyFact(reply: ReportedReply, told: Told): LedeFact {
  const { claimId, relation, text, quote } = reply;
  const { lede } = told.wording;
  const because = claimId === null ? [] : [claimId];
  if (relation === "repliesTo") {
    const words = text === quote ? lede.quoted(text) : text;
    return {
      ...saidFact(reply, because, false, told),
      text: printable(lede.replied(subject(reply, told), words)),
    };
  }
  const said = saidFact(reply, because, reply.allegation, told);
  return { ...said, text: lede.replies[relation](said.text) };
}

/** What somebody said, told with who said it and how. */
function saidFact(said: ReportedWords, because: readonly Id[], allegation: boolean, told: Told): LedeFact {
  const { saidBy, channel, text } = said;
  const { wording } = told;
  const clause = attribute(text, subject(said, told), {
    channel,
    allegation,
    plural: isPlural(saidBy),
    wording,
  });
  const organization = saidBy.organization?.id;
  return fact(clause, [...because, ...(organization === undefined ? [] : [organization])], {
    attribution: wording.speech.accordingTo(who(said, told)),
    allegation,
  });
}

/** A speaker under the terms on which the words may be printed. */
function who({ saidBy, onBehalfOf, attribution }: ReportedWords, { wording }: Told): string {
  const { speech } = wording;
  const name = speakerWords(saidBy, wording);
  const named = onBehalfOf === null || name.includes(onBehalfOf) ? name : speech.onBehalfOf(name, onBehalfOf);
  return speech.terms[attribution](named);
}

/** The same before a verb: the terms stand between commas. */
function subject(said: ReportedWords, told: Told): string {
  const name = who(said, told);
  return said.attribution === "onRecord" ? name : `${name},`;
}
