/** Does a speaker speak for an organisation of a kind? */

import type { Dataset } from "../../model/dataset.js";
import type { OrganizationKind } from "../../model/organization.js";
import type { Speaker } from "../../model/person.js";

/**
 * A test of speakers for {@link resolveAttributed}: whether somebody speaks for an organisation of one of the given kinds.
 * A person without an organisation speaks for those of their roles. False for nobody, and for ids that the dataset does
 * not have.
 *
 * @example
 * ```ts
 * import { resolveAttributed, speaksForKind } from "picketline";
 * const none = { formatVersion: 1, people: [], bargainingUnits: [], places: [], sources: [], stoppages: [] };
 * const dataset = { ...none, organizations: [{ id: "gazette", kind: "newsOutlet" as const, name: "The Gazette" }] };
 * const isPress = speaksForKind(dataset, "newsOutlet");
 * isPress({ organizationId: "gazette" }); // => true
 * isPress(null); // => false
 * ```
 */
export function speaksForKind(
  dataset: Dataset,
  ...kinds: readonly OrganizationKind[]
): (speaker: Speaker | null) => boolean {
  return (speaker) => {
    if (speaker === null) return false;
    const person = dataset.people.find(({ id }) => id === speaker.personId);
    const ids =
      speaker.organizationId === undefined
        ? (person?.roles ?? []).map(({ organizationId }) => organizationId)
        : [speaker.organizationId];
    return dataset.organizations.some(({ id, kind }) => ids.includes(id) && kinds.includes(kind));
  };
}
