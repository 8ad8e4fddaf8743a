/** Which names are one, however they are written? */

/** Letters of their own that people without the key write as another, or as two. */
const likeOthers: { readonly [letter: string]: string } = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ħ: "h",
  ł: "l",
  ŋ: "n",
  þ: "th",
  ŧ: "t",
  ς: "σ",
};

/** Accents, and the points of Hebrew and Arabic, which may be left out; the signs of other scripts are letters in all but name. */
const accents = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]/g;

/** What is written for an apostrophe, letters that look like one among them. */
const apostrophes = /['`´‘-‛′ʹ-ʿˈꞌ]/g;

/**
 * A text without case, accents and width: "Ł", "ł" and "l" are all "l", and "ß", "ẞ" and "SS" are all "ss". Every apostrophe
 * is `'`; what cannot be seen goes.
 */
export function plainLetters(text: string): string {
  if (/^[ -_a-~]*$/.test(text)) return text.toLowerCase();
  return text
    .replace(apostrophes, "'") // before an accent by itself becomes a space with an accent
    .normalize("NFKD")
    .toUpperCase() // "ß" becomes "SS" only this way
    .replaceAll("ẞ", "SS")
    .toLowerCase()
    .replace(/[æœøđðħłŋþŧς]/g, (letter) => likeOthers[letter] ?? letter)
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(accents, "");
}

/** A name by which it is the same as others: words in plain letters, without apostrophes, and `&` as "and"; it may be empty. */
export function plainName(name: string): string {
  return plainLetters(name)
    .replaceAll("&", " and ")
    .replaceAll("'", "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}
