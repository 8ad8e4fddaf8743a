/** How is somebody named who says something? */

import type { NamedSpeaker } from "../calc/report/names.js";
import { nameSpeaker } from "../calc/report/names.js";
import type { Dataset } from "../model/dataset.js";
import type { Speaker } from "../model/person.js";

/**
 * A speaker by name: a person with the organisation, a description with the organisation, or the organisation, by its
 * short name where it has one. An id that the dataset does not have stands for itself. Whether the name may be printed
 * is for the statement to say (`attribution`), not for the speaker.
 *
 * @example
 * ```ts
 * import { describeSpeaker } from "picketline";
 * const nuhw = { id: "nuhw", kind: "union" as const, level: "independent" as const, name: "National Union of Healthcare Workers", shortName: "NUHW" };
 * const none = { formatVersion: 1, bargainingUnits: [], places: [], sources: [], stoppages: [] };
 * const dataset = { ...none, organizations: [nuhw], people: [{ id: "sal-rosselli", name: "Sal Rosselli" }] };
 * describeSpeaker(dataset, { personId: "sal-rosselli", organizationId: "nuhw" }); // => "Sal Rosselli of NUHW"
 * describeSpeaker(dataset, { organizationId: "nuhw", description: "a union spokesperson" });
 * // => "a union spokesperson (NUHW)"
 * describeSpeaker(dataset, { description: "several strikers" }); // => "several strikers"
 * ```
 */
export function describeSpeaker(dataset: Dataset, speaker: Speaker): string {
  return speakerWords(nameSpeaker(dataset, speaker));
}

/** {@link describeSpeaker} of names that have been looked up already. */
export function speakerWords({ person, organization, description }: NamedSpeaker): string {
  const name = organization?.shortName ?? null;
  if (person !== null) {
    return name === null
      ? description === null
        ? person
        : `${person}, ${description}`
      : `${person} of ${name}`;
  }
  if (description === null) return name ?? "somebody who is not named";
  const says = [name, organization?.name].some(
    (part) => part != null && description.toLowerCase().includes(part.toLowerCase()),
  );
  return name === null || says ? description : `${description} (${name})`;
}
