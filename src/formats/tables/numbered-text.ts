/** Which of many texts end in numbers that follow each other, so that they can be kept together? */

/** How many numbers that follow each other are on a page: as many as the bits of a small integer. */
export const pageLength = 30;

/** The page and the place on it of a text that ends in a number; `undefined` where it ends in none. */
export function numberedText(text: string): { readonly page: string; readonly place: number } | undefined {
  const start = numberStart(text);
  if (start === text.length) return undefined;
  const number = Number(text.slice(start));
  const page = Math.floor(number / pageLength);
  return { page: `${text.slice(0, start)}/${page}`, place: number - page * pageLength };
}

/** Where the number begins in which an id ends, without zeros before it; the end of the text where it ends in none. */
function numberStart(text: string): number {
  // Whole numbers of so many digits are exact.
  const least = Math.max(0, text.length - 15);
  let start = text.length;
  for (let at = text.length - 1; at >= least; at -= 1) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) break;
    if (code !== 48) start = at;
  }
  return start;
}
