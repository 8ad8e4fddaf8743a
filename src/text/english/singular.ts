/** What is the unit of a single one called: "worker", "percentage point", "paid day off"? */

/** Words that stand after the noun of a unit: "days off", "hours of work", "patients per nurse", "days lost". */
const afterNoun =
  /^(?:off|of|per|an?|in|for|on|at|to|by|from|with|without|under|over|who|that|lost|idle|out|not|worked|involved|affected)$/;

/**
 * Plurals by their endings, each with what stands in their place: the first that fits decides. What ends in another s has
 * two likely singulars ("cookies" and "cities"), or is none ("gas"), and stays as it is.
 */
const endings: readonly (readonly [plural: RegExp, singular: string])[] = [
  [/(?:news|means|lens|headquarters)$/, "$&"],
  [/\bpeople$/, "person"],
  [/\bchildren$/, "child"],
  [/(?<!\b(?:a|o|se|sta|hy|acu|albu|abdo|regi|speci))men$/, "man"],
  [/([a-z]it|c|[a-z]{2}(?<!cal)[aeo]r|err|pan|[nr]t|ut|log|famil|suppl|bod|stud|[ao]p)ies$/, "$1y"],
  [/(ss|[^a]x|tax|sh|[rt]ch|ranch|[eiu]nch|[eo]ach|[eo][eu]ch)es$/, "$1"],
  [/\b(b|bon|camp|vir|stat|cauc|surpl)uses$/, "$1us"],
  [
    /((?:[^l]en|[^e]n|r|ca|ea|cha|hra|pha|[achm]i|pri|[ao]u|\bdo)se|(?:ti|dri|chi|[eu]r|wa|ee)ve|[^z]ze)s$/,
    "$1",
  ],
  [/((?:paramed|clin|mechan)ic|euro|peso|photo|video|studio|(?:ar|er|et|ot|nd|iz|en)a)s$/, "$1"],
  [/([^'’aciosux]|[^i]c)(?<![osvz]e|[cs]he|xe|ie)s$/, "$1"],
];

/** The unit of a single one, where the plural of its noun is surely made by a rule; as it is where it is not. */
export function singular(unit: string): string {
  const words = unit.split(" ");
  const next = words.findIndex((word, place) => place > 0 && afterNoun.test(word));
  const last = (next < 0 ? words.length : next) - 1;
  const plural = words[last] ?? "";
  const found = endings.find(([pattern]) => pattern.test(plural));
  if (found === undefined || words.includes("and") || words.includes("or")) return unit;
  return words.map((word, place) => (place === last ? word.replace(...found) : word)).join(" ");
}
