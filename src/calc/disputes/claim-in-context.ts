/** What may be given of a claim, and of who makes it? */

import type { Id } from "../../core/id.js";
import type { Dataset } from "../../model/dataset.js";
import type { Speaker } from "../../model/person.js";
import type { Quantity } from "../../model/quantity.js";
import type {
  Assessment,
  Claim,
  ClaimSubject,
  Statement,
  StatementAttribution,
  StatementChannel,
} from "../../model/statement.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { PartialDate } from "../../time/partial-date.js";
import { withhold } from "../report/attribution.js";

/** A claim with who makes it and when, as far as that may be printed. */
export interface ClaimInContext {
  /** The id of the claim; `null` where it is a statement as a whole, none of whose claims is meant. */
  readonly claimId: Id | null;
  /** The id of the statement in which it is made. */
  readonly statementId: Id;
  /**
   * What is asserted, as a clause that can stand after "says that"; of a statement as a whole its paraphrase, or its quote.
   * `null` where it may not be printed: on deep background; and on background where the name that is to be withheld is
   * not known, so that it could not be taken out.
   */
  readonly text: string | null;
  /** When it was made. */
  readonly date: PartialDate;
  /** How it was made. */
  readonly channel: StatementChannel;
  /** Under which terms; off the record is never among them. */
  readonly attribution: Exclude<StatementAttribution, "offRecord">;
  /** Who makes it. On background without the person; `null` where nobody may be named. */
  readonly speaker: Speaker | null;
  /** On whose behalf, where the record says so; `null` where it does not, or where it may not be said. */
  readonly onBehalfOfId: Id | null;
  /** Whose side it is on: of the unions or the employers of the stoppage; `null` where neither, or where it may not be said. */
  readonly side: "unions" | "employers" | null;
  /** Whether it accuses somebody: it is printed as an allegation, never as a fact. */
  readonly allegation: boolean;
  /** What it is about; `null` where that is not said, or where it may not be. */
  readonly about: ClaimSubject | null;
  /** The number that is claimed; `null` where there is none, or where it may not be printed. */
  readonly quantity: Quantity | null;
  /** Where it is taken from; empty where the speaker may not be named, since a source can name them. */
  readonly sourceIds: readonly Id[];
  /** What others found of it. */
  readonly assessments: readonly Assessment[];
}

/** A statement that may be spoken of, with what may be said of it. */
export interface ShownStatement {
  /** The statement. */
  readonly statement: Statement;
  /** Under which terms. */
  readonly attribution: ClaimInContext["attribution"];
  /** Who makes it; see {@link ClaimInContext}. */
  readonly speaker: Speaker | null;
  /** The words as they may be printed; `null` where they may not. */
  readonly words: (text: string) => string | null;
}

/**
 * A statement as far as it may be spoken of; `undefined` where it is off the record. The dataset is asked for the name of
 * a person on background only.
 */
export function shownStatement(
  statement: Statement,
  dataset: Dataset | undefined,
): ShownStatement | undefined {
  const { attribution, speaker } = statement;
  switch (attribution) {
    case "offRecord":
      return undefined;
    case "onRecord":
      return { statement, attribution, speaker, words: (text) => text };
    case "background": {
      const { personId, organizationId, description } = speaker;
      const name = dataset?.people.find(({ id }) => id === personId)?.name;
      const words = (text: string): string | null => {
        if (personId === undefined) return text;
        return name === undefined ? null : withhold(text, name);
      };
      const described = description === undefined ? null : words(description);
      const shown: Speaker = {
        ...(organizationId === undefined ? {} : { organizationId }),
        ...(described === null ? {} : { description: described }),
      };
      return { statement, attribution, speaker: Object.keys(shown).length === 0 ? null : shown, words };
    }
    case "deepBackground":
      return { statement, attribution, speaker: null, words: () => null };
  }
}

/** A claim in a statement, or with `null` the statement as a whole, as far as it may be printed. */
export function claimInContext(
  { statement, attribution, speaker, words }: ShownStatement,
  claim: Claim | null,
  stoppage: WorkStoppage,
  isKnown: (date: PartialDate) => boolean,
): ClaimInContext {
  const text = claim === null ? (statement.paraphrase ?? statement.quote ?? null) : claim.text;
  const isDeep = attribution === "deepBackground";
  const onBehalfOfId = isDeep ? undefined : statement.onBehalfOfId;
  const sources = claim?.sourceIds ?? statement.sourceIds ?? [];
  return {
    claimId: claim?.id ?? null,
    statementId: statement.id,
    text: text === null ? null : words(text),
    date: statement.date,
    channel: statement.channel,
    attribution,
    speaker,
    onBehalfOfId: onBehalfOfId ?? null,
    side: sideOf(onBehalfOfId ?? speaker?.organizationId, stoppage),
    allegation: claim?.allegation === true,
    about: isDeep ? null : (claim?.about ?? null),
    quantity: isDeep || claim?.quantity === undefined ? null : printableQuantity(claim.quantity, words),
    sourceIds: attribution === "onRecord" ? sources : [],
    assessments: (claim?.assessments ?? []).filter(({ date }) => isKnown(date)),
  };
}

function sideOf(id: Id | undefined, stoppage: WorkStoppage): ClaimInContext["side"] {
  if (id === undefined) return null;
  if (stoppage.unionIds.includes(id)) return "unions";
  return stoppage.employerIds.includes(id) ? "employers" : null;
}

function printableQuantity(quantity: Quantity, words: ShownStatement["words"]): Quantity {
  const { verbatim, ...number } = quantity;
  const printed = verbatim === undefined ? null : words(verbatim);
  return printed === null ? number : { ...number, verbatim: printed };
}
