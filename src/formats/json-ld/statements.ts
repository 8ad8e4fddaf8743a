/** How is what somebody said told in schema.org: never without its author, and with the replies beside it? */

import type { PrintableStatement } from "../../calc/report/attribution.js";
import { printableStatement, withhold } from "../../calc/report/attribution.js";
import { maybeBy, surelyBy } from "../../calc/report/known-by.js";
import { nameSpeaker } from "../../calc/report/names.js";
import type { Id } from "../../core/id.js";
import type { Claim, Statement } from "../../model/statement.js";
import { speakerWords } from "../../text/speaker.js";
import { filledList, knownFields } from "../export/known-fields.js";
import type { JsonLdContext } from "./context.js";
import { workDates } from "./context.js";
import { sourceReferences } from "./events.js";
import type {
  JsonLdClaim,
  JsonLdCreativeWork,
  JsonLdOrganization,
  JsonLdPerson,
  JsonLdQuotation,
  JsonLdReference,
  JsonLdWork,
} from "./nodes.js";
import { organizationMention, speakerNode } from "./parties.js";

/** A statement that may be printed and attributed. */
export interface AttributedStatement {
  /** The statement. */
  readonly statement: Statement;
  /** What may be printed of it. */
  readonly shown: PrintableStatement;
  /** Who made it. */
  readonly author: JsonLdOrganization | JsonLdPerson;
}

/** The statements that may be attributed to somebody, of any date. */
export function attributedStatements(context: JsonLdContext): readonly AttributedStatement[] {
  return context.stoppage.statements.flatMap((statement) => {
    const shown = printableStatement(context.dataset, statement);
    const author = shown === undefined ? undefined : speakerNode(context, statement, shown);
    return shown === undefined || author === undefined ? [] : [{ statement, shown, author }];
  });
}

/** Those that had surely been made by the day. */
export function statementsBy(
  { day }: JsonLdContext,
  all: readonly AttributedStatement[],
): readonly AttributedStatement[] {
  return all.filter(({ statement }) => surelyBy(statement.date, day));
}

/**
 * A statement as works: each of its claims, with the words of the statement as the appearance of the first; where it has
 * none, its words, or what was said in other words. `all` is where the replies are looked for, `eventIds` are the events
 * that can be linked to.
 */
export function statementNodes(
  context: JsonLdContext,
  attributed: AttributedStatement,
  all: readonly AttributedStatement[],
  eventIds: ReadonlySet<Id>,
): readonly JsonLdWork[] {
  const { statement } = attributed;
  const claims = statement.claims ?? [];
  const whole = statementWork(context, attributed);
  if (claims.length === 0) {
    if (whole === undefined) return [];
    const subjectOf = filledList(repliesTo(context, statement, undefined, all));
    return [{ ...whole, ...knownFields({ subjectOf }) }];
  }
  const quotation = whole?.["@type"] === "Quotation" ? whole : undefined;
  return claims.map((claim, index) => {
    const replies = repliesTo(context, statement, claim, all);
    return {
      ...claimNode(context, attributed, claim),
      ...knownFields({
        about: filledList(subjectsOf(context, claim, eventIds)),
        appearance: quotation && (index === 0 ? quotation : { "@id": quotation["@id"] }),
        citation: filledList(sourceReferences(context, claim.sourceIds ?? statement.sourceIds)),
        subjectOf: filledList([...replies, ...assessmentsOf(context, claim)]),
      }),
    };
  });
}

/** A claim with its author: all that stands of it where it is a reply. */
function claimNode(
  context: JsonLdContext,
  { statement, shown, author }: AttributedStatement,
  claim: Claim,
): JsonLdClaim {
  const what = claim.allegation === true ? "Allegation" : "Claim";
  return {
    "@type": "Claim",
    "@id": context.nodeId("claim", claim.id),
    name: `${what} by ${speakerName(shown)}`,
    text: withhold(claim.text, shown.withheld),
    author,
    ...workDates(statement.date),
  };
}

