/** Does a name stand in an address, a handle, a hashtag or a slug, where lower case is no sign of a word of prose? */

/** The farthest that a stretch without spaces is looked at, in characters before and after a name. */
const reach = 300;

/** Whether a stretch of a text lies in an address, a handle, a hashtag, or a slug of four words or more. */
export function isInIdentifier(text: string, start: number, end: number): boolean {
  const before = text
    .slice(Math.max(0, start - reach), start)
    .split(/\s/)
    .at(-1);
  const [after] = text.slice(end, end + reach).split(/\s/);
  return /[@_]|:\/\/|#\p{L}|[\p{L}\p{N}]\.\p{Ll}[\p{L}\p{N}]|^[^\p{L}\p{N}]*(?:[\p{Ll}\p{N}]+-){3}[\p{Ll}\p{N}]/u.test(
    `${before}${text.slice(start, end)}${after}`,
  );
}

/** Whether a stretch of an identifier is a word of it: between other signs, digits, or capitals that begin words. */
export function isWordOfIdentifier(text: string, start: number, end: number): boolean {
  const [before, found, after] = [
    text.slice(Math.max(0, start - 8), start),
    text.slice(start, end),
    text.slice(end, end + 2),
  ];
  const begins = !/[\p{L}\p{M}]$/u.test(before) || (/\p{Ll}\p{M}*$/u.test(before) && /^\p{Lu}/u.test(found));
  return begins && (!/^\p{L}/u.test(after) || (/\p{Ll}\p{M}*$/u.test(found) && /^\p{Lu}/u.test(after)));
}

/** An address with its percent-encoding undone, also where it was done several times; what is malformed is read as Latin-1. */
export function decoded(address: string): string {
  let text = address;
  for (let times = 0; times < 3 && text.includes("%"); times += 1) {
    text = text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (run) => {
      try {
        return decodeURIComponent(run);
      } catch {
        return run.replaceAll(/%(..)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
      }
    });
  }
  return text;
}
