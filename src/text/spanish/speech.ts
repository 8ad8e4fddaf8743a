/** Which words does Spanish have to tell who says something? */

import type { SpeechWording } from "../wording/speech.js";

/**
 * Spanish speech: dijo, dice, escribió, alegó y según. "Alegar" marks what is said as one side's case; denunciar, admitir
 * and desmentir, which take a side, are never used.
 */
export const spanishSpeech: SpeechWording = {
  verbs: {
    say: { present: { one: "dice", many: "dicen" }, past: { one: "dijo", many: "dijeron" } },
    write: { present: { one: "escribe", many: "escriben" }, past: { one: "escribió", many: "escribieron" } },
    allege: { present: { one: "alega", many: "alegan" }, past: { one: "alegó", many: "alegaron" } },
  },
  that: (who, verb, where, clause) => `${who} ${verb}${where === "" ? "" : ` ${where}`} que ${clause}`,
  accordingTo: (who) => `según ${who}`,
  channels: {
    interview: { verb: "say", where: "en una entrevista" },
    statement: { verb: "say", where: "en un comunicado" },
    letter: { verb: "write", where: "en una carta" },
    filing: { verb: "say", where: "en un escrito" },
    pressRelease: { verb: "say", where: "en una nota de prensa" },
    bulletin: { verb: "write", where: "en un boletín" },
    socialPost: { verb: "write", where: "en una red social" },
    newsConference: { verb: "say", where: "en una rueda de prensa" },
    webPage: { verb: "write", where: "en una página web" },
    broadcast: { verb: "say", where: "en una emisión" },
    newsStory: { verb: "say", where: "" },
    other: { verb: "say", where: "" },
  },
  terms: {
    onRecord: (who) => who,
    background: (who) => `${who}, sin que se publique su nombre`,
    deepBackground: (who) => `${who}, sin atribución`,
  },
  onBehalfOf: (who, organization) => `${who} en nombre de ${organization}`,
  personOf: (person, organization) => `${person}, de ${organization}`,
  described: (description, organization) => `${description} (${organization})`,
  unnamed: "alguien a quien no se nombra",
  sourceNotGiven: "sin fuente indicada",
  local: (affiliation, designation) => {
    const local = `${/^\d/.test(designation) ? "Local " : ""}${designation}`;
    return affiliation === "" ? local : `${local} de ${affiliation}`;
  },
};