/** The words of a statement, or what was said in other words; `undefined` where neither may be printed. */
function statementWork(
  context: JsonLdContext,
  { statement, shown, author }: AttributedStatement,
): JsonLdQuotation | JsonLdCreativeWork | undefined {
  const sources = sourceReferences(context, statement.sourceIds);
  const dates = workDates(statement.date);
  const id = context.nodeId("statement", statement.id);
  if (shown.quote !== null) {
    return {
      "@type": "Quotation",
      "@id": id,
      name: `Words of ${speakerName(shown)}`,
      text: shown.quote,
      creator: author,
      spokenByCharacter: author,
      ...dates,
      ...knownFields({ inLanguage: statement.language, isBasedOn: filledList(sources) }),
    };
  }
  if (statement.paraphrase === undefined || shown.attribution === "deepBackground") return undefined;
  return {
    "@type": "CreativeWork",
    "@id": id,
    name: `Statement by ${speakerName(shown)}`,
    abstract: withhold(statement.paraphrase, shown.withheld),
    author,
    ...dates,
    ...knownFields({ citation: filledList(sources) }),
  };
}

/** Who spoke, in words; on background without a name, as {@link speakerNode} has it. */
function speakerName({ speaker, attribution }: PrintableStatement): string {
  const isUnnamed = speaker.person === null && speaker.description === null;
  if (attribution === "onRecord" || !isUnnamed || speaker.organization === null) return speakerWords(speaker);
  return `a person at ${speaker.organization.shortName} who is not named`;
}

function subjectsOf(
  context: JsonLdContext,
  { about, disputesIds = [], answersIds = [] }: Claim,
  eventIds: ReadonlySet<Id>,
): readonly (JsonLdOrganization | JsonLdReference)[] {
  const { nodeId } = context;
  const answered = [...new Set([...disputesIds, ...answersIds])];
  return [
    ...(about?.organizationIds ?? []).map((id) => organizationMention(context, id)),
    ...(about?.eventIds ?? []).filter((id) => eventIds.has(id)).map((id) => ({ "@id": nodeId("event", id) })),
    ...answered.map((id) => ({ "@id": nodeId("claim", id) })),
  ];
}

/**
 * What was said in reply to a claim, or to a statement as a whole, as far as it can have been said by the day: the
 * claims that dispute it, answer it or cannot be true with it, or else the statement that replies.
 */
function repliesTo(
  context: JsonLdContext,
  about: Statement,
  claim: Claim | undefined,
  all: readonly AttributedStatement[],
): readonly JsonLdWork[] {
  return all
    .filter(({ statement }) => maybeBy(statement.date, context.day))
    .flatMap((reply): readonly JsonLdWork[] => {
      const linked = (reply.statement.claims ?? []).filter((other) => claim && isReply(other, claim));
      if (linked.length > 0) return linked.map((other) => claimNode(context, reply, other));
      if (reply.statement.inReplyToIds?.includes(about.id) !== true) return [];
      const whole = statementWork(context, reply);
      return whole === undefined ? [] : [whole];
    });
}

function isReply(reply: Claim, claim: Claim): boolean {
  return (
    [reply.disputesIds, reply.answersIds, reply.contradictsIds].some((ids) => ids?.includes(claim.id)) ||
    claim.contradictsIds?.includes(reply.id) === true
  );
}

/** What others found of a claim by the day: works with an author, not reviews with a rating. */
function assessmentsOf(context: JsonLdContext, claim: Claim): readonly JsonLdCreativeWork[] {
  return (claim.assessments ?? [])
    .filter(({ date }) => surelyBy(date, context.day))
    .map(({ verdict, by, date, sourceIds }, index) => {
      const named = nameSpeaker(context.dataset, by);
      const id = context.nodeId("assessment", `${claim.id}/${index}`);
      return {
        "@type": "CreativeWork",
        "@id": id,
        name: `Found by ${speakerWords(named)}: ${verdict}`,
        ...(named.organization !== null && named.person === null && named.description === null
          ? { author: organizationMention(context, named.organization.id) }
          : { author: { "@type": "Person", "@id": `${id}-author`, name: speakerWords(named) } as const }),
        ...workDates(date),
        ...knownFields({ citation: filledList(sourceReferences(context, sourceIds)) }),
      };
    });
}
