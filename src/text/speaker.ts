/** How is somebody named who says something? */

import type { NamedSpeaker } from "../calc/report/names.js";
import { nameSpeaker } from "../calc/report/names.js";
import { unreadable } from "../core/unreadable.js";
import type { Dataset } from "../model/dataset.js";
import type { Speaker } from "../model/person.js";
import { englishSpeech } from "./english/speech.js";
import type { SpeechWording } from "./wording/speech.js";

/** The part of a language that tells who says something. */
export interface SpeechOfLanguage {
  /** The words that tell who says something. */
  readonly speech: SpeechWording;
}

/** English for speech alone. */
export const speechEnglish: SpeechOfLanguage = { speech: englishSpeech };

/**
 * A speaker by name: a person with the organisation, a description with the organisation, or the organisation, by its
 * short name where it has one. An id that the dataset does not have stands for itself. Whether the name may be printed
 * is for the statement to say (`attribution`), not for the speaker. A description stays in the language of the record.
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
export function describeSpeaker(
  dataset: Dataset,
  speaker: Speaker,
  wording: SpeechOfLanguage = speechEnglish,
): string {
  try {
    return speakerWords(nameSpeaker(dataset, speaker), wording);
  } catch (error) {
    throw unreadable(error);
  }
}

/** {@link describeSpeaker} of names that have been looked up already. */
export function speakerWords(
  { person, organization, description }: NamedSpeaker,
  wording: SpeechOfLanguage = speechEnglish,
): string {
  const words = wording.speech;
  const name = organization?.shortName ?? null;
  if (person !== null) {
    if (name !== null) return words.personOf(person, name);
    return description === null ? person : `${person}, ${description}`;
  }
  if (description === null) return name ?? words.unnamed;
  const says = [name, organization?.name].some(
    (part) => part != null && description.toLowerCase().includes(part.toLowerCase()),
  );
  return name === null || says ? description : words.described(description, name);
}

/** Whether a speaker is several people, by the description that the record gives: "several strikers". */
export function isPlural({ person, description }: NamedSpeaker): boolean {
  return (
    person === null &&
    description !== null &&
    /^(?:several|some|many|most|few|both|two|three|members|workers|strikers)\b/i.test(description)
  );
}
