/** How is a text kept without the file that it was cut from? */

/**
 * The same text. An engine keeps a piece of a longer text as a place in that text, so that a name which is remembered
 * would hold on to all of the file that was read with it. This one holds on to nothing else.
 */
export function textAlone(text: string): string {
  // A piece of a text that is one letter longer: what may still be held on to is that.
  return ` ${text}`.slice(1);
}
