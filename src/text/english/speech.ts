/** Which words does English have to tell who says something? */

import type { SpeechWording } from "../wording/speech.js";

/** English speech: said, says, wrote, alleged and according to; never claimed, admitted or refuted. */
export const englishSpeech: SpeechWording = {
  verbs: {
    say: { present: { one: "says", many: "say" }, past: { one: "said", many: "said" } },
    write: { present: { one: "writes", many: "write" }, past: { one: "wrote", many: "wrote" } },
    allege: { present: { one: "alleges", many: "allege" }, past: { one: "alleged", many: "alleged" } },
  },
  that: (who, verb, where, clause) => `${who} ${verb}${where === "" ? "" : ` ${where}`} that ${clause}`,
  accordingTo: (who) => `according to ${who}`,
  channels: {
    interview: { verb: "say", where: "in an interview" },
    statement: { verb: "say", where: "in a statement" },
    letter: { verb: "write", where: "in a letter" },
    filing: { verb: "say", where: "in a filing" },
    pressRelease: { verb: "say", where: "in a news release" },
    bulletin: { verb: "write", where: "in a bulletin" },
    socialPost: { verb: "write", where: "in a social media post" },
    newsConference: { verb: "say", where: "at a news conference" },
    webPage: { verb: "write", where: "on a web page" },
    broadcast: { verb: "say", where: "in a broadcast" },
    // A story has it, but its speaker did not say it there.
    newsStory: { verb: "say", where: "" },
    other: { verb: "say", where: "" },
  },
  terms: {
    onRecord: (who) => who,
    background: (who) => `${who}, on background`,
    deepBackground: (who) => `${who}, on deep background`,
  },
  onBehalfOf: (who, organization) => `${who} for ${organization}`,
  personOf: (person, organization) => `${person} of ${organization}`,
  described: (description, organization) => `${description} (${organization})`,
  unnamed: "somebody who is not named",
  sourceNotGiven: "source not given",
  local: (affiliation, designation) =>
    `${affiliation === "" ? "" : `${affiliation} `}${/^\d/.test(designation) ? "Local " : ""}${designation}`,
};
