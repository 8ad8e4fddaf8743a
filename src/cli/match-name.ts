/** Does a name fit a pattern with `*` and `?`? */

/**
 * Whether a name fits: `*` stands for any number of characters, `?` for one, all else for itself. A name with a leading
 * dot fits only a pattern with one. The time it takes grows with the two lengths multiplied, never faster.
 */
export function fitsName(name: string, pattern: string): boolean {
  if (name.startsWith(".") && !pattern.startsWith(".")) return false;
  const [letters, signs] = [[...name], [...pattern]];
  let [at, sign] = [0, 0];
  // Where the latest star stands, and how far it reaches: only that one is ever stretched.
  let [star, reach] = [-1, 0];
  while (at < letters.length) {
    if (signs[sign] === "*") {
      [star, reach] = [sign, at];
      sign += 1;
    } else if (sign < signs.length && (signs[sign] === "?" || signs[sign] === letters[at])) {
      at += 1;
      sign += 1;
    } else if (star !== -1) {
      reach += 1;
      [at, sign] = [reach, star + 1];
    } else return false;
  }
  while (signs[sign] === "*") sign += 1;
  return sign === signs.length;
}
