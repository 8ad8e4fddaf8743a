/** How is it told who says something? */

import type { NamedSpeaker } from "../calc/report/names.js";
import { demandText } from "../core/refuse-argument.js";
import { unreadable } from "../core/unreadable.js";
import { withoutTail } from "../core/without-tail.js";
import type { StatementChannel } from "../model/statement.js";
import type { SpeechOfLanguage } from "./speaker.js";
import { isPlural, speakerWords, speechEnglish } from "./speaker.js";
import type { SpeechTense, SpeechVerb } from "./wording/speech.js";

/** How something is attributed: "NUHW said that …", "NUHW says that …", "…, according to NUHW". */
export type AttributionForm = "said" | "says" | "accordingTo";

/** What {@link attribute} is told. */
export interface AttributeOptions {
  /** How it is attributed; `said` where left out. */
  readonly form?: AttributionForm;
  /** How it was said, which is then told, too; left out, nothing is told of it. */
  readonly channel?: StatementChannel;
  /** Whether it accuses somebody. It then stands with "alleged", whatever the channel, and never without. */
  readonly allegation?: boolean;
  /** Whether the speaker is several people; worked out where left out, as far as the record's description tells. */
  readonly plural?: boolean;
  /** The language; English where left out. */
  readonly wording?: SpeechOfLanguage;
}

/**
 * What somebody says, with who says it: a clause without a capital of its own and without a full stop. The verbs are
 * neutral: said, wrote and according to. An allegation is always alleged, also where `accordingTo` is asked for; claimed,
 * admitted, denied and refuted, which take a side, are never used. What is said stays as it is, in the record's language.
 *
 * @throws `LabourError` with code `invalid-argument` where the clause is no text or the speaker neither a name nor a speaker.
 *
 * @example
 * ```ts
 * import { attribute } from "picketline";
 * attribute("no sessions are scheduled.", "NUHW"); // => "NUHW said that no sessions are scheduled"
 * attribute("talks go on", "Kaiser", { form: "says" }); // => "Kaiser says that talks go on"
 * attribute("talks go on", "Kaiser", { channel: "letter" }); // => "Kaiser wrote in a letter that talks go on"
 * attribute("talks go on", "Kaiser", { form: "accordingTo" }); // => "talks go on, according to Kaiser"
 * attribute("groups were canceled", "NUHW", { form: "says", allegation: true });
 * // => "NUHW alleges that groups were canceled"
 * ```
 */
export function attribute(
  clause: string,
  speaker: string | NamedSpeaker,
  options: AttributeOptions = {},
): string {
  try {
    const { form = "said", channel, allegation = false, wording = speechEnglish } = options;
    demandText("clause", clause);
    const words = wording.speech;
    const isName = typeof speaker === "string";
    const who = isName ? speaker : speakerWords(speaker, wording);
    const { plural = !isName && isPlural(speaker) } = options;
    const bare = withoutTail(clause, (character) => /[.\s]/.test(character));
    if (form === "accordingTo" && !allegation) return `${bare}, ${words.accordingTo(who)}`;
    const through = channel === undefined ? undefined : words.channels[channel];
    const verb: SpeechVerb = allegation ? "allege" : (through?.verb ?? "say");
    const tense: SpeechTense = form === "said" ? "past" : "present";
    const forms = words.verbs[verb][tense];
    return words.that(who, plural ? forms.many : forms.one, through?.where ?? "", bare);
  } catch (error) {
    throw unreadable(error);
  }
}
