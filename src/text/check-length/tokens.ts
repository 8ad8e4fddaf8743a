/** Into which words and figures does a phrase fall? */

/** A word, a figure or a break of a phrase. */
export interface Token {
  /**
   * In lower case, with plain apostrophes. A comma, a stroke, a fraction and a percent sign stand for themselves, "+" for
   * "plus", "$" for any currency, ">" before figures for "over"; "" is any other break: a mark over which no length is read.
   */
  readonly word: string;
  /** Where it begins in the phrase. */
  readonly start: number;
  /** Where it ends, excluded. */
  readonly end: number;
  /** Whether a hyphen or dash stands before it: "7" in "6-7 months". */
  readonly isHyphened: boolean;
}

/**
 * Figures with groups of thousands, decimals and an ordinal's ending; words; all else that is no space, hyphen, "#" or
 * quote. Groups stand apart by commas and by spaces at which no line breaks; by a plain one where the next begins with 0.
 */
const pattern =
  /\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3}| 0\d\d)+(?!\d)|\d+(?:\.\d+)?|[a-z]+(?:'[a-z]+)?|[^\sa-z\d\-\u2010-\u2015\u2212'"\u201c\u201d\u00ab\u00bb#]/g;

/** Marks that can stand within a length ("two weeks, four days", "7 1/2", "7½", "50+ days"), or with what it is of ("5%"). */
const marks: Readonly<Record<string, string>> = {
  ",": ",",
  "/": "/",
  "½": "½",
  "⅓": "⅓",
  "⅔": "⅔",
  "¼": "¼",
  "¾": "¾",
  "+": "plus",
  "%": "%",
  $: "$",
  "£": "$",
  "€": "$",
};

/** The tokens of a phrase in order. Hyphens, dashes, spaces, "#" and quotation marks only stand between them. */
export function tokensOf(phrase: string): readonly Token[] {
  // One character for another, so that the places in the phrase stay the same.
  const plain = phrase.replace(/[A-Z\u2018\u2019\u02bc\u0060]/g, (character) =>
    character <= "Z" ? character.toLowerCase() : "'",
  );
  const tokens: Token[] = [];
  for (const { 0: text, index } of plain.matchAll(pattern)) {
    const isWord = /^[a-z\d]/.test(text);
    const isCompared = (text === ">" || text === "<") && /\d/.test(plain[index + 1] ?? "");
    const isHyphened = /[-\u2010-\u2015\u2212]/.test(plain.slice(tokens.at(-1)?.end ?? 0, index));
    tokens.push({
      word: isWord ? text : isCompared ? (text === ">" ? "over" : "under") : (marks[text] ?? ""),
      start: index,
      end: index + text.length,
      isHyphened,
    });
  }
  return tokens;
}
