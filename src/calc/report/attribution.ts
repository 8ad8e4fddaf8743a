/** What may be printed of a statement, and under which name? */

import type { Dataset } from "../../model/dataset.js";
import type { Statement, StatementAttribution } from "../../model/statement.js";
import { coverOf, familyNamesOf } from "../publishable/cover.js";
import type { NamedSpeaker } from "./names.js";
import { nameOrganization, nameSpeaker, personName } from "./names.js";

/** The part of a statement that may be printed. */
export interface PrintableStatement {
  /** Under which terms it was made; off the record is never among them. */
  readonly attribution: Exclude<StatementAttribution, "offRecord">;
  /** Who made it, as far as that may be said. */
  readonly speaker: NamedSpeaker;
  /** The organisation on whose behalf, where that is not plain from the speaker. */
  readonly onBehalfOf: string | null;
  /** The words; `null` where there are none, or where they may not be printed. */
  readonly quote: string | null;
  /** What may not appear in any text that goes with it: the name that is withheld. */
  readonly withheld: string | null;
}

/**
 * What may be printed of a statement: `undefined` where it is off the record. On background the person's name is
 * withheld, on deep background the words and the organisation too.
 */
export function printableStatement(dataset: Dataset, statement: Statement): PrintableStatement | undefined {
  const { attribution, speaker, onBehalfOfId, quote = null } = statement;
  const named = nameSpeaker(dataset, speaker);
  const onBehalfOf = onBehalfOfId === undefined ? null : nameOrganization(dataset, onBehalfOfId).shortName;
  const withheld = speaker.personId === undefined ? null : personName(dataset, speaker.personId);
  switch (attribution) {
    case "offRecord":
      return undefined;
    case "onRecord":
      return { attribution, speaker: named, onBehalfOf, quote, withheld: null };
    case "background":
      return {
        attribution,
        speaker: {
          person: null,
          organization: named.organization,
          description: withhold(named.description, withheld),
        },
        onBehalfOf,
        quote: withhold(quote, withheld),
        withheld,
      };
    case "deepBackground":
      return {
        attribution,
        speaker: { person: null, organization: null, description: null },
        onBehalfOf: null,
        quote: null,
        withheld,
      };
  }
}

/** A text without a name that is withheld, in full or by the family name. */
export function withhold<Text extends string | null>(text: Text, name: string | null): Text | string {
  if (text === null || name === null) return text;
  return coverOf({ names: [name], familyNamesInAnyCase: familyNamesOf(name) }).text(text);
}
