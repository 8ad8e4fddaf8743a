/** Has a list so many holes that nobody can have meant it? To walk over them one by one could take for ever. */

/** A list with a few holes is a slip, and each of them is told of. */
export const mostHoles = 1_000;

/** How many entries of a list are not there, where they are more than {@link mostHoles}; otherwise `undefined`. */
export function holesIn(list: readonly unknown[]): number | undefined {
  if (list.length <= mostHoles) return undefined;
  // Up to the first hole there is as much to look at as there is in the list.
  for (let index = 0; index < list.length; index += 1) {
    if (Object.hasOwn(list, index)) continue;
    const holes = list.length - Object.keys(list).length;
    return holes > mostHoles ? holes : undefined;
  }
  return undefined;
}
